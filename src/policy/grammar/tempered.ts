import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';
import { cued } from './cued.ts';
import type { Draft } from './draft.ts';
import { wordsOf } from './object-ends.ts';
import { changesHands } from './recipients.ts';

const VIRTUES = new Set(
  'confidentiality security integrity accuracy privacy safety secrecy quality control appropriate reasonable safeguards measures contracts contract agreements agreement arrangements relationships'.split(
    ' ',
  ),
);

const MANNERS = new Set(
  'open secure safe private confidential secret accurate complete current up-to-date updated synchronized synchronised visible public hidden separate anonymous available accessible protected encrypted relevant informed'.split(
    ' ',
  ),
);

const STAYS =
  /^[^.;:,]{0,60} (?:accurate|complete|correct|up[- ]to[- ]date|current)(?:,? and (?:accurate|complete|correct|up[- ]to[- ]date|current))*(?= by\b|[.;,]|$)/i;

/** "keep your profile open", "maintain your data secure": how it is held, not that it is. */
export function keptAs(c: ClauseContext): boolean {
  // "maintain the confidentiality of your data"
  const head = c.s.tokens.slice(c.start, c.start + 4).some((t) => VIRTUES.has(t.low));
  if (head && ['keep', 'maintain', 'preserve', 'hold'].includes(c.g.lemma)) return true;
  if (!['keep', 'hold', 'maintain'].includes(c.g.lemma)) return false;
  const last = c.object.mentions.at(-1);
  if (!last) return false;
  // "keep it to ourselves"
  if (
    /^to (ourselves|itself|themselves|yourself)$/.test(
      wordsOf(c.s, { first: last.last + 1, last: last.last + 2 }),
    )
  )
    return true;
  // "keep such letters to a minimum"
  if (
    /^to (a|the) (\w+ )?minimum$/.test(
      wordsOf(c.s, { first: last.last + 1, last: Math.min(last.last + 3, c.s.tokens.length - 1) }),
    )
  )
    return true;
  // "keep what relates to your visits confidential"
  let close = c.g.last + 1;
  while (close < c.end && ![',', ';', '.'].includes(c.s.tokens[close]!.low)) close++;
  if (/^(confidential|private|secure|safe|accurate)$/.test(c.s.tokens[close - 1]!.low)) return true;
  // "maintain the data in our possession accurate and up-to-date"
  if (STAYS.test(c.s.text.slice(c.s.tokens[last.last]!.end))) return true;
  let i = last.last + 1;
  while (['more', 'as', 'completely', 'strictly', 'both'].includes(c.s.tokens[i]?.low ?? '')) i++;
  return (
    MANNERS.has(c.s.tokens[i]?.low ?? '') || (c.s.tokens[i]?.low === 'up' && c.s.tokens[i + 1]?.low === 'to')
  );
}

/** "We may send newsletters to customers", "we show posts to users": the service's own letters, and nobody's own posts. */
export function mails(c: ClauseContext, types: Draft['data'], to: readonly ClaimRecipient[]): boolean {
  const first = c.object.mentions[0];
  const theirs =
    first &&
    ['your', 'the', 'their', 'these', 'those', 'personal', 'private', 'direct'].includes(
      c.s.tokens[first.first]!.low,
    );
  const own = types.every((t) => t === 'message-content' || (t === 'content' && first?.posted === true));
  return !theirs && own && to.every((r) => r === 'users');
}

const CHANNEL =
  /^(e-?mails?|texts?|text messages?|sms|messages?|phone calls?|calls?|push|letters?|mail|chats?)$/;

/** "We use email and text messages to reach you": by what means the service writes or calls. */
export function isChannel(c: ClauseContext): boolean {
  const { mentions } = c.object;
  return (
    c.g.lemma === 'use' &&
    mentions.length > 0 &&
    mentions[0]!.first <= c.start + 1 &&
    mentions.every((m) => CHANNEL.test(wordsOf(c.s, m)) && !OWNED.has(c.s.tokens[m.first - 1]?.low ?? ''))
  );
}
const OWNED = new Set(['your', 'their', 'the', 'these', 'those', 'of', 'from', 'such', 'customer', 'user']);

const BUYER =
  /\bto (that|the|such|this|another|the other|any such) (third party|entity|company|party|business|organi[sz]ation)\b/i;

