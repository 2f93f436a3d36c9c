import type { DataType } from '../../model/data-types.ts';

const WHATEVER = '(everything|anything|whatever|what|the information)';
const SAYS = '(tell|say to|write to|type to|ask|send to|share with|discuss with)';
const BOT = '(our|the|its) (chatbot|bot|virtual assistant|assistant|ai assistant|support chat|chat)';

/** Data in the words of small services and of everyday speech. See `data-identity.ts` for the notation. */
export const PLAIN_DATA: readonly [types: DataType[], patterns: string][] = [
  [
    ['date-of-birth'],
    `(when|where and when) you (were|are) born; how old you are; your (birth date|birth year)`,
  ],
  [
    ['message-content'],
    `(content|contents|text) of (incoming|outgoing|all|every|each|any|sent|received|individual) (emails|e-mails|messages|email|e-mail|message|mail|mails); ${WHATEVER} (that|) (you|users) ${SAYS} ${BOT}; (whatever|anything|everything) (else|) (that|) you (put|write|wrote|say|include|mention|tell us) in (your|the|an|that) (message|email|e-mail|letter|request|chat)`,
  ],
  [
    ['message-metadata'],
    `(address|addresses) (of|in) (a|an|the|your|each|every) (mail|email|e-mail|message); (from|to|sender|cc) (and|or) (to|from|recipient|bcc) (information|info|addresses|headers|header|fields|field|lines); (from|to|cc|bcc|date|reply-to|return-path) (header|headers|field|fields); (subjects|subject lines) and (dates|times|sizes) of (emails|e-mails|messages|your emails|your messages)`,
  ],
  [
    ['search-query'],
    `(anything|everything|what|whatever|text|words|terms) (that|) (you|) (type|typed|enter|entered|put|typing) (in|into) (the|our|a) search (bar|box|field|window)`,
  ],
  [['voice'], `(audio|sound) of your (commands|requests|speech); (ambient|background) (sound|sounds|noise)`],
  [['activity'], `(your|their|a user's|user) (visit|visits) to our (pages|page|web pages)`],
  [
    ['government-id'],
    `government-issued (document|documents|photo id|photo identification|ids|identity document|credentials); (official|valid) (photo|picture|identity) (id|ids|identification|document|card); (photo|picture) (id|identification) (card|document|documents|); (photographic|valid photographic) (identification|id|proof of identity)`,
  ],
  [
    ['call-metadata'],
    `who (called|calls|phoned) (whom|who) and for how long; (how long|when and how long) (you|your calls|calls) (talk|talked|last|lasted)`,
  ],
  [
    ['contact-list'],
    `(the|all|any|those) contacts (that|) you ('ve|have|) (add|added|save|saved|import|imported|upload|uploaded|sync|synced)`,
  ],
  [
    ['status-text'],
    `(about me|about you|about|bio|biography) (section|sections|field|text|box); (the|a|any) (status|status message|about text) (that|) you ('ve|have|) (set|chose|choose|wrote|write)`,
  ],
  [
    ['group-membership'],
    `(the|all|any) (groups|channels|rooms|communities) (that|) you ('ve|have|) (join|joined|are in|are a member of|belong to|subscribe to)`,
  ],
  [
    ['content'],
    `(the|all|any) (links|polls|events) (that|) you ('ve|have|) (share|shared|post|posted|publish|create|created)`,
  ],
  [
    ['face'],
    `(information|data|images|input|depth data) (from|collected by|provided by|captured by|of) (the|apple's|your|) (truedepth|true depth) (camera|api|camera system|sensor|)`,
  ],
  [
    ['credential'],
    `(credentials|password|passwords|login|login details|login data) (of|for|to) (the|your|an|any|that|another|external) (email|e-mail|mail) (account|accounts)`,
  ],
  [
    ['coarse-location'],
    `(the|your) (city|town|state|country|region|state or country|city or country|country and city|city and country|city and state) (in which|where|from which) (you|users|they) (create|created|register|registered|sign up|signed up|access|accessed|use|used|log in|logged in)`,
  ],
  [
    ['device'],
    `(types|type|kinds|list|names) of (mobile|other|) (apps|applications|programs|software) (installed|you have installed|that you have installed) (on your device|on your phone|)`,
  ],
  [
    ['device', 'usage-event'],
    `(device|mobile device|browser) and (app|application) (usage|use) (information|data)`,
  ],
  [['device', 'app-version'], `(device|mobile device) and (app|application) (information|data|details)`],
  [['device-model'], `(your|the|) (mobile|) device (name|names)`],
  [
    ['identity'],
    `(the|your|) number of (your|) (children|kids|dependents|dependants|siblings|people in your household|household members)`,
  ],
  [
    ['page-url'],
    `(campaign|referral campaign|marketing campaign) (id|ids|identifier|identifiers|name|code|codes)`,
  ],
  [
    ['contact-identifier'],
    `(your|an|the|) emergency (contact|contacts) (information|details|data|); (recipient|recipients) (list|lists)`,
  ],
  [['hardware'], `compass (heading|headings|readings|direction)`],
  [['usage-event'], `(a/b|ab|split) (test|testing) (group|groups|variant|variants|assignment)`],
  [
    ['session-timing'],
    `(time|duration) (on|per) (the|our|each|a|) (page|pages|site|website); (date|time|dates|times|date and time|dates and times|time and date|day and time|duration|length|frequency|time and duration) of (accessing|using|visiting|opening|entering|leaving|browsing) (the|our|this|these|its|) (site|sites|website|websites|app|apps|service|services|platform|application|page|pages|sites or services|sites and services|)`,
  ],
  [
    ['usage-event'],
    `(video|content|media|program|film|movie|show) (viewing|watching|listening|playback) (history|activity|behavior|behaviour|habits|preferences)`,
  ],
  [['group-membership'], `(your|the|) (choice|choices|selection) of (groups|channels|communities|rooms)`],
  [['identity'], `(user|users'|visitor|visitors'|audience|viewer|listener|reader|member) demographics`],
  [['coarse-location'], `(roughly|approximately) where you (are|live|are located)`],
  [['cookie-identifier'], `(small|little) text files (,|) (known as|called|so-called|named) cookies`],
  [
    ['device-identifier'],
    `(installation|install|app instance|instance) (id|ids|identifier|identifiers|number)`,
  ],
  [
    ['usage-event'],
    `~reblogs; ~favourites; (usage|use) records; (your|the|) (failed|unsuccessful|successful) (log-in|login|sign-in) (attempt|attempts); (your|the|) authentication (attempts|events); (what|which content|which videos|which shows|which posts) you (watch|like|read|listen to|view) (, like|and like|) (, share|and share|)`,
  ],
  // Of what a server writes down of a request.
  [
    ['page-url'],
    `(name|names|address|path|location) of the (requested|accessed|retrieved|downloaded) (file|files|page|pages|document|resource); (requested|accessed|retrieved) (file|files|resource|document) (name|names) (or (http|web|) (resource|url|path|address)|)`,
  ],
  [
    ['coarse-location'],
    `(country|city|region|town) (that|which|) (your|the|a) (request|connection|visit|traffic|ip address) (came|comes|originates|originated|is coming|is made) from; (country|region) of origin of (the|your|a|each) (request|connection|access|visitor|visit); (country|region) from which (your|the|a) (request|connection) (came|comes|originates|is made)`,
  ],
  [
    ['session-timing'],
    `(the|) (times|time|dates and times|date and time) (that|when|at which|) you ('ve|have|) (connect|connected|disconnect|disconnected|join|joined|leave|left|log in|logged in|log on|logged on) (and|or|to and|to or|from and) (from|) (disconnect|disconnected|connect|connected|leave|left|joined|log out|logged out|log off|logged off) (from|to|)`,
  ],
  [
    ['usage-event'],
    `(every|each|all|any|the) (command|commands|chat command|slash command|bot commands) (that|which|) you ('ve|have|) (run|ran|use|used|issue|issued|enter|entered|execute|executed|type|typed|give) (on|in|to|); (number|count) of (downloads|views|plays|opens|uses|clicks) (of|for|per) (each|individual|your|a|the|every) (file|files|page|pages|item|items)`,
  ],
  [['username'], `~nickname; ~nicknames; (your|the|a) nickname`],
  // Whom one follows in the open, and no address book.
  [
    ['contacts'],
    `(list of|your|) followers; (follower|followers) (list|lists|count|counts|information|data|relationships); following (list|lists|count|counts); (followers|follower) (or|and|and/or) following (list|lists|); (follow|friend) relationships; (list|lists) of (your|) (followers|people you follow|accounts you follow); (people|accounts|users) (that|whom|who|) you follow`,
  ],
  [['message-content'], `(private|direct|) social media (messages|message|dms)`],
  [['activity'], `social media (post|profile|page|account) (analytics|statistics|metrics|insights)`],
  [['tracking'], `tracking (technologies|technology)`],
  [
    ['cookie-identifier'],
    `(cookies|cookie) (and|or|and/or|, and|,) (other|similar|other similar|related|) tracking (technologies|technology|tools|methods); (other|similar|such|related|these|those) (similar|) tracking (technologies|technology)`,
  ],
  [['attachment'], `message media; media (in|of|attached to|sent in) (messages|your messages|chats)`],
  [['device-identifier'], `~hwid; hardware (id|ids) (hwid|)`],
  [['user-id'], `(account|user|player|your account) (uuid|uuids|guid|guids)`],
  [
    ['browser'],
    `(name|names|type|types) and (version|versions) of (browsers|the browser|your browser|web browsers|the browsers)`,
  ],
  [
    ['diagnostics'],
    `~backtraces; ~backtrace; (crash|error) (error|log) (message|messages); (contents|values) of (some|) (in-memory|memory) variables`,
  ],
];
