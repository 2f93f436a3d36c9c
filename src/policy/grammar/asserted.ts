import { askedAbout } from './asked-about.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { isDenied } from './denied-head.ts';
import { foremost } from './governors.ts';
import { KnownOfGroups } from './known-of-groups.ts';
import { onOthersTerms } from './others-terms.ts';
import { subjectRole } from './roles.ts';
import { aloofFrom, toldApart } from './told-apart.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Clauses that are asserted though they stand under another verb. */
const ASSERTING = new Set(
  'mean note remember say show state agree acknowledge understand recognize recognise confirm promise know ensure consent clarify emphasize emphasise stress highlight guarantee assure inform notify remind warn declare certify warrant represent commit mention explain indicate imply mind happen presume assume'.split(
    ' ',
  ),
);
const ASSERTED_OPENERS = new Set(['as', 'because', 'since', 'so', 'while', 'although', 'though', 'whereas']);

/** "data which are stored", not "the extent to which data are stored". */
function openerIs(g: VerbGroup, s: ParsedSentence): boolean {
  return s.tokens[foremost(s, g).clauseFirst]?.low === 'which';
}

/** "You control whether your activity is saved" states nothing. */
const WHETHER =
  /\b(control|choose|decide|manage|determine|select|know|check|see|confirm|tell|learn|inform|explain|confirmation|choice|decision)\b[^.;]{0,70}\bwhether\b/i;

const MOVES = /^(transmit|send|transfer|upload|submit)$/;

const SUPPOSED = new Set(['if', 'unless', 'whether', 'should', 'where', 'when']);

/** "It is possible that we may share …" */
const POSSIBLE = new Set([
  'possible',
  'likely',
  'important',
  'true',
  'aware',
  'mindful',
  'advised',
  'informed',
  'assured',
]);

/** "Registration requires that you supply …": what is demanded of the person is collected. */
function demanded(s: ParsedSentence, g: VerbGroup): boolean {
  const head = s.groups.find((h) => h.lemma === g.opener && h.last < g.first);
  return (
    ['require', 'ask', 'request'].includes(g.opener) &&
    head !== undefined &&
    !isDenied(s, head) &&
    subjectRole(s, g).role === 'user'
  );
}

/** "You may ask that we delete it": a right, with all that is listed in it. */
const ASKED = cued(
  /\b([Yy]ou|[Uu]sers?|[Pp]arents?|[Gg]uardians?|[Cc]onsumers?) (may|can|could|have the right to)\b[^.;]{0,60}\b(ask|request|require|demand|instruct)\b[^.;,]{0,20}\bthat\s+(we|\p{Lu}\w+)\b/u,
);

/** "You may write to us, where we may record what you say": the comma makes the place a clause of its own. */
function placed(s: ParsedSentence, g: VerbGroup): boolean {
  if (g.kind !== 'sub' || g.opener !== 'where' || s.tokens[g.clauseFirst - 1]?.low !== ',' || g.negated)
    return false;
  const head = s.groups.findLast((h) => h.last < g.clauseFirst && h.kind === 'main' && h.shape === 'finite');
  return (
    head !== undefined &&
    !['have', 'be'].includes(head.lemma) &&
    subjectRole(s, head).role === 'user' &&
    subjectRole(s, g).role === 'self'
  );
}

const KINDS_OF_SERVICE = new Set(
  'service platform network app application website site community marketplace forum space place'.split(' '),
);

/** "We are a network where posts are public": what the service is, it is always. */
function ofService(s: ParsedSentence, g: VerbGroup): boolean {
  const noun = s.tokens[g.clauseFirst - 1]?.low ?? '';
  if (g.kind !== 'sub' || g.opener !== 'where' || !KINDS_OF_SERVICE.has(noun) || g.modal !== '') return false;
  const head = s.groups.findLast((h) => h.last < g.clauseFirst && h.kind === 'main' && h.shape === 'finite');
  return head?.lemma === 'be' && !head.negated && !head.modal && subjectRole(s, head).role === 'self';
}

