import type { VerbForm } from '../lexicon/verb-forms.ts';
import { adverbialBefore } from './adverbials.ts';
import type { TaggedSentence } from './tag.ts';
import * as w from './words.ts';

/** Where a clause stands in its sentence. */
export type ClauseKind = 'main' | 'sub' | 'relative' | 'complement' | 'question' | 'none';

/** A span of token indices, `last` inclusive. */
export interface Span {
  first: number;
  last: number;
}

/** A verb with its auxiliaries: "may also be shared". */
export interface VerbGroup extends Span {
  /** Index of the main verb. */
  verb: number;
  lemma: string;
  form: VerbForm;
  shape: 'finite' | 'to' | 'gerund' | 'participle' | 'bare';
  passive: boolean;
  /** The modal verb, lower case; empty where there is none. */
  modal: string;
  negated: boolean;
  /** "only", "solely" among its words. */
  only: boolean;
  /** Has an auxiliary of its own. */
  auxiliary: boolean;
  /** "able to": "may not be able to" denies nothing. */
  able: boolean;
  /** Takes the auxiliary of the verb it is coordinated with. */
  inherited: boolean;
  /** Index of the group it is coordinated with and takes auxiliaries or subject from; -1 for none. */
  mate: number;
  subject: Span | null;
  kind: ClauseKind;
  /** Word that opens a subordinate clause: `if`, `when`, … */
  opener: string;
  /** First token of its clause. */
  clauseFirst: number;
}

const ONLY = new Set(['only', 'solely', 'exclusively', 'strictly']);

/** "do not", "have not", "will never" before a coordinator. */
function deniedBefore(tokens: TaggedSentence['tokens'], at: number): boolean {
  const auxiliary = tokens[at - 2]?.low ?? '';
  return (
    ['not', 'never'].includes(tokens[at - 1]?.low ?? '') &&
    (w.DO.has(auxiliary) || w.HAVE.has(auxiliary) || w.MODALS.has(auxiliary) || w.BE.has(auxiliary))
  );
}

const SHORT_MODALS: Readonly<Record<string, string>> = {
  "'ll": 'will',
  "'d": 'would',
  wo: 'will',
  ca: 'can',
};

/** "It is not to be shared", "they are to be deleted": where the form of "be" stands before a passive infinitive; or -1. */
function boundTo(tokens: TaggedSentence['tokens'], to: number): number {
  let i = to - 1;
  while (w.NEGATORS.has(tokens[i]?.low ?? '') || ['only', 'also', 'always'].includes(tokens[i]?.low ?? ''))
    i--;
  const subject = tokens[i - 1]?.low ?? '';
  return ['is', 'are', 'was', 'were'].includes(tokens[i]?.low ?? '') && !AIMED.test(subject) ? i : -1;
}
/** "Our aim is to be paid": what someone wants. */
const AIMED = /^(aims?|goals?|purposes?|intention|objective|policy|wish|idea|point|reason|way|plan)$/;

/** Walks left over auxiliaries, adverbs and negations; returns where the group starts and what it found. */
function leftOf(s: TaggedSentence, i: number, form: VerbForm) {
  const { tokens } = s;
  const found = {
    first: i,
    to: false,
    modal: '',
    negated: false,
    only: false,
    be: false,
    have: false,
    do: false,
    able: false,
  };
  let j = i - 1;
  while (j >= 0) {
    const low = tokens[j]!.low;
    const phrase = found.modal ? -1 : adverbialBefore(tokens, j);
    const auxiliary = phrase > 0 ? tokens[phrase - 1]!.low : '';
    if (w.MODALS.has(auxiliary) || w.NEGATORS.has(auxiliary)) {
      j = phrase - 1;
      continue;
    }
    if (low === 'to' && form === 'ed' && found.be && !found.modal && boundTo(tokens, j) >= 0) {
      found.modal = 'will';
      found.first = j;
      j--;
      continue;
    }
    if (low === 'to' && form === 'base' && !found.to && !found.modal) {
      const able = tokens[j - 1]?.low;
      if (able === 'able' || able === 'unable') {
        found.modal = 'can';
        if (able === 'unable') found.negated = true;
        found.able = true;
        j -= 2;
        continue;
      }
      found.to = true;
      found.first = j;
      if (['not', 'only', 'solely'].includes(tokens[j - 1]?.low ?? '')) {
        if (tokens[j - 1]!.low === 'not') found.negated = true;
        else found.only = true;
        found.first = j - 1;
      }
      break;
    }
    if (low === 'longer' && tokens[j - 1]?.low === 'no') {
      found.negated = true;
      j -= 2;
    } else if (low === 'nor') {
      found.negated = true;
      break;
    } else if (w.NEGATORS.has(low)) {
      const twice =
        low === 'not' && ['only', 'just', 'merely', 'simply', 'solely'].includes(tokens[j + 1]?.low ?? '');
      if (!twice) found.negated = !found.negated || low !== 'not';
      j--;
    } else if (w.isAdverb(low)) {
      if (ONLY.has(low) && tokens[j - 1]?.low !== 'not') found.only = true;
      j--;
      continue;
    } else if (['and', 'or'].includes(low) && found.modal && w.MODALS.has(tokens[j - 1]?.low ?? '')) {
      // "how they can and cannot use": both, so neither is said.
      found.negated = false;
      j -= 2;
    } else if (['and', 'or'].includes(low) && found.negated && deniedBefore(tokens, j)) {
      // "we do not and will not sell"
      j -= 3;
    } else if (
      ['or', 'and'].includes(low) &&
      w.isAdverb(tokens[j - 1]?.low ?? '') &&
      w.isAdverb(tokens[j + 1]?.low ?? '')
    ) {
      j--;
      continue;
    } else if (w.MODALS.has(low)) {
      found.modal = SHORT_MODALS[low] ?? low;
      j--;
    } else if (w.BE.has(low)) {
      found.be = true;
      j--;
    } else if (w.HAVE.has(low) && (form === 'ed' || found.be)) {
      found.have = true;
      j--;
    } else if (w.DO.has(low)) {
      found.do = true;
      j--;
    } else if (low === ',' && w.isAdverb(tokens[j - 1]?.low ?? '') && w.isAdverb(tokens[j + 1]!.low)) {
      // "automatically, permanently erased"
      j--;
      continue;
    } else if (low === ',' || low === ')') {
      const open = interruption(s, j);
      if (open < 0) break;
      j = open - 1;
      continue;
    } else break;
    found.first = j + 1;
  }
  // "nor do we give it to others", "nor will we ever give it"
  const isEver = tokens[found.first - 1]?.low === 'ever';
  const j2 = found.first - (isEver ? 2 : 1);
  if (
    !found.modal &&
    w.SUBJECT_PRONOUNS.has(tokens[j2]?.low ?? '') &&
    (w.DO.has(tokens[j2 - 1]?.low ?? '') || w.MODALS.has(tokens[j2 - 1]?.low ?? '')) &&
    ['nor', 'neither', 'never'].includes(tokens[j2 - 2]?.low ?? '')
  ) {
    found.negated = true;
    found.do = true;
  }
  // "Never we will …"
  if (w.SUBJECT_PRONOUNS.has(tokens[j2]?.low ?? '') && tokens[j2 - 1]?.low === 'never') found.negated = true;
  return found;
}

