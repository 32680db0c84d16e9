// The settings of a leaflet or a practice: one control for each key, by its kind.

import { h, labelled } from "./dom";
import type { Change, Setting } from "./types";
import { words } from "./words";

/** Controls for settings, a group for each table. */
export function settingsPanel(settings: Setting[], change: (changes: Change[]) => void): HTMLElement {
  const tables = new Map<string, Setting[]>();
  for (const setting of settings) {
    tables.set(setting.table, [...(tables.get(setting.table) ?? []), setting]);
  }
  const groups = Array.from(tables, ([table, all]) =>
    h("fieldset", {}, h("legend", {}, table), ...all.map((setting) => field(setting, change))),
  );
  return h("div", { class: "settings" }, ...groups);
}

function field(setting: Setting, change: (changes: Change[]) => void): HTMLElement {
  const standard = setting.default === null ? null : words.standard(setting.default);
  const notes = [setting.meaning, standard, setting.contrast === undefined ? null : words.contrast(setting.contrast)];
  const control = controlOf(setting, change);
  return labelled(setting.key, control, h("small", {}, notes.filter(Boolean).join("; ")));
}

function controlOf(setting: Setting, change: (changes: Change[]) => void): HTMLElement {
  const set = (value: string) => change(value.trim() === "" ? [{ remove: setting.id }] : [written(setting, value)]);
  switch (setting.kind) {
    case "choice":
      return select(setting, setting.choices ?? [], set);
    case "flag":
      return select(setting, ["true", "false"], set, (it) => (it === "true" ? words.yes : words.no));
    case "texts":
      return h("textarea", { rows: 3, onchange: (event: Event) => set(valueOf(event)) }, setting.shown ?? "");
    case "other":
      return h("output", {}, setting.shown ?? setting.default ?? "");
    default:
      return h("input", {
        type: typeOf(setting),
        min: setting.least,
        max: setting.most,
        value: setting.shown ?? "",
        placeholder: setting.default ?? "",
        onchange: (event: Event) => set(valueOf(event)),
      });
  }
}

function select(setting: Setting, choices: string[], set: (value: string) => void, name = (it: string) => it): HTMLElement {
  const options = choices.map((it) => h("option", { value: it, selected: it === setting.shown }, name(it)));
  const none = h("option", { value: "", selected: setting.shown === null }, setting.default === null ? "" : words.standard(name(setting.default)));
  return h("select", { onchange: (event: Event) => set(valueOf(event)) }, none, ...options);
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
    case "choice":
    case "length":
    case "color":
      return { set: id, value: quoted(value) };
    default:
      return { set: id, source: value };
  }
}

/** A TOML string. */
export function quoted(text: string): string {
  return JSON.stringify(text.trim()).replace(/\u007f/g, "\\u007f");
}
