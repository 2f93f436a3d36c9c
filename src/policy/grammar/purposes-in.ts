import type { Polarity, Purpose } from '../../model/vocabulary.ts';
import { purposeBook } from '../lexicon/books.ts';
import { VERBS } from '../lexicon/verbs.ts';
import type { ParsedSentence } from './clauses.ts';
import type { PartyMention } from './party-mentions.ts';
import type { VerbGroup } from './verb-groups.ts';

const HANDS = new Set(['to', 'with']);
const JOINS = new Set([',', 'and', 'or', 'nor', '/']);
/** Words before a party that belong to it: "to any of our advertisers". */
const MOST_BEFORE = 4;

/** "to comply with the law", "to meet legal requirements": done for the law's sake, and no authority that it is handed to. */
function isAim(s: ParsedSentence, to: number, { kind, first }: PartyMention): boolean {
  if (kind !== 'authority' || s.tokens[to]!.low !== 'to') return false;
  return s.tokens
    .slice(to + 1, first + 1)
    .some(({ low }) => low === 'meet' || VERBS.get(low)?.form === 'base');
}

const MARKS_AIM = new Set(['to', 'for', 'in', 'so', 'purposes', 'help', 'by', 'as', '(']);

/** The last token of those that "to" or "with" at `i` hands to: who gets data says nothing of what for. `i` where it hands to none. */
function pastRecipients(s: ParsedSentence, i: number): number {
  if (!HANDS.has(s.tokens[i]!.low)) return i;
  let last = i;
  for (let from = i + 1; ; from = last + 1) {
    while (last > i && JOINS.has(s.tokens[from]?.low ?? '')) from++;
    if (last > i && from === last + 1) return last;
    const next = s.parties.find(
      ({ kind, first }) => kind !== 'self' && kind !== 'user' && first >= from && first - from < MOST_BEFORE,
    );
    const between = next ? s.tokens.slice(from, next.first) : [];
    if (!next || isAim(s, i, next)) return last;
    if (between.some(({ low }, k) => MARKS_AIM.has(low) || s.verbs[from + k])) return last;
    last = next.last;
  }
}

/** "the right to", "asked to", "according to": no aim follows. */
const NO_AIM_BEFORE =
  /^(?:able|unable|rights?|choices?|options?|ability|opportunity|permission|permitted|allowed|likely|asked|obliged|obligated|compelled|related|relating|pertaining|according|due|access|subject|addition|respect|regard|regards|prior|similar|limited|belong|belongs|belonging|consent|consented|agree|agreed|want|wants|wish|choose|chooses|decide|decides|opposed|how|responding|respond|response|pursuant|linked|tied|connected|attached|applicable|known|available|visible|open|shown|comes|came|next|close|up|listen|replies|reply|unique|specific|addressed|identical|equivalent|contrary|object|opt|free|easier)$/;
/** "for example", "for 30 days", "for you": no aim. */
const NO_AIM_AFTER =
  /^(?:example|instance|you|us|them|more|as|up|at|which|whom|longer|long|additional|further|a|an|one|two|three|four|five|six|seven|ten|twelve|several|free|now|sale|review|approval|\d.*)$/;
const PERIOD_AFTER = /^(?:period|duration|time|term|length|first|last|next|same|entire|whole|foregoing)$/;
const SERVES = /^(?:help|helps|helping|allow|allows|allowing|enable|enables|enabling|lets?)$/;

/** "you are required to enter it", not "data required to run it". */
function isDemanded(s: ParsedSentence, to: number): boolean {
  return (
    /^(?:required|needed|invited|prompted|encouraged|instructed)$/.test(s.tokens[to - 1]?.low ?? '') &&
    /^(?:is|are|be|been|was|were|also)$/.test(s.tokens[to - 2]?.low ?? '')
  );
}

/** What stands at `i` opens an aim: "to improve it", "for research", "so that you can log in", "which helps us improve it". */
function opens(s: ParsedSentence, i: number): boolean {
  const { low } = s.tokens[i]!;
  const next = s.tokens[i + 1]?.low ?? '';
  const before = s.tokens[i - 1]?.low ?? '';
  if (low === 'to') return !NO_AIM_BEFORE.test(before) && !isDemanded(s, i);
  if (low === 'for') {
    if (['example', 'instance'].includes(next) || /^\d/.test(next)) return false;
    if (next === 'the' || next === 'a' || next === 'an')
      return !PERIOD_AFTER.test(s.tokens[i + 2]?.low ?? '');
    return !NO_AIM_AFTER.test(next) && before !== 'except';
  }
  if (low === 'so') return next !== 'far' && next !== 'long' && next !== 'on';
  if (low === 'in' && /ing$|^(?:respect|support|furtherance)$/.test(next)) return true;
  return (SERVES.test(low) && next === 'us') || isMadeOf(s, i);
}

