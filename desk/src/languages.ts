// The translations of a leaflet: block by block, original and translation side by side, with the translated pages.

import { client, get, isCut, post } from "./api";
import { button, dialog, h, labelled, languageName, say } from "./dom";
import { Messages, type MessagesHost } from "./messages";
import { narrowLinks, Pages } from "./pages";
import type { Diagnostic, LanguageEntry, Preview, TranslatedBlock, Translation, View } from "./types";
import { words } from "./words";

/** Typing pauses this long before it is written, in milliseconds. */
const PAUSE = 350;
/** What could not be sent is tried anew after this time, in milliseconds. */
const RETRY = 2000;

export async function languagesPage(id: string): Promise<HTMLElement> {
  const [{ languages, more }, view] = await Promise.all([
    get<{ languages: LanguageEntry[]; more: { tag: string; name: string }[] }>(`/api/leaflets/${id}/languages`),
    get<View>(`/api/leaflets/${id}`),
  ]);
  const choice = h("select", { "aria-label": words.language }, ...named(more).map((it) => h("option", { value: it.tag }, it.name)));
  const start = () =>
    void post(`/api/leaflets/${id}/languages/${choice.value}/start`, {})
      .then(() => (location.hash = `#/leaflet/${id}/languages/${choice.value}`))
      .catch((error: Error) => say(error.message));
  return h(
    "div",
    { class: "folder" },
    h("header", { class: "bar" }, h("a", { href: `#/leaflet/${id}` }, `‹ ${words.text}`), h("h1", {}, words.languagesOf(view.title?.source.trim() || view.file))),
    h(
      "main",
      {},
      h("ul", { class: "languages" }, ...languages.map((it) => language(id, it))),
      more.length > 0 && h("div", { class: "tools" }, choice, button(words.startLanguage, start)),
    ),
  );
}

/** Languages by their name in the language of the person, with their own name if the server knows it. */
function named(languages: { tag: string; name: string }[]): { tag: string; name: string }[] {
  const all = languages.map(({ tag, name }) => {
    const ours = languageName(tag);
    return { tag, name: name === tag || name.toLowerCase() === ours.toLowerCase() ? ours : `${ours} (${name})` };
  });
  return all.sort((one, other) => one.name.localeCompare(other.name, document.documentElement.lang));
}

function language(id: string, it: LanguageEntry): HTMLElement {
  return h(
    "li",
    {},
    h(
      "a",
      { href: `#/leaflet/${id}/languages/${it.tag}` },
      `${languageName(it.tag)} `,
      h("bdi", { lang: it.tag, dir: it.direction }, it.name),
    ),
    h("meter", { min: 0, max: it.total, value: it.approved, "aria-label": words.approvedOf(it.approved, it.total) }),
    h("span", {}, `${words.translatedOf(it.translated, it.total)}, ${words.approvedOf(it.approved, it.total)}`),
  );
}

export class TranslationPage implements MessagesHost {
  readonly element: HTMLElement;
  private readonly pages: Pages;
  private readonly messages: Messages;
  private readonly rows = new Map<number, Row>();
  private readonly name = h("input", { type: "text", autocomplete: "name" });
  private readonly progress = h("span", { class: "state" });
  private readonly typed = new Map<number, string>();
  private timer = 0;
  private writing: Promise<void> = Promise.resolve();
  private isUnsent = false;

  static async open(id: string, tag: string): Promise<TranslationPage> {
    const page = new TranslationPage(id, await get<Translation>(`/api/leaflets/${id}/languages/${tag}`));
    await page.preview();
    return page;
  }

  private constructor(
    private readonly id: string,
    private readonly translation: Translation,
  ) {
    this.pages = new Pages((text, block) => this.go(text, block), null);
    this.messages = new Messages(this);
    for (const block of translation.blocks) {
      this.rows.set(block.number, new Row(block, translation, this));
    }
    this.element = this.build();
    this.count();
    window.addEventListener("beforeunload", this.onLeave);
  }

