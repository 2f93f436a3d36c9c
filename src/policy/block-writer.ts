import { type BlockReading, MAX_BLOCK_CHARACTERS, MAX_BLOCKS, type TextBlock, tidy } from './blocks.ts';
import { apartFromDates } from './date-notices.ts';
import { isEnglish } from './language.ts';
import { beginsList, unmarked, withoutBullet } from './list-marks.ts';
import { numberedTitle } from './titles.ts';

/** True for a line in bold that heads what follows it. */
function heads(line: string): boolean {
  return line.length <= 120 && !/[.,;!]$/.test(line);
}

/** Gathers runs of text into blocks as elements or lines open and close. */
export class BlockWriter {
  private readonly blocks: TextBlock[] = [];
  private text = '';
  private lead = '';
  private bold = 0;
  private kind: TextBlock['kind'] = 'paragraph';
  private level = 0;
  /** Line breaks since the last word. */
  private breaks = 0;
  /** What of a list of definitions ended last in the open block. */
  private defining: 'term' | 'meaning' | null = null;
  /** Whether the last block is an item that words alone mark. */
  private inMarked = false;
  truncated = false;
  /** The part of the page with a declared language that what is written now stands in; null in none. */
  declared: object | null = null;
  /** Such parts that the open block's words stand in. */
  private readonly declaredIn = new Set<object | null>();
  private readonly blocksOf = new Map<object, TextBlock[]>();

  /** Adds text to the open block. */
  write(run: string): void {
    if (/\p{L}/u.test(run)) this.declaredIn.add(this.declared);
    const text = this.breaks > 0 && /\S/.test(run) ? this.goOn(run) : run;
    if (this.text.length > MAX_BLOCK_CHARACTERS) {
      this.truncated = true;
      return;
    }
    if (this.bold > 0 && this.text.trim() === this.lead.trim()) this.lead += text;
    this.text += text;
  }

  /**
   * Breaks the line. A second break ends the block as a paragraph's end does, so does one before the mark of a list's
   * item and one behind a line in bold, which is a heading.
   */
  lineBreak(): void {
    this.write(' ');
    this.breaks++;
  }

  /** Goes on behind line breaks, in the open block or in one that follows it. Returns what is to be written there. */
  private goOn(text: string): string {
    const { breaks, level } = this;
    this.breaks = 0;
    const before = this.text.length > MAX_BLOCK_CHARACTERS ? '' : this.openText;
    if (this.kind === 'heading' || before === '') return text;
    const item = unmarked(text, before, this.inMarked);
    if (this.kind === 'row') {
      if (item === null) return text;
      this.writeItem();
      return item;
    }
    const isTitle = this.bold === 0 && before === this.lead.trim() && heads(before);
    const isLead = beginsList(text.trim(), before);
    if (breaks > 1 || item !== null || isTitle || isLead) this.open('paragraph', level);
    return text;
  }

  /** Opens the item of a term at `depth`, or goes on in that of the term right before it: they mean the same. */
  writeTerm(depth: number): void {
    if (this.defining === 'term' && this.openText !== '' && !/[?.:]$/.test(this.openText)) this.write(', ');
    else this.open('item', depth);
  }

  endTerm(): void {
    if (this.kind === 'item') this.defining = 'term';
  }

  endMeaning(): void {
    if (this.kind === 'item') this.defining = 'meaning';
    else this.open('paragraph', this.level);
  }

  /** Goes on with what a term of a list means, in the term's item at `depth` where that is open; a question is its title. */
  writeMeaning(depth: number): void {
    const term = this.openText;
    if (this.kind !== 'item' || term === '') this.open('paragraph', depth);
    else if (this.defining === 'meaning') this.writeItem();
    else if (/\?$/.test(term)) {
      this.kind = 'heading';
      this.level = 6;
      this.open('paragraph', depth);
    } else this.write(/[.,;:|]$/.test(term) ? ' ' : ': ');
  }

  /** Begins an item of a list inside the open block, a cell's: a mark parts it from what stands before it. */
  writeItem(): void {
    this.write(/(?:^|[.,;:|])$/.test(this.openText) ? ' ' : '; ');
  }

  /** Opens a run of bold text. */
  boldStart(): void {
    this.bold++;
  }

  boldEnd(): void {
    if (this.bold > 0) this.bold--;
  }

  /** Closes the open block and opens one of another kind. */
  open(kind: TextBlock['kind'], level = 0): void {
    this.close();
    this.kind = kind;
    this.level = level;
  }

  /** Closes the open block; an empty one leaves no trace. */
  close(): void {
    const text = tidy(this.text);
    const lead = tidy(this.lead);
    this.text = '';
    this.lead = '';
    this.breaks = 0;
    this.defining = null;
    const before = this.blocks.length;
    const parts = this.kind === 'paragraph' ? apartFromDates(text) : [{ text, isNotice: false }];
    if (parts.length === 1) this.push(text, lead);
    // The date's own words in bold head nothing.
    else for (const [n, part] of parts.entries()) this.push(part.text, n === 0 && !part.isNotice ? lead : '');
    this.noteDeclared(this.blocks.slice(before));
    this.kind = 'paragraph';
    this.level = 0;
  }

  /** Words of another language within a sentence make no foreign block. */
  private noteDeclared(closed: readonly TextBlock[]): void {
    const [part, ...others] = this.declaredIn;
    this.declaredIn.clear();
    if (!part || others.length > 0) return;
    const known = this.blocksOf.get(part) ?? [];
    known.push(...closed);
    this.blocksOf.set(part, known);
  }

  private push(text: string, lead: string): void {
    if (!text) return;
    if (this.blocks.length >= MAX_BLOCKS) {
      this.truncated = true;
      return;
    }
    this.blocks.push(this.blockOf(text, lead));
  }

  private blockOf(text: string, lead: string): TextBlock {
    const { kind, level } = this;
    const item = (kind === 'paragraph' && unmarked(text, this.lastText, this.inMarked)) || null;
    this.inMarked = item !== null;
    const own = lead.length < text.length && lead.length <= 160 ? lead : '';
    if (item !== null)
      return { kind: 'item', level: Math.min(9, level + 1), text: item, lead: withoutBullet(own) };
    if (kind === 'heading') return { kind, level, text, lead: '' };
    if (kind === 'row')
      return { kind, level, text: text.split(' | ').map(withoutBullet).join(' | '), lead: own };
    if (kind === 'item') return { kind, level, text: withoutBullet(text), lead: withoutBullet(own) };
    const asTitle = kind === 'paragraph' ? numberedTitle(text) : 0;
    if (asTitle > 0 || (lead === text && heads(text)))
      return { kind: 'heading', level: asTitle || 6, text, lead: '' };
    return { kind, level, text, lead: own };
  }

  /** Text of the last block that is closed; empty where it is a heading. */
  get lastText(): string {
    const last = this.blocks.at(-1);
    return last && last.kind !== 'heading' ? last.text : '';
  }

  /** True right after a list item was opened. */
  get isEmptyItem(): boolean {
    return this.kind === 'item' && this.text.trim() === '';
  }

  /** Text of the open block so far. */
  get openText(): string {
    return this.text.trim();
  }

  done(): BlockReading {
    this.close();
    for (const declared of this.blocksOf.values())
      if (!isEnglish(declared.map(({ text }) => text).join('\n')))
        for (const block of declared) block.foreign = true;
    return { blocks: this.blocks, refused: null, truncated: this.truncated };
  }
}
