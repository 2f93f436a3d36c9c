import { describe, expect, test, vi } from 'vitest';
import type { Payload } from '../../model/payload.ts';
import type { Decoder, Reading } from '../../model/reading.ts';
import { runCommand } from '../commands.ts';
import { fuzzedDecoders } from './decoders.ts';
import { fuzzDecoder } from './fuzz-decoder.ts';

const decoders = fuzzedDecoders();

test('every registered decoder has vectors of its own to be cut short', () => {
  expect(decoders.length).toBeGreaterThan(30);
  expect(decoders.filter(({ samples }) => samples.length === 0).map(({ name }) => name)).toEqual([]);
});

describe.each(['random', 'truncated'] as const)('%s bytes', (kind) => {
  test.each(decoders)('$name neither throws nor guesses', (decoder) => {
    expect(fuzzDecoder(decoder, kind, 300, 1)).toMatchObject({ runs: 300, failure: '' });
  });
});

describe('what goes wrong is told', () => {
  const whole = new TextEncoder().encode('{"a":1}');
  const payload: Payload = {
    channel: 'fetch',
    method: 'POST',
    url: 'https://chat.example/',
    headers: [],
    body: whole,
    contentType: '',
  };
  const fuzzed = (decode: Decoder) =>
    fuzzDecoder(
      { name: 'x', decode, samples: [{ name: 'v', payload, carried: new Set(), addressed: new Set() }] },
      'random',
      1_000,
      1,
    );
  const reading: Reading = { status: 'read', kind: 'x', items: [], fields: [], opaqueBytes: 0 };

  test('an exception, with the smallest body that makes one', () => {
    const result = fuzzed(({ body }) => {
      if (body!.length > 9) throw new Error('too long');
      return null;
    });
    expect(result).toMatchObject({ thrown: 1, guessed: 0 });
    expect(result.failure).toMatch(/^Error: thrown: v [0-9a-f]{20}$/);
  });

  test('a guess', () => {
    const item = {
      dataType: 'typing',
      label: null,
      encodings: [],
      location: 'body',
      level: 'plaintext',
      excerpt: '',
    } as const;
    const result = fuzzed(({ body }) => ({ ...reading, items: body![0] === 7 ? [item] : [] }));
    expect(result).toMatchObject({ thrown: 0, guessed: 1 });
  });

  test('more closed bytes than there can be', () => {
    expect(fuzzed(() => ({ ...reading, opaqueBytes: -1 }))).toMatchObject({
      miscounted: 1,
    });
  });
});

test.each([
  [['--x'], /'--x'/],
  [['--runs=0'], /--runs 0: not a whole number from 1 to/],
  [['--runs', '-5'], /--runs -5: not a whole number/],
  [['--runs', '10000000000'], /--runs 10000000000: not a whole number from 1 to 999999999/],
  [['--seed', '-1'], /--seed -1: not a whole number/],
  [['--seed=abc'], /--seed abc: not a whole number/],
  [['--only=nothing'], /no decoder “nothing”; known are/],
])('bad usage (%j) is one line and status 2', async (argv, line) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await runCommand('fuzz', argv)).toBe(2);
  expect(told.mock.calls.flat().join('\n')).toMatch(/^.+$/);
  expect(told.mock.calls.flat().join()).toMatch(line);
  told.mockRestore();
});
