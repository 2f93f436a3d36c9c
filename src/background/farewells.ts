import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import type { Inbox, Kept } from '../log/inbox.ts';
import { FarewellSchema } from '../watch/delivery.ts';
import type { Waiting } from './jobs.ts';

/** A document that has begun to leave. */
export interface Leaving {
  run: string;
  /** Origin of the page at the top, as far as told. */
  top: string | null;
  /** When it began, milliseconds since the epoch. */
  time: number;
}

/** How long a document that began to leave under a background before this one may take to be heard of again. */
const GRACE_MS = 5000;

/**
 * Hears the two last words of each document that is left. Where its relay's port closes in between, or nothing comes after
 * a background that heard the first died, the browser gave the document up while it was still leaving: what its hooks saw
 * after that reaches nobody.
 */
export class Farewells {
  readonly #inbox: Inbox<Waiting>;
  readonly #silenced: (leaving: Leaving, kept: Kept) => void;
  readonly #leaving = new Map<string, { leaving: Leaving; kept: Kept }>();
  /** Ports by run. */
  readonly #open = new Map<string, number>();
  /** Runs that have said their last word, until it is known what a background before this one heard. */
  #done: Set<string> | null = new Set();

  /** `silenced`: called with what is kept of it, to be taken once it stands in the log. */
  constructor(inbox: Inbox<Waiting>, silenced: (leaving: Leaving, kept: Kept) => void) {
    this.#inbox = inbox;
    this.#silenced = silenced;
  }

  hear(port: Runtime.Port, run: string, fallback: string | null): void {
    this.#open.set(run, (this.#open.get(run) ?? 0) + 1);
    port.onMessage.addListener((message: unknown) => {
      const told = v.safeParse(FarewellSchema, message);
      if (!told.success) return;
      if (told.output.farewell === 'done') void this.#finish(run);
      else this.#begin({ run, top: told.output.top ?? fallback, time: Date.now() });
    });
    port.onDisconnect.addListener(() => {
      const others = (this.#open.get(run) ?? 1) - 1;
      if (others > 0) this.#open.set(run, others);
      else {
        this.#open.delete(run);
        this.#giveUp(run);
      }
    });
  }

  /** Takes up what a background before this one heard; resolves when that is read. */
  async recall(graceMs = GRACE_MS): Promise<void> {
    for (const { kept, value } of await this.#inbox.leftovers()) {
      if (value.kind !== 'leaving') continue;
      const { run } = value;
      if (this.#done?.has(run) || this.#leaving.has(run)) {
        await this.#inbox.drop(kept);
        continue;
      }
      this.#leaving.set(run, { leaving: value, kept });
      if (this.#open.has(run)) continue;
      // It may still be leaving, and be heard of in a moment.
      setTimeout(() => {
        if (!this.#open.has(run)) this.#giveUp(run);
      }, graceMs);
    }
    this.#done = null;
  }

  #begin(leaving: Leaving): void {
    if (this.#leaving.has(leaving.run)) return;
    this.#done?.delete(leaving.run);
    this.#leaving.set(leaving.run, { leaving, kept: this.#inbox.keepApart({ kind: 'leaving', ...leaving }) });
  }

  async #finish(run: string): Promise<void> {
    this.#done?.add(run);
    const known = this.#leaving.get(run);
    this.#leaving.delete(run);
    if (known) await this.#inbox.drop(known.kept);
  }

  #giveUp(run: string): void {
    const known = this.#leaving.get(run);
    this.#leaving.delete(run);
    if (known) this.#silenced(known.leaving, known.kept);
  }
}
