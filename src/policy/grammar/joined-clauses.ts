import { type ParsedSentence, parse } from './clauses.ts';
import { cued } from './cued.ts';
import { isOption } from './option-then.ts';
import { limitBehind } from './tail-limits.ts';

/** Words that make a clause say more than its verb does: whom or what alone it holds for, or what it leaves out. */
const LIMITS =
  /\b(?:only|solely|purely|nobody|no[- ]one|nothing|none|neither|exceptions?|except|excluding|beyond|besides|other than|than|apart from|aside from|unless|without|no (?:other|more)|anyone (?:else|but)|(?:everything|anybody|all) but|but not|not (?:your|even)|never (?:with|to|your|advertis\w+)|(?:and|but|yet) no)\b|, never\b|^no\b/i;
/** Who or what a clause of its own begins with. */
const OWN =
  '(?:(?:we|it|they|this|these|you|our|your|the|all|any|no|none|nobody|no[- ]one|nothing|neither|only|everything|anything)\\b|(?:apart from|aside from|except for|with the exception of|other than|without (?:your|an?)) [^,]{2,60}, |(?:apart from|aside from|except for|with the exception of|other than|beyond|after|without) (?:[\\w-]+ ){1,8}?(?=(?:we|you|it|they|the)\\b)|(?:after|when|if|unless|once|where|before|until|while|except (?:where|if|when)) [^,]{3,90}, (?:we|you|it|they|your|our|the)\\b)';
/** Where one begins: ", and we", " but nobody". */
const JOINT = new RegExp(`(?:,|;| [-\\u2013\\u2014])? (and|but|yet) (?=${OWN})`, 'gi');
const ALTHOUGH = cued(
  new RegExp(`^(?:although|though|while|whilst|even though) ([^,;:]{5,160}), (?=${OWN})`, 'i'),
);
/** What opens a sentence and holds for all of it, so that none of it may stand alone. */
const HOLDS_FOR_ALL = cued(
  /^(?:if|when|where|unless|once|until|whenever|in|for|on|at|during|as|after|before|by|under|to|from|should|provided|so|then|therefore|thus|hence|consequently|accordingly|(?:this|that|which|it) means|upon|via|through|within|outside|using)\b/i,
);
/** What keeps two clauses together: one tells why or how far the other holds. */
const BOUND =
  /\b(?:encrypt\w*|e2ee|keys?|so that|such that|which means|meaning|either|both|not only|whether|if|when|unless|that we|that you|that your)\b/i;

/** A case in which something does not hold, and not what or whom it leaves out. */
const CASE =
  /^(?:if|unless|when|without|as long|so long|provided|once|until|while|where|only (?:if|when|where)|(?:except|other than) (?:if|when|where|as|in|under|to|on))\b/i;

const FRONTED =
  /^(?:apart|aside|except|with|other|without|after|when|if|unless|once|where|before|until|while)\b/i;

/** A text as a sentence of its own, whose subject stands first where `own`; null where it is none. */
function stands(text: string, own = false): ParsedSentence | null {
  const s = parse(text, []);
  const g = s.groups.find((h) => h.kind === 'main' && h.shape === 'finite' && h.subject !== null);
  return g && (!own || g.subject!.first === 0 || FRONTED.test(text)) ? s : null;
}

function denies(s: ParsedSentence): boolean {
  return (
    s.groups.some((g) => g.kind === 'main' && g.negated) ||
    /\b(?:no|none|neither|nobody|no[- ]one|nothing|nor)\b/i.test(s.text)
  );
}

/** "apart from your name we …": where the subject follows without a comma. */
const BARE_FRONT =
  /^((?:apart from|aside from|except for|with the exception of|other than|beyond|after|without)(?: (?!(?:we|you|it|they)\b)[\w'\u2019-]+){1,8}) (?=(?:we|you|it|they) )/i;

function capital(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}`;
}

/** "…, but your profile is": what goes on from the verb before it. */
const ELLIPTIC = /\b(?:is|are|was|were|do|does|did|will|can|may|has|have|not|n['\u2019]t)\W*$/i;

/** "and none are shared": of what the clause before it names. */
const OF_BEFORE =
  /^(?:none|neither|nothing|some|all) (?:(?:is|are|was|were|will|may|can|ever)\b|of (?:it|them|this|these|those|that)\b)/i;

/** True where each of two clauses says what it says without the other. */
function apart(first: string, joint: string, second: string): boolean {
  if (ELLIPTIC.test(second) || OF_BEFORE.test(second) || !(LIMITS.test(first) || LIMITS.test(second)))
    return false;
  const [a, b] = [stands(`${first}.`), stands(second, true)];
  if (!a || !b || !(denies(a) || denies(b))) return false;
  // "We do not sell it and we do not share it unless you agree": of both, perhaps.
  return joint !== 'and' || !(denies(a) && denies(b)) || !CASE.test(limitBehind(second, 0) ?? '');
}

/**
 * The clauses of a sentence whose limits are each one's own: of "we never sell it, but nobody except your friends sees it"
 * the second is no exception to the first, and is read as it would be alone. A sentence that hangs together stays whole.
 */
export function joinedClauses(text: string): string[] {
  if (!LIMITS.test(text) || text.length > 600 || text.includes(' | ') || HOLDS_FOR_ALL.test(text))
    return [text];
  const although = ALTHOUGH.exec(text);
  if (although) {
    const [first, second] = [although[1]!, text.slice(although[0].length)];
    return apart(first, 'but', second) ? [`${capital(first)}.`, ...joinedClauses(capital(second))] : [text];
  }
  for (const joint of text.matchAll(JOINT)) {
    const first = text.slice(0, joint.index);
    const second = text.slice(joint.index + joint[0].length).replace(BARE_FRONT, '$1, ');
    if (first.length < 8 || BOUND.test(first) || /[(:]/.test(first)) continue;
    const then = joint[1]!.toLowerCase();
    if (then === 'and' && isOption(first)) continue;
    if (apart(first, then, second)) return [`${first}.`, ...joinedClauses(capital(second))];
  }
  return [text];
}
