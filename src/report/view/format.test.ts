import { describe, expect, test } from 'vitest';
import {
  capital,
  clock,
  counted,
  date,
  duration,
  inWords,
  listed,
  seconds,
  size,
  sizeOf,
  span,
} from './format.ts';

describe('numbers', () => {
  test('are grouped and take the right plural', () => {
    expect(counted(1, 'company', 'companies')).toBe('1 company');
    expect(counted(0, 'company', 'companies')).toBe('0 companies');
    expect(counted(1284, 'transmission', 'transmissions')).toBe('1,284 transmissions');
  });
  test('are words while small', () => {
    expect([inWords(0), inWords(9), inWords(27)]).toEqual(['no', 'nine', '27']);
  });
  test('lists end with and', () =>
    expect(listed(['policy', 'announcement', 'FAQ'])).toBe('policy, announcement and FAQ'));
  test('only the first letter becomes a capital', () =>
    expect(capital('e-mail to WhatsApp')).toBe('E-mail to WhatsApp'));
});

describe('sizes', () => {
  test.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [812, '812 bytes'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [664_400, '664 kB'],
    [999_600, '1 MB'],
    [1_240_000, '1.2 MB'],
    [98_765_432_100, '99 GB'],
  ])('%i is %s', (bytes, words) => expect(size(bytes)).toBe(words));
  test('a part is given in the unit of the whole', () =>
    expect(sizeOf(412_000, 664_000)).toBe('412 of 664 kB'));
  test('a part that would vanish keeps its own unit', () =>
    expect(sizeOf(40, 2_000_000_000)).toBe('40 bytes of 2 GB'));
  test('a part that is not all never looks like it', () => {
    expect(sizeOf(998_999, 999_999)).toBe('999 kB of 1 MB');
    expect(sizeOf(1_199_000, 1_200_000)).toBe('1,199 kB of 1.2 MB');
    expect(sizeOf(663_999, 664_000)).toBe('663,999 bytes of 664 kB');
    expect(sizeOf(4_999_999_000, 5_000_000_000)).toBe('4,999,999 kB of 5 GB');
    expect(sizeOf(664_000, 664_000)).toBe('664 of 664 kB');
    expect(sizeOf(0, 0)).toBe('0 of 0 bytes');
  });
});

describe('times', () => {
  const at = '2026-11-22T23:59:30Z';
  test('a date without a time is the same day in every zone', () => {
    expect(date('2016-08-25', 'Pacific/Kiritimati')).toBe('25 August 2016');
    expect(date('2016-08-25', 'Pacific/Pago_Pago')).toBe('25 August 2016');
  });
  test('a moment is told in the zone that is asked for', () => {
    expect(clock(at, 'UTC')).toBe('23:59');
    expect(clock(at, 'Asia/Kolkata')).toBe('05:29');
    expect(seconds(at, 'UTC')).toBe('23:59:30');
    expect(clock('2026-11-22T00:05:00Z', 'UTC')).toBe('00:05');
  });
  test('a span within a minute is one time, over midnight it names the days', () => {
    expect(span('2026-11-22T09:12:02Z', '2026-11-22T09:54:00Z', 'UTC')).toBe('09:12 – 09:54');
    expect(span('2026-11-22T09:12:02Z', '2026-11-22T09:12:59Z', 'UTC')).toBe('09:12');
    expect(span(at, '2026-11-23T00:01:00Z', 'UTC')).toBe('22 Nov 2026, 23:59 – 23 Nov 2026, 00:01');
  });
  test('what is no time is given back as it is', () => {
    expect(date('soon')).toBe('soon');
    expect(clock('<script>')).toBe('<script>');
  });
  test.each([
    [0, 'less than a second'],
    [499, 'less than a second'],
    [500, '1 second'],
    [1_400, '1 second'],
    [42 * 60_000, '42 minutes'],
    [7_200_000, '2 hours'],
    [-5, 'less than a second'],
  ])('%i ms last %s', (milliseconds, words) => expect(duration(milliseconds)).toBe(words));
});
