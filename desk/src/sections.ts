// The parts of a leaflet: heading, text, pictures, and what can be done with a part as a whole.

import { button, h } from "./dom";
import type { TextEditor } from "./editor";
import { figurePanel } from "./figures";
import { quoted } from "./settings";
import type { Change, Figure, Section, TextValue, View } from "./types";
import { words } from "./words";

export interface SectionsHost {
  editorOf(text: TextValue, label: string): TextEditor;
  change(changes: Change[]): void;
  pickPicture(section: string): void;
  dropped(files: File[], section: string): void;
}

/** All parts of a leaflet, and the pictures that no part names. */
export function sectionList(view: View, host: SectionsHost): HTMLElement[] {
  const parts = view.sections.map((section, index) => part(section, index, view.sections.length, `${index + 1}`, view, host));
  const named = new Set(view.sections.flatMap((it) => [...it.figures, ...(it.subsections ?? []).flatMap((sub) => sub.figures)]));
  const others = view.figures.filter((it) => !named.has(it.name));
  const add = button(`+ ${words.addSection}`, () =>
    host.change([{ add: "section", at: view.sections.length, heading: words.heading, text: "" }]),
  );
  const rest = others.length > 0 && h("section", { class: "others" }, h("h3", {}, words.figures), ...others.map((it) => figure(it, host)));
  return [...parts, h("div", { class: "tools" }, add), ...(rest ? [rest] : [])];
}

function figure(it: Figure, host: SectionsHost): HTMLElement {
  return figurePanel(it, (text, label) => host.editorOf(text, label), (changes) => host.change(changes));
}

function part(section: Section, index: number, count: number, number: string, view: View, host: SectionsHost): HTMLElement {
  const isSub = section.subsections === undefined;
  const figures = section.figures.flatMap((name) => view.figures.filter((it) => it.name === name));
  const subs = section.subsections ?? [];
  const element = h(
    "section",
    { class: `part${section.box ? ` box-${section.box}` : ""}`, "data-part": section.id, "aria-label": words.part(number) },
    h("div", { class: "part-head" }, h("span", { class: "number", "aria-hidden": "true" }, number), tools(section, index, count, isSub, host)),
    heading(section, number, host),
    section.text.given || subs.length === 0
      ? host.editorOf(section.text, words.textOf(number)).element
      : button(words.addText, () => host.change([{ set: section.text.id, source: "" }]), { class: "quiet" }),
    ...figures.map((it) => figure(it, host)),
    ...subs.map((sub, at) => part(sub, at, subs.length, `${number}.${at + 1}`, view, host)),
  );
  takeDrops(element, section.id, host);
  return element;
}

function heading(section: Section, number: string, host: SectionsHost): HTMLElement {
  if (section.heading.given) {
    return h("div", { class: "part-heading" }, host.editorOf(section.heading, words.headingOf(number)).element);
  }
  return button(words.addHeading, () => host.change([{ set: section.heading.id, source: words.heading }]), { class: "quiet" });
}

function tools(section: Section, index: number, count: number, isSub: boolean, host: SectionsHost): HTMLElement {
  const change = (changes: Change[]) => host.change(changes);
  const move = (to: number) => change([{ move: section.id, to }]);
  const subs = section.subsections ?? [];
  return h(
    "div",
    { class: "part-tools" },
    button("↑", () => move(index - 1), { disabled: index === 0, "aria-label": words.moveUp, title: words.moveUp }),
    button("↓", () => move(index + 1), { disabled: index + 1 === count, "aria-label": words.moveDown, title: words.moveDown }),
    button(words.addPicture, () => host.pickPicture(section.id)),
    !isSub &&
      button(words.addSubsection, () =>
        change([{ add: `${section.id}.subsection`, at: subs.length, heading: words.heading, text: "" }]),
      ),
    !isSub && boxChoice(section, change),
    !isSub && subs.length > 0 && flag(words.steps, section.numbered, (on) => change([flagChange(`${section.id}.numbered`, on)])),
    !isSub &&
      flag(words.wide, section.wide, (on) =>
        change([on ? { set: `${section.id}.width`, value: '"page"' } : { remove: `${section.id}.width` }]),
      ),
    button(words.remove, () => {
      if (confirm(words.removePart)) {
        change([{ remove: section.id }]);
      }
    }),
  );
}

function boxChoice(section: Section, change: (changes: Change[]) => void): HTMLElement {
  const names: [string, string][] = [
    ["", words.boxNone],
    ["info", words.boxInfo],
    ["warning", words.boxWarning],
    ["summary", words.boxSummary],
  ];
  const set = (value: string): Change =>
    value ? { set: `${section.id}.box`, value: quoted(value) } : { remove: `${section.id}.box` };
  return h(
    "select",
    { "aria-label": words.box, onchange: (event: Event) => change([set((event.target as HTMLSelectElement).value)]) },
    ...names.map(([value, name]) => h("option", { value, selected: (section.box ?? "") === value }, name)),
  );
}

function flag(label: string, on: boolean, set: (on: boolean) => void): HTMLElement {
  const input = h("input", { type: "checkbox", checked: on, onchange: () => set(input.checked) });
  return h("label", { class: "check" }, input, label);
}

function flagChange(id: string, on: boolean): Change {
  return on ? { set: id, value: "true" } : { remove: id };
}

/** A picture may be dropped anywhere on a part. */
function takeDrops(element: HTMLElement, section: string, host: SectionsHost): void {
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  element.dataset["drop"] = words.dropHere;
  element.addEventListener("dragover", (event) => {
    if (hasFiles(event)) {
      event.preventDefault();
      event.stopPropagation();
      element.classList.add("is-target");
    }
  });
  element.addEventListener("dragleave", () => element.classList.remove("is-target"));
  element.addEventListener("drop", (event) => {
    element.classList.remove("is-target");
    const files = Array.from(event.dataTransfer?.files ?? []).filter((it) => it.type.startsWith("image/"));
    if (files.length > 0 && !event.defaultPrevented) {
      event.preventDefault();
      event.stopPropagation();
      host.dropped(files, section);
    }
  });
}