/** "…, which is why we keep it": what is done for that. */
function concluded(s: ParsedSentence, g: VerbGroup): boolean {
  const be = s.groups[s.groupAt[g.clauseFirst - 1] ?? -1];
  return (
    g.kind === 'question' &&
    g.opener === 'why' &&
    be?.lemma === 'be' &&
    !be.negated &&
    /^(which|that|this)$/.test(s.tokens[be.first - 1]?.low ?? '')
  );
}

/** "This includes when we check it": an occasion that is said to be one. */
function included(s: ParsedSentence, g: VerbGroup): boolean {
  if (g.kind !== 'sub' || !['when', 'where'].includes(g.opener)) return false;
  const before = foremost(s, g).clauseFirst - 1;
  const head = s.groups[s.groupAt[before] ?? -1];
  return (
    head?.lemma === 'include' &&
    head.kind === 'main' &&
    ['pronoun', 'other'].includes(subjectRole(s, head).role) &&
    subjectRole(s, g).role === 'self'
  );
}

/** "There may be instances when we disclose it." */
const OCCASIONALLY = cued(
  /^there (may|might|are|will|could) (also )?(be )?(\w+ ){0,2}(instances|times|cases|situations|circumstances|occasions) (when|where|in which)\b/i,
);

/** "This policy describes how we and our affiliates use it": what the document is of. */
const TELLS_HOW = cued(
  /^\W*(this|our|the) [^.;:]{0,50}\b(policy|notice|statement)\b[^.;:]{0,70}\b(explains?|describes?|sets? out|outlines?|covers|details) (how|what|why|when|with whom)\b/i,
);

/** "This section sets out who receives data which is collected": what it is of. */
const SETS_OUT = cued(
  /^\W*(this|the following|our|the) [^.;:]{0,40}\b(section|policy|notice|statement|table|page|part)\b [^.;:]{0,12}\b(explains?|describes?|sets? out|outlines?|covers|details|lists|applies|provides|shows)\b/i,
);

function isAble(g: VerbGroup): boolean {
  return ['can', 'could', 'may', 'might'].includes(g.modal) && !g.negated;
}

/** "If you have questions about how we use it": whom to ask. */
const QUESTIONS =
  /^\W*(if|should) you (have|had|would have) (any )?((further|other|more|additional|general|specific) )?(questions?|concerns?|comments?|quer(y|ies)|doubts?|complaints?)\b[^.]*\b(contact|e-?mail|write|call|ask|reach|let us know)\b/i;

/** "We provide you with information on how long we keep it": what is told about. */
const TELLS_ABOUT = cued(
  /\b(provides?|gives?|tells?|offers?) you (with )?((more|further|additional|detailed) )?(information|details|transparency) (on|about|regarding|as to|concerning) (how|why|what|when|which)\b/i,
);

/** "Which data is logged depends on those whom you visit." */
const DEPENDS = /^\W*(which|what|how)\b[^.;]{3,100}\bdepends?\b/i;

/** "If you wish to understand how they use it, …": what may be asked. */
const WISHES = cued(
  /\b(?:if|should) you (?:wish|want|would like|'d like|need)(?: to)? (?:\w+ )?(?:understand|know|learn|find out|see|check)\b[^.;,]{0,40}\b(?:how|what|why|who|which|whether)\b/i,
);

/** "We may ask for proof of your identity": so that a request is granted to the right person. */
const PROVES = cued(
  /\b(?:ask|request|require|need)\w*\b[^.;]{0,50}?\b(?:proof|evidence) of (?:your |their |the user's )?identity\b|\b(?:proof|evidence) of (?:your |their |the user's )?identity (?:may|will|can|must|might) (?:also )?be (?:requested|required)/i,
);

/** "You consent that we use it as described in this policy": that, and no more than that, is agreed. */
const CONSENTED = cued(
  /\byou (?:\w+ ){0,4}(?:consent|agree|understand|acknowledge) that (?=(?:we|\p{Lu}\w+) [^.;]{3,120}\bas (?:described|outlined|explained|set (?:out|forth)|provided|specified) (?:in|by|below))/iu,
);

/** "The right of access lets you see it": what the law grants. */
const RIGHT_LETS = cued(
  /\b(?:the|this|your) right(?:s)?(?: (?:of|to) [\w ,]{3,50}?)? (?:allows?|enables?|permits?|entitles?|lets?|gives?|grants?|empowers?) (?:you|the|a|an|users?|members?|data subjects?|individuals?|consumers?)\b/i,
);

/** "The Act requires disclosing the collection of it": what has to be told. */
const LAW_TELLS = cued(
  /\b(?:laws?|act|statute|regulations?|directive|\p{Lu}{3,6}\)?) (?:also )?(?:requires?|obliges?|mandates?) (?:(?:the )?(?:disclosing|disclosure|describing|explaining|listing)\b|(?:us|businesses|companies|that we) (?:to )?(?:disclose|describe|explain|list|identify|tell you) (?:the (?:\w+ )?(?:categories|purposes|sources|types|kinds)|how|whether|what|which|our)\b)/iu,
);

