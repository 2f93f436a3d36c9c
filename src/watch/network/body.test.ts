import { expect, it } from 'vitest';
import { isWholeMultipart, joinForm, joinRaw } from './body.ts';

const TYPE = 'multipart/form-data; boundary=----b';

/** A form as browsers write it. */
async function lengthOf(form: FormData): Promise<[string, number]> {
  const response = new Response(form);
  return [response.headers.get('content-type') ?? '', (await response.arrayBuffer()).byteLength];
}

it('knows a form of texts from one with a file by its length', async () => {
  const form = new FormData();
  form.append('a "b"', 'ü\r\nx');
  form.append('a "b"', '');
  const [type, length] = await lengthOf(form);
  const fields = { 'a "b"': ['ü\r\nx', ''] };
  expect(isWholeMultipart(fields, type, length)).toBe(true);
  form.append('f', new File(['hello'], 'x.txt'));
  const [longerType, longer] = await lengthOf(form);
  expect(isWholeMultipart({ ...fields, f: ['x.txt'] }, longerType, longer)).toBe(false);
  expect(isWholeMultipart(fields, TYPE, Number.NaN)).toBe(false);
});

it('says what a form or a raw body lacks', () => {
  expect(joinForm({ a: ['1'] }, true)).toMatchObject({ read: 'full', bytes: 3 });
  expect(joinForm({ a: ['1'] }, false)).toMatchObject({ read: 'partial', bytes: null });
  expect(joinRaw([{ bytes: new Uint8Array([1]).buffer }, { file: '/x' }]).read).toBe('partial');
  expect(joinRaw([{ file: '/x' }])).toMatchObject({ read: 'none', body: null });
});
