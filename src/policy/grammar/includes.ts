import { type DataType, groupOf } from '../../model/data-types.ts';
import { isOf } from '../lexicon/verbs.ts';
import { selfActs } from './active.ts';
import { answersLaw } from './answers-law.ts';
import { ClauseContext } from './clause-reader.ts';
import { cued } from './cued.ts';
import { isDenied } from './denied-head.ts';
import { type Draft, plainDraft } from './draft.ts';
import { includesWhom } from './includes-whom.ts';
import { wordsOf } from './object-ends.ts';
import { aimsListed } from './purposes-in.ts';
import { subjectRole, WE } from './roles.ts';
import type { VerbGroup } from './verb-groups.ts';

const WHO_DO = new Set(['that', 'who', 'which', 'to', 'such', 'like']);

/** Deeds that "this includes sharing …" states by themselves. */
const NAMES_DEED = ['share', 'give', 'sell', 'collect', 'store', 'use'] as const;

const DEFINED = /^(personal|personally|information|data|identifiable|sensitive)\b/;

/** "The data that is used may include …": the deed that the subject itself names. */
function ownDeed(c: ClauseContext): Draft['action'] | null {
  const span = c.g.subject;
  const deed = span
    ? c.s.groups.find((g) => g.first > span.first && g.last < c.g.first && !g.negated && g.lemma !== 'be')
    : undefined;
  if (!deed) return null;
  return (['collect', 'use', 'share', 'store'] as const).find((name) => isOf(deed.lemma, name)) ?? null;
}

/** "Information you can access includes …": what the person may do with it goes on from nothing. */
function personDoes(c: ClauseContext): boolean {
  const span = c.g.subject;
  return c.s.groups.some(
    (h) =>
      span !== null &&
      h.kind === 'relative' &&
      h.first > span.first &&
      h.last < c.g.first &&
      !isOf(h.lemma, 'submit') &&
      subjectRole(c.s, h).role === 'user',
  );
}

/** "Information you may share with us": who gets it. */
function personGivesUs(c: ClauseContext): boolean {
  return c.s.groups.some(
    (h) =>
      h.kind === 'relative' &&
      h.last < c.g.first &&
      isOf(h.lemma, 'submit') &&
      subjectRole(c.s, h).role === 'user' &&
      c.s.parties.some((p) => p.kind === 'self' && p.first > h.last && p.last < c.g.first),
  );
}

const VISIT: ReadonlySet<DataType> = new Set([
  'ip-address',
  'browser',
  'operating-system',
  'device-identifier',
  'device-model',
  'page-url',
  'session-timing',
  'usage-event',
  'activity',
  'cookie-identifier',
  'screen',
  'language',
]);

const ACCOUNT =
  /^(your|an|the|each|every|any) (user )?(account|profile)\b(?! (information|data|details|settings?|pages?)\b)/;

const OF_ACCOUNT = cued(
  /^(?:the |your |all )?(?:personal )?(?:data|information) (?:that is )?(?:associated|linked|connected) (?:with|to) (?:your|the|an|each) (?:\S+ )?(?:account|profile)$/,
);

function gathered(c: ClauseContext, types: readonly DataType[], rule: string, confidence: number): Draft[] {
  const modality = c.g.modal === 'may' ? 'may' : 'does';
  return [
    plainDraft({ action: 'collect', polarity: 'affirmed', modality, data: [...types], rule, confidence }),
  ];
}

/** "Your account will contain a user name", "data linked to your account includes it": what an account is made of the service has. */
function ofAccount(c: ClauseContext, types: readonly DataType[]): Draft[] {
  const { kind, subject, first } = c.g;
  const whole = subject && kind === 'main' ? wordsOf(c.s, { first: subject.first, last: first - 1 }) : '';
  const goesOn = (c.discourse.statements.at(-1)?.action ?? 'use') !== 'use';
  const isOf = ACCOUNT.test(c.role.first) || (!goesOn && OF_ACCOUNT.test(whole));
  if (!isOf || c.denied || types.length === 0) return [];
  return gathered(c, types, 'account-contains', 0.55);
}

/** "This may include your IP address and your browser's version": whatever it goes on from, a visit shows it. */
function ofVisit(c: ClauseContext, types: readonly DataType[]): Draft[] {
  const points = /^(this|these|such)\b/.test(c.role.first);
  if (!points || c.denied || types.filter((t) => VISIT.has(t)).length < 2) return [];
  return gathered(c, types, 'includes-visit', 0.5);
}

