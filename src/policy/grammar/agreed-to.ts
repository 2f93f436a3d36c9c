import type { DataType } from '../../model/data-types.ts';
import { DEED_NOUNS } from '../lexicon/deed-nouns.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import type { Draft } from './draft.ts';
import { deedDrafts } from './nominal-deeds.ts';

const NOUN = Object.keys(DEED_NOUNS).join('|');

/** "consent to our collection, use and disclosure of", "agree to the collection and use of" */
const AGREED = cued(
  new RegExp(
    String.raw`\b(?:(?:agree|consent)(?:s|ed|ing)? (?:to|for|with)|acknowledge(?: and agree to)?) (?<whose>our |the |this |such )?(?<nouns>(?:${NOUN})(?:(?:,? (?:and/or|and|or)|,) (?:our |the )?(?:${NOUN}))*)(?: by us)? of (?=\w)`,
    'i',
  ),
);

/** Who agrees: the person, or the use that the person makes. */
const PERSON = /\byou(?:r (?:\w+ ){0,2}(?:use|access|visit|submission|registration))?\b/i;

/** Where nobody is said to agree yet, or may still do so, or takes it back. */
const NOT_YET =
  /\b(?:if|unless|whether|may|can|could|might|should|must|asks?|ask(?:ed|ing)|request(?:s|ed)?|requires?|required|obtain\w*|seek|records?|withdr\w+|revok\w+|refus\w+|not|never|rights?|until|without|before|need|parents?|guardians?)\b|n['\u2019]t\b|\b(?:when|where|once|after) (?:you|your \w+) (?:\w+ ){0,3}(?:(?:provided?|gave|given?|granted?)\b[^,;]{0,20}|consent\w*|agree\w*)(?: to)?\W*$/i;

/** Where the data ends and its circumstances begin: "your data in a country other than your own". */
const CIRCUMSTANCE = /,|\b(?:in|as|for|within|outside|when|under|on|to the|pursuant)\b/i;

/** "to the processing of this data": of what was spoken of. */
const POINTS = /^(?:this|that|these|those|such) (?:\w+ )?(?:data|information)\b/i;

/** "your data by your bank": it is no deed of the service. */
function doneByOthers(s: ParsedSentence, end: number): boolean {
  const by = /\bby (?!us\b|our\b|means\b|using\b|\w+ing\b)/i.exec(s.text.slice(end, end + 160));
  if (!by) return false;
  const doer = end + by.index + by[0].length;
  return !s.parties.some((p) => p.kind === 'self' && Math.abs(s.tokens[p.first]!.start - doer) < 5);
}

/** What the person is said to agree to by using the service: "By using it, you consent to our collection of your data". */
export function agreedTo(s: ParsedSentence, spoken: readonly DataType[] = []): Draft[] {
  const match = AGREED.exec(s.text);
  if (!match?.groups) return [];
  const before = s.text.slice(0, match.index);
  // A clause before it may be of something else.
  const clause = before.slice(before.lastIndexOf(';') + 1);
  const said = `${clause}${match[0].replace(/(?<=consent\w*|agree\w*) .*$/i, '')}`;
  if (!PERSON.test(clause) || NOT_YET.test(said)) return [];
  const end = match.index + match[0].length;
  if (doneByOthers(s, end)) return [];
  const actions = [...match.groups.nouns!.toLowerCase().matchAll(new RegExp(NOUN, 'g'))].map(
    ([noun]) => DEED_NOUNS[noun]!,
  );
  const from = s.tokens.findIndex((t) => t.start >= end);
  const ends = CIRCUMSTANCE.exec(s.text.slice(end));
  const over = ends ? s.tokens.findIndex((t) => t.start >= end + ends.index) : -1;
  const until = over > from ? over : s.tokens.length;
  const deed = {
    actions: [...new Set(actions)],
    from,
    whose: (match.groups.whose ?? '').trim().toLowerCase(),
  };
  const drafts = deedDrafts(s, deed, until, false, 'agreed-to');
  if (spoken.length === 0 || !POINTS.test(s.text.slice(end))) return drafts;
  return drafts.map((d) => (d.data.every((t) => t === 'unspecified') ? { ...d, data: [...spoken] } : d));
}
