// The editors of the texts of one leaflet, by the ids of the texts. They outlast the elements that are drawn anew around them.

import { type EditorHost, TextEditor } from "./editor";
import type { TextValue } from "./types";

export class Editors {
  /** Texts that stay as they were typed. */
  kept: ReadonlySet<string> = new Set();
  private readonly all = new Map<string, TextEditor>();

  constructor(private readonly host: EditorHost) {}

  get(id: string): TextEditor | undefined {
    return this.all.get(id);
  }

  /** The editor that has the focus. */
  focused(): TextEditor | undefined {
    return Array.from(this.all.values()).find((it) => it.hasFocus());
  }

  /** The editor of a text, which shows what the server holds. */
  of(text: TextValue, label: string): TextEditor {
    let editor = this.all.get(text.id);
    if (editor && this.kept.has(text.id)) {
      return editor;
    }
    if (editor) {
      editor.show(text);
    } else {
      editor = new TextEditor(text, label, this.host);
      this.all.set(text.id, editor);
    }
    return editor;
  }

  /** Forgets those whose text is no longer on the page. */
  forgetMissing(area: HTMLElement): void {
    for (const [id, editor] of this.all) {
      if (!area.contains(editor.element)) {
        editor.destroy();
        this.all.delete(id);
      }
    }
  }

  close(): void {
    this.all.forEach((it) => it.destroy());
  }
}
