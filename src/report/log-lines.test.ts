import { expect, test } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { entryLines, sessionLine } from './log-lines.ts';

test('a session is a line that names it and counts its entries, then a line an entry', () => {
  expect(sessionLine('s "1"', 2)).toBe('{"session":"s \\"1\\"","entries":2}\n');
  const entries = [{ id: 'a', url: 'a\nb' }, { id: 'b' }] as Entry[];
  expect(entryLines(entries)).toBe('{"id":"a","url":"a\\nb"}\n{"id":"b"}\n');
  expect(entryLines([])).toBe('');
});
