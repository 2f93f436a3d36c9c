import { rewriter } from './rewriting.ts';

const THEY =
  '(?:(?:other|another|your|some|a|our|fellow) (?:other )?(?:users?|members?|people|friends?|contacts?|customers?|persons?|participants?|players?|account holders?)|others|someone(?: else)?|people|users|members)';
const PUT = '(?:upload|post|publish|submit|add|include)';
const THING =
  '(?:(?:an?|some|any|the|their|certain|other) )?(?:[\\w-]+ )?(?:photos?|pictures?|images?|videos?|information|data|content|details|recordings?|posts?|comments?|media|materials?)';
const OF_YOU =
  '(?:of|about|showing|depicting|featuring|mentioning|containing|relating to|regarding|concerning|in which|with|that (?:\\w+ )?(?:includes?|features?|shows?|mentions?|contains?|concerns?|(?:is|are) about|relates? to)) (?:(?:information|data|details) (?:about|on|of) )?(?:you\\b(?! (?:and|or) your (?:terms|rights))|your (?:name|image|likeness|voice|face|personal))';

/** "Others may post photos of you", "your friends can upload your number": the service has it of them. */
const OF_OTHERS = new RegExp(
  `\\b(${THEY}) ((?:may|can|could|might)(?: also| choose to)?) ${PUT} (?![^.;]* (?:to|in|on|into) their (?:own |personal )?(?:address|contact|phone|device|calendar))(?=${THING}(?: [\\w-]+){0,3}? ${OF_YOU}\\b)`,
  'gi',
);

/** "Your friends can upload your number" */
const YOURS = new RegExp(
  `\\b(${THEY}) ((?:may|can|could|might)(?: also| choose to)?) (?:upload|submit) (?=your (?:(?:e-?mail|phone|mobile|contact|postal|home) )?(?:addresse?s?|numbers?|details|information|photos?|pictures?|names?)\\b)`,
  'gi',
);

/** "People can invite you by giving us your address": it is given. */
const INVITES =
  /\b((?:other|another|your|some|a|our) (?:users?|members?|people|friends?|contacts?|persons?)|others|someone|people|users|members) ((?:may|can|could|might)) (?:invite|refer|add|recommend|tag) you(?: [^.;,]{2,40}?)? by (?:giving|providing|sending|entering|submitting|supplying|uploading|telling) (?:us |to us |us with )?(?=(?:with )?your\b)/gi;

/** A sentence in which what others put into a service about somebody is given to it. */
export const plainOthersPut = rewriter([
  [OF_OTHERS, '$1 $2 provide us with '],
  [YOURS, '$1 $2 provide us with '],
  [INVITES, '$1 $2 provide us with '],
]);
