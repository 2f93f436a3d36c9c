import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

/** Type → what policies call it, parted by semicolons. */
const WORDS: readonly [type: string, names: string][] = [
  ['last-seen', 'time you were last online; history of when you were online last'],
  ['call-metadata', 'call log information; call record entries'],
  ['message-metadata', 'message log data'],
  ['email-address', 'billing email; invoice e-mail'],
  ['contact-list', 'top friends; closest contacts'],
  ['purchase', 'order-related information; subscription-related data'],
  ['phone-number', 'phone contact details; WhatsApp number; phone number country code'],
  ['location', 'distance from other users; distance information'],
  ['activity', 'action history'],
  ['identity', 'information you include in your public profile'],
  [
    'email-address',
    'contact email; school email; secondary email; registration email; email contact details',
  ],
  ['name', 'maiden name; pen name; stage name; initials; chat nickname; community nickname; persona name'],
  [
    'username',
    'social media handle; Instagram handle; public handle; Jabber ID; nick; callsign; player name; Skype ID; XMPP address; Matrix ID',
  ],
  [
    'user-id',
    'subscriber ID; subscriber number; loyalty number; loyalty program number; employee number; employee ID; student ID; student number; contract number; customer reference number; frequent flyer number; single sign-on identifier',
  ],
  [
    'profile-photo',
    'user picture; cover photo; banner image; profile banner; photo of yourself; photograph of you; portrait; member photo',
  ],
  ['status-text', 'status line; mood; profile headline'],
  ['date-of-birth', 'birth month'],
  ['gender', 'preferred pronouns; biological sex'],
  [
    'government-id',
    'VAT number; VAT ID; VAT identification number; photo of your ID; state ID number; scanned ID; work permit; visa number; military ID; EIN; employer identification number; alien registration number; identification card number; image of your government ID; birth certificate; ID scans',
  ],
  [
    'postal-address',
    'house number; street name; correspondence address; residence address; office address; invoice address; current address; previous addresses; legal address; registered address',
  ],
  [
    'identity',
    'organization name; veteran status; hair colour; school; department; academic records; birthplace; hometown; public profile; criminal record; professional licenses; business details; social media profiles; account status; diet; T-shirt size',
  ],
  [
    'contact-list',
    "contacts' phone numbers; contacts' names; blocked users; blocked users list; blocklist; blocked contacts; muted users; list of accounts you have blocked; favorite contacts; invited friends; vCards; ignore list; contact groups",
  ],
  [
    'contact-identifier',
    'dialled numbers; call recipients; message recipients; sender and recipient email addresses; call participants; chat participants; conversation participants; conversation partners; calling party; called party; callers; caller ID; chat partners; destination numbers; destination phone number; phone number of the person you call',
  ],
  [
    'group-membership',
    'list of groups; team membership; group member lists; list of group members; group subject; group metadata; guilds you are in; rooms; server memberships; organization membership; lists you are on; names of your groups; channel names; server names; subreddits you subscribe to',
  ],
  [
    'message-content',
    'content of your messages; SMS; group messages; complaints; chat transcripts; content of communications; content of your conversations; private mentions; private posts; thread contents; in-game chat; MMS; contact form submissions; archived chats; support chats',
  ],
  [
    'attachment',
    'video messages; email attachments; custom emojis; custom emoji; spreadsheets; media messages; albums; thumbnails; multimedia messages; sound recordings; captured images; wallpaper; chat backgrounds',
  ],
  [
    'call-content',
    'call content; content of your calls; content of calls; recordings of your calls; video streams; video chats; livestreams; call transcripts; voice traffic; conferences; meetings; audio rooms; webcam video; microphone input; spoken words; screen content',
  ],
  ['search-query', 'search requests; recent searches; in-app searches; saved searches; GIF searches'],
  [
    'content',
    'contents; reminders; to-do lists; notes; postings; message board posts; posts; comments; replies; tweets; mentions; review; creative works; artwork; form responses; backups; backup data; chat backups; notebooks; wikis; quiz answers',
  ],
  [
    'message-metadata',
    'attachment size; message metadata; message headers; message size; message types; message count; delivery times; sent time; routing data; message delivery information; timestamps of your messages; time a message was sent; message counts; chat metadata; group message metadata; text message logs; message volume',
  ],
  [
    'call-metadata',
    'call logs; call history; call detail records; call durations; call metadata; call data records; call quality; call statistics; call length; call signaling data; telephony metadata; video call history; meeting attendance; call quality metrics; call information; video conference metadata',
  ],
  ['delivery-receipt', 'delivery reports; delivery notifications; delivery state'],
  [
    'read-receipt',
    'read indicators; message read status; read markers; read times; message read receipts; seen status; unread counts; unread status',
  ],
  [
    'presence',
    'activity status; status indicator; user presence; online/offline status; online state; away status; do not disturb status; idle status; rich presence; in-game status; online and offline times',
  ],
  ['last-seen', 'last time you used the app; most recent login'],
  ['typing', 'typing state; typing speed; typing patterns; keyboard activity; typing behaviour'],
  [
    'usage-event',
    'interaction data; emoji reactions; scores; apps installed on your device; session replays; download history; shares; heatmaps; contest entries; apps you use; badges; trust score; services used; API calls; bot commands',
  ],
  [
    'session-timing',
    'connection times; connection timestamps; connection duration; sessions; active sessions; user sessions; screen time; hours of use; login sessions',
  ],
  [
    'page-url',
    'address of the page you visited; browser history; DNS queries; DNS requests; UTM parameters; page titles; URI',
  ],
  [
    'ad-interaction',
    'impressions; ads shown to you; ad campaign performance; attribution data; install attribution data; view-through data; ad reporting data',
  ],
  [
    'purchase',
    'transaction identifiers; gifts; shopping cart contents; booking details; reservations; spending habits; refund requests; promo codes; in-game purchases; virtual items; wish lists; price paid; date of payment; in-store purchases; auction history; refund history',
  ],
  [
    'device-model',
    'make, model; host name; hostname; model name; model number; linked devices; registered devices; devices used; list of devices; device list; devices connected to your account; connected devices; number of devices; paired devices; terminal type; vendor and model',
  ],
  ['operating-system', 'system software version; software platform; kernel version; device OS'],
  ['browser', 'browser extensions; plug-in details; web client'],
  [
    'app-version',
    'client application; app release; app name; application name; installed version; version information',
  ],
  [
    'screen',
    'screen width and height; resolution of your screen; display information; color depth; colour depth; screen settings; pixel density; browser viewport; dark mode setting; font size',
  ],
  [
    'language',
    'native language; regional settings; default language; chosen language; spoken languages; mother tongue; keyboard layout; site language',
  ],
  ['timezone', 'local time; UTC offset; system time; GMT offset; browser time zone'],
  ['battery', 'charging status; charge level; power status; low power mode'],
  [
    'hardware',
    'camera and microphone information; motion data; storage capacity; barometer data; peripheral devices; peripherals; audio devices; webcam; chipset; video card; sensors; volume level; device orientation; camera settings; microphone settings; graphics drivers',
  ],
  [
    'device-identifier',
    'identifier for vendors; ICCID; SIM serial number; MEID; ESN; international mobile equipment identity; app installation ID; unique ID; unique IDs; device hash; EUI-64; international mobile subscriber identity; randomly generated identifier; digital identifiers; HWID; anonymous identifiers',
  ],
  ['advertising-id', 'OAID; Roku ID'],
  [
    'fingerprint',
    'fonts; fingerprinting data; system fonts; installed plug-ins; canvas data; WebGL fingerprint; audio fingerprint; fonts installed; fingerprint of your device',
  ],
  [
    'push-token',
    'push subscription; push notification data; push endpoint; web push subscription; push credentials; push address; token for push notifications',
  ],
  [
    'diagnostics',
    'debugging information; memory dumps; response times; hardware activity; frame rate; quality metrics; exception reports; app hangs; uptime; startup time; app launch time; device logs; minidumps; core dumps; trace logs; traces',
  ],
  [
    'device',
    'technical information about your device; system settings; phone information; handset information; mobile phone data; device parameters; software settings; smartphone data; device-level information; end-device information; terminal data; device integrity information; jailbreak status; software configuration; antivirus status; device environment',
  ],
  [
    'mobile-network',
    "roaming; roaming status; network country code; mobile phone network; name of your mobile carrier; network code; roaming information; mobile network's name; cell site information; country of your SIM card; phone network; mobile towers; phone masts",
  ],
  [
    'connection',
    'connection quality; connection details; connectivity; wireless network; Wi-Fi name; port number; source port; ping; round-trip time; mobile data usage; amount of data transferred; volume of data transferred; throughput; upload and download speeds; bytes sent and received; router information',
  ],
  ['network', 'network identifiers; network metadata; local network information'],
  ['precise-location', 'exact geographic location; location coordinates; street-level location'],
  [
    'coarse-location',
    'location derived from your IP address; IP location; IP address-based location; location inferred from your IP address; metro area; DMA; county; province; municipality; location based on your IP address; continent; country location; neighborhood; neighbourhood; postcode area',
  ],
  [
    'location',
    'geographic information; geographic data; geographical data; nearby places; movement data; movements; travel history; trips; trip information; geospatial data; search location; favourite places; saved places; driving data; geofence data',
  ],
  [
    'cookie-identifier',
    'session ID; session identifiers; data stored in cookies; session identifier; click IDs; click identifiers; tracking IDs; tracking ID; browser identifiers; IndexedDB',
  ],
  ['tracking-pixel', 'email tracking pixels; tracking tags; email beacons; script tags; tracking scripts'],
  ['auth-token', 'API keys'],
  ['location', 'real-time location; realtime geolocation'],
  ['precise-location', 'precise real-time location; exact location'],
  ['public-key', 'PGP key; GPG keys; public PGP key; OpenPGP keys; SSH keys'],
  [
    'credential',
    'backup codes; decryption keys; SMS codes; recovery key; recovery keys; TOTP secrets; seed phrase; private encryption keys; authenticator secrets; security keys; 2FA settings; two-factor authentication settings; authentication method; registration lock PIN; account recovery information; password reset questions',
  ],
  [
    'payment-information',
    'bank name; payment identifiers; card verification code; payout details; payout information; BIC; SWIFT code; card brand; account number and sort code; mobile money number; UPI ID; Venmo handle; e-wallet details; card issuer; payment provider ID; payment-related information',
  ],
  [
    'financial',
    'tax information; credit information; tax records; W-9 forms; net worth; income level; account balance; account balances; wealth; tax documents; earnings; wages; creditworthiness; loan information; payroll data; mortgage details',
  ],
  [
    'face',
    'face templates; images of your face; face recognition data; video selfie; photo of your face; face mesh data; eye movements; eye tracking data; video selfies; gaze data',
  ],
  [
    'voice',
    'recordings of your voice; audio of your voice; speech recordings; recording of your voice; spoken commands; vocal recordings; speech',
  ],
  [
    'biometric',
    'fingerprints; fingerprint; retina scans; hand scans; palm prints; fingerprint data; Touch ID data; gait; fingerprint scans; palm scans; DNA; hand geometry; body movements; vein patterns',
  ],
  [
    'unspecified',
    'student records; predictions; user records; profile inferences; consent records; audience segments; insights; de-identified datasets; datasets',
  ],
  ['diagnostics', 'access status; HTTP response codes; HTTP status code'],
  ['contacts', 'follower list; list of people you follow; following list'],
  ['contact-list', 'confirmed contacts; list of approved friends'],
];

