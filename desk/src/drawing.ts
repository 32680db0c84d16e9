// The drawing of one page, in pieces: the groups of its items. When a page comes anew, only the pieces that differ are read
// and put in: a keystroke changes a paragraph, and the browser need not lay out and paint the rest.

import { svg } from "./dom";
import type { Page, Pieces } from "./types";

const SVG = "http://www.w3.org/2000/svg";

/** The outlines of letters by their names, every place in them from the one before. */
export type Outlines = ReadonlyMap<string, string>;

/**
 * Draws the letters of each run as one path. The server names each letter, which is short; a browser keeps a layer apart
 * for every `use`, and a page has thousands.
 */
export function joinLetters(drawing: Element, outlines: Outlines): void {
  const runs = new Set(Array.from(drawing.querySelectorAll("use"), (use) => use.parentElement as Element));
  for (const run of runs) {
    const letters = Array.from(run.querySelectorAll(":scope > use"), (use) => {
      const outline = outlines.get(use.getAttribute("href")?.slice(1) ?? "");
      return outline ? `M${use.getAttribute("x") ?? 0} ${use.getAttribute("y") ?? 0}${outline}` : "";
    });
    const path = document.createElementNS(SVG, "path");
    Array.from(run.attributes).forEach((it) => path.setAttribute(it.name, it.value));
    path.setAttribute("d", letters.join(""));
    // A click meets the clear rectangle over the run.
    path.setAttribute("pointer-events", "none");
    run.replaceWith(path);
  }
}

/** The pieces of the pages, kept between updates. */
export class PieceStore {
  generation = 0;
  private readonly texts: string[] = [];

  get count(): number {
    return this.texts.length;
  }

  /** Adds what is new; true if all numbers are those of other pieces now. */
  add(pieces: Pieces): boolean {
    const isOther = pieces.generation !== this.generation;
    if (isOther) {
      this.texts.length = 0;
      this.generation = pieces.generation;
    }
    this.texts.push(...pieces.texts.slice(Math.max(0, this.texts.length - pieces.from)));
    return isOther;
  }

  /** The pieces with these numbers, each as an element of its own. */
  read(numbers: number[], outlines: Outlines): Element[] {
    const read = svg(`<svg xmlns="${SVG}">${numbers.map((it) => this.texts[it] ?? "<g/>").join("")}</svg>`);
    if (!read) {
      return [];
    }
    joinLetters(read, outlines);
    return Array.from(read.children);
  }
}

interface Part {
  number: number;
  node: Element;
}

export class Drawing {
  readonly element = document.createElementNS(SVG, "svg");
  private parts: Part[] = [];

  constructor(
    private readonly store: PieceStore,
    private readonly outlines: Outlines,
  ) {
    this.element.setAttribute("role", "img");
  }

  /** Becomes this page. What it has already stays as it is. */
  become(page: Page): void {
    const size = `0 0 ${page.width} ${page.height}`;
    if (this.element.getAttribute("viewBox") !== size) {
      this.element.setAttribute("viewBox", size);
      this.element.setAttribute("width", `${page.width}`);
      this.element.setAttribute("height", `${page.height}`);
    }
    const free = new Map<number, Element[]>();
    for (const { number, node } of this.parts) {
      free.set(number, [...(free.get(number) ?? []), node]);
    }
    const kept = page.pieces.map((it) => free.get(it)?.shift() ?? null);
    const missing = page.pieces.filter((_, index) => kept[index] === null);
    if (missing.length === 0 && page.pieces.length === this.parts.length && kept.every((it, index) => it === this.parts[index]?.node)) {
      return;
    }
    const fresh = missing.length > 0 ? this.store.read(missing, this.outlines) : [];
    free.forEach((unused) => unused.forEach((it) => it.remove()));
    this.parts = page.pieces.flatMap((number, index): Part[] => {
      const node = kept[index] ?? fresh.shift();
      return node ? [{ number, node }] : [];
    });
    this.arrange();
  }

  /** Puts the pieces in their order, and moves none that is in its place. */
  private arrange(): void {
    let at = this.element.firstElementChild;
    for (const { node } of this.parts) {
      if (node === at) {
        at = at.nextElementSibling;
      } else {
        this.element.insertBefore(node, at);
      }
    }
    while (at) {
      const next: Element | null = at.nextElementSibling;
      at.remove();
      at = next;
    }
  }
}
