/** Columns of a row that spans reach at most. */
const MAX_COLUMNS = 60;
/** Characters of a cell that is said again where it spans more: of a longer one only the place is kept. */
const MAX_CELL = 4000;
/** Characters that the spans of one document add at most: beyond them cells stand as they are marked up. */
const MAX_ADDED = 400_000;

/** One table, and where the row that is open in it stands. */
class Grid {
  /** For each column what reaches into it from above, and into how many rows. */
  spans: ({ text: string; rows: number } | undefined)[] = [];
  /** Columns of the widest row so far. */
  width = 0;
  column = 0;
  cells = 0;
  /** A cell from above stands in the row. */
  isReached = false;
  /** What the last cell says in the other columns it spans. */
  owed = '';
}

function numberOf(attribute: string | null | undefined): number {
  const digits = /^\s*\+?(\d{1,9})/.exec(attribute ?? '');
  return digits ? Number(digits[1]) : 1;
}

/**
 * Writes out the cells of tables that span rows or columns, so that each row has a cell in every column: what a cell
 * says holds wherever it spans. Tells what to write before a cell and at the end of a row; bounded, whatever spans say.
 */
export class CellSpans {
  private readonly around: Grid[] = [];
  private grid = new Grid();
  private columns = 1;
  private rows = 1;
  private left = MAX_ADDED;

  openTable(): void {
    this.around.push(this.grid);
    this.grid = new Grid();
  }

  closeTable(): void {
    this.grid = this.around.pop() ?? new Grid();
  }

  /** Ends a group of rows, beyond which no cell reaches. */
  closeGroup(): void {
    this.grid.spans = [];
  }

  /** Cells that reach into the next row from above. */
  get reaching(): number {
    return this.grid.spans.filter(Boolean).length;
  }

  openRow(): void {
    const { grid } = this;
    grid.width = Math.max(grid.width, grid.column);
    grid.column = 0;
    grid.cells = 0;
    grid.isReached = false;
    grid.owed = '';
  }

  /** Begins a cell that has these attributes. Returns what is to be written before it. */
  openCell(colspan: string | null | undefined, rowspan: string | null | undefined): string {
    const { grid } = this;
    let before = grid.owed;
    grid.owed = '';
    grid.cells++;
    while (grid.spans[grid.column]) before += this.fromAbove();
    // `colspan="100"` is as wide as the table.
    const most = (grid.width > grid.column ? grid.width : MAX_COLUMNS) - grid.column;
    this.columns = Math.max(1, Math.min(numberOf(colspan), most));
    // None stands for all that follow.
    this.rows = numberOf(rowspan) || Number.POSITIVE_INFINITY;
    return before;
  }

  /** True where the open cell spans more than its own place. */
  get isWide(): boolean {
    return this.columns > 1 || this.rows > 1;
  }

  /** Ends a cell that said `text`. */
  closeCell(text: string): void {
    const { grid, columns, rows } = this;
    const said = text.length > MAX_CELL ? '' : text;
    for (let n = grid.column; rows > 1 && n < Math.min(grid.column + columns, MAX_COLUMNS); n++)
      grid.spans[n] = { text: said, rows: rows - 1 };
    grid.owed = columns > 1 ? this.added(said, columns - 1) : '';
    grid.column += columns;
    this.columns = 1;
    this.rows = 1;
  }

  /** Ends a row. Returns what is to be written behind its last cell: nothing where that is alone, a title of rows. */
  closeRow(): string {
    const { grid } = this;
    const last = grid.spans.findLastIndex((span, n) => span !== undefined && n >= grid.column);
    let rest = grid.cells === 1 && !grid.isReached && last < 0 ? '' : grid.owed;
    while (grid.column <= last) rest += this.fromAbove();
    return grid.cells > 0 ? rest : '';
  }

  /** The cell that reaches into the next column from above; an empty one where the row has a gap. */
  private fromAbove(): string {
    const { grid } = this;
    const span = grid.spans[grid.column];
    if (span && --span.rows === 0) grid.spans[grid.column] = undefined;
    grid.column++;
    grid.isReached = true;
    return this.added(span?.text ?? '', 1);
  }

  private added(text: string, times: number): string {
    if (this.left <= 0) return '';
    const more = `${text} | `.repeat(times);
    this.left -= more.length;
    return more;
  }
}
