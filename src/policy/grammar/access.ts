import { selfActs } from './active.ts';
import { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { othersAct } from './others-act.ts';
import { recipientsOf } from './recipients.ts';
import { subjectParties } from './spoken-of.ts';
import { COORDINATORS, isMark, SUBORDINATORS } from './words.ts';

/** Verbs whose passive may have as its subject who gets something: "partners are sent your name". */
const GIVEN = new Set(
  'give grant provide allow send show hand supply furnish offer tell inform notify present'.split(' '),
);
/** Verbs of telling, whose object stands behind a word of its own. */
const TOLD = new Set(['inform', 'notify']);

/** True where the subject of a passive may be who gets what stands behind the verb. */
export function isRecipientOf(c: ClauseContext): boolean {
  return c.g.passive && GIVEN.has(c.g.lemma) && c.role.role === 'third';
}

/** "Providers are given the data that they need", "advertisers are never told your name". */
function areGiven(c: ClauseContext): Draft[] {
  const next = c.s.tokens[c.start]?.low ?? '';
  if (c.role.role !== 'third' || (TOLD.has(c.g.lemma) && !/^(of|about|that)$/.test(next))) return [];
  // "Members may be told of changes": of what they are told.
  if (['may', 'might'].includes(c.g.modal) && c.denied) return [];
  const first = c.object.mentions[0];
  const near = first !== undefined && first.first <= c.start + 4;
  const { types } = near || c.object.anaphor ? c.objectTypes() : { types: [] };
  const own = subjectParties(c);
  // "Users are shown facts about our data": of the service, where nobody's data is named.
  const loose = types.every((t) => t === 'unspecified') && !near;
  if (types.length === 0 || loose) return [];
  const users = own.every((r) => r === 'users') && types.every((t) => t === 'unspecified');
  // "Other users are given some of your data": not what they are told, but what is the person's.
  if (users && !(near && ofYours(c, first.last))) return [];
  const drafts = own.map((r) => c.draft('share', types, r, 'are-given', 0.7));
  return [...drafts, ...c.exceptions(drafts)];
}

/** "your data": the person's, from the verb to the end of the data. */
function ofYours(c: ClauseContext, last: number): boolean {
  return OTHER.test(c.role.first) && c.s.tokens.slice(c.start, last).some((t) => t.low === 'your');
}
const OTHER =
  /^(?:(?:the |any |all |some )?(?:other|fellow|nearby) |your (?:friends|contacts|followers|matches)\b)/;

/** "We may be provided with your photos by other users": what the service is given it has. */
export function weAreGiven(c: ClauseContext): Draft[] {
  const with_ = c.s.tokens[c.start]?.low === 'with';
  if (
    c.denied ||
    !['provide', 'give', 'send', 'supply'].includes(c.g.lemma) ||
    !(with_ || c.g.lemma === 'give')
  )
    return [];
  const first = c.object.mentions[0];
  if (!first || first.first > c.start + 5) return [];
  return [c.draft('collect', c.object.types, 'self', 'we-are-given', 0.65)];
}

/** "Both we and our partners have access to it": the partners get it. */
function besideUs(c: ClauseContext): Draft[] {
  const others = recipientsOf(c.role.parties, c.service);
  return others.length > 0 && !c.denied ? othersAct(c, others) : [];
}

const ACCOUNT = /^access to (?:your|a user's|users'|their|the user's) (?:\w+ ){0,2}accounts?\b/i;

const POINTS = new Set(['it', 'them', 'this', 'these', 'those']);

function endsAt(c: ClauseContext, i: number): boolean {
  const low = c.s.tokens[i]?.low ?? '.';
  return isMark(low) || COORDINATORS.has(low) || SUBORDINATORS.has(low) || low === 'at' || low === 'by';
}

/** "We have a vendor process your payment data": whoever does it for the service gets it. */
function haveDone(c: ClauseContext): Draft[] {
  const party = c.s.parties.find((p) => p.first >= c.start && p.first <= c.start + 2);
  if (c.role.role !== 'self' || c.denied || !party || ['self', 'user', 'users'].includes(party.kind))
    return [];
  const next = c.s.tokens[party.last + 1]?.low ?? '';
  const first = c.object.mentions[0];
  if (!/^(process|handle|store|host|collect|manage|keep|receive|analy[sz]e)$/.test(next)) return [];
  if (!first || first.first > party.last + 4) return [];
  return recipientsOf([party], c.service).map((r) => c.draft('share', c.object.types, r, 'have-done', 0.65));
}

/** "They have no access to your messages": access is disclosure to others, collection for the service. */
export function hasAccess(c: ClauseContext): Draft[] {
  const words = c.s.tokens.slice(c.start, c.start + 7).map((t) => t.low);
  const at = words.findIndex((word) => word === 'access' || word === 'visibility');
  if (at < 0 || !['to', 'into', 'of'].includes(words[at + 1] ?? ''))
    return c.g.passive ? areGiven(c) : haveDone(c);
  // "We have no access to or control over these cookies": of what others do.
  if (/\bcontrol (of|over)\b/i.test(c.s.text)) return [];
  // "Children may not have access to all content": it can be so.
  if (c.denied && ['may', 'might'].includes(c.g.modal)) return [];
  const inner = new ClauseContext(
    c.s,
    c.k,
    { ...c.g, lemma: 'access', last: c.start + at + 1, negated: c.g.negated },
    c.discourse,
    c.service,
    c.role,
  );
  // "They have no access to them": to what was spoken of.
  const pointed = c.s.tokens[c.start + at + 2]?.low ?? '';
  if (inner.object.types.length === 0 && POINTS.has(pointed) && endsAt(c, c.start + at + 3))
    inner.object.anaphor = true;
  // "Your school will have access to your account": to what is in it, whatever that is.
  const after = c.s.text.slice(c.s.tokens[c.start + at]!.start);
  const owed = ['must', 'should', 'shall'].includes(c.g.modal);
  if (!c.denied && !owed && c.role.role === 'third' && inner.object.types.length === 0 && ACCOUNT.test(after))
    return subjectParties(c).map((r) => c.draft('share', ['unspecified'], r, 'account-open', 0.65));
  const drafts =
    c.role.role === 'self'
      ? [...selfActs(inner), ...besideUs(inner)]
      : c.role.role === 'third'
        ? othersAct(inner, subjectParties(inner))
        : c.role.word === 'they'
          ? othersAct(inner, inner.earlierThird())
          : [];
  return [...drafts, ...inner.exceptions(drafts)];
}
