// Everything of the theme that is a picture: a card a kind of page for links shared elsewhere, and the icons.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { Resvg } from "@resvg/resvg-js";
import { cards, drawCard } from "./cards.js";
import { readWoff } from "./font.js";
import { colours } from "./tokens.js";

const fontFile = "node_modules/.cache/card.ttf";
const woffFile = "node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff";
const faviconSize = 32;
const tileSizes = { "touch-icon": 180, "icon-192": 192, "icon-512": 512 };

/** Draws all pictures into a folder. */
export async function drawImages(folder) {
  const icon = await readFile("icon.svg", "utf8");
  await mkdir("node_modules/.cache", { recursive: true });
  await writeFile(fontFile, readWoff(woffFile));
  await writeFile(`${folder}/icon.svg`, icon);
  await writeFile(`${folder}/favicon.ico`, toIco(toPng(icon, faviconSize)));
  for (const [name, size] of Object.entries(tileSizes)) await writeFile(`${folder}/${name}.png`, toPng(toTile(icon), size));
  for (const [kind, words] of Object.entries(cards)) await writeFile(`${folder}/card-${kind}.png`, toPng(drawCard(words, icon, colours)));
}

function toPng(svg, width) {
  const fitTo = width ? { mode: "width", value: width } : { mode: "original" };
  return new Resvg(svg, { fitTo, font: { loadSystemFonts: false, fontFiles: [fontFile], defaultFontFamily: "Source Serif 4 SemiBold" } }).render().asPng();
}

/** The icon on paper, small enough for any shape a launcher cuts it to. */
function toTile(icon) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${colours.paper.light}"/><g transform="translate(16 16)">${icon}</g></svg>`.replace("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\">", "<svg width=\"32\" height=\"32\" viewBox=\"0 0 32 32\">");
}

/** An icon file with one picture in it, which may be a PNG (https://learn.microsoft.com/windows/win32/menurc/newheader). */
function toIco(png) {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(faviconSize, 6);
  header.writeUInt8(faviconSize, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
