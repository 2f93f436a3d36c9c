import { type DataType, groupOf, isGroup } from '../../model/data-types.ts';
import type { ParsedSentence } from './clauses.ts';
import { insideMention, SPEC } from './extent.ts';
import type { DataMention } from './mentions.ts';
import { bracketBehindRelative, bracketed, closedBefore, listsThings } from './named-in-brackets.ts';
import { isSource, SOURCES } from './object-ends.ts';
import * as w from './words.ts';

/** "such as via cookies": how, not what. */
const VIA = new Set(['via', 'through', 'by', 'when', 'if', 'where', 'with', 'in', 'on', 'for', 'to']);

/** "including but not limited to sending you e-mails": deeds are listed, not data. */
function deedFollows(s: ParsedSentence, at: number): boolean {
  let i = at + 1;
  while (
    ['but', 'not', 'limited', 'to', 'as', 'without', 'limitation', ',', 'for', 'example'].includes(
      s.tokens[i]?.low ?? '',
    )
  )
    i++;
  const g = s.groups[s.groupAt[i] ?? -1];
  return g !== undefined && g.first === i && (g.shape === 'gerund' || g.shape === 'to');
}

const TOOLS = new Set(['technology', 'technologies', 'tools', 'methods', 'means', 'techniques']);

/** What a browser tells with every request, and no tool is. */
const OF_REQUEST: ReadonlySet<DataType> = new Set([
  'ip-address',
  'browser',
  'operating-system',
  'page-url',
  'session-timing',
]);

/** "including cookies and your IP address": what is listed beside the cookies comes with a visit, as they do. */
function withVisit(s: ParsedSentence, cookies: DataMention): boolean {
  const beside = s.data.find((m) => m.first > cookies.last);
  if (!beside?.types.every((t) => OF_REQUEST.has(t))) return false;
  return s.tokens
    .slice(cookies.last + 1, beside.first)
    .every((t) => [',', 'and', 'or', 'your', 'the'].includes(t.low));
}

/** "technologies to collect information, including cookies": the list is of the tools. */
export function ofTools(s: ParsedSentence, at: number, before = at): boolean {
  const next = s.data.find((m) => m.first > at);
  return (
    (next?.types.every((t) => groupOf(t) === 'tracking') ?? false) &&
    !withVisit(s, next!) &&
    s.tokens.slice(0, before).some((t) => TOOLS.has(t.low))
  );
}

/** "information about you and your posts", "about you from your visits": what follows is none of what it is about. */
const AFTER_YOU = new Set(['or', 'and', ',', 'from', 'when', 'through', 'via']);

/** Words before a colon behind which stands whom or whence. */
export const TOWARDS = new Set(['with', 'to', 'from', 'by']);

const EXAMPLES = new Set(['such', 'e.g.', 'for', 'in']);

const LISTS = /^(include|contain|comprise|consist)$/;

/** "from your phone, tablet or computer": a mark between things that data comes from. */
function joinsSources(s: ParsedSentence, i: number): boolean {
  const near = [i - 1, i + 1, i + 2, i + 3].map((n) => s.tokens[n]?.low ?? '');
  return SOURCES.has(near[0]!) || (near[0] === ',' && near.slice(1).some((low) => SOURCES.has(low)));
}

