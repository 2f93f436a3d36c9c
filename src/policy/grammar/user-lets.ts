import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { isOf } from '../lexicon/verbs.ts';
import { ClauseContext } from './clause-reader.ts';
import type { ParsedSentence } from './clauses.ts';
import { isDenied } from './denied-head.ts';
import type { Discourse, Draft } from './draft.ts';
import { recipientsOf } from './recipients.ts';
import { subjectRole } from './roles.ts';
import { typesOf } from './types-named.ts';

const LETS = new Set(['let', 'allow', 'enable', 'permit']);
const AUTHORISES = new Set(['allow', 'permit', 'authorize', 'authorise']);
const SHOWS = new Set(['share', 'post', 'publish', 'disclose']);
const OWN_TOOLS =
  /\b(?:services?|apps?|applications?|features?|tools?|functions?|options?|platform|site|website|plug-?ins?|widgets?|buttons?)$/;

/** The deed right behind whom a verb lets do it, as a clause of its own; null where none stands there. */
function deedOf(c: ClauseContext, after: number): ClauseContext | null {
  const k = c.s.groups.findIndex((g) => g.first > after);
  const g = c.s.groups[k];
  if (!g || g.first > after + 3 || !['to', 'bare'].includes(g.shape) || g.negated || g.passive) return null;
  return new ClauseContext(c.s, k, { ...g, kind: 'main' }, c.discourse, c.service, c.role);
}

/** "It lets you connect with others and share photos with them": the deed beside the first, where that is none. */
function besideFirst(c: ClauseContext, deed: ClauseContext | null): ClauseContext | null {
  if (!deed || SHOWS.has(deed.g.lemma)) return deed;
  const next = c.s.groups[deed.k + 1];
  const joined = next && /^(?:and|or|,)$/.test(c.s.tokens[next.first - 1]?.low ?? '');
  if (!joined || !SHOWS.has(next.lemma) || next.first > deed.g.last + 8 || next.negated) return deed;
  return new ClauseContext(c.s, deed.k + 1, { ...next, kind: 'main' }, c.discourse, c.service, c.role);
}

/** "The feature lets you share photos with friends": what its users then share with those they are named with. */
function letsShare(c: ClauseContext): Draft[] {
  const tool = c.role.role === 'self' || OWN_TOOLS.test(c.role.word);
  if (!LETS.has(c.g.lemma) || !tool) return [];
  const who = c.s.parties.find((p) => p.first >= c.start && p.first <= c.start + 1);
  if (!who || !['user', 'users'].includes(who.kind)) return [];
  const deed = besideFirst(c, deedOf(c, who.last));
  if (!deed || !SHOWS.has(deed.g.lemma)) return [];
  const { named } = deed.recipients();
  if (named.every((r) => r === 'partner')) return letsShareWithSites(c.s, deed, named);
  const { types } = deed.objectTypes();
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

const OFFERS = new Set('offer provide include have contain use integrate feature'.split(' '));
/** Other sites by names that stand for no party elsewhere. */
const OTHER_SITES =
  /\b(?:with|to|on|through) (?:other |these |those |such |third[- ]party |social |your )*(?:media|websites|sites|services|platforms|networks|social media|media (?:services|sites|platforms))\b/i;

/** "We offer features which let you share your posts with other sites": what their users then give to those. */
export function letsShareBeside(
  s: ParsedSentence,
  k: number,
  discourse: Discourse,
  service: string,
): Draft[] {
  const g = s.groups[k]!;
  if (g.kind !== 'relative' || g.shape !== 'finite' || g.negated || g.passive || !LETS.has(g.lemma))
    return [];
  const head = s.groups.findLast((h) => h.last < g.first && h.shape === 'finite' && h.kind === 'main');
  if (!head || isDenied(s, head) || head.passive || !OFFERS.has(head.lemma)) return [];
  if (subjectRole(s, head).role !== 'self') return [];
  const c = new ClauseContext(s, k, { ...g, kind: 'main' }, discourse, service);
  const who = s.parties.find((p) => p.first >= c.start && p.first <= c.start + 1);
  const deed = who && ['user', 'users'].includes(who.kind) ? deedOf(c, who.last) : null;
  if (!deed || !SHOWS.has(deed.g.lemma)) return [];
  const { named } = deed.recipients();
  if (named.length === 0 || OTHER_SITES.test(s.text.slice(s.tokens[deed.g.last]!.end)))
    return letsShareWithSites(s, deed, named);
  const { types } = deed.objectTypes();
  if (types.length === 0) return [];
  return named.map((r) =>
    deed.draft('share', types, r, 'lets-share', 0.55, { actor: 'users', modality: 'may' }),
  );
}

/** "share your posts with other sites": what the person gives those, `named` where they have names. */
function letsShareWithSites(
  s: ParsedSentence,
  deed: ClauseContext,
  named: readonly ClaimRecipient[] = [],
): Draft[] {
  const after = s.tokens[deed.g.last]!.end;
  const sites = OTHER_SITES.exec(s.text.slice(after));
  if (!sites) return [];
  // "with other media": who gets it, and not what.
  const meant = deed.object.mentions.filter((m) => s.tokens[m.first]!.start < after + sites.index);
  const types = typesOf(s, meant, s.tokens.length);
  if (types.length === 0) return [];
  const to: readonly ClaimRecipient[] = named.length > 0 ? named : ['partner'];
  return to.map((r) =>
    deed.draft('share', types, r, 'lets-share', 0.55, { actor: 'users', modality: 'may' }),
  );
}
