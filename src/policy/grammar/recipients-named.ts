import { opensClause } from './clause-words.ts';
import type { ParsedSentence } from './clauses.ts';
import { find, insideMention } from './extent.ts';
import { listFrom } from './party-lists.ts';
import type { PartyMention } from './party-mentions.ts';
import { classesOf, examplesBehind } from './recipient-examples.ts';
import { companiesListed, raisedParty, sameAs, spelledOut, TAKEN } from './recipients-beside.ts';
import { announced } from './recipients-listed.ts';
import { isOwner, isWhose, othersMeant } from './recipients-meant.ts';
import { servesTo } from './what-they-do.ts';
import * as w from './words.ts';

/** "the information you provide with our partners", "the data needed with them": the sharing is with them. */
const HANDED = new Set(['provide', 'submit', 'supply', 'enter', 'upload', 'give', 'need', 'require', 'have']);
const CONSENTS = new Set(['consent', 'permission', 'authorization', 'approval']);

const PASSES_ON = new Set(
  'share disclose sell give send transfer pass provide show report forward transmit reveal'.split(' '),
);
const RUNS = new Set(['operate', 'run', 'host', 'own', 'manage', 'maintain', 'control']);

/** "next to", "in accordance with", "your interactions with": what follows gets nothing. */
const APART = new Set(
  `next related relating pertaining belonging compliance accordance consistent connection comply complies interaction interactions relationship relationships dealings
contract contracts agreement agreements contact association affiliation applicable advertisements ads advertising`.split(
    /\s+/,
  ),
);

const TO_WORDS = new Set([
  'with',
  'to',
  'onto',
  'among',
  'amongst',
  'between',
  'by',
  'into',
  'within',
  'across',
]);

/**
 * Parties that a verb's object is given to, between `start` and `limit`. `dative`: "give partners your data".
 * Where none is named there, those of a list's item after the lead's colon: "We may share what you told us: with banks".
 */
export function recipientsIn(
  s: ParsedSentence,
  k: number,
  start: number,
  limit: number,
  dative: boolean,
): PartyMention[] {
  const near = othersMeant(s, k, recipientsBetween(s, k, start, limit, dative)).filter(
    (p) => !isOwner(s, p) && !isWhose(s, p),
  );
  const others = near.filter((p) => p.kind !== 'self' && p.kind !== 'user');
  const listed = others.every((p) => p.kind === 'unspecified') ? announced(s, start) : null;
  if (listed) return listed;
  if (others.length > 0) return near;
  const colon = find(s, ':', start, s.tokens.length);
  if (colon < 0 || !['to', 'with'].includes(s.tokens[colon + 1]?.low ?? '')) return near;
  if (s.groups.some((g) => g.first === colon + 1)) return near;
  // "if necessary: to comply with a court order": an aim.
  if (/^(?:comply|respond|answer|meet|satisfy)$/.test(s.tokens[colon + 2]?.low ?? '')) return near;
  const end = s.groups.find((g) => g.kind === 'main' && g.clauseFirst > colon)?.clauseFirst;
  const item = recipientsBetween(s, s.groups.length, colon + 1, end ?? s.tokens.length, false);
  return item.length > 0 ? item : near;
}

const PARTY_WORDS = new Set([
  'our',
  'these',
  'those',
  'such',
  'some',
  'certain',
  'other',
  'selected',
  'the',
  'an',
  'a',
  'any',
  'all',
]);

/** "with trusted providers", "with vetted and licensed vendors": a participle that only says which of them. */
function saysWhichParty(s: ParsedSentence, first: number, last: number): boolean {
  let i = last + 1;
  // "affiliates, contracted labs, and providers": one of a list.
  const opens = /^(,|and|or|our|other|with|to|any)$/.test(s.tokens[first - 1]?.low ?? '');
  if (opens && /^[a-z-]+s$/.test(s.tokens[i]?.low ?? '') && /^(,|and|or)$/.test(s.tokens[i + 1]?.low ?? ''))
    return s.parties.some((p) => p.first > i && p.first <= i + 3);
  while (i <= last + 4 && !s.parties.some((p) => p.first === i)) {
    const low = s.tokens[i]?.low ?? '.';
    const more = w.COORDINATORS.has(low) || low === ',' || w.isAdverb(low) || s.verbs[i]?.form === 'ed';
    if (!more) return false;
    i++;
  }
  return i <= last + 4;
}

