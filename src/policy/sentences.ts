import type { TextBlock } from './blocks.ts';
import { leadOfItems } from './grammar/heading-leads.ts';
import { leadInCase } from './grammar/outer-leads.ts';
import { brokenLead, stoppedLead } from './grammar/stopped-leads.ts';
import { isSentence, sentencesOf } from './grammar/units.ts';
import { withoutHeadingParagraphs } from './heading-paragraphs.ts';

/** A sentence with its place. */
export interface PolicySentence {
  text: string;
  /** Character offsets in the reading's text; `end` is exclusive. */
  start: number;
  end: number;
  /** Headings above it, outermost first, joined with ` > `. */
  section: string;
  /** The lead that its list item continues ("We collect:"); empty where it stands alone. */
  lead: string;
  /** True where what was said before has no bearing on it: a new section or list. */
  fresh: boolean;
  /** Of a table's row: the whole row, its cells parted by ` | `, and whether this is its first sentence. */
  row?: { cells: string; first: boolean };
  /** Set where the page declares it to be in another language; see {@link TextBlock}. */
  foreign?: true;
}

/** A heading and where what it heads begins and ends. */
export interface PolicySection {
  /** Headings outermost first, joined with ` > `. */
  path: string;
  level: number;
  start: number;
  end: number;
}

export interface SentenceReading {
  /** The blocks' text, one a line: what offsets count in. */
  text: string;
  sections: PolicySection[];
  sentences: PolicySentence[];
}

class Outline {
  private readonly stack: { level: number; text: string }[] = [];
  private run = '';
  private runDepth = 0;

  heading(level: number, text: string): void {
    while (this.stack.length > 0 && this.stack.at(-1)!.level >= level) this.stack.pop();
    this.stack.push({ level, text: text.replace(/\s*#+$/, '').slice(0, 200) });
    this.run = '';
  }

  lead(text: string, depth: number): void {
    if (!text && depth > this.runDepth) return;
    this.runDepth = depth;
    this.run = text.replace(/[.:\s]+$/, '').slice(0, 160);
  }

  get path(): string {
    return [...this.stack.slice(-5).map((h) => h.text), ...(this.run ? [this.run] : [])].join(' > ');
  }
}

const LABEL_WORDS = 5;
const NO_LABEL =
  /^(?:for|in|if|when|where|while|to|by|from|with|as|on|under|these|this|such|we|you|they)\b|\b(?:includ\w+|example|examples|following|not|no|never|without|except|that)\b/i;

/** A lead that its items end, "We share it with:", not what stands under them. */
const OPEN_END = /(?<!\baccess )\b(?:with|to|by|from|of|for|in|on|when|if)\W*$/i;

/** A mere label of an item, "Contact data:": the items under it go on from the lead above it. */
function isLabel(text: string, lead: string): boolean {
  return (
    !OPEN_END.test(lead) && text.split(' ').length <= LABEL_WORDS && !NO_LABEL.test(text) && !isSentence(text)
  );
}

/** Cuts a block into sentences with offsets. */
function cut(text: string, base: number): { text: string; start: number; end: number }[] {
  const out: { text: string; start: number; end: number }[] = [];
  let at = 0;
  for (const sentence of sentencesOf(text)) {
    const found = text.indexOf(sentence, at);
    const start = found < 0 ? at : found;
    out.push({ text: sentence, start: base + start, end: base + start + sentence.length });
    at = start + sentence.length;
  }
  return out;
}

/** Cuts blocks into sentences: each knows its section and the lead of its list. */
export function sentencesOfBlocks(told: readonly TextBlock[]): SentenceReading {
  const blocks = withoutHeadingParagraphs(told);
  const sections: PolicySection[] = [];
  const sentences: PolicySentence[] = [];
  const outline = new Outline();
  const leads: string[] = [];
  const parts: string[] = [];
  let offset = 0;
  let fresh = true;
  for (const [n, block] of blocks.entries()) {
    const start = offset;
    parts.push(block.text);
    offset += block.text.length + 1;
    if (block.kind === 'heading') {
      outline.heading(block.level, block.text);
      const last = sections.at(-1);
      if (last) last.end = start;
      sections.push({ path: outline.path, level: block.level, start, end: offset });
      leads.length = 0;
      const item = blocks[n + 1];
      // "For the contract we collect", in a line of its own, is as short as a title.
      const broken = item?.kind === 'item' ? brokenLead(block.text, item.text) : '';
      if (broken) leads[0] = broken;
      fresh = true;
      const ended = item?.kind === 'item' ? leadOfItems(block.text) : '';
      if (!ended) continue;
      // A heading that its items end is a sentence of the section as well.
      leads[0] = ended;
      sentences.push({
        text: block.text,
        start,
        end: start + block.text.length,
        section: outline.path,
        lead: '',
        fresh,
      });
      fresh = false;
      continue;
    }
    const inList = block.kind === 'item' || block.kind === 'row';
    const depth = inList ? Math.max(1, block.level) : block.level;
    if (block.lead && /[.:]$/.test(block.lead)) outline.lead(block.lead, depth);
    else outline.lead('', depth);
    leads.length = Math.min(leads.length, depth === 0 ? 0 : depth);
    const lead = inList ? (leads.slice(0, depth).findLast((x) => x) ?? '') : '';
    const pieces = cut(block.text, start);
    const next = blocks[n + 1];
    for (const [k, piece] of pieces.entries()) {
      const opens =
        k === pieces.length - 1 && /:$/.test(piece.text) && next !== undefined && next.kind === 'item';
      const stopped =
        k === pieces.length - 1 &&
        next?.kind === 'item' &&
        block.kind === 'paragraph' &&
        !/[.:]$/.test(next.lead)
          ? stoppedLead(piece.text, next.text)
          : '';
      if (stopped) leads[depth] = stopped;
      if (opens && !(lead && k === 0 && isLabel(piece.text, lead)))
        leads[depth] = (k === 0 && leadInCase(lead, piece.text)) || piece.text;
      sentences.push({
        ...piece,
        section: outline.path,
        lead: k === 0 ? lead : '',
        fresh,
        ...(block.kind === 'row' ? { row: { cells: block.text, first: k === 0 } } : {}),
        ...(block.foreign ? { foreign: true } : {}),
      });
      fresh = false;
    }
  }
  const last = sections.at(-1);
  if (last) last.end = offset;
  return { text: parts.join('\n'), sections, sentences };
}
