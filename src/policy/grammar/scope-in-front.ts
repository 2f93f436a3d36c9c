import type { ClauseContext } from './clause-reader.ts';

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
];
const SCOPE = new RegExp(`^(?:${SCOPES.join('|')})$`, 'i');
/** "Users in the EEA: …" */
const FOR_WHOM =
  /^(?!all\b)(?:[\w-]+ ){0,2}(?:users|customers|residents|visitors|guests|students|employees)\b[^,:;]{0,50}(?=:)/i;

/**
 * What stands in front of the subject, or before the first comma, and holds a sentence to some users, places, products or
 * times: "In Germany", "For users in the EEA", "With Pigeon Pro". Null where nothing does.
 */
export function scopeInFront(c: ClauseContext): string | null {
  const { text, tokens } = c.s;
  const subject = c.g.subject ? tokens[c.g.subject.first]?.start : undefined;
  const mark = /[,:]/.exec(text)?.index ?? text.length;
  const front = text.slice(0, Math.min(mark, subject ?? mark)).trim();
  const scope = SCOPE.exec(front)?.[0] ?? FOR_WHOM.exec(text)?.[0] ?? null;
  const isAllOfIt = scope?.replace(/^\w+ /, '').toLowerCase() === c.service.toLowerCase();
  return isAllOfIt ? null : scope;
}
