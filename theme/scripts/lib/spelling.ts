/** British and American ways to write the same part of a word, and what may follow it up to the end of the word. */
const pairs: readonly (readonly [british: string, american: string, end: string])[] = [
  ["is", "iz", "(e|ed|es|er|ers|ing|able|ation|ations|ational)"], // organisation, organization
  ["ys", "yz", "(e|ed|es|er|ers|ing)"], // analyse, analyze
  ["enc", "ens", "(e|es|ed|er|ing|eless)"], // defence, defense; licence, license
  ["our", "or", "(s|ed|ing|er|ers|able|ite|ites|al|ful|hood|y)?"], // harbour, harbor
  ["tre", "ter", "s?"], // centre, center
  ["tre", "tere", "d"], // centred, centered
  ["bre", "ber", "s?"], // fibre, fiber
  ["amme", "am", "s?"], // programme, program
  ["ogue", "og", "s?"], // catalogue, catalog
  ["ll", "l", "(ed|er|ers|ing|ings|ation)"], // signalling, signaling
  ["l", "ll", "(s|ment|ments|ful)?"], // fulfil, fulfill
  ["oeuvr", "euver", "(s|ed|ing|able|ability)?"], // manoeuvring, maneuvering
  ["oeuvre", "euver", "(s|d)?"], // manoeuvre, maneuver
  ["aero", "air", "(plane|planes)"],
  ["ae", "e", ".+"], // anaesthetic, anesthetic
  ["ph", "f", "(ur|urs|uric|ate|ates)"], // sulphur, sulfur
  ["gement", "gment", "s?"], // judgement, judgment
  ["geing", "ging", ""], // ageing, aging
  ["arte", "arti", "facts?"],
  ["sce", "ske", "ptic(s|al|ism)?"],
  ["ough", "ow", "(s|ed|ing|share|shares)?"], // plough, plow
  ["que", "ck", "s?"], // cheque, check
  ["minium", "minum", ""], // aluminium, aluminum
  ["tyre", "tire", "s?"],
  ["grey", "gray", "(s|er|est|ish)?"],
];

const rewrites = pairs.flatMap(([british, american, end]) => [
  { from: new RegExp(`${british}(?=${end}$)`), to: american },
  { from: new RegExp(`${american}(?=${end}$)`), to: british },
]);

// Most words have one way only: one look tells.
const varied = new RegExp(`(?:${pairs.map(([british, american, end]) => `(?:${british}|${american})${end}`).join("|")})$`);

/**
 * A folded word in every way it may be written on either side of the Atlantic, itself first. Some ways nobody uses are among
 * them: they cost a few bytes and mislead nobody, since what is looked up is never shown.
 */
export function spellings(word: string): string[] {
  if (!varied.test(word)) return [word];
  const found = new Set([word]);
  for (const { from, to } of rewrites) for (const form of [...found]) found.add(form.replace(from, to));
  return [...found];
}
