import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../model/report.ts';
import { csvCell, reportCsv } from './csv.ts';
import { sampleReport } from './fixture.ts';

/** A plain reader of RFC 4180, to read back what was written. */
function rows(csv: string): string[][] {
  const table: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const c = csv[i]!;
    if (quoted) {
      if (c === '"' && csv[i + 1] === '"') cell += csv[++i];
      else if (c === '"') quoted = false;
      else cell += c;
    } else if (c === '"') quoted = true;
    else if (c === ',') {
      table.at(-1)!.push(cell);
      cell = '';
    } else if (c === '\r' && csv[i + 1] === '\n') {
      table.at(-1)!.push(cell);
      cell = '';
      table.push([]);
      i++;
    } else cell += c;
  }
  return table.slice(0, -1);
}

describe('csvCell', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+49', `"'+49"`],
    ['-2', `"'-2"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['  =HYPERLINK("x")', `"'  =HYPERLINK(""x"")"`],
    ['\u200b=1', `"'\u200b=1"`],
    ['＝1', `"'＝1"`],
    ['a=1', '"a=1"'],
    ['a;=1+1;b.test', `"a;'=1+1;b.test"`],
    ['a\t @SUM(A1)', `"a\t '@SUM(A1)"`],
    ['a; b - c', '"a; b - c"'],
    ['say "a", b', '"say ""a"", b"'],
    ['a\u0000b', '"a\ufffdb"'],
    [5, '5'],
  ])('%j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('never lets text begin a formula, and stays one cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cell = csvCell(text);
        const [row] = rows(`${cell}\r\n`);
        return row!.length === 1 && !/^[\s]*[=+\-@]/.test(row![0]!);
      }),
    );
  });
});

describe('reportCsv', () => {
  /** The table by its head. */
  const records = (report: Report): Record<string, string>[] => {
    const [head, ...body] = rows(reportCsv(report));
    expect(body.every((row) => row.length === head!.length)).toBe(true);
    return body.map((row) => Object.fromEntries(head!.map((name, i) => [name, row[i]!])));
  };

  it('has one row for each finding, all of one width', () => {
    const report = sampleReport();
    const found = records(report).filter(({ verdict }) => verdict !== '');
    expect(found.map(({ verdict }) => verdict)).toEqual(report.findings.map((f) => f.verdict));
  });

  it('says behind the findings what was not seen, and what no device sees', () => {
    const report = sampleReport();
    const told = (about: string) =>
      records(report)
        .filter((row) => row.about === about)
        .map((row) => row.explanation);
    expect(told('blind-spot')).toEqual(report.blindSpots.notes);
    expect(told('limit').join(' ')).toContain('between servers');
    report.findings = [];
    expect(told('blind-spot')).toEqual(report.blindSpots.notes);
    report.blindSpots = {
      ...report.blindSpots,
      notes: [],
      bodiesUnread: 0,
      opaqueBytes: 0,
      workersUnseen: 0,
    };
    expect(told('blind-spot')).toEqual(['Everything so far could be read.']);
  });

  it('dates what each verdict rests on, and tells region and day by which documents were chosen', () => {
    const report = sampleReport();
    const [policy] = report.policy.documents;
    const rest = report.findings.find(({ documents }) => documents.join() === policy!.id)!;
    const row = () => records(report).find(({ finding }) => finding === rest.id)!;
    expect(row()).toMatchObject({
      document_dates: 'policy of 2016-08-25',
      region: 'US',
      judged_at: '2016-11-22',
    });
    Object.assign(policy!, { undated: true, partial: true });
    expect(row().document_dates).toBe('part of the policy read on 2016-08-25');
  });

  it('calls nothing unmentioned where no whole policy was at hand', () => {
    const words = (csv: string) => {
      const [head, ...body] = rows(csv);
      return body
        .filter((row) => row[head!.indexOf('verdict')] === 'omitted')
        .map((row) => row[head!.indexOf('verdict_word')]);
    };
    const report = sampleReport();
    expect(new Set(words(reportCsv(report)))).toEqual(new Set(['Not mentioned']));
    for (const document of report.policy.documents) document.partial = true;
    expect(new Set(words(reportCsv(report)))).toEqual(new Set(['Not judged']));
  });

  it('keeps a hostile recipient inert', () => {
    const report = sampleReport();
    report.flows[0]!.recipient.entity = '=cmd|"/c calc"!A1';
    report.flows[0]!.recipient.host = '",=1,"';
    const csv = reportCsv(report);
    const [head, ...body] = rows(csv);
    const row = body.find((r) => r[head!.indexOf('finding')] === 'flow-f01')!;
    expect(row[head!.indexOf('recipient')]).toBe(`'=cmd|"/c calc"!A1`);
    expect(row[head!.indexOf('host')]).toBe('",=1,"');
    expect(row).toHaveLength(head!.length);
  });
});
