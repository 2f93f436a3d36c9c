import type { Claim } from '../model/claim.ts';
import { counted } from '../model/counted.ts';
import type { BlockReading } from './blocks.ts';
import { blocksOfText } from './blocks-of-text.ts';
import { claimsOf } from './claims-of.ts';
import { effectiveDateOf } from './dates.ts';
import { namesOf, termsOf } from './definitions.ts';
import { isEnglish, isForeign, languageOf } from './language.ts';
import { otherPage } from './other-pages.ts';
import { ownNameByUse } from './own-names.ts';
import { blocksOfDocument, type ReadableNode } from './read-document.ts';
import { SentenceReader } from './sentence-reader.ts';
import { type PolicySection, type PolicySentence, sentencesOfBlocks } from './sentences.ts';

export interface ReadOptions {
  /** Name of the service, `WhatsApp`; its own names count as "we". Where it is missing the text's own word is taken. */
  service?: string;
  /** Id of the document that claims stand in. */
  document?: string;
}

/** What a policy says. */
export interface PolicyReading {
  /** Two-letter code or `unknown`; claims are read from English only. */
  language: string;
  /** The text that offsets count in, block by block. */
  text: string;
  sections: PolicySection[];
  sentences: PolicySentence[];
  claims: Claim[];
  /** ISO date from which the text says it holds; null where it names none. */
  effectiveDate: string | null;
  /** False where the text seems cut short or is only a shell: nothing may be said of what it lacks. */
  complete: boolean;
  /** Why it is not complete, or what was passed over, one line each. */
  notes: string[];
  /** One line why nothing was read; null where something was. */
  refused: string | null;
}

/** How far a reading has come; `claims` are those found since the last step. */
export interface ReadingStep {
  done: number;
  total: number;
  claims: Claim[];
}

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

/** Reads blocks step by step; the last value is the whole reading. */
export function* readBlocks(
  input: BlockReading,
  options: ReadOptions = {},
): Generator<ReadingStep, PolicyReading> {
  if (input.refused) return refusal(input.refused);
  const { text, sections, sentences } = sentencesOfBlocks(input.blocks);
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
  if (sentences.length === 0) return refusal('no text found');
  if (reading.language !== 'en') {
    const isOther = reading.language !== 'unknown' || isForeign(text);
    notes.push(
      isOther
        ? `not read: the text is not English (${reading.language})`
        : 'not read: its language cannot be told',
    );
    reading.complete = false;
    return reading;
  }
  const passages = input.blocks.map((b) => b.text);
  const service = options.service ?? '';
  const called = namesOf(passages);
  const used = ownNameByUse(text, service || (called[0] ?? ''));
  const names = used ? [...called, used] : called;
  const reader = new SentenceReader({
    service: service || (names[0] ?? ''),
    names,
    terms: termsOf(passages),
  });
  let foreign = 0;
  let unread = 0;
  let failed = 0;
  let fresh: Claim[] = [];
  const total = Math.min(sentences.length, MAX_SENTENCES);
  for (let n = 0; n < total; n++) {
    const sentence = sentences[n]!;
    // A rule that fails over one sentence must not cost the others.
    try {
      if (sentence.fresh) reader.reset(sentence.section);
      if (isForeign(sentence.text) || (sentence.foreign && !isEnglish(sentence.text))) {
        foreign++;
        unread += sentence.text.length;
      } else {
        const claims = claimsOf(reader, sentence, sentences[n + 1], options, reading.claims);
        reading.claims.push(...claims);
        fresh.push(...claims);
      }
    } catch {
      failed++;
      unread += sentence.text.length;
    }
    // The first claims are shown as soon as they are there.
    if ((n + 1) % STEP === 0 || (fresh.length > 0 && fresh.length === reading.claims.length)) {
      yield { done: n + 1, total, claims: fresh };
      fresh = [];
    }
  }
  if (fresh.length > 0) yield { done: total, total, claims: fresh };
  if (failed > 0) notes.push(`the reader failed over ${counted(failed, 'sentence')}: not read`);
  if (foreign > 0)
    notes.push(
      `${counted(foreign, 'passage is', 'passages are')} not English and ${foreign === 1 ? 'was' : 'were'} not read`,
    );
  for (const { what, characters } of input.left ?? []) {
    if (characters !== null && characters < UNREAD_CHARACTERS) continue;
    unread += characters ?? Number.POSITIVE_INFINITY;
    notes.push(`${what} was not read${characters === null ? '' : ` (${counted(characters, 'character')})`}`);
  }
  if (unread >= UNREAD_CHARACTERS && unread >= UNREAD_SHARE * text.length) reading.complete = false;
  if (total < sentences.length) {
    notes.push('longer than is read: its end is missing');
    reading.complete = false;
  }
  return reading;
}

function drain(steps: Generator<ReadingStep, PolicyReading>): PolicyReading {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** What an engine's stack does not suffice for is refused: how deep that is differs from run to run. */
function inBounds(blocks: () => BlockReading): BlockReading {
  try {
    return blocks();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { blocks: [], refused: 'nested too deep, or with a line too long, to be read', truncated: true };
  }
}

/** The blocks of plain text, Markdown or lightly tagged text; refused where they cannot be taken within bounds. */
export function blocksWithin(text: string): BlockReading {
  return inBounds(() => blocksOfText(text));
}

/** Steps of reading a text; see {@link readPolicy}. */
export function readPolicySteps(
  input: { text: string },
  options: ReadOptions = {},
): Generator<ReadingStep, PolicyReading> {
  return readBlocks(blocksWithin(input.text), options);
}

/** Steps of reading a parsed page; see {@link readDocument}. */
export function readDocumentSteps(
  root: ReadableNode,
  options: ReadOptions = {},
): Generator<ReadingStep, PolicyReading> {
  return readBlocks(
    inBounds(() => blocksOfDocument(root)),
    options,
  );
}

/** Reads plain text, Markdown or lightly tagged text. Pure, bounded, never throws; what it refuses it says in one line. */
export function readPolicy(input: { text: string }, options: ReadOptions = {}): PolicyReading {
  return drain(readPolicySteps(input, options));
}

/** Reads a parsed page: see {@link blocksOfDocument} for what is taken of it. */
export function readDocument(root: ReadableNode, options: ReadOptions = {}): PolicyReading {
  return drain(readDocumentSteps(root, options));
}
