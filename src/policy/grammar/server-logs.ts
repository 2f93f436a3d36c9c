import { rewriter } from './rewriting.ts';

const HOW = '(?:may|can|will|could|might|also|only|automatically|routinely|temporarily|typically|usually)';
/** What is logged, and no noun's other half: "the server logs that we keep". */
const LOGGED =
  '(?=(?:your|their|the|each|every|all|any|which|when|what|who|IP|only|no|certain|some|standard|technical|information|data|details)\\b)';

/** "Our servers record your address", "the web server logs each visit": done, and no logs or records of the server's. */
const SERVER_LOGS = new RegExp(
  `(?<!\\b(?:in|into|from|of|by|with|to|and|or|for|on|via|as|through|keep|use|review|analy[sz]e) )\\b(?:the|our|its) (?:(?:own|web|mail|application|relay|chat|app|hosting|push) )?(?:servers?|systems?|websites?|sites?|software|relays?) ((?:${HOW} )*)(log|record)s? ${LOGGED}`,
  'gi',
);

/** "Server logs include your address": what stands in them was taken down. */
const LOGS_HOLD = new RegExp(
  `^(?:(?:our|the|these|this|such|those) )?["\\u201c]?(?:(?:[A-Z][a-z]+|standard|basic) )?(?:(?:web server|server|access|web|system|http|application|firewall|connection|network)[ -]logs? ?(?:files?|entries|records?|data)?|log (?:files?|data|entries)|(?<=(?:our|the|these) )logs?)["\\u201d]? ((?:${HOW} )*)(?:contain|include|hold|record|show|list)s?(?: |: ?)(?=\\S)(?!no\\b|neither\\b|only anonymous\\b)`,
  'i',
);

/** "Web server logs (including IP addresses) are generated": they are logged. */
const LOGS_MADE =
  /^(?:(?:our|the|these|standard|basic) )*(?:[Ww]eb[- ]?server|[Ss]erver|[Aa]ccess|[Ss]ystem|[Hh]ttp|HTTP|[Cc]onnection)[ -]logs? ?(?:files?|entries)? \((?:including|which include|containing|with) ([^()]{3,160})\) (?:are|is|may be|will be) (?:automatically )?(?:generated|created|kept|written|produced|recorded|collected|maintained)\b/i;

const LOG_FILES = '(?:[\\w-]+ )?(?:log ?files?|logs?)(?= ?(?:[.,;:]|$)|(?: and| for| when| so| to)\\b)';
/** "The web server writes your address to its log files." */
const WRITES_TO_LOGS = new RegExp(
  `\\b(?:we|(?:the|our) (?:(?:web|mail|application|relay|chat|app) ?)?(?:servers?|systems?|software|websites?|sites?)) ((?:${HOW} )*)(?:write|save|put|enter|add|note)s? ((?:your|the|all|each|every|IP|only|no)?\\b[^.,;:]{2,80}?) (?:down )?(?:to|into|in) (?:its|our|the|an?|their) (?:own )?${LOG_FILES}`,
  'gi',
);
/** "IP addresses do not appear in our logs." */
const IN_LOGS = new RegExp(
  `^((?!they\\b|it\\b)[^.,;:]{3,60}?) (?:(do|does) (?:(not) |(?:never) )?(?:appear|show up|occur)|(?:is|are) (not|never) (?:included|contained|recorded|visible|found|entered|listed)|(appears?|shows? up|(?:is|are) (?:included|contained|entered))) (?:in|into) (?:our|the|any|its) ${LOG_FILES}`,
  'i',
);
/** "Our servers are set up to keep IP addresses out of the logs", "to avoid that they appear there". */
const KEPT_OUT = new RegExp(
  `(?<!\\b(?:try|tries|trying|tried|aims?|strives?|attempts?|seeks?|intends?|wants?|hopes?|works?|efforts?|endeavou?rs?|hard|best|designed))(?:,? so as| in order)? to (?:(?:avoid|prevent|stop) ((?:[\\w'\u2019/-]+ ){1,5}?)(?:from )?(?:appearing|showing up|ending up|being (?:stored|recorded|logged|written|included|kept))|keep ((?:[\\w'\u2019/-]+ ){1,5}?)out) (?:in|into|to|of) (?:our|the|any|its) ${LOG_FILES}`,
  'i',
);
const KEPT = "((?:[\\w'\u2019/-]+ ){1,5}?)";
/** "We keep your name out of our logs": it is not logged. */
const WE_KEEP_OUT = new RegExp(
  `\\b(we|our servers?) (?:always |also |deliberately )?keep ${KEPT}out of (?:our|the|any) ${LOG_FILES}`,
  'gi',
);
/** "We keep your messages off our servers": they are not stored. */
const WE_KEEP_OFF = new RegExp(
  `\\b(we) (?:always |also |deliberately )?keep ${KEPT}(?:off(?: of)?|away from|out of) (?:our|the|any) (?:[\\w-]+ )?(?:servers?|databases?|systems|infrastructure|cloud|backups)\\b`,
  'gi',
);
/** "We do our best to keep it out of there": nothing is kept. */
const KEEP_OUT = new RegExp(`\\bkeep(s?) ${KEPT}out of (?=(?:our|the|any|its)\\b)`, 'gi');
/** "Failed attempts are recorded together with the address." */
const TOGETHER =
  /^((?!they\b|it\b|this\b|these\b)[^.,;:]{3,70}?) (?:is|are) (logged|recorded|stored|saved|kept) (?:(?:together|along) with (?=(?:the|your|their|its|an?)\b)|(?<=logged |recorded )with (?=(?:IP|(?:the )?(?:date|time|user ?name|IP|browser)|timestamps?)\b))(?!your consent)([^.,;:]{3,60}?)(?=[.,;]|$| (?:for|in|on|until|to)\b)/i;
