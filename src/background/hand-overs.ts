import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { HandedOverSchema } from '../watch/delivery.ts';
import { tell } from './receipts.ts';

/** Milliseconds that a relay may take to answer: its page may be busy, or lie in the back/forward cache. */
const PATIENCE_MS = 300;

type Port = Pick<Runtime.Port, 'postMessage' | 'onMessage' | 'onDisconnect'>;

/** Has pages hand over what their hooks let gather, where somebody wants to know all that left so far. */
export class HandOvers {
  /** By port: what waits for its answer. */
  readonly #ports = new Map<Port, Set<() => void>>();
  readonly #open = new Map<number, () => void>();
  #number = 0;

  /** Hears a relay's port until it closes. */
  hear(port: Port): void {
    const waiting = new Set<() => void>();
    this.#ports.set(port, waiting);
    port.onMessage.addListener((message: unknown) => {
      const told = v.safeParse(HandedOverSchema, message);
      if (told.success) this.#open.get(told.output.handedOver)?.();
    });
    port.onDisconnect.addListener(() => {
      this.#ports.delete(port);
      for (const done of waiting) done();
    });
  }

  /** Resolves when what all pages know is on its way to the log; what does not answer is not waited for. */
  async ask(patienceMs = PATIENCE_MS): Promise<void> {
    await Promise.all([...this.#ports].map(([port, waiting]) => this.#askOne(port, waiting, patienceMs)));
  }

  #askOne(port: Port, waiting: Set<() => void>, patienceMs: number): Promise<void> {
    const number = this.#number++;
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        waiting.delete(done);
        this.#open.delete(number);
        resolve();
      };
      const timer = setTimeout(done, patienceMs);
      waiting.add(done);
      this.#open.set(number, done);
      tell(port, { handOver: number });
    });
  }
}
