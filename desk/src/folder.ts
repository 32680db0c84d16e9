// The leaflets of the folder, each with its first page as a picture.

import { get, post } from "./api";
import { button, dialog, h, labelled, languageName, say, svg } from "./dom";
import { joinLetters } from "./drawing";
import type { Built, Card, Folder, LeafletEntry } from "./types";
import { words } from "./words";

export function folderPage(folder: Folder): HTMLElement {
  const cards = folder.leaflets.map(card);
  return h(
    "div",
    { class: "folder" },
    h(
      "header",
      { class: "bar" },
      h("h1", {}, folder.folder),
      button(words.newLeaflet, () => askNew(folder), { class: "main" }),
      folder.leaflets.length > 0 && button(words.makeAll, () => void makeAll().catch((error: Error) => say(error.message))),
      folder.practice ? h("a", { href: "#/leaflet/practice" }, words.practice) : button(words.practice, askPractice),
      button(words.endProgram, () => void post("/api/end", {}).then(() => say(words.ended)), { class: "quiet" }),
    ),
    h(
      "main",
      {},
      cards.length > 0
        ? h("ul", { class: "cards" }, ...cards)
        : h("div", { class: "empty" }, h("p", {}, words.noLeaflets), button(words.newLeaflet, () => askNew(folder), { class: "main" })),
    ),
  );
}

function card(entry: LeafletEntry): HTMLElement {
  const picture = h("div", { class: "card-page", "aria-hidden": "true" });
  const facts = h("p", { class: "card-facts" });
  void get<Card>(`/api/leaflets/${entry.id}/card`)
    .then((it) => fill(it, picture, facts))
    .catch((error: Error) => (facts.textContent = error.message));
  const review = entry.review_state === "past" ? words.reviewPast : entry.review_state === "soon" ? words.reviewSoon : null;
  return h(
    "li",
    { class: "card" },
    h(
      "a",
      { href: `#/leaflet/${entry.id}` },
      picture,
      h("h2", { lang: entry.language, dir: entry.direction }, entry.title),
    ),
    entry.file.includes("/") && h("p", { class: "card-facts" }, entry.file.replace(/\/leaflet\.toml$/, "")),
    facts,
    h(
      "p",
      { class: "card-facts" },
      [entry.version, entry.date, entry.review && `${words.review} ${entry.review}`].filter(Boolean).join(" · "),
    ),
    review && h("p", { class: `review review-${entry.review_state}` }, review),
    entry.unsaved && h("p", { class: "review" }, words.unsaved),
    entry.languages.length > 0 && h("p", { class: "card-facts" }, h("a", { href: `#/leaflet/${entry.id}/languages` }, `${words.languages}: ${entry.languages.map(languageName).join(", ")}`)),
  );
}

function fill(it: Card, picture: HTMLElement, facts: HTMLElement): void {
  const page = it.first_page?.svg ? svg(it.first_page.svg) : null;
  if (page) {
    joinLetters(page, new Map(it.glyphs.map((symbol) => [symbol.id, symbol.d])));
    picture.replaceChildren(page);
  }
  const said = [
    it.pages === null ? words.cannotBeMade : words.pages(it.pages),
    it.errors > 0 && words.errors(it.errors),
    it.warnings > 0 && words.warnings(it.warnings),
  ];
  facts.textContent = said.filter(Boolean).join(" · ");
}

function askNew(folder: Folder): void {
  const name = h("input", { type: "text", required: true });
  const template = h("select", {}, ...folder.templates.map((it) => h("option", { value: it.id }, it.name)));
  const language = h(
    "select",
    {},
    h("option", { value: "nl", selected: folder.speaker === "nl" }, "Nederlands"),
    h("option", { value: "en", selected: folder.speaker === "en" }, "English"),
  );
  const body = () => ({ name: name.value.trim(), template: template.value, language: language.value });
  const fields = [labelled(words.name, name), labelled(words.template, template), labelled(words.language, language)];
  askAndOpen(words.newLeaflet, fields, "/api/leaflets", body);
  name.focus();
}

/** A dialog that makes something of what is filled in, and opens it. */
function askAndOpen(title: string, fields: HTMLElement[], path: string, body: () => object): void {
  const failed = h("p", { class: "note", role: "alert" });
  const make = async (event: Event) => {
    event.preventDefault();
    try {
      const { id } = await post<{ id: string }>(path, body());
      element.close();
      location.hash = `#/leaflet/${id}`;
    } catch (error) {
      failed.textContent = (error as Error).message;
    }
  };
  const form = h(
    "form",
    { onsubmit: (event: Event) => void make(event) },
    ...fields,
    failed,
    h("div", { class: "tools" }, h("button", { class: "main" }, words.make), button(words.cancel, () => element.close(), { class: "quiet" })),
  );
  const element = dialog(title, form);
}

async function makeAll(): Promise<void> {
  say(words.making);
  const { results } = await post<{ results: Built[] }>("/api/build", {});
  const rows = results.map((it) =>
    h("li", {}, made(it, it.file), it.languages.length > 0 && h("ul", {}, ...it.languages.map((one) => h("li", {}, made(one, languageName(one.tag)))))),
  );
  say("");
  const count = results.flatMap((it) => [it, ...it.languages]).filter((it) => it.pdf !== null).length;
  const element = dialog(words.allMade(count), h("ul", { class: "made" }, ...rows), button(words.close, () => element.close(), { class: "main" }));
}

/** What was made of a leaflet or a language: its PDF, or why there is none. */
function made(it: { pdf: string | null; why: string | null; older?: string | null }, name: string): HTMLElement {
  if (it.pdf !== null) {
    return h("span", {}, `✓ ${it.pdf}`);
  }
  const older = it.older ? ` ${words.olderStays(it.older)}` : "";
  return h("span", { class: "not-made" }, `${name}: ${words.notMade} ${it.why ?? words.cannotBeMade}.${older}`);
}

/** The details of the practice where there are none yet: its name, and then the rest. */
function askPractice(): void {
  const name = h("input", { type: "text", required: true });
  const fields = [h("p", {}, words.practiceHint), labelled(words.settingNames["practice.name"]?.[0] ?? words.name, name)];
  askAndOpen(words.practice, fields, "/api/practice", () => ({ name: name.value }));
  name.focus();
}
