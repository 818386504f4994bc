// Prints `pages: N` and the text of a PDF file, as far as it begins within the edges of the paper.
// The library itself may print warnings before that: it misses a package for drawing.
import { readFile } from "node:fs/promises";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

const data = new Uint8Array(await readFile(process.argv[2]));
const pdf = await getDocument({ data, useSystemFonts: true, verbosity: VerbosityLevel.ERRORS }).promise;
console.log(`pages: ${pdf.numPages}`);
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  const [left, bottom, right, top] = page.view;
  const isOnPaper = ({ transform: [, , , , x, y] }) => x >= left && x < right && y >= bottom && y < top;
  const { items } = await page.getTextContent();
  console.log(items.filter(isOnPaper).map((item) => item.str).join(" "));
}
