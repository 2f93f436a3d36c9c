import type { DataType } from '../../model/data-types.ts';

const ONE = '(you|users|people|members|players|they|a user)';
/** What asks for a time, a length or a number of times; "when" alone mostly says when something is done. */
const TIMED =
  '(at what time|at what times|at which time|at which times|what time|on which days|on what days|the days on which|the date on which|the dates on which|the hours at which|the times at which|the time at which|the time when|how long|for how long|how much|how often|how frequently|how many times|since when|when and how long|when and how often|when and for how long|how often and when|how often and how long|how long and how often|when and where)';
const WHEN =
  '(at what time|at what times|at which time|at which times|what time|on which days|on what days|the days on which|the date on which|the dates on which|the hours at which|the times at which|the time at which|the time when|how long|for how long|since when|when and how long|when and how often|when and for how long|how often and when|how often and how long|how long and how often|when and where)';
const MACHINE = '(phone|smartphone|device|computer|tablet|laptop|handset|machine)';
const RUNS = '(runs|runs on|uses|has|is|is on|is running|is using)';
const WHO =
  '(who|whom|which users|which people|which members|which players|which accounts|which profiles|which of your friends|the members|the people|the users|the accounts)';

const PARTS =
  '(a|an|the|our|each|any|certain|individual|particular|) (feature|features|function|functions|button|buttons|link|links|page|pages|screen|screens|video|videos|article|articles|option|options|menu|menus)';

