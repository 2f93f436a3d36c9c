import { expect, test } from 'vitest';
import { sampleReport } from '../../report/fixture.ts';
import { findingsTable } from './findings-table.ts';

const plain = (width: number) => findingsTable(sampleReport(), { width, colour: false });

test('every verdict of the report stands in it, in words that --fail-on takes', () => {
  const table = plain(100);
  for (const verdict of new Set(sampleReport().findings.map((finding) => finding.verdict))) {
    expect(table).toMatch(new RegExp(`^  ${verdict}  `, 'm'));
  }
  for (const note of sampleReport().blindSpots.notes) {
    expect(table.replace(/\s+/g, ' ')).toContain(note.replace(/\s+/g, ' '));
  }
});

test('what omitted means is said where no whole policy was at hand', () => {
  const told = 'omitted means not judged here: no whole policy was at hand to hold it against.';
  expect(plain(100)).not.toContain(told);
  const report = sampleReport();
  for (const document of report.policy.documents) document.partial = true;
  expect(findingsTable(report, { width: 100, colour: false })).toContain(told);
  const { flows, findings } = report;
  const seen = { ...report, flows, findings: findings.filter(({ about }) => about === 'flow') };
  const bare = { ...seen, policy: { documents: [], claims: [] } };
  expect(findingsTable(bare, { width: 100, colour: false })).toContain(`No policy to judge by\n${told}`);
});

test('no line is wider than the terminal, but never narrower than can be read', () => {
  for (const width of [20, 60, 80, 132]) {
    for (const line of plain(width).split('\n').slice(3)) {
      expect([...line].length).toBeLessThanOrEqual(Math.max(60, width));
    }
  }
});

test('equal rows to one recipient are one row with their counts added', () => {
  const report = sampleReport();
  const flow = report.flows.find(({ id }) => report.findings.some((finding) => finding.flow === id))!;
  const finding = report.findings.find((one) => one.flow === flow.id)!;
  const twin = { ...flow, id: 'twin', channel: 'beacon' as const, count: 1000 };
  const table = findingsTable(
    { ...report, flows: [flow, twin], findings: [finding, { ...finding, id: 'flow:twin', flow: 'twin' }] },
    { width: 120, colour: false },
  );
  expect(table).toContain(`×${flow.count + 1000}`);
  expect(table.match(/×/g)).toHaveLength(1);
});

test('nothing from a page steers the terminal', () => {
  const report = sampleReport();
  const flows = report.flows.map((flow) => ({
    ...flow,
    label: '\u001b[2Jx\n\u202ey',
    recipient: { ...flow.recipient, entity: 'unknown', host: 'evil\u0007.test' },
  }));
  const evil = {
    session: { ...report.session, page: 'https://a.test/\u001b]0;x\u0007' },
    tool: { ...report.tool, browser: 'Evil\u001b[2J', browserVersion: '\u202e1' },
  };
  const table = findingsTable({ ...report, ...evil, flows }, { width: 100, colour: false });
  expect(table).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});

test('that every body was read is not said where nothing left', () => {
  const report = sampleReport();
  const table = (requests: number) =>
    findingsTable(
      { ...report, blindSpots: { ...report.blindSpots, requests, notes: [] } },
      { width: 100, colour: false },
    );
  expect(table(1)).toContain('Every body that left was read.');
  expect(table(0)).not.toContain('Every body');
  expect(table(0)).toContain('Nothing was seen to leave.');
});

test('colour only where asked for', () => {
  expect(plain(100)).not.toContain('\u001b');
  expect(findingsTable(sampleReport(), { width: 100, colour: true })).toContain('\u001b[');
});
