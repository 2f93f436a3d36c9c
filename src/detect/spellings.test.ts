import { describe, expect, it } from 'vitest';
import type { DataTypeMember } from '../model/data-types.ts';
import { detect } from './detect.ts';
import { compileIdentity } from './needles.ts';

const encoder = new TextEncoder();

function own(dataType: DataTypeMember, value: string, sent: unknown, query = ''): boolean {
  const items = detect(
    {
      channel: 'fetch',
      method: 'POST',
      url: `https://api.example/x${query}`,
      headers: [],
      body: sent instanceof Uint8Array ? sent : encoder.encode(JSON.stringify(sent)),
      contentType: '',
    },
    compileIdentity([{ dataType, value, label: 'mine' }]),
  ).items;
  return items.some(({ label }) => label === 'mine');
}
const wide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const latin1 = (text: string) =>
  [...Buffer.from(text, 'latin1')].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

const PHONE = '+4915155501234';
const MAIL = 'ada.moreno@mail.example';

describe('a telephone number', () => {
  it.each([
    '+49\u00a0151\u00a055501234',
    '+49\u202f151\u202f55501234',
    '+49–151–55501234',
    '+49‑151‑55501234',
    '0151 / 555 01234',
    '0151 – 555 01234',
    wide('+4915155501234'),
    '+٤٩١٥١٥٥٥٠١٢٣٤',
    '\u202a+4915155501234\u202c',
    '“+4915155501234”',
    '我的电话是4915155501234，谢谢',
  ])('is found in %s', (x) => expect(own('phone-number', PHONE, { x })).toBe(true));

  it.each(['0151 / 555 01234', '(0151) 555 01234', '0151 - 55501234', '0151/55501234'])(
    'is found in a long text: %s',
    (number) => {
      const prose = 'words that nobody needs to look at for long, '.repeat(20);
      expect(own('phone-number', PHONE, { x: `${prose}${number}, and ${prose}` })).toBe(true);
    },
  );

  it.each([
    '٣4915155501234',
    '4915155501234٣',
    '๑4915155501234',
    '4915、1555、01234',
    'ё4915155501234',
    '0151 / / / / 55501234',
    '0151\u00a055501235',
  ])('is none in %s', (x) => expect(own('phone-number', PHONE, { x })).toBe(false));
});

describe('an address', () => {
  it.each([wide(MAIL), 'ada.moreno＠mail.example', `“${MAIL}”`, `邮箱${MAIL}。`, `${MAIL}…`, `${MAIL}👍`])(
    'is found in %s',
    (x) => expect(own('email-address', MAIL, { x })).toBe(true),
  );
  it('is part of no other', () => {
    for (const x of [`é${MAIL}`, `${MAIL}é`, `а${MAIL}`])
      expect(own('email-address', MAIL, { x })).toBe(false);
  });
});

describe('a name', () => {
  it.each([
    ['José Núñez', 'José\u00a0Núñez'],
    ['Наталья Иванова', '«Наталья Иванова»'],
    ['José Núñez', 'José Núñez'.normalize('NFD')],
    ['山田 太郎', '山田\u3000太郎'],
  ])('%s is found in %s', (name, x) => expect(own('name', name, { x })).toBe(true));

  it.each([
    ['Jürgen Müller', `?n=${latin1('Jürgen Müller')}`],
    ['Jürgen Müller', `?n=J%FCrgen+M%FCller`],
    [
      'Наталья Иванова',
      '?n=%u041D%u0430%u0442%u0430%u043B%u044C%u044F%20%u0418%u0432%u0430%u043D%u043E%u0432%u0430',
    ],
    ['Иван Петров', '?n=%C8%E2%E0%ED+%CF%E5%F2%F0%EE%E2'],
  ])('%s is found in %s', (name, query) => expect(own('name', name, {}, query)).toBe(true));

  it.each([
    ['山田 太郎', '山田 太郎です', true],
    ['山田 太郎', '山田 太郎丸', false],
    ['Jackson 王', 'Jackson 王嘉尔', false],
    ['Jackson 王', '我是Jackson 王。', true],
    ['May Day', '２ May、Day', false],
    ['May Day', '２ May・Day', true],
  ])('%s in %s: %s', (name, x, is) => expect(own('name', name, { x })).toBe(is));

  it('is found in a body of another encoding, and no other is', () => {
    const sent = (name: string) => new Uint8Array(Buffer.from(`{"n":"${name}"}`, 'latin1'));
    expect(own('name', 'José Núñez', sent('José Núñez'))).toBe(true);
    expect(own('name', 'José Núñez', sent('Josè Núñez'))).toBe(false);
  });
});
