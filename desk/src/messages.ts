// The messages about a leaflet, each beside what it is about, with a button where the cure is certain. Those about the whole
// leaflet are at the end of the text; the counter in the bar goes from one to the next.

import { button, h, once } from "./dom";
import type { Change, Diagnostic } from "./types";
import { words } from "./words";

/** Beside its control, a message need not say where the file has it. */
const IN_THE_FILE = /^\[+[\w.-]+\]+$/;

/** The practice of the folder, which has a page of its own. */
const PRACTICE = "practice.toml";

export interface MessagesHost {
  /** What a message about this is put into; null if that is nowhere on the page. */
  placeOf(text: string): HTMLElement | null;
  go(text: string, block: number): void;
  /** The way to a line of a file; null if its lines are not shown. */
  wayTo(file: string, line: number): (() => void) | null;
  fix(changes: Change[]): void;
}

export class Messages {
  readonly element: HTMLElement;
  /** How many there are, for the bar of the page. */
  readonly counter = button("", () => this.next(), { class: "counter", hidden: true });
  private readonly list = h("ul", { class: "messages" });
  private readonly title = h("h2", {});
  private readonly placed: HTMLElement[] = [];
  private shown: Diagnostic[] = [];
  private items: HTMLElement[] = [];
  private at = -1;

  constructor(private readonly host: MessagesHost) {
    this.element = h("section", { class: "messages-panel", "aria-label": words.messages }, this.title, this.list);
    this.show([]);
  }

  show(diagnostics: Diagnostic[]): void {
    const isSame = JSON.stringify(diagnostics) === JSON.stringify(this.shown);
    this.shown = diagnostics;
    if (!isSame || diagnostics.length === 0) {
      this.at = -1;
      this.place();
    }
  }

  /** Puts the messages where they belong: again, after the page was drawn anew. */
  place(): void {
    this.placed.splice(0).forEach((it) => it.remove());
    const lists = new Map<HTMLElement, HTMLElement>();
    const elsewhere: HTMLElement[] = [];
    this.items = [];
    for (const it of this.shown) {
      const place = it.text === null ? null : this.host.placeOf(it.text);
      const item = this.message(it, place !== null);
      this.items.push(item);
      if (place === null) {
        elsewhere.push(item);
        continue;
      }
      let list = lists.get(place);
      if (!list) {
        list = h("ul", { class: "messages" });
        lists.set(place, list);
        this.placed.push(list);
        place.append(list);
      }
      list.append(item);
    }
    this.list.replaceChildren(...elsewhere);
    this.count(elsewhere.length);
  }

  private count(elsewhere: number): void {
    const errors = this.shown.filter((it) => it.severity === "error").length;
    const warnings = this.shown.length - errors;
    const counts = [errors && words.errors(errors), warnings && words.warnings(warnings)].filter(Boolean).join(", ");
    this.title.textContent = this.shown.length === 0 ? words.noMessages : words.messages;
    this.element.hidden = elsewhere === 0 && this.shown.length > 0;
    this.counter.hidden = this.shown.length === 0;
    this.counter.textContent = counts;
    this.counter.title = words.nextMessage;
    this.counter.classList.toggle("is-error", errors > 0);
  }

  private next(): void {
    if (this.items.length > 0) {
      this.at = (this.at + 1) % this.items.length;
      const item = this.items[this.at] as HTMLElement;
      const folded = item.closest("details");
      if (folded) {
        folded.open = true;
      }
      item.scrollIntoView({ block: "center" });
      item.focus();
    }
  }

  private message(it: Diagnostic, isBeside: boolean): HTMLElement {
    const kind = it.severity === "error" ? words.error : words.warning;
    const place = isBeside || it.line === null ? null : words.line(it.file.split(/[/\\]/).at(-1) ?? it.file, it.line);
    const text = it.text;
    const toLine = it.line === null ? null : this.host.wayTo(it.file, it.line);
    const toText = text !== null && (it.block !== null || !isBeside) ? () => this.host.go(text, it.block ?? 0) : null;
    const toPractice = it.file === PRACTICE ? () => (location.hash = "#/leaflet/practice") : null;
    const way = toLine ?? toText ?? toPractice;
    return h(
      "li",
      { class: `message message-${it.severity}`, tabindex: -1 },
      h("strong", {}, `${kind}: `),
      h("span", { class: "message-words" }, it.message),
      it.label && h("span", { class: "message-label" }, ` (${it.label})`),
      it.excerpt && !(isBeside && IN_THE_FILE.test(it.excerpt)) && h("q", {}, it.excerpt),
      ...it.hints.map((hint) => h("p", { class: "hint" }, hint)),
      h(
        "div",
        { class: "message-tools" },
        way && button(words.goTo, way),
        it.fix && button(it.fix.label, once(() => this.host.fix(it.fix?.changes ?? [])), { class: "main" }),
        place && h("small", {}, place),
      ),
    );
  }
}
