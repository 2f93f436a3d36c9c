import { rewriter } from './rewriting.ts';

const LOGS =
  '(?:(?:our|the|these|this|such|those) )?(?:(?:mail|e-?mail|chat|web|ssh|smtp|imap|xmpp|service|standard|basic|technical) )?(?:(?:web server|server|access|web|system|http|application|firewall|connection|network|mail|transit|error)[ -]logs?(?: ?(?:files?|entries|records?))?|log ?(?:files?|entries)|logs)';
const HOLD = '(?:may |can |will |also )*(?:contain|include|hold|record|show|list)s?';
const KEEP = 'kept|stored|retained|saved|held';
const END = 'deleted|erased|removed|purged|rotated|overwritten|wiped|discarded|destroyed';
const DONE = `(?:is|are|will be|get|gets) ((?:(?!not\\b)\\w+ly )?(?:automatically )?)(?:(${KEEP})|(?:${END}))`;
const THINGS = '((?!no\\b|neither\\b|only\\b|nothing\\b)[^.;:]{3,140}?)';

/** "Access logs contain your address and are deleted after a week": both are said of the address. */
const HOLD_AND = new RegExp(`^${LOGS} ${HOLD} ${THINGS},? and ${DONE}(?= |[.,;]|$)`, 'i');
/** "Mail logs are kept for a week and contain the sender." */
const DONE_AND = new RegExp(`^${LOGS} ${DONE}([^.;:]{0,50}?),? and ${HOLD} ${THINGS}(?=[.;]|$)`, 'i');

function ends(keeps: string | undefined): string {
  return keeps ? 'store' : 'delete';
}

/** A sentence in which what is done with logs is done with what stands in them. */
export const plainLogLines = rewriter([
  [
    HOLD_AND,
    (_, what: string, _how: string, keeps?: string) => `We record ${what}, and we ${ends(keeps)} ${what}`,
  ],
  [
    DONE_AND,
    (_, _how: string, keeps: string | undefined, when: string, what: string) =>
      `We record ${what}, and we ${ends(keeps)} ${what}${when}`,
  ],
]);
