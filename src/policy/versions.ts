import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Claim, PolicyDocument } from '../model/claim.ts';
import type { PolicyReading } from './read-text.ts';

/** One reading of a document, as it is remembered. */
export interface PolicyVersion {
  /** Address it was read at; equal addresses and regions are versions of one document. */
  url: string;
  /** Region that its text is for, as the reader of the page gave it; empty where it is for everyone. */
  region: string;
  /** ISO date found in the text; null where it names none. */
  effectiveDate: string | null;
  /** ISO date or time at which it was read, as given. */
  capturedAt: string;
  /** SHA-256 of the text, lower-case hex: equal for equal text, however the page was laid out. */
  sha256: string;
  language: string;
  complete: boolean;
  notes: string[];
  text: string;
  claims: Claim[];
}

/** SHA-256 of a text's UTF-8 bytes, lower-case hex. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Makes the record of a reading. The capture date is given: this room knows no clock. */
export function versionOf(
  reading: PolicyReading,
  at: { url: string; capturedAt: string; region?: string },
): PolicyVersion {
  return {
    url: at.url,
    region: at.region ?? '',
    effectiveDate: reading.effectiveDate,
    capturedAt: at.capturedAt,
    sha256: hashOf(reading.text),
    language: reading.language,
    complete: reading.complete,
    notes: reading.notes,
    text: reading.text,
    claims: reading.claims,
  };
}

/** The version as a document that claims stand in; a text without a date holds from the day it was read. */
export function documentOf(
  version: PolicyVersion,
  id: string,
  type: PolicyDocument['type'] = 'policy',
  title = '',
): PolicyDocument {
  return {
    id,
    type,
    title,
    url: version.url,
    effectiveDate: version.effectiveDate ?? version.capturedAt.slice(0, 10),
    ...(version.effectiveDate === null ? { undated: true } : {}),
    capturedAt: version.capturedAt,
    sha256: version.sha256,
    regions: version.region ? [version.region] : [],
  };
}

/** True where nothing needs to be kept anew: the text is the one that is kept already. */
export function sameText(a: PolicyVersion, b: PolicyVersion): boolean {
  return a.sha256 === b.sha256;
}
