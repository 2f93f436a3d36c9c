import type { ClauseContext } from './clause-reader.ts';
import { cued } from './cued.ts';
import type { Draft } from './draft.ts';
import { typesOf } from './types-named.ts';

const LETTERS = cued(
  /\b(?:sends?|sent|sending|deliver(?:ed|s)?|texts?|e-?mails?|mails?) (?:you )?(?:[\w-]+ ){0,6}?(?:codes?|links?|notifications?|notices?|messages?|e-?mails?|passwords?|alerts?|reminders?|confirmations?|receipts?|invoices?|newsletters?|sms|texts?|invitations?|warnings?)\b/i,
);
const ADDRESS = new Set(['email-address', 'phone-number', 'postal-address']);
const TO = /\bto (?:the|your|an?) (?:[\w-]+ ){0,3}$/i;
/** Letters about the policy itself, and what people send to the service. */
const OF_POLICY = /\b(?:polic(?:y|ies)|changes?|updates?|below|above|following|terms|your rights?)\b|@/i;

/** "We send a code to your phone number": it is used to reach the person. */
export function sentTo(c: ClauseContext): Draft[] {
  const { g, s } = c;
  if (g.kind !== 'main' || c.denied || OF_POLICY.test(s.text)) return [];
  const ours = !g.passive && (c.role.role === 'self' || c.role.role === 'third');
  if (!(ours || g.passive) || !['send', 'deliver', 'text', 'email', 'mail'].includes(g.lemma)) return [];
  if (!LETTERS.test(s.text.slice(s.tokens[g.first]!.start)) && !g.passive) return [];
  if (
    g.passive &&
    !/(?:codes?|links?|notifications?|messages?|e-?mails?|alerts?|reminders?|confirmations?|invoices?|receipts?|newsletters?|invitations?|passwords?|updates|invites?|pins?|summary|summaries)$/.test(
      c.role.word,
    )
  )
    return [];
  const to = s.data.filter((m) => {
    const own = /^(?:your|the)$/.test(s.tokens[m.first]!.low) ? m.first + 1 : m.first;
    const before = s.text.slice(s.tokens[g.last]!.end, s.tokens[own]?.start);
    return m.first > g.last && m.types.every((t) => ADDRESS.has(t)) && TO.test(before);
  });
  const types = typesOf(s, to, s.tokens.length);
  return types.length > 0 ? [c.draft('use', types, 'self', 'sent-to', 0.6)] : [];
}
