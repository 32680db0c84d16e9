// Pictures: their words, their width and their place.

import { button, h, labelled, once } from "./dom";
import type { TextEditor } from "./editor";
import { quoted } from "./settings";
import type { Change, Figure, TextValue } from "./types";
import { words } from "./words";

/** The choice of a width in millimetres. */
const OWN = "own";

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
      button(words.removePicture, once(() => change([{ remove: figure.id }])), { class: "quiet danger" }),
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
  const shown = given in names ? given : OWN;
  const options = Object.entries({ ...names, [OWN]: words.widthOwn }).map(([it, name]) => h("option", { value: it, selected: it === shown }, name));
  const id = `${figure.id}.width`;
  const millimetres = h("input", {
    type: "number",
    min: 1,
    step: "any",
    value: inMillimetres(given),
    "aria-label": words.widthMillimetres,
    "data-action": `${figure.id} millimetres`,
    onfocus: () => (select.value = OWN),
    onchange: () => {
      if (millimetres.reportValidity() && millimetres.value !== "") {
        change([{ set: id, value: quoted(`${millimetres.value}mm`) }]);
      }
    },
  });
  const own = h("span", { class: "own-width", hidden: shown !== OWN }, millimetres, " mm");
  const choose = (value: string) => {
    own.hidden = value !== OWN;
    if (value === OWN) {
      millimetres.focus();
    } else {
      change([value === "auto" ? { remove: id } : { set: id, value: quoted(value) }]);
    }
  };
  const select = h("select", { "data-action": `${figure.id} width`, onchange: () => choose(select.value) }, ...options);
  return h("div", { class: "picture-width" }, labelled(words.pictureWidth, select), own);
}

/** A width as a number of millimetres; nothing if it is a word. */
function inMillimetres(width: string): string {
  const [, number, unit] = /^([\d.]+)\s*(mm|cm)$/.exec(width) ?? [];
  return number === undefined ? "" : String(Number(number) * (unit === "cm" ? 10 : 1));
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
