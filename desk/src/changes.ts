// The changes of one leaflet on their way to the server. Each keystroke is sent at once while few are on their way, and what
// waits is joined by text; only the newest answer is shown. Changes of the structure, steps back and saving wait for all before
// them, one after the other; what is typed while the structure changes waits until it is known where its text is then. What
// the server has not taken, since it does not answer, is kept here and sent when it does.

import { client, isCut, post, Refused } from "./api";
import type { Answer, Change, Known, View } from "./types";

/** Typing within this time is one step of undo, in milliseconds. */
const PAUSE = 1200;
/** So many requests may be on their way: a browser opens six connections to a program, one of which waits for events. */
const MOST_OPEN = 3;
/** What could not be sent is tried anew after this time, in milliseconds. */
const RETRY = 2000;

export interface ChangesHost {
  known(): Known;
  largePrint(): boolean;
  answered(answer: Answer, isNewest: boolean): void;
  /** The structure changed, by these changes or by a step back or forward, while other changes were typed. */
  restructured(view: View, made: Change[] | null, typed: Change[]): void;
  /** Another window changed the leaflet while these changes were on their way. */
  overtaken(view: View, mine: Change[]): void;
  /** There is work that the program does not have yet, or no longer. */
  unsent(isUnsent: boolean): void;
  failed(error: unknown): void;
}

interface Typed {
  change: Change;
  join: string;
}

export class Changes {
  private sequence = 0;
  /** The newest request whose pages are shown. */
  private shown = 0;
  private open = 0;
  private step = 0;
  private lastTyped = 0;
  private lastText = "";
  private isCut = false;
  /** The structure is being changed: a text may be elsewhere afterwards. */
  private isHeld = false;
  /** The end of all that is done in turn. */
  private turn: Promise<unknown> = Promise.resolve();
  private readonly typing = new Map<string, Typed>();
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly leaflet: string,
    public revision: number,
    private readonly host: ChangesHost,
  ) {}

  /** Nothing is on its way or waits. */
  get isSettled(): boolean {
    return this.open === 0 && this.typing.size === 0;
  }

  /** What the person typed has not been sent yet. */
  get hasWaiting(): boolean {
    return this.typing.size > 0;
  }

  /** Sends what was typed into a text. */
  typed(change: Change, text: string): void {
    const now = performance.now();
    if (now - this.lastTyped > PAUSE || this.lastText !== text) {
      this.step++;
    }
    this.lastTyped = now;
    this.lastText = text;
    this.typing.set(text, { change, join: `typing-${this.step}` });
    this.sendTyped();
  }

  /** Sends changes of the structure, after all before them has been answered. */
  structural(changes: Change[]): Promise<boolean> {
    return this.restructure("/changes", () => ({ based_on: this.revision, join: null, changes }), changes);
  }

  /** Goes a step back or forward. */
  async stepBack(direction: "undo" | "redo"): Promise<void> {
    await this.restructure(`/${direction}`, () => ({}), null);
  }

  /** Does something after all that was asked before it, and before all that is asked later. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(() => this.settled()).then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }

  /** All requests are answered. */
  settled(): Promise<void> {
    return this.isSettled ? Promise.resolve() : new Promise((done) => this.waiting.push(done));
  }

  private restructure(action: string, body: () => object, made: Change[] | null): Promise<boolean> {
    return this.inTurn(async () => {
      this.step++;
      this.isHeld = true;
      try {
        return await this.request(action, body(), [], made);
      } finally {
        this.isHeld = false;
        this.sendTyped();
      }
    });
  }

  private sendTyped(): void {
    if (this.isCut || this.isHeld || this.open >= MOST_OPEN) {
      return;
    }
    const [text, typed] = this.typing.entries().next().value ?? [];
    if (text !== undefined && typed !== undefined) {
      this.typing.delete(text);
      void this.request("/changes", { based_on: this.revision, join: typed.join, changes: [typed.change] }, [[text, typed]]);
    }
  }

  private async request(action: string, body: object, typed: [string, Typed][], made: Change[] | null = null): Promise<boolean> {
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
      this.reached();
      // Answers may overtake one another: pages older than those on the screen are not shown.
      const preview = sequence > this.shown ? answer.preview : null;
      this.shown = preview ? sequence : this.shown;
      if (this.isHeld && this.typing.size > 0 && answer.view) {
        this.host.restructured(answer.view, made, this.takeTyping());
        this.host.answered({ ...answer, view: null, preview }, false);
      } else {
        this.host.answered({ ...answer, preview }, sequence === this.sequence && this.typing.size === 0);
      }
      return true;
    } catch (error) {
      this.refused(error, typed);
      return false;
    } finally {
      this.open--;
      this.sendTyped();
      if (this.isSettled) {
        this.waiting.splice(0).forEach((done) => done());
      }
    }
  }

  private reached(): void {
    if (this.isCut) {
      this.isCut = false;
      this.host.unsent(false);
    }
  }

  private refused(error: unknown, typed: [string, Typed][]): void {
    const view = error instanceof Refused && error.body.error === "changed-elsewhere" ? (error.body["view"] as View) : null;
    if (view) {
      this.reached();
      this.revision = view.revision;
      this.host.overtaken(view, [...typed.map(([, it]) => it.change), ...this.takeTyping()]);
    } else if (isCut(error) && typed.length > 0) {
      this.keep(typed);
    } else {
      this.reached();
      this.host.failed(error);
    }
  }

  private takeTyping(): Change[] {
    const taken = Array.from(this.typing.values(), (it) => it.change);
    this.typing.clear();
    return taken;
  }

  /** Keeps what the program did not take, unless something newer was typed, and tries again. */
  private keep(typed: [string, Typed][]): void {
    for (const [text, it] of typed) {
      if (!this.typing.has(text)) {
        this.typing.set(text, it);
      }
    }
    if (!this.isCut) {
      this.isCut = true;
      this.host.unsent(true);
    }
    setTimeout(() => {
      const [text, it] = this.typing.entries().next().value ?? [];
      if (this.isCut && this.open === 0 && text !== undefined && it !== undefined) {
        this.typing.delete(text);
        void this.request("/changes", { based_on: this.revision, join: it.join, changes: [it.change] }, [[text, it]]);
      }
    }, RETRY);
  }
}
