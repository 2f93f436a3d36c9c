import { lowerFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

/** "We will cease to retain your data." */
const CEASES =
  /\bcease(s|d|)(?: to (?:retain|keep|hold|store|maintain)|,? (?:the )?(?:retention|storage) of|(?: the)? (?:retaining|keeping|holding|storing))(?: and (?:use|process|using|processing))? (?=(?:your|the|any|all|such|this|that|these|those|personal|their|it\b|them\b))/gi;
/** "…, or remove the means by which the data can be associated with you, …": as much as deleting it. */
const MEANS_OF_TIE =
  /,? (?:and\/or|or|and) remov(?:e|es|ing) the means by which (?:the|your|such|that|this) (?:personal )?(?:data|information) can be (?:associated|linked|connected) (?:with|to) (?:you|(?:a )?particular individuals?|the individual|any individual),?(?= |\.)/gi;

/** "The last octet of your address is removed": what is left of it is shorter. */
const PART_CUT =
  /^((?:[A-Z][\w ]{3,40}, )?)(?:the )?(?:last|first|final|trailing) (?:(?:one|two|three|four|few|\d+) )?(?:octets?|bytes?|digits?|bits?|characters|parts?|numbers|groups?|blocks?|segments?) of ([^.,;:]{3,50}?) (?:is|are|will be|gets?) (?:\w+ly )?(?:removed|deleted|cut off|erased|masked|dropped|discarded|zeroed|set to zero|stripped)\b/i;

const ENDING =
  '(?:delet(?:ing|ion of)|clos(?:ing|ure of)|remov(?:ing|al of)|cancel(?:l?ing|lation of)|deactivat(?:ing|ion of)|terminat(?:ing|ion of))';
const ACCOUNT =
  "(?:your|the|an?|their|a user's|any) (?:own )?(?:\\p{Lu}[\\w'’-]+ )?(?:user |member )?(?:account|profile)";
const ERASED = '(?:delet|eras|remov|destroy|purg|wip|clear)';
/** "Deleting your account permanently erases your photos", "account deletion results in the erasure of all data". */
const ACCOUNT_ENDS = new RegExp(
  `(^|^[^.;,]{0,30}\\bthat |, )(?:permanently |fully )?(?:(?:the )?${ENDING} (${ACCOUNT})|account (?:deletion|closure|removal|cancellation|termination|deactivation)) (?:(?:will|may|can|shall|also|then|permanently|automatically|irrevocably|immediately|completely) )*(?:${ERASED}\\w*|(?:results? in|leads? to|causes?|means|entails?|triggers?) the (?:\\w+ )?(?:deletion|erasure|removal|destruction|loss) of) (?=(?:all|your|any|the|every|most|their|its|personal|everything)\\b)`,
  'giu',
);

/** "After that, residual copies may take a while …": copies of what a person gave. */
const RESIDUAL =
  /\b((?:some |any |certain |the )?(?:residual|archived|archival|cached|back-?up) (?:or back-?up |and back-?up )?copies)(?! (?:of|containing)\b)(?= (?:may|might|can|could|will|remain|take|persist)\b)/gi;
const WHILE =
  '(?:(?:an?|some|several|additional|more|few|about|approximately|around|period of|certain|short|\\(?\\d+\\)?|thirty|sixty|ninety|one|two|three|six) )*(?:days?|weeks?|months?|hours?|time|while|longer)';
/** "It may take a period of time before they are deleted from our servers." */
const TAKES_BEFORE = new RegExp(
  `\\b((?:may|can|might|could|will) )?takes? (?:up to )?${WHILE} (?:before|until) (?:they|it|these|this|those|such copies|the (?:data|information|copies)) (?:is|are|can be|will be|have been|has been) (?:\\w+ly )?(?:deleted|removed|purged|erased|overwritten|cleared)\\b`,
  'gi',
);
/** "It may take some time before your data disappears from our backups." */
const TIME_BEFORE = new RegExp(
  `(^|^(?:please note that |note that |however, |also, )|, (?:though|although|but) |; )it (?:may|can|might|could|will|usually) ?takes? (?:up to )?${WHILE} (?:before|until|for) ((?:(?:all|any) (?:of )?)?(?:your|the|personal|deleted|some|certain) [^.;,]{2,60}?) (?:(?:is|are|to be|has been|have been) (?:\\w+ly )?(?:deleted|removed|purged|erased|(?:cycled|rotated|flushed|phased) out)|(?:to )?(?:disappears?|vanish(?:es)?|clears?))(?= (?:from|in|on|of)\\b|[.;,]|$)`,
  'i',
);
/** "Some of your data may linger in our backups." */
const LINGERS =
  /\b(linger|persist|survive|live on|endure)(s?)(?: (?:on|for [^.;,]{2,24}))? (?=(?:in|on|within) (?:our|the|its|their|back-?up|encrypted|offline|archiv\w+) )/gi;

/** "On our end, that means most messages will be deleted." */
const THAT_MEANS =
  /^((?:[^,;:.]{2,30}, )?)(?:that|this|which|it) (?:also |generally |usually )?means(?: that)? (?=(?:most|all|many|some|any|each|every|your|the|we|our)\b[^.;]{2,100}\b(?:deleted|erased|removed|stored|kept|saved|retained)\b)/i;

const SET_UP =
  '(?:(?:is|are|has been|have been|was|were) (?:configured|programmed|set up|set|instructed|built|engineered|scheduled)|(?:configure|program|set up|set|instruct|schedule)s?|(?:have|has) (?:configured|programmed|set up|set|instructed|scheduled))';
/** "We configure our cloud to delete photos within two days", "our servers are set up to erase it." */
const SET_TO_DELETE = new RegExp(
  `\\b(?:we ${SET_UP}(?: (?!(?:you|your|their|users?)\\b)[\\w'’-]+){1,9}?|(?:our|the|these) (?:[\\w-]+ ){0,2}(?:servers?|systems?|databases?|services?|software|platform|backups?|logs?|network|infrastructure) ${SET_UP}) (?:so as )?to (?:automatically )?(delete|erase|purge|remove|discard|overwrite|destroy|wipe) `,
  'gi',
);

/** "We do not have your passwords saved anywhere." */
const HAVE_SAVED =
  /\b((?:do|does) not|don['’]t|doesn['’]t|never|will not|won['’]t) (?:have|keep) ((?:your|any|the|their|users['’]|full|complete|actual)\b[^,.;:]{2,60}?) (?:saved|stored|recorded|logged|archived|on file|on record)(?= (?:to|in|on|at|anywhere|within|with)\b|[.,;]|$)/gi;