/** True where "personal information (such as …)" keeps its general sense beside what it lists. */
export function specified(s: ParsedSentence, m: DataMention, end: number): 'replaced' | 'kept' | 'no' {
  for (let i = m.last + 1; i < Math.min(end, m.last + 24); i++) {
    const low = s.tokens[i]!.low;
    if (i >= m.last + 14 && !low.startsWith('includ') && low !== ':') continue;
    // "which does not include your name"
    if (low.startsWith('includ') && /^(not|n't|never)$/.test(s.tokens[i - 1]?.low ?? '')) return 'no';
    const opens =
      SPEC.has(low) ||
      (low === 'such' && s.tokens[i + 1]?.low === 'as') ||
      low === ':' ||
      low === 'e.g.' ||
      (low === 'for' && ['example', 'instance'].includes(s.tokens[i + 1]?.low ?? '')) ||
      low === 'include' ||
      low === 'includes' ||
      (low === 'in' && s.tokens[i + 1]?.low === 'the' && s.tokens[i + 2]?.low === 'form');
    // "We share it with: operators": whom, not what.
    if (low === ':' && TOWARDS.has(s.tokens[i - 1]?.low ?? '')) return 'no';
    // "We collect it on the basis of: a contract (for example, your subscription)"
    if (low === ':' && s.tokens[i - 1]?.low === 'of' && NOT_OF_DATA.has(s.tokens[i - 2]?.low ?? ''))
      return 'no';
    // "information about you or your posts": two things.
    // "data about you (this includes your race)": a clause of its own.
    const isClause =
      s.tokens[i + 2]?.low === '(' && /^(?:this|these|that|which)$/.test(s.tokens[i + 3]?.low ?? '');
    const ofYou = s.tokens[i + 1]?.low === 'you' && (AFTER_YOU.has(s.tokens[i + 2]?.low ?? '') || isClause);
    const about =
      !ofYou &&
      i <= m.last + 3 &&
      ['about', 'on', 'regarding', 'concerning', 'related', 'relating', 'of'].includes(low);
    if (opens && (deedFollows(s, i) || VIA.has(s.tokens[i + (low === 'such' ? 2 : 1)]?.low ?? '')))
      return 'no';
    if (opens || about) {
      const typed = s.data.find(
        (d) =>
          d.first > i &&
          d.first < end &&
          d.level === 'typed' &&
          d.first < i + (about ? 7 : low === ':' ? end : 14),
      );
      if (!typed) {
        if (about) continue;
        return 'no';
      }
      const shut = opens ? closedBefore(s, i, typed.first) : -1;
      // "information from services (such as Acme) regarding your use": what it is about stands behind the bracket.
      if (shut > 0 && TOLD_OF.test(s.tokens[shut + 1]?.low ?? '')) return 'replaced';
      if (shut > 0) continue;
      if (opens && listsThings(s, i, typed.first)) return 'no';
      const bracket = s.tokens[i - 1]?.low === '(' || s.tokens[i - 2]?.low === '(';
      if (m.level === 'typed' && !m.defined && (about || typed.types.every((t) => m.types.includes(t))))
        return 'no';
      // "information (including your name)" is wider than what it names, "information (such as your name)" is spelled out.
      const wider = opens && bracket && !EXAMPLES.has(low);
      // "special categories of data about you (this includes your race)": a clause of its own tells what else is meant.
      const near = low.startsWith('include') && low !== 'including' ? 5 : 2;
      return wider && m.level === 'general' && i <= m.last + near ? 'kept' : 'replaced';
    }
    // "the associated information (your address, …)": the bracket says what it is.
    const inner = s.tokens[i + 1]?.low ?? '';
    if (low === '(' && i === m.last + 1 && m.level !== 'typed' && !SPEC.has(inner) && inner !== 'such') {
      const spelled = s.data.find((d) => d.first > i && d.first <= i + 2 && d.level === 'typed');
      if (spelled && spelled.last < end) return 'replaced';
    }
    if (low === '(' && i > m.last + 1 && m.level === 'general' && spellsOutTopic(s, m, i, end))
      return 'replaced';
    const listed =
      low === ',' &&
      s.tokens[i + 1]?.low === 'which' &&
      [i + 2, i + 3].some((n) => LISTS.test(s.tokens[n]?.stem ?? ''));
    if (listed) continue;
    // "information from your phone, tablet or computer, such as …"
    if (s.tokens[m.last + 1]!.low === 'from' && [',', 'and', 'or'].includes(low) && joinsSources(s, i))
      continue;
    if (low === ',' && !SPEC.has(s.tokens[i + 1]?.low ?? '') && s.tokens[i + 1]?.low !== 'such') return 'no';
    const oneMore =
      ['and', 'or'].includes(low) &&
      (s.tokens[i + 2]?.low === ',' ||
        s.tokens[i + 2]?.low === 'such' ||
        (s.tokens[i + 3]?.low === ',' &&
          SPEC.has(s.tokens[i + 4]?.low ?? '') &&
          !s.data.some((d) => d.first > i && d.first < i + 3)));
    if (oneMore) continue;
    if (['and', 'or', ';'].includes(low)) return 'no';
    // "the device you use to reach us, such as …"
    if (low === 'to' && s.tokens[i - 1]!.low === 'use' && s.tokens[i - 2]!.low === 'you') continue;
    if (['to', 'with'].includes(low) && i > m.last + 1) break;
  }
  return m.level === 'general' && listedLate(s, m, end) ? 'replaced' : 'no';
}

const TOLD_OF = /^(?:about|regarding|concerning)$/;

/** "information about the app that you use (its version, your language)": the bracket at `open` says which. */
function spellsOutTopic(s: ParsedSentence, m: DataMention, open: number, end: number): boolean {
  const about = /^(?:about|on|regarding|concerning|related|relating)$/.test(s.tokens[m.last + 1]!.low);
  const between = s.data.some((d) => d.first > m.last && d.last < open);
  return (
    about &&
    !between &&
    s.data.some((d) => d.first === open + 1 && d.last < end && d.level === 'typed') &&
    [',', ')'].includes(s.tokens[insideMention(s, open + 1)!.last + 1]?.low ?? '')
  );
}

/** "information from partners that deliver our ads, such as …": the list that spells it out comes after a comma. */
function listedLate(s: ParsedSentence, m: DataMention, end: number): boolean {
  for (let i = m.last + 2; i < end - 1; i++) {
    const low = s.tokens[i]!.low;
    if (low === ';' || low === ':') return false;
    if (s.data.some((d) => d.first === i && d.level === 'typed' && !isSource(s, d))) return false;
    const opens = low === 'including' || (low === 'such' && s.tokens[i + 1]?.low === 'as');
    const by = VIA.has(s.tokens[i + (low === 'such' ? 2 : 1)]?.low ?? '');
    if (opens && (by || deedFollows(s, i) || ofTools(s, i))) return false;
    if (opens && s.tokens[i - 1]!.low === ',')
      return s.data.some((d) => d.first > i && d.first < Math.min(end, i + 8) && d.level === 'typed');
  }
  return false;
}

/** "how you use our services", "your use of our services" are general beside the list that spells them out. */
function tellsOfUse(s: ParsedSentence, m: DataMention): boolean {
  for (let i = m.first; i < m.last; i++) {
    const { low } = s.tokens[i]!;
    if (low === 'how' || (/^(use|usage)$/.test(low) && s.tokens[i + 1]!.low === 'of')) return true;
  }
  return false;
}

const LOGS = /^(logs?|records?|files?)$/;

const HOLDS = /^(?:contain|include|hold|record|list|show)$/;

/** "logs containing your name and address", "records that include your name": what is in what ends at `last`. */
export function heldIn(s: ParsedSentence, last: number): DataType[] {
  const next = s.tokens[last + 1]?.low ?? '';
  const that = (next === 'that' || next === 'which') && HOLDS.test(s.tokens[last + 2]?.stem ?? '');
  if (next !== 'containing' && !that) return [];
  const held: DataType[] = [];
  let at = last + (that ? 3 : 2);
  for (const d of s.data) {
    if (d.level !== 'typed' || d.first < at) continue;
    if (s.tokens.slice(at, d.first).some((t) => !NEXT_HELD.test(t.low))) break;
    held.push(...d.types);
    at = d.last + 1;
  }
  return held;
}

const NEXT_HELD = /^(?:,|and|or|your|the|a|an|their|full|both)$/;

function namesAdvertising(s: ParsedSentence, m: DataMention): boolean {
  const such = [m.last + 1, m.last + 2].find(
    (i) => s.tokens[i]?.low === 'such' || s.tokens[i]?.low === 'like',
  );
  const next = such === undefined ? undefined : s.data.find((d) => d.first > such);
  return next !== undefined && next.first <= such! + 6 && next.types[0] === 'advertising-id';
}

/** Types of a run of mentions, general words dropped where a list spells them out. */
export function typesOf(s: ParsedSentence, all: readonly DataMention[], end: number): DataType[] {
  const types: DataType[] = [];
  const mentions = withinContacts(s, all);
  for (const m of mentions) {
    const open = m.level === 'general' ? bracketBehindRelative(s, m) : -1;
    if (open > 0) {
      for (const type of bracketed(s, open)) if (!types.includes(type)) types.push(type);
      continue;
    }
    const wide = m.level !== 'typed' || m.defined || m.types.every((t) => isGroup(t)) || tellsOfUse(s, m);
    if (wide && !m.pictured && !m.posted) {
      const how = specified(s, m, end);
      if (how === 'replaced') continue;
    }
    // "logs containing addresses": what is in them is what is meant.
    const within = LOGS.test(s.tokens[m.last]!.low) ? heldIn(s, m.last) : [];
    if (within.length > 0) {
      for (const type of within) if (!types.includes(type)) types.push(type);
      continue;
    }
    // "logs of your messages": what is in them.
    const logged =
      /^logs?$/.test(s.tokens[m.last]!.low) &&
      s.tokens[m.last + 1]?.low === 'of' &&
      mentions.some((d) => d.level === 'typed' && d.first > m.last && d.first <= m.last + 3);
    if (logged) continue;
    // "mobile identifiers such as an advertising id": the one that is named.
    if (m.types[0] === 'device-identifier' && namesAdvertising(s, m)) continue;
    // "geolocation (latitude and longitude)": the bracket says which.
    const bracket =
      s.tokens[m.last + 1]?.low === '(' ? s.data.find((d) => d.first === m.last + 2) : undefined;
    if (
      bracket &&
      m.types.every((t) => isGroup(t) && bracket.types.some((b) => b !== t && groupOf(b) === t))
    ) {
      for (const type of bracketed(s, m.last + 1)) if (!types.includes(type)) types.push(type);
      continue;
    }
    for (const type of m.types) if (!types.includes(type)) types.push(type);
  }
  // "Identifiers" among facts of a device are the device's.
  const i = types.indexOf('identity');
  const bare = mentions.some((m) => m.first === m.last && s.tokens[m.first]!.low === 'identifiers');
  if (i >= 0 && bare && types.some((t) => groupOf(t) === 'device' || groupOf(t) === 'network'))
    types[i] = 'device-identifier';
  return [...new Set(types)];
}

const PEOPLE = /^(?:contacts|friends|followers|connections|matches)$/;

/** "messages from your contacts": people who send what is named, and no list of them. */
function sentBy(s: ParsedSentence, mentions: readonly DataMention[], book: DataMention): boolean {
  if (!PEOPLE.test(s.tokens[book.last]!.low)) return false;
  const sent = mentions.findLast((m) => m.last < book.first);
  if (sent?.level !== 'typed' || !sent.types.every((type) => groupOf(type) === 'content')) return false;
  return s.tokens.slice(sent.last + 1, book.last).some(({ low }) => low === 'from');
}

const WITHIN = new Set(['from', 'in', 'of']);

/** "names in your phone book", but not "your date of birth and friend list" nor "your name, a list of friends". */
function standsWithin(s: ParsedSentence, book: DataMention): boolean {
  for (let i = book.last - 1; i >= Math.max(0, book.first - 3); i--) {
    const { low } = s.tokens[i]!;
    if (i < book.first && (w.isMark(low) || w.COORDINATORS.has(low))) return false;
    const ofList =
      low === 'of' &&
      /^(?:lists?|number|some|many|all|any|most|several|few|part|selection)$/.test(
        s.tokens[i - 1]?.low ?? '',
      );
    if (WITHIN.has(low) && !ofList) return true;
  }
  return false;
}

/** "names and e-mails from your address book" are the address book. */
function withinContacts(s: ParsedSentence, mentions: readonly DataMention[]): readonly DataMention[] {
  const book = mentions.find((m) => m.types.includes('contact-list') && standsWithin(s, m));
  if (!book) return ofContacts(s, mentions);
  if (sentBy(s, mentions, book)) return mentions.filter((m) => m !== book);
  const listed = ['such', 'including', 'like'].includes(s.tokens[book.last + 1]?.low ?? '');
  // "your name, e-mail address and the photos of your contacts": the last alone are theirs.
  const theirs = mentions.findLast((m) => m.last < book.first);
  const own = mentions.find((m) => m.level === 'typed');
  const apart =
    theirs !== undefined &&
    own !== undefined &&
    own !== theirs &&
    !own.types.includes('contact-list') &&
    s.tokens[theirs.first - 1]?.low === 'the' &&
    [own.first, own.first - 1].some((i) => s.tokens[i]?.low === 'your');
  return mentions.filter(
    (m) =>
      (apart && m.last < theirs.first) ||
      (m.first > book.first && !(listed && m.types.every((t) => groupOf(t) === 'identity'))) ||
      m.first === book.first ||
      m.level !== 'typed' ||
      s.tokens[m.first]!.low === 'your' ||
      s.tokens[m.first - 1]?.low === 'your',
  );
}

/** "your contacts' information, such as their names": what is theirs is of the address book. */
function ofContacts(s: ParsedSentence, mentions: readonly DataMention[]): readonly DataMention[] {
  const book = mentions.find((m) => m.types.includes('contact-list'));
  if (!book) return mentions;
  const theirs = s.tokens.findIndex(
    (t, i) =>
      t.low === 'their' &&
      i > book.last &&
      i <= book.last + 7 &&
      /^(as|including|like)$/.test(s.tokens[i - 1]!.low),
  );
  return theirs < 0
    ? mentions
    : mentions.filter((m) => m.last < theirs && !(m.types[0] === 'connection' && m.first > book.last));
}

/** Words whose list after a colon tells why, whence or to whom. */
export const NOT_OF_DATA = new Set(
  'purpose purposes reason reasons way ways circumstances cases situations instances occasions conditions parties party recipients partners providers companies basis bases grounds source sources methods means technologies tools rights'.split(
    ' ',
  ),
);
