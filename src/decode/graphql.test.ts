import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGraphql, walkGraphql } from './graphql.ts';
import { recorder } from './told.ts';

const encoder = new TextEncoder();
const told = (text: string) => {
  const bytes = encoder.encode(text);
  const sink = recorder(bytes);
  expect(walkGraphql(bytes, 0, bytes.length, sink)).toBe(bytes.length);
  expect(sink.depth).toBe(0);
  return sink.told;
};
const is = (text: string) => isGraphql(encoder.encode(text), 0, encoder.encode(text).length);

describe('GraphQL', () => {
  test('tells the values of arguments by fields and names', () => {
    expect(
      told(`mutation Send {
        # to ada
        first: send(to: {phone: "+49 151", tags: ["a", "b", 3]}, draft: false, note: """two
lines""") @skip(if: $x) { id by(name: "eve") { id } }
      }`),
    ).toEqual([
      'Send=" to ada"',
      'Send.send.to.phone="+49 151"',
      'Send.send.to.tags.0="a"',
      'Send.send.to.tags.1="b"',
      'Send.send.to.tags.2="3"',
      'Send.send.note="two\nlines"',
      'Send.send.by.name="eve"',
    ]);
  });

  test('a selection stands in its field', () => {
    expect(told('{ user @include(if: $x) { by(id: 6) } plain @client { by(id: 5) } }')).toEqual([
      'user.by.id="6"',
      'plain.by.id="5"',
    ]);
    expect(told('{ user(id: 7) { posts(tag: "x") { id } } other(id: 8) }')).toEqual([
      'user.id="7"',
      'user.posts.tag="x"',
      'other.id="8"',
    ]);
  });

  test('types and names of variables are no values, defaults are', () => {
    expect(
      told('query Q($text: String!, $to: [ID!]! = ["7"], $n: Int = 5) { send(text: $text, n: $n) }'),
    ).toEqual(['Q.to.0="7"', 'Q.n="5"']);
  });

  test('is told from other text', () => {
    for (const text of [
      'query { a }',
      'query Q($a: Int) { b }',
      '{ user(id: 1) { id } }',
      '{ me { id } }',
      'fragment F on User { id }',
      'mutation{a}',
      'query\\n Q { b }',
      'subscription @x { a }',
    ])
      expect(is(text), text).toBe(true);
    for (const text of [
      'query',
      'query me later { ok }',
      'querying { a }',
      '{"query": 1}',
      '{ a: 1 }',
      'some { text }',
      'fragment of { it }',
      'my { a }',
    ])
      expect(is(text), text).toBe(false);
  });

  test('never throws; closes what it opened', () => {
    const part = fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      '[',
      ']',
      ':',
      '$',
      '=',
      '"',
      '"""',
      'a',
      ' ',
      '1',
      '@',
      '...',
      '#',
      '\n',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        told(parts.join(''));
      }),
      { numRuns: 3000 },
    );
  });
});
