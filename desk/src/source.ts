// The file of a leaflet itself, for when it cannot be read as one: its lines with their numbers, to be mended where the
// messages say.

import { button, h } from "./dom";
import { words } from "./words";

export interface SourceHost {
  /** The file was typed in. */
  retyped(whole: string): void;
  /** The file can be read again, and the person goes on with the leaflet. */
  mended(): void;
}

export class SourceEditor {
  readonly element: HTMLElement;
  private readonly note = h("p", { class: "note source-note", role: "status" });
  private readonly onward = button(words.sourceOnward, () => this.host.mended(), { class: "main", hidden: true });
  private readonly numbers = h("pre", { class: "line-numbers", "aria-hidden": "true" });
  private readonly area = h("textarea", {
    class: "source",
    wrap: "off",
    spellcheck: false,
    "aria-label": words.sourceOfFile,
    oninput: () => {
      this.count();
      this.host.retyped(this.area.value);
    },
    onscroll: () => (this.numbers.scrollTop = this.area.scrollTop),
  });

  constructor(private readonly host: SourceHost) {
    this.element = h(
      "div",
      { class: "source-editor" },
      h("div", { class: "source-head" }, this.note, this.onward),
      h("div", { class: "source-lines" }, this.numbers, this.area),
    );
  }

  /** Shows the file, unless it is what is shown already. */
  show(source: string, isBroken: boolean): void {
    const shown = source.replace(/\r\n?/g, "\n");
    if (this.area.value !== shown) {
      const [at, top] = [this.area.selectionStart, this.area.scrollTop];
      this.area.value = shown;
      this.area.setSelectionRange(at, at);
      this.area.scrollTop = top;
      this.count();
    }
    this.onward.hidden = isBroken;
    const note = isBroken ? words.broken : words.sourceMended;
    if (this.note.textContent !== note) {
      this.note.textContent = note;
    }
  }

  /** Selects a line, counted from 1. */
  go(line: number): void {
    const lines = this.area.value.split("\n");
    const start = lines.slice(0, line - 1).reduce((sum, it) => sum + it.length + 1, 0);
    this.area.focus();
    this.area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    this.area.scrollTop = (this.area.scrollHeight / lines.length) * (line - 1) - this.area.clientHeight / 3;
    this.element.scrollIntoView({ block: "nearest" });
  }

  private count(): void {
    const lines = this.area.value.split("\n").length;
    if (this.numbers.dataset["lines"] !== `${lines}`) {
      this.numbers.dataset["lines"] = `${lines}`;
      this.numbers.textContent = Array.from({ length: lines }, (_, index) => index + 1).join("\n");
    }
  }
}