const TOOLS = /^(these|such|those) (\w+ )?(technologies|mechanisms|tools|methods|trackers|techniques)\b/;

/** "These tools may include cookies": whatever they are for, they are used. */
function ofTools(c: ClauseContext, types: readonly DataType[]): Draft[] {
  if (!TOOLS.test(c.role.first) || c.denied || !types.every((t) => groupOf(t) === 'tracking')) return [];
  const modality = c.g.modal === 'may' ? 'may' : 'does';
  return [
    plainDraft({
      action: 'use',
      polarity: 'affirmed',
      modality,
      data: [...types],
      rule: 'includes-tools',
      confidence: 0.55,
    }),
  ];
}

/** "Examples", "this category": what spells out the statement before it. */
const GOES_ON = /^(?:(?:some |other )?examples|(?:this|these|each|such) (?:category|categories|list))$/;

/** "This does not include sharing your messages": what was just said is not done with these. */
function leavesOut(c: ClauseContext, next: VerbGroup, statements: readonly Draft[]): Draft[] {
  const inner = new ClauseContext(c.s, c.k + 1, { ...next, kind: 'main' }, c.discourse, c.service, WE);
  const { types } = inner.objectTypes();
  return statements
    .filter((d) => d.actor === 'self' && isOf(next.lemma, d.action) && types.some((t) => !d.data.includes(t)))
    .map((d) => ({
      ...d,
      data: [...types],
      polarity: 'denied',
      modality: 'does',
      rule: 'leaves-out',
      confidence: Math.min(0.65, d.confidence),
    }));
}

/** "Chats are end-to-end encrypted. This includes your photos": what is hidden with them. */
function hiddenToo(c: ClauseContext, hidden: Draft, types: readonly DataType[]): Draft[] {
  const gerund = c.s.groups[c.k + 1]?.shape === 'gerund' && c.s.groups[c.k + 1]!.first <= c.start + 1;
  if (hidden.rule !== 'encrypted' || c.denied || gerund || !/^(?:this|these|that)$/.test(c.role.word))
    return [];
  const data = types.filter((t) => HIDDEN.has(groupOf(t)) || groupOf(t) === 'communication-metadata');
  return data.length > 0 ? [{ ...hidden, data, rule: 'includes-hidden', confidence: 0.6 }] : [];
}
const HIDDEN = new Set(['content', 'location', 'contacts']);

/** "Your profile, which includes your name, is public": said in passing of the subject of another verb. */
function insideSubject(c: ClauseContext): boolean {
  const { g, s } = c;
  return (
    g.kind === 'relative' &&
    g.opener === ',which' &&
    s.groups.some(
      (h) => h.kind === 'main' && h.subject !== null && h.subject.first < g.first && h.subject.last > g.last,
    )
  );
}

/** "Examples include a photo you keep in your album": who keeps it is the person. */
function personKeeps(c: ClauseContext): boolean {
  return c.s.groups.some(
    (h) =>
      h.kind === 'relative' &&
      h.first > c.g.last &&
      (isOf(h.lemma, 'store') || h.lemma === 'put') &&
      subjectRole(c.s, h).role === 'user',
  );
}

/** "… and any information you make public", "…, and the information you give when you sign up": more than what is named. */
const MORE =
  /(?:[,;]|\band) (?:(?:any|all) (?:other )?|other |the )(?:information|data|details|content) (?:that |which )?(?:you|others|other users|people) (?!(?:may|can|could|might) )[a-z]/i;

/** Data at large as one member of what is included, behind those that it names. */
function moreBeside(c: ClauseContext): DataType[] {
  if (!c.object.types.includes('unspecified')) return [];
  return MORE.test(c.s.text.slice(c.s.tokens[c.g.last]!.end)) ? ['unspecified'] : [];
}

