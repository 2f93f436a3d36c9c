import { DEED_VERBS } from './light-verbs.ts';
import { rewriter } from './rewriting.ts';

/** "Partners do not have any independent right to use it." */
const NO_RIGHT =
  /(?<!\bwho )\b(?:(?:do|does|did) not have (?:the|an?|any)|(?:has|have|had) no) (?:(?:independent|separate|legal|further) )?(?:rights?|permission|authority|authori[sz]ation|licen[cs]e) to (?=[a-z])/gi;

/** "Our staff have no ability to read it." */
const NO_ABILITY =
  /(?<!\bwho )\b(?:(?:do|does|did) not have (?:the|an?|any)|(?:has|have|had) no) (?:(?:technical|practical|direct) )?(?:ability|capability|means|ways?|possibility|possibilities|power) to (?=[a-z])/gi;

/** "We have no intention of selling it", "we refuse to sell it". */
const NO_INTENTION = /\b(?:(?:have|has) no (?:intention|plans?|desire|wish) to|refuses? to) (?=[a-z])/gi;

/** "We have the right to disclose it", "we are entitled to give it". */
const RIGHT =
  /\b(we|the company) (?:(also|always) )?(?:(?:have|has) the (?:\w+ )?right|(?:are|is) (?:also )?(?:\w+ly )?entitled) to (?=[a-z])/gi;

/** "We have no actual knowledge that we sell or share it." */
const NO_KNOWLEDGE =
  /\b(?:(?:do|does) not have|(?:have|has) no) (?:any )?(?:actual )?knowledge that (?:we|it|they) ["\u201c]?(sell|share|disclose|collect)s?["\u201d]?(?:,? or ["\u201c]?(sell|share|disclose|collect)s?["\u201d]?)? /gi;

/** "We are also likely to disclose it." */
const LIKELY = /\b(we|they|our [\w-]+) (?:am|are|is) (?:also |more |very |most )?likely to (?=[a-z])/gi;

/** "You expressly agree to our use of cookies." */
const AGREES_TO =
  /\byou (?:\w+ly )?(?:also )?(?:agree|consent) to our (use|collection|processing|storage|disclosure|sharing|transfer) of\b/gi;

/** "You consent to our using your location." */
const AGREES_TO_DOING =
  /\byou (?:\w+ly )?(?:also )?(?:agree|consent) to (?:our|us) (us|collect|process|stor|disclos|shar|transferr|gather|record|keep|receiv|access)ing (?=[a-z])/gi;
const STEMS: Readonly<Record<string, string>> = {
  us: 'use',
  stor: 'store',
  disclos: 'disclose',
  shar: 'share',
  transferr: 'transfer',
  receiv: 'receive',
};

/** "The main reason we use it is to run the service." */
const REASON =
  /\bthe (?:(?:main|primary|only|principal|sole|chief) )?(?:reasons?|purposes?)(?: (?:for which|why|that))? we (?:primarily |mainly )?(use|process|collect|store|share|retain|keep|analy[sz]e) ([^,.;:]{3,60}?) (?:is|are) (?=to )/gi;

/** "Your name remains public." */
const STAYS_PUBLIC =
  /\b(?:will (?:always )?(?:remain|stay)|remains?|stays?) (public|publicly (?:visible|available|accessible)|visible to (?:all|everyone|anyone|the public))\b/gi;

/**
 * A sentence with plain modal verbs for phrases that say the same: "we have the right to disclose it" says "we may
 * disclose it", "they have no right to use it" says "they may not use it".
 */
export const plainModals = rewriter([
  ['right|permission|authori|licen', NO_RIGHT, 'cannot '],
  ['ability|means|way|possibilit|power', NO_ABILITY, 'cannot '],
  ['intention|plan|desire|wish|refuse', NO_INTENTION, 'will not '],
  ['right|entitled', RIGHT, (_, who: string, adverb?: string) => `${who} may ${adverb ? `${adverb} ` : ''}`],
  [
    'knowledge that',
    NO_KNOWLEDGE,
    (_, verb: string, other?: string) =>
      `do not ${verb.toLowerCase()} ${other ? `or ${other.toLowerCase()} ` : ''}`,
  ],
  ['likely to', LIKELY, '$1 may '],
  ['to our ', AGREES_TO, (_, noun: string) => `we ${DEED_VERBS[noun.toLowerCase()]}`],
  [
    'to our |to us ',
    AGREES_TO_DOING,
    (_, stem: string) => `we ${STEMS[stem.toLowerCase()] ?? stem.toLowerCase()} `,
  ],
  ['reason|purpose', REASON, (_, verb: string, what: string) => `we ${verb} ${what} `],
  ['public|visible', STAYS_PUBLIC, 'are always public'],
]);
