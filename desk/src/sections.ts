// The parts of a leaflet: heading, text, pictures, and what can be done with a part as a whole.

import { button, h, once } from "./dom";
import type { TextEditor } from "./editor";
import { figurePanel } from "./figures";
import { quoted } from "./settings";
import type { Change, Figure, Section, TextValue, View } from "./types";
import { words } from "./words";

export interface SectionsHost {
  editorOf(text: TextValue, label: string): TextEditor;
  /** Makes changes; afterwards the focus goes to a text (its id) or to the control of an action. */
  change(changes: Change[], next?: string): void;
  pickPicture(section: string): void;
  dropped(files: File[], section: string): void;
}

/** A part with where it is among its siblings. */
interface Place {
  section: Section;
  index: number;
  count: number;
  /** As the person counts: `2.1`. */
  number: string;
  isSub: boolean;
}

/** All parts of a leaflet, and the pictures that no part names. */
export function sectionList(view: View, host: SectionsHost): HTMLElement[] {
  const count = view.sections.length;
  const parts = view.sections.map((section, index) =>
    part({ section, index, count, number: `${index + 1}`, isSub: false }, view, host),
  );
  const named = new Set(view.sections.flatMap((it) => [...it.figures, ...(it.subsections ?? []).flatMap((sub) => sub.figures)]));
  const others = view.figures.filter((it) => !named.has(it.name));
  const add = button(
    `+ ${words.addSection}`,
    once(() => host.change([{ add: "section", at: count, heading: words.heading, text: "" }], `section.${count}.heading`)),
    { "data-action": "add section" },
  );
  const rest = others.length > 0 && h("section", { class: "others" }, h("h2", {}, words.figures), ...others.map((it) => figure(it, host)));
  return [...parts, h("div", { class: "tools" }, add), ...(rest ? [rest] : [])];
}

function figure(it: Figure, host: SectionsHost): HTMLElement {
  return figurePanel(it, (text, label) => host.editorOf(text, label), (changes) => host.change(changes));
}

function part(place: Place, view: View, host: SectionsHost): HTMLElement {
  const { section, number } = place;
  const figures = section.figures.flatMap((name) => view.figures.filter((it) => it.name === name));
  const subs = section.subsections ?? [];
  const element = h(
    "section",
    { class: `part${section.box ? ` box-${section.box}` : ""}`, "data-part": section.id, "aria-label": words.part(number) },
    h("div", { class: "part-head" }, h("span", { class: "number", "aria-hidden": "true" }, number), heading(place, host), tools(place, host)),
    section.text.given || subs.length === 0
      ? host.editorOf(section.text, words.textOf(number)).element
      : button(words.addText, () => host.change([{ set: section.text.id, source: "" }], section.text.id), {
          class: "quiet",
          "data-action": `${section.id} text`,
        }),
    ...figures.map((it) => figure(it, host)),
    ...subs.map((sub, at) => part({ section: sub, index: at, count: subs.length, number: `${number}.${at + 1}`, isSub: true }, view, host)),
    subs.length > 0 && h("div", { class: "tools" }, addSubsection(section, subs.length, host, `+ ${section.numbered ? words.addStep : words.addSubsection}`)),
  );
  takeDrops(element, section.id, host);
  return element;
}

function heading({ section, number }: Place, host: SectionsHost): HTMLElement {
  const { heading: text } = section;
  if (text.given) {
    return h("div", { class: "part-heading" }, host.editorOf(text, words.headingOf(number)).element);
  }
  const add = () => host.change([{ set: text.id, source: words.heading }], text.id);
  return h("div", { class: "part-heading" }, button(words.addHeading, add, { class: "quiet", "data-action": `${section.id} heading` }));
}

function tools(place: Place, host: SectionsHost): HTMLElement {
  const { section, index, count, number } = place;
  const list = section.id.replace(/\d+$/, "");
  const move = (label: string, face: string, action: string, to: number) =>
    button(face, once(() => host.change([{ move: section.id, to }], `${list}${to} ${action}`)), {
      disabled: to < 0 || to >= count,
      "aria-label": `${label}: ${words.part(number)}`,
      title: label,
      "data-action": `${section.id} ${action}`,
    });
  return h(
    "div",
    { class: "part-tools" },
    move(words.moveUp, "↑", "up", index - 1),
    move(words.moveDown, "↓", "down", index + 1),
    menu(place, host),
  );
}

/** What can be done with a part, folded away until somebody asks. */
function menu(place: Place, host: SectionsHost): HTMLElement {
  const { section, number, isSub } = place;
  const change = (changes: Change[]) => host.change(changes);
  const subs = section.subsections ?? [];
  const element = h(
    "details",
    { class: "part-menu", "data-menu": section.id },
    h("summary", { "aria-label": words.partMenuOf(number), title: words.partMenu }, "⋯"),
    h(
      "div",
      { class: "part-choices" },
      button(words.addPicture, () => host.pickPicture(section.id), { "data-action": `${section.id} picture` }),
      !isSub && subs.length === 0 && addSubsection(section, 0, host, words.addSubsection),
      !isSub && subs.length === 0 && addSubsection(section, 0, host, words.makeSteps, [flagChange(`${section.id}.numbered`, true)]),
      !isSub && boxChoice(section, change),
      !isSub &&
        subs.length > 0 &&
        flag(`${section.id} steps`, words.steps, section.numbered, (on) => change([flagChange(`${section.id}.numbered`, on)])),
      !isSub &&
        flag(`${section.id} wide`, words.wide, section.wide, (on) =>
          change([on ? { set: `${section.id}.width`, value: '"page"' } : { remove: `${section.id}.width` }]),
        ),
      section.heading.given &&
        button(words.removeHeading, once(() => host.change([{ remove: section.heading.id }], `${section.id} heading`))),
      button(words.removePartNow, once(() => host.change([{ remove: section.id }], "add section")), { class: "danger" }),
    ),
  );
  element.addEventListener("toggle", () => element.open && element.querySelector(".part-choices")?.scrollIntoView({ block: "nearest" }));
  element.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      element.open = false;
      element.querySelector("summary")?.focus();
    }
  });
  element.addEventListener("focusout", (event) => {
    if (event.relatedTarget instanceof Node && !element.contains(event.relatedTarget)) {
      element.open = false;
    }
  });
  return element;
}

/** A button that adds a subpart, after other changes of its part. */
function addSubsection(section: Section, at: number, host: SectionsHost, label: string, before: Change[] = []): HTMLElement {
  const list = `${section.id}.subsection`;
  return button(
    label,
    once(() => host.change([...before, { add: list, at, heading: words.heading, text: "" }], `${list}.${at}.heading`)),
    { "data-action": `${list} ${label}` },
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
    {
      "aria-label": words.box,
      "data-action": `${section.id} box`,
      onchange: (event: Event) => change([set((event.target as HTMLSelectElement).value)]),
    },
    ...names.map(([value, name]) => h("option", { value, selected: (section.box ?? "") === value }, name)),
  );
}

function flag(action: string, label: string, on: boolean, set: (on: boolean) => void): HTMLElement {
  const input = h("input", { type: "checkbox", checked: on, "data-action": action, onchange: () => set(input.checked) });
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
    const files = Array.from(event.dataTransfer?.files ?? []);
    if (files.length > 0 && !event.defaultPrevented) {
      event.preventDefault();
      event.stopPropagation();
      host.dropped(files, section);
    }
  });
}
