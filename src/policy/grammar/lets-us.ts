import { rewriter } from './rewriting.ts';

const DEED =
  '(?=(?:\\w+ly |also )?(?:share|show|display|disclose|publish|post|send|provide|give|transfer|pass|collect|use|access|store|keep|record|upload|sync|import|read|scan|track|process|make)\\b)';
const MAY = "(?:(?:may|can|could|will|might|also|always|then|now) |(?:['\\u2019]ll ))*";
const OPTION =
  '(?:(?:(?:have|are given|be given|get|are offered|be offered) the (?:option|ability|opportunity|possibility|choice|chance)|choose|opt|elect|decide|are able|be able) (?:to |of )?)';
const GIVES = '(?:\\w+ly |also )?(?:share|show|display|disclose|publish|post|send|provide|transfer)\\b';
/** The service, or one that gives others what it has: that another may look at it is no matter of the service. */
const WHO_TO = `(us|\\p{Lu}[\\w.-]*(?= to ${GIVES}))`;
const WHO_BARE = `(us|\\p{Lu}[\\w.-]*(?= ${GIVES}))`;
const LET = `(?:(?:allow(?:ing)?|permit(?:ting)?|enabl(?:e|ing)|authori[sz](?:e|ing)) ${WHO_TO} to |(?:let(?:ting)?|have|having) ${WHO_BARE} |(?:giv(?:e|ing)|grant(?:ing)?) (us) (?:your |the |express |explicit )*(?:permission|consent|authori[sz]ation|right|access) to )`;
const FRONT =
  '^((?:For (?:example|instance)|In addition|Additionally|Also|Further(?:more)?|If you wish|Optionally), )?';

/** "You may have the option to let us show your posts to friends": what the service does where the person chooses. */
const OPTION_TO_LET = new RegExp(`${FRONT}[Yy]ou ${MAY}${OPTION}${LET}${DEED}`, 'u');
/** "You can give us permission to share it with banks." */
const CAN_LET = new RegExp(`${FRONT}[Yy]ou (?:may|can|could)(?: also| always| now)? ${LET}${DEED}`, 'u');
/** "It makes it possible for you to share photos with friends": it lets you. */
const MAKES_POSSIBLE =
  /\b(mak(?:es?|ing)) it (?:possible|easy|easier|simple) for (you|(?:our |all |other )?(?:users|members|people|customers)) to (?=(?:share|post|publish|send|disclose)\b)/gi;

/** "You can use the app to share your photos with friends": you can share them. */
const USE_TO =
  /\b(you|(?:our |other )?(?:users|members)) ((?:can|may|might|could) (?:also |always )?)(?:choose to |wish to )?use (?:the |our |this |these |its )?(?:[\w.'\u2019-]+ ){1,4}?to (?=(?:share|post|publish|send) (?!(?:us|feedback|your feedback|questions|requests|an? (?:request|email))\b))/gi;

/** "You allow us to have access to your photos": to access them. */
const HAVE_ACCESS =
  /\b((?:allow|permit|authori[sz]e|enable)(?:s|d|ing)?) us to (?:have|gain|get|obtain) access to (?=(?:your|the|certain|some|any|all|information|data)\b)/gi;

/** "We may ask you to tell us your town and let us use it": what we may then do. */
const ASK_AND_USE =
  /(?<!\b(?:not|never) )(?<!n['\u2019]t )\b((?:ask|request|invite)s? (?:you|users) to (?:\w+ly )?(?:provide|share|give us|submit|send us|tell us|enter)) ([^.;:]{3,80}?),? and (?:to )?(?:allow|let|permit|authori[sz]e) us (?:to )?(use|share|store|process|access|collect) (it\b|them\b|(?:this|that|these|those|such) (?:information|data|details)\b|(?=(?:your|the)\b))/gi;

function chosen(_: string, front: string | undefined, ...who: (string | undefined)[]): string {
  const name = who.slice(0, 3).find((part) => typeof part === 'string' && part !== '') ?? 'us';
  return `${front ?? ''}${front ? 'if' : 'If'} you choose, ${/^(?:us|we)$/i.test(name) ? 'we' : name} may `;
}

/** A sentence in which what the person lets the service do is what it may do if the person so chooses. */
export const plainLetting = rewriter([
  [HAVE_ACCESS, '$1 us to access '],
  [
    ASK_AND_USE,
    (_, asks: string, what: string, deed: string, it: string) =>
      `${asks} ${what}, and we may ${deed} ${it ? what : ''}`,
  ],
  [OPTION_TO_LET, chosen],
  [
    MAKES_POSSIBLE,
    (_, makes: string, who: string) =>
      `${/ing$/i.test(makes) ? 'letting' : /s$/i.test(makes) ? 'lets' : 'let'} ${who} `,
  ],
  [USE_TO, '$1 $2'],
  [CAN_LET, chosen],
]);
