import { type DataType, groupOf } from '../../model/data-types.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';

const LOOKS = new Set(['read', 'view', 'see', 'check', 'inspect', 'know', 'learn']);
const WRITTEN: ReadonlySet<DataType> = new Set(['message-content', 'content', 'attachment']);

/** "The app reads your contacts", "we may view your messages": what the service looks at it has, or uses where it was sent. */
export function looksAt(c: ClauseContext): Draft[] {
  const { g } = c;
  if (!LOOKS.has(g.lemma) || c.denied || g.passive || g.kind !== 'main') return [];
  // "From your address we learn your country": out of what is there.
  if (g.lemma === 'learn' && /\b(?:from|out of) (?:your|the|this|it)\b/i.test(c.s.text)) return [];
  const begins = c.s.tokens[c.start]?.low ?? '';
  // "It knows little about you": less than all.
  if (begins === 'little') return [];
  const first = c.object.mentions[0];
  // "to see whether your email is right": what is looked for stands further off.
  if (!first || c.object.anaphor || first.first > c.start + 3 || first.level !== 'typed') return [];
  // "We see only encrypted data": nothing that can be read.
  if (/^(only )?encrypted\b/i.test(c.s.text.slice(c.s.tokens[c.start]!.start))) return [];
  const types = c.object.types.filter((t) => t !== 'unspecified');
  if (types.length === 0) return [];
  const aimed =
    /^(?:view|inspect)$/.test(g.lemma) && c.s.groups.some((h) => h.shape === 'to' && h.first > first.last);
  const used = g.lemma === 'check' || aimed || types.every((t) => WRITTEN.has(t));
  const draft = c.draft(used ? 'use' : 'collect', types, 'self', 'looks-at', 0.6);
  return [begins === 'nothing' ? { ...draft, action: 'collect', polarity: 'denied' } : draft];
}

/** "We do not know in advance the nature of what you send us": something of the data is not known, though the data is there. */
export function knowsLessOf(c: ClauseContext): boolean {
  return (
    /^(?:know|see|learn|check)$/.test(c.g.lemma) &&
    LESS.test(c.s.text.slice(c.s.tokens[c.g.last]!.end).trimStart())
  );
}
const LESS =
  /^(?:(?:in advance|beforehand|always|exactly),? )?(?:(?:in advance|beforehand),? )?the (?:[\w-]+ ){0,3}?(?:nature|accuracy|correctness|truth|truthfulness|quality|sensitivity|meaning|reasons?|purposes?|extent|source|origin|relevance|legality|lawfulness|value) (?:of|for|behind)\b/i;

const FINDS_OUT = new Set(
  'identify determine discover establish ascertain find recognise recognize'.split(' '),
);
/** "which device you use", "the type of your browser", "the apps installed on it" */
const FOUND =
  /^(?:(?:out )?(?:which|what)\b|(?:the )?(?:types?|kinds?|versions?|models?|make|brand|list) (?:and (?:\w+ )?(?:types?|versions?|models?) )?of\b|(?:the |your |what |which )?(?:[\w-]+ ){0,3}(?:installed|you (?:use|visit|open|view|run)))/i;

/** "We identify which browser you use", "it determines the apps installed on your phone": what is found out there is collected. */
export function findsOut(c: ClauseContext): Draft[] {
  const { g } = c;
  if (!FINDS_OUT.has(g.lemma) || c.denied || g.passive || g.kind !== 'main' || c.role.role !== 'self')
    return [];
  const begins = c.s.text.slice(c.s.tokens[g.last + 1]?.start ?? c.s.text.length);
  if (!FOUND.test(begins)) return [];
  const found = c.s.data.filter((m) => m.first > g.last && m.first < c.end && m.level === 'typed');
  if (!found[0] || found[0].first > g.last + 5) return [];
  const data = [...new Set(found.flatMap((m) => m.types))];
  return data.every((t) => OF_VISIT.has(groupOf(t)))
    ? [c.draft('collect', data, 'self', 'finds-out', 0.6)]
    : [];
}
const OF_VISIT: ReadonlySet<string> = new Set(['device', 'network', 'activity']);
