/** The ontology of data types: two levels, kebab-case ids that appear in exported reports. */
export const DATA_TYPE_GROUPS = {
  identity: [
    'phone-number',
    'email-address',
    'name',
    'username',
    'user-id',
    'profile-photo',
    'status-text',
    'date-of-birth',
    'gender',
    'government-id',
    'postal-address',
  ],
  contacts: ['contact-list', 'contact-identifier', 'group-membership'],
  content: ['message-content', 'attachment', 'call-content', 'search-query'],
  'communication-metadata': ['message-metadata', 'call-metadata', 'delivery-receipt', 'read-receipt'],
  activity: [
    'presence',
    'last-seen',
    'typing',
    'usage-event',
    'session-timing',
    'page-url',
    'ad-interaction',
    'purchase',
  ],
  device: [
    'device-model',
    'operating-system',
    'browser',
    'app-version',
    'screen',
    'language',
    'timezone',
    'battery',
    'hardware',
    'device-identifier',
    'advertising-id',
    'fingerprint',
    'push-token',
    'diagnostics',
  ],
  network: ['ip-address', 'mobile-network', 'connection'],
  location: ['precise-location', 'coarse-location'],
  tracking: ['cookie-identifier', 'tracking-pixel'],
  credential: ['auth-token', 'public-key'],
  financial: ['payment-information'],
  biometric: ['face', 'voice'],
  unspecified: [],
} as const;

export type DataTypeGroup = keyof typeof DATA_TYPE_GROUPS;
export type DataTypeMember = (typeof DATA_TYPE_GROUPS)[DataTypeGroup][number];
/** Any id of the ontology: a member, a group, or `unspecified` (claims only). */
export type DataType = DataTypeMember | DataTypeGroup;

const groupByMember = new Map<string, DataTypeGroup>();
for (const [group, members] of Object.entries(DATA_TYPE_GROUPS)) {
  for (const member of members) groupByMember.set(member, group as DataTypeGroup);
}

/** Every id, groups first. */
export const DATA_TYPES: readonly DataType[] = [
  ...(Object.keys(DATA_TYPE_GROUPS) as DataTypeGroup[]),
  ...([...groupByMember.keys()] as DataTypeMember[]),
];

/** The group that a type belongs to; a group is its own group. */
export function groupOf(type: DataType): DataTypeGroup {
  return groupByMember.get(type) ?? (type as DataTypeGroup);
}

/** True when `id` is a group of the ontology, `unspecified` included. */
export function isGroup(id: string): id is DataTypeGroup {
  return Object.hasOwn(DATA_TYPE_GROUPS, id);
}

/**
 * How a claim's type stands to a seen type: `exact`, `broader` (its group, or `unspecified`), or null where
 * it does not cover it. A member never covers its sibling or its group.
 */
export function coverage(claimed: DataType, seen: DataType): 'exact' | 'broader' | null {
  if (claimed === seen) return 'exact';
  if (claimed === 'unspecified') return 'broader';
  return isGroup(claimed) && groupOf(seen) === claimed ? 'broader' : null;
}
