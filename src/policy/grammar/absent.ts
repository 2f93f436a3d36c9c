import type { Action, ClaimRecipient } from '../../model/vocabulary.ts';
import { goesAbroad } from './abroad.ts';
import type { ParsedSentence } from './clauses.ts';
import type { Draft } from './draft.ts';
import { recipientsOf } from './recipients.ts';
import { typesOf } from './types-named.ts';

const DEEDS: Record<string, Action> = {
  collection: 'collect',
  recording: 'collect',
  tracking: 'collect',
  evaluation: 'use',
  analysis: 'use',
  use: 'use',
  processing: 'use',
  storage: 'store',
  retention: 'store',
  transfer: 'share',
  transmission: 'share',
  disclosure: 'share',
  sharing: 'share',
  forwarding: 'share',
  sale: 'sell',
};
const NONE_OF =
  /^(?:\w+, )?(?:there (?:is|are|will be|shall be) (?:also )?no|no) (?:\w+ )?(?<deed>collection|recording|tracking|evaluation|analysis|use|processing|storage|retention|transfer|transmission|disclosure|sharing|forwarding|sale) of (?<rest>.*)$/i;
const HAPPENS =
  /\b(takes? place|taking place|occurs?|(is|are) (made|carried out|performed|undertaken)|happens?)\b/i;
const LIMITS = /\b(unless|except|without|other than|if|when|beyond|outside|personali[sz]ed|automated)\b/i;

/** "There is no evaluation of your usage": a deed that is said not to happen. */
export function absentDeed(s: ParsedSentence): Draft[] {
  const match = NONE_OF.exec(s.text);
  if (!match?.groups || LIMITS.test(s.text)) return [];
  if (!/^(\w+, )?there/i.test(s.text) && !HAPPENS.test(s.text)) return [];
  const action = DEEDS[match.groups.deed!.toLowerCase()]!;
  if (action === 'share' && goesAbroad(s.text)) return [];
  const at = s.text.length - match.groups.rest!.length;
  const first = s.data.find((m) => s.tokens[m.first]!.start >= at);
  if (!first || s.tokens[first.first]!.start > at + 30) return [];
  const types = typesOf(
    s,
    s.data.filter((m) => m.first >= first.first),
    s.tokens.length,
  );
  const given = s.parties.filter(
    (p) => p.first > first.last && ['to', 'with'].includes(s.tokens[p.first - 1]?.low ?? ''),
  );
  const named = action === 'share' || action === 'sell' ? recipientsOf(given, '') : [];
  const to: ClaimRecipient[] =
    named.length > 0 ? named : action === 'share' || action === 'sell' ? ['unspecified'] : ['self'];
  return to.map((recipient) => ({
    actor: 'self',
    action,
    polarity: 'denied' as const,
    modality: 'does' as const,
    data: types,
    recipient,
    purpose: ['unspecified' as const],
    conditions: [],
    confidence: 0.65,
    rule: 'no-deed',
  }));
}