const MADE_OF: ReadonlySet<Purpose> = new Set(['advertising', 'marketing', 'research']);

/** "in our ads", "as part of our marketing", "in connection with research": it goes into what the service makes. */
function isMadeOf(s: ParsedSentence, i: number): boolean {
  if (!/^(?:in|as|within|towards?)$/.test(s.tokens[i]!.low)) return false;
  for (let n = i + 1; n < Math.min(i + 5, s.tokens.length); n++) {
    const match = purposeBook().at(s.tokens, n);
    if (match) return MADE_OF.has(match.value);
    if (
      !/^(?:our|the|their|its|any|part|of|connection|with|targeted|personali[sz]ed|all|other)$/.test(
        s.tokens[n]!.low,
      )
    )
      return false;
  }
  return false;
}

/** "if", "when": what follows is a case, in which only what something is needed for is an aim. */
const OPENS_CASE =
  /^(?:if|when|whenever|where|unless|because|since|while|until|after|before|once|although|though|whether)$/;
/** "in accordance with the law", "as described": terms, and no aim. */
const OPENS_TERMS =
  /^(?:pursuant|accordance|according|consistent|subject|permitted|described|stated|specified|disclosed|under|without)$/;
/** "as necessary to run it", "in order to": needed for what follows. */
const NEEDED =
  /^(?:necessary|needed|required|reasonable|reasonably|appropriate|helpful|useful|order|essential|only|solely|exclusively|is|are|made|,)$/;
/** Marks behind which the next of several aims may stand. */
const JOINS_AIMS = new Set([',', ';', '.', ':', ')', 'and', 'or', '&', '/', '-']);

/** "to create a Pigeon account" */
const MAKES = /^(?:create|creating|open|opening|register|registering|maintain|maintaining|manage|managing)$/;

/** "necessary for our service" */
function forService(s: ParsedSentence, i: number): boolean {
  if (s.tokens[i]!.low !== 'for' || !/^(?:our|the|this)$/.test(s.tokens[i + 1]?.low ?? '')) return false;
  return (
    s.tokens[i + 2]?.stem === 'service' &&
    !/^\p{L}/u.test(s.tokens[i + 3]?.low.replace(/^(?:and|or|to)$/, '') ?? '')
  );
}

/** Marks and words behind which it may be told again what something is done for: "not for sale but to run it". */
const ENDS_DENIAL = /^(?:but|;|\.)$/;
const OPENS_AIM = /^(?:for|to|in|as|so)$/;
const ENDS_RELATIVE = /^[,;.)]$/;

/**
 * "not for ads", "never to sell it", "rather than for ads", "which is not needed to sell it": what it is not done for
 * begins at `i`, and ends at what is given; null where nothing of the kind begins. `affirmed`: of what is done, where what
 * is left out is no exception to a denial.
 */
function denies(s: ParsedSentence, i: number, affirmed: boolean): RegExp | null {
  const { low } = s.tokens[i]!;
  const next = s.tokens[i + 1]?.low ?? '';
  if (low === 'not' || low === 'never' || low === 'nor') {
    if (/^(?:only|just|limited|least|necessarily|later|more|less)$/.test(next)) return null;
    const g = s.groups[s.groupAt[i]!];
    if (g?.kind === 'relative') return ENDS_RELATIVE;
    if (g) return g.shape === 'to' ? ENDS_DENIAL : null;
    return OPENS_AIM.test(next) || purposeBook().at(s.tokens, i + 1) ? ENDS_DENIAL : null;
  }
  if (low === 'rather' || low === 'opposed')
    return next === (low === 'rather' ? 'than' : 'to') ? ENDS_DENIAL : null;
  if (low === 'instead' && next === 'of') return ENDS_DENIAL;
  return affirmed && leavesOut(s, i) ? ENDS_DENIAL : null;
}

/** "for purposes other than ads", "for everything but ads": where nothing is denied, they are what it is not for. */
function leavesOut(s: ParsedSentence, i: number): boolean {
  const { low } = s.tokens[i]!;
  const next = s.tokens[i + 1]?.low ?? '';
  if (low === 'other') return next === 'than';
  if (low === 'apart' || low === 'aside') return next === 'from';
  if (low === 'but') return /^(?:everything|anything|all)$/.test(s.tokens[i - 1]?.low ?? '');
  return low === 'excluding' || low === 'except';
}

