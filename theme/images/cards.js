// Cards that links to this site show elsewhere. They are drawn before anybody knows which site the theme is for: they name the kind of page only.

/** What each card says, by kind of page. */
export const cards = {
  site: ["Reference", "Every statement with its source"],
  article: ["Article", "What it is, in short and in full, with sources"],
  term: ["Term", "What it means, and where that stands"],
  person: ["Person", "Offices held and when, with sources"],
  event: ["Event", "What happened, when, and who says so"],
  source: ["Source", "And everything that leans on it"],
  dispute: ["Disagreement", "Who says what, and which is followed"],
  timeline: ["Timeline", "Every event with its date and its sources"],
  glossary: ["Glossary", "Terms and abbreviations from A to Z"],
};

// Lengths of the bars at the foot: like the marks of a timeline, the same on every card.
const bars = [150, 90, 210, 60, 120, 180, 78];

/** A picture of 1200 × 630, as asked for by those who show it. */
export function drawCard([title, line], icon, colours) {
  const mark = icon.replace("<svg ", '<svg x="70" y="88" width="120" height="120" ');
  let x = 96;
  const strip = bars.map((length, index) => {
    const bar = `<rect x="${x}" y="540" width="${length}" height="10" fill="${colours[`hue-${index + 1}`].light}"/>`;
    x += length + 20;
    return bar;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="Source Serif 4 SemiBold">
<rect width="1200" height="630" fill="${colours.paper.light}"/>
${mark}
<text x="96" y="376" font-size="124" fill="${colours.ink.light}">${title}</text>
<text x="96" y="458" font-size="44" fill="${colours["ink-soft"].light}">${line}</text>
${strip.join("\n")}
</svg>`;
}
