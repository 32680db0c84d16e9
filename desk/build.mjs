// Bundles the page of the desk into dist/, which the program embeds. The files are committed, so that whoever builds the
// program needs nothing but Rust; the continuous integration builds them again and compares.
import { build } from "esbuild";
import { copyFile, mkdir } from "node:fs/promises";

await mkdir("dist", { recursive: true });
await build({
  entryPoints: ["src/desk.ts"],
  bundle: true,
  minify: true,
  legalComments: "eof",
  charset: "utf8",
  target: ["es2022"],
  format: "iife",
  outfile: "dist/desk.js",
});
await build({ entryPoints: ["src/desk.css"], minify: true, outfile: "dist/desk.css" });
for (const file of ["index.html", "icon.svg"]) {
  await copyFile(`src/${file}`, `dist/${file}`);
}
