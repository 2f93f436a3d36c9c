import type { Modality } from '../../model/vocabulary.ts';
import { ON_REQUEST } from '../lexicon/purposes.ts';
import { isOf } from '../lexicon/verbs.ts';
import { isAnyUse } from './any-use.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { clauseAfter } from './ties.ts';
import type { VerbGroup } from './verb-groups.ts';

const EXCEPTS = new Set(['unless', 'except', 'excepting', 'without']);

/** Where "unless the law demands it" begins between two tokens: what is said from there on is no purpose of a denial. */
export function exceptionAt(s: ParsedSentence, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const { low } = s.tokens[i]!;
    if (EXCEPTS.has(low) || (low === 'other' && s.tokens[i + 1]?.low === 'than')) return i;
  }
  return end;
}

const CONSENT = cued(
  /\b(with(out)? (your|the user's|their|prior|express|explicit|further|additional|\w+ \w+)? ?(\w+ )?(consent|permission|authorization|authorisation|approval|opt-in)|(after|upon|following|subject to) (obtaining |receiving |getting )?(your|the user's|their) (\w+ ){0,2}(consent|permission|authori[sz]ation|approval|opt-in)|(have|has|obtain|receive|get|given|give|gave) (your|us|you|their)? ?(\w+ )?(consent|permission)|at your (direction|request|instruction)|(?<!\beven )if you (consent|agree|allow|permit|choose|opt|give|grant)|ask your permission|opt(ed)?[- ]in)\b/i,
);

/** "depending on your settings": done for some people only, as they choose. */
const AS_SET =
  /\bdepending (?:in part )?(?:up)?on (?:[\w-]+ ){0,4}(?:settings?|preferences|permissions|choices)\b/i;

