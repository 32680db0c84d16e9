// One leaflet: its text in blocks beside its pages, as they will be printed.

import { client, get, post, Refused } from "./api";
import { Changes, type ChangesHost } from "./changes";
import { resolveConflict } from "./conflict";
import { button, h, say } from "./dom";
import { type EditorHost, TextEditor } from "./editor";
import { addPicture } from "./figures";
import { Messages } from "./messages";
import { Pages } from "./pages";
import { fields } from "./schema";
import { sectionList, type SectionsHost } from "./sections";
import { settingsPanel } from "./settings";
import { Toolbar } from "./toolbar";
import type { Answer, Change, Diagnostic, Difference, Preview, Saved, TextValue, View } from "./types";
import { words } from "./words";

export class LeafletPage implements EditorHost, ChangesHost, SectionsHost {
  readonly element = h("div", { class: "leaflet" });
  direction: "ltr" | "rtl";
  language: string;
  private readonly editors = new Map<string, TextEditor>();
  private readonly pages: Pages | null;
  private readonly messages: Messages;
  private readonly toolbar: Toolbar;
  private readonly changes: Changes;
  private readonly text = h("div", { class: "blocks" });
  private readonly state = h("span", { class: "state", role: "status" });
  private readonly undo = button("↶", () => void this.changes.stepBack("undo"), { "aria-label": words.undo, title: `${words.undo} (Ctrl+Z)` });
  private readonly redo = button("↷", () => void this.changes.stepBack("redo"), { "aria-label": words.redo, title: `${words.redo} (Ctrl+Y)` });
  private readonly large = h("input", { type: "checkbox", onchange: () => void this.preview() });
  private readonly file = h("input", { type: "file", accept: "image/png,image/jpeg,image/webp,image/svg+xml", hidden: true });
  private section = "";

  static async open(id: string): Promise<LeafletPage> {
    const page = new LeafletPage(await get<View>(`/api/leaflets/${id}`));
    await page.preview();
    return page;
  }

  private constructor(private view: View) {
    this.direction = view.direction;
    this.language = view.language;
    fields.clear();
    view.practice_fields.forEach((it) => fields.set(it.name, it.value));
    this.changes = new Changes(view.id, view.revision, this);
    this.toolbar = new Toolbar();
    this.messages = new Messages((text, block) => this.go(text, block), (fix) => this.change(fix));
    this.pages = view.id === "practice" ? null : new Pages((text, block) => this.go(text, block));
    this.file.addEventListener("change", () => {
      this.dropped(Array.from(this.file.files ?? []), this.section);
      this.file.value = "";
    });
    this.build();
    this.show(view);
    this.listen();
    if (view.recovered) {
      say(words.recovered);
    }
  }

  /** Puts the cursor in a block of a text, and marks it on the pages. */
  go(text: string, block: number): void {
    const editor = this.editors.get(text);
    if (editor) {
      editor.focus(block);
      return;
    }
    const part = this.text.querySelector<HTMLElement>(`[data-part="${CSS.escape(text)}"]`);
    part?.scrollIntoView({ block: "center" });
    (part?.querySelector<HTMLElement>("[contenteditable=true], textarea, select, button") ?? part)?.focus();
    this.pages?.mark(text, null, false);
  }

  // What the editors tell.

  changed(change: Change, editor: TextEditor): void {
    this.setUnsaved(true);
    this.changes.typed(change, editor.id);
  }

  focused(editor: TextEditor, block: number): void {
    this.toolbar.update(editor);
    this.pages?.mark(editor.id, block);
  }

  pictures(files: File[], editor: TextEditor): void {
    this.dropped(files, /^section\.\d+(?:\.subsection\.\d+)?/.exec(editor.id)?.[0] ?? "");
  }

  // What the parts tell.

  editorOf(text: TextValue, label: string): TextEditor {
    let editor = this.editors.get(text.id);
    if (editor) {
      editor.show(text);
    } else {
      editor = new TextEditor(text, label, this);
      this.editors.set(text.id, editor);
    }
    return editor;
  }

  change(changes: Change[]): void {
    void this.changes.structural(changes);
  }

  pickPicture(section: string): void {
    this.section = section;
    this.file.click();
  }

  dropped(files: File[], section: string): void {
    void (async () => {
      for (const file of files) {
        const changes = await addPicture(this.view.id, file, section || null);
        if (changes) {
          await this.changes.structural(changes);
        }
      }
    })().catch((error) => this.failed(error));
  }

  // What the changes ask and tell.

  known() {
    return this.pages?.known() ?? { generation: 0, glyphs: 0, pages: [] };
  }

  largePrint(): boolean {
    return this.large.checked;
  }

  answered(answer: Answer, isNewest: boolean): void {
    if (answer.view) {
      this.show(answer.view);
    } else if (isNewest && !answer.superseded) {
      answer.texts.filter((it) => it.kind !== "plain" && it.doc === null).forEach((it) => this.editors.get(it.id)?.show(it));
    }
    if (answer.superseded) {
      return;
    }
    if (isNewest || answer.view) {
      this.setUnsaved(answer.unsaved);
      this.undo.disabled = !answer.can_undo;
      this.redo.disabled = !answer.can_redo;
    }
    if (answer.preview) {
      this.showPreview(answer.preview);
    }
  }

  overtaken(view: View): void {
    this.show(view);
    say(words.changedElsewhere);
    void this.preview();
  }

