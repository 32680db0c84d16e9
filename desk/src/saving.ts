// Saving a leaflet, and what is said about work that is not on disk yet: not saved, not kept, or not with the program at all.
// Where another program or window was first, the person chooses which text stays.

import { client, post, Refused } from "./api";
import type { Changes } from "./changes";
import { resolveConflict } from "./conflict";
import { h, say } from "./dom";
import type { Answer, Change, Diagnostic, Difference, Known, Saved } from "./types";
import { idOf } from "./versions";
import { words } from "./words";

export interface SavingHost {
  known(): Known;
  answered(answer: Answer, isNewest: boolean): void;
  failed(error: unknown): void;
  /** What is wrong with what was saved. */
  found(diagnostics: Diagnostic[]): void;
  renew(): Promise<void>;
}

export class Saving {
  /** Whether the work is saved, for the bar of the page. */
  readonly state = h("span", { class: "state", role: "status" });
  /** There is work that the program does not have yet. */
  isUnsent = false;
  /** Why the newest work is in the memory of the program only. */
  private unkept: string | null = null;

  constructor(
    private readonly leaflet: string,
    private readonly changes: Changes,
    private readonly host: SavingHost,
  ) {}

  /** Writes the file and its PDF, after all that was asked before. */
  save(): Promise<void> {
    return this.changes.inTurn(() => this.write());
  }

  private async write(): Promise<void> {
    this.state.textContent = words.saving;
    try {
      const saved = await post<Saved>(`/api/leaflets/${this.leaflet}/save`, { client });
      this.unkept = null;
      // What was changed meanwhile is not saved.
      if (this.changes.isSettled && this.changes.revision <= saved.revision) {
        this.setUnsaved(saved.unsaved);
      }
      const done = this.leaflet === "practice" ? words.practiceSaved : words.savedAs(saved.files);
      say(saved.pdf_failed === null ? done : `${words.savedWithoutPdf} ${saved.pdf_failed}`);
      this.host.found(saved.diagnostics);
    } catch (error) {
      this.setUnsaved(true);
      if (error instanceof Refused && error.body.error === "changed-on-disk") {
        await this.resolve(error.body["blocks"] as Difference[]);
      } else {
        this.host.failed(error);
      }
    }
  }

  /** The same text was changed here and in another window: the person chooses. */
  async dispute(blocks: Difference[], mine: Change[]): Promise<void> {
    const theirs = await resolveConflict(blocks, [words.keepBoth, words.keepBothHint, words.choose]);
    const disputed = new Set(blocks.map((it) => it.id));
    const again = mine.filter((it) => disputed.has(idOf(it)) && theirs !== null && !theirs.includes(idOf(it)));
    if (again.length > 0) {
      await this.changes.structural(again);
      await this.host.renew();
    }
  }

  /** The program does not answer, or answers again. */
  unsent(isUnsent: boolean): void {
    this.isUnsent = isUnsent;
    this.setUnsaved(true);
    say(isUnsent ? words.unsentLong : words.again);
  }

  /** The disk is full, or takes work again. */
  showUnkept(why: string | null): void {
    if (why !== this.unkept) {
      this.unkept = why;
      say(why === null ? words.keptAgain : `${words.unkeptLong} ${why}`);
    }
  }

  setUnsaved(unsaved: boolean): void {
    const unsavedWords = this.unkept === null ? words.unsaved : words.unkept;
    this.state.textContent = this.isUnsent ? words.unsent : unsaved ? unsavedWords : words.saved;
    this.state.classList.toggle("is-unsaved", unsaved);
  }

  private async resolve(blocks: Difference[]): Promise<void> {
    const theirs = await resolveConflict(blocks);
    if (theirs !== null) {
      const answer = await post<Answer>(`/api/leaflets/${this.leaflet}/resolve`, { client, theirs, known: this.host.known() });
      this.changes.revision = answer.revision;
      this.host.answered(answer, true);
      await this.write();
    }
  }
}
