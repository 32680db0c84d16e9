// A slow machine: each answer comes late, and the person does not wait for it. Nothing that was typed meanwhile is lost or lands
// in another text, and the page does not say that it is saved.

import { readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { day, dropFile, folder, holds, openLeaflet, root, until } from "./support.mjs";

const TEXT = (number) => `.ProseMirror[aria-label="Tekst van deel ${number}"]`;

/** Answers to these requests come so many milliseconds late; the program has done its work by then. */
async function late(context, address, milliseconds) {
  await context.route(address, async (route) => {
    const response = await route.fetch().catch(() => null);
    await new Promise((done) => setTimeout(done, milliseconds));
    await (response ? route.fulfill({ response }) : route.abort()).catch(() => {});
  });
}

async function write(page, text, words) {
  await page.locator(text).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(words);
}

async function save(page) {
  await page.keyboard.press("Control+s");
  await page.locator("#said", { hasText: "leaflet.pdf" }).waitFor();
  await page.locator(".state", { hasText: /^Opgeslagen$/ }).waitFor();
}

const wordsOf = (where, name = "leaflet.toml") => readFileSync(path.join(where, name), "utf8").replace(/\s+/g, " ");

await day("slow-parts", async ({ page, context, where }) => {
  await openLeaflet(page, "Osteoporose");
  const headings = () => page.locator(".blocks > .part > .part-head .ProseMirror").allInnerTexts();
  const [first, second, ...rest] = await headings();
  const [text, other] = [await page.locator(TEXT(2)).innerText(), await page.locator(TEXT(3)).innerText()];
  await late(context, "**/changes", 700);
  await late(context, "**/undo", 700);

  // A part is moved, and the next sentence typed before it is.
  await page.locator('[data-action="section.1 down"]').click();
  await write(page, TEXT(3), " Meteen getypt.");
  await until(async () => (await headings())[0] === second, "the part is moved");
  await until(async () => (await page.locator(TEXT(2)).innerText()).includes("Meteen getypt."), "the words move along");
  holds((await page.locator(TEXT(2)).innerText()) === `${other} Meteen getypt.`, "they are at the end of their text");
  holds((await page.locator(TEXT(3)).innerText()) === text, "the other part is as it was");
  await page.keyboard.type(" En verder.");
  holds((await page.locator(TEXT(2)).innerText()).includes("Meteen getypt. En verder."), "the cursor goes with them");
  await save(page);
  const file = wordsOf(where);
  holds(file.indexOf(`heading = '${second}'`) < file.indexOf("Meteen getypt. En verder.") && file.includes(text.split("\n")[0].slice(0, 40)), file);
  holds((await headings()).join() === [second, first, ...rest].join(), "no part is lost");

  // A move is undone, and something is typed in the part that goes back.
  await page.locator('[data-action="section.2 down"]').click();
  await until(async () => (await headings())[2] === first, "the part is moved on");
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await write(page, TEXT(4), " Tussendoor.");
  await until(async () => (await headings())[1] === first, "the move is undone");
  await until(async () => (await page.locator(TEXT(3)).innerText()) === `${text} Tussendoor.`, "the words go back with it");
  await save(page);
  holds((await headings()).join() === [second, first, ...rest].join(), "no part is lost");
  holds(wordsOf(where).includes("Tussendoor."), `what was typed during an undo is saved:\n${wordsOf(where)}`);
});

await day("slow-saving", async ({ page, context, where }) => {
  await openLeaflet(page, "Osteoporose");
  await late(context, "**/save", 1500);
  await write(page, TEXT(1), " Voor het opslaan.");
  await page.keyboard.press("Control+s");
  await until(() => wordsOf(where).includes("Voor het opslaan."), "the file is written");
  await page.keyboard.type(" Tijdens het opslaan.");
  await page.locator("#said", { hasText: "leaflet.pdf" }).waitFor();
  await page.waitForTimeout(500);
  holds(!wordsOf(where).includes("Tijdens het"), "these words came after the file was written");
  holds((await page.locator(".state").innerText()) !== "Opgeslagen", "what was typed meanwhile is not said to be saved");

  // A change of the whole and a save right after it, while something typed is on its way.
  await late(context, "**/changes", 500);
  await page.keyboard.type(" Nog iets.");
  await page.locator('[data-action="section.1 down"]').click();
  await page.keyboard.press("Control+s");
  await until(() => wordsOf(where).includes("Nog iets."), "it is saved");
  await until(async () => (await page.locator(".state").innerText()) === "Opgeslagen", "all is saved");
  const [, heading] = /heading = '([^']+)'/.exec(wordsOf(where)) ?? [];
  holds(heading === (await page.locator(".blocks > .part > .part-head .ProseMirror").first().innerText()), "the save comes after the change that was asked before it");
});

