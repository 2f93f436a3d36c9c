import { DEED_VERBS } from './light-verbs.ts';
import { rewriter } from './rewriting.ts';

/** "Partners do not have any independent right to use it." */
const NO_RIGHT =
  /(?<!\bwho )\b(?:(?:do|does|did) not have (?:the|an?|any)|(?:has|have|had) no) (?:(?:independent|separate|legal|further) )?(?:rights?|permission|authority|authori[sz]ation|licen[cs]e) to (?=[a-z])/gi;

/** "Our staff have no ability to read it." */
const NO_ABILITY =
  /(?<!\bwho )\b(?:(?:do|does|did)(?: not|n['\u2019]t) have (?:the|an?|any)|(?:has|have|had) no) (?:(?:technical|practical|direct) )?(?:ability|capability|means|ways?|possibility|possibilities|power) to (?=[a-z])/gi;

/** "We have access to no messages": none is had. */
const NO_ACCESS =
  /\b(?:(?:will|would|shall|do|does) )?(?:has|have|had|gets?|gains?) access to (?:no|none of) (?=[a-z])/gi;

/** "We have no intention of selling it", "we refuse to sell it", but not "we may refuse to", "the right to remove or refuse to". */
const NO_INTENTION =
  /\b(?:(?:have|has) no (?:intention|plans?|desire|wish) to|(?<!\b(?:rights?|may|might|can|could|entitled|free|discretion)\b[^.;]{0,60})refuses? to) (?=[a-z])/gi;

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
  /(?<!\b(?:if|when|where|unless|once|whether|until|whenever) )\byou (?:\w+ly )?(?:also )?(?:agree|consent) to our (use|collection|processing|storage|disclosure|sharing|transfer) of\b/gi;

/** "You consent to our using your location." */
const AGREES_TO_DOING =
  /(?<!\b(?:if|when|where|unless|once|whether|until|as|that|whenever) )\byou (?:\w+ly )?(?:also )?(?:agree|consent) to (?:our|us) (us|collect|process|stor|disclos|shar|transferr|gather|record|keep|receiv|access)ing (?=[a-z])/gi;
/** "You consent to Pigeon sharing your location." */
const AGREES_TO_NAME =
  /\b[Yy]ou (?:\w+ly )?(?:also )?(?:agree|consent) to (\p{Lu}[\w.-]*(?: \p{Lu}[\w.-]*){0,2})(?:['\u2019]s?)? (us|collect|process|stor|disclos|shar|transferr|record|receiv)ing (?=[a-z])/gu;
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

/** "Another reason we may keep it is that the law asks for it." */
const OTHER_REASON =
  /^(?:other|another|some|one|the|a)(?: \w+)? reasons? (?:why |that |for which )?we (may |might |could )?(use|process|collect|store|share|retain|keep|disclose) ([^,.;:]{3,60}?) (?:is|are|may be) (?=(?:if|when|that|because|where)\b)/i;

/** "Your name remains public." */
const STAYS_PUBLIC =
  /\b(?:will (?:always )?(?:remain|stay)|remains?|stays?) (public|publicly (?:visible|available|accessible)|visible to (?:all|everyone|anyone|the public))\b/gi;

/** "Some data may need to be kept": it may be kept. */
const NEEDS_TO_BE =
  /(?<!\b(?:not|never|to|longer|you|users?|they|we)) (?:(may|might|will|could|can)(?: (?:also|sometimes|still|however|occasionally|nevertheless))? )?(needs?|has|have) to be (?:(\w+ly) )?(?=(?:kept|retained|stored|preserved|archived|held|maintained|processed|used|shared|disclosed|transferred|collected)\b)/gi;

/** "You have to provide your name", "you have the option to add a photo": the person gives it. */
const HAS_TO =
  /\byou ((?:will |may |would |also |only |then )*)(?:(?:have|need)(?: only)? to (provide|submit|enter|supply|upload|give)|have (?:the |an )?(?:options?|opportunity|ability|choice|possibility) (?:to|of) (provid|submit|upload|add|enter|supply)(?:e|ing)?) (?=(?:us|your|an?|the|some|certain|additional|further|other|information|data|details|personal|[a-z-]+,)\b)/gi;
const GIVING: Readonly<Record<string, string>> = { provid: 'provide' };

/** "Some of our services allow you to provide your name." */
const LETS_GIVE =
  /(?<=^|[.,;] )((?:some|certain|many|parts|features|areas) of )?(?:our|the) (?:services?|site|website|app|apps|platform|features|products|software) (may |can |also )*(?:allows?|enables?|permits?|lets?) you (?:to )?(provide|submit|upload|enter|supply) /gi;

/** "Other users may provide information about you": the service receives it from them. */
const OTHERS_GIVE =
  /\b(other (?:users|members|people|players|customers)|others) (may |can |might |could |will )?(?:also )?(?:provide|give|submit|supply|share|upload|send)(?: us(?: with)?)? ((?:information|data|content|photos|details|personal (?:information|data))) (about|concerning|relating to|of) you\b(?! (?:to|with) (?!us\b))/gi;

/** "We may give your data to:": to those who are listed next. */
const GIVES_TO_LISTED =
  /\b(we (?:may |will |can |also |only )*)(?:provide|give|supply) ((?:your |the |this |personal |certain |some )*(?:information|data)(?: about you)?) to: *$/gi;

/**
 * A sentence with plain modal verbs for phrases that say the same: "we have the right to disclose it" says "we may
 * disclose it", "they have no right to use it" says "they may not use it".
 */
export const plainModals = rewriter([
  [NO_RIGHT, 'cannot '],
  [NO_ABILITY, 'cannot '],
  [NO_ACCESS, 'cannot access '],
  [NO_INTENTION, 'will not '],
  [RIGHT, (_, who: string, adverb?: string) => `${who} may ${adverb ? `${adverb} ` : ''}`],
  [
    NO_KNOWLEDGE,
    (_, verb: string, other?: string) =>
      `do not ${verb.toLowerCase()} ${other ? `or ${other.toLowerCase()} ` : ''}`,
  ],
  [LIKELY, '$1 may '],
  [AGREES_TO, (_, noun: string) => `we ${DEED_VERBS[noun.toLowerCase()]}`],
  [AGREES_TO_DOING, (_, stem: string) => `we ${STEMS[stem.toLowerCase()] ?? stem.toLowerCase()} `],
  [
    AGREES_TO_NAME,
    (_, who: string, stem: string) => `${who} ${STEMS[stem] ?? stem}${stem === 'process' ? 'es' : 's'} `,
  ],
  [REASON, (_, verb: string, what: string) => `we ${verb} ${what} `],
  [
    OTHER_REASON,
    (_, may: string | undefined, verb: string, what: string) => `We ${may ?? ''}${verb} ${what} `,
  ],
  [
    HAS_TO,
    (_, adverbs: string, gives?: string, may?: string) =>
      `you ${/only/i.test(adverbs) ? 'only ' : ''}${may ? 'may ' : ''}${gives ?? GIVING[may!.toLowerCase()] ?? may} `,
  ],
  [GIVES_TO_LISTED, '$1share $2 with:'],
  [LETS_GIVE, 'you may $3 '],
  [
    OTHERS_GIVE,
    (_, who: string, may: string | undefined, what: string, about: string) =>
      `we ${may ?? ''}receive ${what} ${about} you from ${who.toLowerCase()}`,
  ],
  [
    NEEDS_TO_BE,
    (_, may: string | undefined, need: string, adverb?: string) =>
      ` ${may ?? (/^need/i.test(need) ? 'may' : 'must')} ${adverb ? `${adverb} ` : ''}be `,
  ],
  [STAYS_PUBLIC, 'are always public'],
]);
