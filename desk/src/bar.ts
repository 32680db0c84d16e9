// The bar above a leaflet: where it is, its state, and what is done with it as a whole.

import { button, h } from "./dom";
import { words } from "./words";

export interface BarParts {
  heading: HTMLElement;
  counter: HTMLElement;
  state: HTMLElement;
  undo: HTMLElement;
  redo: HTMLElement;
  large: HTMLElement;
  save: () => void;
}

/** The bar of a leaflet, or of the practice. */
export function leafletBar(id: string, { heading, counter, state, undo, redo, large, save }: BarParts): HTMLElement {
  const isPractice = id === "practice";
  const pdf = { href: `/api/leaflets/${id}/pdf`, target: "_blank", rel: "noopener", title: words.opensPdf };
  return h(
    "header",
    { class: "bar" },
    h("a", { href: "#/" }, `‹ ${words.allLeaflets}`),
    heading,
    counter,
    state,
    undo,
    redo,
    !isPractice && h("label", { class: "check" }, large, words.largePrint),
    !isPractice && h("a", { href: `#/leaflet/${id}/languages` }, words.languages),
    !isPractice && h("a", pdf, words.print),
    button(isPractice ? words.savePractice : words.save, save, { class: "main", "aria-keyshortcuts": "Control+S" }),
  );
}