/** One aim after another is read from here on. */
class Aims {
  readonly found = new Set<Purpose>();
  /** Words of a relative clause within an aim were passed over. */
  passed = false;
  /** Aims stood here before what is being read broke in. */
  private broken = false;
  /** A case stands here. */
  private inCase = false;
  /** What it is not done for stands here: up to these. */
  private denied: RegExp | null = null;

  /** What stood before the brackets that are open. */
  private readonly outside: (readonly [open: boolean, broken: boolean, inCase: boolean])[] = [];

  /** `through`: the words of relative clauses are read as well. `open`: aims stand here. `affirmed`: of what is done. */
  constructor(
    private readonly s: ParsedSentence,
    private readonly through: boolean,
    private open: boolean,
    private readonly affirmed = false,
  ) {}

  /** What stands at `i` opens, ends or breaks into an aim. */
  meet(i: number): boolean {
    const { low } = this.s.tokens[i]!;
    this.denied = denies(this.s, i, this.affirmed) ?? (this.denied?.test(low) ? null : this.denied);
    if (this.denied) return false;
    if (low === '(') this.outside.push([this.open, this.broken, this.inCase]);
    const outside = low === ')' ? this.outside.pop() : undefined;
    if (outside) [this.open, this.broken, this.inCase] = outside;
    else if (opens(this.s, i) && this.mayOpen(i, low)) {
      this.open = true;
      this.broken = false;
      this.inCase = false;
    } else if (OPENS_CASE.test(low) || OPENS_TERMS.test(low) || this.passes(i)) {
      this.broken ||= this.open;
      this.open = false;
      this.inCase ||= OPENS_CASE.test(low);
    } else if (this.broken && JOINS_AIMS.has(this.s.tokens[i - 1]?.low ?? '') && this.goesOn(i)) {
      this.open = true;
      this.broken = false;
      this.inCase = false;
    }
    return this.open;
  }

  /** A relative clause stands here, whose words are passed over. */
  private passes(i: number): boolean {
    if (this.through || !isRelative(this.s, i)) return false;
    this.passed ||= this.open;
    return true;
  }

  private mayOpen(i: number, low: string): boolean {
    // "necessary a) to comply", "necessary: (1) to comply": the sign of an item.
    const sign = this.s.tokens[i - 1]?.low ?? '';
    const letter = sign === ')' && this.s.tokens[i - 2]?.low.length === 1;
    const before = letter ? i - 3 : sign === ':' ? i - 2 : i - 1;
    return !this.inCase || SERVES.test(low) || NEEDED.test(this.s.tokens[before]?.low ?? '');
  }

  /** "…, and improve it": a verb goes on with what aims. */
  private goesOn(i: number): boolean {
    return VERBS.get(this.s.tokens[i]!.low)?.form === 'base' || purposeBook().at(this.s.tokens, i) !== null;
  }
}

/** Purposes that stand between two tokens, behind a word that opens an aim. */
export function purposesIn(s: ParsedSentence, start: number, end: number, affirmed = false): Purpose[] {
  const aims = new Aims(s, false, false, affirmed);
  const found = read(s, start, end, aims);
  // "to run features that tailor it to you": where nothing else tells, what is said of a thing tells what it is for.
  return found[0] === 'unspecified' && aims.passed
    ? read(s, start, end, new Aims(s, true, false, affirmed))
    : found;
}

/** Words behind which a denial may name an end. */
const LIMITS_DENIAL = new Set([...MARKS_AIM, 'within', 'toward', 'towards']);

/**
 * Ends that a denial names between two tokens. What is denied for some ends alone must not be taken for denied at large,
 * so that any word counts which may open one.
 */
export function endsDenied(s: ParsedSentence, start: number, end: number): Purpose[] {
  const found = new Set<Purpose>();
  let open = false;
  for (let i = start; i < end; i++) {
    const past = pastRecipients(s, i);
    if (past > i) {
      i = past;
      continue;
    }
    const { low } = s.tokens[i]!;
    // "not for ads but to run it": what it is done for.
    if (low === 'but' && /^(?:for|to|only|rather|instead|just|in)$/.test(s.tokens[i + 1]?.low ?? ''))
      return endsOf(found);
    // "in the ordinary course of providing it": how, and not what for.
    if (low === 'course' && /^(?:ordinary|normal|usual)$/.test(s.tokens[i - 1]!.low)) return endsOf(found);
    open ||= LIMITS_DENIAL.has(low);
    if (open) i = takeEnd(s, i, end, found);
  }
  return endsOf(found);
}

/** Adds the purpose that is named at `i`; where the reading goes on from. */
function takeEnd(s: ParsedSentence, i: number, end: number, found: Set<Purpose>): number {
  const match = purposeBook().at(s.tokens, i);
  // "such as your advertising ID": a word of what is spoken of, not what it is called ("usage statistics").
  const named = s.data.find((m) => m.first <= i && i < m.last && m.level === 'typed');
  if (named && match && match.last < named.last) return named.last;
  if (!match || match.last >= end) return i;
  if (match.value !== 'unspecified') found.add(match.value);
  return match.last;
}

