// The settings of a leaflet or a practice: one control for each key, by its kind, under words that anybody knows.

import { h } from "./dom";
import type { Change, Setting } from "./types";
import { words } from "./words";

/** Settings that few people need; they are folded away. */
const RARE = new Set(["language", "about.id", "page.gap", "page.rule", "style.fonts", "style.hyphenate", "style.hyphenation"]);
/** Texts of more than one line. */
const TALL = new Set(["practice.address", "practice.hours"]);

/** Controls for settings, a group for each subject. */
export function settingsPanel(settings: Setting[], change: (changes: Change[]) => void): HTMLElement {
  const groups = new Map<string, Setting[]>();
  for (const setting of settings) {
    const group = RARE.has(setting.id) ? "rare" : setting.table || "about";
    groups.set(group, [...(groups.get(group) ?? []), setting]);
  }
  const rare = groups.get("rare") ?? [];
  groups.delete("rare");
  return h(
    "div",
    { class: "settings" },
    ...Array.from(groups, ([group, all]) =>
      h("fieldset", {}, h("legend", {}, words.groups[group] ?? group), ...all.map((it) => field(it, change))),
    ),
    rare.length > 0 &&
      h("details", { class: "rare" }, h("summary", {}, words.rareSettings), ...rare.map((it) => field(it, change))),
  );
}

function field(setting: Setting, change: (changes: Change[]) => void): HTMLElement {
  const [label, hint] = words.settingNames[setting.id] ?? [capital(setting.meaning), ""];
  const contrast = setting.contrast === undefined ? "" : words.contrast(setting.contrast);
  const notes = [hint, contrast].filter(Boolean).join(" ");
  const note = notes && h("small", { id: `about-${setting.id}` }, notes);
  const control = controlOf(setting, change);
  control.dataset["action"] = `setting ${setting.id}`;
  if (note) {
    control.setAttribute("aria-describedby", note.id);
  }
  return h("div", { class: "field" }, h("label", {}, h("span", {}, label), control), note);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function controlOf(setting: Setting, change: (changes: Change[]) => void): HTMLElement {
  const set = (value: string) => change(value.trim() === "" ? [{ remove: setting.id }] : [written(setting, value)]);
  const onchange = (event: Event) => set(valueOf(event));
  switch (setting.kind) {
    case "choice":
      return select(setting, setting.choices ?? [], set);
    case "flag":
      return select(setting, ["true", "false"], set, (it) => (it === "true" ? words.yes : words.no));
    case "texts":
      return h("textarea", { rows: 2, onchange }, setting.shown ?? "");
    case "other":
      return h("output", {}, plain(setting.shown ?? setting.default ?? ""));
    case "color":
      return colour(setting, onchange);
    default:
      if (TALL.has(setting.id)) {
        return h("textarea", { rows: 3, onchange }, setting.shown ?? "");
      }
      return h("input", {
        type: typeOf(setting),
        min: setting.least,
        max: setting.most,
        value: plain(setting.shown ?? ""),
        placeholder: plain(setting.default ?? ""),
        onchange,
      });
  }
}

function colour(setting: Setting, onchange: (event: Event) => void): HTMLElement {
  const value = plain(setting.shown ?? setting.default ?? "");
  const isPicked = /^#[0-9a-f]{6}$/i.test(value);
  return h("input", { type: isPicked ? "color" : "text", value, onchange });
}

function select(
  setting: Setting,
  choices: string[],
  set: (value: string) => void,
  name = (it: string) => words.choices[`${setting.key}.${it}`] ?? it,
): HTMLElement {
  const standard = setting.default === null ? "" : plain(setting.default);
  const shown = setting.shown === null ? null : plain(setting.shown);
  const all = shown === null || choices.includes(shown) ? choices : [...choices, shown];
  const options = all.map((it) => h("option", { value: it, selected: it === shown }, name(it)));
  const none = h("option", { value: "", selected: shown === null }, standard === "" ? "" : words.standard(name(standard)));
  return h("select", { onchange: (event: Event) => set(valueOf(event)) }, none, ...options);
}

/** A value without the quotes of the file; a range as a person writes it. */
function plain(value: string): string {
  const range = /^\{ *min *= *"([^"]*)" *, *max *= *"([^"]*)" *\}$/.exec(value);
  return range ? `${range[1]} – ${range[2]}` : value.replace(/^(["'])(.*)\1$/s, "$2");
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
}

function typeOf(setting: Setting): string {
  return setting.kind === "count" ? "number" : setting.kind === "date" ? "date" : "text";
}

/** A value as the definition has it: texts go as they are, all else as a TOML value. */
function written(setting: Setting, value: string): Change {
  const id = setting.id;
  switch (setting.kind) {
    case "count":
    case "flag":
    case "date":
      return { set: id, value };
    case "texts":
      return { set: id, value: `[${value.split("\n").filter((it) => it.trim()).map(quoted).join(", ")}]` };
    case "length":
      return { set: id, value: length(value, id === "style.size" ? "pt" : "mm") };
    case "choice":
      return { set: id, value: /^(true|false)$/.test(value) ? value : quoted(value) };
    case "color":
      return { set: id, value: quoted(value) };
    default:
      return { set: id, source: value };
  }
}

/** `12pt`, or a range as this page shows one. A number alone is one of the usual unit; what is no length stays as it is typed. */
function length(value: string, usual: string): string {
  const one = (it: string) => {
    const [, number, unit] = /^\s*(\d+(?:[.,]\d+)?)\s*([a-z]*)\s*$/i.exec(it) ?? [];
    return number === undefined ? quoted(it) : quoted(number.replace(",", ".") + (unit || usual));
  };
  const range = /^([^–-]*\d[^–-]*)[–-]([^–-]*\d[^–-]*)$/.exec(value);
  return range ? `{ min = ${one(range[1] ?? "")}, max = ${one(range[2] ?? "")} }` : one(value);
}

/** A TOML string. */
export function quoted(text: string): string {
  return JSON.stringify(text.trim()).replace(/\u007f/g, "\\u007f");
}
