import { describe, expect, it } from 'vitest';
import { detect } from './detect.ts';
import { compileIdentity } from './needles.ts';

const MAIL = 'ada.moreno@mail.example';
const needles = compileIdentity([{ dataType: 'email-address', value: MAIL, label: 'mine' }]);

/** What was found of the person: the decodings of each. */
function mine(text: string): string[] {
  const { items } = detect(
    {
      channel: 'fetch',
      method: 'POST',
      url: 'https://t.example/',
      headers: [],
      body: new TextEncoder().encode(text),
      contentType: '',
    },
    needles,
  );
  return items.filter(({ label }) => label === 'mine').map(({ encodings }) => encodings.join());
}

describe('a value is told once', () => {
  it.each([
    ['before JSON that stands in a string', JSON.stringify([`SEND\n\n{"mail":"${MAIL}"}`]), ''],
    ['in a text with escapes that are not its own', `GET /x?q=a%20b HTTP/1.1\r\n\r\n{"m":"${MAIL}"}`, ''],
    ['in markup', JSON.stringify({ html: `<p>Tom &amp; <i>${MAIL}</i>` }), ''],
    ['that only the escapes hide', JSON.stringify({ path: `/u/${MAIL.replace('@', '%40')}` }), 'percent'],
  ])('%s', (_, text, encodings) => expect(mine(text)).toEqual([encodings]));

  it('where a part of the base64 of a container is base64, too', () => {
    const text = `${MAIL}${' and what follows'.padEnd(63 - MAIL.length)}`;
    const message = Buffer.concat([Buffer.from('080110010a3f', 'hex'), Buffer.from(text)]);
    expect(message.toString('base64')[7]).toBe('/');
    expect(mine(JSON.stringify({ p: message.toString('base64') }))).toEqual(['base64,protobuf']);
  });
});

describe('what a value tells by its name is told once', () => {
  const typed = (body: string, contentType: string) =>
    detect(
      {
        channel: 'fetch',
        method: 'POST',
        url: 'https://t.example/',
        headers: [],
        body: new TextEncoder().encode(body),
        contentType,
      },
      needles,
    ).items.map(({ dataType, encodings }) => `${dataType} ${encodings.join()}`);

  it.each([
    'two\nlines\tof it',
    'a “quoted” word, and a "plain" one',
    'back\\slash here',
    '50% off & more',
    'a%20b and more',
    'caf\u00e9 au lait',
  ])('%j', (text) => {
    const json = JSON.stringify({ message: text });
    const ascii = json.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
    for (const body of [json, ascii]) expect(typed(body, 'application/json')).toEqual(['message-content ']);
    const form = `message=${encodeURIComponent(text)}`;
    expect(typed(form, 'application/x-www-form-urlencoded')).toEqual(['message-content ']);
  });
});
