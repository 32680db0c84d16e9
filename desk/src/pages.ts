// The pages as they will be printed. A click on something opens its text, and the text that has the cursor is marked.

import { button, h, once } from "./dom";
import { Drawing, PieceStore } from "./drawing";
import type { Fix, Glyphs, Known, Preview } from "./types";
import { words } from "./words";

const SVG = "http://www.w3.org/2000/svg";

/** The outlines of letters, kept between updates. */
class GlyphStore {
  readonly outlines = new Map<string, string>();
  generation = 0;
  count = 0;

  add(glyphs: Glyphs): void {
    if (glyphs.generation !== this.generation) {
      this.outlines.clear();
      this.generation = glyphs.generation;
      this.count = 0;
    }
    glyphs.symbols.forEach((it) => this.outlines.set(it.id, it.d));
    this.count = Math.max(this.count, glyphs.from + glyphs.symbols.length);
  }
}

export class Pages {
  readonly element: HTMLElement;
  private readonly glyphs = new GlyphStore();
  private readonly list = h("div", { class: "pages", tabindex: 0, role: "group", "aria-label": words.preview });
  private readonly stale = h("p", { class: "stale", role: "status", hidden: true }, words.stale);
  private readonly meter = h("p", { class: "meter-words" });
  private readonly fits = h("div", { class: "fits", role: "group", "aria-label": words.fits, hidden: true });
  private shownFits = "[]";
  private readonly bar = h("meter", { min: 0, max: 1, low: 0.25, "aria-hidden": "true", hidden: true });
  private readonly pieces = new PieceStore();
  private drawings: Drawing[] = [];
  private times = 0;
  private nodes: Preview["nodes"] = {};
  private picked: [string, number | null] | null = null;
  /** What is picked is not on the pages yet. */
  private isSought = false;
  private zoom = 1;

  constructor(
    private readonly pick: (text: string, block: number) => void,
    private readonly fix: ((fix: Fix) => void) | null,
  ) {
    const zoomed = h("output", {}, "100%");
    const setZoom = (factor: number) => {
      this.zoom = Math.min(3, Math.max(0.4, this.zoom * factor));
      zoomed.textContent = `${Math.round(this.zoom * 100)}%`;
      this.size();
    };
    this.element = h(
      "section",
      { class: "preview" },
      h(
        "div",
        { class: "preview-head" },
        h("div", { class: "fullness" }, this.bar, this.meter),
        h(
          "div",
          { role: "group", "aria-label": words.zoom, class: "zoom" },
          button("−", () => setZoom(1 / 1.2), { "aria-label": `${words.zoom} −` }),
          zoomed,
          button("+", () => setZoom(1.2), { "aria-label": `${words.zoom} +` }),
        ),
      ),
      this.fits,
      this.stale,
      this.list,
    );
    this.list.addEventListener("click", (event) => this.clicked(event));
  }

  /** What this page has already and need not be sent. */
  known(): Known {
    const { generation, count } = this.pieces;
    return { generation: this.glyphs.generation, glyphs: this.glyphs.count, pieces: { generation, count } };
  }

  show(preview: Preview): void {
    this.stale.hidden = preview.pages !== null;
    this.stale.textContent = this.drawings.length > 0 ? words.stale : words.neverMade;
    this.list.classList.toggle("is-stale", preview.pages === null);
    this.showFullness(preview);
    this.showFits(preview.fits ?? []);
    if (preview.pages === null) {
      return;
    }
    this.glyphs.add(preview.glyphs);
    this.nodes = preview.nodes;
    this.list.querySelectorAll(".mark").forEach((it) => it.remove());
    if (this.pieces.add(preview.pieces)) {
      this.drawings = [];
    }
    const before = this.drawings;
    this.drawings = preview.pages.map((_, index) => before[index] ?? new Drawing(this.pieces, this.glyphs.outlines));
    preview.pages.forEach((page, index) => this.drawings[index]?.become(page));
    const pictures = this.drawings.map((it) => it.element);
    pictures.forEach((picture, index) => picture.setAttribute("aria-label", words.page(index + 1)));
    if (pictures.some((it, index) => this.list.children[index] !== it) || this.list.children.length !== pictures.length) {
      this.list.replaceChildren(...pictures);
    }
    this.list.dataset["drawn"] = `${++this.times}`;
    this.size();
    this.drawMark(this.isSought);
  }

  /** Marks where a text, or one of its blocks, is on the pages. */
  mark(text: string | null, block: number | null, scroll = true): void {
    const isSame = scroll && this.picked !== null && this.picked[0] === text && this.picked[1] === block;
    if (isSame) {
      return;
    }
    this.picked = text === null ? null : [text, block];
    this.drawMark(scroll);
  }

