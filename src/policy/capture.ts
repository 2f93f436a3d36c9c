import { type Loss, lossOf, type TextIndex } from './text-overlap.ts';

/** The facts of a capture that its completeness is judged by. */
export interface Capture {
  text: string;
  effectiveDate: string | null;
  language: string;
  complete: boolean;
}

/** Whether two captures can be held against each other. */
export interface CaptureVerdict {
  /** Which of the two lacks text; null where neither seems to. */
  incomplete: 'before' | 'after' | 'both' | null;
  /** False where they are no versions of one document. */
  comparable: boolean;
  /** One line, empty where all is well. */
  reason: string;
  lost: Loss;
  gained: Loss;
}

/** Words in a row that no edit under an unchanged date drops or adds: a section was not captured. */
const SECTION_WORDS = 25;
/** The same where no date tells. */
const UNDATED_SECTION_WORDS = 60;
/** A text that shrinks below this share of its size under a new date has probably lost parts. */
const SHRUNK = 0.65;
/** The same for a text that says next to nothing in place of whole passages that it lacks. */
const SHRUNK_BY_PASSAGES = 0.8;
/** A share of words that a change of layout may cost: what stood there twice and stands there once is not lost. */
const LITTLE = 0.05;
/** A text of fewer words and of a smaller share of the other is a page before it or a summary of it, however it is worded. */
const FEW_WORDS = 1000;
const TINY = 0.2;
/** Two texts of which this share stands in one alone have next to nothing in common. */
const APART = 0.85;

function isTiny(one: TextIndex, other: TextIndex): boolean {
  return one.size < FEW_WORDS && one.size < TINY * other.size;
}

/**
 * Judges two captures of a document. Under an unchanged date whole passages neither come nor go: what lacks them
 * was captured badly. A text dated before the one it is said to follow is another document; so is one that has next to
 * nothing of the other, where no dates say that it follows.
 */
export function judgeCaptures(
  before: Capture,
  after: Capture,
  beforeIndex: TextIndex,
  afterIndex: TextIndex,
): CaptureVerdict {
  const lost = lossOf(before.text, afterIndex);
  const gained = lossOf(after.text, beforeIndex);
  const verdict = (over: Partial<CaptureVerdict>): CaptureVerdict => ({
    incomplete: null,
    comparable: true,
    reason: '',
    lost,
    gained,
    ...over,
  });
  if (before.language !== after.language || before.language !== 'en') {
    return verdict({
      comparable: false,
      reason: `not in one language that is read (${before.language}, ${after.language})`,
    });
  }
  if (!before.complete || !after.complete) {
    const incomplete = before.complete ? 'after' : after.complete ? 'before' : 'both';
    return verdict({ incomplete, reason: `capture incomplete: ${incomplete}` });
  }
  const [b, a] = [before.effectiveDate, after.effectiveDate];
  if (b && a && a < b)
    return verdict({ comparable: false, reason: `another document: its date (${a}) is earlier than ${b}` });
  const missing = lost.runs[0] ?? 0;
  const extra = gained.runs[0] ?? 0;
  if (b && a && a === b) {
    if (missing >= SECTION_WORDS && extra >= SECTION_WORDS)
      return verdict({
        incomplete: 'both',
        reason: `capture incomplete: passages of ${missing} and ${extra} words differ under one date (${a})`,
      });
    if (missing >= SECTION_WORDS)
      return verdict({
        incomplete: 'after',
        reason: `capture incomplete: ${missing} words in a row are missing under an unchanged date (${a})`,
      });
    if (extra >= SECTION_WORDS)
      return verdict({
        incomplete: 'before',
        reason: `earlier capture incomplete: ${extra} words in a row are new under an unchanged date (${a})`,
      });
    return verdict({});
  }
  if (!(b && a) && lost.share >= APART && gained.share >= APART)
    return verdict({
      comparable: false,
      reason:
        'another text: next to nothing of it stands in both, and no dates tell that one follows the other',
    });
  if (isTiny(afterIndex, beforeIndex) && lost.share > LITTLE)
    return verdict({
      incomplete: 'after',
      reason: `capture incomplete: ${afterIndex.size} words where there were ${beforeIndex.size}`,
    });
  if (!(b && a) && missing >= UNDATED_SECTION_WORDS && gained.share < lost.share / 3) {
    return verdict({
      incomplete: 'after',
      reason: `capture incomplete: ${missing} words in a row are missing and little is new`,
    });
  }
  if (!(b && a) && beforeIndex.size < SHRUNK * afterIndex.size && lost.share < LITTLE) {
    return verdict({
      incomplete: 'before',
      reason: `earlier capture incomplete: ${beforeIndex.size} words where there are ${afterIndex.size}, and next to none is gone`,
    });
  }
  if (!(b && a) && isTiny(beforeIndex, afterIndex)) {
    return verdict({
      incomplete: 'before',
      reason: `earlier capture incomplete: ${beforeIndex.size} words where there are ${afterIndex.size}`,
    });
  }
  const isCut =
    afterIndex.size < SHRUNK_BY_PASSAGES * beforeIndex.size &&
    missing >= UNDATED_SECTION_WORDS &&
    gained.share < lost.share / 2;
  if (isCut || (afterIndex.size < SHRUNK * beforeIndex.size && gained.share < 0.5 && lost.share > LITTLE)) {
    return verdict({
      incomplete: 'after',
      reason: `capture incomplete: ${afterIndex.size} words where there were ${beforeIndex.size}`,
    });
  }
  return verdict({});
}
