import type { DataType } from '../../model/data-types.ts';

/** Numbers, names and papers that tell one person from another. See `data-identity.ts` for the notation. */
export const NUMBER_DATA: readonly [types: DataType[], patterns: string][] = [
  [
    ['phone-number'],
    `(phone|telephone|mobile) contact (details|information); (whatsapp|signal|viber|sms|text) number; ~landline; number of your (phone|mobile|mobile phone); (phone|telephone|mobile) (number|numbers) and (country|area) (code|codes)`,
  ],
  [
    ['email-address'],
    `(email|e-mail) contact (details|information); (contact|billing|invoice|invoicing|school|work|secondary|alternate|alternative|backup|registration|primary|parent's|company|business) (email|e-mail)`,
  ],
  [
    ['name'],
    `(maiden|pen|stage|persona|nick|chat nick|birth|christian|former|child's|parent's|guardian's|user's) name; (chat|room|community|game|group) nickname; ~initials; name (suffix|prefix); ~salutation and name`,
  ],
  [
    ['username'],
    `(social media|social network|social|twitter|instagram|facebook|tiktok|snapchat|mastodon|bluesky|linkedin|github|discord|telegram|reddit|youtube|public|online|player|creator|channel|unique) handle; ~jid; ~mxid; (matrix|xmpp|jabber|fediverse|federated|home server) (user|account|) (id|ids|identifier|identifiers|address|addresses|handle|handles); (jabber|xmpp|matrix|skype|line|wechat|qq|icq|viber|kik) (id|address|username|handle); (player|gamer|character|in-game|in game|account user|github|telegram|reddit|discord) name; ~callsign; ~nick; @handle; user names; chosen (user name|username)`,
  ],
  [
    ['user-id'],
    `(subscriber|workspace|team|employee|staff|personnel|student|pupil|contract|loyalty|loyalty program|loyalty programme|loyalty card|customer reference|client reference|client|frequent flyer|support|member|patient|internal|external|pseudonymous user|random user) (number|id|reference number); (social network|social login|single sign-on|sso|openid|oauth|federated) (id|identifier|account id|account identifier); (customer|subscriber|member|player|employee|student|account holder|pseudonymous user|user account|user profile|profile) (identifier|identifiers)`,
  ],
  [
    ['profile-photo'],
    `(user|member|account|display|cover|banner|avatar|group|channel|server|community|team|contact) (picture|photo|photograph|icon|avatar); (banner|header|profile background|avatar|group profile|group|channel) (image|photo|picture); (account|profile) cover image; profile (banner|background|cover); (photo|photograph|picture|image|portrait) of (yourself|you); ~portrait; (photos|photographs|pictures|images) of yourself`,
  ],
  [
    ['status-text'],
    `status line; profile (headline|tagline|summary|introduction); about (me|you) text; (current|your) mood`,
  ],
  [
    ['date-of-birth'],
    `birth (month|day|week); (month|day) and (day|month|year) of birth; birth month and (day|year); (proof|verification) of age; age (verification|assurance|estimate|confirmation) (data|information|)`,
  ],
  [
    ['gender'],
    `(preferred|personal|chosen) pronouns; (biological|legal) sex; gender (information|data|expression|preference)`,
  ],
  [
    ['government-id'],
    `vat (number|id|identification number|registration number); (employer|business|corporate|foreign) (tax|) identification number; ein; (aadhaar|curp|cpf|nhs|medicare|alien registration|residence permit|work permit|visa|military id|state id|id card|identification card|identity card|national identity card|passport or id|driver's licence|driver's license|driving licence|driving license|driver license) (number|numbers|details|information); (work|residence|residency) permits; (military|state|state-issued|scanned|legal|valid|national|school) (id|identification); (id|passport|identity document|licence|license) (scan|scans|photo|photos|photograph|image|images|copy|copies); (photo|photos|photograph|image|images|picture|scan|scans|copy|copies|front and back) of (your|an|a|the|their) (id|ids|passport|license|licence|driver's license|driver's licence|driving licence|identity card|id card|id document|identity document|identity documents|identification|government id|government identification|photo id|identification document|identification documents); photo (id|ids|identification); birth certificate; (identity|id) (papers|proof|proofs); proof of (your|) identity; citizen number; civil registration number; identity verification (documents|document|information)`,
  ],
  [
    ['postal-address'],
    `(house|apartment|flat|street|building) number; street (name|and number|and house number); (correspondence|residence|office|post|invoice|invoicing|current|previous|former|legal|registered|return|service|property|school|contact postal|geographic|civic|primary|secondary|company) (address|addresses); address lines; proof of (address|residence)`,
  ],
];