  failed(error: unknown): void {
    if (error instanceof Refused) {
      this.messages.show((error.body["diagnostics"] as Diagnostic[] | undefined) ?? []);
      say(error.message);
    } else {
      say(words.unreachable);
    }
  }

  /** Another window, or another program, changed the leaflet. */
  async renew(): Promise<void> {
    await this.changes.settled();
    const view = await get<View>(`/api/leaflets/${this.view.id}`);
    if (view.revision !== this.changes.revision) {
      this.changes.revision = view.revision;
      this.show(view);
      await this.preview();
    }
  }

  /** Takes the page down. */
  close(): void {
    document.removeEventListener("keydown", this.onKey);
    this.editors.forEach((it) => it.destroy());
  }

  private build(): void {
    const isPractice = this.view.id === "practice";
    const languages = h("a", { href: `#/leaflet/${this.view.id}/languages` }, words.languages);
    this.element.append(
      h(
        "header",
        { class: "bar" },
        h("a", { href: "#/" }, `‹ ${words.allLeaflets}`),
        h("h1", {}, isPractice ? words.practice : this.view.title.source),
        this.state,
        this.undo,
        this.redo,
        !isPractice && h("label", { class: "check" }, this.large, words.largePrint),
        !isPractice && languages,
        !isPractice && h("a", { href: `/api/leaflets/${this.view.id}/pdf`, target: "_blank", rel: "noopener" }, words.print),
        button(words.save, () => void this.save(), { class: "main", "aria-keyshortcuts": "Control+S" }),
      ),
      h(
        "main",
        { class: "work" },
        h("section", { class: "edit", "aria-label": words.text }, this.toolbar.element, this.text, this.messages.element),
        this.pages?.element,
      ),
      this.file,
    );
  }

  private show(view: View): void {
    this.view = view;
    const focused = Array.from(this.editors.values()).find((it) => it.hasFocus())?.id;
    const settings = h("details", {}, h("summary", {}, words.settings), settingsPanel(view.settings, (changes) => this.change(changes)));
    const wasOpen = this.text.querySelector("details")?.open ?? view.id === "practice";
    settings.open = wasOpen;
    const parts = view.broken
      ? [h("p", { class: "note" }, words.broken), h("pre", { class: "source" }, view.source)]
      : view.id === "practice"
        ? [settings]
        : [h("div", { class: "title" }, this.editorOf(view.title, words.title).element), settings, ...sectionList(view, this)];
    this.text.replaceChildren(...parts);
    this.forgetMissing();
    this.setUnsaved(view.unsaved);
    this.undo.disabled = !view.can_undo;
    this.redo.disabled = !view.can_redo;
    if (focused) {
      this.editors.get(focused)?.view?.focus();
    }
  }

  /** Editors whose text is no longer on the page. */
  private forgetMissing(): void {
    for (const [id, editor] of this.editors) {
      if (!this.text.contains(editor.element)) {
        editor.destroy();
        this.editors.delete(id);
      }
    }
  }

  private showPreview(preview: Preview): void {
    this.pages?.show(preview);
    this.messages.show(preview.diagnostics);
  }

  private async preview(): Promise<void> {
    if (!this.pages) {
      return;
    }
    try {
      const body = { large_print: this.largePrint(), known: this.known() };
      const { preview } = await post<{ preview: Preview }>(`/api/leaflets/${this.view.id}/preview`, body);
      this.showPreview(preview);
    } catch (error) {
      this.failed(error);
    }
  }

  private async save(): Promise<void> {
    await this.changes.settled();
    this.state.textContent = words.saving;
    try {
      const saved = await post<Saved>(`/api/leaflets/${this.view.id}/save`, { client });
      this.setUnsaved(false);
      const done = words.savedAs(saved.files);
      say(saved.pdf_failed === null ? done : `${words.savedWithoutPdf} ${saved.pdf_failed}`);
      this.state.textContent = saved.pdf_failed === null ? done : words.savedWithoutPdf;
    } catch (error) {
      this.setUnsaved(true);
      if (error instanceof Refused && error.body.error === "changed-on-disk") {
        await this.resolve(error.body["blocks"] as Difference[]);
      } else {
        this.failed(error);
      }
    }
  }

  private async resolve(blocks: Difference[]): Promise<void> {
    const theirs = await resolveConflict(blocks);
    if (theirs !== null) {
      const answer = await post<Answer>(`/api/leaflets/${this.view.id}/resolve`, { client, theirs, known: this.known() });
      this.changes.revision = answer.revision;
      this.answered(answer, true);
      await this.save();
    }
  }

  private setUnsaved(unsaved: boolean): void {
    this.view.unsaved = unsaved;
    this.state.textContent = unsaved ? words.unsaved : words.saved;
    this.state.classList.toggle("is-unsaved", unsaved);
  }

  private listen(): void {
    document.addEventListener("keydown", this.onKey);
  }

  private readonly onKey = (event: KeyboardEvent) => {
    const key = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : "";
    const actions: Record<string, () => void> = {
      s: () => void this.save(),
      z: () => void this.changes.stepBack(event.shiftKey ? "redo" : "undo"),
      y: () => void this.changes.stepBack("redo"),
      k: () => this.toolbar.askLink(),
    };
    const action = actions[key];
    if (action && !document.querySelector("dialog[open]")) {
      event.preventDefault();
      action();
    }
  };
}
