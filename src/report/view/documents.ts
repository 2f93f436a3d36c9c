import type { PolicyDocument } from '../../model/claim.ts';
import type { DocumentType } from '../../model/vocabulary.ts';
import { date, listed } from './format.ts';

/** Kinds of document in words, as they stand in a sentence. */
export const DOCUMENT_WORDS: Record<DocumentType, string> = {
  policy: 'policy',
  announcement: 'announcement',
  faq: 'FAQ',
  cookie: 'cookie notice',
  supplement: 'supplement',
};

/** Effective dates of the documents, newest first, each once. */
export function datesOf(documents: readonly PolicyDocument[]): string[] {
  return [...new Set(documents.map((document) => document.effectiveDate))].sort().reverse();
}

/** One document by what it is and when, for tables: `part of the policy of 2016-08-25`, `FAQ read on 2026-11-26`. */
export function documentInWords({ type, effectiveDate, undated, partial }: PolicyDocument): string {
  const what = `${partial ? 'part of the ' : ''}${DOCUMENT_WORDS[type]}`;
  return `${what} ${undated ? 'read on' : 'of'} ${effectiveDate}`;
}

/**
 * `policy, announcement and FAQ of 25 August 2016`, or several dates, and `FAQ read on 26 November 2026` for what names
 * none; empty where there is no document.
 */
export function documentsInWords(documents: readonly PolicyDocument[]): string {
  const types = new Map<string, Set<string>>();
  for (const day of datesOf(documents)) {
    for (const d of documents) {
      if (d.effectiveDate !== day) continue;
      const when = `${d.undated ? 'read on' : 'of'} ${date(day)}`;
      types.set(when, (types.get(when) ?? new Set()).add(DOCUMENT_WORDS[d.type]));
    }
  }
  return listed([...types].map(([when, kinds]) => `${listed([...kinds])} ${when}`));
}

/** An address that may stand in a link: only web pages, nothing that could run. */
export function safeLink(address: string): string | null {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
