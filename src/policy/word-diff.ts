import { DENIES } from './news.ts';

/** Words of a sentence that are looked at. */
const MAX_WORDS = 350;

/** Words that stand in one of two sentences where others stand in the other. */
interface Gap {
  own: readonly string[];
  other: readonly string[];
}

/** Pairs of places at which two lists have the same word, in order: as many as there can be. */
function matchesOf(own: readonly string[], other: readonly string[]): [number, number][] {
  const width = other.length + 1;
  const most = new Uint16Array((own.length + 1) * width);
  for (let i = own.length - 1; i >= 0; i--)
    for (let k = other.length - 1; k >= 0; k--)
      most[i * width + k] =
        own[i] === other[k]
          ? most[(i + 1) * width + k + 1]! + 1
          : Math.max(most[(i + 1) * width + k]!, most[i * width + k + 1]!);
  const found: [number, number][] = [];
  let [i, k] = [0, 0];
  while (i < own.length && k < other.length) {
    if (own[i] === other[k]) found.push([i++, k++]);
    else if (most[(i + 1) * width + k]! >= most[i * width + k + 1]!) i++;
    else k++;
  }
  return found;
}

/** "Neither … nor" goes on with what "not … or" does. */
const asWritten = (words: readonly string[]) =>
  words.slice(0, MAX_WORDS).map((word) => (word === 'nor' ? 'or' : word));

/** How two sentences that are much alike differ, word by word. */
export class WordDiff {
  /** Whether one of them denies what the other does not: a word that denies came, went, or denies something else. */
  readonly turns: boolean;
  private readonly gaps: readonly Gap[];
  private readonly kept: ReadonlySet<string>;

  constructor(own: readonly string[], other: readonly string[]) {
    const [a, b] = [asWritten(own), asWritten(other)];
    const matches = matchesOf(a, b);
    this.kept = new Set(matches.map(([i]) => a[i]!));
    const gaps: Gap[] = [];
    const denied: [Map<string, number>, Map<string, number>] = [new Map(), new Map()];
    let [i, k] = [0, 0];
    for (const [nextI, nextK] of [...matches, [a.length, b.length] as const]) {
      const gap = { own: a.slice(i, nextI), other: b.slice(k, nextK) };
      if (gap.own.length + gap.other.length > 0) gaps.push(gap);
      const [mine, its] = [gap.own, gap.other].map((words) => words.some((word) => DENIES.has(word)));
      if (mine && !its) count(denied[0], a, i, nextI);
      if (its && !mine) count(denied[1], b, k, nextK);
      [i, k] = [nextI + 1, nextK + 1];
    }
    this.gaps = gaps;
    // What merely moved stands in both, with the words that it denies.
    const [mine, its] = denied;
    this.turns = mine.size !== its.size || [...mine].some(([what, times]) => its.get(what) !== times);
  }

  /** Whether words that name something, in any of several ways, stand where they did, or where other words did. */
  keepsPlaceOf(ways: readonly (readonly string[])[]): boolean {
    if (ways.length === 0) return true;
    const isKept = (words: readonly string[]) => words.every((word) => this.kept.has(word));
    const isReplaced = (words: readonly string[]) =>
      this.gaps.some((gap) => gap.other.length > 0 && words.some((word) => gap.own.includes(word))) &&
      !this.gaps.some((gap) => words.every((word) => gap.other.includes(word)));
    return ways.some((words) => isKept(words) || isReplaced(words));
  }
}

/** Counts what words of a stretch deny, by the words behind them. */
function count(denied: Map<string, number>, words: readonly string[], first: number, end: number): void {
  for (let i = first; i < end; i++) {
    if (!DENIES.has(words[i]!)) continue;
    const what = words.slice(i, i + 3).join(' ');
    denied.set(what, (denied.get(what) ?? 0) + 1);
  }
}
