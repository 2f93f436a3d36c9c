import type { Entry } from '../model/entry.ts';
import type { Context } from '../model/vocabulary.ts';
import type { WorkersKnown } from './caller-context.ts';

/** What the page hook tells of a worker that is made. */
const KINDS: Record<string, Context> = {
  WORKER: 'worker',
  'SHARED-WORKER': 'shared-worker',
  'SERVICE-WORKER': 'service-worker',
};

/** The workers that entries tell of, and which of them the hooks were put before. */
export class WorkersSeen {
  readonly #byKind = new Map<Context, Set<string>>();
  readonly #hooked = new Set<string>();
  readonly #heard = new Set<Context>();
  #blob = false;

  /** True where `known` will not be the same once this entry is added. */
  teaches(entry: Entry): boolean {
    return kindOf(entry) === 'worker' && (this.sizeOf('worker') === 0 || (isBlob(entry) && !this.#blob));
  }

  add(entry: Entry): void {
    const kind = kindOf(entry);
    const keys = this.#byKind.get(kind) ?? new Set();
    this.#byKind.set(kind, keys.add(keyOf(kind, entry)));
    this.#blob ||= kind === 'worker' && isBlob(entry);
  }

  hook(entry: Entry): void {
    this.#hooked.add(keyOf(entry.context, entry));
  }

  known(): WorkersKnown {
    return { any: this.#byKind.has('worker'), blob: this.#blob };
  }

  sizeOf(kind: Context): number {
    return this.#byKind.get(kind)?.size ?? 0;
  }

  /** Hooks speak in a worker of this kind; in which of several is not told. */
  hear(kind: Context): void {
    this.#heard.add(kind);
  }

  /** Scripts that have hooks before them; where it is not told of which, at least one. */
  hooked(): number {
    const kept = [...this.#heard].filter((kind) => this.#hookedOf(kind) === 0);
    return this.#hooked.size + kept.length;
  }

  /** How many have no hooks; of every kind where none is named. */
  unseen(kind?: Context): number {
    if (kind === undefined) return [...this.#byKind.keys()].reduce((sum, one) => sum + this.unseen(one), 0);
    const hooked = Math.max(this.#hookedOf(kind), this.#heard.has(kind) ? 1 : 0);
    return Math.max(0, this.sizeOf(kind) - hooked);
  }

  /** How many of those that are known. */
  #hookedOf(kind: Context): number {
    return [...(this.#byKind.get(kind) ?? [])].filter((key) => this.#hooked.has(key)).length;
  }
}

function kindOf({ method, context }: Entry): Context {
  return KINDS[method] ?? context;
}

function isBlob({ url }: Entry): boolean {
  return !url.startsWith('http');
}

/** Every `new Worker` is one; shared and service workers are one a script. */
function keyOf(kind: Context, { transmission, url }: Entry): string {
  return kind === 'worker' ? transmission : url;
}