/** Up to an occasion that is but an example of an aim in brackets: "to answer you (e.g., when you ask for help)". */
const EXAMPLE_OF_AIM = /\((?:e\. ?g\.|eg|for example|for instance),? $/i;

/** "(such as when you open it or copy it)": both of them. */
const EXAMPLE_WHEN =
  /^\((?:such as|like|including|e\. ?g\.|for example|for instance),? (?:when|where|if) [^()]* $/i;

function isExample(s: ParsedSentence, h: VerbGroup): boolean {
  const first = s.tokens[h.clauseFirst];
  if (first === undefined) return false;
  const before = s.text.slice(Math.max(0, first.start - 160), first.start);
  const open = before.lastIndexOf('(');
  return (
    EXAMPLE_OF_AIM.test(before.slice(-20)) ||
    (open > before.lastIndexOf(')') && EXAMPLE_WHEN.test(before.slice(open)))
  );
}

/** A condition as written, without examples and the marks that end it, at most 160 characters. */
function asWritten(condition: string): string {
  const bare = condition.replace(/, (including|such as)\b.*$/i, '');
  return (/^[\s\S]*[^\s,;.]/.exec(bare)?.[0] ?? '').slice(0, 160);
}

/** "We log when you sign in": a clause that is itself what is logged. */
function isDatum(s: ParsedSentence, h: VerbGroup): boolean {
  return s.data.some((m) => m.first <= h.clauseFirst && h.last <= m.last);
}

const PLACES = /^(?:sites|websites|pages|webpages|apps)$/;

/** "pages that you visit on sites where we advertise", "from where it came": which sites, and no case in which they are logged. */
function isPlace(s: ParsedSentence, g: VerbGroup, h: VerbGroup): boolean {
  const before = s.tokens[h.clauseFirst - 1]?.low ?? '';
  return h.opener === 'where' && (before === 'from' || (!g.negated && PLACES.test(before)));
}

/** "While most messengers collect it, we do not": what others do is no case in which it holds. */
function isContrast(s: ParsedSentence, h: VerbGroup): boolean {
  const first = h.subject ? s.tokens[h.subject.first]!.low : '';
  return h.opener === 'while' && /^(?:most|many|some|other|others|few|several|certain)$/.test(first);
}

/** "We keep it even after you leave", "even if you object": no case, for it holds in all others as well. */
function isAllTheSame(s: ParsedSentence, h: VerbGroup): boolean {
  return s.tokens[h.clauseFirst - 1]?.low === 'even';
}

/** True where a clause says in which case what `g` states holds. */
function isCondition(s: ParsedSentence, g: VerbGroup, h: VerbGroup): boolean {
  return (
    h !== g &&
    h.kind === 'sub' &&
    CONDITIONAL.has(h.opener) &&
    !isExample(s, h) &&
    !isDatum(s, h) &&
    !isPlace(s, g, h) &&
    !isAllTheSame(s, h) &&
    !isPeriodOfOther(s, g, h)
  );
}

/** "It is collected and stored until it is deleted": how long it is stored, whatever else is done with it. */
function isPeriodOfOther(s: ParsedSentence, g: VerbGroup, h: VerbGroup): boolean {
  return (
    h.opener === 'until' &&
    !g.negated &&
    !isOf(g.lemma, 'store') &&
    s.groups.some((other) => other.first > g.last && other.last < h.clauseFirst && isOf(other.lemma, 'store'))
  );
}

/** Conditions without those that another one holds in full. */
export function heldApart(conditions: readonly string[]): string[] {
  return conditions.filter(
    (condition, i) =>
      !conditions.some((other, k) => k !== i && other !== condition && other.includes(condition)),
  );
}

/** The words of a sentence that hold for a clause: none of those behind ", but" for what stands before it, nor the other way round. */
interface Side {
  /** The token "but"; the end where there is none. */
  but: number;
  text: string;
  /** True for a clause that says in which case the other side holds. */
  isOther: (h: VerbGroup) => boolean;
}

/** "We do not track you while you are away, but we …": a case of the one clause, and not of the other; one in front is of both. */
function sideOf(s: ParsedSentence, g: VerbGroup): Side {
  const main = s.groups.find((h) => h.kind === 'main' && h.shape === 'finite');
  const but = main ? clauseAfter(s, main) : s.tokens.length;
  const own = s.groups.some((h) => h.kind === 'main' && (h.subject?.first ?? -1) > but);
  if (!main || !own) return { but: s.tokens.length, text: s.text, isOther: () => false };
  const at = s.tokens[but]!.start;
  const front = s.text.slice(0, s.tokens[main.subject?.first ?? main.first]!.start);
  return {
    but,
    text: g.first < but ? s.text.slice(0, at) : front + s.text.slice(at),
    isOther: (h) => h.first > but !== g.first > but && h.first > main.first,
  };
}

/** A condition that the whole clause hangs on, as written. */
export function conditionsOf(s: ParsedSentence, g: VerbGroup): string[] {
  const out: string[] = [];
  const { but, text, isOther } = sideOf(s, g);
  for (const h of s.groups) {
    if (!isCondition(s, g, h) || isContrast(s, h) || isOther(h)) continue;
    const next = s.groups.find((x) => x.first > h.last && x.kind === 'main')?.clauseFirst ?? s.tokens.length;
    const end = h.first < but ? Math.min(next, but) : next;
    const first = s.tokens[h.clauseFirst];
    // "until it is deleted: your address and …": a list is no part of it.
    const colon =
      h.opener === 'until' ? s.tokens.findIndex((t, i) => i > h.last && i < end && t.low === ':') : -1;
    const last = s.tokens[Math.max(h.last, (colon < 0 ? end : colon) - 1)];
    if (first && last && h.clauseFirst !== g.clauseFirst)
      out.push(asWritten(s.text.slice(first.start, last.end)));
  }
  const narrow = NARROW.exec(text);
  if (narrow) out.push(narrow[0]);
  const consent = CONSENT.exec(text);
  if (consent && !out.some((c) => c.includes(consent[0]))) out.push(consent[0]);
  const set = g.negated ? null : AS_SET.exec(text);
  if (set && out.length === 0) out.push(set[0]);
  const save = g.negated ? null : SAVE.exec(text);
  if (save) out.push(save[0]);
  return heldApart(out).slice(0, 4);
}

/** "We share it, except in Europe": where what is stated does not hold. A denial's exceptions are claims of their own. */
const SAVE = cued(
  /\b(?:except(?:ing)?|other than) (?:in|on|for|from|during|within) (?!(?:the following|this|that|these|those|limited|certain|any|your|our|their|it|them|as|(?:the )?(?:cases?|circumstances|situations|instances|event))\b)[^.;:,()]{2,60}/i,
);

/** Words that hold a statement to some people or some chats. */
const NARROW = cued(
  /\b(knowingly|in the (ordinary|normal) course|(from|about|of) (children|minors|kids|(persons?|anyone|individuals?|users?|people) (under|below|younger))|(children|minors|persons?|anyone|users?) (under|below|younger than)|in secret chats|(for|of) \w+ users only)\b/i,
);
const CHILDREN =
  /\b(children|minors|kids|those (?:\w+ ){0,4}?(?:under|below|younger than) (?:the age of )?\d+|(persons?|anyone|individuals?|users?|people) (under|below|younger))\b/i;

const CONDITIONAL = new Set([
  'if',
  'when',
  'whenever',
  'once',
  'unless',
  'until',
  'after',
  'where',
  'while',
  'before',
]);

const UNTIL = /\buntil (?!further notice\b|\d)/i;
/** "until you delete it", "unless you close your account": kept for as long as it is of use, and in no certain case. */
const TILL_GONE =
  /\b(?:until|unless) [^.;]{0,80}?\b(?:delet|eras|remov|clos|deactivat|terminat|chang|replac|no longer|longer needed)/i;

/** "for as long as it is needed", "as long as you have an account". */
const AS_LONG = cued(
  /^(?:for )?(?:as|so) long as (?:(?:is|are|it is|they are|it remains) )?(?:reasonably )?(?:necessary|needed|required|we (?:need|have|require|maintain)|you (?:have|use|keep|maintain|are)|your (?:account|profile|subscription))\b/i,
);

function isAsLong(s: ParsedSentence, h: VerbGroup): boolean {
  const first = s.tokens[h.clauseFirst];
  return first !== undefined && AS_LONG.test(s.text.slice(first.start));
}

/** "if required by law", "in the event of a merger": a case in few words. */
const IN_CASE = cued(
  /\b(?:if|once|when|where) (?:(?:so|legally|reasonably|otherwise|necessary and) )?(?:required|needed|necessary|enabled|collected|permitted|obliged|compelled|requested|directed|instructed)\b|\bin the (?:unlikely )?event (?:that|of)\b|\bin (?:limited|rare|exceptional) (?:circumstances|cases|situations)\b/i,
);

/** How firmly a clause states it. */
export function modalityOf(s: ParsedSentence, g: VerbGroup, denied: boolean): Modality {
  const { text, isOther } = sideOf(s, g);
  if (ON_REQUEST.test(text) && (g.lemma === 'delete' || denied || /\bchoose to\b/.test(text)))
    return 'on-request';
  const kept = !denied && isOf(g.lemma, 'store');
  const tillGone = kept && TILL_GONE.test(text);
  const holdsAnyway = (h: VerbGroup) =>
    h.opener === 'while' ||
    (tillGone && /^un/.test(h.opener)) ||
    (kept && isAsLong(s, h)) ||
    (!denied && isAnyUse(s, h));
  const conditional = s.groups.some((h) => isCondition(s, g, h) && !isOther(h) && !holdsAnyway(h));
  if (denied && CHILDREN.test(text)) return 'only-if';
  // "stored until delivery": up to an event, though no clause tells it.
  const until = !denied && (kept || g.lemma === 'delete') && UNTIL.test(text) && !tillGone;
  if (
    conditional ||
    until ||
    (!denied && (asksConsent(text) || AS_SET.test(text) || IN_CASE.test(text) || g.only))
  )
    return 'only-if';
  if (['may', 'can', 'could', 'might'].includes(g.modal) && !denied) return 'may';
  return 'does';
}

/** "We may share it without your consent": what asks for none hangs on none. */
const WITHOUT_CONSENT =
  /\b(?:even |also |and )?without (?:(?:your|the user's|their|prior|express|explicit|further|additional|any|\w+ \w+) )*(?:consent|permission|authori[sz]ation|approval|opt-in)\b/gi;

/** True where the sentence asks for the person's consent or permission. */
export function asksConsent(text: string): boolean {
  return CONSENT.test(text.replace(WITHOUT_CONSENT, ''));
}
