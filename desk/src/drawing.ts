// The drawing of one page. When a page comes anew, only the groups that differ are read and put in: a keystroke changes a
// paragraph, and the browser need not lay out and paint the rest.

import { svg } from "./dom";

const TAG = /<(\/?)[a-zA-Z][^>]*?(\/?)>/g;

interface Part {
  text: string;
  node: Element;
}

export class Drawing {
  private constructor(
    readonly element: SVGSVGElement,
    private head: string,
    private parts: Part[],
  ) {}

  /** A page from its SVG; null if it cannot be read. */
  static of(text: string): Drawing | null {
    const element = svg(text);
    if (!element) {
      return null;
    }
    const pieces = piecesOf(text);
    const nodes = Array.from(element.children);
    const isEven = pieces !== null && pieces.children.length === nodes.length;
    const parts = isEven ? nodes.map((node, index): Part => ({ text: pieces.children[index] as string, node })) : [];
    return new Drawing(element, isEven ? pieces.head : "", parts);
  }

  /** Becomes this page, if it differs in its groups alone; false if it must be drawn as a whole. */
  become(text: string): boolean {
    const pieces = piecesOf(text);
    if (pieces === null || pieces.head !== this.head || this.parts.length === 0) {
      return false;
    }
    const free = new Map<string, Element[]>();
    for (const { text, node } of this.parts) {
      free.set(text, [...(free.get(text) ?? []), node]);
    }
    const kept = pieces.children.map((it) => free.get(it)?.shift() ?? null);
    const missing = pieces.children.filter((_, index) => kept[index] === null);
    const fresh = svg(pieces.head + missing.join("") + "</svg>");
    const nodes = fresh ? Array.from(fresh.children) : [];
    if (nodes.length !== missing.length) {
      return false;
    }
    free.forEach((unused) => unused.forEach((it) => it.remove()));
    this.parts = pieces.children.map((text, index): Part => ({ text, node: kept[index] ?? (nodes.shift() as Element) }));
    this.arrange();
    return true;
  }

  /** Puts the groups in their order, and moves none that is in its place. */
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

/** The opening tag of an SVG and the text of each element directly in it. */
function piecesOf(text: string): { head: string; children: string[] } | null {
  TAG.lastIndex = text.indexOf("<svg");
  const children: string[] = [];
  let [depth, begin, head] = [0, 0, ""];
  for (let tag = TAG.exec(text); tag; tag = TAG.exec(text)) {
    const isEnd = tag[1] === "/";
    const isAlone = tag[2] === "/";
    if (!isEnd && depth === 1) {
      begin = tag.index;
    }
    depth += isEnd ? -1 : isAlone ? 0 : 1;
    if (depth === 1 && head === "") {
      head = text.slice(0, TAG.lastIndex);
    } else if (depth === 1) {
      children.push(text.slice(begin, TAG.lastIndex));
    } else if (depth === 0) {
      return TAG.lastIndex === text.trimEnd().length ? { head, children } : null;
    }
  }
  return null;
}
