import { rewriter } from './rewriting.ts';

const FIRM = '(?:our (?:own )?(?:company|organi[sz]ation|firm)|the (?:company|firm))\\b';
const WITHIN = `(?:within|inside|in|at|of) ${FIRM}`;
const SOME =
  '(?:(?:(?:only|those|the|certain|selected|specific|a (?:limited|small|restricted) (?:number|group|circle) of) )*)';
const PERSONS = '(?:individuals|persons|people|personnel)';
const MAY = 'authori[sz]ed|appointed|designated|instructed|cleared';
/** "persons authorised by you": whoever somebody else lets in is none of the service's own. */
const OURS = `(?! (?:by|from|at|of|within|in|acting|working) (?!us\\b|${FIRM}))`;
const WORK = '(?:work|jobs?|duties|tasks|roles?|functions?|responsibilities)\\b';

/**
 * Those of the service, by their name or by what lets them see the data: "authorised persons", "people within our company", "individuals
 * whose duties require it", "persons with a need to know".
 */
const STAFF = `${SOME}(?:our (?:own )?(?:employees|staff|personnel|team)\\b|(?:(?:duly|specially|specifically) )?authori[sz]ed ${PERSONS}(?: ${WITHIN}| by us)?${OURS}|${PERSONS} (?:working )?${WITHIN}|${PERSONS}(?: (?:who|that) (?:have|are|have been|were))? (?:(?:specially|specifically|expressly|duly) )?(?:${MAY}) by (?:us|${FIRM}|(?!you\\b)\\w+ (?:to|for) (?:such|these|this|that|the) (?:tasks?|duties|work|purposes?))|${PERSONS} (?:with|having|who have|that have) an? (?:strict |business |genuine )?need[- ]to[- ]know\\b|${PERSONS} whose (?:\\w+ ){0,2}?${WORK}|${PERSONS} (?:who|that|for whom)(?! you\\b) [^.;:()]{1,50}?\\b(?:their|the|its|job) (?:\\w+ ){0,2}?${WORK}|${PERSONS} (?:who|that) need to know)`;
/** Ends the phrase: "…requires it", "…with a need to know it". */
const REST =
  '(?:(?: (?:requires?|demands?|necessitates?|makes?)(?: (?:it|this|that|them|access|necessary|to do so))*)|(?: (?:it|them|(?:this|the|such) (?:data|information))(?=[,.;:]|$)))?';
/** "…, employees and agents": others beside them. */
const ALONE = '(?!,? (?:and|or|as well as) )';

const SEEN =
  'accessible|available|visible|disclosed|open|shown|revealed|made (?:accessible|available|visible)';
const DONE =
  'processed|accessed|handled|seen|viewed|read|used|consulted|managed|reviewed|retrieved|inspected|known|edited';
const LEAD = '((?:can|may|will|shall|must|could|should) (?:only |solely |exclusively )?be|is|are)';
const ONLY = '(?:(?:only|solely|exclusively|strictly|just) )?';

/** "Human reviewers may read your chats", "staff can see your profile": of the service. */
const REVIEWERS =
  /(?<=^|[.;:] |, (?:and |so )?)(?:(?:trained|human) (?:reviewers|annotators|moderators|employees|staff|agents)|employees|staff(?: members)?|support (?:agents|staff))((?: (?:may|can|will|could|might))? (?:also )?(?:read|view|see|look at|listen to|review|access) )(?=(?:your|some|the|reported|samples?|parts?|a|any)\b)/gi;

/** "Your messages may be viewed by our staff": looked at for the service. */
const VIEWED =
  /(?<!\b(?:[Oo]nly|solely|exclusively|not|never|[Nn]o|cannot|[Nn]obody)\b[^.;]{0,120})\b((?:may|can|could|will|might) (?:also )?be )(?:viewed|read|seen|looked at|listened to) (?=by (?:our|the|\p{Lu}[\w.]+) (?:own )?(?:staff|employees|moderators|moderation team|support team|personnel|team)\b(?! (?:only|who|that|if|with|for whom|and|or)\b))/gu;

/** "Your question may be passed on to the responsible department": it stays in the house. */
const WITHIN_HOUSE =
  /\b(?:passed(?: on)?|forwarded|sent|given|handed(?: over)?|routed|transferred) to (?:the|our) (?:responsible|relevant|competent|appropriate|respective) (?:departments?|teams?|colleagues?|employees?|contact persons?|units?)\b(?! (?:of|at) )/gi;

/**
 * "Your data can only be accessed by persons who need it for their work": by those of the service, of which "only" tells
 * no more than that it is guarded.
 */
export const plainStaff = rewriter([
  [REVIEWERS, 'our employees$1'],
  [VIEWED, '$1reviewed '],
  [WITHIN_HOUSE, 'handled by our employees'],
  [new RegExp(`\\b${SOME}${PERSONS} (?:working )?${WITHIN}`, 'gi'), 'our employees'],
  [
    new RegExp(`\\b${LEAD} ${ONLY}(?:${SEEN}) ${ONLY}to ${STAFF}${REST}${ALONE}`, 'gi'),
    '$1 accessed by our employees',
  ],
  [
    new RegExp(`\\b${LEAD} ${ONLY}((?:${DONE})) ${ONLY}by ${STAFF}${REST}${ALONE}`, 'gi'),
    (_, lead: string, done: string) =>
      `${lead.replace(/ (?:only|solely|exclusively)\b/i, '')} ${done} by our employees`,
  ],
]);
