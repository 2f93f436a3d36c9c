import type { DataType } from '../../model/data-types.ts';

/** What opens an account, what pays, what a person owns, and what a body shows. See `data-identity.ts` for the notation. */
export const MONEY_DATA: readonly [types: DataType[], patterns: string][] = [
  [
    ['auth-token'],
    `(api|webhook|bot|bearer|refresh|id|session|sso) (tokens|token); api (keys|key|credentials)`,
  ],
  [
    ['public-key'],
    `(pgp|gpg|openpgp|ssh|verification|signing|s/mime|signed pre|one-time pre) (keys|key|public key|public keys|certificates); public (pgp|gpg|ssh|openpgp) (key|keys); (public|your) (keys|key) (and|or) (certificates|fingerprints)`,
  ],
  [
    ['credential'],
    `(backup|recovery|sms|one-time|authenticator|access|reset|verification|activation|unlock|pairing) (code|codes|key|keys|phrase|phrases|secrets|secret|pin); (decryption|private encryption|private pgp|secret|master) (key|keys); (totp|2fa|two-factor|two factor|mfa|multi-factor|two-factor authentication|multi-factor authentication|two-step verification) (secret|secrets|settings|keys|seed|methods|method|information|details|data|codes|password|status); seed (phrase|phrases|words); authentication (method|methods|factors|factor|secrets); ~security keys; password reset (questions|information|data|answers|hints); password (question|questions|information|data|hashes|hints|reset information) (and answers|); (answers|answer) to (your|the|) (security|password|secret) (question|questions); (security|secret) (question|questions) and (answer|answers); account recovery (information|data|details|options); (registration|registration lock|unlock|screen unlock) (pin|passcode)`,
  ],
  [
    ['payment-information'],
    `(any|all|the|additional|some|) (information|data|details) (necessary|needed|required) (to|for) (process|processing|make|making|complete|completing|facilitate|take|taking|handle) (such|your|a|the|any|) (payment|payments); (any|all|the|additional|some|) (information|data|details) (necessary|needed|required) (to|for) (bill|charge|invoice|billing|invoicing|payment|payments) (you|purposes|); additional (information|details|data) for (billing|payment|invoicing) purposes; (bank account|bank|account) and routing (information|numbers|number|details|data); bank (name|identifier code|code|account holder|account holder's name|account statement|routing number|transfer details|transfer information|card details); (payout|payee|wire|wire transfer|bank transfer|direct deposit|payment-related|billing contact|payment provider|payment service|withdrawal|remittance) (details|information|data|account|method|methods|number|id|contact details); bic; (swift|bic) (code|number|codes); (mobile money|upi|venmo|cash app|zelle|alipay|wechat pay|google pay|apple pay|paypal) (number|id|handle|account|details|username|information|address|email); (e-wallet|digital wallet|crypto wallet|wallet|mobile wallet) (details|information|address|id|data|number|); (account number|account numbers) and (sort code|sort codes|routing number|bank code|iban|routing numbers); (card|card's) (brand|issuer|network|verification code|verification number|verification value|security code|holder|token|type and number|expiry|expiration); card verification (code|value|number|codes); cvv2; (payment|billing|card|credit card) (identifier|identifiers|tokens|token|related information|contact details|preferences|instruments|instrument information|credentials|processing information|account details); (bank|payment|financial) account (number|details|information|numbers|data); billing (name|name and address|contact|contacts|contact information|zip code|postal code|postcode|account); name on (your|the) card; cardholder's name`,
  ],
  [
    ['financial'],
    `(tax|credit|loan|payroll|mortgage|pension|investment|salary|income|debt|wealth|wage) (information|data|details|records|documents|forms|history|level|levels|bracket|report|reports|report data|file); net worth; (account|bank|bank account|wallet) (balance|balances); ~wealth; ~earnings; ~wages; creditworthiness; (w-9|w-8|w9|1099|tax) (form|forms|records|documents); source of (funds|wealth); bank statements; financial (history|interests|status|profile)`,
  ],
  [
    ['face'],
    `(eye|gaze) (movement|movements|tracking|tracking data|tracking information|data|position); gaze (data|information|direction); (photo|photos|picture|pictures|video|videos|photograph|photographs|image|images|recording) of (your|a|their|users') (face|faces); face (recognition|mesh|embedding|embeddings|vector|vectors|photo|id) (data|information|templates|); (video|live|photo|identity|verification) (selfie|selfies); facial (embeddings|vectors|recognition|hair|recognition information|photos|photographs|photo|imagery|analysis data)`,
  ],
  [
    ['voice'],
    `(speech|vocal|spoken|voice) (recording|recordings|command|commands|input|inputs|interactions|queries|sample|samples|searches|audio|requests); ~speech; (audio|recordings|recording|audio recordings|audio recording|sound|samples) of (your|their|a user's) (voice|speech)`,
  ],
  [
    ['biometric'],
    `~fingerprints; (fingerprint|finger print) (data|scans|scan|templates|images|information); (retina|retinal|iris|palm|hand|vein|finger|thumb) (scan|scans|print|prints|patterns|geometry|data|images); ~gait; gait (data|patterns|analysis); (touch id|face id) (data|information|); dna (data|samples|sample|); (body|eye and body) (movement|movements); biometric (login|unlock|authentication) (data|information); behavioural biometrics; behavioral biometrics`,
  ],
];

/** Records, guesses and the like, of no one type. */
export const UNTYPED_RECORDS = `(personal|user|student|customer|member|client|consumer|children's|health|medical|patient) records; (profile|consumer|behavioral|behavioural|) inferences; ~predictions; (consent|opt-in|opt-out) (records|history|choices); (audience|interest|user|marketing|customer|market|consumer) segments; ~insights; (de-identified|deidentified|anonymized|anonymised|aggregated|aggregate|pseudonymised|pseudonymized|) (datasets|data sets|dataset|data set); (health|medical) (history|conditions|condition|status); (product|personal|marketing|shopping) (interests|preferences); (marketing|communication|contact|consent|notification) preferences`;
