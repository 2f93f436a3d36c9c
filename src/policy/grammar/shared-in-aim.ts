import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { isOf } from '../lexicon/verbs.ts';
import { selfActs } from './active.ts';
import { ClauseContext } from './clause-reader.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { isDenied } from './denied-head.ts';
import type { Discourse, Draft } from './draft.ts';
import { type SubjectRole, WE } from './roles.ts';
import type { VerbGroup } from './verb-groups.ts';

const HOLDS = ['collect', 'use', 'store', 'receive', 'access', 'ask'] as const;
/** Verbs that name who gets what is "it" or "this information", and may name quite other things. */
const POINTS = new Set('send show give provide display forward pass present make identify'.split(' '));
/** "We rely on these clauses to transfer it to our vendors." */
const RELIES = new Set(['rely', 'depend']);
const ENABLES = cued(/^(?:in order )?(?:to )?(?:enable|allow|permit|help|let) (?:us|\p{L}+)$/u);

/** "We collect your address to share it with partners": an aim that names who gets the data is what is done. */
export function sharedInAim(
  s: ParsedSentence,
  k: number,
  head: VerbGroup,
  between: readonly string[],
  subject: SubjectRole,
  discourse: Discourse,
  service: string,
): Draft[] {
  const g = s.groups[k]!;
  const gives = isOf(g.lemma, 'share') || isOf(g.lemma, 'sell') || POINTS.has(g.lemma);
  if (!gives || g.negated || g.passive || g.shape !== 'to' || isDenied(s, head)) return [];
  if (!HOLDS.some((name) => isOf(head.lemma, name)) && !RELIES.has(head.lemma)) return [];
  const held = head.passive ? subject.role === 'data' && !subject.negated : subject.role === 'self';
  // "so you choose to share it": the person's own deed.
  if (!held || between.includes('you') || between.includes('choice')) return [];
  const by = s.groups[k - 1];
  if (by?.shape === 'to' && by.first > head.last && !listed(s, g) && !enables(s, by, g)) return [];
  const aim = new ClauseContext(s, k, { ...g, modal: head.modal }, discourse, service, WE);
  const bare = aim.object.mentions.length === 0 && !aim.object.anaphor && s.tokens[aim.start]?.low === 'with';
  // "We use it to communicate with people": they are spoken to, and given nothing.
  if (bare && g.lemma === 'communicate') return [];
  const c = bare
    ? withObject(aim, new ClauseContext(s, s.groups.indexOf(head), head, discourse, service))
    : aim;
  const { named, user } = c.recipients(true);
  if (named.length === 0 || user) return [];
  if (POINTS.has(g.lemma) && !c.object.anaphor && !showsOwn(c, named) && !givesYours(c, named)) return [];
  return selfActs(c).map((d) => ({ ...d, confidence: d.confidence - 0.15, rule: `${d.rule}+aim` }));
}

const SHOWN =
  /^(?:(?:certain |some |parts? |elements |of )*(?:your|(?:a |the )?(?:users?|members|user's|member's|customers?|each other's)(?:'s?)?|people's|others'?|their) )/i;
const SHOWS = new Set(['show', 'display', 'present', 'make']);
const VISIBLE = /^[^,.;]{3,60} (?:visible|available|accessible) to\b/i;

/** "We use it to show your name to other members": what people have put there, to people. */
function showsOwn(c: ClauseContext, named: readonly ClaimRecipient[]): boolean {
  const first = c.object.mentions[0];
  const said = c.s.text.slice(c.s.tokens[c.start]!.start);
  return (
    SHOWS.has(c.g.lemma) &&
    (c.g.lemma !== 'make' || VISIBLE.test(said)) &&
    first?.level === 'typed' &&
    first.first <= c.start + 4 &&
    named.every((r) => r === 'users' || r === 'public') &&
    SHOWN.test(said)
  );
}

const GIVES = new Set(['send', 'give', 'provide', 'forward', 'pass']);
const YOURS =
  /^(?:(?:certain |some |parts? |elements |of |the )*(?:your|(?:a )?users?(?:['\u2019]s?)?|(?:a )?members?['\u2019]s?|personal|customers?['\u2019]s?) )/i;
const FIRMS: ReadonlySet<ClaimRecipient> = new Set([
  'provider',
  'partner',
  'advertiser',
  'authority',
  'family',
]);

/** "We use it to provide your name to our partners": what is the person's, to other firms. */
function givesYours(c: ClauseContext, named: readonly ClaimRecipient[]): boolean {
  const first = c.object.mentions[0];
  return (
    GIVES.has(c.g.lemma) &&
    first !== undefined &&
    first.first <= c.start + 2 &&
    named.every((r) => FIRMS.has(r)) &&
    YOURS.test(c.s.text.slice(c.s.tokens[c.start]!.start))
  );
}

/** "We use it to share with advertisers": what is shared is what is used. */
function withObject(c: ClauseContext, head: ClauseContext): ClauseContext {
  return Object.assign(Object.create(Object.getPrototypeOf(c)), c, { object: head.object }) as ClauseContext;
}

/** "to run the app; and to share it with advertisers": an end of its own in the list of them. */
function listed(s: ParsedSentence, g: VerbGroup): boolean {
  const before = s.tokens[g.first - 1]?.low ?? '';
  return before === ';' || (/^(?:and|or)$/.test(before) && s.tokens[g.first - 2]?.low === ';');
}

/** "to enable us to share it": the service is enabled, nobody else. */
function enables(s: ParsedSentence, by: VerbGroup, g: VerbGroup): boolean {
  const words = s.tokens
    .slice(by.first, g.first)
    .map((t) => t.low)
    .join(' ');
  const who = s.parties.filter((p) => p.first > by.last && p.last < g.first);
  return ENABLES.test(words) && (/ us$/.test(words) || who.some((p) => p.kind === 'self'));
}
