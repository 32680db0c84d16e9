// Every view by axe-core: WCAG 2.2 AA, at two sizes of screen.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { day, folder, holds, openLeaflet } from "./support.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function check(page, view) {
  // The page's own policy allows no foreign script; an isolated world of the browser's does not ask it.
  await page.evaluate(axe);
  const result = await page.evaluate(() =>
    window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }),
  );
  const found = result.violations.map((it) => `${it.id}: ${it.help}\n  ${it.nodes.map((node) => node.html.slice(0, 160)).join("\n  ")}`);
  holds(found.length === 0, `${view}:\n${found.join("\n")}`);
}

for (const size of [
  { width: 1366, height: 768 },
  { width: 820, height: 1180 },
]) {
  await day(`accessibility-${size.width}`, async ({ page, picture }) => {
    await page.locator(".card-page svg").first().waitFor();
    await check(page, "the folder");
    await openLeaflet(page, "Osteoporose");
    await check(page, "a leaflet");
    await picture("leaflet");
    await page.getByText("Papier, letter en gegevens").click();
    await check(page, "the settings");
    await page.goto(`${new URL(page.url()).origin}/${new URL(page.url()).hash.split("/").slice(0, 3).join("/")}/languages`);
    await page.locator(".languages li").first().waitFor();
    await check(page, "the languages");
    await page.locator(".languages a").first().click();
    await page.locator(".pair").first().waitFor();
    await check(page, "a translation");
    await picture("translation");
  }, { size });
}

// A file that cannot be read, as it is written; and a text that does not fit.
const where = folder();
const definition = path.join(where, "leaflet.toml");
writeFileSync(definition, readFileSync(definition, "utf8").replace(/^pages = 2/m, "pages = 1").replace("title = '", "title = "));
await day("accessibility-broken", async ({ page }) => {
  await page.locator(".card a").first().click();
  await page.locator("textarea.source").waitFor();
  await check(page, "a broken file");
  await page.locator(".message-tools button").first().click();
  await page.keyboard.press("Home");
  for (const key of [..."title = '"]) {
    await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("'");
  await page.locator(".fits button").first().waitFor();
  await check(page, "a text that does not fit");
}, { where });
