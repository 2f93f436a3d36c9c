import type { RecipientKind } from '../../model/vocabulary.ts';

/**
 * Who gets data or does something with it, one kind a line, patterns as in `data-identity.ts`.
 * "Third parties" at large are `unspecified`: they are anyone.
 */
export const PARTY_PHRASES: readonly [kind: RecipientKind, patterns: string][] = [
  [
    'family',
    `(our|its|other|the other|corporate|any of our|all of our|relevant|the|other members of our|) (affiliate|affiliates|affiliated company|affiliated companies|subsidiary|subsidiaries|parent company|parent companies|corporate affiliates|group companies|group company|sister companies|related companies|affiliated entities|affiliate companies|group members|corporate family|corporate group|group entities|related entities|affiliated businesses|holding company);
     (our|its) (corporate|ultimate|) (parent|parents); (family|group) of (companies|apps|brands|products|businesses); (companies|entities|businesses|organizations|firms) (that|which|who|) (are|) (in|within|part of|members of|belonging to|belong to) (our|the|the same) (group|family|corporate group|corporate family|group of companies|family of companies); our (corporate|) (group|family) (of companies|); the corporate (group|family) (of companies|); the (group|family) of companies; members of our (group|family|corporate family|corporate group); (facebook|meta|google|microsoft|amazon|alphabet|apple|bytedance|salesforce) (companies|company|family of companies|family|group|group companies|company products); other companies in the (facebook|meta|) (family|group); other companies under common (control|ownership|control and ownership|ownership and control); related companies; (entities|companies) (we control|under common (control|ownership)|that (own|owns) us|that we own); companies related by common ownership or control; our group; under common ownership; other meta apps; meta company product; meta company products; group member; entity that controls us; other (companies|entities) (owned by|controlled by) (us|our parent); our international offices; companies (owned|operated|controlled|owned and operated|owned or controlled) by us; ultimate holding company`,
  ],
  [
    'provider',
    `(third-party|third party|our|external|trusted|other|certain|cloud|payment|analytics|hosting|infrastructure|independent|selected|data|technical|) (service provider|service providers|services provider|provider|providers|processor|processors|vendor|vendors|contractor|contractors|subprocessor|subprocessors|sub-processor|sub-processors|supplier|suppliers|subcontractor|subcontractors|agents|consultant|consultants|payment processors);
     (ai|artificial intelligence|generative ai|machine learning) (services|providers|vendors|model providers); (third-party|third party) (infrastructure|computing infrastructure|hosting|servers|hosting services|cloud services|ai services|ai models|language models);
     (payment|cloud|analytics|hosting|infrastructure|email|sms|storage|delivery|fraud prevention|customer support|content delivery|billing|verification|identity verification|moderation) (provider|providers|processor|processors|vendor|vendors|partner|partners); (third parties|third party|third-parties|companies|businesses|others|entities|parties|organizations|third-party companies) ((who|that|which|to) (perform|performs|provide|help us|assist us|work for us|work on our behalf|act on our behalf|are acting on our behalf|support us|process data on our behalf|provide services|provide services to us|assist us in|provides services)|acting on our behalf);
     data centers; data centres; (professional|legal|financial|outside|external) (advisers|advisors|adviser|advisor|auditors|counsel|counsels); our counsels; lawyers; auditors; insurers; accountants; outsourcing companies; hosting companies; couriers; (companies|firms|businesses|contractors|third parties|organizations|organisations|parties) (that|who|whom|) we ('ve|have|) (hire|engage|hired|engaged|contracted|contract with|retained|retain); third-party service providers and partners; service provider; people and companies who work for us; (third-party|third party|outside|external) (expert|experts|specialist|specialists); third-party companies or individuals as service providers; (third-party|third party|our|external|) (payment|email|hosting|analytics|cloud|customer|technical|professional|telecommunications|internet) (service|services) (provider|providers)`,
  ],
  [
    'advertiser',
    `(third-party|third party|our|its|any|other|) (advertiser|advertisers|ad network|ad networks|ad partner|ad partners|advertising network|advertising networks|advertising partner|advertising partners|advertising company|advertising companies|advertising agencies|ad server|ad servers|ad agencies|ad exchanges|advertising platforms|marketing partners|measurement partners|measurement company|measurement companies|measurement providers|ad companies|ad tech companies|marketing agencies|advertising services|ad tech providers|advertising service providers|marketers|marketing companies|ad platforms|advertising technology companies|advertising and marketing partners|advertising and analytics partners|advertising and analytics service providers); advertisers and other third parties; (advertising|ad|marketing|adtech) (entity|entities|businesses|vendors|intermediaries|exchange|affiliates)`,
  ],
  [
    'partner',
    `(third-party|third party|our|business|trusted|commercial|strategic|research|integration|marketing and sales|joint marketing|selected|other|content|channel|carrier|) (partner|partners|business partner|business partners|co-branding partners|sponsor|sponsors|merchants|merchant|retailers|resellers|promotional partners|licensees|developers|developer|app developers|bot developers|bot developer);
     external (service|services|apps|websites|sites|platforms); (mini|mini-) (apps|app|programs|programmes|games); (mini-apps|mini-programs|mini-games); (third-party|third party) (service|services|app|apps|application|applications|website|websites|site|sites|platform|platforms|integration|integrations|business|businesses|product|products|bots|developers|bot developers|merchants|retailers|companies|company|organization|organizations|app developers|payment provider|payment providers|social networks|social network|entities|publishers|researchers|sellers|libraries); other (companies|businesses|services|apps|organizations|websites|platforms|companies and organizations); (outside|unaffiliated|non-affiliated|unrelated|independent|interested) (third-parties|companies|third-party companies|businesses|organizations|entities|firms); (businesses|business|companies|merchants|sellers) (you interact with|you communicate with|you message|you chat with|on whatsapp|you (buy|purchase) from|on our services); the bot; ~bots; ~bot; bot developers; (respective|) (merchant bot developer|bot developer|bot developers); (external|outside) (parties|developers|companies|researchers|academics); (integrated|linked|connected) (services|apps|third-party services|third-party apps|accounts); researchers; academics; data brokers; social (networks|media platforms|media companies|networking sites|media sites|media services); (credit|fraud|credit reference) (agencies|bureaus|protection companies); (fraud prevention|identity verification|verification|credit rating|credit reporting|consumer reporting|consumer credit reporting|rating|collection|debt collection|travel|recruitment|staffing) (agency|agencies); app stores; publishers; event sponsors; organizers and sponsors; (event|webinar|event or webinar) (sponsors|organizers|hosts); analytics companies; non-profit organizations; payment provider; payment providers; several people in that business; (third-party|data|cloud|) backup service; (music-streaming|streaming|gaming|social media|login) (service|platform|services|platforms); carriers; telecommunications providers; (telecommunication|telecommunications|telecom|mobile network|mobile phone|wireless) (operators|operator|providers|companies|carriers); prospects; businesses; other (companies|third-party companies|businesses|organizations|entities|firms); business; interested third-parties; (carefully|) selected (third parties|third-parties); game developers; platform partners; (podcast hosting|hosting|streaming|social|social media|advertising technology|gaming) platforms; game publishers; analytics services; ~developers; financial institutions; banks; hotels; airlines; the restaurant; the hotel; the airline; other (instances|servers|homeservers|home servers); federated (servers|instances|services); (retail|delivery|travel|payment) (companies|partners); data partners; (people|companies|businesses|entities|people and entities|companies and people|third parties|those) (that|who|with whom|with which|) we do business (with|)`,
  ],
  [
    'users',
    `(the|a|an|any|another|that|other) (user|users|member|members|person|people|player|individual) (who|that|whom); (another) (user|member|person|participant|player|individual); (other|our|all|certain|any|your|fellow|any other|every|each|authorized|those|the other|) (users|user|members|member|people|person|individuals|players|participants|friends|persons|attendees|subscribers|customers|visitors|users of (our|the) (services|service)|authorized users|connections|followers); others; other users; anyone (who uses our services|on the service|who uses the service|on our services|who has your phone number|in the (server|group|channel|chat|workspace)); everyone (on|in) (the|our) (service|services|group|server|channel|workspace); everyone; (people|those|users|individuals|anyone|contacts|others) (you|with whom you|who you|that you) (communicate|interact|share|message|chat|talk|choose|know|are connected|play|connect) (with|); those (with whom you communicate|you (communicate|interact|share) with); (the|your|intended|) (recipient|recipients|sender|receiver|addressee|chat partner|audience|intended recipient); (your|their|the|those|any|certain|some) contacts; your (employer|organization|administrator|workspace owner|company|school|family members|parents|parent|guardian|contacts); workspace (owners|administrators|members|owner|admins|primary owner); (owners|administrators|admins|owner|moderators); employer; (group|server|channel|community|organization) (members|admins|administrators|owners|member|owner|participants); ~customer; customers; customer representatives; (parents or guardians|parents and guardians); participants; teammates; people in your (group|workspace|organization|channel); large audience; many people; a wide audience; account holders; family group manager; (group|channel|team|meeting|event|) (leader|leaders|host|hosts|co-hosts|cohosts); other people; other players; audiences; account owner; anyone else in the chat; other (service|app|site|platform|registered) (users|members|customers); our (business|enterprise|corporate|) clients; consumers; colleagues`,
  ],
  [
    'authority',
    `(law enforcement|government|governmental|regulatory|judicial|public|competent|relevant|data protection|tax|supervisory|legal|state|federal|local|national security|relevant judicial|government enforcement|relevant public) (authority|authorities|agency|agencies|officials|bodies|body|entity|entities|regulators|institutions|enforcement agencies|enforcement authorities|enforcement entities|officers|law enforcement); (other|) (authority|authorities|officials); other agencies; other regulators; enforcement (agencies|authorities|entities); law enforcement; (law enforcement|government|police) (requests|request|inquiries|personnel|officials); regulators; regulator; courts; court; police; governments; government; the government; tribunal; court order; (court orders|subpoena|subpoenas|warrant|search warrant|search warrants); legal process; governmental request; legal request; legal requests; legal requirement; (our|any|all|their|statutory|applicable) (legal|statutory) (duty|duties); required by (applicable|) law; required to do so by law; requests from governments; (comply with|as required by|required by|obligated by|compelled by|obliged by|mandated by|ordered by|pursuant to|under|to satisfy) (any|a|the|) (applicable|) (law|laws|regulation|regulations|legal obligation|legal obligations|legal request|legal process|state and federal laws)`,
  ],
  [
    'acquirer',
    `(the|a|any|) (new|acquiring|surviving|resulting|combined|merged) (company|entity|organization|organisation); (prospective|potential) (seller|sellers|seller or buyer|sellers or buyers|buyer or seller|purchaser or seller); (successor|successors|acquirer|acquirers|purchaser|buyer|buyers|acquiring|surviving|prospective) (entity|entities|company|organization|owner|owners|); (new|potential|prospective|subsequent|future) (owner|owners|buyer|buyers|acquirer|purchaser|purchasers|acquirers|investors); successor; assignee; assignees; transferee; acquirer; acquiring company; (the|any|a|another|) (party|company|entity|business|organization|third party) (that|which|who) (is|) (acquiring|acquires|buying|buys|purchasing|purchases) (us|our|the|all|substantially) (assets|business|company|shares|all|); acquiring company;  purchaser; merger; acquisition; bankruptcy; (sale|transfer) of (all|some|assets|our|any|substantially all|a portion|business|the business|company) (or (some|a portion|part|substantially all) of|) (our|its|the|) (assets|business|company|shares|stock|) ; sale of assets; change of control; change in control; reorganization; company assets; business transfer; (the|other) (parties|party) (involved in|to) (such|the|that|a|any) (event|transaction|deal|merger|sale|acquisition); corporate transaction; insolvency; dissolution; sale of our business; new owner; divestiture; (sell|buy) (or transfer|) (all|our|part) (or part of our|) (business|assets|company)`,
  ],
  [
    'public',
    `(the|general|the general|wider|broader|the broader) public; (public|publicly) (available|accessible|visible|viewable); publicly; search engines; anyone on the internet; anyone (with|having|who has) (the|a|your|that) (link|url|web address|share link); (anyone|everyone|anybody|everybody|people|person|those|others) (who|that) (visits|visit|views|view|searches|looks|browses|see|sees|reads|access|accesses) ; any visitor; all visitors; (other|any|internet|web|unregistered) (internet users|visitors); non-users; non-members; nonusers; nonmembers; (people|persons|anyone|those) outside (the|our) (app|service|site|platform|network); world at large; always public; anyone in the world; publicly on; anyone (on or off|off|on and off|inside or outside of|inside and outside of) (our|the) (service|services|products|platform|app|site|website|network); are public; is public; be public; made public; for others to see; become public; public information`,
  ],
  [
    'unspecified',
    `(categories|types|kinds) of (third-party|third party|) (recipient|recipients); (third-party|third party|following|external) (recipient|recipients); (other|such|these|those|outside) recipients; (these|those|such) (companies|company|organizations|organisations|entities|firms); (outside|external|unaffiliated|non-affiliated|) (third party|third parties|third-party|third-parties|outside parties|outside party|other parties|parties|party); third parties; others for their own purposes; (companies|company) , (organizations|organisations|businesses) (,|) (and|or) individuals (outside|); companies , organizations , (and|or) individuals; companies and individuals; anyone else; anyone; anybody; anybody else; (no|any) one else; someone else; outsiders; nobody else; another (party|entity|person|company|business|organization|organisation); entities; organisations; organizations`,
  ],
];

