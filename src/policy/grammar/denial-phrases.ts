import { BARRED_FROM } from './barred-from.ts';
import { DENIED_BESIDE_IT } from './denied-beside.ts';
import { DENIED_FORMS } from './denied-forms.ts';
import { OPTION_THEN } from './option-then.ts';
import { rewriter } from './rewriting.ts';

const HANDLE = 'use|process|collect|share|disclose|store|retain|keep|access|analy[sz]e|transfer';

/** "It will be used for no other purpose." */
const NO_OTHER_USE =
  /\b(is|are|will be|shall be|may be) ((?:\w+ly )?(?:used|processed|shared|disclosed|accessed|collected|stored|retained|kept)) for no other (purposes?|reasons?)\b/gi;
/** "We use it for no other purpose", "for no purpose other than to deliver it". */
const FOR_NO_PURPOSE = new RegExp(
  `\\b(we|they|I) ((?:will |shall |may |can )?)(${HANDLE}) ([^,.;:]{2,60}?) for no (other )?(purposes?|reasons?)\\b`,
  'gi',
);
/** "They are bound not to disclose it", "required by contract to never sell it", "under an obligation not to use it". */
const BOUND_NOT =
  /\b(is|are|be) (?:(?:\w+ly )?(?:bound|obliged|obligated|required|instructed|directed|mandated) (?:(?:by|under) [^.;,:]{2,40}? )?|under (?:an?|the|some|strict) (?:\w+ )?(?:obligation|duty) )(?:(?:not|never) to|to (?:not|never)) (?=[a-z])/gi;
/** "They have undertaken never to read it." */
const PLEDGED =
  /\b(?:has|have) (?:\w+ly )?(?:undertaken|committed|agreed|promised|pledged|contracted|vowed) (?:(?:not|never) to|to (?:not|never)) (?=[a-z])(?![^.;]*\b(?:and|or) (?:(?:not|never) to|to (?:not|never))\b)/gi;
/** "Our contracts forbid them to sell it." */
const FORBIDS =
  /\b(?:contracts?|agreements?|terms|rules?|policies|policy) (?:\w+ly )?(?:forbids?|does not allow|do not allow|does not permit|do not permit) (them|(?:(?:our|the|these|those|such|any) )?(?:[\w-]+ )?(?:providers?|vendors?|partners?|contractors|processors|third parties|companies|staff|employees)) to (?=[a-z])/gi;
/** "We will delete (and tell our vendors to delete) it": the aside parts the verb from what is deleted. */
const AND_TELL =
  / \((?:and|and will|or) (?:direct|instruct|tell|ask|require|cause) (?:our|any|all|the) [^()]{3,50} to (?:delete|erase|remove|do so|do the same)\)(?= )/gi;
/** "We begin the process of deleting it." */
const BEGINS_DELETING =
  /\b(begin|start|initiate|commence)(s?) (?:the |a |our )?process (?:of|for) (?:deleting|erasing|removing|purging) (?=[a-z])/gi;
/** "Acme initiates permanent deletion of your data." */
const BEGINS_DELETION =
  /\b(begin|start|initiate|commence)(s?) (?:the )?(?:\w+ )?(?:deletion|erasure|removal) of (?=(?:your|the|all|any|such|this|that|these|personal|data|information)\b)/gi;

const DEEDS = 'sell|share|disclose|collect|process|use|rent';
/** "Acme has no actual knowledge that it collects, sells or shares it." */
const NO_KNOWLEDGE = new RegExp(
  `\\b(?:do|does) not have (?:any )?(?:actual )?knowledge that (?:we|it|they) ((?:${DEEDS})e?s?(?:(?:,? (?:and|or)|,) (?:${DEEDS})e?s?){2,4}) `,
  'gi',
);
/** "We do not have actual knowledge of any sale or sharing of it", "we do not engage in activities considered a sale of it". */
const NO_SALE =
  /\b(?:do|does) (?:not (?:knowingly |currently )?have (?:any )?(?:actual )?knowledge of (?:an?|any|the) |not (?:knowingly |currently )?engage in (?:any |the )?activities (?:that are |which are )?(?:considered|deemed|regarded as|constituting) (?:to be )?(?:an?|the|any)? ?)["\u201c]?(sale|sharing)["\u201d]?(?: (?:or|and) (?:the )?["\u201c]?(sale|sharing)["\u201d]?)? of /gi;
const VERB_OF: Readonly<Record<string, string>> = { sale: 'sell', sharing: 'share' };

