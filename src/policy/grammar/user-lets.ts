import { isOf } from '../lexicon/verbs.ts';
import { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { recipientsOf } from './recipients.ts';

const LETS = new Set(['let', 'allow', 'enable', 'permit']);
const AUTHORISES = new Set(['allow', 'permit', 'authorize', 'authorise']);
const SHOWS = new Set(['share', 'post', 'publish', 'disclose']);
const OWN_TOOLS =
  /\b(?:services?|apps?|applications?|features?|tools?|functions?|options?|platform|site|website|plug-?ins?|buttons?)$/;

/** The deed right behind whom a verb lets do it, as a clause of its own; null where none stands there. */
function deedOf(c: ClauseContext, after: number): ClauseContext | null {
  const k = c.s.groups.findIndex((g) => g.first > after);
  const g = c.s.groups[k];
  if (!g || g.first > after + 3 || !['to', 'bare'].includes(g.shape) || g.negated || g.passive) return null;
  return new ClauseContext(c.s, k, { ...g, kind: 'main' }, c.discourse, c.service, c.role);
}

/** "The feature lets you share photos with friends": what its users then share with those they are named with. */
function letsShare(c: ClauseContext): Draft[] {
  const tool = c.role.role === 'self' || OWN_TOOLS.test(c.role.word);
  if (!LETS.has(c.g.lemma) || !tool) return [];
  const who = c.s.parties.find((p) => p.first >= c.start && p.first <= c.start + 1);
  if (!who || !['user', 'users'].includes(who.kind)) return [];
  const deed = deedOf(c, who.last);
  if (!deed || !SHOWS.has(deed.g.lemma)) return [];
  const { types } = deed.objectTypes();
  const { named } = deed.recipients();
  // "… with your friends and with third parties": beside people others may stand.
  const people = named.some((r) => r === 'users' || r === 'public');
  const to = named.filter((r) => r === 'users' || r === 'public' || (people && r === 'unspecified'));
  if (types.length === 0) return [];
  return to.map((r) =>
    deed.draft('share', types, r, 'lets-share', 0.55, { actor: 'users', modality: 'may' }),
  );
}

/** "You authorise the network to see your contacts": those whom the person lets have it get it. */
function authorises(c: ClauseContext): Draft[] {
  if (c.role.role !== 'user' || !AUTHORISES.has(c.g.lemma) || c.g.modal !== '') return [];
  if (c.g.kind !== 'main') return [];
  const who = c.s.parties.find((p) => p.first >= c.start && p.first <= c.start + 2);
  if (!who || ['self', 'user', 'users', 'authority'].includes(who.kind)) return [];
  const deed = deedOf(c, who.last);
  if (!deed || !(deed.g.lemma === 'access' || isOf(deed.g.lemma, 'receive') || isOf(deed.g.lemma, 'see')))
    return [];
  const { types } = deed.objectTypes();
  if (types.length === 0) return [];
  return recipientsOf([who], c.service).map((r) =>
    deed.draft('share', types, r, 'authorises', 0.6, { modality: 'only-if' }),
  );
}

/** What goes to others because the person may share it, or lets them have it. */
export function userLets(c: ClauseContext): Draft[] {
  if (c.g.passive || c.denied) return [];
  return [...letsShare(c), ...authorises(c)];
}
