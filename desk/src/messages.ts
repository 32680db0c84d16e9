// The messages about a leaflet, each with a way to its place and, where the cure is certain, a button.

import { button, h } from "./dom";
import type { Change, Diagnostic } from "./types";
import { words } from "./words";

export class Messages {
  readonly element: HTMLElement;
  private readonly list = h("ul", { class: "messages" });
  private readonly title = h("h2", {});

  constructor(
    private readonly go: (text: string, block: number) => void,
    private readonly fix: (changes: Change[]) => void,
  ) {
    this.element = h("section", { class: "messages-panel", "aria-label": words.messages }, this.title, this.list);
    this.show([]);
  }

  show(diagnostics: Diagnostic[]): void {
    const errors = diagnostics.filter((it) => it.severity === "error").length;
    const warnings = diagnostics.length - errors;
    const counts = [errors && words.errors(errors), warnings && words.warnings(warnings)].filter(Boolean);
    this.title.textContent = counts.length > 0 ? `${words.messages}: ${counts.join(", ")}` : words.noMessages;
    this.list.replaceChildren(...diagnostics.map((it) => this.message(it)));
  }

  private message(it: Diagnostic): HTMLElement {
    const kind = it.severity === "error" ? words.error : words.warning;
    const place = it.line === null ? null : words.line(it.file, it.line);
    return h(
      "li",
      { class: `message message-${it.severity}` },
      h("strong", {}, `${kind}: `),
      h("span", { class: "message-words" }, it.message),
      it.label && h("span", { class: "message-label" }, ` (${it.label})`),
      it.excerpt && h("q", {}, it.excerpt),
      ...it.hints.map((hint) => h("p", { class: "hint" }, hint)),
      h(
        "div",
        { class: "message-tools" },
        it.text && button(words.goTo, () => this.go(it.text as string, it.block ?? 0)),
        it.fix && button(it.fix.label, () => this.fix(it.fix?.changes ?? [])),
        place && h("small", {}, place),
      ),
    );
  }
}
