import { isPractice } from '../lexicon/verbs.ts';
import { allButLead, butNotLead } from './but-not-leads.ts';
import { plainButSo } from './but-so.ts';
import { type ParsedSentence, parse } from './clauses.ts';
import { cued } from './cued.ts';
import { joinedClauses } from './joined-clauses.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * A list's lead: the clause that its items end, and what stands before it, as sentences of their own. The clause is empty
 * where nothing is said of the items.
 */
export interface LeadClauses {
  before: string[];
  last: string;
}

/** ", but", "; however,": where a clause that is set against the one before it begins. */
const TURN =
  /(?:,| [-\u2013\u2014])\s(?:and )?(?:yet|but|however|although|though|even though|whereas|whilst|while|nevertheless|nonetheless|instead)\b,? |; (?:(?:and|yet|but|however|although|though|nevertheless|nonetheless|instead|rather)\b,? )?| but (?=(?:we|i|it|they|may|might|will|do|does|can|only|instead|share|use|collect|keep|disclose|work|rely|engage)\b)|,? and (?=(?:we |it |they )?(?:do not|don['\u2019]t|does not|will not|won['\u2019]t|never|only) )|, and (?=(?:we|it|they|may|will) )/gi;

/** "While we read no messages, we collect:" */
const FRONT = cued(
  /^([^,:;]{0,60}, )?(?:while|whilst|although|though|even though|whereas)\b,? ([^:;]{5,200}?), ((?:we|i|our|it|they|some|certain|the|your|\p{Lu}[\w.]+)\b[^:;]*:\s*)$/iu,
);

/** "but may only share it": what the subject before it does. */
const SUBJECTLESS =
  /^(?:(?:only|instead|rather|also|sometimes|occasionally|always|never|simply|just) )*(?:may|might|will|would|can|could|do|does|must|shall|is|are|uses?|collects?|shares?|discloses?|provides?|transfers?|process(?:es)?|keeps?|stores?|retains?|pass(?:es)?|works?|rel(?:y|ies)|receives?)\b/i;

/** What no clause of its own says. */
const OF_BEFORE =
  /\b(?:do(?:es|ing)? (?:so|this|that|it)\b|exceptions?\b|exempt\w*|this does not (?:apply|include|mean|cover))/i;
const NOT_ONLY = /\bnot (?:only|just|merely|solely)\b/i;

const HIRES = /^(?:work|partner|rely|engage|employ|hire|contract|cooperate)$/;

function mains(s: ParsedSentence): VerbGroup[] {
  return s.groups.filter((g) => g.kind === 'main' && g.shape === 'finite' && g.clauseFirst >= 0);
}

function denies(s: ParsedSentence): boolean {
  return mains(s).some((g) => g.negated) || /^\W*(?:no|none|neither|nobody|nothing)\b/i.test(s.text);
}

/** False for "we collect" of "we collect but never share:": what is collected is what the items tell. */
function isWhole(s: ParsedSentence): boolean {
  const g = mains(s).at(-1);
  if (!g) return false;
  const told = [...s.data, ...s.parties].some((m) => m.first > g.last);
  return g.passive || told || /\b(?:it|them|this|that)\b/i.test(s.text.slice(s.tokens[g.last]!.end));
}

/** The words of the subject that the last main clause of a text has. */
function subjectIn(s: ParsedSentence): string {
  const span = mains(s).findLast((g) => g.subject !== null)?.subject;
  return span ? s.text.slice(s.tokens[span.first]!.start, s.tokens[span.last]!.end) : '';
}

function capital(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}`;
}

/** Two clauses of which one alone denies; null where they are not, or where the second is no deed of its own. */
function opposed(first: string, second: string): LeadClauses | null {
  if (OF_BEFORE.test(second) || NOT_ONLY.test(first)) return null;
  const before = parse(`${first}.`, []);
  const subject = SUBJECTLESS.test(second) ? subjectIn(before) : '';
  if (!isWhole(before) || (subject === '' && SUBJECTLESS.test(second))) return null;
  const last = subject === '' ? capital(second) : `${capital(subject)} ${second}`;
  const after = parse(last, []);
  const deeds = mains(after).filter((g) => isPractice(g.lemma) || HIRES.test(g.lemma));
  if (deeds.length === 0 || denies(before) === denies(after)) return null;
  return { before: [`${capital(first)}.`], last };
}

/**
 * Of "We do not sell your data, but we pass it on to:" the items end the second clause alone: what the first one denies,
 * or says that the second denies, is no claim about them.
 */
export function leadClauses(lead: string): LeadClauses {
  if (!/:\s*$/.test(lead) || lead.length > 400) return { before: [], last: lead };
  const whole = {
    before: [],
    last: plainButSo(lead),
  };
  if (whole.last !== lead) return whole;
  const butNot = butNotLead(lead);
  if (butNot) return butNot;
  const allBut = allButLead(lead);
  if (allBut) return { before: [allBut], last: '' };
  const front = FRONT.exec(lead);
  const parts = front ? opposed(`${front[1] ?? ''}${front[2]!}`, front[3]!) : null;
  if (parts) return parts;
  for (const turn of [...lead.matchAll(TURN)].reverse()) {
    const second = lead.slice(turn.index + turn[0].length);
    const cut = turn.index > 8 ? opposed(lead.slice(0, turn.index), second) : null;
    if (cut) return cut;
  }
  return whole;
}

/** A sentence whose clauses stand before the colon of its list, each with what is its own. */
export function clausesApart(text: string): string[] {
  const colon = text.search(/:\s/);
  if (colon < 0) return joinedClauses(text);
  const { before, last } = leadClauses(text.slice(0, colon + 1));
  if (before.length === 0) return [text];
  return last === '' ? before : [...before, `${last}${text.slice(colon + 1)}`];
}
