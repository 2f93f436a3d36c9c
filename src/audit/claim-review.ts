import type { Claim, PolicyDocument } from '../model/claim.ts';
import { coverage, type DataType } from '../model/data-types.ts';

/** A claim that a reader found, with the sentence it stands in. */
export interface ReadClaim {
  claim: Claim;
  sentence: string;
}

/** Bundled claims of one document held against a reading of its text. */
export interface ClaimReview {
  document: PolicyDocument;
  /** Bundled claims that the reading has in the same sentence, in at least one of their parts. */
  confirmed: Claim[];
  /** Bundled claims in whose sentence the reading has nothing like them: they rest on the reviewer's own reading. */
  onlyBundled: Claim[];
  /** What the reading is sure of in sentences without any bundled claim, placed in the text. */
  onlyRead: Claim[];
  /** Bundled claims of the opposite polarity to one that the reading is sure of, of the same action, recipient and data. */
  turned: { bundled: Claim; read: Claim }[];
}

/** Letters and digits alone with where each stood, so that markup and line breaks do not hide a sentence. */
class Letters {
  readonly text: string;
  readonly #at: number[] = [];

  constructor(raw: string) {
    let text = '';
    for (let i = 0; i < raw.length; i++) {
      const char = raw[i]!.toLowerCase();
      if (!/[\p{L}\p{N}]/u.test(char)) continue;
      for (const unit of char) {
        text += unit;
        this.#at.push(i);
      }
    }
    this.text = text;
  }

  /** Where `sentence` stands in the raw text, searched from `from` (an offset in it); null where it does not. */
  find(sentence: string, from: number): { start: number; end: number } | null {
    const wanted = new Letters(sentence).text;
    if (wanted === '') return null;
    const begin = this.#at.findIndex((at) => at >= from);
    let at = this.text.indexOf(wanted, Math.max(0, begin));
    if (at < 0) at = this.text.indexOf(wanted);
    if (at < 0) return null;
    return { start: this.#at[at]!, end: this.#at[at + wanted.length - 1]! + 1 };
  }
}

/** Below it a claim is not shown to anybody, so it neither turns a bundled one nor is bundled itself. */
const SURE = 0.8;

const overlap = (a: Pick<Claim, 'start' | 'end'>, b: Pick<Claim, 'start' | 'end'>): boolean =>
  a.start !== undefined &&
  a.end !== undefined &&
  b.start !== undefined &&
  b.end !== undefined &&
  a.start < b.end &&
  b.start < a.end;

/** True where one names a type of the other's, or the group that it belongs to. */
function shareData(a: readonly DataType[], b: readonly DataType[]): boolean {
  return a.some((x) => b.some((y) => coverage(x, y) !== null || coverage(y, x) !== null));
}

/**
 * Holds a document's bundled claims against what a reader finds in its text. Offsets are UTF-16 units of `text`;
 * a claim whose sentence does not stand there is left out. The order of the reading is kept.
 */
export function reviewClaims(
  document: PolicyDocument,
  bundled: readonly Claim[],
  reading: readonly ReadClaim[],
  text: string,
): ClaimReview {
  const letters = new Letters(text);
  const placed: Claim[] = [];
  let from = 0;
  for (const { claim, sentence } of reading) {
    const place = letters.find(sentence, from);
    if (!place) continue;
    from = place.start;
    placed.push({ ...claim, ...place });
  }
  const review: ClaimReview = { document, confirmed: [], onlyBundled: [], onlyRead: [], turned: [] };
  for (const claim of bundled) {
    const near = placed.filter(
      (read) => overlap(read, claim) && read.action === claim.action && shareData(read.data, claim.data),
    );
    if (near.some((read) => read.polarity === claim.polarity)) review.confirmed.push(claim);
    else {
      const against = near.find((read) => read.confidence >= SURE && read.recipient === claim.recipient);
      if (against) review.turned.push({ bundled: claim, read: against });
      else review.onlyBundled.push(claim);
    }
  }
  review.onlyRead = placed.filter(
    (read) => read.confidence >= SURE && !bundled.some((claim) => overlap(read, claim)),
  );
  return review;
}
