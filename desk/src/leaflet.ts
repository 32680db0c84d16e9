// One leaflet: its text in blocks beside its pages, as they will be printed.

import { client, get, post, Refused } from "./api";
import { leafletBar } from "./bar";
import { Changes, type ChangesHost } from "./changes";
import { button, h, say } from "./dom";
import type { EditorHost, TextEditor } from "./editor";
import { Editors } from "./editors";
import { Messages, type MessagesHost } from "./messages";
import { NewPictures } from "./new-pictures";
import { narrowLinks, Pages } from "./pages";
import { begunIn, focusAction, focusIn, giveBack, partOf, tellOnce } from "./places";
import { Saving, type SavingHost } from "./saving";
import { fields } from "./schema";
import { sectionList, type SectionsHost } from "./sections";
import { settingsPanel } from "./settings";
import { listenForKeys } from "./shortcuts";
import { SourceEditor, type SourceHost } from "./source";
import { Toolbar } from "./toolbar";
import type { Answer, Change, Diagnostic, Known, Preview, TextValue, View } from "./types";
import { divided, idOf, moved, textOf } from "./versions";
import { words } from "./words";

/** What a page without pictures knows. */
const NOTHING: Known = { generation: 0, glyphs: 0, pieces: { generation: 0, count: 0 } };

export class LeafletPage implements EditorHost, ChangesHost, MessagesHost, SavingHost, SectionsHost, SourceHost {
  readonly element = h("div", { class: "leaflet" });
  direction: "ltr" | "rtl";
  language: string;
  private readonly editors = new Editors(this);
  private readonly pages: Pages | null;
  private readonly messages: Messages;
  private readonly toolbar: Toolbar;
  private readonly changes: Changes;
  private readonly saving: Saving;
  private readonly newPictures: NewPictures;
  private readonly text = h("div", { class: "blocks" });
  /** The file itself, from when it cannot be read as a leaflet until the person goes on. */
  private source: SourceEditor | null = null;
  private readonly undo = button(`↶ ${words.undo}`, () => void this.changes.stepBack("undo"), { title: "Ctrl+Z", "aria-keyshortcuts": "Control+Z" });
  private readonly redo = button("↷", () => void this.changes.stepBack("redo"), { "aria-label": words.redo, title: `${words.redo} (Ctrl+Y)` });
  private readonly large = h("input", { type: "checkbox", onchange: () => void this.preview() });
  /** What gets the focus as soon as it is there. */
  private next: string | null = null;
  private readonly heading = h("h1", {});
  private readonly stopListening: () => void;

  static async open(id: string): Promise<LeafletPage> {
    const page = new LeafletPage(await get<View>(`/api/leaflets/${id}`));
    await page.preview();
    return page;
  }

