import type { DataType } from '../../model/data-types.ts';
import type { ClaimRecipient, Purpose } from '../../model/vocabulary.ts';
import { type ParsedSentence, parse } from './clauses.ts';
import { cued } from './cued.ts';
import { listed } from './data-cell.ts';
import type { Draft } from './draft.ts';
import { companyOf } from './named-row.ts';
import { purposesIn } from './purposes-in.ts';
import { recipientsOf } from './recipients.ts';
import { isPeriod } from './retention-row.ts';
import { type Column, cellsOf, type TableHead } from './table-head.ts';
import { typesOf } from './types-named.ts';

const NO =
  /^(?:no?|none|never|n\/a|(?:not|never) (?:shared|sold|disclosed|collected)|(?:nobody|no[ -]?one)(?: else)?|no (?:(?:third|other|outside|external) )*(?:part(?:y|ies)|recipients?|others)|✗|✘|❌)\W*$/i;
/** "No*": there is more to it. */
const FOOTNOTE = /[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2074-\u2079]|[[(]\d{1,2}[\])]\s*$/;

function isNo(cell: string): boolean {
  return NO.test(cell) && !FOOTNOTE.test(cell);
}

/** "Yes", "No": what its column asks, and not what was asked before the table. */
function isAnswer(cell: string): boolean {
  return YES.test(cell) || NO.test(cell) || DASH.test(cell);
}

