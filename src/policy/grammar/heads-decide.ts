import { rewriter } from './rewriting.ts';

/** "the IP address of your last login": the address; "the date of …", "the date and address of …" tell when it was. */
const OF_LOGIN =
  /\b((?:(?:dates?|times?|timestamps?|hours?)\b[^.;:()]{0,40}?)?)((?:ip[- ]address(?:es)?|locations?|place|country|city|device type|browser(?: (?:type|version))?|operating system|app version)) (?:(?:used|recorded) )?(?:of|at|for|from|during) (?:(?:your|the|their|each) )?(?:last|latest|most recent|previous|first) (?:log-?in|sign-?in|log-?on|sign-?on|session|visit|access|connection)s?\b/gi;

const PICTURE = '(?:profile|user|account|avatar|cover)[- ](?:pictures?|photos?|images?)|avatars?';
/** "your profile picture's URL", "the link to your avatar": the picture. */
const URL_AFTER = new RegExp(`\\b(${PICTURE})(?:['\\u2019]s)? (?:urls?|links?|uris?)\\b`, 'gi');
const URL_BEFORE = new RegExp(
  `\\b(?:the |a )?(?:urls?|links?|uris?|web address(?:es)?) (?:of|to|for) (?=(?:your |the |their |a )?(?:${PICTURE})\\b)`,
  'gi',
);

const AS_IT_IS =
  'as (?:it|they) (?:(?:is|are|was|were) (?:\\w+ly )?(?:saved|stored|kept|listed|shown|entered|written|recorded|displayed)|appears?|stands?) (?:in|on|by|with) (?!(?:our|us)\\b)[^(),;.]{3,80}';
/** "Your name (as it is saved in others' address books) is shown": which name, and no keeping of it. */
const AS_SAVED = new RegExp(` \\(${AS_IT_IS}\\)|, ${AS_IT_IS},(?= (?:is|are|may|will|can)\\b)`, 'gi');

/** Phrases of which one word alone says what the data are. */
export const plainHeads = rewriter([
  [OF_LOGIN, (all: string, when: string, what: string) => (when ? all : what)],
  [URL_AFTER, '$1'],
  [URL_BEFORE, ''],
  [AS_SAVED, ''],
]);
