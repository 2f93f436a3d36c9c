import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { DENIED_BESIDE, deniedDeed } from './denied-headings.ts';
import { type Draft, plainDraft } from './draft.ts';
import { impliedRecipients, recipientsOf } from './recipients.ts';
import { typesOf } from './types-named.ts';

/** "Who do we share your data with?", "Recipients of your data": what stands under it names who gets data. */
const WHO_GETS = cued(
  /\b(?:who|whom)\b.{0,60}\b(?:shar\w+|disclos\w+|transfer\w*|receives?|gets?|pass(?:ed)?|provide[d]?|give|send)\b|\b(?:recipients|third parties) (?:of|who|that|with)\b|\bdo(?:es)? (?:we|you|\w+) (?:share|disclose)\b|^(?:the |our )?(?:categories of )?(?:data )?recipients\b|\b(?:how|when) (?:do |may |might |will |can )?(?:we|your \w+ (?:is|are|may be)) (?:share|disclose)d?\b|^(?:information |data )?(?:sharing|disclosures?|shared|disclosed)(?: of (?:your |personal )*(?:data|information))?(?: (?:with|to|and) .{2,40})?$/i,
);
const SHARED_DATA = cued(
  /^(?:the )?(?:data|information|details)(?: (?:that |which )?(?:we|is|are|may be))? (?:share|shared|disclose|disclosed|pass(?:ed)? on)\b(?! by us)/i,
);

/** What ties a party to what it gets: "for billing", "if you ask", "such as Acme". */
const TIES = /^(?:for|if|when|where|who|that|which|such|including|like|as|so|in|upon|under|to|on|,|\()$/;
const OPENS = /^(?:with|to)$/;
const ARTICLES = /^(?:our|the|other|any|certain|selected|trusted|all|some|third-party|a|an|your)$/;
const POINTS = /\b(?:please|see|click|visit|contact|learn|read|more information|right to|opt\w*)\b|\?\s*$/i;

/** True under a heading that asks or tells who gets data: "Who do we share your data with?" */
export function sharesUnder(section: string): boolean {
  const heading = (section.split(' > ').at(-1) ?? '').replace(/^[\d.\s]+/, '').replace(/\?$/, '');
  return WHO_GETS.test(heading) && deniedDeed(heading) === null;
}

/** "Payment providers, for billing" under "Who do we share your data with?": they get it. */
export function underSharing(s: ParsedSentence, section: string): Draft[] {
  const heading = (section.split(' > ').at(-1) ?? '').replace(/^[\d.\s]+/, '').replace(/\?$/, '');
  if (!heading || s.tokens.length > 45 || s.tokens.length < 3) return [];
  if (
    s.text.includes('|') ||
    POINTS.test(s.text) ||
    DENIED_BESIDE.test(s.text) ||
    deniedDeed(heading) !== null
  )
    return [];
  if (s.groups.some((g) => g.negated || (g.shape === 'finite' && g.kind === 'main'))) return [];
  if (SHARED_DATA.test(heading)) return sharedData(s, heading);
  if (!WHO_GETS.test(heading) || isTitle(s.text)) return [];
  let at = 0;
  while (/^[*\u2022\u2013\u2014-]$/.test(s.tokens[at]?.low ?? '')) at++;
  const opened = OPENS.test(s.tokens[at]?.low ?? '');
  if (opened) at++;
  while (ARTICLES.test(s.tokens[at]?.low ?? '') && !s.parties.some((p) => p.first === at)) at++;
  const first = s.parties.find((p) => p.first === at && !['self', 'user'].includes(p.kind));
  if (!first) return [];
  // "Third parties who have policies of their own": nothing of what they get.
  if (first.kind === 'unspecified' && !opened) return [];
  if (first.kind === 'users' && /^(?:persons?|people|others|users)$/.test(s.tokens[first.last]!.low))
    return [];
  const next = s.tokens[first.last + 1]?.low ?? '.';
  // "Service providers": a heading of its own, unless more is said of them.
  if (!(opened || TIES.test(next)) || (opened && s.tokens.length < 5)) return [];
  if (!opened && s.tokens.length - first.last < 3) return [];
  const listed = [first];
  for (const p of s.parties) {
    const before = listed.at(-1)!;
    const gap = s.tokens.slice(before.last + 1, p.first).map((t) => t.low);
    if (
      p.first > before.last &&
      gap.length <= 3 &&
      /^(?:, (?:and |or )?|and |or )(?:\w+ ?)?$/.test(`${gap.join(' ')} `)
    )
      listed.push(p);
  }
  const to = recipientsOf(
    listed.filter(
      (p) => !['self', 'user'].includes(p.kind) && (p.kind !== 'users' || first.kind === 'users'),
    ),
    '',
  );
  return to.map((recipient) =>
    plainDraft({
      action: 'share',
      polarity: 'affirmed',
      data: ['unspecified'],
      recipient,
      rule: 'under-sharing',
      confidence: 0.55,
    }),
  );
}

/** Each longer word with a capital: a heading of its own. */
function isTitle(text: string): boolean {
  const words = text.split(/[^\p{L}'-]+/u).filter((word) => word.length > 3);
  return words.every((word) => /^\p{Lu}/u.test(word));
}

/** "Your town" under "Data shared with third parties": that is shared. */
function sharedData(s: ParsedSentence, heading: string): Draft[] {
  const colon = s.tokens.findIndex((t, i) => t.low === ':' && i < 6);
  const items = s.data.filter((m) => m.first > colon);
  if (!items[0] || items[0].first > colon + 3 || s.tokens.length > 25) return [];
  const data = typesOf(s, items, s.tokens.length).filter((t) => t !== 'unspecified');
  if (data.length === 0) return [];
  const to = /\badvertis/i.test(heading)
    ? ['advertiser' as const]
    : impliedRecipients(s).filter((r) => r !== 'acquirer');
  return to.map((recipient) =>
    plainDraft({
      action: 'share',
      polarity: 'affirmed',
      data,
      recipient,
      rule: 'data-entry',
      confidence: 0.5,
    }),
  );
}
