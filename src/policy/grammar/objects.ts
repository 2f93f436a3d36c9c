import { type DataType, groupOf, isGroup } from '../../model/data-types.ts';
import { opensClause, type ParsedSentence } from './clauses.ts';
import type { DataMention, PartyMention } from './mentions.ts';
import type { VerbGroup } from './verb-groups.ts';
import * as w from './words.ts';

/** What a verb acts on. */
export interface ObjectReading {
  types: DataType[];
  /** A pronoun or "this information" that must be looked up before this clause. */
  anaphor: boolean;
  /** "no", "none of" before the data: a denial of its own. */
  negated: boolean;
  /** "other": data besides what was named. */
  other: boolean;
  /** "only" before the data. */
  only: boolean;
  /** Token index where the object ends (exclusive). */
  end: number;
  /** Exact data phrases, for the confidence. */
  mentions: DataMention[];
}

const STOPS = new Set([
  'by',
  'through',
  'via',
  'using',
  'without',
  'except',
  'under',
  'during',
  'for',
  'unless',
  'pursuant',
  'subject',
  'solely',
  'based',
  'upon',
  'besides',
  'notwithstanding',
  'because',
  'following',
  'against',
  'despite',
  'beyond',
]);
const IN_STOPS = new Set([
  'order',
  'response',
  'connection',
  'accordance',
  'case',
  'compliance',
  'which',
  'addition',
  'these',
  'the',
  'certain',
  'a',
  'conjunction',
  'line',
  'exchange',
  'good',
  'aggregated',
  'limited',
]);
const SPEC = new Set(['including', 'like', 'namely']);
const ANAPHORS = new Set(['it', 'them', 'this', 'these', 'those', 'that', 'such', 'same']);

/** Index of the token after the last of the coordinated verbs that share one object. */
export function objectStart(s: ParsedSentence, k: number): { start: number; last: number } {
  const own = s.groups[k]!;
  // "ask you for your number"
  if (['ask', 'request'].includes(own.lemma) && s.tokens[own.last + 2]?.low === 'for')
    return { start: own.last + 3, last: k };
  const g = s.groups[k]!;
  const next = s.groups[k + 1];
  if (next && next.mate >= 0 && (next.mate === k || s.groups[next.mate]!.mate === s.groups[k]!.mate)) {
    let between = true;
    for (let i = g.last + 1; i < next.first; i++) {
      const low = s.tokens[i]!.low;
      if (
        !(
          w.COORDINATORS.has(low) ||
          low === ',' ||
          w.isAdverb(low) ||
          low === '(' ||
          low === ')' ||
          w.NEGATORS.has(low)
        )
      )
        between = false;
    }
    if (between) return objectStart(s, k + 1);
  }
  return { start: g.last + 1, last: k };
}

/** Where the clause of group `k` ends: the start of the next clause that is not part of its object. */
export function clauseEnd(s: ParsedSentence, k: number): number {
  const depth = depths(s);
  const own = depth[s.groups[k]!.last] ?? 0;
  for (let h = k + 1; h < s.groups.length; h++) {
    const g = s.groups[h]!;
    if (s.data.some((m) => m.first <= g.verb && g.verb <= m.last)) continue;
    if ((depth[g.first] ?? 0) > own || g.kind === 'question') continue;
    if (g.shape === 'finite' && g.kind !== 'relative' && g.clauseFirst > s.groups[k]!.last)
      return g.clauseFirst;
    if (g.mate >= 0 && g.shape !== 'participle' && g.kind !== 'relative') return g.clauseFirst;
  }
  return s.tokens.length;
}

/** How many brackets are open at each token. */
export function depths(s: ParsedSentence): Int8Array {
  const out = new Int8Array(s.tokens.length + 1);
  let depth = 0;
  s.tokens.forEach((token, i) => {
    if (token.low === ')' && depth > 0) depth--;
    out[i] = depth;
    if (token.low === '(' && depth < 9) depth++;
  });
  return out;
}

/** Index of the next token of a kind in a range, or -1. */
function find(s: ParsedSentence, low: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (s.tokens[i]!.low === low) return i;
  return -1;
}

function insideMention(s: ParsedSentence, i: number): DataMention | undefined {
  return s.data.find((m) => m.first <= i && i <= m.last);
}

/** End of a relative clause that starts inside an object: the next comma, bracket or the end. */
function skipRelative(s: ParsedSentence, g: VerbGroup, end: number): number {
  let i = g.last + 1;
  for (; i < end; i++) {
    const low = s.tokens[i]!.low;
    if (
      [',', ')', ';', '\u2014'].includes(low) ||
      low === 'and' ||
      SPEC.has(low) ||
      (low === 'such' && s.tokens[i + 1]?.low === 'as')
    )
      break;
    if (['to', 'for', 'with', 'in'].includes(low) && i > g.last + 1) break;
    if (w.COORDINATORS.has(low)) break;
  }
  return i;
}

