// A physiotherapist makes a leaflet from a template: parts, steps, a table, bold words, one page.

import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { day, holds, until } from "./support.mjs";

await day("physiotherapist", async ({ page, where, picture }) => {
  await page.getByRole("button", { name: "Nieuwe folder" }).click();
  await page.getByLabel("Naam").fill("Schouder");
  await page.getByLabel("Voorbeeld").selectOption("exercises");
  await picture("new");
  await page.getByRole("dialog").getByRole("button", { name: "Maken" }).click();
  await page.locator(".blocks").waitFor();
  const made = path.join(where, readdirSync(where).find((it) => it.toLowerCase() === "schouder"), "leaflet.toml");

  // A part with a subpart, and steps.
  const parts = await page.locator(".blocks > .part").count();
  await page.getByRole("button", { name: "+ Deel toevoegen" }).click();
  await until(async () => (await page.locator(".blocks > .part").count()) === parts + 1, "the part is there");
  const part = page.locator(".blocks > .part").last();
  await part.locator(".part-heading .ProseMirror").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Schema");

  // A table in it, and a bold word.
  await part.locator('.ProseMirror[aria-label^="Tekst"]').click();
  await page.getByRole("button", { name: "Tabel" }).click();
  await page.keyboard.type("Week");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Oefeningen");
  await page.keyboard.press("Tab");
  await page.keyboard.type("1");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("twee");
  await picture("table");

  // Undo to the beginning and redo.
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await page.getByRole("button", { name: "Opnieuw doen" }).click();
  await page.keyboard.press("Control+s");
  await until(() => /Schema/.test(readFileSync(made, "utf8")), "the new part is saved");
  const saved = readFileSync(made, "utf8");
  holds(/\| *Week *\|/.test(saved), `the table is saved:\n${saved}`);
  holds(saved.includes("**twee**"), `the bold word is saved:\n${saved}`);
  await page.locator("#said", { hasText: "leaflet.pdf" }).waitFor();
  await picture("saved");
});
