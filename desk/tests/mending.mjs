// Mistakes whose cure is certain are mended by the button at their message, and undo takes that back. A file that cannot be
// read is mended as it is written, with the messages beside it.

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { day, folder, until } from "./support.mjs";

const where = folder();
const definition = path.join(where, "leaflet.toml");
const good = readFileSync(definition, "utf8");
writeFileSync(definition, good.replace(/^pages = 2/m, "pags = 2").replace(/^title = '(.*)'$/m, "title = ‘$1’"));
const broken = readFileSync(definition, "utf8");
await day("mending", async ({ page, picture }) => {
  await page.locator(".card").first().waitFor();
  await page.locator(".card a").first().click();
  const source = page.getByRole("textbox", { name: "Het bestand zelf" });
  await source.waitFor();
  await picture("broken");
  await page.getByRole("button", { name: "Zet er rechte aanhalingstekens om" }).click();
  await page.getByText("Het bestand is weer te lezen.").waitFor();
  await picture("mended");
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await until(async () => (await source.inputValue()) === broken, "undo takes the cure back");
  await source.press("Control+Home");
  await page.getByRole("button", { name: "Naar de plaats" }).first().click();
  await page.keyboard.press("End");
  for (const key of ["Backspace", "'", "Home", ...Array(8).fill("ArrowRight"), "Delete", "'"]) {
    await page.keyboard.press(key);
  }
  await page.getByRole("button", { name: "Verder met de folder" }).click();
  await page.locator(".title textarea").waitFor();
  await page.getByRole("button", { name: "Maak er pages van" }).first().click();
  await page.keyboard.press("Control+s");
  await until(() => readFileSync(definition, "utf8") === good, "the file is as it should be");
  await page.locator(".pages svg").first().waitFor();
  await picture("saved");

  // A text that does not fit is offered what was tried.
  await page.getByText("Papier, letter en gegevens").click();
  const most = page.getByLabel("Hoogstens zoveel pagina’s");
  await most.fill("1");
  await most.press("Tab");
  await page.locator(".fits button").first().waitFor();
  await picture("too-long");
  await page.getByRole("button", { name: "Sta 2 pagina’s toe" }).click();
  await page.locator(".fits").waitFor({ state: "hidden" });
  await page.keyboard.press("Control+s");
  await until(() => readFileSync(definition, "utf8") === good, "the pages are as they were");
}, { where });
