import type { Terms } from '../definitions.ts';
import type { Verb } from '../lexicon/verb-forms.ts';
import { isPractice, VERBS } from '../lexicon/verbs.ts';
import { baseVerb, coordinatesWith, meansIsVerb, opensPhrase, said, startsObject } from './base-verbs.ts';
import { withoutContentExamples } from './content-examples.ts';
import { isProvided, ofParty } from './is-given.ts';
import { type DataMention, dataMentions } from './mentions.ts';
import { movesOn, secondThing } from './moves-on.ts';
import { namedOthers } from './named-others.ts';
import { withoutPartyLists } from './party-lists.ts';
import { type PartyMention, partyMentions } from './party-mentions.ts';
import { amongPersons } from './persons-named.ts';
import { withoutRemoved } from './removed-first.ts';
import { withoutRoles } from './role-words.ts';
import { plain, type Token, tokenise } from './token.ts';
import { before } from './word-before.ts';
import * as w from './words.ts';

/** A sentence with its words, the data and parties it mentions, and which of its words are verbs. */
export interface TaggedSentence {
  text: string;
  tokens: readonly Token[];
  data: readonly DataMention[];
  parties: readonly PartyMention[];
  /** For each token, the verb it is here, or null. */
  verbs: readonly (Verb | null)[];
}

/** "depending on your location": what something turns on, and nothing that is taken. */
function turnsOn(tokens: readonly Token[], m: DataMention): boolean {
  return (
    ['on', 'upon'].includes(tokens[m.first - 1]?.low ?? '') &&
    ['depending', 'depends', 'depend'].includes(tokens[m.first - 2]?.low ?? '')
  );
}

const BASE_PAST = new Set(['read', 'set', 'put', 'let', 'run', 'come', 'become', 'broadcast', 'hit', 'cut']);
/** Prepositions and nouns in the shape of verbs. */
const NO_VERBS = new Set([
  'including',
  'meaning',
  'regarding',
  'concerning',
  'following',
  'according',
  'relating',
  'pertaining',
  'notwithstanding',
  'advertising',
  'marketing',
  'being',
  'setting',
  'settings',
  'listed',
  'like',
  'related',
  'based',
  'limited',
  'united',
  'cookies',
  'building',
  'archives',
]);
const PERSONS =
  /^(?:everyone|everybody|anyone|members?|participants?|users|people|others|persons|administrators?|admins|moderators?|owners?)$/;

/** Where the name of persons ends that stands before data at `until`, with "of" or "in" between, or -1. */
function headOfPersons(tokens: readonly Token[], p: PartyMention, until: number): number {
  for (let i = p.first; i < until; i++)
    if (PERSONS.test(tokens[i]!.low) && /^(?:of|in|from)$/.test(tokens[i + 1]?.low ?? '')) return i;
  return -1;
}

/** Reads a sentence word by word. `names`: what the service calls itself. */
export function tag(
  raw: string,
  names: readonly string[],
  terms?: Terms,
  known: readonly string[] = [],
): TaggedSentence {
  const text = plain(raw);
  const tokens = tokenise(text);
  const named = dataMentions(tokens, terms);
  // "your user name" is no user.
  const common = partyMentions(tokens, names).flatMap((p) => {
    const m = named.find((d) => d.first > p.first && d.first <= p.last && d.last > p.last);
    if (!m) return [p];
    // "everyone in the groups you join": those whom the first word names.
    const head = headOfPersons(tokens, p, m.first);
    return head < 0 ? [] : [{ ...p, last: head }];
  });
  const data = withoutRemoved(tokens, named).filter(
    (m) => !ofParty(tokens, m, common) && !turnsOn(tokens, m) && !amongPersons(tokens, m, common),
  );
  // "we keep your contacts": what is kept, and nobody who gets it.
  const people = common.filter(
    (p) =>
      p.kind !== 'users' ||
      isProvided(tokens, p) ||
      !data.some((m) => m.first === p.first && m.last === p.last) ||
      !isPractice(VERBS.get(tokens[p.first - 1]?.low ?? '')?.lemma ?? ''),
  );
  const all = [...people, ...namedOthers(tokens, data, common, known)].sort((a, b) => a.first - b.first);
  const parties = withoutRoles(tokens, all);
  const inPhrase = new Uint8Array(tokens.length);
  for (const m of [...data, ...parties]) {
    for (let i = m.first; i <= m.last; i++)
      if (m.last > m.first || m.first > 0) inPhrase[i] = m.last > m.first ? 2 : 1;
  }
  const verbs: (Verb | null)[] = new Array(tokens.length).fill(null);
  for (let i = 0; i < tokens.length; i++) verbs[i] = verbAt(tokens, i, verbs, inPhrase, parties);
  // "what you write or post": a word that is a verb here names no data.
  const said = withoutPartyLists(tokens, data, parties, verbs).filter(
    (m) =>
      m.last > m.first ||
      verbs[m.first]?.form !== 'base' ||
      !w.COORDINATORS.has(tokens[m.first - 1]?.low ?? '') ||
      verbs[m.first - 2]?.form !== 'base',
  );
  return { text, tokens, data: withoutContentExamples({ tokens, verbs }, said), parties, verbs };
}