/** "Not shared with advertisers", "None, except …": names nobody who gets it, or not only them. */
const NOT_TO =
  /^(?:no|not|none|never|nobody|no[ -]?one|neither|nothing)\b|\b(?:but |and )?(?:not|never) (?!only\b|limited\b)|n['\u2019]t\b/i;
/** "No" beside a tick; where somebody should be named it may as well mean that nothing is said. */
const DASH = /^[—–-]\W*$/;
/** For how long nothing is kept. */
const NOT_KEPT =
  /^(?:not (?:stored|kept|retained|saved|logged)|never(?: (?:stored|kept|retained|saved|logged))?|no(?:ne|t at all)?|no retention)\W*$/i;
/** A purpose that is none. */
const NO_PURPOSE = /^(?:[\u2014\u2013-]+|none|n\/a|not used|unused|no purpose)\W*$/i;
const YES = /^(?:y(?:es)?|✓|✔|✅|☑|x)\W*$/i;
/** Beside a datum, that it is not collected at all, whatever the column asks. */
const REFUSED = cued(
  /^(?:(?:this|it|they|these) (?:is|are) )?(?:not|never) (?:being )?(?:collected|gathered)(?: by us| at all)?\W*$|^(?:n\/a[.,:]? )?we (?:do not|don['\u2019]t|never) (?:collect|gather|ask for)(?: (?:this|it|these|them|that|any(?: of (?:this|it|these))?|such data|this data|this information))?\W*$/i,
);

/** What holds a denial to some cases, or takes it back. */
const LIMITS =
  /\b(?:unless|except|without|only|until|after|once|if|when|where|other than|but|apart|aside|however|yes)\b|[\u2713\u2714\u2705\u2611]/i;

function toWhom(action: Draft['action']): ClaimRecipient {
  return action === 'share' || action === 'sell' ? 'unspecified' : 'self';
}

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

  /** The cells under every column of a kind. */
  all(column: Column): string[] {
    return this.cells.filter((_, i) => this.head.columns[i] === column);
  }

  /** The second of two columns of data that stand side by side; empty where there are none. */
  private get beside(): string {
    const at = this.head.columns.findIndex((c, i) => c === 'data' && this.head.columns[i + 1] === 'data');
    return at < 0 ? '' : (this.cells[at + 1] ?? '');
  }

  private parsed(column: Column): ParsedSentence | null {
    const cell = this.cell(column);
    return cell ? parse(cell.slice(0, 2000), this.names) : null;
  }

  /** What the row is about: its examples where it gives any, else its category. */
  get data(): DataType[] {
    for (const column of ['examples', 'data'] as const) {
      // "Identifiers | E-mail address": beside the law's category, what of it is had.
      const beside = column === 'data' ? this.beside : '';
      for (const cell of [beside, this.cell(column) ?? '']) {
        const list = listed(cell, this.names);
        if (list.some((t) => t !== 'unspecified')) return list;
      }
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
    const cells = [...this.givenTo.map(({ to }) => to), this.cell('sold-to') ?? ''];
    const told = cells.filter((cell) => cell && !NOT_TO.test(cell) && !isNo(cell) && !YES.test(cell));
    return [
      ...new Set(
        told.flatMap((cell) => {
          const { parties } = parse(cell.slice(0, 2000), this.names);
          return parties.length > 0
            ? recipientsOf(parties, this.names[0] ?? '')
            : companyOf(cell, this.names);
        }),
      ),
    ];
  }

  /** The cells of each column of recipients, and whom the column's name names. */
  get givenTo(): { to: string; getters: readonly ClaimRecipient[] }[] {
    return this.cells.flatMap((to, i) =>
      this.head.columns[i] === 'recipient' ? [{ to, getters: this.head.getters[i] ?? [] }] : [],
    );
  }

  /** True where a cell says that the row's data is not collected. */
  get isRefused(): boolean {
    return this.cells.some((cell, i) => {
      const column = this.head.columns[i];
      return column !== 'data' && column !== 'examples' && REFUSED.test(cell);
    });
  }
}

/** "Directly from you", "We get this from your phone": the first names a source, the second tells. */
const TELLS = /\b(?:we|you (?:\w+ )?(?:give|provide)|is|are)\b/i;

/** A ground beside which the same cell tells more: how long it is kept, whose it is. */
const KEEPS = /\b(?:retain|retention|kept|keep|stor|delet|eras|shar|disclos|we (?:use|collect))/i;

/** True for a cell that says no more than its column does: a list, a source, an aim that is no sentence. */
function saysNoMore(cell: string, column: Column, data: boolean): boolean {
  if (column === 'data' || column === 'examples') return !/[.!?]["')\u201d]?(?:$|\s+\p{Lu})/u.test(cell);
  if (column === 'source') return !TELLS.test(cell);
  if (column === 'ground') return !KEEPS.test(cell);
  return column === 'purpose' && data && cell.length < 600 && !stands(parse(cell, []));
}

function stands(s: ParsedSentence): boolean {
  return s.groups.some((g) => g.kind === 'main' && g.shape === 'finite');
}

/**
 * A sentence of a row without the cells that say no more than their column does under a header: what is told is told
 * by the others. "Information others provide, services" is no sentence. An aim is kept where the row names no `data`.
 */
export function withoutColumnCells(
  sentence: string,
  row: string,
  head: TableHead,
  data: readonly DataType[],
): string {
  const cells = cellsOf(row);
  if (cells.length !== head.columns.length) return sentence;
  const left = cells.filter((cell, i) => saysNoMore(cell, head.columns[i]!, data.length > 0));
  return cellsOf(sentence)
    .filter(
      (part) =>
        !isAnswer(part) && !left.some((cell) => cell === part || (part.length > 8 && cell.includes(part))),
    )
    .join(' | ');
}

/** The data that a row under a header is about; empty where its cells are not those of the header. */
export function rowData(text: string, head: TableHead, names: readonly string[]): DataType[] {
  if (cellsOf(text).length !== head.columns.length) return [];
  const row = new Row(text, head, names);
  const { data } = row;
  // "What is shared varies with the transaction": one word of a sentence is no list.
  const cell = row.cell('examples') ?? row.cell('data') ?? '';
  const list = data.length > 1 || !stands(parse(cell.slice(0, 2000), names));
  return list ? data : [];
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
    // "Genetic information | Not collected": what has no type is not all there is.
    const meant = polarity === 'denied' ? data.filter((t) => t !== 'unspecified') : [...data];
    if (meant.length === 0) return;
    out.push({
      actor: 'self',
      action,
      polarity,
      modality: 'does',
      data: meant,
      recipient,
      purpose: polarity === 'affirmed' && action === 'use' ? purpose : ['unspecified'],
      conditions: [],
      confidence: 0.6,
      rule: 'table',
    });
  };
  if (head.refused) {
    if (!LIMITS.test(text)) state(head.refused, toWhom(head.refused), 'denied');
    return out;
  }
  const answer = (column: Column) => {
    const cell = row.cell(column) ?? '';
    if (isNo(cell) || DASH.test(cell)) return 'denied';
    return YES.test(cell) ? 'affirmed' : null;
  };
  const collected = row.isRefused ? 'denied' : answer('collected');
  if (collected) state('collect', 'self', collected);
  const stored = answer('stored');
  if (stored) state('store', 'self', stored);
  if (collected === 'denied') return out;
  // Nothing under "Source": nothing comes, and "N/A" behind it is about nothing.
  const source = row.cell('source');
  const nothing = source !== null && (source === '' || isNo(source) || DASH.test(source));
  if (!collected && head.gathered && !nothing) state('collect', 'self');
  const aim = row.cell('purpose');
  if (head.used && (aim === null || !NO_PURPOSE.test(aim))) state('use', 'self');
  const sold = answer('sold');
  if (sold) state('sell', 'unspecified', sold);
  const periods = row.all('period');
  if (periods.some(isPeriod)) state('store', 'self');
  else if (!stored && periods.length > 0 && periods.every((cell) => NOT_KEPT.test(cell)))
    state('store', 'self', 'denied');
  const buyers = row.cell('sold-to');
  if (buyers !== null && isNo(buyers)) state('sell', 'unspecified', 'denied');
  for (const { to, getters } of row.givenTo) {
    if (isNo(to)) {
      if (!nothing || !/^n\/a/i.test(to))
        for (const recipient of getters) state('share', recipient, 'denied');
    } else if (YES.test(to)) for (const recipient of getters) state('share', recipient);
  }
  for (const recipient of row.recipients) state('share', recipient);
  const shared = answer('shared');
  if (shared && (shared === 'denied' || row.recipients.length === 0)) state('share', 'unspecified', shared);
  else if (head.given && (row.cell('recipient') ?? '') === '' && row.recipients.length === 0)
    state('share', 'unspecified');
  return out;
}
