/** The closed lists of words that code, claims, evaluation sets and reports share. */
export const ACTIONS = ['collect', 'use', 'share', 'sell', 'store'] as const;
export type Action = (typeof ACTIONS)[number];

export const POLARITIES = ['affirmed', 'denied'] as const;
export type Polarity = (typeof POLARITIES)[number];

export const MODALITIES = ['does', 'may', 'only-if', 'on-request'] as const;
export type Modality = (typeof MODALITIES)[number];

export const PURPOSES = [
  'provide-service',
  'security',
  'improve',
  'personalise',
  'advertising',
  'marketing',
  'analytics',
  'legal',
  'communication',
  'research',
  'unspecified',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Recipient kinds of a claim; `named:<entity>` names one company. */
export const RECIPIENT_KINDS = [
  'self',
  'family',
  'provider',
  'advertiser',
  'partner',
  'users',
  'authority',
  'acquirer',
  'public',
  'unspecified',
] as const;
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];
export type ClaimRecipient = RecipientKind | `named:${string}`;

/** Who a flow's recipient is to the app; `unknown`: the host's owner is not known, never guessed. */
export const PARTIES = ['first', 'family', 'third', 'unknown'] as const;
export type Party = (typeof PARTIES)[number];

export const FLOW_VERDICTS = ['clear', 'vague', 'omitted', 'incorrect', 'ambiguous'] as const;
export type FlowVerdict = (typeof FLOW_VERDICTS)[number];

export const CLAIM_VERDICTS = [
  'seen',
  'contradicted',
  'not-seen',
  'opaque',
  'not-exercised',
  'not-observable',
  'uncertain',
] as const;
export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number];
export type Verdict = FlowVerdict | ClaimVerdict;

export const EVIDENCE_LEVELS = [
  'plaintext',
  'decoded',
  'derived',
  'before-encryption',
  'size-and-time',
] as const;
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

/** Which witness saw it. What comes from the page alone is a claim by a hostile party. */
export const VANTAGES = ['page', 'network', 'both'] as const;
export type Vantage = (typeof VANTAGES)[number];
export type Witness = 'page' | 'network';

export const CHANNELS = [
  'fetch',
  'xhr',
  'beacon',
  'websocket',
  'eventsource',
  'webrtc',
  'webtransport',
  'form',
  'navigation',
  'image',
  'script',
  'stylesheet',
  'frame',
  'media',
  'ping',
  'prefetch',
  'worker-script',
  'worker-bridge',
  'crypto',
  'other',
] as const;
export type Channel = (typeof CHANNELS)[number];

export const CONTEXTS = ['page', 'frame', 'worker', 'shared-worker', 'service-worker', 'unknown'] as const;
export type Context = (typeof CONTEXTS)[number];

/** How much of a body a witness could read. */
export const READS = ['full', 'partial', 'none'] as const;
export type Read = (typeof READS)[number];

export const DOCUMENT_TYPES = ['policy', 'announcement', 'faq', 'cookie', 'supplement'] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** What a person can do that sends something; a claim about an unused one is `not-exercised`. */
export const FEATURES = [
  'message',
  'call',
  'contacts-upload',
  'profile',
  'payment',
  'location',
  'search',
  'media',
  'presence',
  'typing',
] as const;
export type Feature = (typeof FEATURES)[number];

/** Channels whose bytes went out unread, as the judge is told of them; `peer-media` holds sound and picture alone. */
export const UNREAD_CHANNELS = ['websocket', 'fetch-body', 'worker-socket', 'peer-media'] as const;
export type UnreadChannel = (typeof UNREAD_CHANNELS)[number];

/** Whether one of an app's ways out could be read in an audit. */
export const CHANNEL_STATUSES = ['read', 'partly', 'opaque', 'not-watched', 'not-used'] as const;
export type ChannelStatus = (typeof CHANNEL_STATUSES)[number];
