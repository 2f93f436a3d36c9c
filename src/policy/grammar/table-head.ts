/** What a column of a table tells of the data that its row is about. */
export type Column =
  | 'data'
  | 'examples'
  | 'purpose'
  | 'recipient'
  | 'collected'
  | 'shared'
  | 'sold'
  | 'other';

/** What a table says by its header row. */
export interface TableHead {
  columns: readonly Column[];
  /** The data of its rows is collected. */
  gathered: boolean;
  /** The data of its rows is used. */
  used: boolean;
  /** The data of its rows is shared. */
  given: boolean;
}

/** More words than this are no column's name. */
const MOST_WORDS = 16;

const COLUMNS: readonly [RegExp, Column][] = [
  [
    /^(?:the )?(?:types?|categor\w+|kinds?|what) (?:of )?(?:personal )?(?:data|information)\b(?!.*\b(?:sold|third|whom)\b)/i,
    'data',
  ],
  [/\b(sold|sell|sale)\b/i, 'sold'],
  [
    /\b(recipients?|third part(?:y|ies)|(?:with|to) whom|who(?:m)? (?:we|do we|is|are|it)\b.*\b(?:shar|disclos|receiv)|who receives|(?:shared|disclosed|share) (?:it |them )?(?:with|to)|disclosures? to)\b/i,
    'recipient',
  ],
  [/^(?:is it |are they |do we |have we )?(?:shared?|disclosed?)(?: it| them)?\W*$/i, 'shared'],
  [/^(?:is it |are they |do we |have we |we )?collect(?:ed)?(?: it| them)?\W*$/i, 'collected'],
  [/\b(purposes?|why|reasons?|how (?:we|it is|they are) use)\b/i, 'purpose'],
  [/\bexamples?\b/i, 'examples'],
  [/\b(data|information|identifiers?|categor(?:y|ies)|what (?:we|is))\b/i, 'data'],
];

const NOT_OF_DATA =
  /\b(legal|lawful|basis|bases|retention|storage|period|source|duration|rights?|cookies?|name)\b/i;

function columnOf(cell: string): Column {
  if (!cell || cell.split(/\s+/).length > MOST_WORDS) return 'other';
  for (const [pattern, column] of COLUMNS) {
    if (!pattern.test(cell)) continue;
    return (column === 'data' || column === 'examples') && NOT_OF_DATA.test(cell) ? 'other' : column;
  }
  return 'other';
}

/** The cells of a table's row, trimmed. */
export function cellsOf(row: string): string[] {
  return row
    .replace(/^\s*\|/, ' ')
    .replace(/\|\s*$/, ' ')
    .split(' | ')
    .map((cell) => cell.trim());
}

/** What the columns under a header row say; null for a row that is no header: none names data, or nothing beside it. */
export function tableHead(row: string): TableHead | null {
  const cells = cellsOf(row);
  if (cells.length < 2 || cells.some((cell) => /[.;]$/.test(cell))) return null;
  const columns = cells.map(columnOf);
  const data = columns.includes('data') || columns.includes('examples');
  const telling = columns.some((c) => c !== 'data' && c !== 'examples' && c !== 'other');
  if (!data || !telling) return null;
  const named = cells.filter((_, i) => columns[i] === 'data' || columns[i] === 'examples').join(' ');
  return {
    columns,
    gathered: /\b(collect|obtain|receive)/i.test(named),
    used: /\b(us(?:e|ed|es)|process\w*)\b/i.test(named) || columns.includes('purpose'),
    given: /\b(shar|disclos)/i.test(named),
  };
}