  /** A translation was typed in. It is written after a short pause. */
  changed(number: number, translation: string): void {
    this.typed.set(number, translation);
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.write(), PAUSE);
  }

  focused(block: TranslatedBlock): void {
    this.pages.mark(block.text, block.block);
  }

  async approve(blocks: number[] | null, refuse: number[] = [], reason: string | null = null): Promise<void> {
    const by = this.name.value.trim();
    if (!by) {
      this.name.focus();
      say(words.nameNeeded);
      return;
    }
    await this.write();
    if (this.typed.size > 0) {
      // Only what the program has is approved.
      return;
    }
    const body = { client, by, blocks: blocks ?? (refuse.length > 0 ? [] : null), refuse, reason };
    await this.request<{ blocks: TranslatedBlock[]; left: { number: number; why: string }[] }>("/approve", body, (answer) => {
      this.show(answer.blocks);
      say(answer.left.map((it) => `${it.number}: ${it.why}`).join(" ") || words.states["approved"] || "");
    });
  }

  askReason(number: number): void {
    const reason = h("textarea", { rows: 2, required: true });
    const form = h(
      "form",
      { method: "dialog", onsubmit: () => void this.approve([], [number], reason.value.trim()) },
      labelled(words.reason, reason),
      h("button", {}, words.refuse),
    );
    dialog(words.refuse, form);
    reason.focus();
  }

  /** All that was typed is with the program, or was offered to it. */
  settled(): Promise<void> {
    return this.write();
  }

  /** Takes the page down; what was typed is written first. */
  close(): void {
    window.removeEventListener("beforeunload", this.onLeave);
    void this.write();
  }

  private readonly onLeave = (event: BeforeUnloadEvent) => {
    if (this.typed.size > 0) {
      void this.write();
      event.preventDefault();
    }
  };

  private build(): HTMLElement {
    const print = () =>
      this.request<{ files: string[]; diagnostics: Diagnostic[] }>("/save", {}, (saved) => {
        this.messages.show(saved.diagnostics);
        say(saved.files.length > 0 ? words.savedAs(saved.files) : words.notPrinted);
      });
    const writeAndPrint = async () => {
      await this.write();
      await print();
    };
    return h(
      "div",
      { class: "leaflet" },
      h(
        "header",
        { class: "bar" },
        h("a", { href: `#/leaflet/${this.id}/languages` }, `‹ ${words.languages}`),
        this.heading(),
        this.messages.counter,
        this.progress,
        labelled(words.yourName, this.name),
        button(words.approveAll, () => void this.approve(null)),
        button(words.printLanguage, () => void writeAndPrint(), { class: "main" }),
      ),
      h(
        "main",
        { class: "work" },
        h(
          "section",
          { class: "edit", "aria-label": words.translation },
          h("div", { class: "pairs" }, ...Array.from(this.rows.values(), (it) => it.element)),
          this.messages.element,
        ),
        this.pages.element,
      ),
      narrowLinks(this.pages.element),
    );
  }

  /** The leaflet, and the language by its name here and its own. */
  private heading(): HTMLElement {
    const { tag, name, direction, blocks } = this.translation;
    const title = blocks.find((it) => it.text === "title")?.original;
    const ours = languageName(tag);
    const own = name === tag || name.toLowerCase() === ours.toLowerCase() ? "" : h("bdi", { lang: tag, dir: direction }, name);
    return h("h1", {}, title ? `${title}: ` : "", `${ours} `, own);
  }

  /** The findings of a pair are shown with it; what else there is, is about the whole. */
  placeOf(): null {
    return null;
  }

  /** The cures are for the original. */
  wayTo(): null {
    return null;
  }

  fix(): void {}

  go(text: string, block: number): void {
    const found = this.translation.blocks.find((it) => it.text === text && it.block === block);
    const row = found && this.rows.get(found.number);
    row?.focus();
  }

  /** Writes what was typed: one request after the other, so that the newest words arrive last. */
  private write(): Promise<void> {
    clearTimeout(this.timer);
    this.writing = this.writing.then(() => this.writeTyped());
    return this.writing;
  }

  private async writeTyped(): Promise<void> {
    if (this.typed.size === 0) {
      return;
    }
    const sent = Array.from(this.typed);
    const set = sent.map(([number, translation]) => ({ number, translation }));
    this.typed.clear();
    try {
      const body = { client, set, known: this.pages.known() };
      const answer = await post<{ blocks: TranslatedBlock[]; preview: Preview }>(`${this.path()}/changes`, body);
      this.reached();
      this.show(answer.blocks);
      this.showPreview(answer.preview);
    } catch (error) {
      // Whatever was typed since is newer.
      sent.filter(([number]) => !this.typed.has(number)).forEach(([number, translation]) => this.typed.set(number, translation));
      this.kept(error as Error);
    }
  }

  /** The program did not take what was typed: it is kept here, and sent again. */
  private kept(error: Error): void {
    if (!this.isUnsent) {
      say(isCut(error) ? words.unsentLong : error.message);
    }
    this.isUnsent = true;
    this.count();
    this.timer = window.setTimeout(() => void this.write(), RETRY);
  }

  private reached(): void {
    if (this.isUnsent) {
      this.isUnsent = false;
      this.count();
      say(words.again);
    }
  }

  private path(): string {
    return `/api/leaflets/${this.id}/languages/${this.translation.tag}`;
  }

  private async preview(): Promise<void> {
    await this.request<{ preview: Preview }>("/preview", { known: this.pages.known() }, ({ preview }) => this.showPreview(preview));
  }

  private async request<T>(action: string, body: object, done: (answer: T) => void): Promise<void> {
    try {
      done(await post<T>(`${this.path()}${action}`, body));
    } catch (error) {
      say((error as Error).message);
    }
  }

  private show(blocks: TranslatedBlock[]): void {
    // What was typed since is not overwritten.
    blocks.filter((it) => !this.typed.has(it.number)).forEach((it) => this.rows.get(it.number)?.show(it));
    this.count();
  }

  private count(): void {
    const states = Array.from(this.rows.values(), (it) => it.state);
    const done = states.filter((it) => it === "approved").length;
    this.progress.textContent = this.isUnsent ? words.unsent : words.approvedOf(done, states.length);
  }

  private showPreview(preview: Preview): void {
    this.pages.show(preview);
    this.messages.show(preview.diagnostics);
  }
}

