import { describe, expect, it } from 'vitest';
import { withPrintedLinesJoined } from './printed-lines.ts';
import { readPolicy } from './read-text.ts';

/** A printed page of Pigeon: `lines` among others, with `gap` blank lines behind each. */
function printed(lines: readonly string[], gap = 1): string {
  const filler = Array.from({ length: 14 }, (_, n) => [
    `Rule ${n} of this page tells at some length how the app of Pigeon works for those who have`,
    'read the whole of it, and what they may do in it from one day to the next one.',
  ]);
  return [...filler.slice(0, 7).flat(), ...lines, ...filler.slice(7).flat()].join('\n'.repeat(gap + 1));
}

const claimsOf = (text: string) =>
  readPolicy({ text }, { service: 'Pigeon' }).claims.map(
    (c) => `${c.action} ${c.polarity} ${c.data.join('+')} ${c.recipient}`,
  );

describe('withPrintedLinesJoined', () => {
  it.each([1, 2, 3])('makes sentences whole whose lines stand %s blank lines apart', (gap) => {
    const lines = [
      'When you tell it to us on the page of your account, we never share your phone number',
      'with advertisers.',
    ];
    expect(withPrintedLinesJoined(printed(lines, gap))).toContain(lines.join(' '));
    expect(claimsOf(printed(lines, gap))).toEqual(['share denied phone-number advertiser']);
  });

  it('joins a name to the full line before it, and no heading, item or short line', () => {
    const lines = [
      'This is a line of the same length as all the other lines are here, and so it goes on to',
      'Pigeon and to those who work for it.',
      'What we collect',
      'your name',
      'your phone number',
      '(a) your email address',
    ];
    const joined = withPrintedLinesJoined(printed(lines));
    expect(joined).toContain(
      'goes on to Pigeon and to those who work for it.\n\nWhat we collect\n\nyour name\n\n',
    );
    expect(joined).toContain('your phone number\n\n(a) your email address');
  });

  it('leaves the parts of a word to be made whole', () => {
    const lines = [
      'So that your friends can find you in the app, we collect the number of the phone and the loca-',
      'tion of it. We use your location for advertising.',
    ];
    expect(withPrintedLinesJoined(printed(lines))).toContain('the loca-\ntion of it.');
  });

  it.each([
    [
      'lower-case items without marks',
      ['We collect:', ...Array.from({ length: 30 }, (_, n) => `your name ${n}`)].join('\n\n'),
    ],
    [
      'few such breaks',
      'We share it with those who have read the whole of this page of ours and\n\nwith advertisers.',
    ],
    [
      'paragraphs of any length',
      printed([`Pigeon ${'goes on and on '.repeat(12)}.`, `And ${'on and on '.repeat(20)}.`]),
    ],
  ])('leaves %s as they stand', (_, text) => {
    expect(withPrintedLinesJoined(text)).toBe(text);
  });

  it.each(['a\n\n'.repeat(700_000), '\n'.repeat(2_000_000), `${'a'.repeat(90)}\n\n`.repeat(30_000)])(
    'reads millions of characters in bounds',
    (text) => {
      const start = process.cpuUsage();
      withPrintedLinesJoined(text);
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(10_000);
    },
    60_000,
  );
});
