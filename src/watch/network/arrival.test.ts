import { expect, it } from 'vitest';
import { takesPlace } from './arrival.ts';

const typed = (value: string, status = 200) => takesPlace(status, [{ name: 'Content-Type', value }]);

it('takes documents, pictures and what has no type for shown', () => {
  const shown = [
    'text/html; charset=utf-8',
    'TEXT/PLAIN',
    'image/svg+xml',
    'application/pdf',
    'video/mp4',
    '',
  ];
  expect(shown.filter((type) => !typed(type))).toEqual([]);
  expect(takesPlace(404, [])).toBe(true);
});

it('takes files and empty answers for what leaves the tab as it was', () => {
  expect(typed('application/octet-stream')).toBe(false);
  expect(typed('application/zip')).toBe(false);
  expect([204, 205].map((status) => typed('text/html', status))).toEqual([false, false]);
  const file = { name: 'content-disposition', value: 'Attachment; filename="a.txt"' };
  expect(takesPlace(200, [{ name: 'content-type', value: 'text/plain' }, file])).toBe(false);
  expect(takesPlace(200, [{ name: 'Content-Disposition', value: 'inline' }])).toBe(true);
});
