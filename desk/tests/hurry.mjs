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

// Whoever clicks everything twice, and lets go of a picture anywhere.
await day("hurry-clicks", async ({ page, where }) => {
  const definition = path.join(where, "leaflet.toml");
  const before = readFileSync(definition, "utf8");
  await openLeaflet(page, "Osteoporose");
  const parts = page.locator(".blocks > .part");
  const count = await parts.count();
  await page.getByRole("button", { name: "+ Deel toevoegen" }).dblclick();
  await until(async () => (await parts.count()) > count, "a part is added");
  await settled(page);
  holds((await parts.count()) === count + 1, "a double click adds one part");
  const heading = parts.last().locator(".part-heading .ProseMirror");
  holds(await heading.evaluate((it) => it.contains(document.activeElement)), "its heading has the focus");
  await page.keyboard.type("Weg");
  await page.locator(`[data-menu="section.${count}"] summary`).click();
  await page.locator(`[data-menu="section.${count}"]`).getByRole("button", { name: "Dit deel verwijderen" }).dblclick();
  await until(async () => (await parts.count()) <= count, "the part is removed");
  await settled(page);
  holds((await parts.count()) === count, "a double click removes one part");

  // A caption that is emptied is taken away.
  const caption = page.locator('[data-text="figure.wervels.caption"]').locator(".ProseMirror, textarea");
  await caption.click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await settled(page);
  holds((await page.locator(".message-error").count()) === 0, "an empty caption is no mistake");

  // A file that is let go of beside the parts is not opened in place of the page.
  const kept = await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(["x"], "foto.png", { type: "image/png" }));
    const events = ["dragover", "drop"].map((kind) => new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
    return events.map((event) => !document.querySelector(".pages").dispatchEvent(event));
  });
  holds(kept.every(Boolean), "the page stays");
  await page.locator("#said", { hasText: "Laat een afbeelding los op het deel" }).waitFor();

  await page.keyboard.press("Control+s");
  await page.locator("#said", { hasText: "leaflet.pdf" }).waitFor();
  const changed = differences(before, readFileSync(definition, "utf8")).split("\n").filter((line) => /^[<>] ./.test(line));
  holds(changed.every((line) => line.startsWith("< ")) && /^< caption = /.test(changed[0]), `the caption alone is gone:\n${changed.join("\n")}`);
});

/** Waits until what was done is answered and drawn. */
function settled(page) {
  return page.waitForTimeout(1000);
}
