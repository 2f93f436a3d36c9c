import { rewriter } from './rewriting.ts';

const APART = '(?:certain|other|outside|external|independent|selected|trusted|various|unaffiliated)';
const OTHERS =
  '(?:third[- ]part(?:y|ies)|third[- ]party (?:companies|firms|businesses|organi[sz]ations|entities|individuals)|companies|firms|businesses|organi[sz]ations|entities|contractors|agencies)';

/** "We employ other companies and people to do tasks for us": whom the service hires for a task works for it. */
const HIRED = new RegExp(
  `\\b((?:employ|hire|engage|retain|contract with)s? )(?:(?:(?:${APART}|some|such) )*${OTHERS}|(?:${APART} )+(?:people|persons|individuals))(?:,? (?:and|or|and/or) (?:${APART} )*(?:${OTHERS}|people|persons|individuals))?(?=,? (?:in order to|to|who|that|which|for (?!the purposes? of advertising)))`,
  'gi',
);

/** "We employ others located abroad to do it": wherever they are. */
const LOCATED = new RegExp(
  `\\b((?:employ|hire|engage|retain|use|contract with)s? (?:(?:${APART}) )*${OTHERS}),? (?:that are |who are )?(?:located|based|established|situated) (?:[^.;:()]|\\([^()]*\\)){3,160}?(?= to (?:collect|process|store|analy[sz]e|provide|perform|help|assist|host|handle|manage|send|operate)\\b)`,
  'gi',
);

/** "Companies we do not own", "firms that are not part of our group". */
const NOT_OURS =
  /\b(?:companies|firms|businesses|organi[sz]ations|entities|websites and apps)(?:,? (?:that|which))? (?:we (?:do not|don['\u2019]t) (?:own|control|operate)(?: (?:and|or) (?:own|control|operate))?|(?:are )?not (?:owned|controlled|operated)(?: (?:and|or) (?:owned|controlled|operated))? by us|(?:are )?not (?:part of|members of) our (?:group|company|corporate family))\b/gi;

const RUN = '(?:owned|controlled|operated|run|managed|hosted)';
const NOT_RUN = `(?:,? (?:that|which))? (?:are )?not ${RUN}(?:(?: or|,| and) ${RUN})* by (?:us\\b|\\p{Lu}[\\p{L}\\d.]*(?: \\p{Lu}[\\p{L}\\d]*)?)`;
/** "Servers not run by Pigeon": the name is not of those who run them. */
const NOT_OUR_SERVICES = new RegExp(
  `\\b(?:(?:other|external|outside) )?(?:services|servers|websites|sites|apps|applications|platforms|networks|instances)${NOT_RUN}`,
  'gu',
);
const NOT_THEIRS = new RegExp(
  `\\b(?:companies|firms|businesses|organi[sz]ations|entities|parties|third parties)${NOT_RUN}`,
  'gu',
);

const HIRES =
  '(?:employ|hire|engage|retain|contract with|partner with|work with|cooperate with|collaborate with|team up with|rely (?:up)?on|use(?= (?:an? |our |other |third[- ]|outside |external |various |service |trusted |certain |vendors|suppliers|contractors)))';
const GIVE =
  '(?:share|disclose|provide|give|transfer|send|pass|make available|supply|hand over|communicate|grant|show)';

/** "We hire people to help us and may need to give them your name": who hires gives, not who helps. */
const AND_GIVE = new RegExp(
  `\\b(we (?:(?:may|will|can|might|also|sometimes|often|currently) )*${HIRES} [^.;:]{4,160}?),? and ((?:(?:may|might|will|must|shall|can|therefore|sometimes|also|thus|then) )*(?:(?:need|have|are required|are obliged|are allowed|be required|be obliged) to )?(?:(?:give|grant|show|send|provide|supply) (?=(?:them|it) (?:with |access |your |the |any |some |certain |such |all )\\w)|${GIVE} (?=(?:[\\w'-]+ ){1,6}?(?:with|to) (?:them|it|these|those|such)\\b)))`,
  'gi',
);

const HIRED_GIVES_IT = new RegExp(
  `\\b(we (?:(?:may|will|can|might|also|sometimes|often|currently) )*${HIRES} an? [^.;:]{4,160}?, and we )([^.;:]{0,40}?\\b(?:give|grant|show|send|provide|supply) it [^.;:]+)`,
  'i',
);

/** "give it your name", "provide it with your name": the one that is hired. */
const GIVES_IT =
  /\b(give|grant|show|send|provide|supply) it (?=(?:with |access |your |the |any |some |certain |such |all )\w)/i;

const OURS =
  '(?:servers?|services?|systems|websites?|site|app|infrastructure|platform|databases?|back-?end|text messages|messages|e-?mails|newsletters?|payments?|orders?|parcels|hotline|help ?desk)';
/** What they do stands behind it, or that they are given something before it. */
const THEN =
  '(?:(?= (?:may|can|will|could|might|must|have|has|sees?|gets?|receives?|also|technically|only|do|does|are|is)\\b)|(?=[.,;])(?<=\\b(?:to|with|by) [^.;:,]{5,90}))';
/** "Companies that host our servers", "those who run our website". */
const THEY_RUN = new RegExp(
  `\\b(?:the |other |external )?(?:companies|firms|providers|vendors|third parties|businesses|organi[sz]ations|contractors|those) (?:that|which|who) (?:host|run|operate|maintain|power|secure|send|deliver|handle|manage|print|ship) our ${OURS}${THEN}`,
  'gi',
);
/** "The company that sends our text messages". */
const ONE_RUNS = new RegExp(
  `\\b(?:the|an?|another) (?:other |external )?(?:company|firm|business|contractor|third party|provider|vendor|organi[sz]ation) (?:that|which|who) (?:hosts|runs|operates|maintains|powers|secures|sends|delivers|handles|manages|prints|ships) our ${OURS}${THEN}`,
  'gi',
);

/** A sentence in which those whom the service hires are called its providers, and what it gives them is its own deed. */
export const plainHired = rewriter([
  [LOCATED, '$1'],
  [HIRED, '$1service providers'],
  [THEY_RUN, 'our service providers'],
  [ONE_RUNS, 'our service provider'],
  [NOT_OURS, 'third parties'],
  [NOT_OUR_SERVICES, 'third-party services'],
  [NOT_THEIRS, 'third parties'],
  [AND_GIVE, (_, hires: string, gives: string) => `${hires}, and we ${gives}`],
  [HIRED_GIVES_IT, (_, before: string, gives: string) => `${before}${gives.replace(GIVES_IT, '$1 them ')}`],
]);
