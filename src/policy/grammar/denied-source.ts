import type { DataType } from '../../model/data-types.ts';
import type { ClauseContext } from './clause-reader.ts';

const FROM = new Set(['from', 'through', 'via', 'using']);
const DETERMINERS = new Set('your the these those this that their our any such'.split(' '));

/** What a denial says its data is not taken from. */
export interface DeniedSource {
  /** As written: `from your contacts`. */
  text: string;
  /** Types that are named as no more than the source. */
  types: readonly DataType[];
}

/**
 * "We do not collect your phone number from your contacts": such data is not taken from there, and may be taken elsewhere;
 * nothing is denied of what it is not taken from. Null where the object names no source.
 */
export function deniedSource(c: ClauseContext): DeniedSource | null {
  if (c.g.passive) return null;
  const { tokens, text } = c.s;
  const { mentions } = c.object;
  for (const [n, mention] of mentions.entries()) {
    if (n === 0 || mention.level !== 'typed') continue;
    let at = mention.first - 1;
    while (DETERMINERS.has(tokens[at]?.low ?? '')) at--;
    if (!FROM.has(tokens[at]?.low ?? '') || at <= mentions[n - 1]!.last) continue;
    const before = new Set(mentions.slice(0, n).flatMap((m) => m.types));
    return {
      text: text.slice(tokens[at]!.start, tokens[mention.last]!.end),
      types: mention.types.filter((type) => !before.has(type)),
    };
  }
  return null;
}
