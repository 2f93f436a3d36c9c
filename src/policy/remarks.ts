import { sentencesOf } from './grammar/units.ts';
import { type TextIndex, wordsOf } from './text-overlap.ts';

/** A statement that came or went and that is no claim about data. */
export interface Remark {
  topic: 'advertising' | 'choice' | 'ownership' | 'deadline';
  change: 'added' | 'removed';
  /** The sentence, at most 400 characters. */
  text: string;
}

const TOPICS: readonly [Remark['topic'], RegExp][] = [
  [
    'advertising',
    /\b(ad-free|banner ads?|(no|not|show|see|introduce|allow|display|ads? in) [\w' -]{0,30}\b(ads|advertisements?|advertising)\b|ads (in|on|across) \w+)/i,
  ],
  [
    'choice',
    // "for up to 30 days" is how long data is kept, and "if you choose not to give it" what is lost by that.
    /\b(opt[- ]?out|opt[- ]?in|choose not to (?!provide|give|supply|disclose|submit)|do not want your|(?:30|thirty) (?:(?:more|additional|further|calendar) )?days to)\b/i,
  ],
  [
    'ownership',
    /\b(joined|part of|acquired by|owned by|member of) (the )?[A-Z]\w+( \w+)? ?(family|companies|group|in \d{4})\b/,
  ],
  [
    'deadline',
    /\b(accept|agree to|review)\b.{0,60}\b(by|before|until|after) (\w+ \d{1,2}|\d{1,2} \w+|the effective date|that date)/i,
  ],
];

/** Remarks of one direction that are kept. */
const MOST = 12;
/** Share of new words above which a sentence is new. */
const NEW = 0.45;

function fresh(text: string, other: TextIndex, change: Remark['change']): Remark[] {
  const out: Remark[] = [];
  const seen = new Set<string>();
  for (const line of text.split('\n')) {
    for (const sentence of sentencesOf(line)) {
      const topic = TOPICS.find(([, pattern]) => pattern.test(sentence))?.[0];
      if (!topic || sentence.length > 600) continue;
      const words = wordsOf(sentence);
      const known = other.known(words).filter(Boolean).length;
      const key = words.join(' ');
      if (words.length < 4 || 1 - known / words.length < NEW || seen.has(key)) continue;
      seen.add(key);
      out.push({ topic, change, text: sentence.slice(0, 400) });
      if (out.length >= MOST) return out;
    }
  }
  return out;
}

/** Statements on advertising, choices, ownership and deadlines that are new or gone. */
export function remarksOn(
  before: string,
  after: string,
  beforeIndex: TextIndex,
  afterIndex: TextIndex,
): Remark[] {
  return [...fresh(after, beforeIndex, 'added'), ...fresh(before, afterIndex, 'removed')];
}
