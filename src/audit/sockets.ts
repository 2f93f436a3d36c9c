import type { Entry } from '../model/entry.ts';
import type { DeafSpans } from './deaf-spans.ts';

interface Socket {
  confirmed: boolean;
  /** Frames that wait for it to be confirmed. */
  held: Entry[];
  /** Openings that only the page told of. */
  opened: Entry[];
}

/** Which sockets are certain: frames count only on those that the request log saw, or was deaf to, as they were opened. */
export class Sockets {
  readonly #sockets = new Map<string, Socket>();
  readonly #deaf: DeafSpans;

  constructor(deaf: DeafSpans) {
    this.#deaf = deaf;
  }

  isConfirmed(url: string): boolean {
    return this.#of(url).confirmed;
  }

  /** Keeps a frame until its socket is confirmed. */
  hold(frame: Entry): void {
    this.#of(frame.url).held.push(frame);
  }

  /** Keeps an opening that only the page told of. */
  open(entry: Entry): void {
    const socket = this.#of(entry.url);
    if (!socket.confirmed) socket.opened.push(entry);
  }

  /** Confirms a socket; gives the frames that waited for it. */
  confirm(url: string): Entry[] {
    const socket = this.#of(url);
    socket.confirmed = true;
    socket.opened = [];
    return socket.held.splice(0);
  }

  /** Openings to which the request log may have been deaf, on sockets that were open: the page sent frames on them. */
  trusted(): Entry[] {
    return this.#unsure().flatMap(([, { opened }]) => opened.filter(({ time }) => this.#deaf.covers(time)));
  }

  /** Sockets that frames were sent on and whose opening is unknown to a log that has lost its beginning. */
  orphaned(): string[] {
    if (!this.#deaf.covers(Number.NEGATIVE_INFINITY)) return [];
    return this.#unsure().flatMap(([url, { opened }]) => (opened.length === 0 ? [url] : []));
  }

  #unsure(): [string, Socket][] {
    return [...this.#sockets].filter(([, { confirmed, held }]) => !confirmed && held.length > 0);
  }

  /** Frames that wait. */
  held(): number {
    const frames = [...this.#sockets.values()].flatMap(({ held }) => held);
    return frames.reduce((sum, { count = 1 }) => sum + count, 0);
  }

  #of(url: string): Socket {
    const socket = this.#sockets.get(url) ?? { confirmed: false, held: [], opened: [] };
    this.#sockets.set(url, socket);
    return socket;
  }
}
