// A physiotherapist makes a leaflet from a template: exercises with pictures of her own, steps, a table, a bold word; and has it
// fit again when it has become too long for its pages.

import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { day, differences, dropFile, holds, pagesOf, root, until } from "./support.mjs";

const DRAWING = "Een tekening van een man die zijn arm opheft.";
const PHOTO = "Een foto van een vrouw die haar arm tegen de muur strekt.";

await day("physiotherapist", async ({ page, where, picture }) => {
  await page.getByRole("button", { name: "Nieuwe folder" }).click();
  await page.getByLabel("Naam").fill("Schouder");
  await page.getByLabel("Voorbeeld").selectOption("exercises");
  await picture("new");
  await page.getByRole("dialog").getByRole("button", { name: "Maken" }).click();
  await page.locator(".pages svg").first().waitFor();
  const made = path.join(where, readdirSync(where).find((it) => it.toLowerCase() === "schouder"), "leaflet.toml");
  const saved = () => readFileSync(made, "utf8");
  const template = saved();
  const part = (id) => page.locator(`[data-part="${id}"]`);
  const textOf = (id) => page.locator(`[data-text="${id}"] .ProseMirror`);
  const retype = async (id, words) => {
    await textOf(id).click();
    await page.keyboard.press("Control+a");
    await page.keyboard.type(words);
  };
  const choose = async (id, name) => {
    const menu = page.locator(`[data-menu="${id}"]`);
    await menu.locator("summary").click();
    await menu.getByRole("button", { name, exact: true }).click();
  };

  // The first exercise: its name, and a drawing dropped in place of that of the template.
  const first = "section.2.subsection.0";
  await retype(`${first}.heading`, "Arm heffen");
  await part("figure.oefening-1").getByRole("button", { name: "Afbeelding weghalen" }).click();
  await part("figure.oefening-1").waitFor({ state: "detached" });
  const drawing = readFileSync(path.join(root, "assets/wervels.svg"));
  await dropFile(page, part(first), { name: "arm heffen.svg", type: "image/svg+xml", bytes: drawing });
  await page.getByRole("dialog").getByRole("textbox").fill(DRAWING);
  await picture("dropped");
  await page.getByRole("dialog").getByRole("button", { name: "Toevoegen" }).click();
  await part("figure.arm-heffen").waitFor();
  await until(() => isOnScreen(part("figure.arm-heffen")), "the new picture is to be seen");
  holds((await part(first).locator('[data-part="figure.arm-heffen"]').count()) === 1, "the drawing is in its exercise");
  await picture("drawing");

  // The second: a photograph that she chooses from a folder, beside the text and 40 mm wide.
  const second = "section.2.subsection.1";
  await part("figure.oefening-2").getByRole("button", { name: "Afbeelding weghalen" }).click();
  await part("figure.oefening-2").waitFor({ state: "detached" });
  const chooser = page.waitForEvent("filechooser");
  await choose(second, "Afbeelding toevoegen");
  await (await chooser).setFiles({ name: "IMG 0042.jpg", mimeType: "image/jpeg", buffer: await photograph(page) });
  await page.getByRole("dialog").getByRole("textbox").fill(PHOTO);
  await picture("chosen");
  await page.getByRole("dialog").getByRole("button", { name: "Toevoegen" }).click();
  const photo = part("figure.img-0042");
  await photo.getByLabel("Plaats").selectOption({ label: "naast de tekst" });
  await photo.getByRole("combobox", { name: "Breedte" }).selectOption({ label: "zelf kiezen" });
  await photo.getByLabel("Breedte in millimeter").fill("40");
  await page.keyboard.press("Enter");
  await picture("photograph");

  // A third exercise, below the two.
  await part("section.2").getByRole("button", { name: "+ Stap toevoegen" }).click();
  const third = "section.2.subsection.2";
  await until(() => hasFocus(textOf(`${third}.heading`)), "the heading of the new exercise has the focus");
  await page.keyboard.type("Schouders optrekken");
  await retype(`${third}.text`, "Trek beide schouders op en laat ze weer zakken.");

  // A part that becomes steps.
  await page.getByRole("button", { name: "+ Deel toevoegen" }).click();
  await until(() => hasFocus(textOf("section.3.heading")), "the heading of the new part has the focus");
  await page.keyboard.type("Opbouwen");
  await retype("section.3.text", "Begin rustig.");
  await choose("section.3", "Genummerde stappen maken");
  await until(() => hasFocus(textOf("section.3.subsection.0.heading")), "the heading of the first step has the focus");
  await page.keyboard.type("Week 1");
  await retype("section.3.subsection.0.text", "Doe elke oefening vijf keer.");
  await part("section.3").getByRole("button", { name: "+ Stap toevoegen" }).click();
  await until(() => hasFocus(textOf("section.3.subsection.1.heading")), "the heading of the second step has the focus");
  await page.keyboard.type("Week 2");
  await retype("section.3.subsection.1.text", "Doe elke oefening tien keer.");
  await picture("steps");

  // A table with a bold word, in a part of its own.
  await page.getByRole("button", { name: "+ Deel toevoegen" }).click();
  await until(() => hasFocus(textOf("section.4.heading")), "the heading of the part has the focus");
  await page.keyboard.type("Schema");
  await textOf("section.4.text").click();
  await page.getByRole("button", { name: "Tabel" }).click();
  await page.keyboard.type("Week");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Oefeningen");
  await page.keyboard.press("Tab");
  await page.keyboard.type("1");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("twee");
  await until(() => isOnScreen(page.locator(".pages .mark").first()), "the pages show where the table is");
  await picture("table");

  // Undo and redo.
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await page.getByRole("button", { name: "Opnieuw doen" }).click();
  await page.keyboard.press("Control+s");
  await page.locator("#said", { hasText: "leaflet.pdf" }).waitFor();
  holds((await page.locator(".message-error").count()) === 0, "nothing is wrong");
  await picture("saved");
  const written = differences(template, saved()).split("\n");
  const removed = written.filter((line) => line.startsWith("< ")).map((line) => line.slice(2));
  const added = written.filter((line) => line.startsWith("> ")).map((line) => line.slice(2));
  // Of the template went the name of an exercise, and both pictures with the comment above them.
  const gone = [
    "heading = 'Naam van de oefening'",
    'figure = "oefening-1"',
    'figure = "oefening-2"',
    "# De plaatjes. Zet uw eigen bestanden in de map assets, en beschrijf bij alt wat er",
    "# te zien is, voor wie het niet kan zien.",
    "[figure.oefening-1]",
    'image = "assets/exercise-1.svg"',
    "alt = 'Iemand staat rechtop met de armen langs het lichaam.'",
    'place = "beside"',
    "[figure.oefening-2]",
    'image = "assets/exercise-2.svg"',
    "alt = 'Iemand staat rechtop met de armen zijwaarts gestrekt.'",
    'place = "beside"',
  ];
  const others = removed.filter((line) => line !== "" && !gone.includes(line));
  holds(others.length === 0, `only her pictures and names go in place of those of the template:\n${others.join("\n")}`);
  const expected = [
    "heading = 'Arm heffen'",
    'figure = "arm-heffen"',
    "[figure.arm-heffen]",
    'image = "assets/arm-heffen.svg"',
    `alt = '${DRAWING}'`,
    "[figure.img-0042]",
    'image = "assets/img-0042.jpg"',
    `alt = '${PHOTO}'`,
    'width = "40mm"',
    "heading = 'Schouders optrekken'",
    "numbered = true",
    "[[section.subsection]]",
    "heading = 'Week 2'",
  ];
  expected.forEach((line) => holds(added.includes(line), `${line} is saved:\n${added.join("\n")}`));
  holds(/\[figure\.img-0042\]\n(?:.+\n)*place = "beside"/.test(saved()), `the photograph is beside the text:\n${saved()}`);
  holds(/\| *Week *\| *Oefeningen *\|/.test(saved()), `the table is saved:\n${saved()}`);
  holds(/\| *1 *\| *\*\*twee\*\* *\|/.test(saved()), `the bold word is saved:\n${saved()}`);

  // It may take two pages, and becomes too long for them.
  const meter = page.locator(".meter-words");
  const fits = page.locator(".fits");
  await page.locator(".all-settings > summary").click();
  await page.getByLabel("Hoogstens zoveel pagina’s").fill("2");
  await page.keyboard.press("Tab");
  await textOf("section.0.text").click();
  await page.keyboard.press("Control+End");
  for (let count = 0; count < 60 && !(await fits.isVisible()); count++) {
    await page.keyboard.press("Enter");
    await page.keyboard.insertText("Doe de oefeningen rustig, en stop als het pijn doet. Rust dan een dag en begin daarna weer met de helft. Bel ons als het na een week niet beter gaat.");
    await page.waitForTimeout(400);
  }
  await fits.waitFor();
  await until(async () => /passen|past/.test(await meter.innerText()), "the meter says that it does not fit");
  await picture("too-long");
  await page.keyboard.press("Control+s");
  await page.locator("#said", { hasText: "De PDF is niet vernieuwd" }).waitFor();
  const said = await page.locator("#said").innerText();
  holds(!/ = |\[page\]|\[style\]/.test(said), `no key is named where there is a button: ${said}`);
  const messages = await page.locator(".messages-panel, .blocks").allInnerTexts();
  holds(!/pages = |size = |margin = /.test(messages.join("\n")), "nor in the messages");
  await picture("not-made");
  const tooLong = saved();

  // One button, and it fits.
  const cure = fits.getByRole("button").first();
  const label = await cure.innerText();
  await cure.click();
  await fits.waitFor({ state: "hidden" });
  await until(async () => /^[12] pagina/.test(await meter.innerText()), "the meter says how full the pages are");
  holds((await page.locator(".pages > svg").count()) <= 2, "there are no more pages than two");
  holds(!(await page.locator(".stale").isVisible()), "the pages are those of now");
  await picture("fits");
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await fits.waitFor();
  await page.getByRole("button", { name: "Opnieuw doen" }).click();
  await fits.waitFor({ state: "hidden" });
  await page.keyboard.press("Control+s");
  await page.locator("#said", { hasText: "leaflet.pdf" }).waitFor();
  await until(async () => (await page.locator(".state").innerText()) === "Opgeslagen", "all is saved");
  const change = differences(tooLong, saved()).split("\n").filter((line) => /^[<>] ./.test(line));
  holds(change.every((line) => /^> (margin = "[\d.]+mm"|size = \{ min = "[\d.]+pt", max = "[\d.]+pt" \}|\[style\])$/.test(line)), `“${label}” changed a setting alone:\n${change.join("\n")}`);
  holds(change.length > 0, "the setting is saved");
  const pdf = readFileSync(made.replace(/toml$/, "pdf"));
  holds(pagesOf(pdf) === (await page.locator(".pages > svg").count()), `the PDF has the pages of the screen: ${pagesOf(pdf)}`);
  await picture("end");
});

/** Whether a part of the page has the focus. */
function hasFocus(locator) {
  return locator.evaluateAll((all) => all.some((it) => it.contains(document.activeElement)));
}

/** Whether something is on the screen, be it in part. */
function isOnScreen(locator) {
  return locator.evaluate((it) => {
    const area = it.getBoundingClientRect();
    return area.top < innerHeight - 80 && area.bottom > 200;
  });
}

/** A photograph, as a telephone takes it. */
async function photograph(page) {
  const address = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [1600, 1200];
    const pen = canvas.getContext("2d");
    const colours = pen.createLinearGradient(0, 0, 1600, 1200);
    colours.addColorStop(0, "#2a5a86");
    colours.addColorStop(1, "#f2d6b3");
    pen.fillStyle = colours;
    pen.fillRect(0, 0, 1600, 1200);
    return canvas.toDataURL("image/jpeg", 0.8);
  });
  return Buffer.from(address.split(",")[1], "base64");
}
