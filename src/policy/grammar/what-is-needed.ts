import { baseOf } from '../lexicon/verbs.ts';
import { upperFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

const DOING =
  'keeping|storing|processing|sharing|collecting|using|recording|logging|transferring|disclosing|retaining|analysing|analyzing';
/** "Storing addresses is necessary to fend off attacks": it is done for that. */
const DOING_IS_NEEDED = new RegExp(
  `^(${DOING}) ((?:your|the|this|these|such|personal|logs?|an?|ip|log|message|usage)\\b(?:(?! (?:is|are|was|were|not) )[^.;:]){2,80}?) (?:is|are) (?:also |\\w+ly )?(?:necessary|needed|required|essential|indispensable)(?: for us)? (?=(?:to|for|so|in order)\\b)(?![^.;]*\\b(?:contracts?|legal|laws?|legitimate|compliance|agreement|performance of)\\b)`,
  'i',
);

/** "Access to your contacts is required to find your friends." */
const ACCESS_NEEDED =
  /^access to (?=(?:your|the)\b)([^.;:]{3,60}?) (?:is|are) (?:also )?(?:needed|required|necessary) (?=(?:to|for|so|in order)\b)/i;

/** "They receive only what is needed for the job": the data that is. */
const ONLY_WHAT =
  /\b(receive|receives|get|gets|share|disclose|provide|pass on|give|see|access|collect|process|transfer|transmit) (?:only|just|no more than) (?:what|the minimum|the bare minimum|as much as)(?: that)? (?:is |they |we |it )?(?:strictly |absolutely |really )?(?:needs?|needed|necessary|required?|requires)\b/gi;
const ONLY_VERB_WHAT =
  /\bonly (receive|receives|get|gets|share|disclose|provide|give|see|access|collect|process|transfer|transmit) (?:what|the minimum|the bare minimum|as much as)(?: that)? (?:is |they |we |it )?(?:strictly |absolutely |really )?(?:needs?|needed|necessary|required?|requires)\b/gi;

/** "Part of this is your address." */
const PART_OF_THIS =
  /^(?:part of (?:this|these|that|it)|(?:one|some) of (?:these|those|them)) (?:is|are) (?=(?:your|the|an?|also your)\b)/i;
/** "Among the data we collect is your address." */
const AMONG =
  /^(?:among|part of|included in|one of) (?:the|all the) (?:things|data|information|details|personal data|personal information) (?:that |which )?((?:we|they|others|other users|other members|your friends|people) (?:can |may |also )*(?:collect|see|store|receive|get|share|keep|use|process|know|learn)s?(?: about you| from you| of you)?) (?:is|are) (?=(?:your|the|an?|names?|e-?mail|phone|ip|information|data|details|what|which|whether|how)\b)/i;

/** "We can tell from your address which country you are in." */
const TELL_FROM =
  /\b(we|our systems?|our servers?) (?:can |may |are able to |will )*(tell|see|work out|determine|infer|derive|deduce|guess|estimate) (?:from|by|based on) ((?:your|the|this|these) [^.,;:]{2,50}?),? (?=(?:which|where|what|whether|how|that|who)\b)/gi;

const FRIENDS =
  '(?:others|(?:your|the|these|those|other) (?:[\\w-]+ )?(?:contacts|friends|followers|matches|users|members|teammates|guests|subscribers|people))';
/** "We tell your friends that you have joined", "we let your contacts know when you do". */
const TELLS_FRIENDS = new RegExp(
  `\\b(?:[Ww]e|(?:[Tt]he|[Yy]our|[Oo]ur) (?:app|client|phone|device|software|service|server)|\\p{Lu}[\\w.]*[a-rt-z0-9]|(?:[Rr]ead|[Dd]elivery) receipts|[Tt]yping (?:indicators|notifications)) (?:may |will |also |then |automatically )*(?:notif(?:y|ies)|(?:tell|inform|alert|show)s?|lets?) (${FRIENDS}(?: (?:who|that|in|on|with) [^.,;:]{3,50}?)?)(?: know)? (?:when(?:ever)?|that|once|as soon as|if|whether) (?=you\\b)`,
  'gu',
);

/** A sentence that says plainly what is needed, what is part of it and whom it is told. */
export const plainNeeds = rewriter([
  [DOING_IS_NEEDED, (_, verb: string, what: string) => `We ${baseOf(verb)} ${what} `],
  [ACCESS_NEEDED, 'We access $1 '],
  [ONLY_WHAT, '$1 only the data that is needed'],
  [ONLY_VERB_WHAT, 'only $1 the data that is needed'],
  [PART_OF_THIS, 'This includes '],
  [AMONG, (_, said: string) => `${upperFirst(said)} `],
  [TELL_FROM, '$1 use $3 to determine '],
  [TELLS_FRIENDS, (_, whom: string) => `${upperFirst(whom)} are notified when `],
]);