const KEPT = '(?:kept|retained|stored|maintained|made|saved|held|recorded)';
/** "There will not be any record of your calls kept by us." */
const NO_RECORD = new RegExp(
  `\\bthere (?:(?:is|are|will be|would be) (?:no|never any)|(?:is|are) not any|(?:will not|won['’]t) be any|isn['’]t any|aren['’]t any) (?:permanent |lasting |other )?(records?|logs?|cop(?:y|ies)|storage|traces?) (?:or (?:logs?|cop(?:y|ies)) )?(?:of|from|about) (?:any (?:portion|part) of )?([^,.;:]{3,60}?)(?: (?:that|which) (?:is|are|will be))?(?: ${KEPT}| left)(?: by (?:us|\\p{Lu}[\\w-]+))?(?=[.,;]|$| (?:on|in|at|after|once|when|anywhere)\\b)`,
  'giu',
);
/** "No portion of your message will be logged." */
const NO_PORTION = /\bno (?:portions?|bits?|pieces?|fragments?) of (?=(?:your|the|any|this|that) )/gi;

/** "When you delete it, we make sure that it is removed": it is. */
const MADE_SURE =
  /\b(?:we|our systems) (?:(?:will|also|then|always) )*(?:follow (?:an?|our) (?:[\w-]+ ){0,3}(?:process|procedure) to |take (?:steps|measures|care) to |work to )?(?:make sure|ensure|see to it)(?: that)? (?=(?:it|they|(?:your|the|this|that|these|those|all|any)(?: [\w'’-]+){1,5}?) (?:is|are|will be)(?: \w+ly| (?:and|also))* (?:deleted|removed|erased|destroyed|wiped|purged)\b)/gi;

/** "Contact us and the information will be deleted": by whom, goes without saying. */
const WRITE_AND =
  /\b((?<!\byou )(?:contact|write to|e-?mail|notify|inform|tell|call|write|let)\b[^.;:]{1,90}?),? and ((?:the|your|that|this|such|all|any|their) (?:[\w'’-]+ ){0,5}?[\w'’-]+|it|they) (?:will|shall) (?:then )?be (?:\w+ly )?(deleted|removed|erased|destroyed)\b/i;
const UNDO: Readonly<Record<string, string>> = {
  deleted: 'delete',
  removed: 'remove',
  erased: 'erase',
  destroyed: 'destroy',
};

/** "All you have to do is ask and we will delete it." */
const JUST_ASK =
  /\ball (?:that )?you (?:have|need) to do is (?:to )?(?=(?:ask|contact|e-?mail|write|let|tell|send|notify|request)\b[^.;:]{0,60}\b(?:and|so) we\b)/i;
/** "We honour requests to delete your data." */
const HONOURS =
  /\b(we (?:(?:will|shall|may) )?(?:(?:promptly|always|also|fully|immediately) )?)(?:honou?r|compl(?:y|ies) with|fulfil(?:l)?|grant|accommodate|act (?:up)?on) (?:all |any |your |such |every )?(?:(?:valid|reasonable|verified|legitimate) )?(?:(?:user |users['’] |customer )?requests?) (?:(?:from (?:you|users|customers) )?to (?:permanently )?(delete|erase|remove)|for (?:the )?(deletion|erasure|removal) of) (?=(?:all|any|your|their|the|personal|data|information|such)\b)/gi;
const DO: Readonly<Record<string, string>> = { deletion: 'delete', erasure: 'erase', removal: 'remove' };

/** "We may destroy, erase from our systems, or, where that is not possible, anonymise it." */
const OR_ANONYMISE =
  /\b(delete|erase|remove|destroy|discard)((?: from our [^,;.:]{3,30})?),? or,? (?:(?:where|if|when) [^,.;:]{5,60}, )?(?:irreversibly |otherwise |to )?(anonymi[sz]e|de-?identify|pseudonymi[sz]e|aggregate) (?=(?:your|the|any|all|such|this|that|these|it|them|personal|their|information|data)\b)/gi;
/** "We will minimise the data we keep about you to what we need." */
const MINIMISE =
  /\b(we (?:will |shall |may )?)minimi[sz]e the ((?:personal )?(?:data|information)) (?:that )?we (?:keep|hold|store|retain)(?: about you)?,? (?:only )?to (?:only )?(?:such (?:data|information)|what|that|the (?:data|information)|those data) (?=(?:which|that|we|is)\b)/gi;
/** "What you posted before closing your account is kept." */
const BEFORE_LEAVING =
  /\b(you (?:have |had |may have )?(?:posted|shared|submitted|uploaded|sent|published|contributed)) (?:before|prior to) (?:deleting|closing|deactivating|cancell?ing|terminating|leaving) (?:your account|the (?:service|site|app|platform))(?= )/gi;

/** "Copies may not be removed from our backups for some time": they stay till then. */
const NOT_FOR_LONG =
  /\b(?:may|might|will|can)(?: not|not) (?:\w+ly )?be (?:\w+ly )?(?:removed|deleted|erased|purged) from ((?:our|the|its) [^,.;:]{3,40}?) (?=(?:for (?:a|some|an|up to|several|as long)|until)\b)/gi;

const FILE = '(file|image|photo|picture|document|video|recording)';
/** "If you send a file, it is deleted": it is the person's. */
const FILE_SENT = new RegExp(
  `^((?:If|When|Whenever|Once) (?:you|they|someone|a \\w+) (?:(?:choose|decide)s? to )?(?:send|upload|share|attach|capture|take|record)s? )an? ${FILE}\\b(?=[^.;]*, [^.;]*\\b(?:deleted|removed|destroyed|erased|purged)\\b)`,
);
/** "That image will be destroyed after an hour." */
const THAT_FILE = new RegExp(
  `(?<=^|[,;] )[Tt]hat ${FILE} (?=(?:will be|is|gets) (?:[^.,;]{0,40} )?(?:deleted|removed|destroyed|erased|purged)\\b)`,
  'g',
);
/** "When you delete a post, this is delivered to your followers": that it is deleted. */
const TOLD_OF_IT =
  /^((?:when|if|once|whenever|as soon as) (?:you|a user|someone|they) (?:delete|remove|erase|retract)s? [^,.;:]{2,60}), (?:this|that|it) (?=(?:is|will be|may be|gets?) (?:(?:also|likewise|then) )*(?:delivered|sent|transmitted|forwarded|propagated|passed on|communicated)\b)/i;

/** What says in a turn of its own that data is deleted, or that it is not yet, with the verbs for it. */
export const plainDeleting = rewriter([
  [FILE_SENT, '$1your $2'],
  [THAT_FILE, 'your $1 '],
  [MADE_SURE, ''],
  [MEANS_OF_TIE, ''],
  [JUST_ASK, 'just '],
  [
    HONOURS,
    (_, we: string, to = '', noun = '') =>
      `upon request, ${we.toLowerCase()}${(to || DO[noun.toLowerCase()]) ?? ''} `,
  ],
  [OR_ANONYMISE, '$1 or $3 '],
  [MINIMISE, '$1keep only the $2 '],
  [BEFORE_LEAVING, '$1'],
  [NOT_FOR_LONG, 'may remain in $1 '],
  [CEASES, 'stop$1 storing '],
  [
    ACCOUNT_ENDS,
    (_, front: string, account = 'your account') => `${front}if you delete ${account}, we delete `,
  ],
  [RESIDUAL, (_, copies: string) => `${copies} of your information`],
  [/\b(copies of (?:your |the |any )?)(?:deleted|removed|erased) (?=[a-z])/gi, '$1'],
  [TAKES_BEFORE, (_, may = 'may ') => `${may}still be stored until removed`],
  [
    TIME_BEFORE,
    (_, note: string, what: string) => `${note}${lowerFirst(what)} may still be stored until removed`,
  ],
  [LINGERS, 'remain$2 '],
  [THAT_MEANS, '$1'],
  [SET_TO_DELETE, (_, deed: string) => `we ${deed.toLowerCase()} `],
  [HAVE_SAVED, '$1 store $2'],
  [NO_RECORD, 'no $1 of $2 is kept'],
  [
    WRITE_AND,
    (_, write: string, what: string, done: string) =>
      `${write} and we will ${UNDO[done.toLowerCase()]!} ${/^they$/i.test(what) ? 'them' : what.replace(/^(?:the|that|this|such) (?=(?:personal )?(?:information|data)$)/i, 'any ')}`,
  ],
  [PART_CUT, '$1$2 is shortened'],
  [NO_PORTION, 'no part of '],
  [TOLD_OF_IT, '$1, the deletion '],
]);
