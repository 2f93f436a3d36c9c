import type { Entry } from '../model/entry.ts';

/** Milliseconds in which a form may be submitted again before the browser goes where it leads. */
const MOMENT_MS = 1000;
const MAX_KNOWN = 2000;

/**
 * Forms that were seen to go. A document may submit one twice, as by `submit()` in a handler of its `submit` event: the
 * browser then goes there once, for the later takes the place of the one before (HTML, "planned navigation"). Of such the
 * page announces one more than leave.
 */
export class ReplacedForms {
  readonly #gone = new Map<string, number[]>();

  /** Takes a form that both witnesses told of, as the page did. */
  note(page: Entry): void {
    if (page.channel !== 'form') return;
    const key = keyOf(page);
    const times = this.#gone.get(key) ?? [];
    this.#gone.set(key, [...times.slice(-9), page.time]);
    if (this.#gone.size > MAX_KNOWN) this.#gone.delete(this.#gone.keys().next().value as string);
  }

  /** True where the same document submitted the same at that moment, and that went. */
  has(page: Entry): boolean {
    if (page.channel !== 'form') return false;
    return (this.#gone.get(keyOf(page)) ?? []).some((time) => Math.abs(time - page.time) < MOMENT_MS);
  }
}

/** The document by its run, and where the form leads. */
function keyOf({ id, method, url }: Entry): string {
  return `${id.slice(0, id.lastIndexOf(':'))} ${method} ${url}`;
}
