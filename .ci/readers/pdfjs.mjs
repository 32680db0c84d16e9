// pdfjs.mjs NODE_MODULES FILE.pdf: the text pdf.js finds, as its own search has
// it: the items of a line one after another.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [modules, path] = process.argv.slice(2);
const library = `${modules}/pdfjs-dist/legacy/build/pdf.mjs`;
const { getDocument, VerbosityLevel } = await import(pathToFileURL(library));
const data = new Uint8Array(readFileSync(path));
const pdf = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise;
for (let number = 1; number <= pdf.numPages; number++) {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  console.log(items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join(""));
}
