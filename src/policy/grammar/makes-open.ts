import { lowerFirst, upperFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

/** "Publishing a post makes it visible to everyone", "this makes your profile public": what it comes to is a clause of its own. */
const MAKES_OPEN =
  /^((?!(?:we|they|you|if|when|only|please|do|don't|never|no|none|neither|nobody|nothing)\b)(?![^.;:]{0,90}?\b(?:not|never|no|none|nor|neither|without)\b)[^.;:]{3,90}?) (?:also |automatically |then )*(?:makes|renders|(?:will|may|can) (?:also )?make) ((?:your|the) (?:(?!more\b)[\w-]+ ){0,4}?(?!more\b)[\w-]+|it|them) ((?:publicly |also )?(?:visible|accessible|available|viewable|readable|discoverable|searchable|findable|public)\b)(?! (?:in|on) (?:your|the) (?:app|device))/i;

/** "Using hashtags makes your letters findable." */
const OPENED: Readonly<Record<string, string>> = { findable: 'discoverable' };

const LOGGED: Readonly<Record<string, string>> = {
  recorded: 'record',
  logged: 'log',
  measured: 'record',
  tracked: 'track',
  counted: 'record',
  stored: 'store',
  noted: 'record',
  saved: 'save',
  registered: 'record',
  analysed: 'analyse',
  analyzed: 'analyze',
  evaluated: 'evaluate',
  monitored: 'monitor',
};

/** "Whether you open our letters is recorded": what is recorded is a question of its own. */
const QUESTION_DONE = new RegExp(
  `^((?:Whether|How(?: (?:often|long|much|many))?|Which|What)(?: [\\w-]+){0,3}? (?:you|users|visitors) [^.;:?,]{3,70}?) (?:is|are|may be|will be) (?:also |automatically |then )*(${Object.keys(LOGGED).join('|')})(?= |[.,;]|$)`,
);

const WHOM =
  '((?:your |other |all |the )*(?:friends|users|members|everyone|everybody|anyone|contacts|followers|players|people|others|matches|participants|administrators|moderators))';
/** "When you were last here is visible to your friends." */
const QUESTION_SEEN = new RegExp(
  `^((?:Whether|How(?: (?:often|long|much|many))?|Which|What|When|Where)(?: [\\w-]+){0,3}? you [^.;:?,]{3,70}?) (?:is|are|may be|will be) (?:also )?(?:visible|shown|displayed) to ${WHOM}(?=[.,;]|$)`,
);

/** "You may choose to make your name visible to others": the person shares it with them. */
const MAKE_VISIBLE = new RegExp(
  `\\b(you (?:can|may|could|might) (?:also |always )?(?:(?:choose|decide|opt|elect|wish) to )?)make (certain of |some of |any of )?((?:your|certain|some|any)\\b(?: [\\w'\u2019-]+){1,5}) (?:publicly |more )?(?:available|visible|accessible|viewable|known) to ${WHOM}(?=[.,;]|$| (?:of|on|in|by|who)\\b)`,
  'gi',
);

/** "We can see if you have opened it." */
const SEE_IF =
  /\b(see|know|learn|record|log|track|register) if (?=you (?:have|had|are|were|open|read|click|use)\b)/gi;

/** "to tell if you opened it", "to determine if you are a robot": what is found out, and no condition. */
const AIM_IF =
  /\b((?:to|can|could|us) (?:also )?(?:tell|determine|see|find out|check|verify|learn|detect|establish|assess|figure out|decide|test|confirm)) if (?=(?:you|your|the|an?|it|they|users?|someone|somebody|anyone|this|that|there|he or she|messages?) )/gi;

/** "facts about it, such as if the recipient has seen it" */
const SUCH_AS_IF =
  /\b(such as|including|like|about|e\.g\.,?) if (?=(?:the|you|your|an?|they|users?|it|someone|others?) )/gi;

/** "Posting it lets anyone see your photo", "this will allow the public to view it": all of them can. */
const LETS_ALL_SEE =
  /^((?!(?:we|they|you|if|when|only|please|do|don't|never|nothing|nobody|no)\b)(?![^.;:]{0,120}?(?:\b(?:not|never|no|nor|without|unless|only|keys?|passwords?|codes?|passphrases?|bugs?|attacks?)\b|n['\u2019]t\b))[^.;:]{3,120}?) (?:(?:may|will|can|would|also|then) )*(?:allows?|enables?|permits?|lets?) (anyone|anybody|everyone|everybody|the (?:general |whole )?public)( (?:with|who (?:has|knows|enters|opens)) [^.;:,]{3,50}?)? (?:to )?(view|see|read|access|find|watch|hear|listen to|look at) (?=(?:your|it|them|the|that|those|all|any)\b)/i;

/** A sentence in which what is seen or laid open, told in a clause of its own, stands where it is looked for. */
export const plainOpening = rewriter([
  [
    MAKES_OPEN,
    (_, what: string, data: string, open: string) =>
      `${what}; ${data} ${/^(?:them|.*[^s]s)$/i.test(data) ? 'are' : 'is'} ${OPENED[open.toLowerCase()] ?? open}`.replace(
        '; them ',
        '; they ',
      ),
  ],
  [
    LETS_ALL_SEE,
    (_, what: string, all: string, link: string | undefined, sees: string) =>
      `${what}; ${/public/i.test(all) || link ? 'anyone on the internet' : lowerFirst(all)} can ${sees} `,
  ],
  [QUESTION_DONE, (_, asked: string, done: string) => `We ${LOGGED[done]!} ${lowerFirst(asked)}`],
  [QUESTION_SEEN, (_, asked: string, whom: string) => `${upperFirst(whom)} can see ${lowerFirst(asked)}`],
  [
    MAKE_VISIBLE,
    (_, you: string, _part: string | undefined, what: string, whom: string) =>
      `${you}share ${what} with ${whom}`,
  ],
  [SEE_IF, '$1 whether '],
  [AIM_IF, '$1 whether '],
  [SUCH_AS_IF, '$1 whether '],
]);
