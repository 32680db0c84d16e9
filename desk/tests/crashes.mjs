// What must never lose a word: the program is killed between two keystrokes, the browser is closed, the disk is full or
// cannot be written, another program changes the file, two browsers have one leaflet open.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { smallDisk } from "./disk.mjs";
import { day, folder, holds, openLeaflet, start, until } from "./support.mjs";

const FIRST = '.ProseMirror[aria-label="Tekst van deel 1"]';
const SECOND = '.ProseMirror[aria-label="Tekst van deel 2"]';

async function write(page, text, words) {
  await page.locator(text).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(words);
}

/** The words are in the keeping of the program. */
const kept = (where, words) =>
  until(() => {
    const journal = path.join(where, ".leaflet.toml.unsaved");
    return existsSync(journal) && JSON.parse(readFileSync(journal, "utf8")).text.includes(words);
  }, `"${words}" is kept`);

await day("killed-between-keystrokes", async ({ page, context, desk, where, picture }) => {
  await openLeaflet(page, "Osteoporose");
  await write(page, FIRST, " Voor de val");
  await kept(where, "Voor de val");
  const port = new URL(desk.address).port;
  desk.stop();
  await page.keyboard.type(" en erna.");
  await page.locator(".state", { hasText: "Geen verbinding" }).waitFor();
  await picture("cut");
  const again = await start(where, ["--port", port]);
  try {
    // The program has another secret now; the person opens its new address in another tab.
    const second = await context.newPage();
    await second.goto(again.address);
    await kept(where, "Voor de val en erna.");
    await page.locator(".state", { hasText: "niet opgeslagen" }).waitFor();
    await openLeaflet(second, "Osteoporose");
    await until(async () => (await second.locator(FIRST).innerText()).includes("Voor de val en erna."), "the work is back");
    await picture("back");
  } finally {
    again.stop();
  }
});

await day("browser-closed", async ({ page, context, desk, where }) => {
  await openLeaflet(page, "Osteoporose");
  await write(page, FIRST, " Nog niet opgeslagen.");
  await kept(where, "Nog niet opgeslagen.");
  await page.close({ runBeforeUnload: false });
  desk.stop();
  const again = await start(where);
  try {
    const fresh = await context.newPage();
    await fresh.goto(again.address);
    await openLeaflet(fresh, "Osteoporose");
    holds((await fresh.locator(FIRST).innerText()).includes("Nog niet opgeslagen."), "unsaved work is back");
    await fresh.locator("#said", { hasText: "teruggehaald" }).waitFor();
    await fresh.locator(".state", { hasText: "niet opgeslagen" }).waitFor();
  } finally {
    again.stop();
  }
});

await day("changed-on-disk", async ({ page, where, picture }) => {
  const definition = path.join(where, "leaflet.toml");
  await openLeaflet(page, "Osteoporose");
  await write(page, FIRST, " Van de balie.");
  await kept(where, "Van de balie.");
  const other = readFileSync(definition, "utf8")
    .replace("de pols of de heup.", "de pols of de heup. Van het andere programma.")
    .replace("Osteoporose komt veel voor.", "Osteoporose komt erg veel voor.");
  writeFileSync(definition, other);
  await page.getByRole("button", { name: "Opslaan en PDF maken" }).click();
  await page.getByRole("dialog").waitFor();
  await picture("both");
  holds(readFileSync(definition, "utf8") === other, "nothing is overwritten before the person chooses");
  holds((await page.getByRole("dialog").innerText()).includes("Van het andere programma."), "both versions are shown");
  await page.getByRole("dialog").getByRole("button", { name: "Opslaan en PDF maken" }).click();
  await until(() => readFileSync(definition, "utf8").includes("Van de balie."), "the choice is saved");
  holds(readFileSync(definition, "utf8").includes("komt erg veel voor"), "what only the other program changed is kept");
  await picture("saved");
});

