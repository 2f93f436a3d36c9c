import { constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { detect } from './detect.ts';
import { compileIdentity } from './needles.ts';

const MAIL = 'ada.moreno@mail.example';
const needles = compileIdentity([{ dataType: 'email-address', value: MAIL }]);

function found(body: Uint8Array) {
  const { items, opaqueBytes } = detect(
    { channel: 'fetch', method: 'POST', url: 'https://t.example/', headers: [], body, contentType: '' },
    needles,
  );
  const mine = items.filter(({ label }) => label !== null);
  return { mine: mine.map(({ encodings }) => encodings.join()), opaqueBytes };
}

const events = Array.from({ length: 400 }, (_, n) => ({ n, at: (n * 7919) % 1013 }));
const text = Buffer.from(JSON.stringify({ mail: MAIL, events }));
const FORMATS = [
  ['gzip', gzipSync],
  ['zlib', deflateSync],
  ['deflate', deflateRawSync],
] as const;

describe.each(FORMATS)('%s', (name, pack) => {
  it('is read where it was flushed, and goes on with the next message', () => {
    const flushed = pack(text, { finishFlush: constants.Z_SYNC_FLUSH });
    expect(found(flushed)).toEqual({ mine: [name], opaqueBytes: 0 });
    const short = pack(Buffer.from(MAIL), { finishFlush: constants.Z_SYNC_FLUSH });
    expect(found(short)).toEqual({ mine: [name], opaqueBytes: 0 });
  });

  it('is read as far as it was captured', () => {
    const whole = pack(text);
    for (const part of [1, 2, 10, whole.length >> 1])
      expect(found(whole.subarray(0, whole.length - part)).mine, String(part)).toEqual([name]);
  });
});

it('a gzip file of several members is read to its end', () => {
  const members = Buffer.concat([gzipSync('{"n":1}\n'), gzipSync('{"n":2}\n'), gzipSync(text)]);
  expect(found(members)).toEqual({ mine: ['gzip'], opaqueBytes: 0 });
});

it('what calls itself gzip and is none stays closed', () => {
  const body = gzipSync(text).fill(0xff, 12);
  expect(found(body)).toEqual({ mine: [], opaqueBytes: body.length });
});

it.each(['utf16le', 'utf16be'])('UTF-16 is read behind its byte order mark: %s', (order) => {
  const body = Buffer.from(`\ufeff{"имя":"Ада","m":"${MAIL}"}`, 'utf16le');
  expect(found(order === 'utf16be' ? body.swap16() : body).mine).toEqual(['utf-16']);
});

it.each([gzipSync, deflateSync])(
  'what is packed into a string is read, as recordings keep it: %#',
  (pack) => {
    const packed = pack(text).toString('latin1');
    const inJson = Buffer.from(JSON.stringify({ data: packed, cv: '2024-10' }));
    const { mine, opaqueBytes } = found(inJson);
    expect(mine).toEqual([pack === gzipSync ? 'gzip' : 'zlib']);
    expect(opaqueBytes).toBe(0);
    expect(found(gzipSync(inJson)).mine).toEqual([`gzip,${mine}`]);
  },
);

it('and be it so short that it passes for text', () => {
  const packed = deflateSync(JSON.stringify({ type: 3, data: 'ada.l@mail.example', v: 'v1' })).toString(
    'latin1',
  );
  const short = compileIdentity([{ dataType: 'email-address', value: 'ada.l@mail.example' }]);
  const body = Buffer.from(JSON.stringify([packed]));
  const { items } = detect(
    { channel: 'fetch', method: 'POST', url: 'https://t.example/', headers: [], body, contentType: '' },
    short,
  );
  expect(items.map(({ location }) => location)).toEqual(['body[0](zlib).data']);
});
