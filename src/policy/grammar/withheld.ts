import { rewriter } from './rewriting.ts';

const DEED = '(?:collect|gather|use|share|sell|store|keep|read|access|record|disclose|track|log|scan)';
const DONE = '(?:shared|sold|disclosed|given|sent|passed|provided|collected|stored|used|transferred)';

/** "We could read your messages but do not": what could be is not done. */
const COULD_BUT = new RegExp(
  `\\b(we|\\p{Lu}[\\p{L}\\d.]+) (?:could|can|might) (?:\\w+ly |technically |also )*(${DEED}) ([^,.;:]{3,80}?),? but (?:we |it )?(?:choose not to|(?:do|does|will|did|would)(?: not|n['\\u2019]t)|never (?:do|does|will|did|would))(?=[.;,]|$)`,
  'gu',
);
/** "We used to read your messages": what was is not what is; "…, but no longer do" says that much. */
const USED_TO = new RegExp(
  `\\b([Ww]e|\\p{Lu}[\\p{L}\\d.]+) used to (${DEED}) ([^,.;:]{3,100}?)(?:,? but (?:we |it )?((?:no longer|never) (?:do|does)|(?:have |has )?stopped|(?:do|does)(?: not|n['\\u2019]t) any ?more)(?: so)?)?(?=[.;,]|$)`,
  'gu',
);
/** "Your number is kept out of our logs": it is not stored there. */
const KEPT_OUT = /\b(is|are|be) (?:kept|left) (?:entirely |completely )?out of (?=(?:our|the|all|any)\b)/gi;
const WHOM =
  '(?:advertisers|third parties|data brokers|others|other (?:people|users|companies)|anyone|everyone|anybody|everybody|prying eyes|vendors|partners|our (?:vendors|partners|advertisers))\\b';
/** "We keep your number away from advertisers": it is not shared with them. */
const KEPT_AWAY = new RegExp(
  `\\b(keeps?|holds?) ((?:your|all|the|user)\\b[^,.;:]{2,60}?) (?:(?:far |well )?(?:away|safe|secret|private|hidden) from (?=${WHOM})|from (?=(?:advertisers|data brokers|prying eyes)[.;,]?$))`,
  'gi',
);
/** "Your number used to be stored". */
const USED_TO_BE = new RegExp(`[^,.;:]{3,80} used to be (?:\\w+ly )?${DONE}\\b[^,.;:]{0,80}`, 'gi');
/** "We need not collect your number": whether it is done is not said. */
const NEED_NOT = new RegExp(`\\b(we|\\p{Lu}[\\p{L}\\d.]+) needs? not (?=${DEED}\\b)`, 'gu');
/** "Reports without your name are shared": of the name nothing is said. */
const WITHOUT = new RegExp(
  `(?<=\\w) without (?:your|any of your|users['\\u2019]) [^,.;:]{2,50}? (?=(?:is|are|may be|might be|will be|can be) (?:\\w+ly |then |also )?${DONE}\\b)`,
  'gi',
);
/** "We collect all of this but your number". */
const ALL_BUT =
  /\b(all(?: of (?:this|it|that|these|those|the above))?|everything|anything) but (?=your\b|the )/gi;

/** "It would be wrong to say that we sell it". */
const NOT_SO =
  /\b(?:it|that) (?:is|would be|['\u2019]s) (?:simply |just |also |quite )?(?:wrong|false|incorrect|untrue|misleading|inaccurate|a mistake|a myth) (?:to (?:say|claim|assume|think|believe|suggest|conclude) )?that [^.;]*/gi;
/** "In case of a breach your number may be exposed": what may befall it, and nothing that is done. */
const MISHAP =
  /^((?:in (?:the )?(?:case|event) of|if there is|after|during|should there be) (?:an? |any |such an? )?(?:[\w-]+ ){0,3}(?:breach|hack|attack|intrusion|leak|incident|compromise|theft)[^,.;]{0,40}?,? )((?:your|the|some|any|this)\b[^.;]*?\b(?:may|might|could|can|will|would)) (?:also )?be (?:exposed|accessed|disclosed|seen|revealed|viewed|published|obtained|leaked|stolen|shared)\b[^.;]*/gi;

/** "never, ever", "do not, repeat, do not" */
const TWICE =
  /\b(never), ever\b|\b((?:do|does|will) not)[,;]? (?:and )?(?:I |we )?repeat:?,? (?:do|does|will) not\b/gi;
/** "with vendors and nobody else": with them only. */
const NOBODY_ELSE =
  /(?<=\b(?:shar|disclos|sen[dt]|giv|provid|pass|transfer|sell|sold|visible|available|accessible|known)[^.;,]{0,80}?) (with|to|by) ((?:our|the|your|its|these|those|certain|a)? ?[\w-]+(?: [\w-]+){0,3}?),? and (?:with |to |by )?(?:nobody|no one|no-one|none|noone) else\b/gi;
/** "hidden from everyone except your contacts": visible to them only. */
const HIDDEN_BUT =
  /\b(is|are|be|stays?|remains?) (?:hidden|concealed|kept|withheld) from (?:everyone|everybody|anyone|all(?: users)?|others)(?: else)? (?:except|but|other than|apart from)(?: for)? (?=\w)/gi;
/** "We collect zero data": none. */
const ZERO =
  /\b(collects?|stores?|shares?|sells?|keeps?|logs?|retains?|holds?|gathers?|records?) (?:absolutely |exactly )?zero (?=\p{L})/giu;

/** What is said to be withheld, given up or left out, in the words in which that is read. */
export const plainWithheld = rewriter([
  [COULD_BUT, '$1 do not $2 $3'],
  [
    USED_TO,
    (_, who: string, deed: string, what: string, ended: string | undefined) =>
      ended === undefined ? 'that was once so' : `${who} no longer ${deed} ${what}`,
  ],
  [USED_TO_BE, 'that was once so'],
  [KEPT_OUT, '$1 not stored in '],
  [
    KEPT_AWAY,
    (_, deed: string, what: string) => `do${deed.endsWith('s') ? 'es' : ''} not share ${what} with `,
  ],
  [NEED_NOT, '$1 may not '],
  [WITHOUT, ' '],
  [NOT_SO, 'nothing of this is so'],
  [MISHAP, '$1$2 be at risk'],
  [TWICE, (_, never: string | undefined, not: string | undefined) => never ?? not!],
  [NOBODY_ELSE, ' only $1 $2'],
  [ZERO, '$1 no '],
  [
    HIDDEN_BUT,
    (_, be: string) =>
      `${/^(?:stay|remain)/i.test(be) ? (be.endsWith('s') ? 'is' : 'are') : be} only visible to `,
  ],
  [ALL_BUT, '$1 except '],
]);
