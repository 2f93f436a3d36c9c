import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSentryEnvelope, walkSentryEnvelope } from './sentry-envelope.ts';
import { recorder } from './told.ts';

const bytesOf = (...parts: (string | Uint8Array)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));
const told = (bytes: Uint8Array) => {
  const sink = recorder(bytes);
  expect(isSentryEnvelope(bytes, 0, bytes.length)).toBe(true);
  walkSentryEnvelope(bytes, 0, bytes.length, sink);
  expect(sink.depth).toBe(0);
  return sink.told;
};
const hex = (text: string) => `<${Buffer.from(text).toString('hex')}>`;

describe('Sentry envelopes', () => {
  // The examples of the format's own page.
  test('items with a length, with none, and with line ends in them', () => {
    const bytes = bytesOf(
      '{"event_id":"9ec79c33ec9942ab8353589fcb2e04dc","dsn":"https://k@sentry.example/42"}\n',
      '{"type":"attachment","length":10,"filename":"hello.txt"}\n',
      new Uint8Array([0xef, 0xbb, 0xbf]),
      'Hello\r\n\n',
      '{"type":"event"}\n',
      '{"message":"hello"}\n',
    );
    expect(told(bytes)).toEqual([
      ':header="{"event_id":"9ec79c33ec9942ab8353589fcb2e04dc","dsn":"https://k@sentry.example/42"}"',
      ':items.0.:header="{"type":"attachment","length":10,"filename":"hello.txt"}"',
      ':items.0.:payload=<efbbbf48656c6c6f0d0a>',
      ':items.1.:header="{"type":"event"}"',
      `:items.1.:payload=${hex('{"message":"hello"}')}`,
    ]);
  });

  test('an empty header, an empty item, no line end at the end', () => {
    expect(told(bytesOf('{}\n{"type":"session","length":0}\n\n{"type":"event"}\n{"a":1}'))).toEqual([
      ':header="{}"',
      ':items.0.:header="{"type":"session","length":0}"',
      ':items.0.:payload=<>',
      ':items.1.:header="{"type":"event"}"',
      `:items.1.:payload=${hex('{"a":1}')}`,
    ]);
  });

  test.each([
    '{"a":1}\n{"type":"x"}\n{}',
    '{"dsn":"x"}',
    '{"dsn":"x"}\n[1]\n',
    '{"dsn":"x"}\n{"kind":1}\n{}',
  ])('lines of JSON are none: %s', (text) => {
    const bytes = bytesOf(text);
    expect(isSentryEnvelope(bytes, 0, bytes.length)).toBe(false);
  });

  test('never throws; closes what it opened', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(100), (tail, length) => {
        told(bytesOf(`{}\n{"type":"x","length":${length}}\n`, tail));
      }),
      { numRuns: 1000 },
    );
  });
});