const endsOf = (found: ReadonlySet<Purpose>): Purpose[] => (found.size > 0 ? [...found] : ['unspecified']);

/** "This includes securing systems and fighting spam": aims that stand from `start` on, with no word that opens them. */
export function aimsListed(s: ParsedSentence, start: number): Purpose[] {
  return read(s, start, s.tokens.length, new Aims(s, false, true));
}

function read(s: ParsedSentence, start: number, end: number, aims: Aims): Purpose[] {
  for (let i = start; i < end; i++) {
    const past = pastRecipients(s, i);
    if (past > i) {
      i = past;
      continue;
    }
    if (!aims.meet(i)) continue;
    if (forService(s, i)) aims.found.add('provide-service');
    if (MAKES.test(s.tokens[i]!.low) && s.tokens.slice(i + 1, i + 5).some((t) => t.stem === 'account'))
      aims.found.add('provide-service');
    i = takeEnd(s, i, end, aims.found);
  }
  return endsOf(aims.found);
}

/** "people that like our work": a relative clause begins at `i`. */
function isRelative(s: ParsedSentence, i: number): boolean {
  return (
    s.tokens[i - 1]?.low !== 'so' &&
    /^(?:that|which|who)$/.test(s.tokens[i]!.low) &&
    s.groups.some((g) => g.kind === 'relative' && (g.clauseFirst === i || g.clauseFirst === i - 1))
  );
}

/** "…; (b) provide what you like": one of a list, which has no subject of its own. */
function isListed(s: ParsedSentence, { subject, first, clauseFirst }: VerbGroup): boolean {
  const alone = subject === null || subject.last < subject.first;
  return alone && /^[.;:]$/.test(s.tokens[Math.min(first, clauseFirst) - 1]?.low ?? '');
}

/** Where aims of what group `k` states end: where another clause begins that is none of them. */
function aimsEnd(s: ParsedSentence, k: number): number {
  const { last } = s.groups[k]!;
  const next = s.groups.find(
    (g) => g.shape === 'finite' && g.clauseFirst > last && g.kind === 'main' && !isListed(s, g),
  );
  if (!next) return s.tokens.length;
  // "…; to find spammers, we keep it": what stands in front of the next clause is of that.
  const mark = s.tokens.findLastIndex(
    (t, i) => i < next.clauseFirst && i > last && /^[,;.\u2014]$/.test(t.low),
  );
  const before = s.tokens.findLastIndex((t, i) => i < mark && i > last && /^[;.\u2014]$/.test(t.low));
  if (before > 0 && mark === next.clauseFirst - 1 && FRONTS.test(s.tokens[before + 1]!.low)) return before;
  return mark > 0 && FRONTS.test(s.tokens[mark + 1]!.low) ? mark : next.clauseFirst;
}
const FRONTS = /^(?:to|for|in)$/;

/** What it is done for that group `k` states: its aims from `start` on, though other clauses stand between them. */
export function aimsOf(s: ParsedSentence, k: number, start: number): Purpose[] {
  return purposesIn(s, start, aimsEnd(s, k), true);
}

/** "To find spammers, we keep it": what stands in front of the clause that begins at `clauseFirst`, behind a title. */
export function aimsBefore(s: ParsedSentence, clauseFirst: number): Purpose[] {
  const from = s.tokens.findLastIndex((t, i) => i < clauseFirst && /^[:;.]$/.test(t.low)) + 1;
  const first = s.tokens[from]?.low ?? '';
  const opened = first === 'in' ? s.tokens[from + 1]?.low === 'order' : first === 'to' || first === 'for';
  return opened ? purposesIn(s, from, clauseFirst) : ['unspecified'];
}

/** Claims that tell of no aim, though the one clause of their sentence has some: "This is done to improve it". */
export function aimsBeside<T extends { polarity: Polarity; purpose: Purpose[] }>(
  drafts: readonly T[],
  s: ParsedSentence,
): T[] {
  const main = s.groups.filter((g) => g.kind === 'main' && g.shape === 'finite');
  if (main.length !== 1 || drafts.every(({ purpose }) => purpose[0] !== 'unspecified')) return [...drafts];
  const purpose = purposesIn(s, main[0]!.last + 1, s.tokens.length, true);
  return drafts.map((d) =>
    d.polarity === 'affirmed' && d.purpose[0] === 'unspecified' ? { ...d, purpose: [...purpose] } : d,
  );
}
