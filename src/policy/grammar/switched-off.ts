import { baseOf } from '../lexicon/verbs.ts';
import { rewriter } from './rewriting.ts';

const DEED =
  '(?:logging|recording|storing|collecting|archiving|tracking|saving|gathering|retaining|storage|collection|retention|archival|monitoring)';
const VERB_OF: Readonly<Record<string, string>> = {
  storage: 'store',
  collection: 'collect',
  retention: 'retain',
  archival: 'store',
  archiving: 'store',
};
const OFF = '(?:disabled|turned off|switched off|deactivated|not enabled|not active|inactive|off)';
const IS_OFF = `(?:is|are|stays?|remains?|has been|have been) (?:(?:completely|permanently|generally|always|deliberately|entirely|globally|also|all) )*${OFF}`;
/** It is so for good, and not until somebody turns it on. */
const FOR_GOOD =
  '(?=[.,;]|$| (?:on|in|at|for|across|and|so|because|to)\\b)(?![^.;]*\\b(?:by default|unless|until|if|when|where|while|during|may|can|you turn|you switch)\\b)';

/** "Logging of IP addresses is disabled." */
const DEED_OFF = new RegExp(
  `^(?:The |Any |All )?(${DEED}) of ((?:(?! (?:is|are|has|have|can|may|will|that|which|if|when) )[^.,;:]){2,70}?) ${IS_OFF}${FOR_GOOD}`,
  'i',
);
/** "We have switched off the logging of IP addresses." */
const WE_DISABLED = new RegExp(
  `\\b([Ww]e)(?: have)? (?:(?:completely|permanently|deliberately|also|entirely) )*(?:disabled?|turn(?:ed)? off|switch(?:ed)? off|deactivated?) (?:the |any |all )?(${DEED}) of (?=\\S)(?![^.;]*\\b(?:by default|unless|until|if|when|where|while|for (?:a|some)|temporarily)\\b)`,
  'g',
);

const WHAT: Readonly<Record<string, string>> = {
  ip: 'IP addresses',
  message: 'messages',
  chat: 'messages',
  conversation: 'messages',
  call: 'calls',
  location: 'your location',
};
const LOGS =
  '(?:(?:access|server|web ?server|request|connection|activity|usage|traffic)[ -])?(?:logs?|log files|logging)';
/** "IP logging is turned off." */
const KIND_OFF = new RegExp(
  `^(?:The |Our |All )?(IP|message|chat|conversation|call|location)(?:[ -]address(?:es)?)?[ -](${DEED}) ${IS_OFF}${FOR_GOOD}`,
  'i',
);
/** "Access logs are disabled on our servers." */
const LOGS_OFF = new RegExp(`^(?:The |Our |All |Any )?${LOGS} ${IS_OFF}${FOR_GOOD}`, 'i');
const LOGS_DISABLED = new RegExp(
  `^We(?: have)? (?:(?:completely|permanently|deliberately|also|entirely) )*(?:disabled?|turn(?:ed)? off|switch(?:ed)? off|deactivated?) (?:the |any |all )?${LOGS}(?=[.,;]|$| (?:on|in|at|for|across|and|so)\\b)(?![^.;]*\\b(?:by default|unless|until|if|when|where|while|temporarily)\\b)`,
  'i',
);

function denied(deed: string): string {
  const verb = VERB_OF[deed.toLowerCase()] ?? baseOf(deed.toLowerCase());
  return `do not ${verb}`;
}

/** A sentence with a plain "not" for the deed that a service has switched off. */
export const plainSwitchedOff = rewriter([
  [DEED_OFF, (_, deed: string, what: string) => `We ${denied(deed)} ${what}`],
  [WE_DISABLED, (_, we: string, deed: string) => `${we} ${denied(deed)} `],
  [KIND_OFF, (_, kind: string, deed: string) => `We ${denied(deed)} ${WHAT[kind.toLowerCase()]}`],
  [LOGS_OFF, 'We keep no logs'],
  [LOGS_DISABLED, 'We keep no logs'],
]);
