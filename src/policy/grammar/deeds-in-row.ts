import { rewriter } from './rewriting.ts';

/** Deeds as nouns, and as what a sentence says in their place. */
const DONE: ReadonlyMap<string, string> = new Map([
  ['collection', 'collect'],
  ['gathering', 'collect'],
  ['use', 'use'],
  ['usage', 'use'],
  ['processing', 'process'],
  ['analysis', 'analyze'],
  ['storage', 'store'],
  ['retention', 'store'],
  ['sharing', 'share'],
  ['disclosure', 'disclose'],
  ['transfer', 'transfer'],
  ['transmission', 'transmit'],
]);
const NOUN = [...DONE.keys()].join('|');
const DOING: ReadonlyMap<string, string> = new Map([
  ['collecting', 'collect'],
  ['gathering', 'collect'],
  ['receiving', 'receive'],
  ['recording', 'record'],
  ['using', 'use'],
  ['processing', 'process'],
  ['analyzing', 'analyze'],
  ['analysing', 'analyse'],
  ['handling', 'process'],
  ['storing', 'store'],
  ['keeping', 'keep'],
  ['saving', 'store'],
  ['retaining', 'retain'],
  ['sharing', 'share'],
  ['disclosing', 'disclose'],
  ['transferring', 'transfer'],
  ['sending', 'send'],
]);
const GERUND = [...DOING.keys()].join('|');

const ESSENTIAL =
  '(?:necessary|essential|needed|required|indispensable|crucial|vital|important|critical|integral|fundamental)';
/** "as described in this section" */
const AS_TOLD = '(?:,? as (?:described|explained|outlined|set out|stated|detailed) [^,.;:]{2,50}?,?)?';

/** "The collection, use and sharing of your number is essential to send you messages": it is collected, used and shared. */
const ROW_ESSENTIAL = new RegExp(
  `^(?:the|our) ((?:${NOUN})(?:(?:, (?:and |or |and/or )?| and | or | and/or )(?:${NOUN})){0,4}) of ((?:your|this|these|that|those)\\b[^,.;:]{2,70}?)${AS_TOLD} (?:is|are) (?:\\w+ly |also )?${ESSENTIAL} (?:in order )?(to|for) (?!(?:the )?(?:performance|fulfil\\w*|conclusion|execution|compliance|comply|perform|enter\\w*|a (?:task|contract))\\b)`,
  'iu',
);

/** "The provision of this information is necessary to open an account": it is required. */
const PROVIDING =
  /^(?:the provision of|providing|giving us|entering|supplying) ((?:this|these|those|such) (?:personal )?(?:data|information|details)) (?:is|are) (?:\w+ly |also )?(?:necessary|essential|needed|indispensable|mandatory|obligatory|compulsory|required) (?=(?:to|for|in order to|if|when)\b)/i;

/** "You consent to us processing and storing it": to each of what is named. */
const CONSENT_ROW = new RegExp(
  `(?<!\\b(?:if|unless|when|where|whether|once|until|after|before|that|which|what|as|should|do|did) )\\b(you (?:hereby |also |expressly |explicitly )?(?:consent|agree) to) (us|our) ((?:${GERUND})(?:(?:, (?:and |or )?| and | or )(?:${GERUND})){1,4}) `,
  'gi',
);

const JOINT = /(?:, (?:and |or |and\/or )?| and | or | and\/or )/;

/** "collect, use and share" */
function listed(words: string, verbs: ReadonlyMap<string, string>): string {
  const said = [
    ...new Set(
      words
        .toLowerCase()
        .split(JOINT)
        .map((word) => verbs.get(word) ?? word),
    ),
  ];
  const last = said.pop()!;
  return said.length > 0 ? `${said.join(', ')} and ${last}` : last;
}

/** Rows of deeds as nouns, of which a sentence says only what they are for or who agrees to them, as what is done. */
export const plainDeedRows = rewriter([
  [ROW_ESSENTIAL, (_, nouns: string, what: string, to: string) => `We ${listed(nouns, DONE)} ${what} ${to} `],
  [PROVIDING, '$1 is required '],
  [CONSENT_ROW, (_, _agree: string, _who: string, doing: string) => `we ${listed(doing, DOING)} `],
]);
