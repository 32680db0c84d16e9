// One text of a leaflet, edited as text: rich where the schema holds it, as source where it does not.

import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { type Node as PmNode } from "prosemirror-model";
import { AllSelection, EditorState, TextSelection } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import { keys } from "./commands";
import { h } from "./dom";
import { cleanedHtml, cleanedText, sliceOfText } from "./paste";
import { schema } from "./schema";
import type { Change, Json, TextValue } from "./types";
import { words } from "./words";

/** What an editor tells the view of its leaflet. */
export interface EditorHost {
  direction: "ltr" | "rtl";
  language: string;
  /** The text was typed in. */
  changed(change: Change): void;
  /** The cursor is in a block of a text. */
  focused(editor: TextEditor, block: number): void;
  /** Pictures were pasted or dropped on the text. */
  pictures(files: File[], editor: TextEditor): void;
}

export class TextEditor {
  readonly element: HTMLElement;
  /** The editor of rich text, unless the text is plain or shown as source. */
  view: EditorView | null = null;
  private area: HTMLTextAreaElement | null = null;
  private readonly note = h("p", { class: "note", hidden: true });
  private readonly place = h("div", { class: "place" });

  constructor(
    private text: TextValue,
    readonly label: string,
    private readonly host: EditorHost,
  ) {
    this.element = h("div", { class: `text text-${text.kind}`, "data-text": text.id }, this.place, this.note);
    this.mount();
  }

  get id(): string {
    return this.text.id;
  }

  /** Shows what the server holds, unless it is what is shown already. */
  show(text: TextValue): void {
    const before = this.text;
    this.text = text;
    this.element.dataset["text"] = text.id;
    if (text.kind !== "plain" && (text.doc === null) !== (this.view === null)) {
      const focus = this.hasFocus();
      this.mount();
      if (focus) {
        this.focus(0);
      }
    } else if (this.view && text.doc) {
      const doc = documentOf(text.doc, text.kind);
      if (JSON.stringify(written(doc)) !== JSON.stringify(written(this.view.state.doc))) {
        this.replace(doc);
      }
    } else if (this.area && this.area.value !== this.shownSource(text) && before.source !== text.source) {
      this.area.value = this.shownSource(text);
      this.grow();
    }
  }

  private replace(doc: PmNode): void {
    const view = this.view as EditorView;
    const state = this.stateOf(doc);
    const at = Math.min(view.state.selection.from, doc.content.size);
    view.updateState(state.apply(state.tr.setSelection(TextSelection.near(state.doc.resolve(at)))));
  }

  hasFocus(): boolean {
    return this.view?.hasFocus() || this.area === document.activeElement;
  }

  /** The text as it is now, as a change. */
  change(): Change {
    const id = this.text.id;
    return this.view ? { set: id, doc: written(this.view.state.doc) } : { set: id, source: this.area?.value ?? "" };
  }

  /** The words as they are shown, for a choice between two versions. */
  words(): string {
    return this.view ? this.view.state.doc.textBetween(0, this.view.state.doc.content.size, "\n", " ") : (this.area?.value ?? "");
  }

  /** Puts the cursor around all words, so that typing replaces them. */
  focusWhole(): void {
    this.element.scrollIntoView({ block: "nearest" });
    this.area?.select();
    if (this.view) {
      this.view.dispatch(this.view.state.tr.setSelection(new AllSelection(this.view.state.doc)));
      this.view.focus();
    }
  }

  /** Where the cursor is. */
  cursor(): number | null {
    return this.view?.state.selection.from ?? this.area?.selectionStart ?? null;
  }