/** "Our backups contain your messages." */
const BACKUPS_HOLD = new RegExp(
  `^(?:(?:our|the|these|such|all|those) )?(?:(?:server|daily|nightly|weekly|regular|encrypted|automatic) )*back-?ups? ((?:${HOW} )*)(?:contain|include|hold)s? (?=(?:your|the|all|user|users['\u2019]|messages|posts|content|personal|e-?mail|names?|copies)\\b)`,
  'i',
);

/** "We log information about your visits": a deed, and no "log information". */
const WE_LOG = new RegExp(`\\b(we|they) ((?:${HOW} )*)log (?=(?:information|data|details|records)\\b)`, 'gi');

/** "Every request to our server is logged with your address." */
const EACH_LOGGED =
  /^(?:(?:every|each|all|any|your) (?:\w+ )?(requests?|visits?|access(?:es)?|connections?|calls?|downloads?|log-?ins?|retrievals?)((?: (?:to|of|on|from) (?:our|the|this|these) (?:\w+ ){0,2}?\w+)?) )(?:is|are|will be|gets?) (?:\w+ly )?(?:logged|recorded|stored|saved) (?:together |along )?with (?!(?:us|our|the help|care)\b)/i;

const ACCESSES =
  '(?:(?:page |server |api |web |http |dns )?(?:requests?|hits)|visits?|access(?:es)?|connections?|api calls)';
const WHERE =
  '(?: (?:made |sent )?(?:to|of|on|from|by) (?:(?:our|the|this|these|each|any) (?:[\\w-]+ ){0,2}?[\\w-]+|\\p{Lu}[\\w.-]*))?';
const SAID_BETWEEN = '(?:, [^,.;:]{3,90},)?';

/** "All requests to the site are logged", "each visit is recorded in our logs": what is done there is taken down. */
const ARE_LOGGED = new RegExp(
  `^((?:As a matter of course|By default|In general|Generally|Normally|Currently),? )?(?:all|each|every|your|any|most)(?: (?:of )?(?:your|the|our|single|individual|incoming|such))* ${ACCESSES}${WHERE}${SAID_BETWEEN} (is|are|will be|may be|gets?) (?:\\w+ly |also )?(?:logged|recorded)(?= ?(?:[.,;:]|$|in\\b|by\\b|for\\b|and\\b|on our\\b|to\\b))`,
  'iu',
);
/** "Our servers make a record of each visit", "we log every request". */
const MAKES_RECORD = new RegExp(
  `\\b(?:we|(?:our|the) (?:web ?)?servers?|our systems?) ((?:${HOW} )*)(?:(?:makes?|creates?|generates?) an? (?:\\w+ )?(?:record|log|note|log entry|log file entry) (?:of|for)|(?:log|record)s?) (?:all|each|every|your)(?: (?:of )?(?:your|the|our|single|individual|incoming))* ${ACCESSES}(?: (?:made |sent )?(?:to|of|on|from|by) (?:our|the|this|these|each|any) (?:[\\w-]+ ){0,2}?[\\w-]+)?(?= ?(?:[.,;:(]|$|and\\b(?! (?:the |all |any |their |its )*(?:associated|related|accompanying|corresponding|information|data|metadata)\\b)|in (?:our|a|the)\\b|for\\b|to\\b|which\\b|when\\b))`,
  'giu',
);

/** A sentence with "we" for what the service's servers and logs take down. */
export const plainLogs = rewriter([
  [LOGS_MADE, 'We log $1'],
  [ARE_LOGGED, '$1Your activity is recorded'],
  [MAKES_RECORD, (_, how: string) => `we ${how}record your activity`],
  [SERVER_LOGS, (_, how: string, verb: string) => `we ${how}${verb.toLowerCase()} `],
  [WRITES_TO_LOGS, (_, how: string, what: string) => `we ${how}log ${what}`],
  [
    IN_LOGS,
    (_, what: string, does = '', no = '', never = '') =>
      `${what} are ${does || no || never ? 'not ' : ''}logged`,
  ],
  [KEPT_OUT, (_, one?: string, other?: string) => `, and we do not log ${(one ?? other)!.trim()}`],
  [WE_KEEP_OUT, '$1 do not log $2'],
  [WE_KEEP_OFF, '$1 do not store $2'],
  [KEEP_OUT, 'guard$1 $2from '],
  [TOGETHER, '$1 and $3 are $2'],
  [BACKUPS_HOLD, (_, how: string) => `we ${how}store `],
  [WE_LOG, '$1 $2record '],
  [
    EACH_LOGGED,
    (_, what: string, where: string) => `Of each of the ${what.toLowerCase()}${where}, we record `,
  ],
  [LOGS_HOLD, (_, how: string) => `we ${how}record `],
]);
