import type { ClauseContext } from './clause-reader.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import type { Draft } from './draft.ts';

/** What all of the service, or nothing but a manner of speaking, is meant by behind "in", "on", "for", "with". */
const NO_SCOPE = [
  'any|all|every|each|no|you|your|us|it|them|everyone|everybody|further|more|now|end-to-end encryption',
  '(?:users|customers|people)(?! (?:in|from|of|who|that|with|under|outside|residing|located)\\b)',
  'our (?:apps?|services?|platforms?|products?|messenger|servers?|systems?|part|own|view|opinion|users|customers|commitments?|privacy|company|business)',
  'the (?:apps?|services?|platform|products?|purposes?|interests?|spirit|process|time being|moment|basis|unlikely|avoidance|sake|exception|same|other|one)',
  '(?:this|that|these|those) (?:reasons?|policy|notice|document|way|regard|respect|basis|connection|exceptions?)',
  'addition|general|particular|fact|short|sum|summary|contrast|effect|essence|brief|other words|order|accordance|line|keeping|compliance|conformity|light|view|return|respect|principle|practice|turn|parallel|conclusion|total|terms|regards?',
  'example|instance|clarity|security|privacy|safety|legal|transparency|reasons|top|request|average|occasion|an effort|a (?:view|way|manner)',
  '\\d+ (?:hours?|days?|months?|years?)',
].join('|');
const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';
const SCOPES = [
  `(?:on|in|within|outside(?: of)?|during|throughout|for|with|using) (?!(?:${NO_SCOPE})\\b)[^;]{2,80}`,
  `(?:via|through|by means of|after|beyond|upon|(?:together|along) with|(?:linked|tied) to|associated with) (?!(?:${NO_SCOPE}|all|careful|much|review|consideration|extensive)\\b)[^;]{2,80}`,
  '(?:from|of) (?:our |the )?(?:users|people|persons|guests|visitors|members|customers|children|minors|residents|accounts|devices|apps)\\b[^;]{0,60}',
  '(?:except(?: for)?|other than|apart from|aside from|save for|besides|without (?:asking|telling|notifying|informing|encrypting|hashing|anonymi[sz]ing|an?)) [^;]{2,80}',
  'solely (?:for|to) [^;]{2,60}',
  'as an? (?:guest|visitor|member|subscriber|child|minor|(?:business|enterprise) customer)\\b[^;]{0,40}',
  `(?:before|until|since|from) (?:\\d{1,2} )?(?:${MONTH}|\\d{4})\\b[^;]{0,20}`,
  'to the extent [^;]{2,80}',
  // "When off", "if disabled", "while offline": a case without a subject of its own.
  '(?:when|where|once|if|while|whenever|until|unless) (?:(?!(?:you|we|they|it|i|the|an?|your|our|is|are|do|does)\\b)[\\w-]+ ?){1,4}',
  'otherwise|failing that|or else|else',
];
const SCOPE = cued(new RegExp(`^(?:${SCOPES.join('|')})$`, 'i'));
/** "Users in the EEA: …" */
const FOR_WHOM =
  /^(?!all\b)(?:[\w-]+ ){0,2}(?:users|customers|residents|visitors|guests|students|employees)\b[^,:;]{0,50}(?=:)/i;

/**
 * What stands in front of the subject, or before the first comma, and holds a sentence to some users, places, products or
 * times: "In Germany", "For users in the EEA", "With Pigeon Pro". Null where nothing does.
 */
export function scopeInFront(c: ClauseContext): string | null {
  return frontScope(c.s, c.g.subject?.first, c.service);
}

/** The same of a sentence whose subject begins at the token `subject`. */
export function frontScope(s: ParsedSentence, subject: number | undefined, service: string): string | null {
  const { text } = s;
  const start = subject === undefined ? undefined : s.tokens[subject]?.start;
  const mark = /[,:]/.exec(text)?.index ?? text.length;
  const front = text.slice(0, Math.min(mark, start ?? mark)).trim();
  const scope = SCOPE.exec(front)?.[0] ?? FOR_WHOM.exec(text)?.[0] ?? null;
  const isAllOfIt = scope?.replace(/^\w+ /, '').toLowerCase() === service.toLowerCase();
  return isAllOfIt ? null : scope;
}

/** "When you use secret chats, …", "once you switch it on, …": in which case. */
const IN_CASE = cued(
  /^(?:when|where|once|if|while|whenever|as long as) (?:you|users|both|all|everyone) (?:\w+ ){0,2}?(?:use|using|turn|switch|enable|activate|choose|select|opt|set|are (?:in|using|on)|have)\b[^,;:]{2,80}(?=,)/i,
);

/** A denial that stands in a fixed turn, held to what its sentence opens with: "in Germany, your calls are end-to-end encrypted". */
export function heldInFront(d: Draft, s: ParsedSentence, service: string): Draft {
  if (d.polarity !== 'denied') return d;
  const scope = frontScope(s, undefined, service) ?? IN_CASE.exec(s.text)?.[0] ?? null;
  const told = scope?.toLowerCase() ?? '';
  const isTold = d.conditions.some((c) => told.includes(c.toLowerCase()) || c.toLowerCase().includes(told));
  return scope === null || isTold ? d : { ...d, conditions: [...d.conditions, scope] };
}
