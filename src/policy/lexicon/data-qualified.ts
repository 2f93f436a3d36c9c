import type { DataType } from '../../model/data-types.ts';

const WHICH =
  '(verified|validated|confirmed|current|primary|secondary|alternate|alternative|preferred|valid|school|university|institutional|corporate|company|backup)';
const PROGRAM = '(app|application|website|web site|web|site|service|platform|product|mobile|portal|software)';
const GOES = '(inbound|outbound|incoming|outgoing|made|received|missed)';

/** Data whose kind a word before it qualifies, and pairs that share their head. See `data-identity.ts` for the notation. */
export const QUALIFIED_DATA: readonly [types: DataType[], patterns: string][] = [
  [['email-address'], `~${WHICH} (email|e-mail); ~${WHICH} (emails|e-mails)`],
  [
    ['name'],
    `~(chosen|actual|real-world|current|former|previous|maiden|birth|middle|assumed|stage|pen) name; middle (initial|initials)`,
  ],
  [['phone-number'], `~(cell|mobile|home|work|office|business|evening|daytime) (phone|telephone)`],
  [
    ['name', 'postal-address'],
    `(billing|shipping|delivery|invoice|invoicing|mailing) (name and address|address and name|names and addresses)`,
  ],
  [
    ['name', 'email-address'],
    `(billing|shipping|delivery|invoice) name and (email|e-mail|email address|e-mail address)`,
  ],
  [
    ['identity'],
    `(company|institutional|organisational|organizational|professional|academic|university|school|employment|business) (affiliation|affiliations); (company|business|work|official|organizational|organisational) title; (field|area|course) of study; place of study; academic (major|level|year)`,
  ],
  [['call-content'], `(webinar|video conference|conference call|in-call) (content|contents)`],
  [['message-content'], `(messaging|in-meeting message|voicemail|inbox|mailbox) (content|contents)`],
  [
    ['device-identifier'],
    `(unique|) (identifier|identifiers|id|ids|number|numbers) (that|which) (can|may|) (uniquely|) (identify|identifies|recognize|recognizes|recognise|recognises|distinguish) (a|your|the|each|an individual) (device|browser|computer|phone|device or browser|browser or device)`,
  ],
  [
    ['cookie-identifier'],
    `(identifier|identifiers|ids|unique identifiers|values) (associated with|linked to|contained in|stored in|connected to) (cookies|a cookie|our cookies|the cookie)`,
  ],
  [
    ['activity'],
    `how (you|users|visitors) (browse|use|access|visit|navigate|view|read) (, (use|access|view|visit|navigate)|) (,|) or otherwise (interact|engage) with (the|our|these|this|its) (service|services|site|sites|app|apps|website|platform|products)`,
  ],
  [
    ['contact-list'],
    `(contacts'|friends'|contact's) (names|name) and (phone numbers|phone number|numbers|email addresses|e-mail addresses|contact details)`,
  ],
  [
    ['device-model', 'operating-system'],
    `(model|make and model|device model) and (operating system|os) (version|)`,
  ],
  [['credential'], `secret (question|questions|answer|answers); memorable (word|information|phrase)`],
  [
    ['location'],
    `(trip|journey|movement|route|vehicle|location) tracking (information|data|details|records|history)`,
  ],
  [
    ['session-timing'],
    `(list|log|logs|lists|record|records|history) of (your|all|the|) (log-ins|logins|log-ons|logons|sign-ins|sign-ons|log-outs|sessions|login sessions); (your|recent|past|previous|) (log-in|login|sign-in|log-on) (history|times|records|log|logs|dates)`,
  ],
  [
    ['call-metadata'],
    `(records|record|logs|log|lists|list) of (any|all|your|the|) ${GOES} (,|) (and|or|and/or|) (${GOES}|) (phone|) calls`,
  ],
  [
    ['ip-address'],
    `(record|records|log|logs|list|lists|history) of (your|all|the|) (login|log-in|sign-in|session) (ip address|ip addresses|ips)`,
  ],
  [
    ['operating-system', 'language'],
    `(operating system|os|system) (language and version|version and language)`,
  ],
  [
    ['usage-event'],
    `${PROGRAM} (and|or|and/or|/|&) ${PROGRAM} usage; (usage and|use and) (traffic|interaction) (data|statistics|information); (statistics|stats|statistical data|metrics) (on|about|of|regarding|concerning) (your|) usage; (files|documents|pages or files|files or pages) (that|which|) (were|are|) (viewed|accessed|opened|downloaded|read) (on|in|by|from|through); (files|documents|reports|articles|whitepapers|white papers) (that|which|) you (have|) (download|downloaded|open|opened|view|viewed|access|accessed|read); (what|which|the|) (pages|sections|screens) (that|) (users|visitors|people|you) (access|visit|view|see|read|open) (or|and) (access|visit|view|see|read|open); mouse (clicks|movements) and taps; (taps|clicks) and (swipes|scrolls|taps|clicks); cursor (movement|movements|position|positions)`,
  ],
];
