import type { RecipientKind } from '../../model/vocabulary.ts';

const ROOM =
  '(group|channel|chat|server|room|workspace|call|meeting|conversation|community|team|list|space|forum|club|conference)';
const ROOMS = '(chat|chats|group|groups|conversation|conversations|channel|channels|room|rooms)';
const PERSONS = '(members|people|participants|everyone|anyone|users|those|all|persons|others)';
const FIRMS =
  '(companies|firms|third parties|parties|businesses|those|people|vendors|organizations|organisations|others|entities|contractors)';

/** Who gets data, told by what they are to the person, to the service or to the law. See `parties.ts`. */
export const PARTIES_BY_ROLE: readonly [kind: RecipientKind, patterns: string][] = [
  [
    'provider',
    `call (centre|center) (operators|agents|); (market research|background check) (firms|companies|agencies); mailing houses; sms (gateways|aggregators); (email delivery|push notification|push|translation|transcription|mapping|crash reporting|error reporting|fraud detection|fraud prevention|content delivery|message delivery) (services|networks); content delivery networks; cdns; payment gateways; (credit card|payment card|card) processors; bookkeepers; sub-contractors; consultancies; debt collectors; outsourced (support|) staff; outside vendors; data suppliers; (customer service|customer support|support) (contractors|vendors|outsourcers); subcontracted (processors|staff); (contracted|subcontracted|outsourced) (companies|firms|third parties|parties|businesses|organizations|organisations|personnel|laboratories); (outsourcing|fulfillment|fulfilment|moderation|verification) partners;
     ${FIRMS} (who|that|which|) (are|) (acting|act|work|working|operating|engaged|hired|contracted|retained|employed) (by us|for us|on our behalf|under contract with us|at our direction); the ${FIRMS} (who|that|which) (host|operate|run|maintain|manage|store|power|deliver|secure) our; ${FIRMS} (who|that|which) (process|handle|send|deliver|host) (payments|messages|emails|data|orders|e-mails|transactions|calls|it|them|this) (for us|on our behalf); (companies|firms|people|vendors|third parties|contractors|organizations|agencies) (that|) we (hire|engage|contract|contract with|employ|retain); attorneys; solicitors`,
  ],
  [
    'advertiser',
    `(demand-side|supply-side|demand side|supply side|data management|programmatic|ad|ad tech|adtech) (platforms|platform); dsps; ssps; dmps; (ad|media|advertising) (buyers|brokers|sellers|resellers); telemarketers; list brokers; direct marketers; (attribution|adtech|ad-tech|ad serving|ad sales|remarketing|retargeting|mobile measurement|ad measurement|ad verification|advertising technology|advertising measurement|affiliate marketing|mobile attribution) (partners|providers|vendors|companies|services); ${FIRMS} (who|that|which) (advertise|advertised|advertise with us|place ads|place advertisements|buy ads|buy advertising|purchase advertising|run ads|(serve|deliver|show|display|place) (relevant|targeted|personalized|personalised|interest-based|online|) (ads|advertisements|adverts|advertising)); advertising customers; ad servers and networks; affiliate (marketers|networks)`,
  ],
  [
    'partner',
    `(identity|login|single sign-on|sso|wallet) providers; data (aggregators|enrichment companies); (media|insurance|credit card|ticketing|telephone|phone|mobile phone|telecom|travel|event|music|film|game) companies; (mobile|wireless|telecom|telecommunications|telephone|network|cellular) (operators|carriers|networks|companies); carriers; isps; cras; internet service providers; your (internet|mobile|phone|telephone|wireless|cellular) (provider|operator|carrier|company); (phone|device|handset|console|tv|smart tv|speaker|smart speaker|app|hardware) (manufacturers|makers); (card|credit card|debit card) (issuers|networks|associations|companies); (payment|podcast|affiliate) networks; affiliate partners; franchisees; licensors; co-sponsors; investors; sellers; restaurants; shops; charities; nonprofits; non-profits; ngos; newspapers; media outlets; trade (associations|unions); unions; industry (groups|associations); standards bodies; (crisis|) hotlines; emergency (services|responders|contacts services); first responders; (rescue|ambulance|emergency rescue) services; rescuers; (payment|) intermediaries; doctors; recruiters; landlords; lenders; think tanks; (messaging|chat) (platforms|apps); other messaging (apps|services|platforms); interoperable (services|platforms|messaging services); (remote|other|federated|third-party|destination) servers; (the|) destination (server|servers); (recipient's|recipients') (server|servers); (domain|) registrars; certificate authorities; dating sites; (music|news|game) (services|platforms|sites); voice assistants; brands; political (parties|campaigns); third-party (plug-ins|plugins); another (app|website|site|service|platform); real estate agents; (nonprofit|non-profit|charitable|research|news|religious|watchdog|anti-abuse|anti-spam|child safety|safety|human rights|civil society|child protection) (organizations|organisations); distributors; dealers; hospitals; (platform|app store|marketplace) (owners|operators)`,
  ],
  [
    'family',
    `wholly owned subsidiaries; our joint ventures; (the|) (other|) (companies|entities|businesses|firms|affiliates|subsidiaries) (of|in|within) (the|our|this|that|its) (same|corporate|company|) group; our (owner|owners|shareholders|ultimate parent|corporate parent); our (other|sister) (companies|services|apps|websites|sites|products|businesses|organizations|organisations); (companies|businesses|entities) (that|) we own; (our|) (regional|foreign|local|overseas) offices; (related|sister|affiliated) (organizations|organisations|companies|corporations|entities|brands|businesses); common-ownership companies; corporate parents; (companies|entities|businesses) under common (ownership|control|management)`,
  ],
  [
    'users',
    `${PERSONS} (of|in|on|within|who join|who belong to) (the|a|an|your|that|this|each|any|such|those|these|same) (same|) ${ROOM}; (the|your|a|other|) (teachers|teacher|guardians|coworkers|coworker|co-workers|co-worker|classmates|classmate|fellow students|students|matches|fans|viewers|followers|streamers|peers|family|family group|family members|roommates|neighbours|neighbors|team|administrator|company administrator|it administrator|it department|supervisor|manager|conversation partners|conversation partner|invitees|opponents|opponent); creators; callers; the person you are (calling|messaging|chatting with|talking to); (the|) (people|persons|users|friends|contacts|those) (that|whom|) you (invite|call|message|follow|contact|email|add|befriend|are calling|choose|select|interact with|play with|match with|chat with|communicate with|share with); ${ROOM} (organizers|organiser|organisers|organizer|creators|creator|subscribers|hosts|admins|moderators|owners|members|participants|attendees); (message|chat|call|conversation) (recipients|participants|partners); (school|domain|enterprise|organization|organisation|company|team|account|it|network|plan|family|household|business|tenant) (administrators|administrator|admins|admin|owners|owner|manager|managers|members); your (company|team|school|university|organisation); customers who administer your account; whoever you (message|call|share it with); connected peers; ${PERSONS} (of|in) (groups|channels|chats|conversations|calls|rooms|communities|servers) (that|which|) you (join|are in|belong to|take part in|participate in|have joined); (the|any|every|each|those|these|all) ${ROOMS} (that|which|) you (choose|select|join|are in|belong to|take part in|participate in|are a member of); contacts and groups`,
  ],
  [
    'authority',
    `police (forces|services|departments|officers|); security services; secret services; (the|) military; (the|) (tax|revenue) office; judges; attorneys general; sheriffs; arbitrators; dispute resolution (bodies|providers); ombudsmen; (data protection|information|privacy) commissioner; (courts|court) and tribunals; public (officials|bodies|institutions); (consumer protection|child protection|competition|financial|antitrust) (authorities|agencies|regulators)`,
  ],
  [
    'acquirer',
    `(the|a|another|any) (company|entity|organization|organisation|party|third party|person|business|firm) (that|which|who) (acquires|buys|purchases|acquired|takes over|may acquire|might acquire|would acquire) (us|our|all|some|part|substantially|the); merging (company|companies|parties|entity|entities); (potential|prospective|) merger (partners|partner); assigns; successors and assigns; bidders; liquidators; (the|a) (bankruptcy|insolvency) (trustee|administrator); trustee in bankruptcy; administrators in insolvency; (possible|interested) (buyers|purchasers|acquirers|investors)`,
  ],
  [
    'public',
    `(everyone|everybody|anyone|anybody|people|users|others) (on|across) the (internet|web|world wide web); (the|) (whole|entire|wide|wider) (world|internet|web); the rest of the world; web users; (people|users|persons|anyone|visitors|everyone) (who are|) (without an account|who do not have an account|who don't have an account|who are not members|not logged in|not registered); (people|anyone|users|persons|everyone|anybody|everybody|those|visitors) (on and off|on or off|off|both on and off) (our|the) (service|services|platform|site|app|network); (people|anyone|users|persons|everyone|those) (who|that) (visit|visits|view|views|look at|see|come across|search for) your (profile|channel|page|public profile|posts); visitors to (your|our) (profile|public pages|page)`,
  ],
  [
    'unspecified',
    `(unrelated|independent|unconnected|non-related) (third party|third-party|third parties|third-parties); (any|no|other|another|every) (person|company|individual|party|entity|business|organization) or (company|person|entity|organization|organisation|individual|business|party|third party); (persons|people|anyone|individuals|parties|companies|organizations|others|entities) outside (of|) (our|the|this) (company|organization|organisation|business|service team|team|firm); third persons; other (companies|organizations|organisations|businesses|entities) (and|or) (individuals|persons|people)`,
  ],
  [
    'acquirer',
    `(any|a|another|the) (person|company|party|third party|individual) or (entity|company|person|party) (that|which|who) (acquires|buys|purchases|acquired|takes over|may acquire|might acquire|would acquire) (us|our|all|some|part|substantially|the)`,
  ],
];
