import { rewriter } from './rewriting.ts';

const OFFERS =
  'provide|offer|deliver|enable|support|operate|improve|develop|maintain|run|supply|show|display|create|enhance|facilitate|power|make available';
/** "to provide features (such as calls)": an aim and its object, and examples in a bracket. */
const EXAMPLES = new RegExp(
  `\\b(to (?:${OFFERS}) [^.;:()|]{3,110}) \\((?:such as|e\\.g\\.,?|for (?:example|instance),?|like)[ ,:]([^()]{2,220})\\)`,
  'gi',
);
const OFFERED =
  /\b(?:services?|features?|functions?|functionalit(?:y|ies)|products?|tools?|offerings?|experiences?|embedded (?:content|media))\b/i;
/** "to provide services and support information (such as …)": of which the bracket may tell. */
const DATA = /\b(?:information|data|details|identifiers?|address(?:es)?|records?|reports?|logs?|material)\b/i;
/** Data after all, those who are named as examples, what the service does for it, and sentences of their own. */
const TELLS =
  /^ ?(?:your|their)\b|\b(?:names?|address(?:es)?|numbers?|ids?|e-?mails?|location|cookies?|providers?|partners?|vendors?|processors?|compan(?:y|ies)|third|we|our|us|by \w+ing|collect\w*|process\w*|analy[sz]\w*|using|use)\b/i;
/** Whoever it is shared with may be known by what is offered: "third-party services (such as Acme)". */
const OTHERS = /\b(?:third[- ]part(?:y|ies)|others?|external|partners?)\b/i;

/**
 * "We share it with vendors to provide features (such as video calls)": the bracket tells of what is offered, and names no
 * data that is shared.
 */
export const plainOffers = rewriter([
  [
    EXAMPLES,
    (all: string, aim: string, examples: string) =>
      !OFFERED.test(aim) || DATA.test(aim) || TELLS.test(examples) || OTHERS.test(aim) ? all : aim,
  ],
]);
