import type { Context } from '../../model/vocabulary.ts';

/** Who made a request, as far as the browser's request log tells. */
export interface Caller {
  /** True for a window, false for a worker of any kind, null where it cannot be told. */
  isWindow: boolean | null;
  /** True where what a document sends tells no longer what kind it is, or where a document was: it was left. */
  wasLeft: boolean;
  /** Address of the script or page that asked; empty or short of its path where the browser keeps it back. */
  script: string;
  origin: string | null;
  /** Negative where it stands in no tab. */
  tabId: number;
  /** True where the browser tells of no worker's tab. */
  hidesTab?: boolean;
  /** The asking frame; 0 is the page itself. */
  frameId: number;
}

export type WorkerKind = Extract<Context, 'worker' | 'shared-worker' | 'service-worker'>;

const MAX_SCRIPTS = 2000;
const KINDS: Record<string, WorkerKind> = {
  worker: 'worker',
  sharedworker: 'shared-worker',
  serviceworker: 'service-worker',
};

/** The kind of worker that a script is asked for, by `Sec-Fetch-Dest`; null for anything else. */
export function workerKind(destination: string): WorkerKind | null {
  return KINDS[destination] ?? null;
}

/** Scripts known to run as workers, so that what they ask for later can be told from what pages ask for. */
export class WorkerScripts {
  readonly #kinds = new Map<string, WorkerKind>();

  note(url: string, kind: WorkerKind): void {
    this.#kinds.delete(url);
    this.#kinds.set(url, kind);
    if (this.#kinds.size > MAX_SCRIPTS) this.#kinds.delete(this.#kinds.keys().next().value as string);
  }

  kindOf(url: string): WorkerKind | null {
    return this.#kinds.get(url) ?? null;
  }

  /** Kinds of the workers without a tab that an origin is known to run. */
  tablessAt(origin: string | null): Set<Context> {
    const kinds = new Set<Context>();
    if (origin === null) return kinds;
    for (const [url, kind] of this.#kinds) {
      if (kind !== 'worker' && url.startsWith(`${origin}/`)) kinds.add(kind);
    }
    return kinds;
  }
}

/** Where a request was made. What cannot be told apart is `unknown`, never guessed. */
export function contextOf(caller: Caller, scripts: WorkerScripts): Context {
  const known = scripts.kindOf(caller.script);
  if (known) return known;
  if (caller.tabId < 0) {
    const kinds = scripts.tablessAt(caller.origin);
    // A window's request without a tab was passed on by a service worker, or its window is gone.
    if (caller.isWindow) return !caller.wasLeft && kinds.has('service-worker') ? 'service-worker' : 'unknown';
    if (caller.hidesTab) return 'unknown';
    // Only service workers outlive what is known of them.
    if (kinds.size === 0) return 'service-worker';
    return kinds.size === 1 ? ([...kinds][0] as Context) : 'unknown';
  }
  if (caller.isWindow === false) return caller.wasLeft ? 'unknown' : 'worker';
  return caller.frameId > 0 ? 'frame' : 'page';
}