  private constructor(private view: View) {
    this.direction = view.direction ?? "ltr";
    this.language = view.language ?? document.documentElement.lang;
    fields.clear();
    view.practice_fields.forEach((it) => fields.set(it.name, it.value));
    this.changes = new Changes(view.id, view.revision, this);
    this.saving = new Saving(view.id, this.changes, this);
    this.newPictures = new NewPictures(
      view.id,
      (changes) => this.changes.structural(changes),
      (figure) => this.go(figure, 0),
      (error) => this.failed(error),
    );
    this.toolbar = new Toolbar();
    this.messages = new Messages(this);
    this.pages = view.id === "practice" ? null : new Pages(
      (text, block) => this.go(text, block),
      (it) => this.fix(it.changes),
    );
    this.build();
    tellOnce(this.text);
    this.show(view);
    this.stopListening = this.listen();
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

  placeOf(text: string): HTMLElement | null {
    return this.editors.get(text)?.element ?? partOf(this.text, text);
  }

  wayTo(file: string, line: number): (() => void) | null {
    const source = file === this.view.file ? this.source : null;
    return source && (() => source.go(line));
  }

  fix(changes: Change[]): void {
    (document.activeElement as HTMLElement | null)?.blur();
    say("");
    this.change(changes);
  }

  // What the file itself tells.

  retyped(whole: string): void {
    this.send([{ whole }]);
  }

  mended(): void {
    this.source = null;
    this.show(this.view);
    this.element.querySelector<HTMLElement>(".blocks [contenteditable=true], .blocks textarea")?.focus();
  }

  // What the editors tell.

  changed(change: Change): void {
    this.send([change]);
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
    return this.editors.of(text, label);
  }

  change(changes: Change[], next?: string): void {
    this.next = next ?? this.next;
    void this.changes.structural(changes).then((isDone) => {
      if (!isDone) {
        this.next = null;
      } else if (changes.some((it) => "remove" in it && /^(section|figure)\.[^.]+(\.subsection\.\d+)?$/.test(it.remove))) {
        say(words.removed);
      }
    });
  }

  pickPicture(section: string): void {
    this.newPictures.pick(section);
  }

  dropped(files: File[], section: string): void {
    this.newPictures.add(files, section);
  }

  // What the changes ask and tell.

  known() {
    return this.pages?.known() ?? NOTHING;
  }

  largePrint(): boolean {
    return this.large.checked;
  }

  answered(answer: Answer, isNewest: boolean): void {
    (answer.texts ?? []).forEach((it) => Object.assign(textOf(this.view, it.id) ?? {}, it));
    if (answer.view && isNewest) {
      this.show(answer.view);
    } else if (answer.view) {
      // Something was typed meanwhile: the view is fetched when that has been taken.
      void this.renew();
    } else if (isNewest && !answer.superseded) {
      // What the schema cannot hold is shown as it is written, but not under the hands of who types it.
      const asWritten = (answer.texts ?? []).filter((it) => it.kind !== "plain" && it.doc === null && !this.editors.get(it.id)?.hasFocus());
      asWritten.forEach((it) => this.editors.get(it.id)?.show(it));
    }
    this.saving.showUnkept(answer.unkept);
    if (answer.superseded) {
      return;
    }
    if (isNewest || answer.view) {
      this.saving.setUnsaved(answer.unsaved);
      this.undo.disabled = !answer.can_undo;
      this.redo.disabled = !answer.can_redo;
    }
    if (answer.preview) {
      this.showPreview(answer.preview);
    }
  }

  /** The structure changed while something was typed: what was typed is sent to where its text is now. */
  restructured(view: View, made: Change[] | null, typed: Change[]): void {
    const focused = this.editors.focused();
    const cursor = focused?.cursor() ?? null;
    const again = moved(this.view, view, made, typed);
    const now = again.find((it) => it.from === focused?.id && idOf(it.change) !== it.from);
    this.show(view);
    if (now) {
      this.editors.get(idOf(now.change))?.refocus(cursor);
    }
    this.send(again.map((it) => it.change));
  }

  /** Another window changed the leaflet. What was typed here is sent again, unless both changed the same text. */
  overtaken(view: View, mine: Change[]): void {
    const wordsOf = (id: string) => this.editors.get(id)?.words() ?? "";
    const { disputed, resent: again } = divided(this.view, view, mine, wordsOf);
    const resent = again.map((it) => this.editors.get(idOf(it))?.change() ?? it);
    const kept = new Set(resent.map(idOf));
    this.show(view, kept);
    this.send(resent);
    say(words.changedElsewhere);
    void this.preview();
    if (disputed.length > 0) {
      void this.saving.dispute(disputed, mine);
    }
  }

  private send(typed: Change[]): void {
    if (typed.length > 0) {
      this.saving.setUnsaved(true);
      typed.forEach((it) => this.changes.typed(it, idOf(it)));
    }
  }

  unsent(isUnsent: boolean): void {
    this.saving.unsent(isUnsent);
  }

  found(diagnostics: Diagnostic[]): void {
    this.messages.show(diagnostics);
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
    if (!this.changes.isSettled || view.revision < this.changes.revision) {
      // What was typed meanwhile is newer.
      return this.renew();
    }
    if (view.revision !== this.view.revision) {
      this.changes.revision = view.revision;
      this.show(view);
      await this.preview();
    }
  }

  /** All that was typed is with the program. */
  async settled(): Promise<void> {
    (document.activeElement as HTMLElement | null)?.blur();
    if (this.saving.isUnsent) {
      say(words.unsentLong);
    }
    await this.changes.inTurn(() => Promise.resolve());
  }

  /** Takes the page down. */
  close(): void {
    this.stopListening();
    window.removeEventListener("beforeunload", this.onLeave);
    this.editors.close();
  }

  private build(): void {
    const isPractice = this.view.id === "practice";
    const bar = leafletBar(this.view.id, {
      heading: this.heading,
      counter: this.messages.counter,
      state: this.saving.state,
      undo: this.undo,
      redo: this.redo,
      large: this.large,
      save: () => void this.saving.save(),
    });
    this.element.append(
      bar,
      h(
        "main",
        { class: isPractice ? "work is-alone" : "work" },
        h("section", { class: "edit", "aria-label": words.text }, !isPractice && this.toolbar.element, this.text, this.messages.element),
        this.pages?.element,
      ),
      this.pages ? narrowLinks(this.pages.element) : "",
      this.newPictures.element,
    );
  }

  /** Shows what the server holds. The texts in `kept` stay as they were typed: they are on their way. */
  private show(view: View, kept: ReadonlySet<string> = new Set()): void {
    const place = focusIn(this.text);
    const begun = begunIn(this.text);
    const focused = this.editors.focused()?.id;
    this.view = view;
    this.editors.kept = kept;
    this.heading.textContent = view.id === "practice" ? words.practice : view.title?.source || view.file;
    const scrolled = this.text.parentElement?.scrollTop ?? 0;
    this.showParts(view);
    this.editors.forgetMissing(this.text);
    this.saving.setUnsaved(view.unsaved);
    this.undo.disabled = !view.can_undo;
    this.redo.disabled = !view.can_redo;
    if (this.text.parentElement) {
      this.text.parentElement.scrollTop = scrolled;
    }
    if (focused) {
      this.editors.get(focused)?.refocus();
    } else if (place) {
      giveBack(this.text, place);
      begun?.();
    }
    this.focusNext();
    this.messages.place();
  }

  /** The parts of the leaflet, or the file itself with the messages before it. */
  private showParts(view: View): void {
    if (view.broken) {
      this.source ??= new SourceEditor(this);
    }
    this.toolbar.element.hidden = this.source !== null;
    if (this.source) {
      this.source.show(view.source, view.broken);
      if (this.source.element.parentElement !== this.text) {
        this.text.replaceChildren(this.messages.element, this.source.element);
      }
      return;
    }
    const panel = settingsPanel(view.settings, (changes) => this.change(changes));
    const settings = h("details", { class: "all-settings" }, h("summary", {}, words.settings), panel);
    settings.open = this.text.querySelector<HTMLDetailsElement>(".all-settings")?.open ?? false;
    const title = view.title && h("div", { class: "title" }, this.editorOf(view.title, words.title).element);
    this.text.replaceChildren(...(title ? [title, settings, ...sectionList(view, this)] : [panel]));
    this.text.after(this.messages.element);
  }

  /**
   * The focus after a change of the structure: in the new heading, say, or on the button that was pressed. It may not be there
   * yet: answers to what was done before come first.
   */
  private focusNext(): void {
    const editor = this.next === null ? undefined : this.editors.get(this.next);
    editor?.focusWhole();
    if (editor || (this.next !== null && focusAction(this.text, this.next))) {
      this.next = null;
    }
  }

  private showPreview(preview: Preview): void {
    this.pages?.show(preview);
    this.messages.show(preview.diagnostics);
  }

  private async preview(): Promise<void> {
    try {
      const body = { client, large_print: this.largePrint(), known: this.known() };
      const { preview } = await post<{ preview: Preview | null }>(`/api/leaflets/${this.view.id}/preview`, body);
      // Newer pages are on their way if there are none here.
      if (preview) {
        this.showPreview(preview);
      }
    } catch (error) {
      this.failed(error);
    }
  }

  private listen(): () => void {
    window.addEventListener("beforeunload", this.onLeave);
    return listenForKeys({
      s: () => void this.saving.save(),
      z: (event) => void this.changes.stepBack(event.shiftKey ? "redo" : "undo"),
      y: () => void this.changes.stepBack("redo"),
      k: () => this.toolbar.askLink(),
    });
  }

  /** Only what the program does not have yet would be lost. */
  private readonly onLeave = (event: BeforeUnloadEvent) => {
    if (this.saving.isUnsent || this.changes.hasWaiting) {
      event.preventDefault();
    }
  };
}
