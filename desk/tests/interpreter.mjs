// An interpreter corrects a Turkish and an Arabic sentence, sees the page, approves it, then the rest, and prints. The
// program ends meanwhile, and what was typed is not lost.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { day, holds, start, until } from "./support.mjs";

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

    // One sentence is not the leaflet: nothing is printed that is not approved.
    const pdf = path.join(where, `leaflet.${tag}.pdf`);
    const print = page.getByRole("button", { name: "PDF in deze taal maken" });
    await print.click();
    await page.locator("#said", { hasText: "niet gemaakt" }).waitFor();
    holds(!existsSync(pdf), "no PDF of what is not approved");
    await picture("not-made");
    await page.getByRole("button", { name: "Alles goedkeuren wat wacht" }).click();
    await page.locator('.pair:not([data-state="approved"])').first().waitFor({ state: "detached" });
    await print.click();
    await page.locator("#said", { hasText: `leaflet.${tag}.pdf` }).waitFor();
    holds(readFileSync(pdf).subarray(0, 5).toString() === "%PDF-", "the PDF is written");
    await picture("printed");
  });
}

await day("interpreter-cut", async ({ page, context, desk, where }) => {
  const catalogue = path.join(where, "translations", "leaflet.tr.po");
  await page.getByRole("link", { name: "Osteoporose" }).first().waitFor();
  await page.evaluate(() => {
    location.hash = `${new URL(document.querySelector('.card a[href$="/languages"]').href).hash}/tr`;
  });
  const area = page.locator(".pair textarea").nth(2);
  await area.click();
  const port = new URL(desk.address).port;
  desk.stop();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Bizi arayın.");
  await page.locator(".state", { hasText: "Geen verbinding" }).waitFor();
  await page.keyboard.type(" Her gün.");
  const again = await start(where, ["--port", port]);
  try {
    // The new address lets this browser in again; the words go without a key being pressed.
    const second = await context.newPage();
    await second.goto(again.address);
    await until(() => readFileSync(catalogue, "utf8").replace(/"\n"/g, "").includes("Bizi arayın. Her gün."), "the words are in the catalogue");
    await page.locator(".state", { hasText: "goedgekeurd" }).waitFor();
  } finally {
    again.stop();
  }
});
