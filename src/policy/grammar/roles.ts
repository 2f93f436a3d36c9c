import type { DataType } from '../../model/data-types.ts';
import { isOf } from '../lexicon/verbs.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { deniesAll } from './denied-head.ts';
import { exemplified } from './exemplified.ts';
import { KnownOfGroups } from './known-of-groups.ts';
import type { DataMention } from './mentions.ts';
import { wordsOf } from './object-ends.ts';
import type { PartyMention } from './party-mentions.ts';
import { pointsAtMade } from './points-at-made.ts';
import { barePhrase, pointerOf } from './points-back.ts';
import { typesOf } from './types-named.ts';
import type { Span, VerbGroup } from './verb-groups.ts';
import * as w from './words.ts';

/** Who or what a clause speaks of. */
export interface SubjectRole {
  role: 'self' | 'user' | 'third' | 'data' | 'pronoun' | 'other' | 'none';
  parties: PartyMention[];
  types: DataType[];
  mentions: DataMention[];
  /** "No contents of …", "nobody". */
  negated: boolean;
  /** "Only audio data …". */
  only: boolean;
  /** The data must be looked up before this clause: "this information", "it". */
  anaphor: boolean;
  word: string;
  /** Its first words, lower case. */
  first: string;
}

/** The service itself, for verbs whose subject is understood. */
export const WE: SubjectRole = {
  role: 'self',
  parties: [],
  types: [],
  mentions: [],
  negated: false,
  only: false,
  anaphor: false,
  word: 'we',
  first: 'we',
};

/** "Some of our products": part of those who are named after it. */
const PARTS = new Set([
  'some',
  'many',
  'most',
  'all',
  'several',
  'certain',
  'each',
  'any',
  'both',
  'one',
  'none',
  'few',
]);

/** "Certain features of our service": the service, by one of its parts. */
const SERVICE_PARTS =
  /^(features|sections|parts|areas|pages|portions|aspects|versions|elements|functions|components)$/;

function partOfService(s: ParsedSentence, first: number, i: number): boolean {
  return (
    s.tokens[i]!.low === 'of' &&
    i <= first + 2 &&
    SERVICE_PARTS.test(s.tokens[i - 1]?.low ?? '') &&
    s.parties.some((p) => p.kind === 'self' && p.first > i && p.first <= i + 2)
  );
}

/** "employees of Acme", "nobody at Acme": those of the service who are named after them. */
const PEOPLE =
  /^(employees?|staff|personnel|engineers?|workers?|members?|colleagues|moderators?|administrators?|admins?|contractors?|people|person|nobody|no-one|one|none|anyone|anybody|everyone)$/;

/** True where the word at `i` joins people to the service that they are of. */
function ofService(s: ParsedSentence, first: number, i: number): boolean {
  const { low } = s.tokens[i]!;
  const who = s.tokens[i - 1]?.low ?? '';
  if (!/^(of|at|in|on|within|inside)$/.test(low) || i > first + 3 || !PEOPLE.test(who)) return false;
  const service = s.parties.find((p) => p.kind === 'self' && p.first > i && p.first <= i + 2);
  // "Any member of the Pigeon community", "everyone on Pigeon": those who use it; "members of our team" work for it.
  const used = low === 'on' || /^(?:members?|everyone|everybody)$/.test(who);
  const house = () => s.tokens.slice(service!.first, service!.last + 2).some((t) => HOUSE.test(t.low));
  return service !== undefined && (!used || low === 'at' || house());
}
const HOUSE = /^(?:team|teams|staff|company|organi[sz]ation|crew|board|workforce|department|group)$/;