  /** Marks what is picked, and shows it: as soon as it is on the pages, if it is new. */
  private drawMark(scroll: boolean): void {
    this.list.querySelectorAll(".mark").forEach((it) => it.remove());
    if (this.picked === null) {
      return;
    }
    const [text, block] = this.picked;
    const here = Object.entries(this.nodes).filter(([, [id, at]]) => id === text && (block === null || at === block));
    const found = here.flatMap(([node]) => Array.from(this.list.querySelectorAll<SVGGElement>(`[data-node="${CSS.escape(node)}"]`)));
    found.forEach((group) => draw(group));
    this.isSought = scroll && found.length === 0;
    if (scroll && found[0]) {
      const [area, room] = [found[0].getBoundingClientRect(), this.list.getBoundingClientRect()];
      if (area.top < room.top || area.bottom > room.bottom) {
        this.list.scrollTop += area.top - room.top - room.height / 3;
      }
    }
  }

  private clicked(event: MouseEvent): void {
    const group = event.target instanceof Element ? event.target.closest("[data-node]") : null;
    const place = group ? this.nodes[group.getAttribute("data-node") ?? ""] : this.nearest(event);
    if (place) {
      this.pick(...place);
    }
  }

  /** The text whose line is beside the click: letters are thin. */
  private nearest(event: MouseEvent): [string, number] | undefined {
    let best: [number, [string, number]] | null = null;
    const page = event.target instanceof Element ? event.target.closest("svg") : null;
    for (const group of page?.querySelectorAll("[data-node]") ?? []) {
      const place = this.nodes[group.getAttribute("data-node") ?? ""];
      const area = group.getBoundingClientRect();
      const [x, y] = [event.clientX, event.clientY];
      const away = Math.max(area.left - x, x - area.right, 0) + Math.max(area.top - y, y - area.bottom, 0);
      if (place && away < 24 && (best === null || away < best[0])) {
        best = [away, place];
      }
    }
    return best?.[1];
  }

  private size(): void {
    for (const picture of this.list.children as HTMLCollectionOf<SVGSVGElement>) {
      picture.style.width = `${this.zoom * 100}%`;
    }
  }

  /** A button for each setting with which the text would fit. */
  private showFits(fits: Fix[]): void {
    const isSame = JSON.stringify(fits) === this.shownFits;
    this.shownFits = JSON.stringify(fits);
    this.fits.hidden = fits.length === 0 || this.fix === null;
    if (!isSame) {
      const buttons = fits.map((it) => button(it.label, once(() => this.fix?.(it))));
      this.fits.replaceChildren(h("span", {}, words.fits), ...buttons);
    }
  }

  private showFullness({ fullness, type_size, pages, fits }: Preview): void {
    const over = fullness?.lines_over ?? 0;
    if (over > 0) {
      const hasChoice = this.fix !== null && (fits ?? []).length > 0;
      this.meter.textContent = `${words.over(over)} ${hasChoice ? words.overChoice : words.overCure}`;
    } else if (pages !== null && fullness) {
      this.meter.textContent = `${words.fullness(fullness.pages, fullness.last)}, ${words.letter(type_size)}`;
    }
    if (fullness) {
      this.bar.value = over > 0 ? 1 : fullness.last;
      this.bar.hidden = false;
      this.meter.classList.toggle("is-over", over > 0);
    }
  }
}

/** On a narrow screen the pages are below the text: the way there and back. */
export function narrowLinks(pages: HTMLElement): HTMLElement {
  const toPages = button(`↓ ${words.toPages}`, () => pages.scrollIntoView());
  const toText = button(`↑ ${words.toText}`, () => scrollTo(0, 0));
  return h("nav", { class: "narrow-only", "aria-label": words.preview }, toPages, toText);
}

/** Marks each line of a group. The server puts a clear rectangle over every line, so that nothing needs to be measured. */
function draw(group: SVGGElement): void {
  const lines = group.querySelectorAll(":scope > rect[pointer-events]");
  for (const line of lines.length > 0 ? lines : [group.getBBox()]) {
    const side = (name: "x" | "y" | "width" | "height") =>
      line instanceof Element ? Number(line.getAttribute(name)) : line[name];
    const rect = document.createElementNS(SVG, "rect");
    rect.setAttribute("class", "mark");
    rect.setAttribute("x", String(side("x") - 2));
    rect.setAttribute("y", String(side("y") - 1));
    rect.setAttribute("width", String(side("width") + 4));
    rect.setAttribute("height", String(side("height") + 2));
    group.ownerSVGElement?.append(rect);
  }
}