await day("changed-on-disk-without-work", async ({ page, where }) => {
  const definition = path.join(where, "leaflet.toml");
  await openLeaflet(page, "Osteoporose");
  writeFileSync(definition, readFileSync(definition, "utf8").replace("Osteoporose komt veel voor.", "Osteoporose komt erg veel voor."));
  await until(async () => (await page.locator(SECOND).innerText()).includes("erg veel"), "the page shows the file as it is now");
});

await day("two-browsers", async ({ page, context, desk, where, picture }) => {
  await openLeaflet(page, "Osteoporose");
  const other = await context.newPage();
  await other.goto(desk.address);
  await openLeaflet(other, "Osteoporose");
  await write(page, FIRST, " Van de een.");
  await write(other, SECOND, " Van de ander.");
  await write(page, FIRST, " En nog iets.");
  const both = ["Van de een.", "Van de ander.", "En nog iets."];
  for (const words of both) {
    await kept(where, words);
  }
  for (const each of [page, other]) {
    await until(async () => (await each.locator(SECOND).innerText()).includes("Van de ander."), "each shows the other's words");
    await until(async () => (await each.locator(FIRST).innerText()).includes("En nog iets."), "each shows the other's words");
  }
  await picture("both");
});

const disk = smallDisk();
try {
  await day(
    "disk-full",
    async ({ page, desk, where, picture }) => {
      const files = ["leaflet.toml", "leaflet.pdf", ".leaflet.toml.unsaved"].map((it) => path.join(where, it));
      const [definition, , journal] = files;
      await openLeaflet(page, "Osteoporose");
      await page.keyboard.press("Control+s");
      await page.locator("#said", { hasText: "leaflet.pdf" }).waitFor();
      await write(page, FIRST, " Voor het vol was.");
      await kept(where, "Voor het vol was.");
      const before = files.map((it) => readFileSync(it, "utf8"));
      const isUntouched = () => files.every((it, index) => readFileSync(it, "utf8") === before[index]);

      disk.fill(desk);
      await write(page, FIRST, " En toen vol.");
      await page.locator("#said", { hasText: "de schijf is vol" }).waitFor();
      await page.locator(".state", { hasText: "Nog niet bewaard" }).waitFor();
      await picture("full");
      await page.keyboard.press("Control+s");
      await page.locator("#said", { hasText: "leaflet.toml is niet geschreven: de schijf is vol" }).waitFor();
      await picture("not-saved");
      holds(isUntouched(), "the definition, its PDF and what was kept are as they were");
      const shown = await page.locator(FIRST).innerText();
      holds(shown.includes("Voor het vol was. En toen vol."), `the words are on the page: ${shown}`);

      disk.free(desk);
      await kept(where, "Voor het vol was. En toen vol.");
      await page.keyboard.press("Control+s");
      await page.locator("#said", { hasText: "leaflet.pdf" }).waitFor();
      const words = readFileSync(definition, "utf8").replace(/\s+/g, " ");
      holds(words.includes("Voor het vol was. En toen vol."), "the words are saved");
      holds(!existsSync(journal), "nothing is unsaved");
    },
    { where: folder(disk.where) },
  );
} finally {
  disk.remove();
}

await day("disk-that-refuses", async ({ page, where, picture }) => {
  const [definition, pdf] = ["leaflet.toml", "leaflet.pdf"].map((it) => path.join(where, it));
  await openLeaflet(page, "Osteoporose");
  await write(page, FIRST, " Toch bewaard.");
  // A folder in the place of the PDF.
  rmSync(pdf, { force: true });
  mkdirSync(path.join(pdf, "in-the-way"), { recursive: true });
  await page.keyboard.press("Control+s");
  await until(() => readFileSync(definition, "utf8").includes("Toch bewaard."), "the text is saved");
  await page.locator("#said", { hasText: "PDF" }).waitFor();
  await picture("said");
});
