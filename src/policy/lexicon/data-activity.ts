import type { DataType } from '../../model/data-types.ts';

/** What people do and how they move. See `data-identity.ts` for the notation. */
export const ACTIVITY_DATA: readonly [types: DataType[], patterns: string][] = [
  [
    ['presence'],
    `online status; presence (information|status|data|); (whether|when) you (are|were) (online|active|available); (online|active|activity|availability|connectivity) (status|indicator); online (presence|and status); active now; ~presence; online and status message changes; whether you are online; games you (are|play|are playing)`,
  ],
  [
    ['last-seen'],
    `last seen (status|information|time|); (when|the last time|the time when|date) you (last|were last|are last) (used|seen|online|active|use|logged in|accessed|connected) (our|the|) (services|service|app|); last (active|activity|used|login|access|online|log-in|connection) (time|date|timestamp|status|information|); time of (your|) last (use|login|activity|visit|access); when you last used; last-used time; last used date; "last seen" information; last seen`,
  ],
  [
    ['typing'],
    `typing (indicator|status|notification|activity|data); (when|whether|that) you are typing; keystroke(s|); keystroke (pattern|data|dynamics)`,
  ],
  [
    ['usage-event'],
    `(usage|clickstream|click stream|interaction|engagement|feature usage|app usage|event|product usage|service usage|telemetry|behavioral|behavioural|user usage|anonymous usage) (data|information|patterns|statistics|details|metrics|event|analytics|); clicks; (number of|) (clicks|taps|visits|page views|views); (pages|features|screens|content|links|buttons|sections|items|products|functions|channels|videos) (that|which|) (you|users|they|) (visit|view|viewed|visited|use|used|click|clicked|access|accessed|click on|open|interact with|engage with|have viewed|see); (features|content|links|pages|channels) (you|) (use|interact with|view|click|access|open); links you click; (page views|pageviews|page interactions|user interactions|mouse movements|scrolling); actions (you|) (take|taken|perform) (on|in|within|); asset views; navigation (path|paths|patterns|information); how (often|frequently) you (use|visit|access); (frequency|extent|time, frequency) (and duration|) of your (activities|use|interactions|activity); user preferences and trends; feature use; (settings|preferences) (you choose|); the fact that you (installed|downloaded|registered|visited|opened|clicked); usage; usage information; information about usage; viewing history; your preferences; number of visitors; interaction; telemetry; survey responses; responses to surveys; logs of workspace activity; in-app (activity|behavior|behaviour|actions|events); your interests; engagement; listening history; watch history; reactions; pages viewed and the order of those pages; pages viewed`,
  ],
  [
    ['session-timing'],
    `(amount of|) time (spent|you spend|you spent) (on|in|using|) ; (date and time|time and date|date|time|dates and times|duration|length) of (your|the|each|) (request|visit|visits|session|sessions|use|access|login|logins|log-ins|activity); session (data|duration|length|time|information|logs|start|end); (login|access|log-in) (times|time|timestamps|history); access (dates|times|dates and times); time zone of session; visit (duration|time); how long you (use|spend|stay|visit)(on|); timestamps; time of day; duration of your (use|activities|visit); date and time the services were used`,
  ],
  [
    ['page-url'],
    `(referring|referrer|referral|exit|landing|refering|requested|visited|source) (url|urls|page|pages|website|websites|site|sites|link|address|web address|web page); (referring / exit|referring/exit|referring and exit) (pages|page) (and urls|); urls; url; web (request|address|pages you visit); (websites|web sites|sites|web pages|webpages|pages) (that|) (you|) (visit|visited|came from|come from|were visiting|browse); (browsing|web browsing|internet) (history|activity|behavior|data); referrer; domain name; page you (visited|came from|were visiting) (before|); address of the (web|) page (visited|you visited|) (before|); links to other sites you visit`,
  ],
  [
    ['ad-interaction'],
    `(ads|ad|advertisements|advertisement|adverts|advertising) (you (see|view|click|click on|interact with|have seen)|interaction|interactions|click|clicks|data|impressions|views|performance|engagement|viewed|clicked|metrics); (interactions|interact|engagement|interacting|engage) with (those|these|our|the|) (ads|advertisements|advertising|an ad|sponsored content); how you (interact|engage) with (ads|advertisements|advertising|our ads); whether you (clicked|viewed|click|view|saw) (on|) (an ad|a ad|ads|the ad); campaign (data|information); marketing interactions`,
  ],
  [
    ['purchase'],
    `(purchase|transaction|order|transactional|purchasing|commercial|subscription|billing and transaction|purchases and transactions) (information|data|history|details|record|records|amount|confirmations|); payment receipts; receipts and confirmations; (purchases|transactions|subscriptions|items|products|goods) (you|) (make|buy|bought|purchased|order|purchase|); products or services purchased; things you buy; donations; records of (products|purchases|transactions|personal property); payment history; purchase; ~orders; what you buy; invoices`,
  ],
  [
    ['activity'],
    `(information about|) your (activity|activities); how (you|users|people|they|customers|others|you and others|visitors) (use|uses|interact with|engage with|access|navigate|interact|are using) (our|the|their|its|this|these|) (services|service|products|app|apps|site|platform|website|features|content|); (your|their|) use of (our|the|its|this|these) (services|service|products|app|site|platform|website|apps|websites|features);
     (internet|online|network|electronic network|internet or other electronic network|internet or electronic network|user|account|app|other electronic network|in-app|service|platform) activity (information|data|); activity (information|data|logs|on our services|on the services|log|history|); activities; log (file|data|information|file information|files|records|file data); server log(s|); (web|access|service|website|event|application|app|log) (logs|log); logs; information about how you (use|interact); how you (use|engage with|interact with) (other|third-party|) (products and services|products|services|apps|websites|sites); user statistics; the way (you|in which you) (use|interact with|access) (our|the) (services|service|products); interactions with (our|the) (services|service|products|app|site|content|platform); service(s|) (metadata|activity|log|logs); (behavior|behaviour); (usage and log|log and usage) (information|data); your interactions; analytics (data|information); information related to your use of our services; information about your use of; logs and reports; services metadata; technical and usage information`,
  ],
];
