import { type PartyMeaning, partyBook } from '../lexicon/books.ts';
import type { PhraseMatch } from '../lexicon/phrases.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { communityAt } from './community.ts';
import { keepersOfOurs, ownPeopleAt } from './own-people.ts';
import { partyByHead } from './party-heads.ts';
import { inSense } from './party-sense.ts';
import type { Token } from './token.ts';
import { COORDINATORS, isMark, MODALS, POSSESSIVES, PREPOSITIONS, RELATIVES } from './words.ts';

/** A party phrase in a sentence. */
export interface PartyMention {
  first: number;
  last: number;
  kind: PartyMeaning['kind'];
  entity?: string;
}

/** Finds names of the service itself: whole words of one of `names`, with an optional noun after. */
const GENERIC =
  /^(entertainment|inc|llc|ltd|gmbh|corp|corporation|company|group|media|technologies|technology|interactive|foundation|vpn|mail|messenger|app|services|online|network|labs?|ai|chat|social|music|tv|connect|cloud|studios?|games|software|platform|workspace|international|global|holdings|systems)$/;

/** What a service called "Acme Entertainment" or "acme.com" also calls itself: "Acme"; empty where it has one name. */
function shortName(name: readonly string[]): string[] {
  let end = name.length;
  while (end > 1 && GENERIC.test(name[end - 1]!)) end--;
  const words = name.slice(0, end);
  const bare = words.map((word, k) =>
    k === end - 1 ? word.replace(/\.(?:com?|org|net|app|chat|[a-z]{2})$/, '') : word,
  );
  return bare.join(' ') === name.join(' ') || bare.join('').length < 4 ? [] : bare;
}

/** A name of the service in words, lower case, what it is also called, and the initials of three words or more. */
interface OwnName {
  whole: readonly string[];
  short: readonly string[];
  initials: string;
}

function ownName(name: string): OwnName {
  const whole = name.toLowerCase().split(/\s+/);
  const capitals = /^(?:\p{Lu}[\p{L}\d]+ ){2,4}\p{Lu}[\p{L}\d]+$/u.test(name);
  const initials = capitals ? whole.map((word) => word[0]!.toUpperCase()).join('') : '';
  return { whole, short: shortName(whole), initials };
}

