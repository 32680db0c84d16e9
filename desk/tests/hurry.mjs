// Somebody in a hurry: keys that come at once, while the pages are drawn. Each acts where the cursor is by then.

import { readFileSync } from "node:fs";
import path from "node:path";
import { day, differences, holds, openLeaflet, until } from "./support.mjs";

await day("hurry", async ({ page, where }) => {
  const definition = path.join(where, "leaflet.toml");
  const before = readFileSync(definition, "utf8");
  await openLeaflet(page, "Osteoporose");
  const text = page.locator('.ProseMirror[aria-label="Tekst van deel 1"]');
  const item = page.locator('.ProseMirror[aria-label^="Tekst"] li').last();
  for (let turn = 1; turn <= 10; turn++) {
    await text.click();
    await page.keyboard.press("Control+End");
    const drawn = await times(page);
    await page.keyboard.type(" Bel ons gerust.");
    await until(async () => (await times(page)) !== drawn, "the pages are being drawn");
    await item.click();
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Enter");
    await page.keyboard.type(`Punt ${turn}`);
  }
  await page.keyboard.press("Control+s");
  await page.locator("#said", { hasText: "leaflet.pdf" }).waitFor();
  const after = readFileSync(definition, "utf8");
  const changed = differences(before, after);
  // The lines of the paragraph are divided anew.
  const words = after.replace(/\s+/g, " ");
  holds(words.includes(`de heup.${" Bel ons gerust.".repeat(10)}`), `each sentence is at the end:\n${changed}`);
  const items = Array.from({ length: 10 }, (_, index) => `- Punt ${index + 1}\n`).join("");
  holds(after.includes(`dan mannen\n${items}`), `each item is after the one before:\n${changed}`);
});

/** How often the pages were drawn. */
function times(page) {
  return page.locator(".pages").getAttribute("data-drawn");
}