/** "provide these marketing and advertising partners": what stands before the party is of its phrase. */
function onlyNames(s: ParsedSentence, from: number, party: number): boolean {
  if (party - from > 4 || insideMention(s, from)) return false;
  const first = s.tokens[from]!.low;
  if (!PARTY_WORDS.has(first)) return false;
  for (let i = from + 1; i < party; i++) {
    const { low } = s.tokens[i]!;
    if (w.isMark(low) || w.PREPOSITIONS.has(low) || insideMention(s, i) || s.groupAt[i]! >= 0) return false;
  }
  return true;
}

/** What is done with others: "with" belongs to it. */
const TOGETHER = new Set(
  'interact communicate talk chat speak engage connect deal share meet play work message correspond exchange'.split(
    ' ',
  ),
);

/** True for the word that opens a question which names data: "which pages you visit". */
function asksFirst(s: ParsedSentence, i: number): boolean {
  const opens = /^(?:which|what|whether)$/.test(s.tokens[i]!.low) ? [i, i + 1] : [i];
  return opens.some((first) => insideMention(s, first)?.first === first);
}

/** True for the last word of a question that names data, whose verb takes nothing with "with". */
function endsQuestion(s: ParsedSentence, i: number): boolean {
  const g = s.groups[s.groupAt[i] ?? -1];
  return g?.kind === 'question' && !TOGETHER.has(g.lemma) && insideMention(s, i)?.last === i;
}

/** What is done to somebody: "to" belongs to it. */
const TO_SOMEBODY = new Set(
  'send give provide post upload write talk speak submit connect go add subscribe listen return transmit report show disclose reply respond message offer sell present publish make pay transfer link share tell direct address'.split(
    ' ',
  ),
);

/** "the pages you visit | with advertisers", "the features you use | to vendors": what people do takes no such word. */
function endsOwnClause(s: ParsedSentence, i: number): boolean {
  const { low } = s.tokens[i]!;
  const g = s.groups[s.groupAt[i - 1] ?? -1];
  if (g?.kind !== 'relative' || g.passive || !givenNext(s, i)) return false;
  if (s.tokens[g.first - 1]?.low !== 'you') return false;
  return low === 'with' ? !TOGETHER.has(g.lemma) : low === 'to' && !TO_SOMEBODY.has(g.lemma);
}

/** True where others are named right after a word. */
function givenNext(s: ParsedSentence, i: number): boolean {
  return s.parties.some((p) => p.first > i && p.first <= i + 3 && p.kind !== 'self' && p.kind !== 'user');
}

/** "with and from": two ways that those named after them share. */
function bothWays(s: ParsedSentence, i: number): boolean {
  return (
    w.COORDINATORS.has(s.tokens[i + 1]?.low ?? '') &&
    /^(from|to|with)$/.test(s.tokens[i + 2]?.low ?? '') &&
    givenNext(s, i + 2)
  );
}

/** "with our affiliates to run it, and with vendors to bill you": those who are named after the first one's aim. */
function resumed(s: ParsedSentence, from: number, limit: number): PartyMention[] {
  const out: PartyMention[] = [];
  for (let i = from; i < limit - 1; i++) {
    const low = s.tokens[i]!.low;
    const comma =
      [',', ';'].includes(s.tokens[i - 1]?.low ?? '') || w.COORDINATORS.has(s.tokens[i - 1]?.low ?? '');
    if (!comma || !['with', 'to'].includes(low)) continue;
    const p = s.parties.find((q) => q.first > i && q.first <= i + 2);
    if (p && p.kind !== 'self' && p.kind !== 'user' && s.groupAt[i]! < 0 && s.groupAt[i + 1]! < 0)
      out.push(p);
  }
  return out;
}