/** Where in a sentence nothing more is stated: behind "control whether", "describes how", "you may ask that". */
function statedUntil(text: string): number {
  const whether = WHETHER.exec(text);
  const told = TELLS_HOW.exec(text);
  const asked = ASKED.exec(text);
  const tells = TELLS_ABOUT.exec(text);
  const wishes = WISHES.exec(text);
  const consented = CONSENTED.exec(text);
  const lets = RIGHT_LETS.exec(text);
  const proves = PROVES.exec(text);
  if (QUESTIONS.test(text) || DEPENDS.test(text)) return -1;
  const law = LAW_TELLS.exec(text);
  return Math.min(
    aloofFrom(text),
    whether ? whether.index + 3 : text.length,
    told ? told[0].length - 4 : text.length,
    asked ? asked.index + asked[0].length - 3 : text.length,
    tells ? tells.index + tells[0].length - 4 : text.length,
    wishes ? wishes.index + wishes[0].length - 3 : text.length,
    lets ? lets.index : text.length,
    proves ? proves.index - 1 : text.length,
    law ? law.index - 1 : text.length,
    consented ? consented.index + consented[0].length - 3 : text.length,
  );
}

/** "Calls are direct, so others can see it": what comes of it for others, which is nobody's aim. */
function follows(s: ParsedSentence, g: VerbGroup): boolean {
  const so = s.tokens.findLastIndex((t, i) => i < g.first && t.low === 'so');
  return (
    s.tokens[so - 1]?.low === ',' &&
    s.tokens[so + 1]?.low !== 'that' &&
    subjectRole(s, g).role === 'third' &&
    (g.lemma === 'see' || g.lemma === 'learn')
  );
}