const SERVES =
  'chat|home|directory|relay|central|web|mail|matrix|xmpp|jabber|irc|signaling|signalling|turn|stun|push|proxy|application|api|backend|file|media|upload|sync|key|identity|game|login|authentication|message|messaging|discovery|update|registration|presence';
/** The parts of the service that policies speak of where others say "we". */
const COMPONENTS = `(the|our) (${SERVES}) (server|servers); (this) (homeserver|server|instance); (the|our) (backend|back-end|homeserver|homeservers|home server|relay|relays|bridge|bridges|relay nodes|infrastructure|back end); (the|our) (chat|discovery|directory|relay|messaging|presence|signaling|signalling) (service|services|relay|relays|node|nodes|bridge|bridges); (the|our) (maintainers|maintainer|site operator|service operator|server operator|system administrators|system administrator); (the) (operators|operator|maintainers|maintainer) of (this|the) (service|server|site|website|instance|homeserver|relay|relays|bridge|bridges); the (operators|operator|maintainers|maintainer) of this (app|network)`;

/** Those who speak: the service itself, its systems and people. A service's own name counts too. */
export const SELF_PHRASES = `${COMPONENTS}; we; us; ourselves; (our|the) (abuse|anti-abuse|moderation|safety|trust and safety|security|support|customer support|customer service|technical support|data protection|development|engineering|operations) team; our (servers|systems|system|server|relay|relays|relay servers|backend|service|services|website|app|apps|application|software|site|platform|team|company|products|technology|technologies|automated systems|algorithms|automatic algorithms|employees|staff|trust and safety team|support team|staff members|personnel|websites|webpage|webpages|web page|web pages|homepage|bots|automated algorithms|computers|moderators|engineers|database|databases|application|brands|brand|data centers|data centres|data center|data centre); the (service|services|site|website|app|application|platform|company|server|servers|relay server|relay servers|software|system); this (service|app|website|site|application|company); data controller; our (directory|gateway|gateways|proxy|proxies|bot); the (foundation|controller); the services; (our|the) web (server|servers); (the|) (messaging relay|message relay|relay|messaging|notification|push notification) (server|servers); (the|our) (customer support|customer service|customer success|customer care|support|moderation|trust and safety|security|engineering|technical|technical support|it) (team|teams|staff|personnel|department|agents|representatives); our (marketing|sales|legal|research|editorial|product|data science|analytics|billing|accounting|finance|human resources|membership|communications|compliance|fraud|fraud prevention|data protection|development|administrative|recruiting|internal) (team|teams|staff|personnel|department|departments)`;

