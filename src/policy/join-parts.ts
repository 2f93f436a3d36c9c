import type { Claim } from '../model/claim.ts';
import { counted } from '../model/counted.ts';
import type { BlockReading } from './blocks.ts';
import { MAX_SENTENCES } from './passages.ts';
import type { PolicyReading, ReadOptions } from './read-text.ts';

/** What was not read, a menu in other languages or a dialog, is no part of the policy; so many characters that are this share of it are. */
const UNREAD_CHARACTERS = 300;
const UNREAD_SHARE = 0.1;

/** What one reader has read of a text that several share; plain data, so that it can be posted. */
export interface ReadingPart {
  /** What the text is, with no claims yet; left out where another part tells it. */
  frame?: PolicyReading;
  /** Claims by the place of their passage in the text. */
  passages: { place: number; claims: Claim[] }[];
  /** Sentences in other languages, and those that the reader failed over. */
  foreign: number;
  failed: number;
  /** Characters of these. */
  unread: number;
  /** What the page had beside the blocks, which nobody reads. */
  left: BlockReading['left'];
}

/** The part that tells what the text is. */
export type FirstPart = ReadingPart & { frame: PolicyReading };

/** Whether claims are read from a text: whether it is one, and English. */
export const isReadable = (frame: PolicyReading) => frame.refused === null && frame.language === 'en';

/** The reading that all parts of a text make together; the first tells what the text is. */
export function joinParts(
  parts: readonly [FirstPart, ...ReadingPart[]],
  options: ReadOptions = {},
): PolicyReading {
  const { frame, left } = parts[0];
  if (!isReadable(frame)) return frame;
  const { text, sentences } = frame;
  const notes = [...frame.notes];
  let { complete } = frame;
  const sum = (key: 'foreign' | 'failed' | 'unread') => parts.reduce((all, part) => all + part[key], 0);
  const foreign = sum('foreign');
  const failed = sum('failed');
  let unread = sum('unread');
  if (failed > 0) notes.push(`the reader failed over ${counted(failed, 'sentence')}: not read`);
  if (foreign > 0)
    notes.push(
      `${counted(foreign, 'passage is', 'passages are')} not English and ${foreign === 1 ? 'was' : 'were'} not read`,
    );
  for (const { what, characters } of left ?? []) {
    if (characters !== null && characters < UNREAD_CHARACTERS) continue;
    unread += characters ?? Number.POSITIVE_INFINITY;
    notes.push(`${what} was not read${characters === null ? '' : ` (${counted(characters, 'character')})`}`);
  }
  if (unread >= UNREAD_CHARACTERS && unread >= UNREAD_SHARE * text.length) complete = false;
  if (sentences.length > MAX_SENTENCES) {
    notes.push('longer than is read: its end is missing');
    complete = false;
  }
  const claims = parts
    .flatMap(({ passages }) => passages)
    .sort((a, b) => a.place - b.place)
    .flatMap((passage) => passage.claims)
    .map((claim, k) => ({ ...claim, id: `${options.document ?? 'policy'}-${k + 1}` }));
  return { ...frame, notes, complete, claims };
}