/** "Pigeon Post uses …": nothing but a name before the verb. */
function afterName(tokens: readonly Token[], i: number, j: number): boolean {
  if (j !== i - 1 || i > 4 || !/^\p{Ll}/u.test(tokens[i]!.text) || !/^\p{Lu}\p{Ll}/u.test(tokens[j]!.text))
    return false;
  return tokens.slice(0, i).every((t) => /^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu})/u.test(t.text));
}

const TRADERS =
  /^(partners?|providers?|processors?|compan(y|ies)|vendors?|suppliers?|agenc(y|ies)|firms?|platforms?|networks?|services?|tools?|software|technolog(y|ies)|systems?|agreements?|addendum|activit(y|ies)|operations?|practices?|purposes?|policy|policies)$/;

const DEALERS = /^(?:providers|processors|vendors|suppliers|agencies|companies|firms)$/;

/** "our payment processing partner", "a data processing agreement": what is dealt in, as part of a name. */
function namesTrade(before: Token, next: Token, verb: Verb | null | undefined): boolean {
  return (
    TRADERS.test(next.low) &&
    !verb &&
    /^\p{L}[\p{L}-]*[^s]$/u.test(before.low) &&
    before.stem === before.low &&
    !w.isAdverb(before.low) &&
    !w.PREPOSITIONS.has(before.low) &&
    !w.COORDINATORS.has(before.low) &&
    !w.SUBORDINATORS.has(before.low) &&
    !w.RELATIVES.has(before.low) &&
    !w.DETERMINERS.has(before.low) &&
    !w.SUBJECT_PRONOUNS.has(before.low) &&
    !w.OBJECT_PRONOUNS.has(before.low) &&
    !w.BE.has(before.low) &&
    !VERBS.has(before.low)
  );
}

/** "collects and uses all that …": another verb of the trade after "and", with what both act on. */
function pairedVerb(tokens: readonly Token[], i: number): boolean {
  const second = VERBS.get(tokens[i + 2]?.low ?? '');
  return (
    w.COORDINATORS.has(tokens[i + 1]?.low ?? '') &&
    isPractice(VERBS.get(tokens[i]!.low)?.lemma ?? '') &&
    second?.form === 's' &&
    isPractice(second.lemma) &&
    (startsObject(tokens[i + 3]) || /^(?:any|all|the|your|some|certain)$/.test(tokens[i + 3]?.low ?? ''))
  );
}

/** "Acme is based in Oslo and uses vendors": the verb of the same subject as "is". */
function afterBeing(tokens: readonly Token[], and: number): boolean {
  const be = tokens.findIndex((t) => t.low === 'is');
  return (
    be > 0 && be < and && and - be < 16 && !tokens.slice(be, and).some((t) => [';', ':', ','].includes(t.low))
  );
}

/** "The information we share includes …": a verb right after the verb of the clause within its subject. */
const SPELLS_OUT = new Set([
  'include',
  'consist',
  'comprise',
  'contain',
  'depend',
  'vary',
  'help',
  'come',
  'allow',
  'remain',
  'stay',
]);

const SAID_IN = /^(?:contents?|metadata|history|data|text|headers|bodies|logs)$/;