/** "may, from time to time, collect": index of the mark that opens the interruption before `close`, or -1. */
function interruption(s: TaggedSentence, close: number): number {
  const mark = s.tokens[close]!.low === ')' ? '(' : ',';
  for (let k = close - 1; k > Math.max(0, close - 14); k--) {
    if (s.tokens[k]!.low === mark) {
      const low = s.tokens[k - 1]!.low;
      return w.NEGATORS.has(low) || w.MODALS.has(low) || w.BE.has(low) || w.HAVE.has(low) || w.DO.has(low)
        ? k
        : -1;
    }
  }
  return -1;
}

/** "They do this by …", "to do so". */
const DONE = new Set(['this', 'so', 'that', 'it']);

/** "are not visible", "is never public", "are no longer available": the negation stands after the verb. */
function deniedAfter(s: TaggedSentence, i: number): boolean {
  let k = i + 1;
  while (w.isAdverb(s.tokens[k]?.low ?? '') && !w.NEGATORS.has(s.tokens[k]!.low)) k++;
  const low = s.tokens[k]?.low ?? '';
  const next = s.tokens[k + 1]?.low ?? '';
  if (low === 'no') return next === 'longer';
  return w.NEGATORS.has(low) && !['only', 'just', 'merely', 'necessarily', 'always'].includes(next);
}

/** The verb groups of a sentence, left to right; clauses are not yet settled. */
export function verbGroups(s: TaggedSentence): VerbGroup[] {
  const groups: VerbGroup[] = [];
  const taken = new Uint8Array(s.tokens.length);
  const add = (i: number, lemma: string, form: VerbForm) => {
    const f = leftOf(s, i, form);
    const auxiliary = f.be || f.have || f.do || f.modal !== '';
    // "the issue being reported"
    const beside =
      form === 'ed' &&
      s.tokens[f.first]!.low === 'being' &&
      !f.modal &&
      !f.have &&
      !w.PREPOSITIONS.has(s.tokens[f.first - 1]?.low ?? 'of');
    const shape = f.to
      ? 'to'
      : beside
        ? 'participle'
        : form === 'ing' && !f.be
          ? 'gerund'
          : form === 'ed' && !auxiliary
            ? 'participle'
            : form === 'base' && !auxiliary
              ? 'bare'
              : 'finite';
    for (let k = f.first; k <= i; k++) taken[k] = 1;
    groups.push({
      first: f.first,
      last: i,
      verb: i,
      lemma,
      form,
      shape,
      passive: f.be && form === 'ed',
      modal: f.modal,
      negated: f.negated,
      only: f.only,
      auxiliary,
      able: f.able,
      inherited: false,
      mate: -1,
      subject: null,
      kind: 'none',
      opener: '',
      clauseFirst: f.first,
    });
  };
  s.verbs.forEach((verb, i) => {
    if (verb) add(i, verb.lemma, verb.form);
  });
  s.tokens.forEach((token, i) => {
    if (taken[i]) return;
    if (w.DO.has(token.low) && DONE.has(s.tokens[i + 1]?.low ?? ''))
      add(i, 'do', token.low === 'did' ? 'ed' : 'base');
    else if (w.BE.has(token.low) && token.low !== 'being' && token.low !== 'been' && token.low !== 'be')
      add(i, 'be', 's');
    else if (token.low === 'be' || token.low === 'been') add(i, 'be', 'base');
    else if (w.HAVE.has(token.low) && token.low !== 'having')
      add(i, 'have', token.low === 'has' ? 's' : token.low === 'had' ? 'ed' : 'base');
  });
  for (const g of groups) if (g.lemma === 'be' && !g.negated && deniedAfter(s, g.last)) g.negated = true;
  groups.sort((a, b) => a.verb - b.verb);
  return groups;
}
