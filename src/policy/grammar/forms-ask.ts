import { rewriter } from './rewriting.ts';

const KIND =
  '(?:(?:sign-?up|signup|registration|set-?up|installation|order|contact|log-?in|check-?out|booking|account|support|first|online|web) )';
const ASKER = `(?:the|our|this|each) (?:${KIND}){0,2}(?:forms?|pages?|wizards?|installers?|dialogs?|screens?|chatbots?|bots?|assistants?|questionnaires?|process)`;
const MAY = '((?:(?:will|may|can|also|then|first|only) )*)';
/** "requires your consent": what is asked for is no data. */
const WHAT =
  "(?=(?:your|the user['\\u2019]s) (?!(?:\\w+ ){0,2}?(?:consent|permission|approval|confirmation|agreement|attention|action|acceptance|help|cooperation)\\b))";

/** "The sign-up form requests your phone number": so does the service. */
const FORM_ASKS = new RegExp(
  `(?<=^|[.;] |, |\\band )${ASKER} ${MAY}(?:ask|request|require|prompt)s? (?:(?:you )?for |you to (?:provide|enter|give) )?${WHAT}`,
  'gi',
);

const BOOK =
  '(?:an? |the |our )?(?:(?!no\\b|any\\b|neither\\b|zero\\b)\\w+ )?(?:logs?(?: files?| entries| entry)?|records?|files?|databases?|entry|entries|table)';
const HOLDS = '(?:record|contain|include|show|list|hold|note|document|detail)s?';
const DATA =
  '(?=(?:your|the|each|all|which|when|who|user|users|IP|personal|information|data|names?|e-?mail)\\b)';
/** "We keep a log that records your address": the address is kept. */
const KEPT_IN_LOG = new RegExp(
  `\\b((?:keep|store|maintain|retain|save|hold)(?:s|ing)?) ${BOOK} (?:that|which) (?:(?:will|may|can|also|only) )*${HOLDS} ${DATA}`,
  'gi',
);
/** "Such log will include your address." */
const LOG_HOLDS = new RegExp(
  `(?<=^|[.;] |, and |, )(?:such|this|that|each) (?:log|record|log entry) ((?:(?:will|may|can|also|only) )*)(?:contain|include|record|show|list|hold)s? ${DATA}`,
  'gi',
);

const SENT = '(?:invitation|invite|message|greeting|(?:friend|connection|contact|follow|join) request)';
/** "When you invite a friend, the invitation will include your name": whoever gets it sees it. */
const IN_INVITATION = new RegExp(
  `^((?:when|if|whenever|once) you (?:(?!us\\b)[\\w'\\u2019-]+ ){1,12}?(?!us\\b)[\\w'\\u2019-]+, )(?:your|the|this|that) ${SENT}(?: (?:we|that we|you) send)? ((?:(?:will|may|can|also) )*)(?:include|contain|show|display|carr(?:y|ie))s? (your (?:[^.;:]|\\be\\.g\\.){3,160}?)(?=\\.?$|[.;] )`,
  'i',
);

const we = (may: string) => (may.trim() === '' ? '' : may.replace(/\b(?:will|then|first) /gi, ''));

/** What forms, logs and invitations of the service do, as what the service does. */
export const plainFormsAsk = rewriter([
  [FORM_ASKS, (_, may: string) => `we ${we(may)}ask you for `],
  [KEPT_IN_LOG, '$1 '],
  [LOG_HOLDS, (_, may: string) => `we ${we(may)}store `],
  [
    IN_INVITATION,
    (_, front: string, may: string, what: string) => `${front}we ${we(may)}show ${what} to other users`,
  ],
]);
