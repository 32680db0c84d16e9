// An interpreter corrects a Turkish and an Arabic sentence, sees the page, approves it, approves the others and prints them.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { day, holds, until } from "./support.mjs";

for (const [tag, addition, direction] of [
  ["tr", " Bizi arayın.", "ltr"],
  ["ar", " اتصل بنا.", "rtl"],
]) {
  await day(`interpreter-${tag}`, async ({ page, where, picture }) => {
    const catalogue = path.join(where, "translations", `leaflet.${tag}.po`);
    const before = readFileSync(catalogue, "utf8");
    await page.getByRole("link", { name: "Osteoporose" }).first().waitFor();
    await page.evaluate((it) => {
      const link = document.querySelector('.card a[href$="/languages"]');
      location.hash = `${new URL(link.href).hash}/${it}`;
    }, tag);
    await page.locator(".pair textarea").first().waitFor();
    await page.locator(".pages svg").first().waitFor();
    await picture("pairs");
    const area = page.locator(".pair textarea").nth(2);
    holds((await area.getAttribute("dir")) === direction, "the text is typed from its own side");
    await area.click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(addition);
    await until(() => readFileSync(catalogue, "utf8") !== before, "the catalogue is written");
    holds(readFileSync(catalogue, "utf8").includes(addition.trim()), "the sentence is in the catalogue");
    await page.getByLabel("Uw naam").fill("F. Yılmaz");
    await page.locator(".pair").nth(2).getByRole("button", { name: "Goedkeuren", exact: true }).click();
    await page.locator('.pair:nth-of-type(3)[data-state="approved"]').waitFor();
    await picture("approved");
    await page.getByRole("button", { name: "Alles goedkeuren wat wacht" }).click();
    await until(async () => (await page.locator('.pair:not([data-state="approved"])').count()) === 0, "all is approved");
    await page.getByRole("button", { name: "PDF in deze taal maken" }).click();
    await page.locator("#said", { hasText: `leaflet.${tag}.pdf` }).waitFor();
    holds(existsSync(path.join(where, `leaflet.${tag}.pdf`)), "the PDF is written");
    await picture("printed");
  });
}
