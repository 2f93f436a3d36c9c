import { type DataType, isGroup } from '../../model/data-types.ts';
import type { ParsedSentence } from './clauses.ts';
import { isTitle } from './data-entries.ts';
import { type Draft, plainDraft } from './draft.ts';
import { heldUnder } from './held-under.ts';
import type { DataMention } from './mentions.ts';
import { typesOf } from './types-named.ts';

/** Tokens of such a line at most. */
const LONGEST = 16;
/** What may stand between the names of data, and around them. */
const BETWEEN =
  /^(?:and|or|and\/or|&|\/|\+|,|;|\.|\*|\u2022|\u2013|-|your|the|an?|any|all|user|users['\u2019]?|other)$/;
/** What a bracket behind them may say: "(optional)", "(if you give one)", "(hashed)". */
const REMARK = /^(?:optional(?:ly)?|required|mandatory|if|when|where|hashed|encrypted|as|only|for|during)$/;

/** Where a bracket at the end opens that only remarks on what stands before it; the end where there is none. */
function endOfNames({ tokens }: ParsedSentence): number {
  const open = tokens.findIndex((t) => t.low === '(');
  const rest = tokens.slice(tokens.findIndex((t) => t.low === ')') + 1);
  const closes = rest.length < tokens.length && rest.every((t) => /^[.;,]$/.test(t.low));
  return open > 0 && closes && REMARK.test(tokens[open + 1]?.low ?? '') ? open : tokens.length;
}

/** True where nothing but names of data stands before `end`. */
function isAllData({ tokens, data }: ParsedSentence, end: number): boolean {
  for (let i = 0; i < end; i++) {
    const mention = data.find((m) => m.first <= i && i <= m.last);
    if (!mention && !BETWEEN.test(tokens[i]!.low)) return false;
  }
  return true;
}

/** "Photos" under "Profile information": those that stand there. */
function inProfile(mentions: readonly DataMention[], s: ParsedSentence, section: string): boolean {
  return (
    /\bprofile\b/i.test(section.split(' > ').at(-1) ?? '') &&
    mentions.some((m) => m.first === m.last && /^(?:photo|picture|image)s?$/.test(s.tokens[m.first]!.low))
  );
}

/** "Email address", "Name and photos (optional)" under "Information you provide": a line that only names what is had. */
export function bareEntry(s: ParsedSentence, section: string): Draft[] {
  if (section === '' || s.tokens.length > LONGEST || /[|]|[.:!?]\s*$/.test(s.text)) return [];
  const end = endOfNames(s);
  const verb = s.groups.some(
    (g) => g.first < end && !s.data.some((m) => m.first <= g.first && g.last <= m.last),
  );
  if (verb || !isAllData(s, end) || !heldUnder(section, s.text)) return [];
  const named = s.data.filter((m) => m.first < end && m.level === 'typed');
  const types = typesOf(s, named, end).filter((type) => type !== 'unspecified');
  if (types.length === 0 || (/\p{L} \p{L}/u.test(s.text) && isTitle(s.text) && types.every(isGroup)))
    return [];
  const data: DataType[] = inProfile(named, s, section)
    ? types.map((type) => (type === 'attachment' ? 'profile-photo' : type))
    : types;
  return [plainDraft({ action: 'collect', polarity: 'affirmed', data, rule: 'bare-entry', confidence: 0.5 })];
}
