import * as v from 'valibot';
import { expect, it } from 'vitest';
import { BadInput } from './audit/bad-input.ts';
import { parseJsonLines } from './json-lines.ts';

const SCHEMA = v.object({ id: v.string(), of: v.optional(v.object({ n: v.number() })) });
const parse = (text: string) => parseJsonLines('a.jsonl', text, SCHEMA, 'cases');

it('takes one a line, blank lines aside', () => {
  expect(parse('{"id":"a"}\r\n\n{"id":"b"}\n')).toEqual([{ id: 'a' }, { id: 'b' }]);
});

it.each([
  ['', /^a\.jsonl: no cases in it$/],
  [' \n\n', /^a\.jsonl: no cases in it$/],
  ['{"id":"a"}\n\n{', /^a\.jsonl: line 3 is not JSON$/],
  ['{"id":1}', /^a\.jsonl: line 1: id: /],
  ['{"id":"a","of":{}}', /^a\.jsonl: line 1: of\.n: /],
  ['[]', /^a\.jsonl: line 1: /],
])('%j is refused in one line', (text, line) => {
  expect(() => parse(text)).toThrow(BadInput);
  expect(() => parse(text)).toThrow(line);
});
