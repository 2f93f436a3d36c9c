import type { Claim } from '../model/claim.ts';
import type { DataType } from '../model/data-types.ts';
import type { Action, ClaimRecipient, Polarity, Purpose } from '../model/vocabulary.ts';

const NAMES: Partial<Record<DataType, string>> = {
  unspecified: 'information in general',
  identity: 'personal details',
  contacts: 'contacts',
  content: 'content',
  activity: 'activity',
  device: 'device information',
  network: 'network information',
  'status-text': 'status message',
  'contact-list': 'address book',
  'contact-identifier': 'whom one writes to',
  'usage-event': 'usage',
  'page-url': 'pages visited',
  'ip-address': 'IP address',
};

/** Names above that are of several things. */
const PLURAL: ReadonlySet<DataType> = new Set(['identity', 'contacts', 'page-url', 'diagnostics']);

/** A data type in words: `phone number`. */
export function typeName(type: DataType): string {
  return NAMES[type] ?? type.replace(/-/g, ' ');
}

const RECIPIENTS: Record<string, string> = {
  self: 'the service',
  family: 'the family of companies',
  provider: 'service providers',
  advertiser: 'advertisers',
  partner: 'partners and third-party services',
  users: 'other users',
  authority: 'authorities',
  acquirer: 'a new owner',
  public: 'the public',
  unspecified: 'others',
};

/** A recipient in words. */
export function recipientName(recipient: ClaimRecipient): string {
  return recipient.startsWith('named:') ? recipient.slice(6) : (RECIPIENTS[recipient] ?? recipient);
}

const PURPOSES: Record<Purpose, string> = {
  'provide-service': 'to provide the service',
  security: 'for security',
  improve: 'to improve',
  personalise: 'to personalise',
  advertising: 'for advertising',
  marketing: 'for marketing',
  analytics: 'for analytics',
  legal: 'for legal reasons',
  communication: 'to write to you',
  research: 'for research',
  unspecified: '',
};

/** Purposes in words; empty where none is named. */
export function purposeNames(purposes: readonly Purpose[]): string {
  return purposes
    .map((p) => PURPOSES[p])
    .filter(Boolean)
    .join(', ');
}

/** How far a statement binds: as it stands, with or without consent, on a condition, where asked for, or as a possibility, or beyond what the same sentence allows, or of some data that no type stands for. */
export type Hedge = 'none' | 'consent' | 'condition' | 'on-request' | 'may' | 'otherwise' | 'some';

const CONSENT = /\b(consent|permission|agree\w*|authori[sz]\w*|opt(ed)?[ -]in)\b/i;
/** Data of a kind that the vocabulary knows only as data. */
const OF_A_KIND =
  /^(?:sensitive|health|medical|genetic|special categor(?:y|ies)|(?:additional|other|further|new) (?:categor(?:y|ies)|types|kinds|personal|information|data))$/i;
/** Once given, or not needed. */
const NEEDLESS = /\b(further|additional|whether or not)\b/i;

/**
 * The claims that deny what the sentence they stand in does not allow: "we use it solely to send you codes" affirms a
 * use and denies all others, not the use as such.
 */
export function denialsOfAllElse(claims: readonly Claim[]): ReadonlySet<Claim> {
  const keyOf = (c: Claim) => [c.actor, c.action, c.recipient, c.section, c.quote].join('|');
  const allowed = new Map<string, Set<DataType>>();
  for (const c of claims) {
    if (c.polarity !== 'affirmed' || !c.quote) continue;
    const types = allowed.get(keyOf(c)) ?? new Set();
    for (const type of c.data) types.add(type);
    allowed.set(keyOf(c), types);
  }
  const isOpen = (c: Claim) => c.conditions.length === 0 && c.purpose.every((p) => p === 'unspecified');
  return new Set(
    claims.filter((c) => {
      const types = c.polarity === 'denied' && isOpen(c) ? allowed.get(keyOf(c)) : undefined;
      return types !== undefined && c.data.every((type) => types.has(type));
    }),
  );
}

/** The hedge that all of these claims have; the weaker word where they differ. */
export function hedgeOf(
  claims: readonly Pick<Claim, 'polarity' | 'modality' | 'conditions' | 'data' | 'purpose'>[],
): Hedge {
  const hedges = new Set(claims.map(hedge));
  if (hedges.has('none')) return 'none';
  if (hedges.size === 1) return [...hedges][0]!;
  return hedges.has('may') ? 'may' : 'condition';
}

function hedge({
  polarity,
  modality,
  conditions,
  data,
  purpose,
}: Pick<Claim, 'polarity' | 'modality' | 'conditions' | 'data' | 'purpose'>): Hedge {
  const isBound = modality === 'only-if' || polarity === 'denied';
  if (isBound && conditions.some((c) => CONSENT.test(c) && !NEEDLESS.test(c))) return 'consent';
  const ofAKind = polarity === 'denied' && data.every((type) => type === 'unspecified');
  if (ofAKind && conditions.some((c) => OF_A_KIND.test(c))) return 'some';
  const limited = polarity === 'denied' && conditions.length > 0 && purpose.every((p) => p === 'unspecified');
  if (modality === 'only-if' || limited) return 'condition';
  if (modality === 'may' && polarity === 'affirmed') return 'may';
  return modality === 'on-request' ? 'on-request' : 'none';
}

/** What is done, in words: "phone number is shared with the family of companies, for advertising". */
export function describe(c: {
  actor: string;
  action: Action;
  polarity: Polarity;
  data: readonly DataType[];
  recipient: ClaimRecipient;
  purpose?: readonly Purpose[];
  hedge?: Hedge;
}): string {
  // "We do not use sensitive information": other information is used.
  const what = c.hedge === 'some' ? 'certain information' : c.data.map(typeName).join(', ');
  const not = c.polarity === 'denied' ? 'not ' : '';
  const be =
    c.hedge === 'may'
      ? 'may be'
      : c.data.length > 1 || c.data.some((type) => PLURAL.has(type))
        ? 'are'
        : 'is';
  const by = c.actor === 'self' ? '' : ` by ${recipientName(c.actor as ClaimRecipient)}`;
  const deed: Record<Action, string> = {
    collect: `collected${by}`,
    use: `used${by}`,
    store: `kept${by}`,
    share: `shared with ${recipientName(c.recipient)}${by}`,
    sell: `sold to ${recipientName(c.recipient)}${by}`,
  };
  const why = c.purpose ? purposeNames(c.purpose) : '';
  const ends = [deed[c.action], why, hedgeWords(c.hedge ?? 'none', c.polarity)].filter(Boolean);
  const but = c.hedge === 'otherwise' ? ' otherwise' : '';
  return `${what} ${be} ${not}${ends.join(', ')}${but}`;
}

function hedgeWords(hedge: Hedge, polarity: Polarity): string {
  if (hedge === 'consent') return polarity === 'denied' ? 'without consent' : 'only with consent';
  if (hedge === 'on-request') return 'where one asks for it';
  return hedge === 'condition' ? 'on a condition' : '';
}
