import type { Runtime } from 'webextension-polyfill';
import type { Unwritten } from '../audit/unwritten.ts';

/** The port on which the extension's own pages are told what is not written. */
export const UNWRITTEN_PORT = 'unwritten';

/** Tells those who want to know what is not written: when they ask first, and whenever it is another answer. */
export class UnwrittenTold {
  readonly #current: () => Unwritten;
  readonly #ports = new Set<Runtime.Port>();
  #last = '';

  constructor(current: () => Unwritten) {
    this.#current = current;
  }

  /** Tells this one from now on, until it goes away. */
  add(port: Runtime.Port): void {
    this.#ports.add(port);
    port.onDisconnect.addListener(() => this.#ports.delete(port));
    this.#post(port, this.#current());
  }

  tell(): void {
    if (this.#ports.size === 0) return;
    const now = this.#current();
    const text = JSON.stringify(now);
    if (text === this.#last) return;
    this.#last = text;
    for (const port of this.#ports) this.#post(port, now);
  }

  /** One that is gone may not have been heard of yet: that must not keep what is written from being written. */
  #post(port: Runtime.Port, now: Unwritten): void {
    try {
      port.postMessage(now);
    } catch {
      this.#ports.delete(port);
    }
  }
}