describe('what policies call data', () => {
  it.each(WORDS)('%s', (type, names) => {
    for (const name of names.split('; ')) {
      expect(said(`We collect your ${name}.`), name).toEqual([`collect affirmed ${type} > self`]);
      expect(said(`We do not share your ${name} with third parties.`), name).toEqual([
        `share denied ${type} > unspecified`,
      ]);
    }
  });
});

describe('words that are data elsewhere', () => {
  it.each([
    'We receive questions from, and share pigeons with, our family.',
    'The loft shares and views of the valley are ours.',
    'We are required to disclose this, including meeting safety requirements.',
    'In our view the pigeons mention our notes.',
    'You can download our software, report pigeons and answer letters.',
    'We agree upon your consent to a loft of your choice.',
    'We sell our assets, our meetings and our articles.',
    'Loft membership requires a ring.',
    'The backup copies are kept in the loft.',
    'Your social media account lets you sign in.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});

describe('what is entered, paid and said in calls', () => {
  it.each([
    ['We keep the contents you enter.', ['store affirmed content > self']],
    ['We receive confirmation of your payment.', ['collect affirmed purchase > self']],
    ['We do not record the video and audio of your calls.', ['collect denied call-content > self']],
    ['We store your identification elements.', ['store affirmed identity > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what is possessed', () => {
  it.each([
    ['We possess your email address.', ['store affirmed email-address > self']],
    ['We are not in possession of your messages.', ['store denied message-content > self']],
    ['We do not possess the keys to decrypt your messages.', ['collect denied message-content > self']],
    ['If you possess a loft, its records are yours.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('copies of what is kept', () => {
  it.each([
    ['We keep backups of our records for 30 days.', ['store affirmed unspecified > self']],
    ['We keep backups of your messages.', ['store affirmed message-content > self']],
    ['We store your chat backups.', ['store affirmed content > self']],
    ['Our service also uses encrypted backup storage.', []],
    [
      'We cannot read your messages on our servers or in the backups.',
      ['collect denied message-content > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
