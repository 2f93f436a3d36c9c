import { rewriter } from './rewriting.ts';

const KINDS =
  '(?:(?:[Aa]ny|[Oo]ther|[Aa]n?|[Tt]he|[Tt]hose|[Aa]ll|[Cc]ertain|[Oo]ur|[Ii]ts) )*(?:[Cc]ompan(?:y|ies)|[Bb]usiness(?:es)?|[Ee]ntit(?:y|ies)|[Oo]rgani[sz]ations?|[Pp]ersons?|[Pp]art(?:y|ies)|[Ff]irms?|[Cc]orporations?|[Uu]ndertakings?)';
const HOW =
  '(?:(?:(?:directly|indirectly|wholly|jointly|partly)(?: (?:or|and) (?:directly|indirectly))?|are|is|be|may be) )*';
const DEED = `${HOW}(?:controls?|controlling|owns?|owning|(?:controlled|owned)(?: or (?:controlled|owned))? by|under (?:the )?common (?:control|ownership)(?: (?:and|or) (?:control|ownership))?(?: with| of)?)`;
const US = '(?:us\\b|(?:the )?\\p{Lu}[\\p{L}\\d.]*|our (?:company|group|business|parent)\\b)';
const MORE = `(?:,? (?:(?:or|and|and/or) )?${DEED})`;

/** "any entity that controls, is controlled by or is under common control with us", "businesses owned by us": affiliates. */
export const plainControl = rewriter([
  [new RegExp(`\\b${KINDS},? (?:(?:that|which|who) )?${DEED}${MORE}+,? ${US}`, 'gu'), 'our affiliates'],
  [
    new RegExp(`\\b${KINDS} (?:(?:that|which) )?(?:we ${HOW}(?:own|control)|${DEED} us)\\b`, 'gu'),
    'our affiliates',
  ],
]);