/** "We do not consider how we share your data to be a sale." */
const NO_SALE_SEEN =
  /\b(we|they) do not (?:consider|regard|view|deem|believe|think) (?:that )?[^.;]{0,40}?\b(?:shar(?:e|es|ing)|disclos(?:e|es|ing|ures?)|transfer(?:s|ring)?|provid(?:e|es|ing)) (?:of )?((?:your|any|the|such|this|personal) (?:personal )?(?:information|data)) [^.;]{0,60}?["\u201c]?\bsales?\b["\u201d]?/gi;

/** "They leave no trace on our servers": they are not kept there. */
const NO_TRACE = /\bleaves? (?:no|not (?:any|a single)) traces? (?=(?:on|in|behind)\b)/gi;
/** "Data shared with advertisers: none." */
const NONE =
  /^(?:personal |user )?(?:data|information)(?: (?:that is|that we|we|which is))? (share|sell|sold|collect|store)(?:e?d)?( [^:.]{3,40})?: (?:none|nothing|no data)\.?$/i;

/** "No data shared with third parties", "Data not collected": a label. */
const LABEL_NONE =
  /^(?:no|zero) ((?:personal |user )?(?:data|information)) (collected|shared|sold|stored|tracked)((?: or (?:collected|shared|sold|stored))?(?: (?:with|to|by|from|about) [^.;:]{3,50})?)\.?$/i;
const LABEL_NOT =
  /^((?:personal |user )?(?:data|information)) (?:is )?not (collected|shared|sold|stored)((?: (?:with|to|by|from|about) [^.;:]{3,50})?)\.?$/i;
/** "No collection of your location", "No servers, no processing of personal data": a label, by a deed's name. */
const LABEL_DEED =
  /^(?:no [^,.;:]{3,40}, )?(?:no|zero) (collection|processing|storage|retention|use|upload|sharing|disclosure|logging|recording)s? of (?![^.]*\b(?:is|are|was|were|will|shall|may|can|must|takes?|has|have|occurs?|happens?|without|unless)\b)((?:your|any|personal|user|the|contacts?|location|messages?|address|phone|ip|calls?|usage|device|photos?|content)\b[^,.;:]{0,60})\.?$/i;
const DEED_OF: Readonly<Record<string, string>> = {
  collection: 'collect',
  processing: 'process',
  storage: 'store',
  retention: 'retain',
  use: 'use',
  upload: 'collect',
  sharing: 'share',
  disclosure: 'disclose',
  logging: 'log',
  recording: 'record',
};

/** A sentence that says with a plain "not" what it denies in another way. */
export const plainDenials = rewriter([
  ...DENIED_FORMS,
  ...BARRED_FROM,
  ...DENIED_BESIDE_IT,
  ...OPTION_THEN,
  [NO_SALE_SEEN, '$1 do not sell $2'],
  [NO_TRACE, 'are not stored '],
  [
    NONE,
    (_, deed: string, rest = '') =>
      `We do not ${deed.toLowerCase() === 'sold' ? 'sell' : deed.toLowerCase()} any data${rest}.`,
  ],
  [LABEL_NONE, 'No $1 is $2$3.'],
  [LABEL_DEED, (_, noun: string, what: string) => `We do not ${DEED_OF[noun.toLowerCase()]} ${what}.`],
  [LABEL_NOT, 'No $1 is $2$3.'],
  [NO_OTHER_USE, '$1 not $2 for any other $3'],
  [
    FOR_NO_PURPOSE,
    (_, who: string, modal: string, verb: string, what: string, other: string | undefined, purpose: string) =>
      `${who} ${modal ? `${modal}not` : 'do not'} ${verb} ${what} for any ${other ?? ''}${purpose}`,
  ],
  [BOUND_NOT, '$1 not allowed to '],
  [PLEDGED, 'will not '],
  [FORBIDS, (_, who: string) => `contract applies; ${who.toLowerCase() === 'them' ? 'they' : who} may not `],
  [AND_TELL, ''],
  [BEGINS_DELETING, 'delete$2 '],
  [BEGINS_DELETION, 'delete$2 '],
  [NO_KNOWLEDGE, (_, verbs: string) => `do not ${verbs.replace(/\b(\w+s)es\b|\b(\w+[^s])s\b/g, '$1$2')} `],
  [
    NO_SALE,
    (_, noun: string, other?: string) =>
      `do not ${VERB_OF[noun.toLowerCase()]} ${other ? `or ${VERB_OF[other.toLowerCase()]} ` : ''}`,
  ],
]);
