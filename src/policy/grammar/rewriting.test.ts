import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainContrasts } from './contrasts.ts';
import { plainDuties } from './duties.ts';
import { upright } from './inversions.ts';
import { plainVerbs } from './light-verbs.ts';
import { plainModals } from './modal-phrases.ts';
import { plainNotices } from './notices.ts';
import { plainReasons } from './reasons.ts';
import { type Rule, rewriter } from './rewriting.ts';
import { plainEnds } from './shared-ends.ts';
import { plainStates } from './states.ts';
import { plainOrder } from './word-order.ts';

describe('a rewriter', () => {
  const plain = rewriter([
    ['hang|hold', /\b(?:hang|hold)s? on to\b/gi, 'keep'],
    ['keep', /\bkeep (\w+)/g, (_, what: string) => `store ${what}`],
  ]);

  it('rewrites by rules in turn, each what the one before it wrote', () => {
    expect(plain('We Hang on to mail.')).toBe('We store mail.');
    expect(plain('We never read mail.')).toBe('We never read mail.');
  });
});

/** A pattern's source without what must not stand there; what must stand before or behind is part of it. */
function standing(source: string): string {
  let out = source.replaceAll('\\b', '');
  for (let at = out.search(/\(\?<?!/); at >= 0; at = out.search(/\(\?<?!/)) {
    let depth = 0;
    let end = at;
    do {
      if (out[end] === '\\') end++;
      else if (out[end] === '[') while (out[end] !== ']') end++;
      else if (out[end] === '(') depth++;
      else if (out[end] === ')') depth--;
      end++;
    } while (depth > 0);
    out = out.slice(0, at) + out.slice(end);
  }
  return out.replace(/\(\?<?=/g, '(?:');
}

const RULES: readonly Rule[] = [
  plainContrasts,
  plainDuties,
  plainEnds,
  plainModals,
  plainNotices,
  plainOrder,
  plainReasons,
  plainStates,
  plainVerbs,
  upright,
].flatMap((one) => one.rules);

it.each(RULES)('%s: stands in all that %s matches', (cues, pattern) => {
  const matching = fc.stringMatching(new RegExp(standing(pattern.source), pattern.unicode ? 'u' : ''));
  fc.assert(
    fc.property(matching, (text) => cues.split('|').some((cue) => text.toLowerCase().includes(cue))),
    { numRuns: 40 },
  );
});
