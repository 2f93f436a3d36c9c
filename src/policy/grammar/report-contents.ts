import { rewriter } from './rewriting.ts';

const KIND =
  '(?:crash|error|bug|problem|fault|failure|diagnostics?|debug|debugging|usage|anonymous|analytics|performance|telemetry)';
/** What the app, or who uses it, sends in when something went wrong. */
const REPORT = `(?:${KIND} )+(?:reports?|logs?|log files|dumps?|pings?)`;
const DATA = `(?:${KIND} )+(?:data|statistics|reports?|logs?|log files|dumps?|pings?)`;
const FRONT = '(?:(?:each|every|any|all|an?|the|our|your|most|some) )?';
/** What was just spoken of: where it goes on to affirm something, it is of what was said there. */
const SUCH = '(?:(?:each|every|any|all|an?|the|our|your|these|those|such|this|most|some) )?';
const SENT =
  '(?:,? (?:(?:that|which) )?(?:(?:you|users|the app|our app|our apps|the apps) (?:may |can |choose to |decide to )?(?:sends?|submits?|files?|uploads?|generates?)|(?:are |is )?(?:sent|submitted|uploaded|generated|created|produced))(?: (?:to )?us| in| (?:to|by|from|through|via|in|within|with) (?:us|our (?:[\\w-]+ )?servers?|(?:the|our) apps?|you))?,?)?';
const HOLDS = '(?:contain|include|hold|carry|record|capture|comprise|consist of)';
const HELD = '(?:contained|included|recorded|captured|present|sent|transmitted|submitted|attached)';
const HOW =
  '(?:(?:also|usually|typically|generally|often|sometimes|always|only|automatically|normally|possibly|therefore) )*';
const MODAL = '(?:may|might|can|could|will|would)';
/** What follows the verb, and no clause that says whether it does so. */
const NOT_OPEN = '(?! ?(?:in|on|to|that)\\b)';

/** "Crash reports contain no names", "the bug reports that you send us never include your number". */
const HOLDS_NONE = new RegExp(
  `(?<=^|[;:,] |\\. |\\band )${SUCH}${DATA}${SENT} (?:(?:do not|does not|don['\\u2019]t|doesn['\\u2019]t|never|will never|will not|won['\\u2019]t|cannot) (?:ever )?${HOLDS}s?(?: |(?=: ))(?:any (?:of )?)?|${HOLDS}s? no )(?:: )?([^;:.]{3,120})`,
  'giu',
);
/** "Technical data: If you agree, …": a label or a case in front. */
const BEFORE =
  '((?:[\\w-]+(?: [\\w-]+){0,3}: )?(?:(?:If|When|Once|By default|On|In|For|With|Depending on|Unless|Where)\\b[^,.;:]{0,60}, )?)';
/** "A crash report contains your device's model." */
const HOLDS_THIS = new RegExp(
  `^${BEFORE}${FRONT}${REPORT}${SENT} (${HOW}(?:${MODAL} )?${HOW})${HOLDS}s?${NOT_OPEN}(?=[ :])(?! (?:no|none|neither)\\b)`,
  'iu',
);
/** "You can send us a crash report, which contains your device's model." */
const SENT_HOLDS = new RegExp(
  `(?<=\\b(?:you|users) [^.;:]{0,40}\\b(?:send|submit|file|upload)[^.;:,]{0,30}\\b${REPORT}[^,.;:]{0,40}),? (?:which|that|it|they|this) (${HOW}(?:${MODAL} )?${HOW})${HOLDS}s?${NOT_OPEN}(?= )(?! (?:no|none|neither)\\b)`,
  'giu',
);
/** "Information sent with crash reports includes your device's model." */
const SENT_DATA = `${BEFORE}(?:the |any )?(?:information|data|details) (?:that (?:is|are) |which (?:is|are) )?(?:sent|submitted|included|contained|transmitted|collected|provided) (?:in|with|within|along with|by|through) ${SUCH}${REPORT}${SENT}`;
const SENT_WITH = new RegExp(
  `^${SENT_DATA} (${HOW}(?:${MODAL} )?${HOW})${HOLDS}s?${NOT_OPEN}(?=[ :])(?! (?:no|none|neither)\\b)`,
  'iu',
);
const MACHINE =
  '(?=[^.;]*\\b(?:IP address|device|operating system|version|stack trace|browser|model|crash|log files?)\\b)';
/** "A report may contain your device's model": of a machine, and so of what went wrong with it. */
const A_REPORT = new RegExp(
  `^(?:An?|Each|Every|The|Such an?) report (?:may|might|can|could) ${HOLDS}(?=[ :])${MACHINE}`,
  'i',
);
/** "Included in a crash report are your device's model and your language." */
const INCLUDED_IN = new RegExp(
  `^(?:included|contained|also included) (?:in|within) ${FRONT}${REPORT}${SENT} (?:is|are) (?!not\\b|no\\b)`,
  'iu',
);

const THIS =
  "(?:(?:your|the|any|some|certain|basic|technical|personal|private|sensitive|other) )?[\\w\\u2019'-]+(?:(?:,? (?:and|or)|,)? (?!(?:is|are|may|will|can|not|never|that|which|who|we|you|if|when|in|on|before|do|does)\\b)[\\w\\u2019'-]+){0,14}?";
const IN = `(?:in|with|within|along with|to|of) ${SUCH}${REPORT}${SENT}(?=[.,;]|$)`;
/** "No names are included in crash reports", "your messages are not part of a bug report". */
const NONE_HELD = new RegExp(
  `^No (${THIS}) (?:is|are|will be|gets|get) (?:ever )?(?:${HELD}|part|visible|found) ${IN}`,
  'iu',
);
const NOT_HELD = new RegExp(
  `^((?!no |nothing |none )${THIS}) (?:(?:is|are|will) (?:not|never)|isn['\\u2019]t|aren['\\u2019]t|do not|does not|never|don['\\u2019]t|doesn['\\u2019]t) (?:ever |be )*(?:${HELD}|part|visible|found|appear|form part|become part)s? ${IN}`,
  'iu',
);
/** "Neither your name nor your messages are included in crash reports." */
const NEITHER_HELD = new RegExp(
  `^(neither [^.;:]{3,90}? nor [^.;:]{3,90}?) (?:is|are|will be) (?:ever )?(?:${HELD}|part|visible|found) ${IN}`,
  'iu',
);
/** "Your address is included in error reports." */
const IS_HELD = new RegExp(
  `^((?!no |nothing |none |neither |it |they )${THIS}) (?:is|are|(may|might|can|could|will) be) ${HOW}(?:${HELD}|part) ${IN}`,
  'iu',
);

/** A sentence with what is collected by reports of crashes and faults for what they hold. */
export const plainReports = rewriter([
  [HOLDS_NONE, 'in this context, we do not collect any $1'],
  [HOLDS_THIS, (_, front: string, how: string) => `${front}${front ? 'we' : 'We'} ${how}collect`],
  [SENT_WITH, (_, front: string, how: string) => `${front}${front ? 'we' : 'We'} ${how}collect`],
  [SENT_HOLDS, ', and we $1collect'],
  [A_REPORT, 'We may collect'],
  [INCLUDED_IN, 'We collect '],
  [NEITHER_HELD, '$1 is collected'],
  [NONE_HELD, 'In this context, we do not collect any $1'],
  [NOT_HELD, (_, what: string) => `In this context, we do not collect ${what}`],
  [IS_HELD, (_, what: string, modal: string | undefined) => `We ${modal ? `${modal} ` : ''}collect ${what}`],
]);
