import type { Claim } from '../model/claim.ts';
import { counted } from '../model/counted.ts';
import type { BlockReading } from './blocks.ts';
import { claimsOf } from './claims-of.ts';
import { effectiveDateOf } from './dates.ts';
import { namesOf, termsOf } from './definitions.ts';
import { isEnglish, isForeign, languageOf } from './language.ts';
import { otherPage } from './other-pages.ts';
import { nameInTitle, ownNameByUse } from './own-names.ts';
import type { PolicyReading, ReadingStep, ReadOptions } from './read-text.ts';
import { SentenceReader } from './sentence-reader.ts';
import { type PolicySentence, sentencesOfBlocks } from './sentences.ts';

/** Sentences between two steps. */
const STEP = 24;
/** Sentences that are read at most: the longest policy known has a quarter of it. */
const MAX_SENTENCES = 20_000;

/** What was not read, a menu in other languages or a dialog, is no part of the policy; so many characters that are this share of it are. */
const UNREAD_CHARACTERS = 300;
const UNREAD_SHARE = 0.1;

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

/** What came of the sentences of a text that no claims were read from. */
interface Unread {
  /** Sentences in other languages, and those that the reader failed over. */
  foreign: number;
  failed: number;
  /** Characters of these. */
  characters: number;
}

/** Says what was not read of a text and of the page that it stood on. */
function noteUnread(reading: PolicyReading, unread: Unread, left: BlockReading['left']): void {
  const { notes } = reading;
  const { foreign, failed } = unread;
  let { characters: sum } = unread;
  if (failed > 0) notes.push(`the reader failed over ${counted(failed, 'sentence')}: not read`);
  if (foreign > 0)
    notes.push(
      `${counted(foreign, 'passage is', 'passages are')} not English and ${foreign === 1 ? 'was' : 'were'} not read`,
    );
  for (const { what, characters } of left ?? []) {
    if (characters !== null && characters < UNREAD_CHARACTERS) continue;
    sum += characters ?? Number.POSITIVE_INFINITY;
    notes.push(`${what} was not read${characters === null ? '' : ` (${counted(characters, 'character')})`}`);
  }
  if (sum >= UNREAD_CHARACTERS && sum >= UNREAD_SHARE * reading.text.length) reading.complete = false;
  if (reading.sentences.length > MAX_SENTENCES) {
    notes.push('longer than is read: its end is missing');
    reading.complete = false;
  }
}

/** Reads blocks step by step, each section by itself; the last value is the whole reading. */
export function* readBlocks(
  input: BlockReading,
  options: ReadOptions = {},
): Generator<ReadingStep, PolicyReading> {
  const reading = frameOf(input);
  if (reading.refused !== null || reading.language !== 'en') return reading;
  const { sentences } = reading;
  const reader = readerOf(input, reading, options);
  const unread: Unread = { foreign: 0, failed: 0, characters: 0 };
  const total = Math.min(sentences.length, MAX_SENTENCES);
  let inSection: Claim[] = [];
  let fresh: Claim[] = [];
  for (let n = 0; n < total; n++) {
    const sentence = sentences[n]!;
    // A rule that fails over one sentence must not cost the others.
    try {
      if (sentence.fresh) {
        reader.reset(sentence.section);
        inSection = [];
      }
      if (isForeign(sentence.text) || (sentence.foreign && !isEnglish(sentence.text))) {
        unread.foreign++;
        unread.characters += sentence.text.length;
      } else {
        const claims = claimsOf(reader, sentence, sentences[n + 1], options, inSection);
        inSection.push(...claims);
        for (const claim of claims) {
          reading.claims.push(claim);
          claim.id = `${options.document ?? 'policy'}-${reading.claims.length}`;
        }
        fresh.push(...claims);
      }
    } catch {
      unread.failed++;
      unread.characters += sentence.text.length;
    }
    // The first claims are shown as soon as they are there.
    if ((n + 1) % STEP === 0 || (fresh.length > 0 && fresh.length === reading.claims.length)) {
      yield { done: n + 1, total, claims: fresh };
      fresh = [];
    }
  }
  if (fresh.length > 0) yield { done: total, total, claims: fresh };
  noteUnread(reading, unread, input.left);
  return reading;
}
