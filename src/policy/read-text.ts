import type { Claim } from '../model/claim.ts';
import type { BlockReading } from './blocks.ts';
import { blocksOfText } from './blocks-of-text.ts';
import { readBlocks } from './read-blocks.ts';
import { blocksOfDocument, type ReadableNode } from './read-document.ts';
import type { PolicySection, PolicySentence } from './sentences.ts';

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
