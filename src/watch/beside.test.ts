import { expect, it, vi } from 'vitest';
import { watchBeside, watchBesideAgain } from './beside.ts';
import { parseRecords } from './record.ts';

vi.mock('./answers.ts', () => ({
  countAnswers: (note: (what: object, count?: number) => void) => {
    note({ channel: 'prefetch', method: 'MAY-ANNOUNCE', url: 'https://a.example/', reason: 'why' }, 3);
  },
}));
vi.mock('./hints.ts', () => ({
  lookForHints: (note: (what: object) => void) => {
    note({ channel: 'prefetch', method: 'MAY-CONNECT', url: 'https://b.example/', reason: 'why' });
  },
}));

const told: string[] = [];
const records = () =>
  told.splice(0).flatMap((text) => {
    const { records, refused } = parseRecords(text);
    expect(refused).toBe(0);
    return records.map(({ seq, count, context, method }) => `${seq} ${count} ${context} ${method}`);
  });
const tell = (text: string) => void told.push(text);
const HEEDS = { showsReports: true, heedsAllLinks: true };

it('numbers what it tells, whatever tells of it, and says where it is', () => {
  const page = { top: null as unknown };
  page.top = page;
  vi.stubGlobal('window', page);
  watchBeside(tell, HEEDS);
  expect(records()).toEqual(['0 3 page MAY-ANNOUNCE', '3 1 page MAY-CONNECT']);
  vi.stubGlobal('window', { top: page });
  watchBeside(tell, HEEDS);
  expect(records()).toEqual(['0 3 frame MAY-ANNOUNCE', '3 1 frame MAY-CONNECT']);
});

it('tells nothing twice of how a document came', () => {
  watchBesideAgain(tell);
  expect(records()).toEqual(['0 1 frame MAY-CONNECT']);
});
