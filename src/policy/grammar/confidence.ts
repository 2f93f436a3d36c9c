import { type DataType, isGroup } from '../../model/data-types.ts';
import { NAMED_COMPANIES } from '../lexicon/parties.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import type { Draft } from './draft.ts';
import { changesHands } from './recipients.ts';

/** Words for these often mean something else, or more than the type says. */
const LOOSE_TYPES: ReadonlySet<DataType> = new Set([
  'attachment',
  'content',
  'location',
  'purchase',
  'group-membership',
  'activity',
  'usage-event',
  'communication-metadata',
  'face',
  'voice',
  'contacts',
  'call-content',
  'cookie-identifier',
  'tracking-pixel',
]);

/** Rules that are right nearly always: plain subject, verb and object. */
const SURE_RULES = new Set([
  'self-collect',
  'self-use',
  'self-share',
  'self-sell',
  'self-store',
  'self-cannot-see',
  'user-provides',
  'is-stored',
  'is-collected',
  'is-used',
  'is-sold',
  'is-shared',
  'is-sent-to-us',
  'others-use',
  'others-collect',
  'self-access',
]);

/** "information that can be used to contact you": less than all information. */
const NARROWED =
  /\b(information|data|details)\b[^,.;]{0,40}\b(that|which) (?!(we|you|is|are|it|has|have|may be|was|were)\b)|\b(information|data) (that|which) (identif|could|can|would|personally|might)/i;
/** "data from these sensors", "such data": what it is was said before. */
const POINTS_BACK =
  /\b(data|information) (from|in|on|about) (these|this|those|such|it|them)\b|\b(such|these|those|this|above|foregoing|aforementioned|preceding) (\w+ ){0,3}(data|information)\b|\b(data|information) (that is |which is )?(stored|contained|held) in your (profile|account)\b/i;
/** "Non-PI": what is no one's may be read as anyone's. */
const NOBODYS = cued(/\bnon-?\s?(pi|pii|personal|personally|identif\w+)\b/i);
/** "card details, like the number": a list behind a type that may say less, or something else. */
const EXAMPLES = /\b(such as|including|like|e\.g\.|for example|for instance)\b/i;
const KNOWN: ReadonlySet<string> = new Set(NAMED_COMPANIES.map(([entity]) => entity));

/** A beginning that no sentence and no item of a list has. */
const CUT =
  /^(?!(?:we|you|your|our|their|its|to|if|when|where|as|the|this|these|any|all|an?|for|in|by|with|from|on)\b)[a-z]+ (?:to|of|is|are|and|or) /;

/** "except as permitted by law", "only as the law allows": what that leaves nobody can tell. */
const AS_LAW_ALLOWS = cued(
  /\b(?:permitted|allowed|authori[sz]ed|permissible|lawful)\b[^.;,]{0,12}\b(?:by|under)\b[^.;,]{0,40}\b(?:laws?|acts?|regulations?|legislation)\b|\bthe (?:applicable )?law (?:permits|allows|authori[sz]es)\b/i,
);

/** Words that deny or nearly do, wherever they stand. */
const DENIES = /\b(neither|nobody|no[ -]one|nothing|hardly|rarely|scarcely|seldom)\b/i;

/**
 * "We may share your information with our affiliates": that anything at all goes to companies under one owner, to who
 * gets the business, or to vendors, is read right however long the sentence.
 */
function goesToOwners(d: Draft): boolean {
  return (
    d.rule === 'self-share' &&
    d.polarity === 'affirmed' &&
    d.data.length === 1 &&
    d.data[0] === 'unspecified' &&
    ['family', 'acquirer', 'provider'].includes(d.recipient)
  );
}

/** "We keep it as long as we need it", "we collect information you give us": that it is kept or gathered is plain. */
function isPlain(d: Draft, words: number): boolean {
  if (d.action === 'store') return d.modality === 'only-if';
  return d.rule === 'self-collect' && d.modality === 'does' && words > 6 && words <= 30;
}

/** Just below what a person is shown as sure. */
export const UNSURE = 0.76;

/**
 * The confidence of a claim, held down where the reading is known to err: loose types, unusual constructions,
 * "information" that a list after it may spell out, denials read across a long sentence.
 */
export function confidenceOf(d: Draft, s: ParsedSentence): number {
  const words = s.tokens.length;
  let most = 0.9;
  if (!SURE_RULES.has(d.rule)) most = UNSURE;
  if (d.data.some((t) => LOOSE_TYPES.has(t) || (isGroup(t) && t !== 'unspecified')))
    most = Math.min(most, UNSURE);
  const loose = d.data.includes('unspecified');
  const listed = EXAMPLES.test(s.text);
  if (listed && (loose || d.data.length === 1)) most = Math.min(most, UNSURE);
  if (loose && d.data.length === 1 && /\b(include|that helps?)\b/i.test(s.text))
    most = Math.min(most, UNSURE);
  if (NOBODYS.test(s.text)) most = Math.min(most, 0.7);
  if (loose && (NARROWED.test(s.text) || POINTS_BACK.test(s.text))) most = Math.min(most, 0.7);
  // Nothing is named: neither what, nor to whom, nor for what.
  const vague = loose && ['self', 'unspecified'].includes(d.recipient) && d.purpose[0] === 'unspecified';
  if (vague && d.polarity === 'affirmed' && !isPlain(d, words)) most = Math.min(most, UNSURE);
  // "We do not collect sensitive information": less is denied than is named.
  if (vague && d.polarity === 'denied' && d.modality === 'does' && d.conditions.length > 0)
    most = Math.min(most, UNSURE);
  const limits =
    d.polarity === 'denied' || (d.modality === 'only-if' && d.action !== 'store' && /\bonly\b/i.test(s.text));
  if (limits && AS_LAW_ALLOWS.test(s.text)) most = Math.min(most, UNSURE);
  // "can be used to": what is possible, not what is done.
  if (/^is-/.test(d.rule) && d.polarity === 'affirmed' && /\b(can|could|might) (?:\w+ )?be\b/i.test(s.text))
    most = Math.min(most, UNSURE);
  if (d.action === 'share' && d.recipient !== 'acquirer' && changesHands(s.text))
    most = Math.min(most, UNSURE);
  // Said before, or in another cell: what it points back to may be something else.
  const named = s.data.flatMap((m) => m.types);
  if (d.data.some((t) => t !== 'unspecified' && !named.includes(t))) most = Math.min(most, UNSURE);
  if (d.data.length > 5) most = Math.min(most, UNSURE);
  if (d.recipient.startsWith('named:') && !KNOWN.has(d.recipient.slice(6))) most = Math.min(most, UNSURE);
  if (d.polarity === 'denied' && (words > 32 || d.action === 'store')) most = Math.min(most, UNSURE);
  if (words > 45) most = Math.min(most, UNSURE);
  // "browser to tell sites that you do not want to be tracked": the end of a sentence that was cut.
  if (CUT.test(s.text)) most = Math.min(most, UNSURE);
  if (d.rule === 'is-shared' && d.polarity === 'affirmed') most = Math.min(most, UNSURE);
  // A word of denial that the reading did not take up.
  if (d.polarity === 'affirmed' && DENIES.test(s.text)) most = Math.min(most, 0.65);
  const owners = d.recipient === 'acquirer' || !changesHands(s.text);
  if (most >= UNSURE && owners && goesToOwners(d) && words <= 60)
    return d.confidence >= UNSURE ? 0.82 : d.confidence;
  // Sums of tenths would fall short of what they mean.
  return Math.round(Math.max(0.3, Math.min(d.confidence, most)) * 100) / 100;
}