/** True where "personal information (such as …)" keeps its general sense beside what it lists. */
function specified(s: ParsedSentence, m: DataMention, end: number): 'replaced' | 'kept' | 'no' {
  for (let i = m.last + 1; i < Math.min(end, m.last + 14); i++) {
    const low = s.tokens[i]!.low;
    const opens =
      SPEC.has(low) ||
      (low === 'such' && s.tokens[i + 1]?.low === 'as') ||
      low === ':' ||
      low === 'e.g.' ||
      low === 'include' ||
      low === 'includes' ||
      (low === 'in' && s.tokens[i + 1]?.low === 'the' && s.tokens[i + 2]?.low === 'form');
    const about =
      i <= m.last + 3 &&
      ['about', 'on', 'regarding', 'concerning', 'related', 'relating', 'of'].includes(low);
    if (opens || about) {
      const typed = s.data.find(
        (d) => d.first > i && d.first < end && d.level === 'typed' && d.first < i + (about ? 7 : 14),
      );
      if (!typed) {
        if (about) continue;
        return 'no';
      }
      const bracket = s.tokens[i - 1]?.low === '(' || s.tokens[i - 2]?.low === '(';
      if (m.level === 'typed' && (about || typed.types.every((t) => m.types.includes(t)))) return 'no';
      return opens && bracket && low !== 'in' && m.level === 'general' && i <= m.last + 2
        ? 'kept'
        : 'replaced';
    }
    if (low === ',' && !SPEC.has(s.tokens[i + 1]?.low ?? '') && s.tokens[i + 1]?.low !== 'such') return 'no';
    const oneMore =
      ['and', 'or'].includes(low) && (s.tokens[i + 2]?.low === ',' || s.tokens[i + 2]?.low === 'such');
    if (oneMore) continue;
    if (['and', 'or', ';'].includes(low)) return 'no';
    if (['to', 'with'].includes(low) && i > m.last + 1) return 'no';
  }
  return 'no';
}

/** Types of a run of mentions, general words dropped where a list spells them out. */
export function typesOf(s: ParsedSentence, all: readonly DataMention[], end: number): DataType[] {
  const types: DataType[] = [];
  const mentions = withinContacts(s, all);
  for (const m of mentions) {
    if (m.level !== 'typed' || m.types.every((t) => isGroup(t))) {
      const how = specified(s, m, end);
      if (how === 'replaced') continue;
    }
    for (const type of m.types) if (!types.includes(type)) types.push(type);
  }
  // "Identifiers" among facts of a device are the device's.
  const i = types.indexOf('identity');
  const bare = mentions.some((m) => m.first === m.last && s.tokens[m.first]!.low === 'identifiers');
  if (i >= 0 && bare && types.some((t) => groupOf(t) === 'device' || groupOf(t) === 'network'))
    types[i] = 'device-identifier';
  return types;
}

/** "names and e-mails from your address book" are the address book. */
function withinContacts(s: ParsedSentence, mentions: readonly DataMention[]): readonly DataMention[] {
  const book = mentions.find(
    (m) =>
      m.types.includes('contact-list') &&
      ['from', 'in', 'of'].some((p) => [1, 2, 3].some((d) => s.tokens[m.first - d]?.low === p)),
  );
  if (!book) return mentions;
  return mentions.filter(
    (m) =>
      m.first >= book.first ||
      m.level !== 'typed' ||
      s.tokens[m.first]!.low === 'your' ||
      s.tokens[m.first - 1]?.low === 'your',
  );
}