function verbAt(
  tokens: readonly Token[],
  i: number,
  verbs: readonly (Verb | null)[],
  inPhrase: Uint8Array,
  parties: readonly PartyMention[],
): Verb | null {
  const token = tokens[i]!;
  const low = token.low;
  if (token.possessive || w.isMark(low) || w.isAdverb(low) || NO_VERBS.has(low)) return null;
  if (low === 'means' && !meansIsVerb(tokens, i)) return null;
  // "gives the list back to them"
  if (low === 'back' && tokens[i + 1]?.low !== 'up' && !w.SUBJECT_PRONOUNS.has(tokens[i - 1]?.low ?? ''))
    return null;
  if (w.MODALS.has(low) || w.BE.has(low) || w.HAVE.has(low) || w.DO.has(low) || w.NEGATORS.has(low))
    return null;
  const j = before(tokens, i);
  const p = j >= 0 ? tokens[j]! : undefined;
  const next = tokens[i + 1];
  // "access to message content"
  if (low === 'message' && p?.low === 'to' && SAID_IN.test(next?.low ?? '')) return null;
  let known = VERBS.get(low);
  const strong =
    p !== undefined &&
    (w.MODALS.has(p.low) ||
      w.DO.has(p.low) ||
      (w.SUBJECT_PRONOUNS.has(p.low) && !(p.low === 'it' && known?.form === 'base')));
  if (inPhrase[i] === 2 && !strong && !(p?.low === 'to' && known?.form === 'base' && startsObject(next))) {
    const opensPhrase = inPhrase[i - 1] !== 2;
    if (!opensPhrase || !p || !known || known.form === 'ing') return null;
    if (!(known.form === 'ed' && w.BE.has(p.low))) return null;
  }
  if (!known) {
    if (
      w.PREPOSITIONS.has(low) ||
      w.DETERMINERS.has(low) ||
      w.POSSESSIVES.has(low) ||
      w.COORDINATORS.has(low)
    )
      return null;
    if (
      w.SUBORDINATORS.has(low) ||
      w.SUBJECT_PRONOUNS.has(low) ||
      w.OBJECT_PRONOUNS.has(low) ||
      w.RELATIVES.has(low)
    )
      return null;
    if (strong && !isDative(tokens, j) && /^[a-z-]+$/.test(low) && !/^(any|some|every|no)thing$/.test(low))
      known = {
        lemma: low,
        form:
          low.endsWith('ed') && w.SUBJECT_PRONOUNS.has(p!.low) ? 'ed' : low.endsWith('ing') ? 'ing' : 'base',
      };
    else if (p && w.BE.has(p.low) && /[a-z]{3,}ed$/.test(low)) known = { lemma: low, form: 'ed' };
    else return null;
  }
  // "purposes set out in this section"
  const laidOut = ['out', 'forth'].includes(next?.low ?? '') && p && !strong && p.low !== 'to';
  // "Cookies set by others": done to what stands before it.
  const doneBy = next?.low === 'by' && j === i - 1 && (j === 0 || inPhrase[j]! > 0) && !strong;
  if (p && BASE_PAST.has(known.lemma) && known.form === 'base' && (w.BE.has(p.low) || laidOut || doneBy))
    return { lemma: known.lemma, form: 'ed' };
  if (known.form === 'base') return baseVerb(tokens, i, j, known, verbs, inPhrase) ? known : null;
  if (known.form === 's') {
    // "We send you updates"
    if (j === i - 1 && isDative(tokens, j)) return null;
    if (known.lemma === 'include' && next?.low === ':' && j > 0 && tokens[1]!.low !== 'purposes')
      return known;
    if (p && w.HAVE.has(p.low) && j === i - 1) return null;
    if (p && (p.low === 'this' || p.low === 'that') && (j < i - 1 || j === 0 || p.low === 'this'))
      return known;
    if (
      !p ||
      w.DETERMINERS.has(p.low) ||
      w.POSSESSIVES.has(p.low) ||
      p.possessive ||
      w.PREPOSITIONS.has(p.low) ||
      w.isMark(p.low)
    ) {
      if (p && (p.low === 'which' || p.low === 'that') && j > 0) return known;
      // "content, such as your profile, becomes public"
      if (p && p.low === ',' && ['become', 'remain'].includes(known.lemma)) return known;
      // "Replay tools, also called recorders, collect …": the verb after an aside, the first that is said.
      if (p && p.low === ',' && startsObject(next) && isPractice(known.lemma) && !said(verbs, i))
        return known;
      return p && p.low === ',' && coordinatesWith(tokens, j, verbs)?.form === 's' ? known : null;
    }
    if (['it', 'he', 'she', 'who', 'this', 'everyone', 'anyone', 'nobody', 'one'].includes(p.low))
      return known;
    // "It uses cookies and allows partners to …"
    const lets = ['allow', 'enable', 'permit', 'let'].includes(known.lemma) && inPhrase[i + 1]! > 0;
    if (secondThing(tokens, i, j, inPhrase)) return null;
    if (w.COORDINATORS.has(p.low))
      return coordinatesWith(tokens, j, verbs)?.form === 's' ||
        startsObject(next) ||
        lets ||
        (isPractice(known.lemma) && inPhrase[i + 1]! > 0 && afterBeing(tokens, j))
        ? known
        : null;
    // "Nothing you type reaches us": after the clause within the subject.
    if (verbs[j] && movesOn(known.lemma, next) && /^(nothing|none)$/.test(tokens[0]!.low)) return known;
    if (verbs[j]) return j === i - 1 && SPELLS_OUT.has(known.lemma) && verbs[j]!.form !== 's' ? known : null;
    if (j < i - 1 && inPhrase[i] !== 2) return known;
    // "This information helps create your account."
    if (known.lemma === 'help' && VERBS.get(next?.low ?? '')?.form === 'base') return known;
    // "No data whatsoever remains."
    if (known.lemma === 'remain' && (inPhrase[j] || /^(data|information|whatsoever)$/.test(p.low)))
      return known;
    // "The data includes …"
    if (known.lemma === 'include' && inPhrase[j] && !inPhrase[i] && j === i - 1) return known;
    const ofParty = parties.find((m) => m.last === j);
    // "we record customer calls": whose they are.
    const whose = ofParty && !p.possessive && !w.OBJECT_PRONOUNS.has(p.low);
    if (whose && j === i - 1 && ofParty.first === j && verbs[j - 1]) return null;
    if (ofParty) return known;
    // "Acme uses machine learning": a name before a verb of the trade.
    if (afterName(tokens, i, j) && !inPhrase[j] && isPractice(known.lemma) && opensPhrase(next)) return known;
    // "The feeder collects and uses it": two verbs of the trade in the singular.
    if (!inPhrase[i] && j === i - 1 && pairedVerb(tokens, i) && /[^s]$/.test(p.low)) return known;
    if (!isPractice(known.lemma) && !startsObject(next))
      return [
        'mean',
        'apply',
        'happen',
        'occur',
        'include',
        'explain',
        'describe',
        'become',
        'serve',
      ].includes(known.lemma) || movesOn(known.lemma, next)
        ? known
        : null;
    return inPhrase[i]
      ? null
      : startsObject(next) ||
          inPhrase[i + 1] ||
          (next !== undefined && w.PREPOSITIONS.has(next.low) && next.low !== 'of')
        ? known
        : null;
  }
  if (known.form === 'ing') {
    if (
      p &&
      j === i - 1 &&
      (w.POSSESSIVES.has(p.low) ||
        p.possessive ||
        ['the', 'a', 'an', 'any', 'such', 'this', 'other'].includes(p.low))
    )
      return null;
    if (p && j === i - 1 && next && namesTrade(p, next, verbs[j])) return null;
    // "Hosting and network providers may …": what both deal in.
    if (
      i === 0 &&
      w.COORDINATORS.has(next?.low ?? '') &&
      [2, 3].some((d) => DEALERS.test(tokens[d]?.low ?? ''))
    )
      return null;
    return known;
  }
  // "any deleted or edited data": as the word before it.
  const alike = p && w.COORDINATORS.has(p.low) && j === i - 1 ? tokens[j - 1] : undefined;
  if (
    alike &&
    VERBS.get(alike.low)?.form === 'ed' &&
    !verbs[j - 1] &&
    next &&
    !w.PREPOSITIONS.has(next.low) &&
    !w.isMark(next.low)
  )
    return null;
  // "code and associated data"
  if (
    p &&
    j === i - 1 &&
    w.COORDINATORS.has(p.low) &&
    inPhrase[i + 1]! > 0 &&
    !coordinatesWith(tokens, j, verbs) &&
    !w.BE.has(tokens[j - 1]?.low ?? '') &&
    !said(verbs, i)
  )
    return null;
  // A participle: an adjective between determiner and noun ("the collected data", "your end-to-end encrypted chats").
  const compound = p && j === i - 1 && p.parts.length > 1 && inPhrase[i + 1]! > 0;
  if (
    compound &&
    (w.POSSESSIVES.has(tokens[i - 2]?.low ?? '') || w.DETERMINERS.has(tokens[i - 2]?.low ?? ''))
  )
    return null;
  if (
    p &&
    j === i - 1 &&
    (w.POSSESSIVES.has(p.low) ||
      ['the', 'a', 'an', 'any', 'some', 'other', 'certain', 'these', 'this', 'all', 'such'].includes(
        p.low,
      )) &&
    next &&
    !w.PREPOSITIONS.has(next.low)
  )
    return null;
  return known;
}

/** "show you …": what stands after the pronoun is shown, and no verb that it is the subject of. */
function isDative(tokens: readonly Token[], pronoun: number): boolean {
  if (!['you', 'it'].includes(tokens[pronoun]?.low ?? '')) return false;
  return w.DATIVE.has(VERBS.get(tokens[pronoun - 1]?.low ?? '')?.lemma ?? '');
}
