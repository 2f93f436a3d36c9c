import { rewriter } from './rewriting.ts';

const KIND = '(?:services?|sites?|websites?|web sites?|platforms?|apps?|applications?|networks?|channels?)';
const ELSEWHERE = `(?:(?:certain|various|external|different|popular|public) )?(?:(?:other )?third[- ]part(?:y|ies)(?:['\\u2019]s?)? (?:(?:social (?:media|network(?:ing)?)|messaging|online) )?${KIND}|(?:other )?social (?:media|network(?:ing|s)?)(?: ${KIND}| and messaging (?:apps|services|platforms))?)`;
const THING =
  "((?:(?:some|parts?|any|all|certain|copies|portions) (?:of )?)?(?:your|their|users[\\u2019']|this|that|such|certain|any|some|public|personal|the|it\\b|them\\b|content|information|data|photos|videos|posts|updates)(?:(?! (?:with|to|ads?|adverts?|advertisements|advertising|offers|promotions|buttons?|features?|by|from|on|for|when|if|in|that|which|you|we) )[^,.;:]){0,70}?)";

/** "You can share your posts on social media", "we show your profile on third-party sites": those who run them get it. */
const SHARES_ON = new RegExp(
  `\\b(share|post|publish|display|repost|show|shares|posts|publishes|displays|shows|sharing|posting|publishing|displaying|showing) ${THING} (?:on|onto|across|to|through|via|in) (?:(?:to|or|and) )?${ELSEWHERE}(?!['\\u2019]| (?:accounts?|pages?|buttons?|widgets?|features?|plug-?ins?|policies|privacy|profiles?|integrations?|login))\\b`,
  'gi',
);
/** "Your posts may appear on third-party sites." */
const APPEARS_ON = new RegExp(
  `\\b(may|might|can|could|will) (?:also )?(?:appear|be (?:displayed|shown|shared|published|posted)) (?:on|onto|across|in|through|via) ${ELSEWHERE}(?!['\\u2019]| (?:accounts?|pages?|buttons?|widgets?|features?|plug-?ins?))\\b`,
  'gi',
);

/** What goes to places of others, as shared with those who run them. */
export const plainPlaced = rewriter([
  [
    SHARES_ON,
    (whole: string, verb: string, what: string) => {
      if (/\b(?:ads?|adverts?|advertisements?|offers?|promotions?|news)\b/i.test(what)) return whole;
      const end = /ing$/i.test(verb) ? 'sharing' : /s$/i.test(verb) ? 'shares' : 'share';
      return `${end} ${what} with third-party services`;
    },
  ],
  [APPEARS_ON, '$1 be shared with third-party services'],
]);
