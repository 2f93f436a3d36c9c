import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { type Discourse, type Draft, plainDraft } from './draft.ts';
import { recipientsOf } from './recipients.ts';
import { recipientsIn } from './recipients-named.ts';
import { typesOf } from './types-named.ts';
import { PREPOSITIONS } from './words.ts';

/** "Service Providers.", "Advertisers.": a heading, though it ends like a sentence; "For users …": for whom. */
function isTitle(text: string): boolean {
  const words = text.split(/[^\p{L}'-]+/u).filter((word) => word.length > 3);
  return /^(?:for\b|with\b(?!out\b))/i.test(text) || words.every((word) => /^\p{Lu}/u.test(word));
}

/** "Our affiliates." after "We share it with the following recipients.": one of those who get it. */
function whoGetsIt(s: ParsedSentence, discourse: Discourse): Draft[] {
  const last = discourse.statements.at(-1);
  const party = s.parties.find((p) => p.first <= 1 && !['self', 'user', 'unspecified'].includes(p.kind));
  if (last?.action !== 'share' || last.polarity === 'denied' || last.actor !== 'self' || !party) return [];
  if (last.rule === 'heading' || (last.recipient !== 'unspecified' && last.rule !== 'fragment-recipient'))
    return [];
  if (s.tokens.length > 14 || s.data.length > 0 || !/^[^|:]*[.;]$/.test(s.text) || isTitle(s.text)) return [];
  return recipientsOf([party], '').map((recipient) => ({
    ...last,
    recipient,
    confidence: 0.55,
    rule: 'fragment-recipient',
  }));
}

const FOLLOWS = /^(?:that|who|which|whom|such|including|like)$/;

/** "Verification service providers, who check …;" under a heading about disclosure: they get what is disclosed. */
export function recipientHeads(s: ParsedSentence, discourse: Discourse): Draft[] {
  const last = discourse.statements.at(-1);
  if (last?.action !== 'share' || last.polarity === 'denied' || last.actor !== 'self') return [];
  const party = s.parties.find((p) => ['provider', 'advertiser', 'family', 'partner'].includes(p.kind));
  if (!party || party.first > 5 || !/s$/.test(s.tokens[party.last]!.low)) return [];
  // Nothing but words that say which stands before them.
  const before = s.tokens.slice(0, party.first);
  if (before.some((t, i) => s.groupAt[i]! >= 0 || PREPOSITIONS.has(t.low) || STOPS.test(t.low))) return [];
  let next = party.last + 1;
  if (s.tokens[next]?.low === ',') next++;
  if (!FOLLOWS.test(s.tokens[next]?.low ?? '') || /\?\s*$/.test(s.text)) return [];
  const states = s.groups.some(
    (g) => g.shape === 'finite' && (g.kind === 'main' || (g.kind === 'complement' && g.mate < 0)),
  );
  if (states) return [];
  return recipientsOf([party], '').map((recipient) => ({
    ...last,
    recipient,
    confidence: 0.55,
    rule: 'fragment-recipient',
  }));
}

const STOPS = /^(?:when|if|where|how|what|your|no|not|:|\|)$/;

const HOW_LONG = cued(
  /^(how long (we|it is|they are|this is) (keep|retain|store|hold|kept|retained|stored)[^:]{0,60}|(data )?retention( period| time)?|storage (period|time|duration)): (until|for|as long|up to|(at least |maximum |max\.? )?\d)/i,
);

/** "How long we keep the data: until you leave": it is kept. */
function howLong(s: ParsedSentence, discourse: Discourse): Draft[] {
  if (!HOW_LONG.test(s.text)) return [];
  const colon = s.tokens.findIndex((t) => t.low === ':');
  // "until your last login": a moment, and no data.
  const before = s.data.filter((m) => m.last < colon);
  const own = typesOf(s, before, colon).filter((t) => t !== 'unspecified');
  const data = own.length > 0 ? own : discourse.data.length > 0 ? discourse.data : (['unspecified'] as const);
  return [
    {
      actor: 'self',
      action: 'store',
      polarity: 'affirmed',
      modality: 'does',
      data: [...data],
      recipient: 'self',
      purpose: ['unspecified'],
      conditions: [],
      confidence: 0.55,
      rule: 'how-long',
    },
  ];
}

/** "Sharing it with vendors as needed", "…, including disclosing it to banks": a deed as an item of what is done. */
function sharesAsItem(s: ParsedSentence): Draft[] {
  const k = s.groups.findIndex((g) => g.shape === 'gerund' && SHARES.test(g.lemma) && !g.negated);
  const g = s.groups[k];
  if (!g || isTitle(s.text.replace(/[,;].*/, ''))) return [];
  const before = s.tokens.slice(0, g.first).map((t) => t.low);
  if (!/^(?:and|or)?$|\b(?:including|such as)(?: by)?$/.test(before.join(' '))) return [];
  const parties = recipientsIn(s, k, g.last + 1, s.tokens.length, false);
  const named = recipientsOf(parties, '');
  const types = typesOf(
    s,
    s.data.filter((m) => m.first > g.last && m.last < (parties[0]?.first ?? 0)),
    s.tokens.length,
  );
  if (types.length === 0) return [];
  return named.map((recipient) =>
    plainDraft({
      action: 'share',
      polarity: 'affirmed',
      modality: 'may',
      data: types,
      recipient,
      rule: 'fragment-shares',
      confidence: 0.55,
    }),
  );
}

const SHARES = /^(?:share|disclose|transfer)$/;
const INCLUDING = cued(/\b(?:including|such as),? (?:by )?(?:sharing|disclosing|transferring)\b/i);
const NOT_STATED =
  /\b(?:not|never|no|without|unless|object|opt|rights?|choose|whether|if you)\b|n['\u2019]t\b/i;

/** "We use your data to hire, including sharing it with agencies": what the use that is stated includes. */
export function sharesBeside(s: ParsedSentence, drafts: readonly Draft[]): Draft[] {
  const stated = drafts.length > 0 && drafts.every((d) => d.action === 'use' && d.polarity === 'affirmed');
  return stated && INCLUDING.test(s.text) && !NOT_STATED.test(s.text) ? sharesAsItem(s) : [];
}

const OCCASION = cued(
  /^(?:for (?:example|instance)|e\.g\.),? (?:when|whenever|if|from|through|via|by|at|on|in)\b/i,
);

/** "We gather data about you. For example, when you write to us.": once more what was stated. */
function onOccasion(s: ParsedSentence, discourse: Discourse): Draft[] {
  const last = discourse.statements.at(-1);
  const goesOn = last?.action === 'collect' && last.polarity === 'affirmed' && last.actor === 'self';
  if (!goesOn || !discourse.spoke || s.data.some((m) => m.level === 'typed') || !OCCASION.test(s.text))
    return [];
  return [{ ...last, confidence: Math.min(0.55, last.confidence), rule: 'fragment-occasion' }];
}

const WHAT_FOR = cued(/^purposes?(?: of (?:the )?(?:data )?(?:processing|use|collection|storage))?: +\S/i);

/** "We keep your address. Purpose: to send you letters.": what was spoken of is used for it. */
function whatFor(s: ParsedSentence, discourse: Discourse): Draft[] {
  if (!WHAT_FOR.test(s.text)) return [];
  const own = typesOf(s, s.data, s.tokens.length).filter((t) => t !== 'unspecified');
  const data = discourse.data.length > 0 ? discourse.data : (['unspecified'] as const);
  if (own.length > 0 && discourse.data.length === 0) return [];
  return [
    plainDraft({
      action: 'use',
      polarity: 'affirmed',
      data: [...data],
      rule: 'fragment-purpose',
      confidence: 0.55,
    }),
  ];
}

/** What a fragment without a verb of its own says, which a table's cell or a list's item may be. */
export function fragmentSays(s: ParsedSentence, discourse: Discourse): Draft[] {
  const long = howLong(s, discourse);
  if (long.length > 0) return long;
  if (s.groups.some((g) => g.shape === 'finite' && g.kind === 'main')) return [];
  const shares = sharesAsItem(s);
  if (shares.length > 0) return shares;
  const told = [...onOccasion(s, discourse), ...whatFor(s, discourse)];
  if (told.length > 0) return told;
  return s.groups.some((g) => g.shape === 'finite' && g.kind !== 'relative') ? [] : whoGetsIt(s, discourse);
}
