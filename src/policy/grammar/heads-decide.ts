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

/** Phrases of two nouns of which one alone says what the data are. */
export const plainHeads = rewriter([
  [OF_LOGIN, (all: string, when: string, what: string) => (when ? all : what)],
  [URL_AFTER, '$1'],
  [URL_BEFORE, ''],
]);
