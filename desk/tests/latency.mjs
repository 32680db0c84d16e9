// From a keystroke to the new page on the screen, in the browser; and the memory of the program after these keystrokes.
// KEYS=1000 presses a thousand keys, TIMES=10 repeats the text of the leaflet ten times: some twenty pages.

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { day, folder, openLeaflet } from "./support.mjs";

const KEYS = Number(process.env.KEYS ?? 200);
const TIMES = Number(process.env.TIMES ?? 1);

/** A folder with a leaflet in which the sections come several times; its picture is shown the first time. */
function longer() {
  const where = folder();
  const definition = path.join(where, "leaflet.toml");
  const [, head, sections, figures] = /^([^]*?)(\[\[section\]\][^]*)(\n\[figure\.[^]*)$/.exec(readFileSync(definition, "utf8"));
  const again = sections.replace(/^figure = .*$/gm, "").replace(/\[([^\]]*)\]\(#[^)]*\)/g, "$1");
  writeFileSync(definition, `${head.replace(/^pages = .*$/m, "")}${sections}${`\n${again}`.repeat(TIMES - 1)}${figures}`);
  return where;
}

await day("latency", async ({ page, desk }) => {
  await openLeaflet(page, "Osteoporose");
  console.log(`${await page.locator(".pages > svg").count()} pages`);
  const text = page.locator('.ProseMirror[aria-label="Tekst van deel 1"]');
  await text.click();
  await page.keyboard.press("Control+Home");
  const times = [];
  const ofThePage = [];
  for (let key = 0; key < KEYS; key++) {
    // The watch is there before the key is pressed.
    await page.evaluate(() => {
      window.drawn = new Promise((done) => {
        let begin = 0;
        addEventListener("keydown", () => (begin = performance.now()), { once: true, capture: true });
        const watch = new MutationObserver(() => {
          watch.disconnect();
          requestAnimationFrame(() =>
            setTimeout(() => {
              const now = performance.now();
              const answered = performance.getEntriesByType("resource").findLast((it) => it.name.endsWith("/changes"));
              performance.clearResourceTimings();
              done([now - begin, now - (answered?.responseEnd || now)]);
            }),
          );
        });
        watch.observe(document.querySelector(".pages"), { attributeFilter: ["data-drawn"] });
      });
    });
    await page.keyboard.press(key % 8 === 7 ? "Space" : "e");
    const [time, shown] = await page.evaluate(() => window.drawn);
    times.push(time);
    ofThePage.push(shown);
  }
  console.log(`keystroke to page: ${spread(times)}, ${times.length} keystrokes`);
  console.log(`of which the page, from the answer to the frame: ${spread(ofThePage)}`);
  console.log(`memory of the program: ${desk.memory().toFixed(1)} MB`);
}, { where: longer() });

function spread(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1);
  return `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`;
}
