// Pictures: their words, their width and their place.

import { button, h, labelled } from "./dom";
import type { TextEditor } from "./editor";
import { quoted } from "./settings";
import type { Change, Figure, TextValue } from "./types";
import { words } from "./words";

/** A picture with its title, caption, description and place. */
export function figurePanel(
  figure: Figure,
  editorOf: (text: TextValue, label: string) => TextEditor,
  change: (changes: Change[]) => void,
): HTMLElement {
  const texts: [TextValue, string][] = [
    [figure.title, words.pictureTitle],
    [figure.caption, words.caption],
    [figure.alt, words.pictureDescription],
  ];
  return h(
    "article",
    { class: "figure", "data-part": figure.id },
    h("img", { src: figure.picture, alt: figure.alt.source, loading: "lazy" }),
    h(
      "div",
      {},
      h("p", { class: "figure-name" }, figure.image ?? figure.qr ?? figure.name),
      ...texts.map(([text, label]) => h("div", { class: "field" }, h("span", { class: "label" }, label), editorOf(text, label).element)),
      decorative(figure, change),
      width(figure, change),
      place(figure, change),
      button(words.removePicture, () => change([{ remove: figure.id }]), { class: "quiet danger" }),
    ),
  );
}

function decorative(figure: Figure, change: (changes: Change[]) => void): HTMLElement {
  const id = `${figure.id}.decorative`;
  const set = () => change([input.checked ? { set: id, value: "true" } : { remove: id }]);
  const input = h("input", { type: "checkbox", checked: figure.decorative, "data-action": id, onchange: set });
  return h("label", { class: "check" }, input, words.decorative);
}

function width(figure: Figure, change: (changes: Change[]) => void): HTMLElement {
  const names: Record<string, string> = { auto: words.widthAuto, column: words.widthColumn, page: words.widthPage };
  const given = figure.width ?? "auto";
  const choices = given in names ? Object.keys(names) : [...Object.keys(names), given];
  const options = choices.map((it) => h("option", { value: it, selected: it === given }, names[it] ?? it));
  const set = (value: string): Change =>
    value === "auto" ? { remove: `${figure.id}.width` } : { set: `${figure.id}.width`, value: quoted(value) };
  return labelled(
    words.pictureWidth,
    h("select", { "data-action": `${figure.id} width`, onchange: (event: Event) => change([set((event.target as HTMLSelectElement).value)]) }, ...options),
  );
}

function place(figure: Figure, change: (changes: Change[]) => void): HTMLElement {
  const given = figure.place ?? "below";
  const options = [
    h("option", { value: "below", selected: given === "below" }, words.placeBelow),
    h("option", { value: "beside", selected: given === "beside" }, words.placeBeside),
  ];
  const set = (value: string) => change([{ set: `${figure.id}.place`, value: quoted(value) }]);
  return labelled(
    words.place,
    h("select", { "data-action": `${figure.id} place`, onchange: (event: Event) => set((event.target as HTMLSelectElement).value) }, ...options),
  );
}
