import { type BlockReading, MAX_BLOCK_CHARACTERS, MAX_BLOCKS, type TextBlock, tidy } from './blocks.ts';
import { apartFromDates } from './date-notices.ts';

/** Gathers runs of text into blocks as elements or lines open and close. */
export class BlockWriter {
  private readonly blocks: TextBlock[] = [];
  private text = '';
  private lead = '';
  private bold = 0;
  private kind: TextBlock['kind'] = 'paragraph';
  private level = 0;
  truncated = false;

  /** Adds text to the open block. */
  write(text: string): void {
    if (this.text.length > MAX_BLOCK_CHARACTERS) {
      this.truncated = true;
      return;
    }
    if (this.bold > 0 && this.text.trim() === this.lead.trim()) this.lead += text;
    this.text += text;
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
    const parts = this.kind === 'paragraph' ? apartFromDates(text) : [{ text, isNotice: false }];
    if (parts.length === 1) this.push(text, lead);
    // The date's own words in bold head nothing.
    else for (const [n, part] of parts.entries()) this.push(part.text, n === 0 && !part.isNotice ? lead : '');
    this.kind = 'paragraph';
    this.level = 0;
  }

  private push(text: string, lead: string): void {
    if (!text) return;
    if (this.blocks.length >= MAX_BLOCKS) {
      this.truncated = true;
      return;
    }
    const asHeading =
      this.kind !== 'heading' &&
      this.kind !== 'item' &&
      lead === text &&
      text.length <= 120 &&
      !/[.,;!]$/.test(text);
    this.blocks.push({
      kind: asHeading ? 'heading' : this.kind,
      level: asHeading ? 6 : this.level,
      text,
      lead:
        asHeading || this.kind === 'heading'
          ? ''
          : lead.length < text.length && lead.length <= 160
            ? lead
            : '',
    });
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
    return { blocks: this.blocks, refused: null, truncated: this.truncated };
  }
}
