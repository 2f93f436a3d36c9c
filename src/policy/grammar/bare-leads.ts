import type { Action, ClaimRecipient } from '../../model/vocabulary.ts';
import { isOf } from '../lexicon/verbs.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { type Discourse, type Draft, plainDraft } from './draft.ts';
import { recipientsOf } from './recipients.ts';
import { leadsToRights } from './rights-leads.ts';
import { subjectRole } from './roles.ts';

/** What may stand between a lead's verb and its colon where the items are its object. */
const NO_OBJECT =
  /^[,\s]*(?:(?:and|or|also|automatically|from you|about you|on you|including|includes?|such as|like|the following|as follows|for example|for instance|e\.g\.|among others|amongst others|not limited to|but)[,\s]*)*:\s*$/i;

/** Where it goes is for the lead to say. */
const PASSES = new Set(['transmit', 'transfer', 'send', 'forward', 'pass']);

const DEEDS = ['collect', 'share', 'store'] as const;

/** "In particular, we also store:": the items are what it stores. Under "With other users", they get what is shared. */
function deedOfItems(s: ParsedSentence, partners: readonly ClaimRecipient[]): Draft[] {
  return s.groups.flatMap((g) => {
    if (g.kind !== 'main' || g.shape !== 'finite' || g.negated || g.passive) return [];
    if (!NO_OBJECT.test(s.text.slice(s.tokens[g.last]!.end)) || subjectRole(s, g).role !== 'self') return [];
    const action = PASSES.has(g.lemma) ? undefined : DEEDS.find((name) => isOf(g.lemma, name));
    if (!action) return [];
    const made = said(action, 'lead-deed');
    return action === 'share' && partners.length > 0
      ? partners.map((recipient) => ({ ...made, recipient }))
      : [made];
  });
}

/** "We will ask you to provide:", "you may give us:", "partners may send us:": the items are what is given. */
const GIVEN = cued(
  /\b(?:we (?:\w+ ){0,3}?(?:ask (?:you )?(?:for|to (?:provide|enter|submit|supply|give us))|need from you)|(?:you|users|partners?|they|third parties) (?:may |can |must |will |also |need to |have to |are (?:asked|required) to |choose to )*(?:provide|give|submit|send|supply|enter|share) (?:to us|us with|us|with us))(?: (?:with )?the following)?\s*:\s*$/i,
);

/** "Information that you provide to us:": a title. */
const TITLE =
  /^[\W\d]*(?:the |any |other )*(?:[\w-]+ ){0,3}?(?:information|data|details|content|PII),? (?:that |which )?(?:you|users|partners?|they|third)\b/i;

const DATA = String.raw`(?:[\w-]+ ){0,3}?(?:data|information|details|PII|logs?|records?)\b`;
const SPELLS = String.raw`(?:(?:may|might|can|could|will|would|also|typically|generally|often) )*(?:includes?|contains?|comprises?|consists? of|is|are)\b[,\s]*(?:(?:but|is|are|not limited to|without limitation|for example|among others|the following|as follows|information|data|things|items|such as|like|types of|of)[,\s]*)*:\s*$`;

/** "This information may include:": what was just said, item by item. */
const POINTS_BACK = cued(new RegExp(`^\\W*(?:this|these|such|that|those) ${DATA},? ${SPELLS}`, 'i'));

/** "Data disclosed for this purpose includes:", "information that may be collected is:" */
const DONE_WITH = cued(
  new RegExp(
    String.raw`^\W*(?:the |any |other |some )*(?:(?:types?|categories|kinds|pieces) of )?${DATA},? (?<said>(?:(?:that|which) )?(?:(?:we|(?:is|are|was|has been|have been|will be|may be|might be|can be|could be)) (?:\w+ ){0,2}?)?(?<verb>collect(?:ed)?|gather(?:ed)?|obtain(?:ed)?|receive[d]?|process(?:ed)?|use[d]?|share[d]?|disclose[d]?|transfer(?:red)?|store[d]?|retain(?:ed)?|kept)\b[^:;.]{0,60}?),? ${SPELLS}`,
    'i',
  ),
);

const ACTION: readonly [RegExp, Action][] = [
  [/^(?:collect|gather|obtain|receive)/i, 'collect'],
  [/^(?:process|use)/i, 'use'],
  [/^(?:share|disclose|transfer)/i, 'share'],
  [/^(?:store|retain|kept)/i, 'store'],
];

function said(action: Action, rule: string): Draft {
  const recipient = action === 'share' ? 'unspecified' : 'self';
  return plainDraft({
    action,
    polarity: 'affirmed',
    data: ['unspecified'],
    recipient,
    rule,
    confidence: 0.55,
  });
}

/** What a lead that ends in a colon states before its items, where no clause of it says of what. */
export function bareLead(s: ParsedSentence, discourse: Discourse): Draft[] {
  if (!/:\s*$/.test(s.text) || s.text.length > 300 || leadsToRights(s.text)) return [];
  if (/\b(?:not|never|no)\b(?! limited)/i.test(s.text)) return [];
  const deeds = deedOfItems(s, discourse.partners);
  if (deeds.length > 0) return deeds;
  if (GIVEN.test(s.text) && !TITLE.test(s.text)) return [said('collect', 'lead-given')];
  if (POINTS_BACK.test(s.text))
    return discourse.statements
      .filter((d) => d.polarity === 'affirmed' && d.actor === 'self')
      .map((d) => ({ ...d, confidence: Math.min(d.confidence, 0.55), rule: 'lead-restates' }));
  const done = DONE_WITH.exec(s.text);
  const action = ACTION.find(([verb]) => verb.test(done?.groups?.verb ?? ''))?.[1];
  if (!action) return [];
  const made = said(action, 'lead-done-with');
  if (action !== 'share') return [made];
  const named = recipientsOf(
    s.parties.filter((p) => p.kind !== 'self'),
    '',
  );
  // "disclosed for this purpose", "in this manner": to those who were just said to get it.
  const told = discourse.statements.filter((d) => d.action === 'share' && d.polarity === 'affirmed');
  const to = named.length > 0 ? named : [...new Set(told.map((d) => d.recipient))];
  return to.length > 0 ? to.map((recipient) => ({ ...made, recipient })) : [made];
}
