import { rewriter } from './rewriting.ts';

/** "We are legally bound to keep it." */
const BOUND =
  /\b(am|is|are|be) (?:(?:\w+ly )?bound (?:by law )?|under (?:an?|the|some) (?:\w+ )?(?:obligation|duty) )to (?=[a-z])/gi;
/** "We are free to use it", "at liberty to". */
const FREE =
  /\b([Ww]e|[Tt]hey|[Tt]he company) (?:are|is) (?:\w+ly )?(?:free|at liberty|licensed) to (?=[a-z])/gu;
/** "You grant us permission to use it", "you give us the right to store it". */
const GRANTS =
  /\b[Yy]ou (?:\w+ly )?(?:hereby )?(?:give|grant|allow) us (?:the |an? |your )?(?:(?:\w+ )?(?:permission|rights?|licen[cs]e|consent|authori[sz]ation|authority)) to (?=[a-z])/gu;
/** "You are authorizing us to collect it", "by signing in you authorize Acme to keep it". */
const AUTHORISES =
  /\b[Yy]ou (?:(?:are|may be|will be) )?(?:(?:hereby|expressly|also|thereby) )*(?:authori[sz](?:e|ing)|permit(?:ting)?|instruct(?:ing)?|direct(?:ing)?|telling) us to (?=[a-z])/gu;
const HANDS_OUT =
  '(?:disclose|share|provide|hand|reveal|release|turn|give|transfer|surrender|produce|retain|preserve|store|keep)';
/** "We can be forced by a court to disclose it", "a court may order us to reveal it": it may be required. */
const FORCED = new RegExp(
  `\\b((?:may|might|can|could)(?: also)?) be (?:\\w+ly )?(?:compelled|forced|ordered|obliged|obligated|directed) ((?:(?:by|under|pursuant to) [^.;,:]{2,60}? )?)to (?=${HANDS_OUT}\\b)`,
  'gi',
);
/** "We may get requests, be required to share it with a court, or …": what goes on from "may" is done as well. */
const ALSO_BOUND = new RegExp(
  `((?:,|,? or|,? and) )be (?:\\w+ly )?(?:required|compelled|forced|ordered|obliged|obligated|asked) ((?:by [^.;,:]{2,40}? )?)to (?:\\w+ly )?(?=${HANDS_OUT}\\b)`,
  'gi',
);
const FORCES = new RegExp(
  `\\b((?:courts?|laws?|authorit(?:y|ies)|judges?|governments?|regulators?|police|warrants?|subpoenas?|orders?) (?:may |might |can |could )?)(?:force|compel|order|oblige|obligate|direct)(s?) us to (?=${HANDS_OUT}\\b)`,
  'gi',
);
/** "Tax law obliges us to keep your bills" */
const LAW_OBLIGES =
  /\b((?:laws?|legislation|rules?|regulations?|statutes?|(?:tax|civil|commercial|criminal|penal) codes?|acts?) (?:(?:may|might|can|could|also) )?)(?:force|compel|oblige|obligate|bind|mandate)(s?) us to (?=(?:keep|retain|store|hold|archive|collect|record|log|process|verify)\b)/gi;

/** "On the order of a court": no order of goods. */
const COURT_ORDER =
  /\b(?:on|upon|by|under) (?:the |an? )?(?:\w+ )?orders? (?:of|from|by) (?=(?:(?:an?|the|any) )?(?:\w+ )?(?:courts?|judges?|authorit(?:y|ies)|prosecutors?|police)\b)/gi;
/** "You understand and acknowledge that we keep it": one verb says as much as two. */
const AGREES_TWICE =
  /\b(?:understand|acknowledge|agree|accept|confirm|consent|recogni[sz]e)(?:,? (?:and|or) (?:\w+ly )?(?:understand|acknowledge|agree|accept|confirm|consent|recogni[sz]e))+ (?=that\b)/gi;
/** "We require partners to have the right to share it before they do": what they warrant. */
const WARRANTS =
  /\b(requires?) ([^.;,]{3,60}?) to have (?:(?:the|all|any|every|a|lawful|legal|necessary|appropriate|required) )*(?:rights?|permissions?|consents?|authori[sz]ations?)(?: and [a-z]+)? to [^.;]*/gi;