function selfName(tokens: readonly Token[], first: number, names: readonly OwnName[]): number {
  const { low } = tokens[first]!;
  let best = -1;
  for (const { whole, short, initials } of names) {
    if (initials !== '' && tokens[first]!.text.replace(/'s?$/, '') === initials) best = Math.max(best, first);
    if (whole.every((word, k) => tokens[first + k]?.low === word))
      best = Math.max(best, first + whole.length - 1);
    const like =
      short.length > 0 &&
      short.every((word, k) => tokens[first + k]?.low === word && /^\p{Lu}/u.test(tokens[first + k]!.text));
    if (like) best = Math.max(best, first + short.length - 1);
    // "Acme" at "acme.com"
    const [only] = whole;
    if (whole.length === 1 && low.startsWith(only!) && /^\.(com|org|net|io)$/.test(low.slice(only!.length)))
      best = Math.max(best, first);
  }
  return best;
}

const SELF_NOUNS = new Set([
  'service',
  'services',
  'site',
  'app',
  'apps',
  'software',
  'servers',
  'server',
  'website',
  'inc',
  'llc',
  'application',
  'platform',
  'engineers',
  'systems',
  'staff',
  'team',
  'team members',
  'employees',
  'ireland',
  'limited',
  'netherlands',
  'personnel',
  'messenger',
  'products',
]);

/** Party phrases, left to right. `names`: the service's own names, lower case. */
export function partyMentions(tokens: readonly Token[], names: readonly string[]): PartyMention[] {
  const all = inSense(tokens, namedParties(tokens, names));
  return all.filter(
    (p, k) =>
      // "with the following recipients": the list says who.
      // "to run our business": the service's own.
      !(
        tokens[p.last]!.low === 'business' && ['our', 'the', 'its'].includes(tokens[p.last - 1]?.low ?? '')
      ) &&
      !isOutside(tokens, p.first) &&
      !othersComply(tokens, p.first) &&
      !(isFollowing(tokens, p.first) && !WORKERS.test(tokens[p.last]!.low)) &&
      !announced(tokens, p.first) &&
      !(p.kind === 'unspecified' && modifies(tokens, p, all[k + 1])),
  );
}

const WORKERS = /^(?:providers?|vendors?|processors?|sub-?processors?|suppliers?|contractors?)(?:\(s\))?$/;

/** "with the following partners:": the list says who, but for "the following service providers", who are that whatever their names. */
function isFollowing(tokens: readonly Token[], first: number): boolean {
  return tokens[first]!.low === 'following' || tokens[first - 1]?.low === 'following';
}

/** "with the following categories of people:": the list says who. */
function announced(tokens: readonly Token[], first: number): boolean {
  return (
    tokens[first - 1]?.low === 'of' &&
    /^(categor(y|ies)|types?|kinds?|groups?)$/.test(tokens[first - 2]?.low ?? '') &&
    tokens[first - 3]?.low === 'following'
  );
}

/** "those who comply with the law", "who help us comply with it": what others do, and no disclosure. */
function othersComply(tokens: readonly Token[], first: number): boolean {
  if (tokens[first]!.low !== 'comply') return false;
  const at = tokens[first - 1]?.low === 'to' ? first - 2 : first - 1;
  return /^(?:who|that|which|they|us|them|must|shall|also)$/.test(tokens[at]?.low ?? '');
}

/** "companies outside of Acme", "anyone outside our company's team": Acme, and the team, get nothing. */
function isOutside(tokens: readonly Token[], first: number): boolean {
  let at = first;
  // "outside the Acme family of companies"
  while (
    first - at < 3 &&
    (['the', 'our', 'its'].includes(tokens[at - 1]?.low ?? '') ||
      tokens[at - 1]?.possessive === true ||
      /^\p{Lu}/u.test(tokens[at - 1]?.text ?? ''))
  )
    at--;
  const before = tokens[at - 1]?.low;
  return before === 'outside' || (before === 'of' && tokens[at - 2]?.low === 'outside');
}

/** "third-party extension developers": "third-party" only says which developers. */
function modifies(tokens: readonly Token[], p: PartyMention, next: PartyMention | undefined): boolean {
  if (!next || next.kind === 'self' || next.kind === 'user' || next.first - p.last > 4) return false;
  if (!/^third-?part(y|ies)$/.test(tokens[p.last]!.low) && tokens[p.last]!.low !== 'party') return false;
  for (let i = p.last + 1; i < next.first; i++) {
    const low = tokens[i]!.low;
    if (isMark(low) || PREPOSITIONS.has(low) || RELATIVES.has(low)) return false;
    // "third-party payment and compliance providers": two kinds of one noun, but "third parties and providers" are two.
    if (COORDINATORS.has(low) ? i === p.last + 1 : VERBS.has(low) && !COORDINATORS.has(tokens[i + 1]!.low))
      return false;
  }
  return true;
}

const OWN_HEADS = new Set(
  'service services app apps software server servers website websites site sites application platform system systems network'.split(
    ' ',
  ),
);
const NOT_OWN = /^(third|other|partners?|providers?|vendors?|customers?|users?|members?|advertisers?)\b/;
const AFTER_OWN = /^(do|does|did|is|are|has|have|not|also|and|or|that|which|to)$/;

/** "our free resolver service": what the service runs, whatever it is called; index of its last word, or -1. */
function ownService(tokens: readonly Token[], first: number): number {
  if (tokens[first]!.low !== 'our') return -1;
  for (let i = first + 1; i < Math.min(tokens.length, first + 5); i++) {
    const { low, possessive } = tokens[i]!;
    const closed = [PREPOSITIONS, COORDINATORS, RELATIVES, POSSESSIVES].some((set) => set.has(low));
    if (isMark(low) || possessive || closed || NOT_OWN.test(low)) return -1;
    const next = tokens[i + 1]?.low ?? '.';
    if (OWN_HEADS.has(low) && i > first + 1)
      return isMark(next) || VERBS.has(next) || MODALS.has(next) || AFTER_OWN.test(next) ? i : -1;
  }
  return -1;
}

/** "within the Acme Group", "with Acme group companies": index of the last word of those under one owner, or -1. */
function ownGroup(tokens: readonly Token[], first: number, last: number): number {
  const next = tokens[last + 1];
  if (!next || !/^(group|companies|family|entities|brands|subsidiaries|affiliates)$/.test(next.low))
    return -1;
  let i = first - 1;
  while (i > first - 4 && /^(the|other|our|any|all|its|entire|wider)$/.test(tokens[i]?.low ?? '')) i--;
  if (!/^(with|to|within|among|amongst|across|between|by|in|of|under|and|or|,|:)$/.test(tokens[i]?.low ?? ''))
    return -1;
  const more = /^(companies|entities|members|company)$/.test(tokens[last + 2]?.low ?? '');
  return more
    ? last + 2
    : /^\p{Lu}/u.test(next.text) || next.low !== 'group' || /^(within|across)$/.test(tokens[i]!.low)
      ? last + 1
      : -1;
}

/** "audience measurement companies", "child safety organisations": a head, and more before it than the book knows. */
function wider(
  tokens: readonly Token[],
  first: number,
  match: PhraseMatch<PartyMeaning> | null,
): PartyMention | null {
  if (match && (match.value.kind === 'self' || match.value.kind === 'named')) return null;
  const headed = partyByHead(tokens, first);
  if (!headed || (match && match.last >= headed.last)) return null;
  // What the book knows of the head tells more than the head.
  for (let i = first + 1; i <= headed.last; i++) {
    const known = partyBook().at(tokens, i);
    if (known?.last === headed.last && known.value.kind !== 'unspecified')
      return { first, last: headed.last, ...known.value };
    if (known && known.last > headed.last) return null;
  }
  return { first, last: headed.last, kind: headed.kind };
}

const RELATIVES_OF = /^(?:affiliates?|subsidiar(?:y|ies))$/;

/** "without user consent": who agrees gets nothing. */
const AGREES = /^(?:consent|permission|approval|opt-in)$/;

function namedParties(tokens: readonly Token[], names: readonly string[]): PartyMention[] {
  const own = names.map(ownName);
  const out: PartyMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (
      tokens[i]!.low.endsWith('-affiliated') &&
      /^(?!non)[a-z]+-affiliated$/.test(tokens[i]!.low) &&
      /^(compan|entit)/.test(tokens[i + 1]?.low ?? '')
    ) {
      out.push({ first: i, last: i + 1, kind: 'family' });
      i++;
      continue;
    }
    // "in the US" is no "us".
    if (tokens[i]!.text === 'US') continue;
    const owned = ownService(tokens, i);
    if (owned > 0 && ownPeopleAt(tokens, i, -1) < owned) {
      out.push({ first: i, last: owned, kind: 'self' });
      i = owned;
      continue;
    }
    let last = selfName(tokens, i, own);
    const community = communityAt(tokens, i, last);
    if (community > 0) {
      out.push({ first: i, last: community, kind: 'users' });
      i = community;
      continue;
    }
    const people = Math.max(
      ownPeopleAt(tokens, i, last),
      keepersOfOurs(tokens, i, (at) => (at < tokens.length ? selfName(tokens, at, own) : -1)),
    );
    if (people > 0) {
      out.push({ first: i, last: people, kind: 'self' });
      i = people;
      continue;
    }
    const match = partyBook().at(tokens, i);
    if (last >= 0 && (!match || match.last <= last + 1)) {
      const group = ownGroup(tokens, i, last);
      if (group > 0) {
        out.push({ first: i, last: group, kind: 'family' });
        i = group;
        continue;
      }
      // "Acme affiliates may use it": those of its group, and not itself.
      if (!tokens[last]!.possessive && RELATIVES_OF.test(tokens[last + 1]?.low ?? '')) {
        out.push({ first: i, last: last + 1, kind: 'family' });
        i = last + 1;
        continue;
      }
      if (SELF_NOUNS.has(tokens[last + 1]?.low ?? '')) last++;
      // "Acme Enterprise users": the users, not Acme.
      const own = [1, 2, 3].find(
        (d) => !/^\p{Lu}/u.test(tokens[last + d]?.text ?? '') || tokens[last]!.possessive,
      );
      const head = own ? partyBook().at(tokens, last + own) : null;
      if (own && head?.value.kind === 'users' && head.last === last + own && !tokens[last]!.possessive) {
        i = last + own - 1;
        continue;
      }
      out.push({ first: i, last, kind: 'self' });
      i = last;
      continue;
    }
    const headed = wider(tokens, i, match);
    if (headed) {
      out.push(headed);
      i = headed.last;
    } else if (
      match &&
      !(
        match.value.kind === 'users' &&
        (/^(contact|connection)$/.test(tokens[match.last]!.low) ||
          AGREES.test(tokens[match.last + 1]?.low ?? ''))
      )
    ) {
      out.push({ first: i, last: match.last, ...match.value });
      i = match.last;
    }
  }
  return out;
}
