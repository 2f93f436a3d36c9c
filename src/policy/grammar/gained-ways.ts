import { DEED_VERBS } from './light-verbs.ts';
import { rewriter } from './rewriting.ts';

const OURS =
  "(?:us|(?:our|the company's) (?:own )?(?:web )?(?:servers?|systems?|databases?|cloud|backend|back-end|logs?|hands))";

/** "Any file you attach will come to us too", "photos flow to our cloud". */
const COMES_IN = new RegExp(
  `(?<!\\b(?:you|who|users|they|visitors|we) (?:may |can |will )?)\\b(?:(may|can|will|could|might|would) (?:also |then )?)?(come|comes|flow|flows|arrive|arrives|end up|ends up|land|lands|is passed|are passed|is relayed|are relayed|is forwarded|are forwarded|make their way|makes its way)(?: in| back| directly| straight| automatically)? (?:to|with|at|on|in|into|onto) ${OURS}\\b(?! (?:for|with (?:a )?questions?)\\b)`,
  'gi',
);

function isSent(_: string, modal: string | undefined, verb: string): string {
  if (modal) return `${modal} be sent to us`;
  return /^(?:are|come|flow|arrive|end|land|make )/i.test(verb) && !/s$|^is/i.test(verb.split(' ')[0]!)
    ? 'are sent to us'
    : 'is sent to us';
}

/** "We are told your name by your employer", "we are sent it", "we are informed of it". */
const ARE_TOLD =
  /\b(we) ((?:may |might |will |can |also |then |sometimes )*)(are|be) (?:told|sent|handed|shown|granted|notified of|informed of|informed about|made aware of|furnished with|notified about|passed) (?=(?:your|the|their|his|an?|which|what|some|certain|personal|information|data|details|about)\b(?! (?:fact|need|change|problem|issue|breach|request|right|violation|claim|possib)))/gi;

/** "We find out your name", "we become aware of it", "we come into possession of it". */
const COMES_BY =
  /\b(we|our (?:servers?|systems?)) ((?:may |might |will |can |could |also |then |thereby |thus |sometimes )*)(?:find out|become aware of|come into (?:the )?possession of|come to know|gain knowledge of|get to know|take possession of|obtain possession of|gain possession of|come across|get wind of|have sight of|have visibility (?:into|of|over)|have insight into|can tell|are able to tell|could tell) (?:about )?(?=(?:your|the|their|which|what|where|when|who|how|whether|if|certain|some|personal|information|data|details)\b)/gi;

/** "We look up, register, note down, observe it": it is recorded. */
const NOTES =
  /\b(we|(?:our|the) (?:[\w-]+ )?(?:servers?|systems?|software|app|website|site|platform|service)|it) ((?:may |might |will |can |also |then |automatically |even )*)(?:look(s?) up|register(s?)|note(s?)|observe(s?)|measure(s?)|count(s?)|read(s?) out|watch(es)?) (?=(?:your (?!rights?|consent|choice|preference|interest|compliance|instruction|request)|when you|which (?:pages?|features?|buttons?|links?|parts|screens|device|browser|country)|how (?:you|often you|long you|many times you|visitors|users|people)|how (?:often|long|many times) (?:you|users|visitors)|the (?:ip|date|time|type|device|browser|sender|recipient|pages?|url|operating|duration|number of (?:visits|clicks|page))|whether you|who (?:you|sent|called)))/gi;

/** "Your name comes from Google", "the photo is taken from your account". */
const COMES_FROM =
  /^((?:your|the|this|these|their|such|some|certain|most|personal|any|our) (?!generally\b|may\b|can\b|will\b|often\b|comes?\b|originates?\b|might\b|usually\b)(?:(?!that\b|which\b|who\b|and\b|we\b|you\b)[^,.;:()]){2,70}?(?: and [\w-]+(?: [\w-]+)?)?) (?:(may|can|will|might) (?:also )?)?(?:comes?|originates?|stems?|derives?|is sourced|are sourced|is drawn|are drawn|is taken|are taken|be taken|be sourced|be drawn) (?:directly |partly |mainly |either |primarily |exclusively |only )?from (?=(?:the|your|our|a|an|public|other|third|social|data|various|partners|you|sources|one|their|google|facebook|apple|linkedin|twitter|instagram|amazon|microsoft)\b)/i;

