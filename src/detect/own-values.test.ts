import { describe, expect, test } from 'vitest';
import type { Payload } from '../model/payload.ts';
import { detect } from './detect.ts';
import { mask } from './mask.ts';
import { compileIdentity } from './needles.ts';

const MAIL = 'ada.moreno@mail.example';
const USER = 'ada_mor88';
const PHONE = '+4915155501234';
const needles = compileIdentity([
  { dataType: 'phone-number', value: PHONE },
  { dataType: 'email-address', value: MAIL },
  { dataType: 'username', value: USER },
]);
const encoder = new TextEncoder();

const payload = (body: string, url = 'https://api.example/v1'): Payload => ({
  channel: 'fetch',
  method: 'POST',
  url,
  headers: [],
  body: encoder.encode(body),
  contentType: '',
});
const labels = (body: string) => detect(payload(body), needles).items.map(({ label }) => label);
const escaped = (text: string) =>
  [...encoder.encode(text)].map((c) => `%${c.toString(16).padStart(2, '0')}`).join('');

describe('a person’s own values in thousands', () => {
  test('at one place are told once, and what stands behind them too', () => {
    const { items, truncated } = detect(payload(`${`${MAIL} `.repeat(6000)}${PHONE}`), needles);
    expect(items.map(({ label, location }) => [label, location])).toEqual([
      ['email-address', 'body'],
      ['phone-number', 'body'],
    ]);
    expect(truncated).toBe(false);
  });

  test('at one place in any spelling and disguise are told once', () => {
    const text = [MAIL, MAIL.toUpperCase(), [...MAIL].reverse().join(''), MAIL].join(' ');
    expect(labels(text)).toEqual(['email-address']);
  });

  test('are told again in the next value', () => {
    expect(labels(JSON.stringify({ a: `${MAIL} ${MAIL}`, b: MAIL, c: [MAIL, MAIL] }))).toEqual(
      new Array(4).fill('email-address'),
    );
  });

  test('at a place each are told as far as that is paid for, the rest is declared', () => {
    const many = `[${`"${MAIL}",`.repeat(40_000)}"${PHONE}"]`;
    const { items, truncated } = detect(payload(many), needles);
    expect(truncated).toBe(true);
    expect(items.length).toBeGreaterThan(4000);
    expect(items.length).toBeLessThan(4100);
    expect(items.at(-1)).toMatchObject({ label: 'phone-number' });
  });

  test('at deep places cost what their places are long', () => {
    const deep = Array.from({ length: 38 }, (_, n) => `{"${'abcdefghij'.repeat(4)}${n}":`).join('');
    const { items, truncated } = detect(payload(`${deep}[${`"${MAIL}",`.repeat(30_000)}1`), needles);
    expect(truncated).toBe(true);
    expect(items.length).toBeLessThan(1500);
  });
});

describe('a person’s own values are never shown', () => {
  test('where a name comes twice', () => {
    const { items } = detect(payload(`device=${USER}&device=${USER} phone&os=${USER}&os=${USER} 1`), needles);
    expect(items.filter(({ dataType }) => dataType === 'device-model')).toHaveLength(2);
    for (const { excerpt } of items) expect(excerpt).not.toContain(USER);
  });

  test('in lines that have one place', () => {
    const { items } = detect(payload(`{"device":"${USER}"}\n{"device":"${USER} x"}\n`.repeat(30)), needles);
    expect(items.length).toBeGreaterThan(2);
    for (const { excerpt } of items) expect(excerpt).not.toContain(USER);
  });

  test.each([
    ['a path', `https://api.example/${`${MAIL}/`.repeat(5000)}`],
    ['a query', `https://api.example/?${`a=${MAIL}&`.repeat(5000)}`],
    ['a value', `https://api.example/?q=${`${MAIL},`.repeat(5000)}`],
    ['an escaped path', `https://api.example/${`${escaped(MAIL)}/`.repeat(20_000)}`],
  ])('in %s of thousands of them', (_name, url) => {
    const shown = detect(payload('', url), needles).url;
    expect(shown).toMatch(/^https:\/\/api\.example\//);
    expect(shown).not.toContain('moreno');
    expect(shown).not.toContain(escaped('moreno'));
  });

  test('of an address that is too much to be read, the host alone is', () => {
    const url = `https://api.example/${`${escaped(MAIL)}/`.repeat(20_000)}`;
    const { url: shown, truncated } = detect(payload('', url), needles);
    expect(shown).toBe('https://api.example/…');
    expect(truncated).toBe(true);
  });

  test('in a text of thousands of them', () => {
    expect(mask(`${MAIL} `.repeat(5000), needles)).toBe('[email-address] '.repeat(5000));
    expect(mask(`${MAIL}, ${USER}`, needles)).toBe('[email-address], [username]');
    expect(mask(`${escaped(MAIL)} `.repeat(40_000), needles)).toBe('…');
  });
});

describe('more ends of words than text has', () => {
  const noise = (seed: number, signs: string, length: number) => {
    let x = seed;
    return Array.from({ length }, () => {
      x = (Math.imul(x, 1664525) + 1013904223) >>> 0;
      return signs[(x >>> 16) % signs.length];
    }).join('');
  };

  test('are paid for, and what stands behind them is found', () => {
    const strings = Array.from({ length: 60_000 }, (_, n) => `"${noise(n, 'aé .B0-', 20)}"`).join(',');
    const { items, truncated } = detect(payload(`[${strings},"${MAIL}"]`), needles);
    expect(truncated).toBe(true);
    expect(items.map(({ label }) => label)).toContain('email-address');
  });

  test('digits in groups too, and a number in one piece is found behind them', () => {
    const { items, truncated } = detect(
      payload(`${noise(7, '0123456789 -.()', 1 << 20)}\n${PHONE}`),
      needles,
    );
    expect(truncated).toBe(true);
    expect(items.map(({ label }) => label)).toContain('phone-number');
  });

  test('not so in a text as people write', () => {
    const line = 'Call me at 7 on +43 1 5550100, or at 9; I will be in (room 12). ';
    const { items, truncated } = detect(payload(`${line.repeat(3000)}${'0151 555 01234'}`), needles);
    expect(truncated).toBe(false);
    expect(items.map(({ label }) => label)).toContain('phone-number');
  });
});
