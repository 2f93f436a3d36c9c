import * as v from 'valibot';
import { DATA_TYPES, type DataType } from './data-types.ts';
import {
  ACTIONS,
  type ClaimRecipient,
  DOCUMENT_TYPES,
  MODALITIES,
  POLARITIES,
  PURPOSES,
  RECIPIENT_KINDS,
} from './vocabulary.ts';

const RecipientSchema = v.custom<ClaimRecipient>(
  (x) =>
    typeof x === 'string' &&
    ((RECIPIENT_KINDS as readonly string[]).includes(x) || /^named:.{1,100}$/.test(x)),
  'unknown recipient',
);

/** What a document states: one practice, affirmed or denied. */
export const ClaimSchema = v.object({
  id: v.string(),
  service: v.optional(v.string(), ''),
  /** Id of the document it stands in. */
  document: v.string(),
  section: v.optional(v.string(), ''),
  /** The sentence, only where the user's own browser read the page. */
  quote: v.optional(v.string()),
  /** In our own words, one short line; bundled claims have it. */
  summary: v.optional(v.string()),
  start: v.optional(v.number()),
  end: v.optional(v.number()),
  /** `self`, or the entity that the claim speaks of. */
  actor: v.optional(v.string(), 'self'),
  action: v.picklist(ACTIONS),
  polarity: v.picklist(POLARITIES),
  modality: v.optional(v.picklist(MODALITIES), 'does'),
  data: v.array(v.picklist(DATA_TYPES as [DataType, ...DataType[]])),
  recipient: RecipientSchema,
  purpose: v.optional(v.array(v.picklist(PURPOSES)), () => ['unspecified' as const]),
  conditions: v.optional(v.array(v.string()), () => []),
  observability: v.optional(v.picklist(['client', 'server']), 'client'),
  confidence: v.optional(v.number(), 1),
  source: v.optional(v.string(), ''),
});
export type Claim = v.InferOutput<typeof ClaimSchema>;

/** A dated text that claims stand in. */
export const PolicyDocumentSchema = v.object({
  id: v.string(),
  type: v.picklist(DOCUMENT_TYPES),
  title: v.optional(v.string(), ''),
  url: v.optional(v.string(), ''),
  /** ISO date from which it holds. */
  effectiveDate: v.string(),
  /** ISO date on which it was read. */
  capturedAt: v.optional(v.string(), ''),
  /** Of the text that was read; empty where the text is not at hand. */
  sha256: v.optional(v.string(), ''),
  /** Empty: everywhere. */
  regions: v.optional(v.array(v.string()), () => []),
  /** True where the text names no date: `effectiveDate` is then the day on which it was read. */
  undated: v.optional(v.boolean()),
  /** True where only a part of the text was at hand: the rest may mention what this part does not. */
  partial: v.optional(v.boolean()),
});
export type PolicyDocument = v.InferOutput<typeof PolicyDocumentSchema>;

/** Documents and what they claim. */
export const PolicySchema = v.object({
  documents: v.array(PolicyDocumentSchema),
  claims: v.array(ClaimSchema),
});
export type Policy = v.InferOutput<typeof PolicySchema>;
