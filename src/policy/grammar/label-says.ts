import { upperFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

const WHOM =
  '(?:(?:your |other |all |the |our )*(?:friends|users|members|everyone|everybody|anyone|contacts|followers|players|the public|people|others|matches|participants|administrators|admins|moderators|teammates|guests|visitors))';

/** "Visible to friends: your status": what stands behind the label is the subject. */
const VISIBLE_TO = new RegExp(
  `^((?:always |publicly |only )?(?:visible|shown|available|accessible|displayed)) (to|for) (${WHOM}): ((?:your|the|an?|name|user)\\b[^:;|]{2,200}?)\\.?$`,
  'i',
);

/** "What others see: your name and photo." */
const WHAT_OTHERS = new RegExp(
  `^What (${WHOM}) (?:can )?(?:see|know|learn|get)(?: about you| of you)?: ?(?=\\S)`,
  'i',
);

/** "What we hold about you: your name." */
const WHAT_WE =
  /^(?:What|The data) we (store|keep|hold|retain|know|collect|receive|save|log|share|use)(?: about you| of you| on you| from you)?: ?(?=(?:your|the|an?|name|user|email|e-mail|phone|IP|device|log|date)\b)/;

/** "Mandatory fields: name, address." */
const MUST_GIVE =
  /^(?:Mandatory|Required|Compulsory|Obligatory)(?: (?:fields?|information|data|details|entries))?: ?(?=\S)/;

/** "Never sent to anyone: your name, your number": what stands behind the label is the subject. */
const NEVER_SENT =
  /^(?:Never|Not) (sent|given|passed(?: on)?|transmitted|transferred|uploaded|revealed|shown|exposed|visible|accessible)((?: (?:to|with|by) (?:(?!you\b)[\w-]+ ?){1,4}?)?): ?((?:your|the|any|an?|names?|user|e-?mail|phone|IP|messages?|contacts?|photos?|location)\b[^:;|]{0,200}?)\.?$/i;

/** "Stored for 14 days: connection logs." */
const KEPT_FOR =
  /^(?:Stored|Kept|Retained|Saved) (for (?:up to |at most |a maximum of )?[\w-]+ (?:hours?|days?|weeks?|months?|years?)|until [^:;.]{3,40}|indefinitely|permanently): ?([^:;|]{3,160}?)\.?$/;

const LABEL = "((?:\\p{Lu}|your )[\\p{L}\\d ,/'\u2019-]{2,60}?)(?: permission)?";
const MARK = '(?:: ?| [\u2013\u2014-] )';
/** "Phone number: used to verify your account", "Name (visible to other users)". */
const LABEL_DONE = new RegExp(
  `^${LABEL}(?:${MARK}| \\(|, (?=used (?:to|for)\\b(?![^.]*\\b(?:is|are|will|may|can|we)\\b)))(?:is |are )?((?:only |also |publicly )?(?:used|needed|required|visible|shown|viewable|accessible|processed) ?(?=(?:to|for|by|when|in order|so|on)\\b|\\)?\\.?$)[^:|()]{0,120}?)\\)?\\.?$`,
  'u',
);
/** "IP address (kept for a day)", "IP address, kept for a day". */
const LABEL_KEPT = new RegExp(
  `^${LABEL}(?:,| [\u2013\u2014-]| \\() ?((?:securely |permanently |only )?(?:stored|retained|kept|saved|held|deleted|erased) (?:until|for|after|as long|within|when|upon|once|indefinitely|encrypted|on our)\\b[^:|()]{0,100}?)\\)?\\.?$`,
  'u',
);

/** "IP address (not stored)", "Email (never shared with third parties)". */
const NEVER_DONE = new RegExp(
  `^${LABEL} \\((?:(?:is|are) )?((?:not|never) (?:collected|gathered|stored|kept|retained|saved|logged|recorded|shared|disclosed|sold)(?:(?:,| and| or)+ (?:stored|kept|retained|saved|logged|recorded|shared|disclosed|sold))*(?: (?:with|to) [^()|:]{3,40})?)\\)\\.?$`,
  'u',
);

/** A label and what stands behind it as a sentence. */
export const plainLabels = rewriter([
  [VISIBLE_TO, '$4 are $1 $2 $3.'],
  [WHAT_OTHERS, '$1 can see '],
  [WHAT_WE, (_, verb: string) => `We ${verb === 'hold' || verb === 'know' ? 'store' : verb} `],
  [MUST_GIVE, 'You must provide '],
  [
    NEVER_SENT,
    (_, done: string, whom: string, what: string) => `${upperFirst(what)} are never ${done}${whom}.`,
  ],
  [KEPT_FOR, 'We store $2 $1.'],
  [NEVER_DONE, '$1 are $2.'],
  [LABEL_DONE, '$1 are $2.'],
  [LABEL_KEPT, '$1 are $2.'],
]);
