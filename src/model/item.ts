import type { DataTypeMember } from './data-types.ts';
import type { EvidenceLevel } from './vocabulary.ts';

/** A datum recognised in a payload. It holds no value of the person's identifiers. */
export interface Item {
  dataType: DataTypeMember;
  /** The identity entry that matched (its label, else its data type); null for typed metadata. */
  label: string | null;
  /** Encodings and digests undone or recomputed, outermost first: `['base64', 'sha256']`. */
  encodings: readonly string[];
  /** See `Field.location`. */
  location: string;
  level: EvidenceLevel;
  /** What stood around it, at most 200 characters; identifiers' values replaced by `[phone-number]` and the like. */
  excerpt: string;
  /** True for values that were first seen in the app's own responses rather than typed by the person. */
  discovered?: boolean;
}