/** "We take your name from your Google account": it is collected. */
const TAKES_FROM =
  /\b(we) ((?:may |might |will |can |also |then )*)(?:take|pull|source|draw|grab|lift|copy) (?=(?:your|the|certain|some|personal|this|such|basic)\b[^.;:]{2,80} from (?:your|the|public|other|third|social|an?|google|facebook|apple|linkedin|twitter|instagram|amazon|microsoft)\b)/gi;

/** "Our partners tell us about you", "app stores let us know about your purchases". */
const TELLS_ABOUT =
  /\b(tell|tells|inform|informs|let|lets|notify|notifies|alert|alerts) us(?: know)? (?:of|about) (you\b(?! (?:can|may|must|should|want|need|have|are))|your (?!questions?|concerns?|complaints?|problems?|issues?|decision|wish|intention|request|choice|experience|preference|objection|withdrawal|consent))/gi;

/** "Our partners tell us what you bought", "if a shop lets us know that you visited it". */
const TELLS_THAT =
  /\b((?:partners?|advertisers?|vendors?|providers?|merchants?|sellers?|stores?|shops?|(?:web)?sites?|platforms?|networks?|companies|company|part(?:y|ies)|apps?|services?|businesses|publishers?) (?:(?:may|might|can|will|also|sometimes|then) )*)(tell|tells|inform|informs|let|lets|notify|notifies) us(?: know)? (that|whether|if|which|what|how often|when) (?=you(?:['\u2019]ve)? |of (?:their|our|the) )/gi;

/** "It is supplied by your employer", "contributed by other users". */
const SUPPLIED_BY =
  /\b((?:information|data|details|name|names|address|addresses|numbers?|content|photos?|documents?|records)(?: about you| of yours)?) (is|are|was|were|may be|can be|will be|might be) ((?:also |often |sometimes |then |usually )*)(?:supplied|contributed|provided|given|passed on|furnished|submitted|volunteered)(?: to us)? by (?=(?:your (?!browser|device)|other|our|the|a|an|third|social|app|background|data|credit|public|payment|another|someone|others|people|friends|partners)\b)(?!(?:[^.;]{0,60}) to (?:you|the|third|our|other)\b)/gi;

/** "It is your employer who gives us your name": the stress goes, the deed stays. */
const CLEFT =
  /(?<=^|[.;:,] |\b(?:and|but|so) )it is ((?:the|your|our|these|those|other|third|they|we|mostly|usually|often)(?: [\w-]+){0,5}?) who (?=[a-z])/gi;

/** "A record is made of every purchase", "recordings of your calls may be made", "a copy of your ID is taken". */
const MADE_OF =
  /(?<=^|[.;:,] |\b(?:and|but) )(?:an? |the )?(?:audio |video |electronic |sound )*(?:records?|recordings?|transcripts?|copy|copies|scans?|notes?|photographs?|photos?|pictures?|screenshots?|logs?) of ((?:your|our|the|any|all|each|every|these|phone|telephone|customer|support)(?: [\w-]+){1,7}?) ((?:may|can|will|could|might|would)(?: also| sometimes)? be|(?:is|are)(?: also| sometimes| then| always)?) (?:made|taken|kept for quality)\b/gi;

/** "Fingerprints of devices are taken". */
const ARE_TAKEN =
  /\b((?:fingerprints|photos|photographs|pictures|screenshots|snapshots|measurements|readings|samples|scans)(?: (?:and|or) [\w-]+)?(?: of [^.;,:]{2,40}?)?) ((?:is|are|may be|will be|can be|might be) (?:also |then |automatically )*)taken\b/gi;

/** "Your visit creates usage records", "using the app results in the creation of logs". */
const CREATES =
  /(?<=^|[.;] )((?:your|using|any|each|every|the) (?:use|using|visit|visits|browsing|visiting|our|activity|access|interaction|call|session)[^.;,:]{0,50}?) (?:(?:may|will|can|also) )*(?:creates?|produces?|results? in the (?:creation|generation|collection) of|leads? to the (?:creation|generation|collection) of|gives? rise to|leaves? behind) (?=(?:[\w-]+ ){0,3}(?:data|records?|logs?|information|metadata|traces|entries)\b)/gi;

/** "Automatic collection covers your device type". */
const COLLECTION_COVERS =
  /^(?:the |our |this |such |any )?(?:(?:automatic|automated|passive|initial) )?(?:data )?collection (?:of (?:personal )?(?:data|information) )?(?:may |also |generally )*(?:covers?|includes?|extends? to|comprises?|encompasses|concerns?|involves?|is limited to|relates? to)(?: only)? (?=(?:your|the|data|information|device|ip|an?|such|technical|what|personal)\b)/i;

/** "Collection and processing of your location take place only with your consent". */
const TAKES_PLACE =
  /^(?:the |our |any |such |this )?(collection|processing|storage|recording|gathering|use)(?:,| and| or| and\/or) (?:the )?(collection|processing|storage|recording|use) of ((?:your|this|these|such|the|location|personal|usage|technical|ip|device|payment|health|sensitive)\b[^.;,:]{0,60}?) (?:(?:only|also|usually|generally) )?(?:takes? place|occurs?|happens?|is carried out|are carried out|is performed|are performed|is done)\b(?! (?:in|within|at|on our|on the servers|outside|inside|under)\b)/i;

/** "Among these are your name", "examples are your name", "by this we mean your name": what was just spoken of. */
const AMONG_THESE =
  /^(?:among (?:these|this|them|those|others|such (?:data|information)|the (?:data|information)(?: we collect| collected)?)(?: (?:data|information|details|items))?,? (?:are|is|there (?:are|is))|(?:(?:some|typical|common|other|possible) )?examples(?: (?:of (?:this|these|that|those|such)(?: (?:data|information|details))?|here))? (?:are|include|would be|might be|may be|could be)|(?:by|with) (?:this|that|these|those),? we (?:mean|understand|refer to)|we (?:mean|are talking about)|(?:think(?: of)?|this is,? for example|that is to say|in concrete terms|in particular|specifically|namely|more precisely)(?: this is| these are| this means|:))(?:,? (?:for example|for instance|among others|in particular))?:? (?=(?:your|the|an?|its|data|information|details|e-?mail|ip|things like|[\w-]+,)\b)(?!(?:an?|the) (?:example|case|situation|way)\b)(?!how\b|ways\b)/i;
const THAT_COULD_BE =
  /^(?:this|that|these|those) (?:could|may|might|can)(?: also)? (?:be|consist of|comprise|range from)(?:,? (?:for example|for instance|among others|e\.g\.))?,? (?=(?:your|the (?:make|model|type|name|date|time|version|ip|pages?|browser|device|address|content)|things like|data (?:like|such as)|information (?:like|such as|about)|details (?:like|such as|about)))/i;

/** "Every click is counted": it is recorded. */
const ARE_NOTED =
  /\b(is|are|be) ((?:\w+ly |also |then )*)(?:counted|measured|registered|noted(?: down)?|observed|read out|written down|taken down|picked up)(?= ?(?:[.,;:)]|and\b|by (?:us|our|the|cookies)\b|when|each|every|as soon|whenever|automatically|for|in order|to|on our|in our|$))(?! (?:for|to|with) (?:the |a )?(?:services?|accounts?|events?|newsletters?|trademarks?))/gi;

/** "Using our Wi-Fi makes your address visible to us". */
const MAKES_VISIBLE =
  /(?<=^|[.;] )((?:using|use of|the use of|visiting|your|connecting|logging|signing|joining)[^.;,:]{0,60}?) makes? ((?:your|the|certain|some)[^.;,:]{2,60}?) (?:visible|known|available|accessible) to us\b/gi;

/** "The kit collects, among other things, your address". */
const AMONG_OTHERS =
  /(?<=\b(?:collects?|gathers?|receives?|records?|obtains?|stores?|includes?|contains?|processes|shares?|tracks?|logs?)),? (?:among other things|amongst other things|inter alia|among others),? (?=[\p{L}\d])/giu;

/** "Over the past year we have collected it". */
const IN_TIME =
  /^((?:over|during|within|in|for|throughout) the (?:past|last|preceding|previous|prior) (?:(?:twelve|\(12\)|few|\d+|six|three) )*(?:months?|years?|weeks|days)) (?=(?:we|the company|our)\b)/i;

/** "data that we purchase from brokers", "records we license from vendors": they are collected, too. */
const BOUGHT =
  /\b(data|information|records|details|lists|contact details|demographics|leads) (?:that |which )?we (?:may |also |sometimes )*(?:purchase|buy|license|rent|lease|acquire) from\b/gi;

const BROKERS =
  '(?:(?:data|information) )?(?:brokers?|vendors?|providers?|suppliers?|partners?|compan(?:y|ies)|third parties|others|other (?:companies|sources|businesses)|resellers?|publishers?|list owners?)';
/** "We buy your number from brokers", "we never buy data about you": it comes to the service, or never does. */
const OF_WHOM =
  '(?:(?:any|some|personal|additional|marketing|such|third-party|user|contact|demographic|personally identifiable|identifiable) )*(?:information|data|details|contact lists?|mailing lists?)\\b';
const FROM_BROKERS = `[^.;,]{0,60}? from (?:[\\w-]+ ){0,2}${BROKERS}\\b`;
const BUYS = new RegExp(
  `\\b(we(?: may| will| also| sometimes| can| have)*) (?:buy|bought|purchased?) (?=${OF_WHOM}|(?:your|the|users['\\u2019]) ${FROM_BROKERS})`,
  'gi',
);
/** Whoever never buys it may still collect it otherwise. */
const NEVER_BUYS = new RegExp(
  `\\b(not|never|n['\\u2019]t) (?:buy|purchase) (?=(?:${OF_WHOM}|(?:your|the|users['\\u2019]) )${FROM_BROKERS})`,
  'gi',
);

/** A sentence with the plain deed for data that comes to the service: "it flows to our cloud" says that it is sent there. */
export const plainGains = rewriter([
  [BUYS, '$1 obtain '],
  [NEVER_BUYS, '$1 obtain '],
  [COMES_IN, isSent],
  [ARE_TOLD, '$1 $2$3 given '],
  [COMES_BY, '$1 $2collect '],
  [
    NOTES,
    (_, who: string, aux: string, ...ends: string[]) =>
      `${who} ${aux}${ends.slice(0, 7).some(Boolean) ? 'collects' : 'collect'} `,
  ],
  [TAKES_FROM, '$1 $2collect '],
  [
    COMES_FROM,
    (_, what: string, modal: string | undefined) =>
      `${what} ${modal ? `${modal} be` : /s$/i.test(what) ? 'are' : 'is'} collected from `,
  ],
  [
    TELLS_THAT,
    (_, who: string, verb: string, asked: string) =>
      `${who}${/s$/i.test(verb) ? 'gives' : 'give'} us information on ${/^(?:that|if)$/i.test(asked) ? 'whether' : asked} `,
  ],
  [
    TELLS_ABOUT,
    (_, verb: string, of: string) => {
      const gives = /s$/i.test(verb) ? 'gives' : 'give';
      return `${gives} us information about ${of}`;
    },
  ],
  [SUPPLIED_BY, '$1 $2 $3collected from '],
  [CLEFT, '$1 '],
  [MADE_OF, '$1 $2 recorded'],
  [ARE_TAKEN, '$1 $2collected'],
  [CREATES, '$1 generates '],
  [COLLECTION_COVERS, 'We collect '],
  [
    TAKES_PLACE,
    (_, noun: string, other: string, what: string) =>
      `We ${DEED_VERBS[noun.toLowerCase()]} and ${DEED_VERBS[other.toLowerCase()]} ${what}`,
  ],
  [AMONG_THESE, 'This includes '],
  [THAT_COULD_BE, 'This may include '],
  [ARE_NOTED, '$1 $2collected'],
  [MAKES_VISIBLE, '$1 sends us $2'],
  [AMONG_OTHERS, ' '],
  [IN_TIME, '$1, '],
  [BOUGHT, '$1 that we obtain from'],
]);
