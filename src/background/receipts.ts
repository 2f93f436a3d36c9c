import type browser from 'webextension-polyfill';
import type { FromBackground } from '../watch/delivery.ts';

type Port = Pick<browser.Runtime.Port, 'postMessage'>;

/** Tells relays which of their batches stand in the log: what was written together, in one word to each. */
export class Receipts {
  readonly #due = new Map<Port, number[]>();

  /** Tells it once this turn is over. */
  give(port: Port, batch: number): void {
    if (this.#due.size === 0) queueMicrotask(() => this.#tell());
    const batches = this.#due.get(port);
    if (batches) batches.push(batch);
    else this.#due.set(port, [batch]);
  }

  #tell(): void {
    const due = [...this.#due];
    this.#due.clear();
    for (const [port, batches] of due) tell(port, { batches });
  }
}

/** Tells a relay something; a page that is gone needs it no more. */
export function tell(port: Port, message: FromBackground): void {
  try {
    port.postMessage(message);
  } catch {
    // Its batches stand in the log.
  }
}
