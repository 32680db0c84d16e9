// The changes of one leaflet on their way to the server. Each keystroke is sent without waiting; what only the newest answer
// tells is taken from it alone. A change of the structure waits for all before it.

import { client, post, Refused } from "./api";
import type { Answer, Change, Known, View } from "./types";

/** Typing within this time is one step of undo, in milliseconds. */
const PAUSE = 1200;

export interface ChangesHost {
  known(): Known;
  largePrint(): boolean;
  answered(answer: Answer, isNewest: boolean): void;
  /** Another window changed the leaflet. */
  overtaken(view: View): void;
  failed(error: unknown): void;
}

export class Changes {
  private sequence = 0;
  private open = 0;
  private step = 0;
  private lastTyped = 0;
  private lastText = "";
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly leaflet: string,
    public revision: number,
    private readonly host: ChangesHost,
  ) {}

  /** Sends what was typed into a text. */
  typed(change: Change, text: string): void {
    const now = performance.now();
    if (now - this.lastTyped > PAUSE || this.lastText !== text) {
      this.step++;
    }
    this.lastTyped = now;
    this.lastText = text;
    void this.send([change], `typing-${this.step}`);
  }

  /** Sends changes of the structure, after all that was typed has been answered. */
  async structural(changes: Change[]): Promise<void> {
    await this.settled();
    this.step++;
    await this.send(changes, null);
  }

  /** Goes a step back or forward. */
  async stepBack(direction: "undo" | "redo"): Promise<void> {
    await this.settled();
    this.step++;
    await this.request(`/${direction}`, {});
  }

  /** All requests are answered. */
  settled(): Promise<void> {
    return this.open === 0 ? Promise.resolve() : new Promise((done) => this.waiting.push(done));
  }

  private send(changes: Change[], join: string | null): Promise<void> {
    return this.request("/changes", { based_on: this.revision, join, changes });
  }

  private async request(action: string, body: object): Promise<void> {
    const sequence = ++this.sequence;
    this.open++;
    try {
      const answer = await post<Answer>(`/api/leaflets/${this.leaflet}${action}`, {
        client,
        seq: sequence,
        large_print: this.host.largePrint(),
        known: this.host.known(),
        ...body,
      });
      this.revision = Math.max(this.revision, answer.revision);
      this.host.answered(answer, sequence === this.sequence);
    } catch (error) {
      this.refused(error);
    } finally {
      this.open--;
      if (this.open === 0) {
        this.waiting.splice(0).forEach((done) => done());
      }
    }
  }

  private refused(error: unknown): void {
    const view = error instanceof Refused && error.body.error === "changed-elsewhere" ? error.body["view"] : null;
    if (view) {
      this.revision = (view as View).revision;
      this.host.overtaken(view as View);
    } else {
      this.host.failed(error);
    }
  }
}
