import type { Claim } from '../model/claim.ts';
import { counted } from '../model/counted.ts';
import type { BlockReading } from './blocks.ts';
import { claimsOf } from './claims-of.ts';
import { effectiveDateOf } from './dates.ts';
import { namesOf, termsOf } from './definitions.ts';
import { type FirstPart, isReadable } from './join-parts.ts';
import { isEnglish, isForeign, languageOf } from './language.ts';
import { otherPage } from './other-pages.ts';
import { nameInTitle, ownNameByUse } from './own-names.ts';
import { MAX_SENTENCES, passagesIn, passagesOf, type Share } from './passages.ts';
import type { PolicyReading, ReadingStep, ReadOptions } from './read-text.ts';
import { SentenceReader } from './sentence-reader.ts';
import { type PolicySentence, sentencesOfBlocks } from './sentences.ts';

/** Sentences between two steps. */
const STEP = 24;

function refusal(reason: string): PolicyReading {
  return {
    language: 'unknown',
    text: '',
    sections: [],
    sentences: [],
    claims: [],
    effectiveDate: null,
    complete: false,
    notes: [reason],
    refused: reason,
  };
}

function notesOn(input: BlockReading, sentences: readonly PolicySentence[]): string[] {
  const notes: string[] = [];
  const words = sentences.reduce((sum, s) => sum + s.text.split(' ').length, 0);
  const headings = input.blocks.filter((b) => b.kind === 'heading').length;
  if (input.truncated) notes.push('longer than is read: its end is missing');
  if (words < 150) notes.push(`only ${counted(words, 'word')} of running text`);
  const other = otherPage(input.blocks.map((b) => b.text).join('\n'), words);
  if (other) notes.push(`not the policy: ${other}`);
  if (headings > 8 && headings > sentences.length)
    notes.push('mostly headings: the text under them is missing');
  return notes;
}

const WHOLE: Share = { part: 0, parts: 1 };

/** What a text is before its sentences are read: its sections, language and dates. */
function frameOf(input: BlockReading): PolicyReading {
  if (input.refused) return refusal(input.refused);
  const { text, sections, sentences } = sentencesOfBlocks(input.blocks);
  if (sentences.length === 0) return refusal('no text found');
  const notes = notesOn(input, sentences);
  const reading: PolicyReading = {
    language: languageOf(text),
    text,
    sections,
    sentences,
    claims: [],
    effectiveDate: effectiveDateOf(text),
    complete: notes.length === 0,
    notes,
    refused: null,
  };
  if (reading.language !== 'en') {
    const isOther = reading.language !== 'unknown' || isForeign(text);
    notes.push(
      isOther
        ? `not read: the text is not English (${reading.language})`
        : 'not read: its language cannot be told',
    );
    reading.complete = false;
  }
  return reading;
}

function readerOf(input: BlockReading, { text }: PolicyReading, options: ReadOptions): SentenceReader {
  const passages = input.blocks.map((b) => b.text);
  const service = options.service ?? '';
  const said = namesOf(passages);
  const titled = service === '' && said.length === 0 ? nameInTitle(passages, text) : '';
  const called = titled ? [titled] : said;
  const used = ownNameByUse(text, service || (called[0] ?? ''));
  const names = used ? [...called, used] : called;
  return new SentenceReader({ service: service || (names[0] ?? ''), names, terms: termsOf(passages) });
}

/**
 * Reads a share of the blocks step by step. A passage is read alone, so that the parts of any number of shares,
 * {@link joinParts joined}, say the same as one reading of the whole.
 */
export function* readPart(
  input: BlockReading,
  options: ReadOptions = {},
  share: Share = WHOLE,
): Generator<ReadingStep, FirstPart> {
  const frame = frameOf(input);
  const part: FirstPart = { frame, passages: [], foreign: 0, failed: 0, unread: 0, left: input.left };
  if (!isReadable(frame)) return part;
  const { sentences } = frame;
  const reader = readerOf(input, frame, options);
  const total = Math.min(sentences.length, MAX_SENTENCES);
  const passages = passagesOf(sentences, total);
  const mine = passagesIn(passages, sentences, share);
  let done = 0;
  let found = 0;
  let fresh: Claim[] = [];
  for (const place of mine) {
    const claims: Claim[] = [];
    const { first, end } = passages[place]!;
    reader.reset(sentences[first]!.section);
    for (let n = first; n < end; n++) {
      const sentence = sentences[n]!;
      // A rule that fails over one sentence must not cost the others.
      try {
        if (isForeign(sentence.text) || (sentence.foreign && !isEnglish(sentence.text))) {
          part.foreign++;
          part.unread += sentence.text.length;
        } else {
          const more = claimsOf(reader, sentence, sentences[n + 1], options, claims);
          claims.push(...more);
          fresh.push(...more);
          found += more.length;
        }
      } catch {
        part.failed++;
        part.unread += sentence.text.length;
      }
      done++;
      // The first claims are shown as soon as they are there.
      if (done % STEP === 0 || (fresh.length > 0 && fresh.length === found)) {
        yield { done, total, claims: fresh };
        fresh = [];
      }
    }
    if (claims.length > 0) part.passages.push({ place, claims });
  }
  if (fresh.length > 0) yield { done, total, claims: fresh };
  return part;
}
