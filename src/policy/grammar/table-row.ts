import type { DataType } from '../../model/data-types.ts';
import type { ClaimRecipient, Purpose } from '../../model/vocabulary.ts';
import { type ParsedSentence, parse } from './clauses.ts';
import type { Draft } from './draft.ts';
import { purposesIn } from './purpose.ts';
import { recipientsOf } from './recipients.ts';
import { type Column, cellsOf, type TableHead } from './table-head.ts';
import { typesOf } from './types-named.ts';

const NO = /^(?:no|none|never|n\/a|not (?:shared|sold|disclosed|collected)|nobody|no one|✗|✘|—|-)\W*$/i;
const YES = /^(?:yes|✓|✔|x)\W*$/i;

function typesIn(s: ParsedSentence): DataType[] {
  return typesOf(s, s.data, s.tokens.length);
}

/** One row being read: its cells by the columns that head them. */
class Row {
  private readonly cells: string[];

  constructor(
    text: string,
    private readonly head: TableHead,
    private readonly names: readonly string[],
  ) {
    this.cells = cellsOf(text);
  }

  /** The cell under a column; null where the table has none. */
  cell(column: Column): string | null {
    const at = this.head.columns.indexOf(column);
    return at < 0 ? null : (this.cells[at] ?? '');
  }

  private parsed(column: Column): ParsedSentence | null {
    const cell = this.cell(column);
    return cell ? parse(cell.slice(0, 2000), this.names) : null;
  }

  /** What the row is about: its examples where it gives any, else its category. */
  get data(): DataType[] {
    for (const column of ['examples', 'data'] as const) {
      const s = this.parsed(column);
      const types = s ? typesIn(s).filter((t) => t !== 'unspecified') : [];
      if (types.length > 0) return types;
    }
    const s = this.parsed('data');
    return s ? typesIn(s) : [];
  }

  get purposes(): Purpose[] {
    const cell = this.cell('purpose');
    if (!cell) return ['unspecified'];
    const s = parse(/^(to|for)\b/i.test(cell) ? cell : `for ${cell}`, this.names);
    const found = purposesIn(s, 0, s.tokens.length);
    return found.length > 0 ? found : ['unspecified'];
  }

  get recipients(): ClaimRecipient[] {
    const s = this.parsed('recipient');
    return s ? recipientsOf(s.parties, this.names[0] ?? '') : [];
  }
}

/**
 * A sentence of a row without the cells that only list data under a header that says so: what is told is told
 * by the others. "Information others provide, services" is no sentence.
 */
export function withoutDataCells(sentence: string, row: string, head: TableHead): string {
  const cells = cellsOf(row);
  if (cells.length !== head.columns.length) return sentence;
  const lists = new Set(
    cells.filter(
      (cell, i) => ['data', 'examples'].includes(head.columns[i]!) && !/[.!?]["')\u201d]?$/.test(cell),
    ),
  );
  return cellsOf(sentence)
    .filter((cell) => !lists.has(cell))
    .join(' | ');
}

/**
 * What a table's row states under its header: "Precise location | Yes | No" under "Data | Collected | Sold". Cells that
 * neither affirm nor deny state nothing.
 */
export function rowStates(text: string, head: TableHead, names: readonly string[]): Draft[] {
  const row = new Row(text, head, names);
  const { data } = row;
  if (data.length === 0 || cellsOf(text).length !== head.columns.length) return [];
  const purpose = row.purposes;
  const out: Draft[] = [];
  const state = (
    action: Draft['action'],
    recipient: ClaimRecipient,
    polarity: Draft['polarity'] = 'affirmed',
  ) => {
    out.push({
      actor: 'self',
      action,
      polarity,
      modality: 'does',
      data: [...data],
      recipient,
      purpose: polarity === 'affirmed' && action === 'use' ? purpose : ['unspecified'],
      conditions: [],
      confidence: 0.6,
      rule: 'table',
    });
  };
  const answer = (column: Column) => {
    const cell = row.cell(column);
    return cell === null ? null : NO.test(cell) ? 'denied' : YES.test(cell) ? 'affirmed' : null;
  };
  const collected = answer('collected');
  if (collected) state('collect', 'self', collected);
  if (collected === 'denied') return out;
  if (!collected && head.gathered) state('collect', 'self');
  if (head.used) state('use', 'self');
  const sold = answer('sold');
  if (sold) state('sell', 'unspecified', sold);
  const to = row.cell('recipient') ?? '';
  if (NO.test(to)) state('share', 'unspecified', 'denied');
  else for (const recipient of row.recipients) state('share', recipient);
  const shared = answer('shared');
  if (shared && (shared === 'denied' || row.recipients.length === 0)) state('share', 'unspecified', shared);
  else if (head.given && to === '') state('share', 'unspecified');
  return out;
}