function heads(
  s: ParsedSentence,
  span: Span,
  verb: number,
): { parties: PartyMention[]; mentions: DataMention[] } {
  const parties: PartyMention[] = [];
  const mentions: DataMention[] = [];
  let open = true;
  for (let i = span.first; i <= span.last; i++) {
    const low = s.tokens[i]!.low;
    // "facts (but not your name) are used"
    if (
      low === '(' &&
      ['but', 'not', 'excluding', 'except', 'without'].includes(s.tokens[i + 1]?.low ?? '')
    ) {
      while (i < span.last && s.tokens[i]!.low !== ')') i++;
      continue;
    }
    // "records, excluding what you wrote, are kept"
    if ((low === 'excluding' || low === 'except') && s.tokens[i - 1]?.low === ',') {
      while (i < span.last && s.tokens[i]!.low !== ',') i++;
      continue;
    }
    // "our vendors and not advertisers receive it": the latter do not.
    if (
      low === 'not' &&
      i > span.first + 1 &&
      /^(?:and|but|,)$/.test(s.tokens[i - 1]!.low) &&
      !/^(?:even|just|only)$/.test(s.tokens[i + 1]!.low)
    )
      break;
    const data = s.data.find((m) => m.first === i && (m.last <= span.last + 1 || m.last < verb));
    const party = s.parties.find((m) => m.first === i);
    // "content, which may contain personal information, is kept": what it may contain is said in passing.
    if (data && data.level !== 'typed' && mentions.length > 0 && contained(s, span, i)) {
      i = Math.min(data.last, span.last);
      continue;
    }
    if (data && (!party || data.last >= party.last)) {
      mentions.push(data);
      i = Math.min(data.last, span.last);
      continue;
    }
    // "Information about your browser": what it is about, though a browser may act for its person.
    const about = party?.kind === 'user' && mentions.length > 0 && ABOUT.test(s.tokens[i - 1]?.low ?? '');
    const told = about ? s.data.find((m) => m.first > i && m.last === party.last) : undefined;
    if (told) {
      mentions.push(told);
      i = told.last;
      continue;
    }
    if (party) {
      // "Parent email addresses": the party only says whose.
      const owned = mentionAfter(s, party.last, span.last);
      const whose =
        OWNED.test(s.tokens[party.last + 1]?.low ?? '') && /^\w+[^s]$/.test(s.tokens[party.last]!.low);
      if (whose && party.kind === 'users' && party.last < span.last) continue;
      if (owned && !PRONOUNS.test(s.tokens[party.last]!.low) && mentions.length === 0 && parties.length === 0)
        continue;
      if (open && !s.tokens[party.last]!.possessive) parties.push(party);
      // "Anyone who visits the site": what they visit is in the clause that tells who they are.
      if (s.tokens[party.last - 1]?.low === 'who' && party.last > party.first + 1) open = false;
      i = party.last;
      continue;
    }
    const at = s.groupAt[i]!;
    // "Integrated partners": a participle before the noun it belongs to.
    const adjective =
      at >= 0 &&
      i === span.first &&
      s.groups[at]!.shape === 'participle' &&
      s.parties.some((m) => m.first === i + 1);
    if (at >= 0 && !adjective) open = false;
    if (low === ',' || low === 'and' || low === 'or') open = open || low === ',';
    else if (ofService(s, span.first, i) || partOfService(s, span.first, i)) open = true;
    else if (low === 'of' && i <= span.first + 1 && PARTS.has(s.tokens[i - 1]?.low ?? '')) open = true;
    else if (w.PREPOSITIONS.has(low) && low !== 'like' && low !== 'including') open = false;
  }
  return { parties, mentions };
}

/** True in a relative clause of what the subject may contain. */
function contained(s: ParsedSentence, span: Span, i: number): boolean {
  return s.groups.some(
    (g) =>
      g.kind === 'relative' &&
      g.first > span.first &&
      g.last < i &&
      i <= g.last + 4 &&
      isOf(g.lemma, 'include'),
  );
}

