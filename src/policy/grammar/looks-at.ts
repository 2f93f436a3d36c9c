import type { DataType } from '../../model/data-types.ts';
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
