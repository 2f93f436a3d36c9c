import type { Polarity, Purpose } from '../../model/vocabulary.ts';
import type { ParsedSentence } from './clauses.ts';
import { isDenied } from './denied-head.ts';
import { purposesIn } from './purposes-in.ts';

/** "not for ads", "but never to show you ads", "rather than for ads" */
const NOT_FOR =
  /(?<!\b(?:do|does|did|will|would|may|might|can|could|shall|should|must|is|are|was|were|be|been|have|has|if|or|whether|why) )(?:\b(?:not|never)(?: (?:for|in order to|to)\b)(?! (?:only|just|merely|solely)\b)|(?:(?<=, )|(?<=\()|(?<=\b(?:but|and) ))(?:not|never) (?=(?:[\w-]+ ){0,2}(?:advertising|ads|adverts|marketing|analytics|research|profiling|training|sales)\b)|\b(?:rather than|instead of)(?: (?:for|in order to|to)\b| (?=\w+ing\b)))[^.;:,()]*?(?=[.;:,()]|$|,? but (?:for|to|rather|only|instead|also|just)\b)/gi;
/** "for purposes other than ads", "for all but ads": where nothing is denied, they are what it is not for. */
const BUT_FOR =
  /\b(?:other than|except(?: for| to)?|excluding|apart from|aside from|with the exception of|(?:everything|anything|all) but)\b[^.;:,()]*/gi;
const QUICK = /\b(?:not|never|rather|instead|than|except|excluding|apart|aside|exception|but)\b/i;

/** The stretches of a sentence that say what something is not done for. */
function stretches(s: ParsedSentence): [from: number, to: number][] {
  const denies = s.groups.some((g) => g.shape === 'finite' && isDenied(s, g));
  return [...s.text.matchAll(NOT_FOR), ...(denies ? [] : s.text.matchAll(BUT_FOR))].map((m) => [
    m.index,
    m.index + m[0].length,
  ]);
}

/** Claims without the ends that the sentence names as what it is not done for: "we use it for login, not for ads". */
export function withoutDeniedAims<T extends { polarity: Polarity; purpose: readonly Purpose[] }>(
  drafts: readonly T[],
  s: ParsedSentence,
): T[] {
  const named = (d: T) => d.polarity === 'affirmed' && d.purpose.some((p) => p !== 'unspecified');
  if (!drafts.some(named) || !QUICK.test(s.text)) return [...drafts];
  const not = stretches(s);
  if (not.length === 0) return [...drafts];
  const at = (offset: number) => {
    const i = s.tokens.findIndex((t) => t.start >= offset);
    return i < 0 ? s.tokens.length : i;
  };
  const whole = purposesIn(s, 0, s.tokens.length);
  let start = 0;
  const rest = new Set<Purpose>();
  for (const [from, to] of [...not.sort((a, b) => a[0] - b[0]), [s.text.length, s.text.length] as const]) {
    for (const p of purposesIn(s, start, at(from))) rest.add(p);
    start = at(to);
  }
  return drafts.map((d) => {
    if (!named(d)) return d;
    const left = d.purpose.filter((p) => rest.has(p) || !whole.includes(p));
    return { ...d, purpose: left.length > 0 ? left : (['unspecified'] as const) };
  });
}
