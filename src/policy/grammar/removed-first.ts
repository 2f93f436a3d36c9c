import type { DataMention } from './mentions.ts';
import type { Token } from './token.ts';

const REMOVES = /^(?:removing|deleting|stripping|erasing|redacting|dropping|omitting|masking|obscuring)$/;
const BEFORE_THEN = new Set(['after', 'upon', 'following', 'by']);
const FARTHEST = 24;

/** Where a phrase like "after removing" begins that a mention stands in, or -1. */
function removalAt(tokens: readonly Token[], { first }: DataMention): number {
  for (let i = first - 1; i > Math.max(0, first - FARTHEST); i--) {
    const { low } = tokens[i]!;
    if (REMOVES.test(low)) return BEFORE_THEN.has(tokens[i - 1]!.low) ? i - 1 : -1;
    if ([';', '.', ':', '\u2014', 'we', 'is', 'are', 'to', 'with'].includes(low)) return -1;
  }
  return -1;
}

/** "We give out your posts after removing your name": what is taken out first is not given. */
export function withoutRemoved(tokens: readonly Token[], data: readonly DataMention[]): DataMention[] {
  if (!tokens.some((t) => REMOVES.test(t.low))) return [...data];
  const given = data.filter((m) => removalAt(tokens, m) < 0);
  return data.filter((m) => {
    const at = removalAt(tokens, m);
    if (at < 0) return true;
    // "by removing your number" says how something else is done.
    return !given.some((other) => other.last < at);
  });
}
