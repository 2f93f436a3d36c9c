import type { DataType } from '../model/data-types.ts';
import type { ClaimRecipient, Party, Verdict } from '../model/vocabulary.ts';

/** A data type in plain words: as a label in a list, and as the subject of "… went to X". */
interface Words {
  label: string;
  subject: string;
}

const WORDS: Record<DataType, Words> = {
  identity: { label: 'identity', subject: 'Something that identifies you' },
  'phone-number': { label: 'phone number', subject: 'Your phone number' },
  'email-address': { label: 'e-mail address', subject: 'Your e-mail address' },
  name: { label: 'profile name', subject: 'Your name' },
  username: { label: 'user name', subject: 'Your user name' },
  'user-id': { label: 'account number', subject: 'Your account number' },
  'profile-photo': { label: 'profile photo', subject: 'Your profile photo' },
  'status-text': { label: 'status text', subject: 'Your status text' },
  'date-of-birth': { label: 'date of birth', subject: 'Your date of birth' },
  gender: { label: 'gender', subject: 'Your gender' },
  'government-id': { label: 'identity document', subject: 'Your identity document' },
  'postal-address': { label: 'postal address', subject: 'Your postal address' },

  contacts: { label: 'contacts', subject: 'Something about your contacts' },
  'contact-list': { label: 'address book', subject: 'Entries of your address book' },
  'contact-identifier': { label: 'contacts written to', subject: 'Whom you write to' },
  'group-membership': { label: 'groups you belong to', subject: 'Which groups you belong to' },

  content: { label: 'content', subject: 'Content of yours' },
  'message-content': { label: 'message text', subject: 'The text of messages' },
  attachment: { label: 'files sent', subject: 'A file you sent' },
  'call-content': { label: 'call content', subject: 'What was said in a call' },
  'search-query': { label: 'search words', subject: 'What you searched for' },

  'communication-metadata': { label: 'message traffic', subject: 'Facts about your messages' },
  'message-metadata': { label: 'message sizes and times', subject: 'Size and time of messages' },
  'call-metadata': { label: 'call times', subject: 'When and whom you call' },
  'delivery-receipt': { label: 'delivery receipts', subject: 'That messages arrived' },
  'read-receipt': { label: 'read receipts', subject: 'That you have read messages' },

  activity: { label: 'activity', subject: 'Something you did' },
  presence: { label: 'online now', subject: 'That you are online' },
  'last-seen': { label: 'last use', subject: 'When you last used the app' },
  typing: { label: 'typing', subject: 'That you are typing' },
  'usage-event': { label: 'clicks and screens', subject: 'What you click and open' },
  'session-timing': { label: 'time spent', subject: 'How long you use the app' },
  'page-url': { label: 'page address', subject: 'The address of the page' },
  'ad-interaction': { label: 'advertisements seen', subject: 'What you do with advertisements' },
  purchase: { label: 'purchases', subject: 'What you buy' },

  device: { label: 'device', subject: 'Something about your device' },
  'device-model': { label: 'device model', subject: 'The model of your device' },
  'operating-system': { label: 'operating system', subject: 'Your operating system' },
  browser: { label: 'browser', subject: 'Your browser' },
  'app-version': { label: 'app version', subject: 'The version of the app' },
  screen: { label: 'screen size', subject: 'The size of your screen' },
  language: { label: 'language', subject: 'Your language' },
  timezone: { label: 'time zone', subject: 'Your time zone' },
  battery: { label: 'battery', subject: 'The state of your battery' },
  hardware: { label: 'processor and memory', subject: 'Processor and memory of your device' },
  'device-identifier': { label: 'device identifier', subject: 'An identifier of your device' },
  'advertising-id': { label: 'advertising identifier', subject: 'Your advertising identifier' },
  fingerprint: { label: 'browser fingerprint', subject: 'A fingerprint of your browser' },
  'push-token': { label: 'push address', subject: 'Your address for notifications' },
  diagnostics: { label: 'crash and performance logs', subject: 'Crash and performance logs' },

  network: { label: 'network', subject: 'Something about your network' },
  'ip-address': { label: 'internet address', subject: 'Your internet address' },
  'mobile-network': { label: 'mobile operator', subject: 'Your mobile operator' },
  connection: { label: 'connection', subject: 'The kind of your connection' },

  location: { label: 'location', subject: 'Your location' },
  'precise-location': { label: 'precise location', subject: 'Your precise location' },
  'coarse-location': { label: 'rough location', subject: 'Your rough location' },

  tracking: { label: 'tracking', subject: 'A tracking mark' },
  'cookie-identifier': { label: 'cookie identifier', subject: 'An identifier in a cookie' },
  'tracking-pixel': { label: 'tracking pixel', subject: 'A tracking pixel' },

  credential: { label: 'credentials', subject: 'A credential' },
  'auth-token': { label: 'sign-in token', subject: 'A sign-in token' },
  'public-key': { label: 'public key', subject: 'Your public key' },

  financial: { label: 'payment', subject: 'Something about your payments' },
  'payment-information': { label: 'payment details', subject: 'Your payment details' },

  biometric: { label: 'face and voice', subject: 'Your face or voice' },
  face: { label: 'face', subject: 'Your face' },
  voice: { label: 'voice', subject: 'Your voice' },

  unspecified: { label: 'information', subject: 'Information' },
};

/** A data type as a person says it, lower case: `phone number`, `contacts written to`, `online now`. */
export function dataLabel(type: DataType): string {
  return WORDS[type].label;
}

/** The beginning of a sentence about it: `Your phone number`, `That you are typing`, followed by "went to …". */
export function dataSubject(type: DataType): string {
  return WORDS[type].subject;
}

const VERDICTS: Record<Verdict, string> = {
  clear: 'Stated',
  seen: 'Seen',
  vague: 'Vague',
  ambiguous: 'Says both',
  uncertain: 'Unsure',
  omitted: 'Not mentioned',
  incorrect: 'Contradicts',
  contradicted: 'Contradicted',
  opaque: 'Unreadable',
  'not-observable': 'Cannot be seen from here',
  'not-seen': 'Not seen',
  'not-exercised': 'Not tried',
};

/** A verdict's word. `not-seen` of a denial is that no breach was seen. */
export function verdictLabel(verdict: Verdict, polarity: 'affirmed' | 'denied' = 'affirmed'): string {
  return verdict === 'not-seen' && polarity === 'denied' ? 'No breach seen' : VERDICTS[verdict];
}

/** Who a recipient is to the app: `the app itself` · `same owner, Meta` · `another company` · `owner not known`. */
export function partyLabel(party: Party, family = ''): string {
  if (party === 'first') return 'the app itself';
  if (party === 'family') return family ? `same owner, ${family}` : 'same owner';
  return party === 'third' ? 'another company' : 'owner not known';
}

const RECIPIENTS: Record<Exclude<ClaimRecipient, `named:${string}`>, string> = {
  self: 'the service itself',
  family: 'companies of the same owner',
  provider: 'providers',
  advertiser: 'advertisers',
  partner: 'partners and other services',
  users: 'other people on the service',
  authority: 'authorities',
  acquirer: 'a new owner',
  public: 'the public',
  unspecified: 'others at large',
};

/** A claim's recipient in plain words. */
export function recipientLabel(recipient: ClaimRecipient): string {
  return recipient.startsWith('named:')
    ? recipient.slice('named:'.length)
    : RECIPIENTS[recipient as keyof typeof RECIPIENTS];
}