  /** Gives the focus back after the text was moved on the page; the cursor stays where it is, or where it was elsewhere. */
  refocus(cursor: number | null = null): void {
    this.view?.focus();
    this.area?.focus();
    if (cursor !== null && this.view) {
      const { doc, tr } = this.view.state;
      this.view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(Math.min(cursor, doc.content.size)))));
    } else if (cursor !== null) {
      this.area?.setSelectionRange(cursor, cursor);
    }
  }

  /** Puts the cursor at the beginning of a block. */
  focus(block: number): void {
    this.element.scrollIntoView({ block: "nearest" });
    if (!this.view) {
      this.area?.focus();
      return;
    }
    const at = blockStart(this.view.state.doc, block);
    const selection = TextSelection.near(this.view.state.doc.resolve(at));
    this.view.dispatch(this.view.state.tr.setSelection(selection).scrollIntoView());
    this.view.focus();
  }

  destroy(): void {
    this.view?.destroy();
  }

  private mount(): void {
    this.view?.destroy();
    this.view = null;
    this.area = null;
    this.place.replaceChildren();
    const isRich = this.text.kind !== "plain" && this.text.doc !== null;
    this.note.hidden = this.text.kind === "plain" || isRich;
    this.note.textContent = words.asSource;
    if (isRich) {
      this.mountRich(this.text.doc as Json);
    } else {
      this.mountPlain();
    }
  }

  private mountPlain(): void {
    const area = h("textarea", {
      rows: 1,
      "aria-label": this.label,
      lang: this.host.language,
      dir: this.host.direction,
      spellcheck: true,
      oninput: () => {
        const source = this.text.kind === "blocks" ? area.value : area.value.replace(/\s*\n\s*/g, " ");
        this.host.changed({ set: this.text.id, source });
        this.grow();
      },
      onfocus: () => this.host.focused(this, 0),
    });
    area.value = this.shownSource(this.text);
    this.area = area;
    this.place.append(area);
    requestAnimationFrame(() => this.grow());
  }

  /** A plain text is one line, however the file divides it. */
  private shownSource(text: TextValue): string {
    return text.kind === "blocks" ? text.source : text.source.trim().replace(/\s*\n\s*/g, " ");
  }

  /** As high as its words, where the style sheet cannot say so. */
  private grow(): void {
    if (this.area && !CSS.supports("field-sizing", "content")) {
      this.area.style.height = "auto";
      this.area.style.height = `${this.area.scrollHeight + 2}px`;
    }
  }

  private mountRich(doc: Json): void {
    this.view = new EditorView(this.place, {
      state: this.stateOf(documentOf(doc, this.text.kind)),
      attributes: {
        "aria-label": this.label,
        "aria-multiline": String(this.text.kind === "blocks"),
        role: "textbox",
        lang: this.host.language,
        dir: this.host.direction,
        spellcheck: "true",
      },
      transformPastedHTML: cleanedHtml,
      transformPastedText: cleanedText,
      clipboardTextParser: (text) => sliceOfText(this.text.kind === "line" ? text.replace(/\s+/g, " ") : text),
      dispatchTransaction: (transaction) => {
        const view = this.view as EditorView;
        view.updateState(view.state.apply(transaction));
        if (transaction.docChanged) {
          this.host.changed({ set: this.text.id, doc: written(view.state.doc) });
        }
        if (view.hasFocus()) {
          this.host.focused(this, blockAt(view.state.doc, view.state.selection.from));
        }
      },
      handlePaste: (_, event) => this.takePictures(event.clipboardData),
      handleDrop: (_, event) => this.takePictures((event as DragEvent).dataTransfer),
      handleClickOn: (view, _, node, at) => {
        if (node.type.name === "box") {
          view.dispatch(view.state.tr.setNodeMarkup(at, undefined, { ticked: !node.attrs["ticked"] }));
          return true;
        }
        return false;
      },
      handleDOMEvents: {
        keydown: readSelection,
        paste: readSelection,
        focus: (view) => {
          this.host.focused(this, blockAt(view.state.doc, view.state.selection.from));
          return false;
        },
      },
    });
  }

  private takePictures(data: DataTransfer | null): boolean {
    const files = Array.from(data?.files ?? []).filter((it) => it.type.startsWith("image/"));
    const hasWords = data?.types.includes("text/html") || data?.types.includes("text/plain");
    if (files.length === 0 || hasWords) {
      return false;
    }
    this.host.pictures(files, this);
    return true;
  }

  private stateOf(doc: PmNode): EditorState {
    const oneLine = this.text.kind === "line";
    const plugins = [...keys(oneLine), ...(oneLine ? [] : [tableEditing(), gapCursor(), dropCursor()])];
    return EditorState.create({ doc, plugins });
  }
}

/**
 * Has the cursor read before a key or a paste acts on it. Browsers tell of a moved cursor in a task of its own, so that on a
 * busy page Enter right after End would act where the cursor was before.
 */
function readSelection(view: EditorView): boolean {
  view.dom.ownerDocument.dispatchEvent(new Event("selectionchange"));
  return false;
}

function documentOf(doc: Json, kind: TextValue["kind"]): PmNode {
  const isEmpty = !Array.isArray(doc["content"]) || doc["content"].length === 0;
  const node = schema.nodeFromJSON(isEmpty ? { type: "doc", content: [{ type: "paragraph" }] } : doc);
  if (kind === "line" && node.childCount !== 1) {
    return schema.node("doc", null, [schema.node("paragraph", null, schema.text(node.textContent || " "))]);
  }
  return node;
}

/** A document as the server gets it: an item that has no words yet is on this page alone, until it has. */
function written(doc: PmNode): Json {
  return withoutEmptyItems(doc.toJSON() as Json) ?? { type: "doc", content: [] };
}

function withoutEmptyItems(node: Json): Json | null {
  const content = node["content"] as Json[] | undefined;
  if (!content || node["type"] === "paragraph") {
    return node;
  }
  const kept = content.map(withoutEmptyItems).filter((it) => it !== null);
  const isEmptyItem = node["type"] === "list_item" && kept.length === 1 && kept[0]?.["type"] === "paragraph" && !kept[0]["content"];
  const isEmptyList = /_list$/.test(String(node["type"])) && kept.length === 0;
  return isEmptyItem || isEmptyList ? null : { ...node, content: kept };
}

/** The blocks that hold words or room to write, as the server counts them. */
function isBlock(node: PmNode, parent: PmNode | null): boolean {
  const isCell = parent?.type.name === "table_cell" || parent?.type.name === "table_header";
  return node.type.name === "blank_line" || (node.isTextblock && (node.content.size > 0 || isCell));
}

function blockStart(doc: PmNode, block: number): number {
  let count = -1;
  let found = 0;
  doc.descendants((node, at, parent) => {
    if (isBlock(node, parent) && ++count === block) {
      found = at + 1;
    }
    return count < block;
  });
  return Math.min(found, doc.content.size);
}

function blockAt(doc: PmNode, position: number): number {
  let count = -1;
  doc.descendants((node, at, parent) => {
    if (isBlock(node, parent) && at < position) {
      count++;
    }
    return true;
  });
  return Math.max(count, 0);
}
