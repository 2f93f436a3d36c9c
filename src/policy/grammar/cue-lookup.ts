import { cuesFrom, tableOf } from './cue-groups.ts';
import { CueIndex } from './cue-index.ts';
import { BUILT_CUES, type CueTable } from './cue-table.ts';

/** Cues of all patterns that were there when the first of them was asked for. */
interface Cues {
  index: CueIndex;
  /** The last text that was looked through: most patterns are asked of what the one before was asked of. */
  last: string | null;
}

/** Patterns whose cues are not looked for yet: they are when the first text is read, all together. */
let waiting: CuedPatterns[] = [];

/** Patterns in turn, whose cues are looked for together with those of all others. */
export class CuedPatterns {
  readonly patterns: readonly RegExp[];
  private cues: Cues | null = null;
  /** Of the first of them: the number of its cues among all. */
  private first = -1;

  constructor(patterns: readonly RegExp[]) {
    this.patterns = patterns;
    if (patterns.length > 0) waiting.push(this);
  }

  /** The place of the first of them, from this place on, whose cues a text holds; -1 if it holds those of none. */
  nextIn(text: string, from: number): number {
    if (from >= this.patterns.length) return -1;
    const cues = this.cues ?? this.lookFor();
    if (text !== cues.last) {
      cues.last = text;
      cues.index.of(text);
    }
    const at = cues.index.nextFrom(this.first + from, this.first + this.patterns.length);
    return at < 0 ? -1 : at - this.first;
  }

  /** Makes the index that the cues of all that wait are looked for by. */
  private lookFor(): Cues {
    const cues: Cues = { index: new CueIndex(cuesFrom(BUILT_CUES, waitingPatterns())), last: null };
    let first = 0;
    for (const known of waiting) {
      known.cues = cues;
      known.first = first;
      first += known.patterns.length;
    }
    waiting = [];
    return cues;
  }
}

/** All patterns that no text was asked for yet, in their order. */
export function waitingPatterns(): RegExp[] {
  return waiting.flatMap(({ patterns }) => patterns);
}

/** The cues of all patterns that no text was asked for yet, for the build of the extension. */
export function cueTable(): CueTable {
  return tableOf(waitingPatterns());
}
