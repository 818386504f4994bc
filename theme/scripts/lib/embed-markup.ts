/** Markup that shows an address in a frame on another site. */
export function embedMarkup(url: string, title: string): string {
  return `<iframe src="${encode(url)}" title="${encode(title)}" width="100%" height="480" loading="lazy"></iframe>`;
}

function encode(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
