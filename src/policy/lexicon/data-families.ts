import type { DataType } from '../../model/data-types.ts';

const OWN = '(your|their|the|users|)';
const NETWORK =
  '(social media|social network|social networking|facebook|linkedin|twitter|google|instagram|third-party|third party)';

const SEEN =
  '(page|webpage|web page|content|video|app|profile|product|article|post|link|feature|section|screen|game|show|film|channel|item|listing|topic|ad|episode)';
const LOOKED =
  '(view|viewed|visit|visited|watch|watched|read|access|accessed|open|opened|see|saw|click|clicked|browse|browsed|interact with|interacted with|view or interact with|view or engage with|engage with|use|used)';

/** Data that families of heads and modifiers name, of every group. See `data-identity.ts` for the notation. */
export const DATA_FAMILIES: readonly [types: DataType[], patterns: string][] = [
  [['cookie-identifier'], `session (or|and|and/or) (persistent|permanent) cookies`],
  [
    ['call-content', 'message-content'],
    `(content|contents) of (your|the|any|all|) (phone|voice|video|) (calls|call) (or|and|and/or) (messages|chats|texts|texts messages)`,
  ],
  [
    ['usage-event'],
    `${SEEN} (, ${SEEN}|) (, ${SEEN}|) (,|) (and|or|and/or) (other|the|) ${SEEN} (that|which|) you (have|) ${LOOKED};
     (login|log-in|visit|purchase|usage|access) frequency; (game|gaming|skill) (level|levels|achievements|ranking|rankings|score|scores);
     (favorited|favourited|watchlisted|bookmarked|liked|saved|followed) (items|collections|content|posts|teams|channels|articles|topics);
     (application|app) installations; (installed|downloaded) (apps|applications|programs); list of (installed|downloaded) (apps|applications|programs); (other|) (apps|applications) (that|) (you have|you've|you) (installed|downloaded|use) on your (device|phone)`,
  ],
  [
    ['session-timing'],
    `~for how long; ~how long for; ~date , time; ~date , time and duration; ~date , time , and duration; (time and date|date and time|time|times|dates and times) of (service|app|site|website|platform) (use|access); (the|) (time|times) (you|that you) (viewed|visited|accessed|view|visit|access) (them|it|our|the|this) (service|site|website|app|pages|content|)`,
  ],
  [
    ['session-timing', 'page-url'],
    `date , time (,|) and (referrer|referring|referral|requested|request) (url|page|site|website)`,
  ],
  [['page-url'], `(referring|referral|entry|exit|landing) (webpage|web page|webpages)`],
  [
    ['location'],
    `(pick-up|pickup|drop-off|dropoff|departure|arrival) (and (drop-off|dropoff|arrival|destination)|) (address|addresses|location|locations|point|points); (journey|travel|trip|ride) (route|routes|distance|distances); routes (you|) (travelled|traveled|taken|drive|drove|request|requested); ~destination; ~routes`,
  ],
  [
    ['ip-address'],
    `device ip (address|); device internet protocol address; internet protocol ( ip ) (address|addresses|number); internet protocol (address|addresses|number); ip (number|numbers)`,
  ],
  [
    ['connection'],
    `(computer|device|network) connection; (isp|internet service provider) (description|name|details)`,
  ],
  [
    ['advertising-id'],
    `adid; gaid; aaid; google adid; google ad id; (mobile|) ad (id|ids|identifier|identifiers); (identifier|id) for (advertising|advertisers)`,
  ],
  [
    ['user-id'],
    `(unique|) (number|identifier|id) assigned to your account; (membership|player|subscription) (number|id); (steam|xbox|playstation|psn|nintendo|twitch|discord|epic|facebook|google|apple|game center) (account|user|) id`,
  ],
  [
    ['device-identifier'],
    `device identification (number|numbers|); unique (device|hardware) (number|numbers)`,
  ],
  [
    ['mobile-network'],
    `(identity|name) of (your|the|) (mobile|phone|wireless|) (carrier|operator); (phone|mobile|wireless|cellular) (carrier|operator|provider) (name|)`,
  ],
  [
    ['identity'],
    `(schools|colleges|universities|colleges or universities|schools and universities) attended; level of education; education (level|background|details); (employment|employment-related|professional or employment-related|occupational|educational) (information|data|details); (current|past|current or past|past or current) employment; (union|trade union) (membership|memberships|affiliation); ~weight; job (information|details); place of work; employer (details|information|name)`,
  ],
  [
    ['contact-identifier'],
    `~(people|persons|individuals|contacts) with whom you (interact|communicate|share|connect|chat|play|exchange)`,
  ],
  [['content'], `~calendar; calendar (entries|information|data); contents of your clipboard; ~clipboard`],
  [
    ['identity'],
    `(company|organization|organisation|firm|business|employer) (that|which|) you work (for|at|with); where you work; ethnic (background|group|heritage); home (town|country); (number|names|ages) of (your|the) children (in your household|); family (composition|size); (eating|dietary|smoking|drinking|sleeping) (habits|preferences); (vehicle|car) (identification number|registration number|registration|make|details); vin; (eye|hair|skin) (colour|color); (clothing|shoe|body) (size|sizes|measurements); (driving|criminal) (record|records|history); immigration (details|information); (military|veteran) service; (professional|trade) (licenses|licences|license|licence|certifications); (information|data|details) (in|from|on|within) ${OWN} ${NETWORK} (profile|profiles)`,
  ],
  [['name', 'identity'], `(names|name) of (your|the) (spouse|partner|parents|guardian|next of kin)`],
  [
    ['purchase'],
    `(shopping|online|virtual) (basket|bag|baskets) (contents|items|); contents of your (shopping|) (basket|bag|cart); (gift|loyalty|rewards) (card purchases|points earned|points balance|redemptions); warranty (registrations|claims|information)`,
  ],
  [
    ['page-url'],
    `(sites|websites|pages|web pages|web sites) (that|which|) you (go|went|navigate|navigated|have gone|have been) to`,
  ],
  [
    ['last-seen'],
    `when you (last logged in|logged in last|were last seen|last visited|last opened the app|last came online|last went online|last signed in); when you (were|was) (online|active|seen|connected|logged in|signed in) last`,
  ],
  [
    ['content'],
    `(surveys|questionnaires|polls|forms|quizzes) (that|which|) you (fill in|filled in|fill out|filled out|complete|completed|have completed|answer|answered|take|took); (information|data|details|events|entries) (in|from|on|within) ${OWN} (calendar|calendars)`,
  ],
  [['precise-location'], `~altitude`],
  [['hardware'], `device capacity`],
  [['identity'], `contact (channel|channels|method|methods)`],
  [
    ['device-model'],
    `manufacturer of (your|the) (device|phone|handset|computer); (model|brand|make|device type) (,|and|or|and/or|/) (the|) manufacturer; manufacturer (,|and|or|and/or|/) (the|) (model|brand|device model|model number)`,
  ],
  [['user-id'], `(telegram|whatsapp|signal|twitter|instagram|tiktok|slack) user id; telegram id`],
  [['username'], `(skype|steam|twitch|telegram|xbox|psn) name`],
  [
    ['usage-event'],
    `(events|webinars|courses) (that|which|) you (attend|attended|join|joined|sign up for|register for); (the|) order in which you (view|visit|open|read) (pages|them|content|articles)`,
  ],
  [['read-receipt'], `when (a|your|the|each) (message|messages|chat) (is|was|were|are) (read|opened|seen)`],
  [
    ['call-content'],
    `(any|the|all|your|) (media|audio|video|audio and video|audio or video|video and audio|voice and video|voice or video) (streams|stream|data|) (sent|shared|exchanged|transmitted|streamed|flowing) (between|among) (the|) (participants|callers) (in (a|the|your) (room|call|meeting|conference)|); (any|the|all|your|) (media|audio|video|audio and video|audio or video|video and audio|voice and video|voice or video) (sent|shared|exchanged|transmitted|streamed) (during|in) (a|the|your|any) (call|calls|video call|meeting|meetings|conference|conversation); your (stream|streams|media stream|media streams); (telephone|phone|phone call|voice call) (recordings|recording|conversation recordings|transcripts|transcript)`,
  ],
  [
    ['attachment'],
    `(cctv|video surveillance|surveillance|security camera|doorbell|camera) (footage|recordings|images|video|videos|feeds)`,
  ],
  [
    ['financial'],
    `(investment|stock|share|portfolio|securities) (holdings|portfolio|positions|history); (mortgage|loan|debt|pension) (details|information|balances|history|applications); assets and liabilities; net worth; source of (funds|wealth|income)`,
  ],
  [
    ['message-content'],
    `(contents|content) of ${OWN} (inbox|mailbox|mail box|outbox); (customer service|customer support|support|service) (records|correspondence|conversations|communications)`,
  ],
  [
    ['usage-event'],
    `(reading|listening|viewing|watching|driving|gaming|playing|app usage) (habits|behaviour|behavior|preferences|patterns)`,
  ],
  [['location'], `(pick-up|pickup|drop-off) (location|locations|address|addresses|point|points)`],
  [
    ['biometric'],
    `handwriting (samples|sample); (iris|retina|palm|vein|hand) (scan|scans|print|prints|pattern|patterns|geometry)`,
  ],
];
