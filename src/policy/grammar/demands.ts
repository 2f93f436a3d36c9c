import { isGroup } from '../../model/data-types.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';

const JOINING =
  /^(registration|registering|sign-?up|signup|signing|login|logging|verification|account|accounts|membership|subscription|checkout|payment|activation)$/;
const JOINS =
  /^(?:signing|creating|opening|registering|ordering|joining|subscribing|booking|buying|purchasing|verifying|setting|logging|applying|participating|enrolling|activating|placing|completing|making|paying|becoming|hosting|selling)\b/;
const TO_JOIN =
  /\bto (sign up|register|create|use|join|log in|verify|open|activate|make|complete|place|access|start)\b/i;

/** "Registration requires an email address", "you need a phone number to join": what joining takes is collected. */
export function demands(c: ClauseContext): Draft[] {
  if (c.denied || c.g.passive || !['require', 'need'].includes(c.g.lemma)) return [];
  const joins = c.role.role === 'other' && (JOINING.test(c.role.word) || JOINS.test(c.role.first));
  const person = c.role.word === 'you' && c.g.kind === 'main' && TO_JOIN.test(c.s.text);
  const first = c.object.mentions[0];
  if (!(joins || person) || !first || first.first > c.start + 2) return [];
  const types = c.object.types.filter((t) => t === 'credential' || !(t === 'unspecified' || isGroup(t)));
  // "You need your password to log in": it is known already.
  if (!joins && types.every((t) => t === 'credential')) return [];
  return types.length > 0 ? [c.draft('collect', types, 'self', 'demands', 0.6)] : [];
}

/** "for business requirements" */
const FOR_AIM =
  /^ for (?:(?:the|our|other|certain|these|legal|business|tax|accounting|internal|and|,) ?)*(?:\w+ )?(?:purposes?|reasons?|requirements?|billing|accounting|delivery|support|security|processing)\b/i;

/** "We need your data to ship the order": that it serves, and not that it is asked for. */
export function needsFor(c: ClauseContext): boolean {
  const aim = c.s.groups.find((h) => h.first > c.g.last);
  return (
    !c.denied &&
    c.g.kind === 'main' &&
    /^(?:|may|might)$/.test(c.g.modal) &&
    (c.object.anaphor || c.object.types.length > 0) &&
    c.object.types.every((t) => t === 'unspecified') &&
    !/\b(?:from you|following|more|additional|certain|you (?:to )?(?:provide|give))\b/i.test(c.s.text) &&
    /^(?:your|the|this|that|these|those|such|personal|it)$/.test(c.s.tokens[c.start]?.low ?? '') &&
    (aim?.shape === 'to' ||
      FOR_AIM.test(c.s.text.slice(c.s.tokens[c.object.end - 1]?.end ?? 0)) ||
      c.s.groups.some((h) => h.shape === 'to' && h.last < c.g.first))
  );
}