/** "You will be asked to consent to the collection of your location." */
const ASKED_TO_AGREE =
  /\b[Yy]ou (?:will|may|might|can) (?:also |first )?be (?:asked|prompted|invited|required|requested) to (?:authori[sz]e|consent to|agree to|accept|approve) (?=(?:the|our) )/g;
/** "… under contracts that prohibit them from using it": they may not. */
const PROHIBITS =
  /\b((?:contracts?|agreements?|terms|obligations?|requirements?|restrictions?|provisions?|rules?|commitments?)(?: [\w-]+){0,4}?),? (?:(?:that|which) )?(?:contractually |also |and )*(?:prohibit|forbid|prevent|bar)(?:s|ing)? (them|(?:(?:our|the|these|those|such|any) )?(?:[\w-]+ ){0,2}?(?:providers?|vendors?|partners?|contractors|processors|third parties|companies|parties|recipients)) from (us|shar|disclos|sell|process|retain|keep|combin|collect|access)ing(?:,? (or|and) (us|shar|disclos|sell|process|retain|keep|combin|collect|access)ing)?\b/gi;
const PROHIBITED: Readonly<Record<string, string>> = {
  us: 'use',
  shar: 'share',
  disclos: 'disclose',
  combin: 'combine',
};
/** "We do our best to delete it", "we make every effort to", "we take care to". */
const TRIES =
  /\b(do|does|doing) (?:our|its|their) (?:very )?(?:best|utmost) to (?=[a-z])|\bmakes? (?:every|all reasonable|reasonable|an|our best|a) (?:reasonable |good[- ]faith |serious |honest )?efforts? to (?=[a-z])|\btakes? care to (?=[a-z])|\bmakes? sure to (?=[a-z])|\bfollows? (?:(?:our|its|their|the|certain|strict|established|appropriate) )*(?:procedures?|process(?:es)?|steps|protocols?) to (?=[a-z])/gi;
/** "We know nothing about your location", "we have no idea who you are". */
const KNOWS_NOT =
  /\b(we|they) (?:know nothing (?:about|of)|have (?:absolutely )?no (?:idea|knowledge|clue) (?:of|about|as to)?) ?(?=[a-z])/gi;
/** "… in such a way that we cannot read it." */
const SUCH_THAT = /\bin such a (?:way|manner|fashion) that\b/gi;
/** "Your messages are not for us to read." */
const NOT_FOR_US = /\b(is|are) (?:not|never) for (?:us|anyone) to (read|see|share|sell|view|use|keep)\b/gi;
const PAST: Readonly<Record<string, string>> = {
  read: 'read',
  see: 'seen',
  share: 'shared',
  sell: 'sold',
  view: 'viewed',
  use: 'used',
  keep: 'kept',
};

/** A sentence with the plain verb for what someone is bound, free, granted or at pains to do. */
export const plainDuties = rewriter([
  [BOUND, '$1 obliged to '],
  [FREE, '$1 may '],
  [GRANTS, 'you agree that we may '],
  [COURT_ORDER, 'upon request of '],
  [FORCED, '$1 be required $2to '],
  [ALSO_BOUND, '$1'],
  [FORCES, '$1require$2 us to '],
  [LAW_OBLIGES, '$1require$2 us to '],
  [AGREES_TWICE, 'agree '],
  [AUTHORISES, 'you agree that we may '],
  [
    PROHIBITS,
    (_, rules: string, who: string, stem: string, _or?: string, other?: string) => {
      const verb = (of: string) => PROHIBITED[of.toLowerCase()] ?? of.toLowerCase();
      const more = other ? ` or ${verb(other)}` : '';
      return `${rules}; ${who.toLowerCase() === 'them' ? 'they' : who} may not ${verb(stem)}${more}`;
    },
  ],
  [ASKED_TO_AGREE, 'you agree to '],
  [WARRANTS, '$1 $2 to comply'],
  [TRIES, 'try to '],
  [KNOWS_NOT, '$1 do not know '],
  [SUCH_THAT, 'so that'],
  [NOT_FOR_US, (_, be: string, verb: string) => `${be} not ${PAST[verb.toLowerCase()]} by us`],
]);
