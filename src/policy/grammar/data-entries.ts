import type { DataType } from '../../model/data-types.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { DENIED_BESIDE } from './denied-headings.ts';
import { type Draft, plainDraft } from './draft.ts';
import { heldUnder } from './held-under.ts';
import { beginsPurpose } from './purpose-items.ts';
import { typesOf } from './types-named.ts';
import { isMark, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './words.ts';

/** An item's mark, its number or letter, and brackets around them. */
const ITEM_MARK = /^(?:[*\u2014\u2013\u25cf\u2022()-]|\d{1,2}(?:\.\d{1,2})*\.?|[a-z]|[ivx]{1,4})$/;
const LABEL_END = /^(?::|\u2014|\u2013|-)$/;

/** Pointers, orders and definitions, which list nothing. */
const ELSEWHERE =
  /\b(?:please|click|visit|see|read|refer|learn|contact|opt|means?|refers?|right|rights|request|your choices?|legal basis|note|depends?|varies|vary|controller|representative|officer|policy|notice|statement|section|example of)\b|[?@]|:\s*$|https?:|www\./i;

/** "Or any other information that identifies you", "Inferences about you": of a person, and no more is said of it. */
const AT_LARGE =
  /^\W*(?:(?:and|or) )?(?:(?:any |all |certain )?(?:other|additional|further) (?:personal )?(?:information|data|details) (?:(?:that|which) (?:(?:may|can|could|might|reasonably) )*(?:be |is |are )?(?:identif\w+|relat\w+|linked|associated|describ\w+|concern\w*|you)\b|(?:about|relating to|concerning|regarding) you\b|you (?:may |might |can |choose to |voluntarily )*(?:give|provide|submit|share|enter|send)\b)|(?:consumer |profile |other )*inferences?(?: (?:data|information))?(?: (?:about|drawn|derived|made|that we|we)\b|\W*$))/i;

/** "Protected classifications (such as gender)": a name of the law for what the bracket lists. */
const CLASSES = cued(
  /^\W*(?:(?:and|or) )?(?:(?:characteristics of )?(?:legally |other )?protected (?:class(?:es|ifications?)(?: characteristics)?|characteristics)|(?:physical )?characteristics(?: or descriptions?)?)(?: under [\w ]{3,40}law)?,? ?\(?(?:such as|like|including|e\.g\.,?) /i,
);

/** Where the words of an item begin: behind its mark and its label. */
function phraseStart(s: ParsedSentence): { start: number; labelled: boolean } {
  let start = 0;
  while (start < 4 && ITEM_MARK.test(s.tokens[start]?.low ?? '')) start++;
  const end = s.tokens.findIndex((t, i) => i > start && i <= start + 8 && LABEL_END.test(t.low));
  const verb = s.groups.some((g) => g.first < end && g.shape === 'finite');
  if (end < 0 || verb) return { start, labelled: false };
  let next = end + 1;
  if (/^(?:such|including|like|e\.g\.)$/.test(s.tokens[next]?.low ?? '')) next++;
  if (s.tokens[next]?.low === 'as' || s.tokens[next]?.low === ',') next++;
  return { start: next, labelled: true };
}

/** Words that come before a noun in its phrase: no verb, no preposition but "of", nobody who acts. */
function leadsToNoun(s: ParsedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { low } = s.tokens[i]!;
    const at = s.groupAt[i]!;
    if (at >= 0 && s.groups[at]!.shape !== 'participle') return false;
    if (
      isMark(low) ||
      RELATIVES.has(low) ||
      SUBORDINATORS.has(low) ||
      (PREPOSITIONS.has(low) && low !== 'of')
    )
      return false;
    if (s.parties.some((p) => p.first <= i && i <= p.last && p.kind !== 'self' && p.kind !== 'user'))
      return false;
  }
  return true;
}

/** Claims of a row's cells, which have readings of their own under a table's header. */
export function withoutEntries(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((d) => d.rule !== 'data-entry');
}

/** Each longer word with a capital: a heading of its own, "Device Information". */
export function isTitle(text: string): boolean {
  const words = text.split(/[^\p{L}'-]+/u).filter((word) => word.length > 3);
  return words.length < 9 && words.every((word) => /^\p{Lu}/u.test(word));
}

/**
 * "Type of phone and its operating system" under "Data we collect > From your device": an entry of a list of what the
 * service has, whatever stands between it and the heading that says so.
 */
export function dataEntry(s: ParsedSentence, section: string): Draft[] {
  if (s.tokens.length < 3 || s.tokens[0]!.low === ',' || s.tokens.length > 110 || ELSEWHERE.test(s.text))
    return [];
  if (DENIED_BESIDE.test(s.text)) return [];
  const large = AT_LARGE.test(s.text);
  if (s.groups.some((g) => g.negated || (g.shape === 'finite' && g.kind === 'main'))) return [];
  if (large) return heldUnder(section, s.text) ? [entry(['unspecified'])] : [];
  const { start, labelled } = phraseStart(s);
  const head = s.data.find((m) => m.last >= start);
  if (!head) return [];
  if (!CLASSES.test(s.text) && (head.first > start + 6 || !leadsToNoun(s, start, head.first))) return [];
  // "Your address, so that we know your town": what for.
  const until = s.groups.find((g) => g.kind === 'sub' && g.first > head.last)?.clauseFirst ?? s.tokens.length;
  const opens = s.groups.find((g) => g.first === start);
  if (opens && opens.shape !== 'participle' && head.first !== start) return [];
  if (beginsPurpose(s.text)) return [];
  if (!labelled && isTitle(s.text)) return [];
  if (!heldUnder(section, s.text)) return [];
  const data = typesOf(
    s,
    s.data.filter((m) => m.first >= head.first && m.first < until),
    s.tokens.length,
  ).filter((t) => t !== 'unspecified');
  return data.length === 0 ? [] : [entry(data)];
}

function entry(data: DataType[]): Draft {
  return plainDraft({ action: 'collect', polarity: 'affirmed', data, rule: 'data-entry', confidence: 0.5 });
}