function recipientsBetween(
  s: ParsedSentence,
  k: number,
  start: number,
  limit: number,
  mayBeDative: boolean,
): PartyMention[] {
  const out: PartyMention[] = [];
  let dative = mayBeDative;
  let open = false;
  let reopen = false;
  let related = false;
  let theirs = false;
  for (let i = start; i < limit; i++) {
    const low = s.tokens[i]!.low;
    if (
      (['other', 'rather'].includes(low) && s.tokens[i + 1]?.low === 'than') ||
      (low === 'instead' && s.tokens[i + 1]?.low === 'of') ||
      ['except', 'unlike', 'unless', 'excluding'].includes(low)
    )
      break;
    const party = s.parties.find((p) => p.first === i);
    // "affiliates, as well as third parties such as banks": those who are named are meant.
    const spelled =
      low === 'such' && s.tokens[i + 1]?.low === 'as' && out.length > 1 && !s.groups[k]?.negated;
    if (spelled && out.at(-1)!.kind === 'unspecified' && spelledOut(s, i + 2)) {
      out.pop();
      i++;
      continue;
    }
    // "third parties, including data brokers": the whole is named, its parts are examples.
    const example =
      (low === 'including' || (low === 'such' && s.tokens[i + 1]?.low === 'as')) &&
      out.length > 0 &&
      out.every((p) => p.kind === 'unspecified') === (s.groups[k]?.negated ?? false) &&
      (s.groups[k]?.negated || !classesOf(s, i, out));
    if (example) {
      if (!s.groups[k]?.negated) out.push(...companiesListed(s, low === 'such' ? i + 2 : i + 1, limit));
      break;
    }
    const such = low === 'such' && s.tokens[i + 1]?.low === 'as';
    if (such && out.at(-1)?.kind === 'unspecified' && spelledOut(s, i + 2)) out.pop();
    if (party) {
      if (dative && (i <= start + 1 || onlyNames(s, start, i))) open = true;
      const covered = insideMention(s, i);
      const possessive =
        s.tokens[party.last]!.possessive && !/^(server|system)/.test(s.tokens[party.last + 1]?.low ?? '');
      // "our partners or others": others like them.
      const denied = low === 'others' && party.kind === 'users' && s.groups[k]?.negated === true;
      const alike =
        denied ||
        (low === 'others' &&
          (party.kind === 'users' || party.kind === 'unspecified') &&
          out.some((p) => p.kind !== 'users' && p.kind !== 'user' && p.kind !== 'self'));
      const person = party.kind === 'users' && covered?.types[0] === 'contact-identifier';
      // "access to customer personal information": whose it is.
      const owns =
        party.kind === 'users' &&
        party.first === party.last &&
        /^(customer|user|member|subscriber)$/.test(low) &&
        s.data.some((m) => m.first === party.last + 1 || m.first === party.last + 2);
      if (owns) continue;
      if (open && !(covered && covered.last > party.last && !person) && !possessive)
        out.push(alike ? { ...party, kind: 'unspecified' } : party);
      // "send you customer letters": who gets them is named by the first.
      const given = dative && i <= start + 1 && party.kind === 'user' && !TO_WORDS.has(s.tokens[i - 1]!.low);
      if (given && ![',', 'and', 'or', '/'].includes(s.tokens[party.last + 1]?.low ?? ''))
        open = dative = false;
      i = party.last;
      continue;
    }
    const at = s.groupAt[i]!;
    if (at > k) {
      const g = s.groups[at]!;
      // "data from devices you use to access it": the infinitive is of the relative clause.
      if (g.shape === 'to' && s.groups[at - 1]!.kind === 'relative' && g.first === s.groups[at - 1]!.last + 1)
        continue;
      // "data about how users use it to third parties"
      if (g.kind === 'question') continue;
      if (g.shape === 'to' && out.length > 0) {
        out.push(...resumed(s, g.last + 1, limit));
        const examples = s.groups[k]?.negated ? [] : examplesBehind(s, out, g.last + 1, limit);
        if (examples.length > 0 && out.at(-1)!.kind === 'unspecified') out.pop();
        out.push(...examples);
      }
      if (g.shape === 'to' || (g.shape === 'finite' && g.kind !== 'relative')) break;
      const adjective = g.shape === 'participle' && saysWhichParty(s, g.first, g.last);
      const tells = g.kind === 'relative' || g.shape === 'gerund';
      if (g.kind === 'relative') related = true;
      // "vendors who do not share it with advertisers": what they do with it themselves.
      if (g.kind === 'relative' && !g.passive && out.length > 0 && PASSES_ON.has(g.lemma)) theirs = true;
      if (!adjective && open && tells) reopen = g.clauseFirst <= (out.at(-1)?.last ?? -9) + 2;
      if (!adjective && (g.kind === 'relative' || g.shape === 'gerund' || g.shape === 'participle'))
        open = false;
      continue;
    }
    // "our providers (hosting companies, auditors)": examples of those just named.
    const ofNamed =
      out.at(-1)?.last === i - 1 &&
      !['unspecified', 'users'].includes(out.at(-1)!.kind) &&
      !w.COORDINATORS.has(s.tokens[i + 1]?.low ?? '') &&
      !s.groups[k]?.negated;
    if (low === '(' && (!open || ofNamed)) {
      const close = find(s, ')', i, limit);
      if (close > 0) {
        // "our providers (such as Acme)"
        const from = listFrom(s.tokens, i);
        if (open && from > 0) out.push(...companiesListed(s, from, close));
        i = close;
        continue;
      }
    }
    // "providers who act for us, partners, developers": the list goes on after the relative clause.
    if (low === ',' && reopen && s.parties.some((p) => p.first > i && p.first <= i + 2)) {
      open = true;
      reopen = false;
      continue;
    }
    // "share it with, and receive it from, our affiliates": both go with what stands after the last comma.
    if (
      TO_WORDS.has(low) &&
      s.tokens[i + 1]?.low === ',' &&
      ['and', 'or'].includes(s.tokens[i + 2]?.low ?? '')
    ) {
      const close = find(s, ',', i + 3, Math.min(s.tokens.length, i + 14));
      const party = s.parties.find((p) => p.first === close + 1);
      if (close > 0 && party && w.PREPOSITIONS.has(s.tokens[close - 1]!.low)) out.push(party);
    }
    // "give data to and take data from our partners": those named last.
    const raised = TO_WORDS.has(low) ? raisedParty(s, i) : undefined;
    if (raised) {
      out.push(raised);
      break;
    }
    // "for a partner to match it": who gets it.
    if (low === 'for') {
      const party = s.parties.find((p) => p.first > i && p.first <= i + 4);
      const next = party ? s.groupAt[party.last + 1]! : -1;
      if (party && next >= 0 && s.groups[next]!.shape === 'to') out.push(party);
    }
    // "to servers operated by our providers": they get it.
    if (low === 'by' && s.groupAt[i - 1]! > k && RUNS.has(s.groups[s.groupAt[i - 1]!]!.lemma)) open = true;
    // "to countries whose laws are deemed adequate by the authorities": they do so, and get nothing.
    else if (low === 'by' && related) continue;
    if (theirs && (low === ',' || low === ';' || w.COORDINATORS.has(s.tokens[i - 1]?.low ?? '')))
      theirs = false;
    if (theirs && TO_WORDS.has(low)) continue;
    // "share data collected with companies": the sharing goes on.
    const before = s.groups[s.groupAt[i - 1] ?? -1]?.lemma ?? '';
    const taken = low === 'with' && (TAKEN.has(before) || HANDED.has(before));
    // "what we collect to vendors": "to" goes back to the sharing.
    const back = low === 'to' && TAKEN.has(s.groups[s.groupAt[i - 1] ?? -1]?.lemma ?? '') && givenNext(s, i);
    // "what you watch with your friends": the sharing is with them.
    const asked = low === 'with' && endsQuestion(s, i - 1) && givenNext(s, i);
    const own = endsOwnClause(s, i);
    if (out.length > 0 && servesTo(s, i, out.at(-1)!.last)) continue;
    if (TO_WORDS.has(low) && !taken && !back && !asked && !own && s.groupAt[i - 1]! > k && i - 1 > start)
      continue;
    // "share and receive it with and from banks": both ways.
    if (TO_WORDS.has(low) && bothWays(s, i)) {
      open = true;
      i += 2;
      continue;
    }
    if (TO_WORDS.has(low))
      open =
        !APART.has(s.tokens[i - 1]?.low ?? '') &&
        !CONSENTS.has(s.tokens[i + 1]?.low ?? '') &&
        !CONSENTS.has(s.tokens[i + 2]?.low ?? '');
    else if (
      low === 'for' ||
      low === 'from' ||
      low === 'in' ||
      low === 'on' ||
      low === 'about' ||
      low === 'of' ||
      low === 'at' ||
      low === 'through' ||
      low === 'via' ||
      low === 'under'
    ) {
      if (!(low === 'of' || low === 'in')) open = low === 'for' && s.tokens[i + 1]?.low === 'others';
      else if (low === 'in' && s.tokens[i + 1]?.low !== 'the') open = false;
    } else if (opensClause(s, i) && !asksFirst(s, i) && !sameAs(s, i)) break;
  }
  return out;
}
