import { beforeEach, describe, expect, it } from 'vitest';
import type { Protocol } from './endpoint.ts';
import { type Request, speakHttp3 } from './http3.ts';
import { decodeFields, encodeFields, type Field } from './qpack.ts';
import { concat, readVarint } from './varint.ts';

const frame = (type: number, payload: Uint8Array) => concat(type, payload.length, payload);
const headers = (...fields: Field[]) => frame(1, encodeFields(fields));
const CONNECT: Field[] = [
  [':method', 'CONNECT'],
  [':protocol', 'webtransport'],
  [':authority', 'a.example'],
  [':path', '/s?x'],
];
const bytes = (text: string) => Buffer.from(text);

let sent: { stream: number; bytes: Buffer; fin: boolean }[];
let heard: string[];
let requests: Request[];
let invite: () => void;
let refuses: boolean;
let protocol: Protocol;

beforeEach(() => {
  sent = [];
  heard = [];
  requests = [];
  refuses = false;
  const peer = {
    send: (stream: number, what: Uint8Array, fin = false) =>
      void sent.push({ stream, bytes: Buffer.from(what), fin }),
  };
  protocol = speakHttp3(peer, {
    request(request) {
      requests.push(request);
      return { status: 200, headers: [['x', 'y']], body: bytes('answer') };
    },
    session(request, asks) {
      requests.push(request);
      invite = asks;
      if (refuses) return null;
      return {
        stream: (part) => void heard.push(`stream ${Buffer.from(part)}`),
        datagram: (part) => void heard.push(`datagram ${Buffer.from(part)}`),
        closed: (code, reason) => void heard.push(`closed ${code} ${reason}`),
      };
    },
  });
});

/** Fields of the first frame sent on a stream. */
function answered(stream: number): Field[] {
  const all = Buffer.concat(sent.filter((one) => one.stream === stream).map((one) => one.bytes));
  const type = readVarint(all, 0)!;
  const length = readVarint(all, type.end)!;
  return decodeFields(all.subarray(length.end, length.end + length.value));
}

describe('a connection', () => {
  it('begins with settings that allow sessions and datagrams', () => {
    expect(sent[0]?.stream).toBe(3);
    expect([...sent[0]!.bytes.subarray(0, 2)]).toEqual([0, 4]);
    expect(sent[0]!.bytes.includes(concat(0x08, 1, 0x33, 1, 0x2b603742, 1))).toBe(true);
  });

  it('answers a request when it is whole, whatever pieces it came in', () => {
    const whole = Buffer.concat([
      headers(
        [':method', 'POST'],
        [':authority', 'a.example'],
        [':path', '/p'],
        ['origin', 'o'],
        ['origin', 'p'],
      ),
      frame(0x21, bytes('reserved')),
      frame(0, bytes('bo')),
      frame(0, bytes('dy')),
    ]);
    for (const byte of whole) protocol.received(0, Uint8Array.of(byte), false);
    expect(requests).toEqual([]);
    protocol.received(0, new Uint8Array(), true);
    expect(requests).toEqual([
      { method: 'POST', host: 'a.example', path: '/p', headers: { origin: 'o, p' }, body: bytes('body') },
    ]);
    expect(answered(0)).toEqual([
      [':status', '200'],
      ['x', 'y'],
    ]);
    expect(sent.at(-1)?.fin).toBe(true);
  });

  it('leaves the streams of settings and tables alone', () => {
    protocol.received(2, concat(0, frame(4, new Uint8Array())), false);
    protocol.received(6, concat(2), false);
    protocol.received(10, concat(3), false);
    expect(requests).toEqual([]);
    expect(sent).toHaveLength(1);
  });
});

describe('a session', () => {
  it('hears streams of both kinds, datagrams and the reason of its end', () => {
    protocol.received(0, headers(...CONNECT), false);
    expect(requests[0]).toMatchObject({ method: 'CONNECT', host: 'a.example', path: '/s?x' });
    expect(answered(0)[0]).toEqual([':status', '200']);
    protocol.received(14, concat(0x54, 0, bytes('un')), false);
    protocol.received(14, bytes('i'), true);
    protocol.received(4, concat(0x41), false);
    protocol.received(4, concat(0, bytes('bidi')), true);
    protocol.datagram(concat(0, bytes('gram')));
    const reason = concat(0x2843, 7, Buffer.from([0, 0, 0, 7]), bytes('bye'));
    const reserved = concat(0x3fff_ffff_ffff, 2, bytes('xx'));
    const capsules = Buffer.concat([reserved, reason]);
    protocol.received(0, frame(0, capsules.subarray(0, 12)), false);
    protocol.received(0, frame(0, capsules.subarray(12)), false);
    expect(heard).toEqual(['stream un', 'stream i', 'stream bidi', 'datagram gram', 'closed 7 bye']);
    expect(sent.at(-1)).toMatchObject({ stream: 0, fin: true });
  });

  it('opens a stream that the page may write to', () => {
    protocol.received(8, headers(...CONNECT), false);
    invite();
    expect(sent.at(-1)).toMatchObject({ stream: 1, bytes: concat(0x41, 8) });
    protocol.received(1, bytes('invited'), true);
    expect(heard).toEqual(['stream invited']);
  });

  it('may be refused', () => {
    refuses = true;
    protocol.received(0, headers(...CONNECT), false);
    expect(answered(0)[0]).toEqual([':status', '403']);
    protocol.datagram(concat(0, bytes('gram')));
    expect(heard).toEqual([]);
  });
});
