// A receptionist changes a sentence: clicks it on the page, types, adds a bullet, pastes ten from Word, drops a photograph,
// saves. The definition differs in those lines only.

import { readFileSync } from "node:fs";
import path from "node:path";
import { day, differences, dropFile, holds, openLeaflet, root, until } from "./support.mjs";

const WORD = Array.from(
  { length: 10 },
  (_, index) =>
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>Punt num&shy;mer ${index + 1}<o:p></o:p></p>`,
).join("\n");

await day("receptionist", async ({ page, where, picture }) => {
  const definition = path.join(where, "leaflet.toml");
  const before = readFileSync(definition, "utf8");
  await page.locator(".card-page svg").first().waitFor();
  await picture("folder");
  await openLeaflet(page, "Osteoporose");
  await picture("leaflet");

  // A click on a paragraph of the page opens its text.
  const words = await page.locator('.ProseMirror[aria-label^="Tekst"] p').first().innerText();
  const drawn = page.locator(".pages [data-node]");
  holds((await drawn.count()) > 20, "the pages have their nodes");
  await page.evaluate(() => {
    const group = document.querySelectorAll(".pages svg [data-node]")[2];
    const area = group.getBoundingClientRect();
    group.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX: area.x + 4, clientY: area.y + 4 }));
  });
  await until(() => page.evaluate(() => document.activeElement?.closest(".text") !== null), "a click opens a text");

  // Typing shows the page anew.
  const text = page.locator('.ProseMirror[aria-label="Tekst van deel 1"]');
  await text.click();
  await page.keyboard.press("Control+End");
  const shown = await page.locator(".pages svg").first().evaluate((it) => it.outerHTML.length);
  await page.keyboard.type(" Bel ons gerust.");
  await until(
    async () => (await page.locator(".pages svg").first().evaluate((it) => it.outerHTML.length)) !== shown,
    "the page shows what was typed",
  );

  // A bullet, and ten from Word.
  const list = page.locator('.ProseMirror[aria-label^="Tekst"] li').last();
  await list.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  // Whoever thinks before going on finds the new bullet as it was.
  await page.waitForTimeout(1500);
  await page.keyboard.type("Een nieuw punt");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(1500);
  await page.evaluate((html) => {
    const data = new DataTransfer();
    data.setData("text/html", html);
    data.setData("text/plain", "");
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, WORD);
  await picture("pasted");

  // A photograph, dropped on a part; its description is asked for at once.
  const photo = readFileSync(path.join(root, "assets/wervels.svg"));
  await dropFile(page, page.locator('[data-part="section.1"]'), { name: "oefening.svg", type: "image/svg+xml", bytes: photo });
  await page.getByRole("dialog").getByRole("textbox").fill("Een tekening van twee wervels naast elkaar.");
  await picture("description");
  await page.getByRole("dialog").getByRole("button", { name: "Toevoegen" }).click();
  await page.locator('[data-part="figure.oefening"]').waitFor();

  await page.keyboard.press("Control+s");
  await until(() => readFileSync(definition, "utf8") !== before, "the definition is saved");
  await page.locator("#said", { hasText: "leaflet.pdf" }).waitFor();
  await picture("saved");
  const after = readFileSync(definition, "utf8");
  const changed = differences(before, after);
  holds(after.includes("Bel ons gerust."), "the sentence is saved");
  holds(after.includes("- Een nieuw punt"), `the bullet is saved:\n${changed}`);
  holds(after.includes("- Punt nummer 10"), `the pasted bullets are bullets:\n${changed}`);
  holds(after.includes("assets/oefening.svg"), "the picture is saved");
  const removed = changed.split("\n").filter((line) => line.startsWith("<"));
  holds(removed.length <= 3, `only lines that were changed are written anew:\n${changed}`);
  holds(readFileSync(path.join(where, "leaflet.pdf")).subarray(0, 5).toString() === "%PDF-", "the PDF is written");
  holds(words.length > 0, "the text was read");
});
