import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formParts, formText } from './form.ts';
import { payloadOf } from './payload-of.ts';

const body =
  '--b1\r\nContent-Disposition: form-data; name="to"\r\n\r\nBob\r\n--b1\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nhi\r\nho\r\n--b1--\r\n';

test('multipart, by its declared boundary or by its own first line', () => {
  for (const contentType of ['multipart/form-data; boundary=b1', '']) {
    const parts = formParts(
      payloadOf(body.replaceAll('b1', 'b1b1'), { contentType: contentType.replace('b1', 'b1b1') }),
    )!;
    expect(parts.map(({ name, filename }) => [name, filename])).toEqual([
      ['to', ''],
      ['f', 'a.txt'],
    ]);
    expect(formText(parts, 'f')).toBe('hi\r\nho');
    expect(formText(parts, 'nobody')).toBeNull();
  }
});

test('urlencoded', () => {
  const parts = formParts(payloadOf('a=1&b=%2B49+30&c[]=x'))!;
  expect(formText(parts, 'b')).toBe('+49 30');
  expect(parts).toHaveLength(3);
});

test('what is no form is none', () => {
  for (const text of ['hello', '{"a":1}', 'a b=c', '<a b="c"/>'])
    expect(formParts(payloadOf(text))).toBeNull();
  expect(formParts(payloadOf(null))).toBeNull();
});

test('never throws on any bytes or boundary', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), fc.string({ maxLength: 10 }), (bytes, boundary) => {
      formParts(payloadOf(bytes, { contentType: `multipart/form-data; boundary=${boundary}` }));
    }),
  );
  for (let cut = 0; cut < body.length; cut++)
    formParts(payloadOf(body.slice(0, cut), { contentType: 'multipart/form-data; boundary=b1' }));
});
