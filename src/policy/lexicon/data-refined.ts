import type { DataType } from '../../model/data-types.ts';

/**
 * Phrases that name a group rather than one of its members, or whose words apart would name something else.
 * They are added last: where they end with a phrase of another lexicon, they hold. See `data-identity.ts` for the notation.
 */
export const REFINED_DATA: readonly [types: DataType[], patterns: string][] = [
  [['name'], `user's (name|names); users' names`],
  [
    ['activity'],
    `(usage|service usage|regular usage|general usage) information; (usage|service usage|site usage|website usage|general usage|aggregate usage|aggregated usage) (data|statistics|history|analytics); activity on (websites|sites|pages|other websites) (that|which|) you visit; (internet or other electronic|internet or other similar|other similar|other electronic|similar|electronic) network activity (information|data|); (browsing|web browsing|internet browsing|surfing|online|web) (behavior|behaviour|habits|patterns|activity|activities|information|data); your (browsing|web|internet|online) (behavior|behaviour|habits|activity|activities)`,
  ],
  // Beside the device, usage is what its program reports.
  [['name', 'phone-number'], `(your|their|his|her) (full|) (name|names) (and|or|and/or|&) (number|numbers)`],
  [['device', 'usage-event'], `(device|technical) and usage data`],
  [['device', 'activity'], `(device|technical) and usage information`],
  [
    ['browser', 'device-model'],
    `(type|types|kind|version) of (your|) (browser|web browser) (and|or|and/or) (device|phone|computer)`,
  ],
  [['browser'], `identification (data|information) of the (web|) browser (used|you use|)`],
  [
    ['page-url', 'usage-event'],
    `(page|pages) (or|and) (feature|features) (that|which|) (you|users|) (requested|request)`,
  ],
  [['usage-event'], `(which|what) (page|pages) (you|users) (requested|request|are requesting)`],
  [['page-url'], `page (that|which|) (you|users) (requested|request|are requesting)`],
  [
    ['message-content'],
    `(copy|copies|record|records) of (the|that|this|such|these|those|any|all|our) (communication|communications|correspondence)`,
  ],
  [['call-content'], `(webcam|web cam) (image|images|video|videos|footage|feed|feeds|stream|streams)`],
  [
    ['coarse-location'],
    `(approximation|estimation|estimate) of (your|the|their) (geographic|geographical|physical|) location`,
  ],
  [['date-of-birth'], `age (range|group|bracket|band)`],
  [
    ['connection'],
    `(your|) connection (type|speed|settings|type and settings|type and speed|information|data); (name of|) (your|) internet service provider; (your|) (internet service provider|internet provider|isp) (name|information|data|); (name of|) your (isp|internet provider)`,
  ],
  [['cookie-identifier'], `(data|information) from cookies; cookie and tracking data`],
  [['face'], `biometric (facial|face) (data|information|scan|scans|template|templates|images)`],
  [
    ['call-content'],
    `(phone|telephone|video or telephone|phone or video|video or phone|telephone or video) calls; (content|contents|audio|recordings) of (your|the|these|such|any|our|) (phone|voice|video|telephone|support|sales|customer support|customer service|customer support and sales|support and sales|) calls`,
  ],
  [
    ['payment-information'],
    `(credit card|debit card|payment card|card|full card|full credit card) numbers (or|and|and/or) (personal|bank|financial|full|) account numbers; bank account (number|numbers); primary account number; payment and (other|related|shipping|billing|delivery) (related|) (information|details|data)`,
  ],
  [['advertising-id'], `(apple|google|) (identifier|identifiers|id) for (advertisers|advertising)`],
  [['email-address'], `(hashed|encrypted|hash of your) (emails|e-mails)`],
  [['device', 'network'], `device and (network|connection) (information|data|details)`],
  [
    ['ad-interaction'],
    `how (you|users|people) (interact|engage) with (ads|our ads|their ads|the ads|these ads|those ads|advertisements|advertising)`,
  ],
  [['browser', 'language'], `browser (type and|and|type, version and|version and) (language|languages)`],
  [
    ['activity'],
    `(website|web site|site|web) visits; (your|their|users'|a user's|the user's) (visit|visits) to (these|those|other|this and other|these and other|our and other) (site|sites|website|websites|web sites|pages|services); patterns of usage; how , when (,|) and why (you|users|people) (use|interact with|access); how (people|users|visitors|customers|they) (are|) (engaging|engage) with`,
  ],
  [
    ['usage-event'],
    `(information|data|statistics|details) (about|on|concerning) (your|their|users') (visit|visits) to; statistics about the (behavior|behaviour|activities) of (visitors|users|customers); (users'|visitors'|user|visitor|your) (movements|movement) (around|through|on|across|within) (our|the|this) (site|sites|website|websites|app|service|services|platform)`,
  ],
  [
    ['usage-event'],
    `(profiles|accounts|pages|listings) (that|which|) you ('ve|have|) (viewed|visited|looked at|browsed); whether (or not|) (you|they|users|a user|recipients) (have|has|) (open|opened|read|click|clicked|click on|view|viewed|forwarded|forward) (them|it|our emails|the emails|an email|emails|the email|our messages|the message|links|a link|the links)`,
  ],
  [
    ['session-timing'],
    `date and time (stamp|stamps); (when|the time|the times) you (logged|signed) (in|on); (when|the time) you logged into`,
  ],
  [['browser', 'device'], `(apps|applications) , browsers (,|) and devices`],
  [
    ['location'],
    `distance (information|data); (relative|approximate|exact|current|your|geographic|geographical|physical) distance (from|to) (other|nearby|another|the other) (users|members|people|profiles|user|member); distance between (you|users|members|profiles)`,
  ],
  [
    ['activity'],
    `(action|actions) (history|log|logs|records); (information|data|statistics|details) (about|on|concerning) (your|the|their|users'|visitors'|) (use|usage) of`,
  ],
  [
    ['phone-number'],
    `(mobile|cell|) (phone|telephone) (number|) country (code|codes); country (code|codes) of (your|the|a) (mobile|cell|) (phone|telephone) number`,
  ],
  [
    ['identity'],
    `(personal|) (information|data|details) (that|which|) you (may|choose to|) (include|put|enter|provide|add|post|list|submit|share|publish) (in|on|to|as part of|within) your (own|) (public|online|user|dating|member|) profile`,
  ],
  [['communication-metadata'], `(contact|communication|correspondence) history`],
  [['presence'], `connection status`],
  [
    ['phone-number'],
    `(information|data|details) (about|on|of|regarding) (the|your|their|any|) phone (number|numbers)`,
  ],
  [
    ['group-membership'],
    `(which|what) (groups|channels|communities|chats|rooms) you (are in|are a member of|are part of|belong to|join|have joined); who is in (a|the|which|your) (group|groups|channel|channels)`,
  ],
  [['government-id'], `your id`],
  [['search-query'], `(job|product|property|travel|past|recent|previous|saved|site) (searches)`],
  [['username'], `member (name|names); (gamer|player|forum|chat) (tag|tags|handle|handles)`],
  [
    ['message-metadata'],
    `sender and (receiver|recipient) (information|details|data|addresses); who (writes|talks|sends messages|sends a message|messages|sent messages|sent a message|is talking|communicates) (to|with) whom; who (writes|messages|contacts|calls) whom; when you (send|receive|sent|received|write) (a message|messages|a chat message); (sender|senders|recipient|recipients|receiver|receivers) (and|or|and the|or the) (sender|senders|recipient|recipients|receiver|receivers) of (a|the|any|each|every|your|such|) (message|messages|chat messages); (sender|senders|recipient|recipients|receiver|receivers) of (a|the|any|each|every|your|such|) (message|messages|chat messages); who (sent|sends|received|receives) (a|the|any|each|your|) (message|messages); to whom (a|the|any|each|your|) (message|messages) (is|was|are|were) (sent|addressed); when (and how often|and with whom|and to whom|) you (send|write) messages`,
  ],
  [['contact-identifier'], `(who|whom) you (send|sent|write|text) (messages|a message|emails|texts|) to`],
  [
    ['message-content'],
    `(email|mail) (content|contents); ~dialogues; (prior|previous|recent|old|older|earlier|latest|individual) (messages|message)`,
  ],
  [
    ['identity'],
    `(kyc|know your customer) (data|information|details|documents); attribute information; (publicly|public) visible profile`,
  ],
  [
    ['user-id'],
    `(facebook|twitter|google|apple|steam|discord|social media|social network) (or (facebook|twitter|google|apple|linkedin)|) (id|ids|identifier|identifiers|user id|user ids)`,
  ],
];
/** Words for tastes and choices, which have no type of their own. */
export const UNTYPED_DATA = `encrypted (backups|backup|data); technical (details|particulars); (your|) (participation|attendance) in (our|such|the|these|those|such an|an|any|) (event|events|contest|contests|survey|surveys|promotion|promotions|competition|competitions|research|study|studies|webinar|webinars); (the|your|) (language|languages) (that|which|) (you|you're|you are|'re|are|) (want to learn|wish to learn|learn|learning|study|studying|practice|practicing|teach); (language|languages) (learning|proficiency|fluency|skill|skills) (level|levels|preference|preferences|goal|goals|progress|data|information|); your (interests|preferences|hobbies|likes and dislikes|interests and preferences|preferences and interests); (exif|image|photo|picture|file|document|media) (metadata|meta-data|meta data|exif data); video (meta-data|meta data|exif data); (exif|iptc|xmp) (data|information|tags|fields|); (file|document|image|photo|picture) (size|sizes|type|types|format|formats|extension|extensions|dimensions|resolution|details|properties|attributes)`;