/** Reads the object from `start`: data types up to the purpose, recipient's own clause or condition. */
export function readObject(s: ParsedSentence, k: number, from: number, limit: number): ObjectReading {
  let start = from;
  const mentions: DataMention[] = [];
  const out: ObjectReading = {
    types: [],
    anaphor: false,
    negated: false,
    other: false,
    only: false,
    end: limit,
    mentions,
  };
  let i = start;
  let listed = false;
  for (; i < limit; i++) {
    const token = s.tokens[i]!;
    const low = token.low;
    const mention = insideMention(s, i);
    if (mention && mention.first === i) {
      const before = s.tokens[i - 1]?.low ?? '';
      const head = s.tokens[mention.first]!.low;
      if ((before === 'no' || head === 'no' || before === 'none') && i <= start + 2) out.negated = true;
      if (before === 'other' || head === 'other' || s.tokens[mention.first + 1]?.low === 'other')
        out.other = true;
      if (before === 'only' || head === 'only') out.only = true;
      const demonstrative =
        ['this', 'that', 'these', 'those', 'such'].includes(before) ||
        ['this', 'that', 'these', 'those', 'such'].includes(head);
      if (
        before === 'the' &&
        head !== 'the' &&
        mention.level === 'general' &&
        mention.first === mention.last &&
        mentions.length === 0 &&
        barePhrase(s, mention)
      )
        out.anaphor = true;
      if (
        demonstrative &&
        mention.first === mention.last &&
        ['content', 'address', 'addresses', 'number', 'numbers'].includes(s.tokens[mention.last]!.low) &&
        mentions.length === 0
      )
        out.anaphor = true;
      if (mention.level !== 'typed' && (ANAPHORS.has(head) || ANAPHORS.has(before)) && mentions.length === 0)
        out.anaphor = true;
      if (mention.level === 'typed' && ANAPHORS.has(head) && mention.last > mention.first)
        out.anaphor = false;
      const partyPhrase =
        mention.types[0] === 'contact-identifier' && ['with', 'to', 'those', 'between'].includes(before);
      if (!partyPhrase) mentions.push(mention);
      i = mention.last;
      continue;
    }
    if (low === ',' && ['if', 'where', 'when', 'as'].includes(s.tokens[i + 1]?.low ?? '')) {
      const close = asideEnd(s, i, limit);
      if (close > 0) {
        i = close;
        continue;
      }
    }
    if (i === start && low === 'to' && ['it', 'them'].includes(s.tokens[i + 1]?.low ?? '')) {
      out.anaphor = true;
      i++;
      continue;
    }
    if (
      i === start &&
      (low === 'it' ||
        low === 'them' ||
        ((low === 'this' || low === 'these' || low === 'that') && !insideNoun(s, i)))
    ) {
      out.anaphor = true;
      continue;
    }
    if (low === ':' || (low === 'such' && s.tokens[i + 1]?.low === 'as') || SPEC.has(low)) {
      listed = true;
      if (low === 'such') i++;
      if (
        SPEC.has(low) &&
        ['when', 'where', 'if', 'how', 'to'].includes(s.tokens[i + 1]?.low ?? '') &&
        !insideMention(s, i + 1)
      )
        break;
      continue;
    }
    const at = s.groupAt[i]!;
    const g =
      s.groups.find((h, n) => n > k && h.clauseFirst === i && h.kind === 'relative') ??
      (at > k ? s.groups[at]! : undefined);
    if (g && g.kind === 'relative' && g.lemma === 'include') continue;
    if (g && g.kind === 'relative') {
      i = skipRelative(s, g, limit) - 1;
      continue;
    }
    const located =
      g &&
      g.lemma === 'determine' &&
      s.data.some(
        (m) => m.first > g.last && m.first <= g.last + 3 && m.types.some((t) => groupOf(t) === 'location'),
      );
    if (g && g.shape === 'to' && (located || ESTIMATES.has(g.lemma))) {
      listed = true;
      continue;
    }
    if (g && g.shape === 'to') break;
    if (g && g.mate >= 0 && g.shape !== 'participle') break;
    if (g && g.shape === 'gerund' && mentions.length > 0) {
      const comma = find(s, ',', i, limit);
      const next = s.tokens[comma + 1]?.low ?? '';
      const goesOn =
        comma > 0 &&
        (SPEC.has(next) ||
          next === 'such' ||
          s.groups[k]!.lemma === 'include' ||
          find(s, ',', comma + 1, limit) > 0);
      if (!goesOn) break;
      i = comma - 1;
      continue;
    }
    if (i === start && low === '(') {
      const close = find(s, ')', i, limit);
      if (close > 0) {
        i = close;
        start = close + 1;
        continue;
      }
    }
    if (g && g.shape === 'participle') {
      if (ATTACHED.has(g.lemma) && mentions.length > 0) i = skipRelative(s, g, limit) - 1;
      continue;
    }
    if (opensClause(s, i) && !(listed && ['whether', 'how', 'when'].includes(low))) break;
    if (STOPS.has(low) && !(low === 'for' && i === start)) {
      const colon = find(s, ':', i, limit);
      if (colon < 0 || low === 'except' || low === 'unless') break;
      i = colon;
      listed = true;
      continue;
    }
    if (low === 'in' && IN_STOPS.has(s.tokens[i + 1]?.low ?? '')) {
      if (s.tokens[i + 1]?.low === 'the' && ['form'].includes(s.tokens[i + 2]?.low ?? '')) continue;
      if (!['the', 'a', 'certain', 'these'].includes(s.tokens[i + 1]?.low ?? '') || mentions.length > 0)
        break;
    }
    if (low === 'other' && s.tokens[i + 1]?.low === 'than') break;
    if (low === 'rather' && s.tokens[i + 1]?.low === 'than') break;
    if (
      low === 'as' &&
      !['such', 'well'].includes(s.tokens[i - 1]?.low ?? '') &&
      s.tokens[i + 1]?.low !== 'well'
    )
      break;
    if (low === '\u2014' || low === ';') {
      if (!listed) break;
    }
  }
  out.end = Math.min(i, limit);
  out.types = typesOf(s, mentions, out.end);
  if (mentions.some((m) => m.level === 'typed') && mentions.length > 1)
    out.anaphor =
      out.anaphor &&
      mentions[0]?.level !== 'typed' &&
      specified(s, mentions[0]!, out.end) !== 'replaced' &&
      mentions.length === 1;
  return out;
}

