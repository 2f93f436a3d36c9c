import type { Action, ClaimRecipient } from '../../model/vocabulary.ts';
import { isGround } from './cell-kinds.ts';
import { parse } from './clauses.ts';
import { deniedDeed } from './denied-headings.ts';
import { recipientsOf } from './recipients.ts';

/** What a column of a table tells of the data that its row is about. */
export type Column =
  | 'data'
  | 'examples'
  | 'purpose'
  | 'recipient'
  | 'collected'
  | 'shared'
  | 'stored'
  | 'sold'
  | 'sold-to'
  | 'source'
  | 'period'
  | 'ground'
  | 'denied'
  | 'other';

/** What a table says by its header row. */
export interface TableHead {
  columns: readonly Column[];
  /** Whom the name of each column of recipients names: "Shared with advertisers"; `unspecified` where it names nobody. */
  getters: readonly (readonly ClaimRecipient[])[];
  /** The data of its rows is collected. */
  gathered: boolean;
  /** The data of its rows is used. */
  used: boolean;
  /** The data of its rows is shared. */
  given: boolean;
  /** What is not done with the data of its rows: "Data we do not collect". */
  refused: Action | null;
}

/** More words than this are no column's name, but for one that begins as the law's own names do. */
const MOST_WORDS = 16;
const MOST_IN_LAW = 34;
const OF_LAW = /^(?:the )?(?:categor(?:y|ies)|business or commercial|sources?|third part)\b[^.;:]*$/i;

const COLUMNS: readonly [RegExp, Column][] = [
  [/\b(?:legal|lawful) (?:bas[ie]s|grounds?)\b|^(?:justification|grounds) for\b/i, 'ground'],
  [
    /\b(?:retention|retained|how long|timeframe of deletion|storage (?:periods?|times?|durations?|terms?|limits?|criteria))\b|^(?:(?:term|period|length|duration) of )?storage\W*$/i,
    'period',
  ],
  [
    /^(?:the )?(?:(?:types?|categor\w+|kinds?|what) (?:of )?(?:personal )?|disclosed )(?:data|information)\b(?!.*\b(?:third|whom)\b)(?! is sold| sold)/i,
    'data',
  ],
  [/^(?:categor(?:y|ies) of |types? of )?(?:\w+ )?sources?\b|^where we (?:get|obtain|collect)\b/i, 'source'],
  [/(?=.*\b(?:(?:third|3rd) part(?:y|ies)|whom|recipients)\b).*\b(?:sold|sell|sales?)\b/i, 'sold-to'],
  [/\b(sold|sell|sale)\b/i, 'sold'],
  [
    /\b(recipients?|(?:third|3rd) part(?:y|ies)|(?:with|to) whom|who(?:m)? (?:we|do we|is|are|it)\b.*\b(?:shar|disclos|receiv)|who receives|(?:shared|disclosed|share) (?:it |them )?(?:with|to)|disclosures? to)\b/i,
    'recipient',
  ],
  [
    /^(?:(?:third[- ]party|external|name of (?:the )?) ?)?(?:sub-?processors?|(?:service )?providers?|vendors?|processors?|suppliers?)(?: names?)?\W*$/i,
    'recipient',
  ],
  [/^(?:is it |are they |do we |have we )?(?:shared?|disclosed?)(?: it| them)?\W*$/i, 'shared'],
  [/^(?:is it |are they |do we |have we |we )?collect(?:ed)?(?: it| them)?\W*$/i, 'collected'],
  [/^(?:is it |are they |do we |have we |we )?(?:stored?|kept|keep|saved?)(?: it| them)?\W*$/i, 'stored'],
  [
    /\b(purposes?|why|reasons?|how (?:we|it is|they are) use|how (?:is|are) your (?:data|information) used)\b|^(?:processing )?activity$/i,
    'purpose',
  ],
  [/(?<!\bfor )\bexamples?\b|^descriptions? of (?:personal |the )?(?:data|information)/i, 'examples'],
  [/\b(data|information|identifiers?|categor(?:y|ies)|what (?:we|is))\b/i, 'data'],
];

const NOT_OF_DATA = /\b(rights?|cookies?|name|duration|subject|protection|recipients|periods)\b/i;

