import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "You have the right to be told which data is kept": what one may ask to know. */
const RIGHT_TO_KNOW = cued(
  /\b(?:rights? to|entitled to|(?:you|users|consumers) (?:wish|want|ask|would like) to) (?:be (?:notified|informed|told)|know|learn|find out|understand|receive (?:information|confirmation)|obtain (?:information|confirmation))\b[^.;]{0,60}?\b(?:what|which|how|whether|why|where|when|who)\b/i,
);

/** "The legal basis for this is our interest in …": why it is lawful. */
const LEGAL_BASIS = cued(
  /^\W*(?:(?:the|our) )?(?:legal|lawful) (?:basis|bases|grounds?) (?:of|for|on|upon|that|we|under)\b[^.;]{0,90}?\b(?:is|are|being)\b/i,
);

/** "This policy is there to explain how we collect it": what it tells of, all that goes on from it. */
const EXPLAINS =
  /\b(?:policy|notice|statement|document|section)\b[^.;]{0,60}\bto (?:explain|describe|tell|show|inform|outline)\b[^.;]{0,30}\b(?:how|what|why)\b/i;

/** "Read its notice to learn how data is kept and how it is used": what stands there. */
const POINTS =
  /\b(?:read|reading|review|reviewing|consult|check|see|refer to|visit)\b[^.;]{0,80}\b(?:policy|policies|notices?|statements?|terms)\b[^.;]{0,60}\b(?:how|what|why|when|which|whether)\b/i;

/** "We shall no longer process it, unless we demonstrate compelling grounds": what an objection leads to. */
const OBJECTED =
  /\bno longer process\b[^.;]{0,200}\bunless\b[^.;]{0,80}\b(?:demonstrat|show|prove|compelling|overrid)/i;

/** "You have the right to obtain its erasure, and we have the obligation to erase it": what a right is matched by. */
const OWED = /\bright to (?:obtain|request|demand)\b[^;]{3,160}?\b(?:obligation|obliged|obligated) to\b/i;

/** Where what follows is a right to know or a legal ground: the index in the text, or its length. */
export function aloofFrom(text: string): number {
  const known = RIGHT_TO_KNOW.exec(text);
  const ground = LEGAL_BASIS.exec(text);
  const owed = OWED.exec(text);
  const points = POINTS.exec(text) ?? EXPLAINS.exec(text);
  const objected = OBJECTED.exec(text);
  return Math.min(
    known ? known.index + known[0].length - 3 : text.length,
    ground ? ground[0].length - 2 : text.length,
    owed ? owed.index : text.length,
    objected ? objected.index : text.length,
    points ? points.index + points[0].length - 2 : text.length,
  );
}

/** "Just because we do not collect it, others may": taken for granted only to say what does not follow. */
function ofNoConsequence(s: ParsedSentence, g: VerbGroup): boolean {
  return (
    g.kind === 'sub' &&
    g.opener === 'because' &&
    /^(just|simply|merely|only)$/.test(s.tokens[g.clauseFirst - 1]?.low ?? '')
  );
}

/** "A reseller means a company that collects your data": a definition. */
function defines(s: ParsedSentence, g: VerbGroup): boolean {
  if (g.kind !== 'relative') return false;
  const head = s.groups.findLast((h) => h.last < g.clauseFirst && h.kind === 'main' && h.shape === 'finite');
  return head?.lemma === 'mean' && !head.negated && !THIS.test(s.tokens[head.subject?.first ?? 0]!.low);
}
const THIS = /^(this|that|which|it)$/;

/** "It does not depend on whether you agree that we may use it": under a question. */
function underWhether(s: ParsedSentence, g: VerbGroup): boolean {
  if (g.kind !== 'complement') return false;
  const head = s.groups.findLast((h) => h.lemma === g.opener && h.last < g.first);
  return head !== undefined && (head.kind === 'question' || head.opener === 'whether');
}

const BELIEVES = /^(believe|think|suspect|know|learn|discover|feel|find)$/;

/** "If you believe your child told us data, …": what is only believed. */
function supposed(s: ParsedSentence, g: VerbGroup): boolean {
  if (g.kind !== 'main' || !/^(if|should|when)$/.test(s.tokens[0]!.low)) return false;
  const head = s.groups.findLast((h) => h.last < g.first);
  const before = (i: number) => s.tokens.slice(head!.last + 1, i).every((t) => !/^[,;:]$/.test(t.low));
  return head !== undefined && BELIEVES.test(head.lemma) && before(g.first);
}

/** "for users whose data is kept abroad": of whom one speaks. */
function ofWhom(s: ParsedSentence, g: VerbGroup): boolean {
  if (!g.subject) return false;
  for (let i = g.subject.first; i <= g.subject.last; i++) if (s.tokens[i]!.low === 'whose') return true;
  return false;
}

/** True for a verb that is said of a definition, a supposition or of people of some kind, and states no practice. */
export function toldApart(s: ParsedSentence, g: VerbGroup): boolean {
  return ofNoConsequence(s, g) || defines(s, g) || underWhether(s, g) || supposed(s, g) || ofWhom(s, g);
}
