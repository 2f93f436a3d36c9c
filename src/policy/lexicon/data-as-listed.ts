import type { DataType } from '../../model/data-types.ts';

const SITES = '(sites|websites|web sites|apps|applications|services|platforms|products|pages)';
const OTHERS = '(their|other|third-party|third party|various|other third-party|these other|those other)';
const PAGE = '(page|web page|webpage|site|website|web site)';
const TROUBLE = '(problem|issue|enquiry|inquiry|request|complaint|error)';

/** Data in the wording of the lists that statutes and templates hand on. See `data-identity.ts` for the notation. */
export const LISTED_DATA: readonly [types: DataType[], patterns: string][] = [
  [['content', 'message-content'], `(private|your|) content and communications`],
  [
    ['content'],
    `(questions|polls|topics|threads) (that|) you ('ve|have|) (post|posted|publish|published|write|wrote); (what|whatever|everything|anything) (that|) (you|users|members|people) ('ve|have|may|choose to|) (post|posted|publish|published|upload|uploaded); (everything|anything|whatever) (that|) (you|users) ('ve|have|) (shared|share|created|create) (here|there|in it|in the group|in a group|on our service|on the service); (anything|everything) (that is|) (posted|published|uploaded) (to|in|on|by you)`,
  ],
  [
    ['message-content'],
    `(what|whatever|everything|anything) (that|) (you|users|members|people) ('ve|have|may|) (write|wrote|say|said|type)`,
  ],
  [
    ['usage-event'],
    `how (you|users|people|visitors|they) (move|navigate|click|browse|scroll) (through|around|in|within|across|on) (the|our|this|a) (app|site|website|service|pages|page|platform)`,
  ],
  [['purchase'], `(prior|past|previous|recent|earlier) (purchase|purchases|orders|bookings|reservations)`],
  [
    ['activity'],
    `(prior|past|previous|earlier|repeat|recent) (visit|visits) to (our|this|your|the|these|those|other|its|their|various|certain|one or more) (or other|) (site|sites|website|websites|web site|web sites|service|services|app|apps|platform|pages|page)`,
  ],
  [['username'], `account (name|names); social media (handle|handles|user name|username)`],
  [
    ['payment-information', 'postal-address', 'identity'],
    `(billing , shipping|billing , shipping ,|billing , delivery|billing , delivery ,|billing , mailing) and contact (details|information|data)`,
  ],
  [
    ['payment-information', 'postal-address'],
    `(billing (and|and/or|or) (shipping|delivery)|(shipping|delivery) (and|and/or|or) billing) (details|information|data)`,
  ],
  [
    ['postal-address', 'identity'],
    `((shipping|delivery|mailing) (and|and/or|or) contact|contact (and|and/or|or) (shipping|delivery|mailing)) (details|information|data)`,
  ],
  [
    ['ad-interaction'],
    `(actions|action) (that|which|) (you|users|people|they) ('ve|have|) (take|took|taken|perform|performed) on (ads|adverts|advertisements|our ads|the ads); (your|their|users'|user) (interactions|interaction|engagement) with (ads|adverts|advertisements|advertising)`,
  ],
  [['cookie-identifier', 'device-identifier'], `persistent identifiers`],
  [
    ['browser', 'fingerprint'],
    `browser (type|types|version|name) (or|and|and/or) (fingerprint|fingerprints)`,
  ],
  [
    ['content'],
    `audio (,|) (electronic|visual) (,|) (and|or|and/or|) (other|visual|electronic|video|) (,|) (thermal|) (,|) (olfactory|) (,|) (and|or|and/or|) (similar|other similar|) information;
     (survey|questionnaire|poll|quiz) (responses|response|answers)`,
  ],
  [['fingerprint'], `(browser|) (plug-in|plugin) (types and versions|types|versions|versions and types)`],
  [
    ['device-model'],
    `(what|which) (sort|kind|type|make|model) of (device|phone|computer) (you|) (are using|use|used)`,
  ],
  [
    ['browser', 'device'],
    `(information|data|details) (about|regarding|relating to|related to|concerning) (your|the) (browser and device|browser or device|device and browser|device or browser) (you use|you are using|)`,
  ],
  [['device'], `(information|data|details) (about|regarding|on) your (system|computer system)`],
  [['operating-system'], `(system|os) type; software and system (type|version)`],
  [['device'], `(other|) (technology|technologies|software) on the (device|devices) you use`],
  [
    ['diagnostics'],
    `(occurrence|occurrences) of (technical|software|) (error|errors|problems|crashes); technical (errors|faults); (computer|software|application|app|program) (errors|error|faults); (status|) (message|messages|notification|notifications|notice|note|report|indication) (as to|about|on|of|regarding|indicating|stating|) (whether|if) (the|your|an|you) (access|retrieval|request|call|query|download|transfer|transmission|page|file|data|were|could) (was|were|has been|successfully|access|retrieval|able to|) (successful|successfully|); (message|notification|report|note) (of|about|on) (successful|the successful|a successful) (access|retrieval|request|call|download|transfer|transmission); (http|) (access|response|server|) (status|status code|status codes) (of|for) (the|your|each) (access|retrieval|request|requests); access status; (http|https|) (response|status|return) (code|codes); (success|error) status; http status`,
  ],
  [['message-content'], `${TROUBLE} (description|descriptions); description of (your|the) ${TROUBLE}`],
  [['coarse-location'], `regional (geolocation|location) (data|information|)`],
  [
    ['coarse-location', 'ip-address'],
    `(geographic|geographical|geolocation|location|approximate location|approximate geographic location|general location) (information|data) (,|) (as|) (derived|inferred|estimated|determined|approximated) (from|by|using) (your|the|an|their) ip (address|addresses|)`,
  ],
  [
    ['page-url'],
    `${PAGE} from which (the request comes|you came|you come|you linked to|you navigated to|you arrived|access is made|you accessed|you access); ip address of the ${PAGE} you`,
  ],
  [
    ['usage-event'],
    `(information about|) (the|) actions (that|) (you|users|they) (take|took|have taken|perform|performed|carry out) (on|in|when|within|while|through|using)`,
  ],
  [
    ['activity'],
    `(information about|data about|information on|) (your|their) (use|usage) of (our services and|) ${OTHERS} (websites and|sites and|) ${SITES}; (your|their) (visit|visits) to ${OTHERS} (websites and|sites and|) ${SITES};
     how (you|users|they) (engage with|interact with|use) ${OTHERS} (products and|sites and|websites and|) ${SITES}`,
  ],
];