/** "You control whether it is public, but your name is always shown": stated again, whatever the person may choose. */
const RESUMES =
  /(?:[,;] but|[;,] however,?|[;,] (?:al)?though|\((?:note that |however,? |but )?) ?(?=(?:some of your|certain|your|the following|some) [^.;()]*\b(?:is|are|remains?|stays?|will be) (?:always |still |also )?(?:public|visible|viewable|accessible|available|shown|seen)\b)/gi;

/** Where a sentence states again what it leaves to the person's choice before, or its end. */
function statedAgain(text: string, end: number): number {
  if (end >= text.length || !/\bwhether\b/i.test(text.slice(end))) return text.length;
  const at = [...text.matchAll(RESUMES)].find((match) => match.index > end);
  return at ? at.index + at[0].length : text.length;
}

const assertedByItself = new KnownOfGroups(asserted);

/** Tells of a sentence's verbs which are stated of their subjects, not merely asked, wished or supposed. */
export function assertions(s: ParsedSentence): (g: VerbGroup) => boolean {
  const end = statedUntil(s.text);
  const again = statedAgain(s.text, end);
  return (g) => {
    const at = s.tokens[g.verb]!.start;
    return (at <= end || at >= again) && assertedByItself.of(s, g);
  };
}

/** "Whether the law asks for it (some laws require us to keep it)": an aside of what depends on it. */
function besideQuestion(s: ParsedSentence, g: VerbGroup): boolean {
  if (!/(?:^|: )whether\b/i.test(s.text)) return false;
  const before = s.tokens.slice(0, g.first);
  return before.filter((t) => t.low === '(').length > before.filter((t) => t.low === ')').length;
}

/** "Critics say that we sell it": what others say of the service. */
const REPORTERS = cued(
  /\b(?:critics?|rumou?rs?|journalists?|newspapers?|media|press|experts?|competitors?|bloggers?|reporters?|activists?|s[kc]eptics?|opponents?|observers?)$/i,
);
function subjectText(s: ParsedSentence, { subject }: VerbGroup): string {
  if (!subject || subject.last < subject.first) return '';
  return s.text.slice(s.tokens[subject.first]!.start, s.tokens[subject.last]!.end);
}

const BINDS = /^(?:require|demand|insist|ask|expect|oblige|request)$/;

const SHOWN = /^(?:show|display|share|disclose|publish|transmit|send)$/;

function asserted(s: ParsedSentence, g: VerbGroup): boolean {
  if (g.shape !== 'finite' || askedAbout(s, g) || toldApart(s, g) || besideQuestion(s, g)) return false;
  if (onOthersTerms(s, g)) return false;
  if (g.kind === 'main') return true;
  if (['sub', 'relative'].includes(g.kind) && OCCASIONALLY.test(s.text) && subjectRole(s, g).role === 'self')
    return true;
  if (g.kind === 'complement') {
    const head = s.groups.findLast((h) => h.lemma === g.opener && h.last < g.first);
    if (head && REPORTERS.test(subjectText(s, head))) return false;
    // "We require that they promise that it is not used otherwise": what others are to promise.
    if (head?.kind === 'complement' && BINDS.test(head.opener) && subjectRole(s, head).role !== 'self')
      return false;
    // "If you are aware that your child gave us data"
    if (head?.kind === 'sub' && SUPPOSED.has(head.opener)) return false;
    // "… whether you agree that we can use it"
    if (head?.kind === 'question' && head.opener === 'whether') return false;
    if (g.opener === 'be' && head && POSSIBLE.has(s.tokens[head.last + 1]?.low ?? '')) return !head.negated;
    // "Rest assured that we never sell it."
    if (g.opener === 'be' && !head) return /^(please )?(rest|be|stay)\b/i.test(s.text);
    return (ASSERTING.has(g.opener) && !(head && isDenied(s, head))) || demanded(s, g);
  }
  const able = isAble(g);
  // "so that it can be delivered", "which can be used to …": what is possible, not what is done.
  if (placed(s, g) || included(s, g) || concluded(s, g) || ofService(s, g)) return true;
  if (g.kind === 'relative' && SETS_OUT.test(s.text)) return false;
  // "so we can charge you and detect fraud": the modal of the first holds for all.
  const aimed = g.opener === 'so' && (able || isAble(foremost(s, g))) && !follows(s, g);
  // "We cannot promise that it is safe while it is sent to us"
  if (g.opener === 'while' && g.passive && MOVES.test(g.lemma) && subjectRole(s, g).role === 'pronoun')
    return false;
  // "Just because we do not collect it …"
  if (g.opener === 'because' && s.tokens[g.clauseFirst - 1]?.low === 'just') return false;
  // "insofar as it is used": how far.
  if (g.opener === 'as' && ['insofar', 'inasmuch', 'far'].includes(s.tokens[g.clauseFirst - 1]?.low ?? ''))
    return false;
  if (g.kind === 'sub') return ASSERTED_OPENERS.has(g.opener) && !aimed;
  // "Add a name that will be shown to others": what becomes of it.
  const shown = g.kind === 'relative' && g.opener === 'that' && g.passive && g.modal === 'will';
  if (shown && !g.negated && SHOWN.test(g.lemma)) return true;
  return (
    g.kind === 'relative' &&
    (g.opener.startsWith(',') || (g.opener === 'which' && g.passive && !able && openerIs(g, s)))
  );
}