/** Families of questions, by what asks and by what is done: "at what time you call", "who you swipe on". See `data-identity.ts` for the notation. */
export const QUESTION_DATA: readonly [types: DataType[], patterns: string][] = [
  [
    ['call-metadata'],
    `${TIMED} ${ONE} ('ve|have|) (call|called|phone|phoned|make a call|make calls|made a call|receive a call|video call|talk on the phone|were on the phone|are on the phone|were on a call|are on a call|ring|rang) (someone|others|each other|people|)`,
  ],
  [
    ['message-metadata'],
    `${TIMED} ${ONE} ('ve|have|) (write|wrote|text|texted|message|messaged|send a message|sent a message|send messages|sent messages|send an email|sent an email|send emails|receive messages|receive a message) (someone|others|each other|to each other|people|); ${TIMED} (a|the|your|each|any|) (message|messages|email|emails|text|texts|chat) (is|are|was|were) (sent|received|written); how (large|long|big|short) (your|the|each|a|) (message|messages|emails|email|chats) (is|are|was|were)`,
  ],
  [
    ['communication-metadata'],
    `${TIMED} ${ONE} ('ve|have|) (communicate|communicated|talk|talked|chat|chatted|speak|spoke|correspond) (with|to) (whom|someone|others|each other|other users|other members|other people|them)`,
  ],
  [
    ['session-timing'],
    `${WHEN} ${ONE} ('ve|have|) (use|used|play|played|open|opened|visit|visited|log in|logged in|sign in|signed in|access|accessed|are online|were online|are active|were active|come online|connect|connected|are logged in|stay logged in|have an account|had an account|have had an account|had your account|are a member|stay with us) (our app|the app|our site|the site|our website|our service|our services|the service|the services|the game|our games|it|us|)`,
  ],
  [
    ['last-seen'],
    `(the time|the date|the day|when) ${ONE} (last|most recently) (signed in|logged in|opened the app|opened our app|visited|visited us|used it|used us|came online|were here|connected)`,
  ],
  [
    ['purchase'],
    `${TIMED} ${ONE} ('ve|have|) (buy|bought|order|ordered|purchase|purchased|shop|shopped|donate|donated|paid|subscribe|subscribed|book|booked) (from us|with us|something|things|items|); what ${ONE} ('ve|have|) (put|place|placed|have) in (your|their|the) (basket|cart|shopping cart|shopping basket|shopping bag); how many (coins|gems|credits|items|products|things|tickets|gifts|games) ${ONE} ('ve|have|) (buy|bought|order|ordered|purchased|own|have bought); (games|apps|products|items|skins) (that|which|) (you|users) (own|have bought|possess); whether ${ONE} ('ve|have|) (have|had|hold|bought|took out|pay for|paid for) (a|an|your|any|our) (subscription|membership|premium subscription|premium account|paid plan|plan); who you (buy|bought|order|sell) (from|to)`,
  ],
  [['financial'], `how much ${ONE} ('ve|have|) (earn|earned|make|own|owe)`],
  [['contacts'], `how many (friends|followers|contacts|connections) ${ONE} ('ve|have|) (have|follow|made|)`],
  [
    ['contacts'],
    `who (follows|knows|befriends|likes) you; ${WHO} you ('ve|have|) (are friends with|befriend|befriended|know|follow|are close to|are linked to|are matched with|matched with)`,
  ],
  [
    ['contact-list'],
    `${WHO} you ('ve|have|) (block|blocked|mute|muted|ignore|ignored|import|imported|restrict|restricted)`,
  ],
  [
    ['contact-identifier'],
    `${WHO} you ('ve|have|) (send gifts to|send money to|sent gifts to|write to|wrote to|correspond with|communicate with|talk to|chat with|speak to|speak with|message|text|call|phone|reply to|replied to|send photos to|send files to|share files with|invite|invited|meet|met|play with|played with|exchange messages with); (the|) other (party|side|person|participant|participants) (to|in|of|on) (a|the|your|each) (call|chat|conversation|message)`,
  ],
  [
    ['usage-event'],
    `(which|what) (files|videos|songs|movies|shows|apps|torrents|documents|programs) ${ONE} ('ve|have|) (transfer|transferred|download|downloaded|upload|uploaded|share|shared|open|opened|stream|streamed|run|save|saved); what ${ONE} ('ve|have|) (download|downloaded|stream|streamed|torrent); the number of (pages|profile pages|profiles|videos|articles) you (and others|) (view|visit|open|see); ${WHO} you ('ve|have|) (swipe on|swipe right on|swipe left on|swiped right on|like|liked|dislike|pass on|look at|looked at|view|viewed|visit|visited|search for|watch|watched|rate|rated|report|reported|vote for); how many (videos|posts|pages|levels|songs|articles|ads and videos|stories|profiles|games|films|lessons) ${ONE} ('ve|have|) (watch|watched|view|viewed|see|read|play|played|listen to|complete|completed|visit|visited); (filters|effects|lenses|settings|tools|features|themes) (that|which|) you ('ve|have|) (apply|applied|turn on|turned on|switch on|enable|enabled|change|changed)`,
  ],
  [
    ['usage-event'],
    `(how often|how many times|how frequently|whether|which|what) ${PARTS} (is|are|was|were|get|gets) (used|clicked|clicked on|viewed|opened|tapped|visited|watched|pressed|read|played|selected)`,
  ],
  [
    ['session-timing'],
    `(how long|for how long) ${PARTS} (is|are|was|were) (used|viewed|open|opened|visited|watched|read|played)`,
  ],
  [
    ['activity'],
    `how ${ONE} (behave|behaved|act|acted|move about|spend your time) (on|in|within|while using) (our|the|this) (app|site|website|service|services|platform|game|pages); what use (you|users|people) (make|made) of (our|the|this) (app|site|website|service|services|platform|game)`,
  ],
  [
    ['group-membership'],
    `in (which|what) (groups|channels|communities|teams|clubs|rooms|servers|chats|forums) ${ONE} ('ve|have|) (take part|are|are active|participate|are a member|post|write)`,
  ],
  [
    ['message-content'],
    `what (your|the|their) (messages|message|emails|email|chats|letters) (say|says|contain|contains|said)`,
  ],
  [
    ['call-content'],
    `what ${ONE} (talk|talked|speak|spoke) about (on|in|during) (a|the|your|) (call|calls|phone call|phone calls|phone|video call|video calls|meeting|meetings)`,
  ],
  [
    ['content'],
    `what ${ONE} ('ve|have|) (make|made|create|created|build|built|draw) with (our|the|these) (tools|app|apps|editor|software|service|services)`,
  ],
  [
    ['presence'],
    `whether ${ONE} ('re|are) (connected|reachable|logged in|signed in|on) (at the moment|right now|now|); (if|whether) and when ${ONE} ('re|are) (online|available|active); when and whether ${ONE} ('re|are) (online|available|active)`,
  ],
  [
    ['page-url'],
    `(which|what) (pages|sites|websites|page|site|website) ${ONE} ('ve|have|) (visited|were on|came from|come from|had visited|visit) (before|beforehand|before us|before visiting us); (which|what) (page|site|website|pages|sites|websites) ${ONE} (came|come|arrived|arrive) from`,
  ],
  [
    ['page-url'],
    `(which|what) (link|links) ${ONE} ('ve|have|) (followed|clicked|used) to (reach|find|get to|come to) (us|our site|our website|our app); from (which|what) (site|page|website|link) ${ONE} ('ve|have|) (came|come|arrived|reached us)`,
  ],
  [
    ['ad-interaction'],
    `(which|what) (ads|adverts|advertisements|ad|advert|campaigns|campaign|promotions|offers) (interest you|interests you|you like|work|you respond to|you responded to|made you buy|made you sign up|made you install our app); whether (an|the|our|a) (ad|advert|advertisement|campaign) (made you|led you to|got you to|was followed by)`,
  ],
  [
    ['payment-information'],
    `(which|what) (card|cards|bank|account|payment method|wallet|payment service) ${ONE} ('ve|have|) (use|used|pay with|paid with|pay from|have saved)`,
  ],
  [['cookie-identifier'], `what (our|the|these) cookies (store|contain|hold|save|tell us|record)`],
  [
    ['device'],
    `(which|what) device settings you (use|chose|choose|have); (settings|configuration) of (your|the) ${MACHINE}`,
  ],
  [
    ['device-model'],
    `(what|which) (type|kind|sort|model|make|brand) of ${MACHINE} you (have|own|use|carry|are using|are on); (which|what) model your ${MACHINE} is; (maker|manufacturer|make|brand|vendor) of (your|the) ${MACHINE}; how old your ${MACHINE} is`,
  ],
  [
    ['operating-system'],
    `(what|which) (system|operating system|software|os|platform) your ${MACHINE} ${RUNS}; whether your ${MACHINE} (runs|uses|is on) (android|ios|windows|macos|linux|android or ios|ios or android)`,
  ],
  [['browser'], `(name|names|make) and version of (your|the) (browser|web browser)`],
  [
    ['app-version'],
    `(which|what) (version|build|release) of (the|our|your) (app|application|software|client|game) (is installed|you use|you have|you run|you have installed|you are using|is running)`,
  ],
  [['screen'], `how (big|large|wide|high|small|bright) (your|the) (screen|display|window) is`],
  [
    ['language'],
    `(in|) (which|what) language ${ONE} (use|read|set|write in|view|access|prefer) (the|our|) (app|site|website|service|services|pages|)`,
  ],
  [
    ['hardware'],
    `(type|kind|make|speed|number) of (the|your|) (processor|processors|cpu|graphics card|gpu|cores|chip)`,
  ],
  [
    ['push-token'],
    `token (that|which|) (we|apple|google|our servers) (need|needs|use|uses) to send (you|) (notifications|push notifications|you notifications)`,
  ],
  [
    ['diagnostics'],
    `how (long|fast|quickly) (our|the|your|) (pages|page|app|screens|service|content|video|videos) (takes|take|took|needs|need|loads|load) (to load|to start|to respond|to open|); (errors|bugs|faults|crashes|failures) (that|which) (occur|occurred|happen|happened|arise)`,
  ],
  [
    ['mobile-network'],
    `(who|what|which) your (mobile|network|phone|wireless|cellular) (provider|operator|carrier|company) is; (which|what) (carrier|operator|mobile network|mobile provider|mobile operator|phone company|network operator) (you use|you are with|you are on|your ${MACHINE} ${RUNS}|serves you)`,
  ],
  [
    ['connection'],
    `(which|what) (wi-fi|wifi|wi-fi network|wireless network|internet provider|internet service provider|isp|network|type of connection|kind of connection) (you|your ${MACHINE}) ('re|are|is|) (connected to|connect to|use|uses|have|on|using|connects to|go online with); through (which|what) (provider|isp|network) you (go online|connect|access the internet); how fast your (internet|line|wi-fi|mobile data) is`,
  ],
  [
    ['location'],
    `(from|) where (your ${MACHINE} is|your ${MACHINE} is located|you log in|you log in from|you sign in|you connect|you connect from|you go|you travel|you travel to|you use the app|you use our app|you use our services|you spend your time|you have been|you've been); (in|) (which|what) (places|venues|cities|shops|stores|bars|locations) you ('ve|have|) (been|visit|visited|go to|went to|like to go to)`,
  ],
  [
    ['precise-location'],
    `exact (place|spot|point|position|address) (where|at which|in which) you (are|stand|live|were)`,
  ],
  [
    ['coarse-location'],
    `(from|in|) (which|what) (country|city|town|region|state|area|province|part of the country) ${ONE} (use|used|access|accessed|log in|sign in|connect|visit|visited|call|play) (the app|our app|the site|our site|our website|our service|our services|the service|the services|us|from|); (roughly|approximately) where your ${MACHINE} is; (town|city|country|region|area|state|province) (where|in which) your ${MACHINE} is (located|)`,
  ],
  [
    ['face'],
    `what your face looks like; (image|images|picture|pictures|photo|photos|map|template) of your face`,
  ],
  [['voice'], `(how|what) (your|the) voice (sounds|sounds like|is like)`],
  [['gender'], `(which|what) (gender|sex) you (are|identify with|identify as|chose)`],
  [['name'], `how your name is (spelled|spelt|written|pronounced)`],
  [
    ['identity'],
    `(who|whom|what kind of people|what kind of person|the kind of person) you ('re|are|want|would like|wish|hope) (interested in meeting|to meet|to date|attracted to); (dating|relationship) (goals|intentions|aims)`,
  ],
];
