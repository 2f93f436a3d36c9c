import type { TextBlock } from './blocks.ts';

const OPENS = /<table\b[^<>]{0,500}>/gi;

/** A block of a table as a line of Markdown. */
function lineOf({ kind, level, text }: TextBlock): string {
  if (kind === 'row') return `| ${text.replace(/ \|$/, '')} |`;
  if (kind === 'heading') return `\n${'#'.repeat(level)} ${text}\n`;
  return kind === 'item' ? `* ${text}` : `\n${text}\n`;
}

/**
 * Markdown with the tables that are marked up in it as rows of its own: `read` reads the markup of one. A table that is
 * never closed stays as it is. Linear in the text's length.
 */
export function withTablesAsRows(text: string, read: (markup: string) => readonly TextBlock[]): string {
  let done = '';
  let at = 0;
  OPENS.lastIndex = 0;
  for (let match = OPENS.exec(text); match; match = OPENS.exec(text)) {
    const close = closeAfter(text, OPENS.lastIndex);
    if (close < 0) break;
    const lines = read(text.slice(match.index, close)).map(lineOf);
    done += `${text.slice(at, match.index)}\n\n${lines.join('\n')}\n\n`;
    at = close;
    OPENS.lastIndex = close;
  }
  return done + text.slice(at);
}

/** Behind the end of the table that is open at `from`, with those inside it; -1 where it has none. */
function closeAfter(text: string, from: number): number {
  const tags = /<(\/?)table\b[^<>]{0,500}>/gi;
  tags.lastIndex = from;
  let open = 1;
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    open += tag[1] ? -1 : 1;
    if (open === 0) return tags.lastIndex;
  }
  return -1;
}