/** Purposes whose object is itself data that is made: "to estimate your location". */
const ESTIMATES = new Set(['estimate', 'infer', 'approximate', 'derive']);

/** Verbs whose participle only says where data belongs: "information associated with messages". */
const ATTACHED = new Set([
  'associate',
  'link',
  'relate',
  'connect',
  'store',
  'contain',
  'collect',
  'derive',
  'hold',
  'provide',
  'send',
  'receive',
  'share',
  'attach',
  'submit',
  'obtain',
  'generate',
  'upload',
]);

/** "provide us, if permitted by law, with …": index of the comma that closes the aside, or -1. */
function asideEnd(s: ParsedSentence, open: number, limit: number): number {
  for (let i = open + 2; i < Math.min(limit, open + 12); i++) {
    if (s.tokens[i]!.low === ',')
      return ['with', 'to', 'your', 'the'].includes(s.tokens[i + 1]?.low ?? '') ? i : -1;
  }
  return -1;
}

/** "the data", with nothing after it that says which. */
export function barePhrase(s: ParsedSentence, m: DataMention): boolean {
  const next = s.tokens[m.last + 1]?.low ?? '.';
  return w.isMark(next) || next === 'to' || next === 'for' || s.groupAt[m.last + 1]! >= 0;
}

function insideNoun(s: ParsedSentence, i: number): boolean {
  const next = s.tokens[i + 1];
  return (
    next !== undefined &&
    /^[a-z]/.test(next.low) &&
    !w.PREPOSITIONS.has(next.low) &&
    !w.COORDINATORS.has(next.low) &&
    !w.SUBORDINATORS.has(next.low) &&
    !w.isAdverb(next.low)
  );
}

const CONSENTS = new Set(['consent', 'permission', 'authorization', 'approval']);
const TO_WORDS = new Set(['with', 'to', 'onto', 'among', 'amongst', 'between', 'by', 'into', 'within']);

/** Parties that a verb's object is given to, between `start` and `limit`. `dative`: "give partners your data". */
export function recipientsIn(
  s: ParsedSentence,
  k: number,
  start: number,
  limit: number,
  dative: boolean,
): PartyMention[] {
  const out: PartyMention[] = [];
  let open = false;
  for (let i = start; i < limit; i++) {
    const low = s.tokens[i]!.low;
    const party = s.parties.find((p) => p.first === i);
    if (party) {
      if (dative && i <= start + 1) open = true;
      const covered = insideMention(s, i);
      const possessive =
        s.tokens[party.last]!.possessive && !/^(server|system)/.test(s.tokens[party.last + 1]?.low ?? '');
      if (open && !(covered && covered.last > party.last) && !possessive) out.push(party);
      i = party.last;
      continue;
    }
    const at = s.groupAt[i]!;
    if (at > k) {
      const g = s.groups[at]!;
      if (g.shape === 'to' || (g.shape === 'finite' && g.kind !== 'relative')) break;
      if (g.kind === 'relative' || g.shape === 'gerund' || g.shape === 'participle') open = false;
      continue;
    }
    if ((low === 'other' && s.tokens[i + 1]?.low === 'than') || low === 'except' || low === 'unless') break;
    if (low === '(' && !open) {
      const close = find(s, ')', i, limit);
      if (close > 0) {
        i = close;
        continue;
      }
    }
    if (TO_WORDS.has(low) && s.groupAt[i - 1]! > k && i - 1 > start) continue;
    if (TO_WORDS.has(low))
      open =
        !['next', 'compliance', 'accordance', 'consistent', 'connection', 'comply', 'complies'].includes(
          s.tokens[i - 1]?.low ?? '',
        ) &&
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
    } else if (opensClause(s, i)) break;
  }
  return out;
}