/** Phrases that hold such a word and name no data. */
export const STILL_NO_DATA = `(all|any|the|each|every|your|) (connections|connection) (that|which|) you (make|made|open|establish) (to|with) (our|the|a|this) (game|chat|web|mail|) (server|servers|service|services|network|site|website); at the (time|moment) of (the|a|an|your|each|any|such|) (transaction|purchase|order|payment|booking|checkout|delivery); system activity; (video|audio|camera|microphone|sound) (on|off) ( / |or) (off|on); (secure|strong|complex|robust) (passwords|password|private keys|private key); our (own|) (console|server|admin|administrator|internal|system) passwords; (your|) device permissions; (audio|video|audio and video|video and audio|audio or video|call|meeting|recording|screen sharing|message|chat|notification|email) settings; (skeletal|body|motion|hand|head|order|package|parcel|shipment|delivery|issue|bug|time) tracking (data|information|); programming languages (that|) (you|) (prefer|use|speak|know|); (trade|brand|product) (name|names); domain names (are|registered); register domain names; web traffic; when you (call|phone|telephone|text|message|email|e-mail|write|visit|contact) (,|) (or|and|and/or) (otherwise|) (call|email|e-mail|write to|write|contact|text|message|phone|communicate with) us; (provider|providers|seller|sellers|merchant|merchants|reseller) of (your|the|a|their) (subscription|subscriptions|purchase|membership); domain name (server|servers) (information|data|); regardless of (their|your|his or her|) age; interactions and; interaction and; data recipients; data recipient; video used; (contacted|reached|identified|located|contact you|used|purchased|obtained|available|both|either) online (or|and|or/and|and/or) offline; online (or|and|and/or) offline (identifier|identifiers|purchases|activities|sources|contact|services|channels|stores|sales|world|behavior|behaviour); (in|into|to|as) (our|the|its|a|server|web server|so-called|these|our server|) (log|server log|access log) (files|file)`;