const ABOUT = /^(?:about|on|of|regarding|concerning|and|or|,)$/;
/** "the user account": what is someone's. */
const OWNED = /^(accounts?|profiles?)$/;
const PRONOUNS = /^(you|we|us|i|our|services?|apps?|site|platform|company)$/;
const CLOSES = /^(,|\(|and|or|that|which|of|from|in|about|associated)$/;

/** The typed data right after a party, in the same noun phrase. */
function mentionAfter(s: ParsedSentence, last: number, end: number): DataMention | undefined {
  return s.data.find(
    (m) =>
      m.first === last + 1 &&
      m.level === 'typed' &&
      (m.last === end || (m.last < end && CLOSES.test(s.tokens[m.last + 1]!.low))),
  );
}

/** "the customer account data": whose it is, in one noun phrase with the data. */
function onlySays(s: ParsedSentence, p: PartyMention, mentions: readonly DataMention[]): boolean {
  const m = mentions.find((d) => d.first > p.last);
  if (!m || m.first - p.last > 3 || p.kind === 'self' || /s$|^you$/.test(s.tokens[p.last]!.low)) return false;
  for (let i = p.last + 1; i < m.first; i++) {
    const { low } = s.tokens[i]!;
    if (
      w.isMark(low) ||
      s.groupAt[i]! >= 0 ||
      [w.PREPOSITIONS, w.COORDINATORS, w.RELATIVES, w.DETERMINERS, w.POSSESSIVES].some((x) => x.has(low))
    )
      return false;
  }
  return true;
}

/** "Your contacts can see your photo": those who see are people, not a list of them. */
function seers(s: ParsedSentence, g: VerbGroup, m: DataMention | undefined): PartyMention[] {
  const sees = isOf(g.lemma, 'see') || isOf(g.lemma, 'receive') || g.lemma === 'access';
  if (g.passive || !sees || !m?.types.every((t) => t.startsWith('contact'))) return [];
  return s.parties.filter((p) => p.kind === 'users' && p.first >= m.first && p.last <= m.last);
}

/** "Any contacts that match nobody are deleted": what is kept or not is the list, and nobody on it. */
function listKept(s: ParsedSentence, g: VerbGroup, p: PartyMention | undefined): DataMention | undefined {
  const deed = (['delete', 'store', 'collect', 'use', 'submit'] as const).some((name) => isOf(g.lemma, name));
  if (!g.passive || !deed || p?.kind !== 'users') return undefined;
  return s.data.find(
    (m) => /^contact(?:s|-list)$/.test(m.types[0] ?? '') && m.first >= p.first && m.last <= p.last,
  );
}

/** "Nothing", "nothing that you say": no data at all, or nothing of what is said. */
const NOTHING = cued(
  /^(?:nothing|not (?:a thing|anything))(?: (?:at all|else))?(?: (?:that |which )?you (?:(?:ever|may|might|can) )?(?:(?<said>say|write|type|send)|do|enter|share|post|upload|provide|submit|give us|tell us)(?: (?:here|there|(?:on|in|to|with|via|through|using) (?:\w+ ?){1,3}))?)?$/,
);

const roles = new KnownOfGroups(roleOf);

/** Reads the subject of a group. */
export function subjectRole(s: ParsedSentence, g: VerbGroup): Readonly<SubjectRole> {
  return roles.of(s, g);
}

function roleOf(s: ParsedSentence, g: VerbGroup): SubjectRole {
  const out: SubjectRole = {
    role: 'none',
    parties: [],
    types: [],
    mentions: [],
    negated: false,
    only: false,
    anaphor: false,
    word: '',
    first: '',
  };
  const span = g.subject;
  if (!span) return out;
  const first = s.tokens[span.first]!.low;
  const word = s.tokens[span.last]!.low;
  out.word = word;
  out.first = s.tokens
    .slice(span.first, span.first + 3)
    .map((t) => t.low)
    .join(' ');
  out.negated = deniesAll(s, span);
  out.only = first === 'only';
  if (span.first === span.last) {
    if (word === 'we' || word === 'i') out.role = 'self';
    else if (word === 'you') out.role = 'user';
    else if (w.SUBJECT_PRONOUNS.has(word) || ['this', 'these', 'that', 'which', 'who'].includes(word)) {
      out.role = 'pronoun';
      out.anaphor = true;
    }
    if (out.role !== 'none') return out;
  }
  // "None of this": of what was spoken of.
  const ofAll = /^(none|any|some|all|most|much|part|parts) of (this|that|these|those|it|them)$/.exec(
    wordsOf(s, span),
  );
  if (ofAll)
    return {
      ...out,
      role: 'pronoun',
      anaphor: true,
      word: ofAll[2] === 'them' && !g.passive ? 'they' : ofAll[2]!,
    };
  const nothing = NOTHING.exec(wordsOf(s, { first: span.first, last: Math.max(span.last, g.first - 1) }));
  if (nothing)
    return { ...out, role: 'data', types: nothing.groups?.said ? ['message-content'] : ['unspecified'] };
  const examples = exemplified(s, span, g);
  if (examples.length > 0)
    return { ...out, role: 'data', mentions: examples, types: typesOf(s, examples, g.first) };
  const { parties, mentions } = heads(s, span, g.first);
  out.parties = parties;
  out.mentions = mentions;
  const people = seers(s, g, mentions[0]);
  if (people.length > 0) return { ...out, role: 'third', parties: people };
  const firstData = mentions[0];
  const firstParty = parties.find((p) => !onlySays(s, p, mentions));
  const kept = firstData ? undefined : listKept(s, g, firstParty);
  if (kept)
    return { ...out, role: 'data', mentions: [kept], types: typesOf(s, [kept], span.last + 1), parties: [] };
  if (firstData && (!firstParty || firstData.first < firstParty.first)) {
    out.role = 'data';
    out.types = typesOf(s, mentions, span.last + 1);
    const head = pointerOf(s, firstData);
    // "aware that any information": the word before the subject is none of its own.
    const before = firstData.first > span.first ? s.tokens[firstData.first - 1]!.low : '';
    const bare =
      firstData.first === firstData.last &&
      ['address', 'number', 'content', 'numbers'].includes(s.tokens[firstData.last]!.low);
    if (
      (firstData.level !== 'typed' || bare) &&
      ['this', 'these', 'that', 'such', 'those'].some((x) => x === head || x === before)
    )
      out.anaphor = true;
    if (
      before === 'the' &&
      firstData.level === 'general' &&
      firstData.first === firstData.last &&
      mentions.length === 1 &&
      barePhrase(s, firstData)
    )
      out.anaphor = true;
    if (firstData.level !== 'typed' && mentions.length === 1 && pointsAtMade(s, firstData))
      out.anaphor = true;
    return out;
  }
  if (firstParty) {
    out.role = firstParty.kind === 'self' ? 'self' : firstParty.kind === 'user' ? 'user' : 'third';
    if (parties.some((p) => p.kind === 'self') && out.role === 'third') out.role = 'third';
    return out;
  }
  // "With your consent Acme will share …": a name ends what the phrase begins.
  const named = w.PREPOSITIONS.has(first)
    ? s.parties.find((p) => p.last === span.last && p.kind === 'self' && p.first > span.first)
    : undefined;
  if (named && /^\p{Lu}/u.test(s.tokens[named.first]!.text)) {
    out.role = 'self';
    out.parties = [named];
    return out;
  }
  out.role = 'other';
  return out;
}
