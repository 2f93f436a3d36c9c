import type { Action } from '../../model/vocabulary.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { type Draft, plainDraft } from './draft.ts';

/** "We honor opt-out signals", "our site treats a GPC signal as …": what is heeded. */
const HEEDS = cued(
  /\b(?:we|our (?:sites?|websites?|systems?|services?)|\p{Lu}\w+)\b[^.;]{0,60}?\b(?:honou?rs?|process(?:es)?|respects?|treats?|recogni[sz]es?|compl(?:y|ies) with|responds? to|interprets?)\b[^.;]{0,60}?\b(?:opt-? ?outs?\b|global privacy controls?|GPC|preference signals?)/iu,
);
/** "… as a request to opt out of the sale or sharing of it", "opt-out requests for sale". */
const OF_WHAT = cued(
  /\bopt(?:ing)?[- ]?out (?:requests? )?(?:of|from|for|regarding|relating to) (?:(?:the|any|our|all|certain|your|future) )*(?:["\u201c]?(?:sales?|selling|sells?|sharing|shares?|targeted advertising|cross-context behaviou?ral advertising|disclosures?|such|and|or|of|your|personal|information|data)["\u201d]?[ ,/]*)+/i,
);
const ELSE = /\b(?:not|never|cannot|you (?:may|can|have|must)|rights? to)\b|n['\u2019]t\b/i;

/** "We treat the signal as an opt-out of the sale of your data": for whoever sends it, there is none. */
export function optOutHeeded(s: ParsedSentence): Draft[] {
  const what = OF_WHAT.exec(s.text)?.[0];
  if (what === undefined || !HEEDS.test(s.text) || ELSE.test(s.text)) return [];
  const deeds: Action[] = [];
  if (/\bs(?:ale|ell)/i.test(what)) deeds.push('sell');
  if (/\bshar/i.test(what)) deeds.push('share');
  if (/\badvertising/i.test(what)) deeds.push('use');
  return deeds.map((action) =>
    plainDraft({
      action,
      polarity: 'denied',
      modality: 'on-request',
      data: ['unspecified'],
      recipient: action === 'use' ? 'self' : 'unspecified',
      rule: 'opt-out-heeded',
      confidence: 0.6,
    }),
  );
}