/** "This data does not include your name", behind "We share it with vendors": of what was just said alone. */
function holdsNone(c: ClauseContext, types: readonly DataType[], statements: readonly Draft[]): Draft[] {
  const last = statements.at(-1);
  // "It should not include your password": what the person has to mind.
  if (/^(?:should|must)$/.test(c.g.modal)) return [];
  const points =
    c.role.anaphor || /^(?:this|that|these|those|such|the)$/.test(c.role.first.split(' ')[0] ?? '');
  if (types.length === 0 || !last || last.polarity !== 'affirmed' || last.action === 'use' || !points)
    return [];
  return [
    {
      ...last,
      data: [...types],
      polarity: 'denied',
      modality: 'does',
      purpose: ['unspecified'],
      conditions: ['in this context'],
      rule: 'holds-none',
      confidence: Math.min(0.55, last.confidence),
    },
  ];
}

const THINGS =
  /^(?:messages?|chats?|posts?|e-?mails?|photos?|pictures?|videos?|files?|comments?|conversations|letters?|calls?|recordings?)$/;

/** "Messages may contain photos" behind what is said of a list of friends: of other data than the statements before it. */
function isOfElse(c: ClauseContext, statements: readonly Draft[]): boolean {
  const span = c.g.subject;
  if (c.role.role !== 'data' || c.role.anaphor || !span || statements.length === 0) return false;
  const named = c.s.data.filter((m) => m.first >= span.first && m.last <= span.last && m.level === 'typed');
  // "Usage Data includes": a name for a kind of data, which goes on from whatever was said.
  const isThing = named.length > 0 && THINGS.test(c.s.tokens[named.at(-1)!.last]!.low);
  const types = isThing ? named.flatMap((m) => m.types) : [];
  const isSame = (d: Draft) => d.rule === 'heading' || d.data.some((t) => types.includes(t));
  return types.length > 0 && !statements.some(isSame);
}

/** "This includes fines for sending spam", "people using our site": things and people, and nothing that is done. */
function includesThings(c: ClauseContext, next: VerbGroup): boolean {
  if (next.first <= c.start) return false;
  return OF_THINGS.test(c.s.tokens[next.first - 1]!.low) && c.s.tokens[c.start]!.low !== 'for';
}
const OF_THINGS = /^(?:for|people|persons|users|members|anyone|anybody|someone|those|companies|businesses)$/;

/** What "this includes securing systems" is said to be done for; else what the statement was made for that it goes on with. */
function ownAims(c: ClauseContext, d: Draft): Draft['purpose'] {
  const named = aimsListed(c.s, c.start);
  return named[0] === 'unspecified' ? d.purpose : named;
}

/** "We do not collect sensitive data (this includes your race)": what the denial before the bracket covers. */
function inBracketOfDenial(c: ClauseContext): boolean {
  const before = c.s.tokens.slice(0, c.g.first).map((t) => t.low);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.lastIndexOf(')') > open) return false;
  const main = c.s.groups.findLast((h) => h.last < open && h.kind === 'main' && h.shape === 'finite');
  return main !== undefined && isDenied(c.s, main);
}