/** "Not shared with", "Never sold": a column of what does not happen is none of what does. */
const DENIES = /\b(?:not|never|cannot)\b|n['\u2019]t\b/i;
/** "Data not obtained from you": had all the same, from others. */
const FROM_OTHERS =
  /\b(?:not|never|n['\u2019]t) (?:\w+ly )?(?:\w+ed )?(?:\w+ly )?(?:from|by|through|via|linked|tied|connected|required|mandatory|identif\w+)\b/i;
const LIMITED_COLUMN: ReadonlySet<Column> = new Set(['sold', 'sold-to', 'recipient', 'period']);
const IN_CASES =
  /\b(?:without|unless|after (?:deletion|deleting|closing|closure|you|account)|for (?:money|cash|profit|monetary|payment)|by default|automatically|publicly|permanently|outside)\b/i;
const WHENCE = /\b(?:collected|obtained|received|gathered|acquired|comes?|got|sourced)\b[^|]{0,30} from\b/i;

/** "Data we do not use for advertising": not denied of all cases. */
const LIMITED = /\b(?:for|with|to|unless|without|when|if|on|in|until|after|only)\b/i;

/** True for the name of a column of data that says that something is not done with it. */
function deniesData(cell: string): boolean {
  return DENIES.test(cell) && !FROM_OTHERS.test(cell) && !/[.!;] /.test(cell);
}

function columnOf(cell: string): Column {
  const words = cell ? cell.split(/\s+/).length : 0;
  if (words === 0 || words > (OF_LAW.test(cell) ? MOST_IN_LAW : MOST_WORDS)) return 'other';
  for (const [pattern, column] of COLUMNS) {
    if (!pattern.test(cell)) continue;
    // "Sold without consent?", "Retained after deletion?", "Collected from others?": of some cases, or of whence it comes.
    if (LIMITED_COLUMN.has(column) && (IN_CASES.test(cell) || WHENCE.test(cell))) return 'other';
    const ofData = column === 'data' || column === 'examples';
    if (!ofData && deniesData(cell)) return 'denied';
    return ofData && NOT_OF_DATA.test(cell) ? 'other' : column;
  }
  return deniesData(cell) ? 'denied' : 'other';
}

/** The cells of a table's row, trimmed; before a mark at its head stands an empty one. */
export function cellsOf(row: string): string[] {
  return row
    .replace(/^\s*\|/, ' |')
    .replace(/\|\s*$/, ' ')
    .split(/ \|(?= |$)/)
    .map((cell) => cell.trim());
}

/** "Reason for disclosing": why something else is done than using. */
const OF_DEED = /\b(?:shar|disclos|provid|sale|sell|transfer|collect|obtain|receiv)/i;

const BESIDE = new Set<Column>(['data', 'other', 'ground']);

/** Two marks of items, a list; an aim; a site's name: what a row holds, and no column is called. */
const IN_ROWS =
  /;.*;|[\u2022\u25cf].*[\u2022\u25cf]|^to \p{Ll}+ \S+ \S|^not applicable\b|^[\w-]+(?:\.[\w-]+)+$/iu;
/** "Purpose | Types of data": how a column of data is called beside one that a row's label may be called as well. */
const DATA_COLUMN =
  /^(?:types?|categor\w+|kinds?|what)\b|\b(?:data|information)(?: categor(?:y|ies)| types?| (?:we )?(?:used?|collect(?:ed)?|process(?:ed)?|involved))*\W*$/i;

function gettersIn(cell: string): ClaimRecipient[] {
  const named = recipientsOf(parse(cell, []).parties, '').filter((recipient) => recipient !== 'self');
  return named.length > 0 ? named : ['unspecified'];
}

/** What the columns under a header row say; null for a row that is no header: none names data, or nothing beside it. */
export function tableHead(row: string): TableHead | null {
  const cells = cellsOf(row);
  if (cells.length < 2 || cells.some((cell) => /[.;]$/.test(cell) || IN_ROWS.test(cell))) return null;
  // "Consent": a row's own ground, no name of a column of them.
  if (cells.some((cell) => isGround(cell) && !/\b(?:basis|bases|grounds?)\b/i.test(cell))) return null;
  if (cells.length === 2 && /^purposes?\W*$/i.test(cells[0]!) && !DATA_COLUMN.test(cells[1]!)) return null;
  const columns = cells.map(columnOf);
  // " | Collected | Shared": the labels of the rows, which need no name, are what is collected.
  if (cells[0] === '' && !columns.includes('data') && !columns.includes('examples')) columns[0] = 'data';
  // "Not collected | Reason": the labels of the rows are what is not.
  if (!columns.includes('data') && deniesData(cells[0]!) && deniedDeed(cells[0]!)) columns[0] = 'data';
  const data = columns.includes('data') || columns.includes('examples');
  // "Description | Categories of data | Legal basis": what is done stands first.
  if (
    data &&
    columns.includes('ground') &&
    !columns.includes('purpose') &&
    /^descriptions?$/i.test(cells[0]!)
  )
    columns[0] = 'purpose';
  const telling = columns.some((c) => !BESIDE.has(c) && !(c === 'examples' && !columns.includes('data')));
  if (!data || !telling) return null;
  const under = (...of: Column[]) => cells.filter((_, i) => of.includes(columns[i]!)).join(' ');
  const named = under('data', 'examples');
  const purpose = under('purpose');
  const given = /\b(shar|disclos|sold)/i.test(named);
  if (deniesData(named)) {
    const refused = !LIMITED.test(named) ? deniedDeed(named) : null;
    return { columns, getters: cells.map(() => []), gathered: false, used: false, given: false, refused };
  }
  const gathers = /\b(collect|obtain|receive)/i;
  return {
    columns,
    getters: cells.map((cell, i) => (columns[i] === 'recipient' ? gettersIn(cell) : [])),
    gathered: gathers.test(named) || gathers.test(purpose) || (columns.includes('source') && !given),
    used:
      /\b(us(?:e|ed|es)|process\w*)\b/i.test(named) ||
      /\b(us(?:e|ed|es)|process\w*)\b/i.test(purpose) ||
      (purpose !== '' && !given && !OF_DEED.test(purpose)),
    given,
    refused: null,
  };
}
