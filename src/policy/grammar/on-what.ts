import { rewriter } from './rewriting.ts';

/** What the service makes out or picks, and does not gather, keep or hand on. */
const MAKES_OUT =
  'recommend|suggest|show|display|decide|determine|select|choose|offer|know|tell|work out|find out|identify|find|see|estimate|propose|tailor|personali[sz]e|rank|sort|match|calculate|compute|recogni[sz]e|infer|derive|conclude|learn|understand|assess|detect|guess|deduce|improve|make';

const OURS =
  '(?:we|the (?:app|service|system|algorithm)|our (?:[\\w-]+ )?(?:systems?|algorithms?|apps?|servers?|software|services?))';
const ALSO = '(?:(?:can|may|will|could|also|then|automatically|are able to|is able to|try to) )*';

/** What allows it, and those who help: nothing that is used. */
const NO_SOURCE =
  '(?![^.;:]*?\\b(?:consent|permission|approval|laws?|contracts?|agreements?|requests?|partners?|providers?|vendors?|companies|settings?|preferences?|choices?|legitimate|articles?|art|experience)\\b)';

/** "Based on your swipes we recommend profiles", "by looking at what is used we decide …": it is used to do so. */
const ON_THIS = new RegExp(
  `^(?:based (?:up)?on|on the basis of|by (?:looking at|means of|checking|considering)|with the (?:help|aid) of|with|thanks to|from(?=[^.;]*\\b(?:tell|see|know|learn|infer|work out|determine|derive|conclude) (?:roughly |approximately )?(?:which|where|what|whether|how|that|if)\\b)|judging by) ${NO_SOURCE}((?:your|the|this|these|which|how|what|an?|such|cookies|some|certain|all|our users')\\b[^.;:,]{2,90}?),? ${OURS} ${ALSO}(${MAKES_OUT})s? (?=\\S)`,
  'i',
);

/** "Based on information that we hold, we may invite you to surveys." */
const ON_DATA = new RegExp(
  `^(?:based (?:up)?on|on the basis of) ${NO_SOURCE}((?:personal )?(?:information|data)\\b(?! (?:in|of|about) (?:this|our|these))[^.;:,]{2,90}?),? ${OURS} ${ALSO}(${MAKES_OUT}|invite|contact|send|notify|remind|target)s? (?=\\S)`,
  'i',
);

/** "Which ads you see depends on your age." */
const WHAT_DEPENDS =
  /^(?:which|what|the) ((?:ads?|adverts|posts|profiles|content|offers|results|recommendations|suggestions|people|games|videos|news|stories|matches|search results)) (?:that )?(?:(?:you|users|people) (?:can )?(?:see|get)|we (?:show|recommend|suggest|offer)(?: to)?(?: you)?|(?:are|is) (?:shown|suggested|recommended|displayed)(?: to you)?) (?:also )?depends? (?:up)?on (?:among other things )?((?:your|the|how|what|which|where|whom?)\b[^.;:]{2,120})/i;

/** A sentence in which what a choice rests on is said to be used for it. */
export const plainGrounds = rewriter([
  [ON_THIS, 'We use $1 to $2 '],
  [ON_DATA, 'We use $1 to $2 '],
  [WHAT_DEPENDS, 'We use $2 to choose $1'],
]);
