import { describe, expect, test } from 'vitest';
import { sampleReport } from '../fixture.ts';
import { flowPictureOf, type UnreadStream } from './flow-picture.ts';
import { recipientsOf } from './recipients.ts';
import { rowsOf } from './rows.ts';

function draw(
  unread: UnreadStream[] = [],
  change: (report: ReturnType<typeof sampleReport>) => void = () => {},
) {
  const report = sampleReport();
  change(report);
  const rows = rowsOf(report);
  return { rows, picture: flowPictureOf(rows, recipientsOf(report, rows), unread) };
}

describe('the flow picture', () => {
  test('its ribbons add up to what was seen, on both sides', () => {
    const { rows, picture } = draw();
    const all = rows.reduce((sum, row) => sum + row.count, 0);
    const sum = (counts: { count: number }[]) => counts.reduce((total, each) => total + each.count, 0);
    expect(sum(picture!.ribbons)).toBe(all);
    expect(sum(picture!.left)).toBe(all);
    expect(sum(picture!.right)).toBe(all);
  });

  test('labels stay apart and within the picture', () => {
    const { picture } = draw();
    for (const ends of [picture!.left, picture!.right]) {
      for (const [i, end] of ends.entries()) {
        expect(end.label).toBeGreaterThan(0);
        expect(end.label).toBeLessThan(picture!.height);
        if (i > 0) expect(end.label - ends[i - 1]!.label).toBeGreaterThanOrEqual(32);
      }
    }
  });

  test('one ribbon for each verdict between a kind and a recipient', () => {
    const titles = draw().picture!.ribbons.map((ribbon) => `${ribbon.from}|${ribbon.to}|${ribbon.verdict}`);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('what was unread is drawn: to its recipient, to one of whom nothing else is known, or to no one named', () => {
    const unread = [
      { to: 'WhatsApp', times: 6 },
      { to: 'sealed.example', times: 2 },
      { to: null, times: 1 },
    ];
    const { picture } = draw(unread);
    const closed = picture!.ribbons.filter((ribbon) => ribbon.verdict === 'opaque');
    expect(closed.map((ribbon) => [ribbon.to, ribbon.count]).sort()).toEqual([
      ['Others, or these', 1],
      ['WhatsApp', 6],
      ['sealed.example', 2],
    ]);
    expect(picture!.description).toContain('9 transmissions could not be read.');
    expect(picture!.right.find((end) => end.name === 'sealed.example')?.unknown).toBe(true);
  });

  test('bytes alone are a picture too; nothing at all is none', () => {
    expect(flowPictureOf([], [], [{ to: null, times: 3 }])?.ribbons).toHaveLength(1);
    expect(flowPictureOf([], [], [{ to: null, times: 0 }])).toBeNull();
  });

  test('many recipients share a place, and nothing is lost', () => {
    const { rows, picture } = draw([], (report) => {
      const [flow] = report.flows;
      for (let i = 0; i < 40; i++) {
        report.flows.push({
          ...flow!,
          id: `x${i}`,
          party: 'unknown',
          recipient: { entity: 'unknown', family: 'unknown', host: `h${i}.example` },
        });
      }
    });
    expect(picture!.right.length).toBeLessThanOrEqual(11);
    expect(picture!.ribbons.reduce((sum, ribbon) => sum + ribbon.count, 0)).toBe(
      rows.reduce((sum, row) => sum + row.count, 0),
    );
  });

  test('a rare thing beside a frequent one still has a width', () => {
    const { picture } = draw([], (report) => {
      report.flows[0]!.count = 10_000_000;
    });
    for (const end of [...picture!.left, ...picture!.right]) expect(end.bottom - end.top).toBeGreaterThan(1);
  });
});
