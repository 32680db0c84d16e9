// From a keystroke to the new page on the screen, in the browser; and the memory of the program after a thousand keystrokes.

import { day, openLeaflet } from "./support.mjs";

const KEYS = Number(process.env.KEYS ?? 200);

await day("latency", async ({ page, desk }) => {
  await openLeaflet(page, "Osteoporose");
  const text = page.locator('.ProseMirror[aria-label="Tekst van deel 1"]');
  await text.click();
  await page.keyboard.press("Control+Home");
  const times = [];
  for (let key = 0; key < KEYS; key++) {
    const drawn = page.evaluate(
      () =>
        new Promise((done) => {
          const list = document.querySelector(".pages");
          const begin = { at: 0 };
          addEventListener("keydown", () => (begin.at = performance.now()), { once: true, capture: true });
          const watch = new MutationObserver(() => {
            watch.disconnect();
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - begin.at)));
          });
          watch.observe(list, { childList: true });
        }),
    );
    await page.keyboard.press(key % 8 === 7 ? "Space" : "e");
    times.push(await drawn);
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
  console.log(`keystroke to page: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, ${times.length} keystrokes`);
  console.log(`memory of the program: ${desk.memory().toFixed(1)} MB`);
});
