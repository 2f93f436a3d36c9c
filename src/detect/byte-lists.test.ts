import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { detect } from './detect.ts';
import { compileIdentity } from './needles.ts';

const MAIL = 'ada.moreno@mail.example';
const needles = compileIdentity([{ dataType: 'email-address', value: MAIL, label: 'mine' }]);
const itemsOf = (sent: unknown) =>
  detect(
    {
      channel: 'fetch',
      method: 'POST',
      url: 'https://api.example/x',
      headers: [],
      body: new TextEncoder().encode(typeof sent === 'string' ? sent : JSON.stringify(sent)),
      contentType: 'application/json',
    },
    needles,
  );
const bytes = Buffer.from(MAIL);

describe('bytes that stand in JSON as numbers', () => {
  it.each<[string, unknown, string]>([
    ['a list', { d: [...bytes] }, 'body.d(bytes)'],
    ['an object by number', { d: { ...[...bytes] } }, 'body.d(bytes)'],
    ['a Buffer', { d: bytes.toJSON() }, 'body.d.data(bytes)'],
    ['JSON', { d: [...Buffer.from(JSON.stringify({ e: MAIL }))] }, 'body.d(bytes).e'],
    ['gzip', { d: [...gzipSync(MAIL)] }, 'body.d(bytes)(gzip)'],
    ['a digest', { d: [...createHash('sha256').update(MAIL).digest()] }, 'body.d'],
  ])('are searched: %s', (_, sent, location) => {
    const { items } = itemsOf(sent);
    expect(items.map((item) => [item.label, item.location])).toEqual([['mine', location]]);
  });

  it('are read on behind them', () => {
    const { items } = itemsOf({
      a: [...bytes],
      list: [1, 2, 3],
      z: MAIL,
      n: [[1, 2, 3, 4, 5, 6, 7, 8, 9], MAIL],
    });
    expect(items.map(({ location }) => location)).toEqual(['body.a(bytes)', 'body.z', 'body.n[1]']);
  });

  it('are nothing of the person where they are something else', () => {
    const values = Array.from({ length: 200 }, (_, n) => 32 + ((n * 7) % 90));
    for (const name of ['text', 'message', 'q', 'device', 'histogram'])
      expect(itemsOf({ [name]: values }).items).toEqual([]);
    expect(
      itemsOf({ version: [1, 2, 3, 4, 5, 6, 7, 8], c: [...Buffer.from('bob@mail.example')] }).items,
    ).toEqual([]);
  });

  it('never cost more than their length', () => {
    for (const text of [
      '[1,'.repeat(200_000),
      `[${'1,'.repeat(400_000)}`,
      '{"0":1,'.repeat(100_000),
      `[${'[1,2,3,4,5,6,7,8],'.repeat(60_000)}"${MAIL}"]`,
    ]) {
      const from = performance.now();
      itemsOf(text);
      expect(performance.now() - from).toBeLessThan(1500);
    }
    expect(itemsOf(`[${'[1,2,3,4,5,6,7,8],'.repeat(2000)}"${MAIL}"]`).items).toHaveLength(1);
  });
});
