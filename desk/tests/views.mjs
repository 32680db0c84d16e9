// Every view, to be looked at: in both languages, on a screen of a desk, a tablet, and a screen at 200 %. What each must
// hold is small: nothing may be wider than its window, and no word may be cut off. Run with PICTURES=FOLDER.

import { writeFileSync } from "node:fs";
import path from "node:path";
import { day, folder, holds, openLeaflet } from "./support.mjs";

const SCREENS = { desk: { width: 1366, height: 768 }, tablet: { width: 820, height: 1180 }, zoomed: { width: 683, height: 384 } };

/** Nothing is wider than the window. */
async function fits(page, view) {
  const [room, needed] = await page.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollWidth]);
  holds(needed <= room + 1, `${view} is ${needed} wide in a window of ${room}`);
}

for (const [screen, size] of Object.entries(SCREENS)) {
  for (const language of ["nl", "en"]) {
    const where = folder();
    writeFileSync(path.join(where, "practice.toml"), "[practice]\nname = 'Fysiotherapie Voorbeeld'\nphone = '020 123 45 67'\n");
    await day(`views-${screen}-${language}`, async ({ page, picture }) => {
      const view = async (name) => {
        await page.waitForTimeout(200);
        await picture(name);
        await fits(page, `${screen}, ${language}: ${name}`);
      };
      if (language === "en") {
        await page.getByRole("button", { name: "English" }).click();
        await page.locator('html[lang="en"]').waitFor();
      }
      await page.locator(".card-page svg").first().waitFor();
      await view("folder");
      await page.locator(".bar button.main").click();
      await view("new");
      await page.keyboard.press("Escape");
      await openLeaflet(page, "Osteoporose");
      await view("leaflet");
      await page.locator(".part-menu summary").nth(1).click();
      await view("menu");
      await page.keyboard.press("Escape");
      await page.locator(".all-settings > summary").click();
      await view("settings");
      const id = new URL(page.url()).hash.split("/")[2];
      const go = (hash) => page.evaluate((it) => (location.hash = it), hash);
      await go(`#/leaflet/${id}/languages`);
      await page.locator(".languages li").first().waitFor();
      await view("languages");
      await go(`#/leaflet/${id}/languages/ar`);
      await page.locator(".pair").first().waitFor();
      await view("translation");
      await go("#/leaflet/practice");
      await page.locator(".settings").waitFor();
      await view("practice");
    }, { size, where });
  }
}