/** Those who are spoken to. */
export const USER_PHRASES = `you; your device; your browser; your phone; your computer; your web browser; your mobile device; (a|the|each|our|every|our web|your) (user|users|customer|customers|visitor|visitors|subscriber|player); users; visitors; individuals; people; members; players; customers; account holders; authorized users; customer; a person; children; parents; one; guests; the app on your device`;

/** Companies that are known by name wherever they stand; the pattern's first spelling names the entity. */
export const NAMED_COMPANIES: readonly [entity: string, patterns: string][] = [
  ['Google', 'google; google llc; google inc; google ireland; google cloud; recaptcha'],
  ['Google Analytics', 'google analytics'],
  ['Google Maps', 'google maps'],
  ['Google Ads', 'google ads; google adwords; google admob; admob; doubleclick; google doubleclick'],
  ['Google Tag Manager', 'google tag manager'],
  ['Firebase', 'firebase; google firebase; firebase analytics; firebase crashlytics; crashlytics'],
  ['Microsoft', 'microsoft; microsoft corporation'],
  ['Microsoft Clarity', 'microsoft clarity'],
  ['Microsoft Advertising', 'microsoft advertising; microsoft ads; bing ads'],
  ['Bing', 'bing'],
  ['Apple', 'apple; apple inc'],
  ['Amazon', 'amazon'],
  ['Amazon Web Services', 'amazon web services; aws'],
  ['Meta', 'meta; meta platforms; meta platforms ireland; meta ai'],
  ['Facebook', 'facebook; facebook ireland; facebook inc'],
  ['Stripe', 'stripe'],
  ['PayPal', 'paypal'],
  ['Cloudflare', 'cloudflare'],
  ['Twilio', 'twilio'],
  ['Zendesk', 'zendesk'],
  ['Salesforce', 'salesforce'],
  ['OpenAI', 'openai'],
  ['X', 'twitter; x corp'],
  ['Spotify', 'spotify'],
  ['Giphy', 'giphy'],
  ['Foursquare', 'foursquare'],
  ['AppsFlyer', 'appsflyer'],
  ['Adjust', 'adjust gmbh'],
  ['Amplitude', 'amplitude'],
  ['Mixpanel', 'mixpanel'],
  ['Sentry', 'sentry'],
  ['Gravatar', 'gravatar; the gravatar service'],
  ['Akismet', 'akismet; the akismet service'],
  ['Mailchimp', 'mailchimp'],
  ['SendGrid', 'sendgrid'],
  ['Mailgun', 'mailgun'],
  ['Hotjar', 'hotjar'],
  ['Shopify', 'shopify'],
  ['Oracle', 'oracle'],
  ['Akamai', 'akamai'],
  ['TikTok', 'tiktok'],
  ['Snapchat', 'snapchat; snap inc'],
  ['LinkedIn', 'linkedin'],
  ['Yahoo', 'yahoo'],
  ['YouTube', 'youtube'],
  ['WhatsApp', 'whatsapp'],
  ['Instagram', 'instagram'],
];