const practice = folder();
writeFileSync(path.join(practice, "practice.toml"), "[practice]\nname = 'Fysiotherapie Voorbeeld'\n");
await day("slow-fields", async ({ page, context, where }) => {
  await openLeaflet(page, "Osteoporose");
  await page.evaluate(() => (location.hash = "#/leaflet/practice"));
  await page.locator(".settings").waitFor();
  await late(context, "**/changes", 600);
  const typed = [["practice.name", "Fysio De Brug"], ["practice.phone", "020 765 43 21"], ["practice.website", "debrug.example"]];
  for (const [id, words] of typed) {
    await page.locator(`[data-action="setting ${id}"]`).focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.type(words, { delay: 60 });
  }
  await page.keyboard.press("Tab");
  await page.keyboard.press("Control+s");
  await page.locator(".state", { hasText: /^Opgeslagen$/ }).waitFor();
  typed.forEach(([, words]) => holds(wordsOf(where, "practice.toml").includes(words), `${words} is saved: ${wordsOf(where, "practice.toml")}`));

  // A width that is typed while the answer to the choice of a place comes.
  await page.evaluate(() => history.back());
  await page.locator(".pages svg").first().waitFor();
  const picture = page.locator('[data-part="figure.wervels"]');
  await picture.getByLabel("Plaats").selectOption({ index: 1 });
  await picture.getByRole("combobox", { name: "Breedte" }).selectOption({ label: "zelf kiezen" });
  await page.keyboard.type("3", { delay: 50 });
  await page.waitForTimeout(1200);
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  await save(page);
  holds(wordsOf(where).includes('width = "37mm"'), "the width is saved");
}, { where: practice });

await day("slow-language-of-the-page", async ({ page, context, where }) => {
  await openLeaflet(page, "Osteoporose");
  // The program itself is late: it has not taken the words when the page is drawn anew.
  await context.route("**/changes", async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue().catch(() => {});
  });
  await write(page, TEXT(1), " Net getypt.");
  await page.getByRole("button", { name: /^EN/ }).click();
  await page.locator('html[lang="en"]').waitFor();
  const text = page.locator('.ProseMirror[aria-label="Text of part 1"]');
  await text.waitFor();
  await until(async () => (await text.innerText()).includes("Net getypt."), "the words are on the page in the other language");
  await text.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" En nu dit.");
  await page.waitForTimeout(2500);
  await page.keyboard.press("Control+s");
  await until(() => wordsOf(where).includes("Net getypt. En nu dit."), "both are saved");
});

await day("renamed", async ({ page, where }) => {
  const definition = path.join(where, "leaflet.toml");
  await openLeaflet(page, "Osteoporose");
  renameSync(definition, path.join(where, "elders.toml"));
  await write(page, TEXT(1), " Terwijl het weg was.");
  await page.waitForTimeout(1500);
  renameSync(path.join(where, "elders.toml"), definition);
  await write(page, TEXT(2), " Weer terug.");
  await page.waitForTimeout(1000);
  await save(page);
  ["Terwijl het weg was.", "Weer terug."].forEach((it) => holds(wordsOf(where).includes(it), `${it} is saved`));
});

await day("same-picture-twice", async ({ page, where }) => {
  await openLeaflet(page, "Osteoporose");
  const bytes = readFileSync(path.join(root, "assets/wervels.svg"));
  const part = page.locator('[data-part="section.1"]');
  for (let turn = 0; turn < 2; turn++) {
    await dropFile(page, part, { name: "knie.svg", type: "image/svg+xml", bytes });
  }
  const dialog = page.getByRole("dialog");
  for (const [words, figure] of [["Een knie.", "figure.knie"], ["Nog een knie.", "figure.knie-2"]]) {
    await dialog.waitFor();
    await dialog.getByRole("textbox").fill(words);
    await dialog.getByRole("button", { name: "Toevoegen" }).click();
    await page.locator(`[data-part="${figure}"]`).waitFor();
  }
  await page.locator('[data-part="figure.knie-2"]').getByRole("button", { name: "Afbeelding weghalen" }).focus();
  await page.keyboard.press("Enter");
  await page.locator('[data-part="figure.knie-2"]').waitFor({ state: "detached" });
  await until(() => part.evaluate((it) => it.contains(document.activeElement)), "the focus stays in the part");
  await save(page);
  holds(wordsOf(where).includes("alt = 'Een knie.'") && !wordsOf(where).includes("knie-2"), `one of the two is left: ${wordsOf(where)}`);
});

const mistaken = folder();
writeFileSync(path.join(mistaken, "practice.toml"), "[practice]\nname = 'Fysiotherapie Voorbeeld'\nphone = 12\n");
await day("mistake-in-the-practice", async ({ page }) => {
  await page.getByRole("link", { name: "Osteoporose" }).first().click();
  await page.locator(".message", { hasText: "practice.toml" }).getByRole("button", { name: "Naar de plaats" }).first().click();
  await page.getByRole("heading", { name: "Gegevens van de praktijk" }).waitFor();
}, { where: mistaken });