/** The sharing happens when the business changes hands, and then only. */
const OCCASION =
  /\b(when|if|should|during|upon|in (the )?(event|course) of|in the event that|in connection with|as part of)\b[^.;]{0,50}\b(we|our|any|a|an|the|such|\w+'s) (\w+ ){0,4}(sell|merge|merger|acqui(re|red|sition)|sale|bankruptcy|reorgani[sz]ation|restructuring|(?:is|are|gets?|be) (?:sold|bought|purchased|taken over))\b/i;

/** "If we merge, we transfer your data to that entity": whoever gets the business. */
export function changesOwner(c: ClauseContext, named: readonly ClaimRecipient[]): boolean {
  if (!named.includes('unspecified')) return false;
  // "if we (or our affiliates) are acquired"
  const text = c.s.text.replace(/ \((?:and|or)\b[^()]{0,60}\)/g, '');
  if (!changesHands(text)) return false;
  const advised = named.every((r) => r === 'unspecified' || r === 'provider') && OCCASION.test(text);
  return advised || (named.length === 1 && BUYER.test(text));
}

/** "Members will see more diverse content": what the service shows them, nobody's own. */
export function isShown(c: ClauseContext, types: Draft['data'], to: ClaimRecipient): boolean {
  // "Users may see ads chosen by their location": what they see are ads.
  if (
    /^(ads?|advertisements?|adverts|sponsored|recommendations|suggestions)$/.test(
      c.s.tokens[c.start]?.low ?? '',
    )
  )
    return true;
  const first = c.object.mentions[0];
  if (c.denied || to !== 'users' || !first || types.some((t) => t !== 'content')) return false;
  const near = [first.first, first.first + 1, first.first - 1, first.last + 1].map(
    (i) => c.s.tokens[i]?.low ?? '',
  );
  return !near.some((word) => /^(your|their|his|her|that|which|you|of)$/.test(word));
}

/** "(and you have given an address)", "in your request, give your name": supposed, or asked of who makes use of a right. */
export function inPassing(c: ClauseContext): boolean {
  if (/^(in|with) (your|the|any) (\w+ )?(request|complaint|message|notice)\b/i.test(c.s.text)) return true;
  const { tokens } = c.s;
  let i = c.g.clauseFirst;
  while (i > 0 && /^(and|or|if|where|provided|assuming|that)$/.test(tokens[i - 1]!.low)) i--;
  return tokens[i - 1]?.low === '(' && /^(if|when)\b/i.test(c.s.text);
}

/** "request access to your contacts": refusing it is refusing the data. */
export function asksAccess(c: ClauseContext): boolean {
  return /^(for )?(access|permission) to (access |use |your |the |any )/.test(
    c.s.tokens
      .slice(c.start, c.start + 5)
      .map((t) => t.low)
      .join(' '),
  );
}

/** "make your profile available to …" */
export const MADE_OPEN = /\bmak(e|es|ing)\b.{1,80}\b(available|accessible|visible|public|viewable|known)\b/i;

/** "publicly share" */
export function publicly(c: ClauseContext): boolean {
  const last = c.object.mentions.at(-1)?.last ?? c.object.end;
  // "we make it public"
  if (c.g.lemma === 'make' && c.s.tokens[Math.max(last, c.g.last) + 1]?.low === 'public') return true;
  const from = Math.max(c.g.clauseFirst, c.g.first - 1);
  return c.s.tokens
    .slice(from, Math.max(c.g.last + 2, c.object.end + 1))
    .some((t, i) => t.low === 'publicly' && !saysWhich(c, from + i));
}

const SEEN = /^(?:available|accessible|visible|viewable|shared|posted|known)$/;
const NOUNS = /^(?:information|data|content|profiles?|posts?|details|sources?|records?|documents?|pages?)$/;

/** "We share publicly available information with banks": which information, and not with whom. */
function saysWhich(c: ClauseContext, at: number): boolean {
  return SEEN.test(c.s.tokens[at + 1]?.low ?? '') && NOUNS.test(c.s.tokens[at + 2]?.low ?? '');
}

const IN_FORM = cued(
  /\b(in|as) (an? |the )?(clear ?text|clear|plain ?text|plain|unencrypted|readable|(\w+ )?hash(es|ed)?|salted)\b|\bunencrypted\b/i,
);

/** "never stored in plain text", "stored only as a hash": in what form it is kept, not that it is not. */
export function keptInForm(c: ClauseContext): boolean {
  const last = c.s.tokens[Math.max(0, c.wholeEnd - 1)];
  return (
    isOf(c.g.lemma, 'store') &&
    last !== undefined &&
    IN_FORM.test(c.s.text.slice(c.s.tokens[c.g.last]!.end, last.end))
  );
}

/** Who gets what is shared publicly; "publicly and with our partners" names both. Null where it is not. */
export function openly(c: ClauseContext, others: readonly ClaimRecipient[]): ClaimRecipient[] | null {
  if (!publicly(c)) return null;
  return /\bpublicly (and|or|,)( also)? (with|to)\b/i.test(c.s.text)
    ? ['public', ...others.filter((r) => r !== 'public')]
    : ['public'];
}
