import { expect, test } from 'vitest';
import { sampleReport } from '../fixture.ts';
import { makersInWords, recipientsOf } from './recipients.ts';
import { rowsOf } from './rows.ts';

test('every row is under exactly one recipient', () => {
  const report = sampleReport();
  const rows = rowsOf(report);
  const under = recipientsOf(report, rows).flatMap((recipient) =>
    recipient.groups.flatMap((group) => group.rows),
  );
  expect(under.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
    rows.toSorted((a, b) => a.id.localeCompare(b.id)),
  );
});

test('recipients are told by words', () => {
  const words = Object.fromEntries(recipientsOf(sampleReport()).map((each) => [each.name, each.relation]));
  expect(words.WhatsApp).toBe('the app itself');
  expect(words.Facebook).toBe('same owner, Meta');
  expect(words.Giphy).toMatch(/^another company/);
  expect(words['cdn-7.example.net']).toBe('owner not known');
});

test('the gravest comes first, the app itself last among equals', () => {
  const report = sampleReport();
  for (const finding of report.findings) finding.verdict = 'vague';
  expect(recipientsOf(report).at(-1)?.party).toBe('first');
  const bad = report.flows.find((flow) => flow.party === 'first')!;
  report.findings.find((finding) => finding.flow === bad.id)!.verdict = 'incorrect';
  expect(recipientsOf(report)[0]?.party).toBe('first');
});

test('items add up to the rows, kinds count each kind once', () => {
  for (const recipient of recipientsOf(sampleReport())) {
    const rows = recipient.groups.flatMap((group) => group.rows);
    expect(recipient.items).toBe(rows.reduce((sum, row) => sum + row.count, 0));
    expect(recipient.kinds).toBe(new Set(rows.map((row) => row.dataType)).size);
  }
});

test('a company in the form of whose SDK part of it was sent is named beside the host', () => {
  const report = sampleReport();
  const own = report.flows.find((flow) => flow.party === 'first')!;
  const sdk = {
    sdk: 'Mixpanel',
    entity: 'Mixpanel',
    family: 'Mixpanel',
    certainty: 'shape',
    count: 1,
  } as const;
  own.behind = [sdk, { ...sdk, sdk: 'Sentry', entity: 'unknown' }, { ...sdk, entity: own.recipient.entity }];
  const found = recipientsOf(report).find((each) => each.party === 'first')!;
  expect(found.makers).toEqual(['Mixpanel']);
  expect(makersInWords(found)).toBe(
    'Part of it has the form of Mixpanel’s SDK: what this host gets may go on to Mixpanel.',
  );
  expect(makersInWords({ ...found, makers: ['A', 'B'] })).toContain('SDKs of A and B: ');
  expect(recipientsOf(sampleReport()).map(makersInWords).join('')).toBe('');
});
