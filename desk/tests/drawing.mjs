// The pages on the screen are those that the server paints: it names each letter by its outline, and the page makes one path
// of a run of letters and keeps the pieces that did not change. Both are drawn by the browser, without and after typing, and
// compared pixel by pixel.

import { day, openLeaflet, until } from "./support.mjs";

/** The first page as a plain drawing of what the server sent, and as it is on the screen. */
async function compare(page, number) {
  return page.evaluate(async (number) => {
    const id = location.hash.split("/")[2];
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch(`/api/leaflets/${id}/preview`, { method: "POST", headers, body: "{}" });
    const { preview } = await answer.json();
    if (preview === null) {
      // The page of the desk asked meanwhile.
      return {};
    }
    const { width, height, pieces } = preview.pages[number];
    const outlines = preview.glyphs.symbols.map((it) => `<path id="${it.id}" d="${it.d}"/>`).join("");
    const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`;
    const plain = `${head}<defs>${outlines}</defs>${pieces.map((it) => preview.pieces.texts[it]).join("")}</svg>`;
    const shown = document.querySelectorAll(".pages > svg")[number].cloneNode(true);
    shown.querySelectorAll(".mark").forEach((it) => it.remove());
    shown.removeAttribute("style");
    const pixels = await Promise.all(
      [plain, new XMLSerializer().serializeToString(shown)].map(async (text) => {
        const image = new Image();
        image.src = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
        await image.decode();
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [Math.round(width * 2), Math.round(height * 2)];
        const context = canvas.getContext("2d");
        context.fillStyle = "white";
        context.fillRect(0, 0, canvas.width, canvas.height);
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        return context.getImageData(0, 0, canvas.width, canvas.height).data;
      }),
    );
    const [one, other] = pixels;
    let [different, dark] = [0, 0];
    for (let at = 0; at < one.length; at += 4) {
      different += Math.abs(one[at] - other[at]) > 64 ? 1 : 0;
      dark += one[at] < 128 ? 1 : 0;
    }
    return { different, dark, uses: shown.querySelectorAll("use").length };
  }, number);
}

await day("drawing", async ({ page, picture }) => {
  await openLeaflet(page, "Osteoporose");
  const check = async (when) => {
    for (const number of [0, 1]) {
      let seen = {};
      const isSame = async () => {
        seen = await compare(page, number);
        return seen.dark > 10_000 && seen.different < seen.dark / 500 && seen.uses === 0;
      };
      await until(isSame, `${when}, page ${number + 1} is as it is painted`).catch((error) => {
        throw new Error(`${error.message}: ${JSON.stringify(seen)}`);
      });
    }
  };
  await check("as it was opened");
  await page.locator('.ProseMirror[aria-label="Tekst van deel 1"]').click();
  await page.keyboard.press("Control+End");
  for (const words of [" Bel ons", " gerust.", " Efficiënt."]) {
    await page.keyboard.type(words);
    await page.waitForTimeout(150);
  }
  await check("after typing");
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await check("after undo");
  await picture("done");
});