/** "This includes …": goes on with the statement before it, with the data that it names. */
export function includes(c: ClauseContext): Draft[] {
  if (inBracketOfDenial(c)) return [];
  // "The law's definition of personal data includes your name": a definition.
  if (insideSubject(c) || (c.g.subject && /\b(?:definition|meaning|term)\b/.test(wordsOf(c.s, c.g.subject))))
    return [];
  const types = c.object.types.filter((t) => t !== 'unspecified');
  // What a denial covers is not spelled out by "this includes", but what "only" affirms beside it is.
  const affirmed = c.discourse.statements.filter((d) => d.polarity === 'affirmed');
  const denied = c.discourse.statements.at(-1);
  if (denied?.polarity === 'denied' && !affirmed.some((d) => d.action === denied.action))
    return hiddenToo(c, denied, types);
  const spoken = denied?.polarity === 'denied' ? affirmed : c.discourse.statements;
  const statements = spoken.filter((d) => d.rule !== 'includes');
  const deed = ownDeed(c);
  const held = deed && deed !== 'use' ? [] : ofAccount(c, types);
  if (held.length > 0) return held;
  const own = deed;
  const tools = types.length > 0 ? ofTools(c, types) : [];
  if (tools.length > 0) return tools;
  const whom = own ? [] : includesWhom(c);
  if (whom.length > 0) return whom;
  if (statements.length === 0 && !own) return ofVisit(c, types);
  // "These purposes include …"
  if (!c.denied && /^(these|those|such) (purposes|uses)\b/.test(c.role.first))
    return statements
      .filter((d) => d.action === 'use' && d.polarity === 'affirmed')
      .map((d) => ({ ...d, rule: 'includes-use', confidence: Math.min(0.7, d.confidence) }));
  const anaphor =
    c.role.anaphor ||
    ['data', 'pronoun'].includes(c.role.role) ||
    (c.role.role === 'other' && c.g.subject !== null && GOES_ON.test(wordsOf(c.s, c.g.subject)));
  const next = c.s.groups[c.k + 1];
  const gerund = next?.shape === 'gerund' && next.first <= c.start + 5;
  if (c.denied && gerund && c.role.role === 'pronoun') return leavesOut(c, next, statements);
  if (c.denied && anaphor && !gerund) return holdsNone(c, types, statements);
  if (!anaphor || c.denied || personDoes(c) || isOfElse(c, statements)) return [];
  if (gerund && includesThings(c, next)) return [];
  // "This includes marketing by e-mail": a deed, though its word is never a verb here.
  const named = /^(marketing|advertising|profiling|analytics)$/.test(c.s.tokens[c.start]?.low ?? '');
  const law = gerund ? answersLaw(c, statements.at(-1)) : [];
  if (law.length > 0) return law;
  // "Examples include processing payments": what others do.
  if (gerund && c.role.role === 'other') return [];
  if (gerund && c.s.tokens.slice(c.start, next.first).some((t) => t.low === 'not')) return [];
  const last = statements.at(-1);
  if (last?.action === 'store' && personKeeps(c)) return [];
  // "Personal information may include …": a definition, which only goes on from what is collected.
  if (!own && !c.role.anaphor && last?.action !== 'collect' && DEFINED.test(c.role.first)) return [];
  if (gerund && NAMES_DEED.some((name) => isOf(next.lemma, name)) && next.lemma !== 'use') {
    const inner = new ClauseContext(c.s, c.k + 1, { ...next, kind: 'main' }, c.discourse, c.service, WE);
    const made = selfActs(inner).map((d) => ({
      ...d,
      modality: c.g.modal === 'may' ? ('may' as const) : d.modality,
      confidence: d.confidence - 0.1,
      rule: `${d.rule}+included`,
    }));
    if (made.length > 0) return made;
  }
  if (gerund || (named && c.role.role === 'pronoun'))
    return last?.action === 'use'
      ? statements
          .filter((d) => d.action === 'use')
          .map((d) => ({
            ...d,
            purpose: ownAims(c, d),
            rule: 'includes-use',
            confidence: Math.min(0.7, d.confidence),
          }))
      : [];
  // "This includes what we get from:": the statement itself, once more.
  const again = c.role.role === 'pronoun' && c.object.types.length > 0;
  if (types.length === 0 && again && last?.data.includes('unspecified')) {
    // "You agree to our collection and use of it. This could include what others share": what is collected.
    const said = statements.find((d) => d.action === 'collect' && d.rule === last.rule) ?? last;
    return statements
      .filter((d) => d.action === said.action)
      .map((d) => ({
        ...d,
        data: ['unspecified'],
        rule: 'includes',
        confidence: Math.min(0.6, d.confidence),
      }));
  }
  if (types.length === 0) return [];
  // "This may include vendors that …": whom, not what.
  const party = c.s.parties.find((p) => p.first >= c.start && p.first <= c.start + 1);
  if (party && !['self', 'user'].includes(party.kind) && WHO_DO.has(c.s.tokens[party.last + 1]?.low ?? ''))
    return [];
  // "What you may share with us includes …": what is given to the service it collects.
  const given = own === 'share' && personGivesUs(c);
  if (own && own !== last?.action)
    return own === 'share' && !given
      ? []
      : [
          plainDraft({
            action: given ? 'collect' : own,
            polarity: 'affirmed',
            data: [...types],
            rule: 'includes',
            confidence: 0.65,
          }),
        ];
  // "We collect, store and use it. Such data may include …": what is collected is spelled out.
  const collects = statements.some((d) => d.action === 'collect' && d.polarity === last?.polarity);
  const action = collects ? 'collect' : last?.action;
  const same = statements.filter((d) => d.action === action && d.polarity === last?.polarity);
  return same.map((d) => ({
    ...d,
    data: [...types, ...moreBeside(c)],
    rule: 'includes',
    confidence: Math.min(0.8, d.confidence),
    modality: c.g.modal === 'may' ? ('may' as const) : d.modality,
  }));
}
