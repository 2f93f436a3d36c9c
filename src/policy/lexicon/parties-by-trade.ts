import type { RecipientKind } from '../../model/vocabulary.ts';

const FIRMS =
  '(software|service|services|technology|solution|platform|system|data|) (provider|company|firm|vendor|contractor|specialist|agency|supplier|subcontractor|processor)';

/** Who gets data, told by the trade that stands before a general noun: see `parties.ts`. */
export const PARTIES_BY_TRADE: readonly [kind: RecipientKind, patterns: string][] = [
  [
    'provider',
    `(trusted|selected|external|third-party|third party|our|) (it|hosting|web hosting|website hosting|cloud|cloud hosting|cloud storage|server|storage|data management|data hosting|data storage|error tracking|crash reporting|payroll|accounting|mailing|printing|shipping|email|newsletter|sms|messaging|translation|transcription|moderation|content moderation|customer support|player support|technical support|customer care|customer service|call center|call centre|age verification|billing|payment processing|monitoring|infrastructure|maintenance|software development|testing|outsourcing|web analytics|data analytics) ${FIRMS};
     (software|speech-to-text|captcha|newsletter|helpdesk|call centre|call center) (service|) providers; (customer support|player support|technical support|customer care|customer service|moderation|hosting|infrastructure) (partner|partners);
     (our|external|outside|third-party|third party|legal|financial|tax|professional|legal and financial|legal and professional|legal and other professional|other professional) (adviser|advisor|advisors|advisers|consultants); (legal|legal and|accounting and|) professional services; attorneys; solicitors; notaries; freelancers; (external|outside|volunteer|contracted) (moderators|testers|translators|developers and testers);
     (other|) trusted (businesses|companies|people|persons) (or|and) (persons|businesses|people|individuals|companies); (other|) trusted (businesses|persons|companies) (to|that|who|which) process (it|data|information|your data|your information|personal data|personal information); persons who (work for us|act on our behalf|acting on our behalf|are acting on our behalf|help us); (other|external|) (organisation|organization|firm|person) (who|that|which) (perform|provide|help us|assist us|work for us|work on our behalf|act on our behalf|acting on our behalf|are acting on our behalf|support us|process data on our behalf|provide services|provide services to us|assist us in|provides services)`,
  ],
  [
    'advertiser',
    `(third-party|third party|online|our|mobile|) (advertising and marketing|marketing and advertising|advertising measurement|retargeting|affiliate marketing|media|programmatic|social media advertising|social network advertising|search advertising) (company|agency|provider|vendor|partner|network|platform|firm|services); (advertising|marketing) (companies|agencies) and (agencies|companies); (advertising|ad|marketing) (and|or|and/or) (technology|tech) (company|firm|partner|provider|vendor); (partners|companies|third parties|vendors|firms|businesses) (who|that|which) (measure|assess|track) (the|) (advertising|ad|ads|advertisement|campaign) (performance|effectiveness|success|performance and attribution|performance and effectiveness); marketing (service provider|provider); (partners|companies|third parties|vendors|firms|businesses) (who|that|which) (specialize|specialise) in (online|digital|targeted|interest-based|mobile|) (advertising|marketing|ads);
     (advertising|ad|marketing|measurement) (and|or|and/or) (analytics|measurement|attribution) (service|services|company|firm|network|platform); (analytics|measurement|attribution) (and|or|and/or) (advertising|ad|marketing) (service|services|service provider|company|firm|network|platform)`,
  ],
  [
    'partner',
    `(property|building|venue|vacation-rental|vacation rental|land|home|apartment|hotel|accommodation) (owner|owners|manager|managers|management|administrators); (property|building) (owner|owners|manager|managers) (and|or|and/or) (owner|owners|manager|managers);
     (the|) (provider|providers|operator|operators) of (that|this|these|such|those|the respective) (feature|features|plugin|plug-in|plugins|widget|widgets|social network|social networks|network|networks|platform|platforms|integration|integrations|button|buttons);
     (other|third-party|third party|external|outside|trusted|selected|carefully selected|unaffiliated|independent|partner|research|academic|media|social media|non-profit|charitable) (organisation|organisations); (academic|research|educational) (institution|institutions); universities; (copyright|rights) (holder|owner); rightsholders; (record|music) (label|labels); broadcasters; (device|equipment|handset) manufacturers; domain registries; industry (partners|bodies)`,
  ],
  [
    'users',
    `(the|your|a|other|another|fellow|our|) (driver|drivers|passenger|passengers|rider|riders|carpooler|carpoolers); your (matches|match|buddies|followers|teammates|roommates); (clan|guild|household|room|space|forum|list|circle|club|crew|squad) (member|members)`,
  ],
  [
    'public',
    `(all|any|other|) internet users; all users of the internet; anyone (who has|with) (internet access|access to the internet|an internet connection); the whole world; non-members; unregistered users; (people|users|persons) who are not (registered|logged in|members)`,
  ],
  ['authority', '(public|state|criminal|) prosecutors; ombudsman; customs (authorities|officials)'],
  [
    'family',
    `our (sister|own|other|) brands; corporate family (members|member|companies); (our|its) family of brands; (group|sister) entities; our (local|regional|foreign|overseas) (offices|entities|companies); other (companies|entities|businesses) (owned or controlled|owned|controlled|owned and operated) by our (parent company|parent|parents|owner|owners|shareholders)`,
  ],
];

/** Its own people, though the words speak of members. */
export const SELF_MEMBERS = '(our|my) (team|staff|support|crew) (member|members)';
