// Pictures: their words, their width, and the question that comes with a new one.

import { upload } from "./api";
import { button, dialog, h, labelled } from "./dom";
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

/** Copies a picture beside the definition and asks for its description at once. Nothing is added if it is cancelled. */
export async function addPicture(leaflet: string, file: File, section: string | null): Promise<Change[] | null> {
  const name = file.name.replace(/[^\w.-]+/g, "-").replace(/^[-.]+/, "") || "picture.png";
  const { image, name: free } = await upload<{ image: string; name: string }>(
    `/api/leaflets/${leaflet}/pictures/${encodeURIComponent(name)}`,
    file,
  );
  const described = await askDescription(file);
  if (described === null) {
    return null;
  }
  const added: Change = { add: "figure", name: free, image, alt: described.alt, to: section };
  const decorative: Change[] = described.decorative ? [{ set: `figure.${free}.decorative`, value: "true" }] : [];
  return [added, ...decorative];
}

interface Described {
  alt: string;
  decorative: boolean;
}

function askDescription(file: File): Promise<Described | null> {
  const alt = h("textarea", { rows: 3, required: true, "aria-describedby": "describe-hint" });
  const decorative = h("input", { type: "checkbox", onchange: () => (alt.required = !decorative.checked) });
  const address = URL.createObjectURL(file);
  let answer: Described | null = null;
  const form = h(
    "form",
    {
      method: "dialog",
      onsubmit: () => {
        answer = { alt: decorative.checked ? "" : alt.value.trim(), decorative: decorative.checked };
      },
    },
    h("img", { class: "thumbnail", src: address, alt: "" }),
    labelled(words.pictureDescription, alt),
    h("p", { class: "note", id: "describe-hint" }, words.pictureDescriptionHint),
    h("label", { class: "check" }, decorative, words.decorative),
    h(
      "div",
      { class: "tools" },
      h("button", { class: "main" }, words.add),
      button(words.cancel, () => element.close(), { class: "quiet" }),
    ),
  );
  const element = dialog(words.addPicture, form);
  alt.focus();
  return new Promise((resolve) => {
    element.addEventListener("close", () => {
      URL.revokeObjectURL(address);
      resolve(answer);
    });
  });
}