/** A block with its translation. */
class Row {
  readonly element: HTMLElement;
  private readonly area: HTMLTextAreaElement;
  private readonly facts = h("div", { class: "pair-facts" });

  constructor(
    private block: TranslatedBlock,
    language: Translation,
    private readonly page: TranslationPage,
  ) {
    this.area = h("textarea", {
      rows: 2,
      lang: language.tag,
      dir: language.direction,
      "aria-label": `${words.translation} ${block.number}`,
      oninput: () => page.changed(this.block.number, this.area.value),
      onfocus: () => page.focused(this.block),
    });
    this.area.value = block.translation;
    this.element = h(
      "article",
      { class: "pair", "data-number": block.number },
      h("div", { class: "original" }, h("span", { class: "number" }, `${block.number}`), this.original()),
      this.area,
      this.facts,
    );
    this.show(block);
  }

  focus(): void {
    this.element.scrollIntoView({ block: "nearest" });
    this.area.focus();
  }

  get state(): TranslatedBlock["state"] {
    return this.block.state;
  }

  show(block: TranslatedBlock): void {
    this.block = block;
    if (this.area !== document.activeElement) {
      this.area.value = block.translation;
    }
    this.element.dataset["state"] = block.state;
    const approved = block.state === "approved" && block.approved_by && words.approvedBy(block.approved_by, block.approved_on ?? "");
    const canApprove = block.state === "waiting" || block.state === "outdated" || block.state === "refused";
    this.facts.replaceChildren(
      h("span", { class: `pair-state state-${block.state}` }, approved || (words.states[block.state] ?? block.state)),
      ...(/<\d+\/?>/.test(block.original) ? [h("p", { class: "note" }, words.signs)] : []),
      ...block.remarks.map((it) => h("p", { class: "note" }, it)),
      ...block.findings.map((it) =>
        h("div", { class: `message message-${it.severity}` }, h("span", {}, it.message), ...it.hints.map((hint) => h("p", { class: "hint" }, hint))),
      ),
      ...(canApprove ? [button(words.approve, () => void this.page.approve([block.number]))] : []),
      ...(block.state === "waiting" || block.state === "approved" ? [button(words.refuse, () => this.page.askReason(block.number), { class: "quiet" })] : []),
    );
  }

  /** The original, with the words that have changed since it was translated. */
  private original(): HTMLElement {
    const { changed, original } = this.block;
    if (changed === null) {
      return h("p", {}, original);
    }
    const parts = changed.map(({ words: it, is }) => (is === "same" ? it : h(is === "new" ? "ins" : "del", {}, it)));
    return h("p", { "aria-label": words.changedOriginal }, ...parts);
  }
}
