import type { DataType } from '../../model/data-types.ts';
import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';
import { cued } from './cued.ts';
import type { Draft } from './draft.ts';

/** What is said between people: only of it does "nobody but you" shut out the service as well. */
const SAID: ReadonlySet<DataType> = new Set(['message-content', 'call-content', 'attachment', 'content']);
const SENT: ReadonlySet<DataType> = new Set(['message-content', 'call-content']);
/** Reading and hearing are of what is said; what is seen may stand on a profile. */
const HEARS = new Set(['read', 'hear', 'listen', 'decrypt', 'decipher']);

/** "Nobody", "no one else", "nobody except you and the recipient". */
const NOBODY =
  /^(nobody|no[ -]one|none)( else)?( at all)?( (but|except|other than|besides|apart from)( for)? (you|the (sender|recipient|participants|people))\b.*)?$/;
/** "Only you and the recipient", "only the participants of a call". */
const ONLY_PARTNERS = cued(
  /^only (you|the (sender|recipient|receiver|intended recipient)|(the )?(participants|people|members)|those)\b.*\b(and|with|in|of|to|recipients?|participants|members)\b/,
);

/** Those who look for the service: "only you and our moderators". */
const FOR_SERVICE = /\b(?:we|us|our|admin\w*|moderators?|staff|team|employees|support)\b/;

/** "Nobody but you and the recipient can read your messages": the service cannot. */
export function nobodySees(c: ClauseContext): Draft[] {
  const span = c.g.subject;
  const gets = c.g.lemma === 'receive' || c.g.lemma === 'get';
  if (!span || c.g.passive || !(isOf(c.g.lemma, 'see') || c.g.lemma === 'access' || gets)) return [];
  const subject = c.s.text
    .slice(c.s.tokens[span.first]!.start, c.s.tokens[span.last]!.end)
    .toLowerCase()
    .trim();
  const only = ONLY_PARTNERS.test(subject) && !FOR_SERVICE.test(subject) && !c.g.negated && !gets;
  // "Only you can see your drafts": nobody else does.
  if (subject === 'only you' && !c.g.negated && !gets) {
    const own = c.objectTypes().types;
    return own.length > 0 && !own.some((t) => SENT.has(t))
      ? [c.draft('share', own, 'unspecified', 'only-you', 0.6, { polarity: 'denied', modality: 'does' })]
      : [];
  }
  // "Nobody but you and our staff": they can.
  const ours =
    FOR_SERVICE.test(subject) ||
    c.s.parties.some((p) => p.kind === 'self' && p.first >= span.first && p.last <= span.last);
  const nobody = NOBODY.test(subject) && !ours && !c.g.negated;
  if (!(only || nobody) || ['may', 'should', 'must'].includes(c.g.modal)) return [];
  const { types } = c.objectTypes();
  const hears = HEARS.has(c.g.lemma);
  if (types.length > 0 && gets && nobody)
    return [
      c.draft('share', types, 'unspecified', 'nobody-sees', 0.6, { polarity: 'denied', modality: 'does' }),
    ];
  if (types.length === 0 || !types.every((t) => (hears ? SAID : SENT).has(t)) || (only && !hears)) return [];
  return [c.draft('collect', types, 'self', 'nobody-sees', 0.7, { polarity: 'denied', modality: 'does' })];
}
