// A day without a mouse: a new leaflet is made, written, rearranged, framed and saved, and a translation is begun. What has
// the focus is always to be seen.

import { readFileSync } from "node:fs";
import path from "node:path";
import { day, holds, until } from "./support.mjs";

/** What has the focus: its name as a screen reader would say it, and whether it is to be seen. */
function focused(page) {
  return page.evaluate(() => {
    const it = document.activeElement;
    const style = getComputedStyle(it);
    const area = it.getBoundingClientRect();
    const label = it.getAttribute("aria-label") ?? it.labels?.[0]?.innerText ?? it.innerText ?? "";
    const isMarked = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
    const isOnScreen = area.bottom > 0 && area.top < innerHeight && area.right > 0 && area.left < innerWidth;
    return { label: label.trim(), isSeen: it === document.body || (isMarked && isOnScreen && area.width > 0) };
  });
}

/** Presses Tab until something of this name has the focus. */
async function tabTo(page, name, key = "Tab") {
  const passed = [];
  for (let count = 0; count < 400; count++) {
    await page.keyboard.press(key);
    const { label, isSeen } = await focused(page);
    holds(isSeen, `"${label}" has the focus and shows it, on the way to ${name}`);
    if (name.test(label)) {
      return label;
    }
    passed.push(label.slice(0, 40));
  }
  throw new Error(`no ${key} leads to ${name}; passed: ${passed.slice(0, 80).join(" | ")}`);
}

await day("keyboard", async ({ page, where, picture }) => {
  await page.locator(".card-page svg").first().waitFor();
  await tabTo(page, /^Nieuwe folder/);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.type("Knie");
  await tabTo(page, /^Voorbeeld/);
  await page.keyboard.press("ArrowDown");
  await tabTo(page, /^Maken/);
  await page.keyboard.press("Enter");
  await page.locator(".pages svg").first().waitFor();
  const definition = path.join(where, "knie", "leaflet.toml");
  const before = readFileSync(definition, "utf8");

  // A part of its own: heading, text, a bold word.
  await tabTo(page, /Deel toevoegen/);
  await page.keyboard.press("Enter");
  await until(async () => /^Kop van deel/.test((await focused(page)).label), "the new heading has the focus");
  await page.keyboard.type("Parkeren");
  const text = await tabTo(page, /^Tekst van deel/);
  await page.keyboard.type("Achter het gebouw is plaats voor ");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("tien");
  await page.keyboard.press("Control+b");
  await page.keyboard.type(" auto’s.");

  // It goes up, and becomes a box.
  const number = /\d+/.exec(text)[0];
  await tabTo(page, new RegExp(`^Omhoog: .*${number}`), "Shift+Tab");
  await page.keyboard.press("Enter");
  await until(async () => new RegExp(`^Omhoog: .*${number - 1}$`).test((await focused(page)).label), "the button goes along with the part");
  await tabTo(page, new RegExp(`^Deel ${number - 1} aanpassen`));
  await page.keyboard.press("Enter");
  await tabTo(page, /^Kader/);
  await page.keyboard.press("ArrowDown");
  await until(async () => (await page.locator(".box-info").count()) > 0, "the part is a box");
  await page.keyboard.press("Escape");
  await picture("box");

  // Tab goes through a list and leaves it as it is.
  const list = page.locator(".ProseMirror ul").first();
  if ((await list.count()) > 0) {
    holds((await list.locator("ul, ol").count()) === 0, "no item was moved in by a Tab on its way");
  }
  await page.keyboard.press("Control+s");
  await until(() => readFileSync(definition, "utf8") !== before, "the leaflet is saved");
  const after = readFileSync(definition, "utf8");
  holds(after.includes("**tien** auto’s."), `the bold word is saved:\n${after}`);
  holds(/heading = .Parkeren.\n(.*\n)*?box = "info"|box = "info"\n(.*\n)*?heading = .Parkeren./.test(after), `the box is saved:\n${after}`);

  // A translation.
  await tabTo(page, /^Talen/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.locator(".tools select").waitFor();
  await tabTo(page, /^Taal/);
  await page.keyboard.type("Turks");
  await tabTo(page, /beginnen|starten/i);
  await page.keyboard.press("Enter");
  await page.locator(".pair textarea").first().waitFor();
  await tabTo(page, /^Vertaling 1$/);
  await page.keyboard.type("Diz");
  const catalogue = path.join(where, "knie", "translations", "leaflet.tr.po");
  await until(() => readFileSync(catalogue, "utf8").includes('msgstr "Diz"'), "the translation is written");
  await picture("translation");
});
