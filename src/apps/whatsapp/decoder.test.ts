import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { appById } from '../index.ts';
import { payloadOf } from '../payload-of.ts';
import { bytesOfHex, checkVector, type Vector, type VectorFile, vectorPayload } from '../vectors.ts';
import { decode, decodeStanza } from './decoder.ts';
import { decodeClientPayload, decodeDeviceProps } from './handshake.ts';
import { clientHelloKey, decodeNoise } from './noise.ts';
import file from './vectors.json' with { type: 'json' };
import type { WaNode } from './wabinary.ts';
import { decodeWam } from './wam.ts';

const { vectors } = file as unknown as VectorFile;
const named = (name: string): Vector => vectors.find((vector) => vector.name === name)!;
const bytesOf = (vector: Vector) => bytesOfHex(vector.payload.hex!);
const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A node as the vectors write it. */
function plain({ tag, attrs, content }: WaNode): unknown {
  if (content === undefined) return { tag, attrs };
  if (content instanceof Uint8Array) return { tag, attrs, content: { hex: hex(content) } };
  return { tag, attrs, content: typeof content === 'string' ? content : content.map(plain) };
}

/** What the bytes of a vector say, in the vector's own terms. */
function decodedOf(vector: Vector): unknown {
  const bytes = bytesOf(vector);
  switch (vector.what) {
    case 'stanza':
      return plain(decodeStanza(bytes)!.node);
    case 'wam': {
      const { version, stream, sequence, channel, records } = decodeWam(bytes)!;
      return {
        header: {
          magic: 'WAM',
          version,
          streamId: stream,
          sequence_le: sequence,
          channel: channel === 0 ? 'regular(0)' : String(channel),
        },
        records,
      };
    }
    case 'protobuf:ClientPayload':
      return decodeClientPayload(bytes);
    case 'protobuf:DeviceProps':
      return decodeDeviceProps(bytes);
    default: {
      const { dictionary, frames } = decodeNoise(bytes)!;
      const key = (frame: Uint8Array) => btoa(String.fromCharCode(...clientHelloKey(frame)!));
      return {
        prologue: `WA 06 0${dictionary}`,
        frames: frames.map((frame) => ({
          len: frame.length,
          HandshakeMessage: { clientHello: { ephemeral: key(frame) } },
        })),
      };
    }
  }
}

describe.each(vectors)('$name', (vector) => {
  test('yields what it carries and nothing it does not hold', () => {
    const { reading, missing, wrong } = checkVector(appById('whatsapp')!, vector);
    expect({ missing, wrong }).toEqual({ missing: [], wrong: [] });
    expect(reading?.status).toBe(vector.closed ? 'opaque' : 'read');
  });
  if (vector.decoded === undefined) return;
  test('decodes to what it says', () => {
    expect(decodedOf(vector)).toEqual(vector.decoded);
  });
});

test('message content stays closed: its size is counted, its bytes are no field', () => {
  const reading = decode(vectorPayload(named('message-1to1-pkmsg')))!;
  expect(reading.opaqueBytes).toBeGreaterThan(300);
  expect(reading.fields.some(({ value }) => value instanceof Uint8Array)).toBe(false);
  const message = reading.items.find(({ dataType }) => dataType === 'message-metadata')!;
  expect(message.excerpt).toMatch(/type="text".* encrypted bytes, for 3 devices/);
});

test('no excerpt shows a number, a name or a token', () => {
  for (const vector of vectors) {
    const excerpts = JSON.stringify(decode(vectorPayload(vector))?.items.map(({ excerpt }) => excerpt) ?? []);
    expect(excerpts, vector.name).not.toMatch(/155501|Ada|APA91|12036300/);
  }
});

test('numbers are fields, so that the search for identifiers finds them', () => {
  const { fields } = decode(vectorPayload(named('iq-usync-contacts')))!;
  expect(fields.map(({ value }) => value)).toEqual(expect.arrayContaining(['+15550100002', '+15550100003']));
  expect(decode(vectorPayload(named('clientpayload-login')))!.fields).toContainEqual(
    expect.objectContaining({ name: 'username', value: '15550100001' }),
  );
});

test('read before encryption, and says which encodings were undone', () => {
  const plainStanza = bytesOf(named('chatstate-composing'));
  const zipped = new Uint8Array([2, ...zlibSync(plainStanza.subarray(1))]);
  const reading = decode(payloadOf(zipped, { channel: 'crypto' }))!;
  expect(reading.items[0]).toMatchObject({
    level: 'before-encryption',
    encodings: ['zlib', 'wabinary'],
    location: 'body(zlib)(wabinary).chatstate.to',
  });
});

test("the browser's own key is told in the handshake only", () => {
  const key = new Uint8Array(32).fill(0xe7);
  const encrypted = (along: string, bytes = key) =>
    decode(payloadOf(bytes, { channel: 'crypto', headers: [['x-additional-data', along]] }))!;
  expect(encrypted('32').items).toMatchObject([{ dataType: 'public-key', level: 'before-encryption' }]);
  expect(encrypted('32').fields).toEqual([]);
  expect(encrypted('0')).toMatchObject({ status: 'opaque', items: [] });
  expect(encrypted('32', key.subarray(1))).toMatchObject({ status: 'opaque', items: [] });
});

test('of the frame that ends the handshake the two ciphertexts are closed, not what they stand in', () => {
  const finish = [0x0a, 48, ...new Uint8Array(48).fill(1), 0x12, 40, ...new Uint8Array(40).fill(2)];
  const frame = [0x22, finish.length, ...finish];
  const socket = { channel: 'websocket', url: 'wss://web.whatsapp.com/ws/chat' } as const;
  const sent = (bytes: readonly number[]) =>
    decode(payloadOf(Uint8Array.of(0, 0, bytes.length, ...bytes), socket));
  expect(sent(frame)).toMatchObject({ status: 'opaque', opaqueBytes: 3 + 88 });
  expect(sent(frame.fill(0x22, 0, 4))).toMatchObject({ status: 'opaque', opaqueBytes: 3 + frame.length });
});

describe('uploads', () => {
  const url = 'https://crashlogs.whatsapp.net/wa_clb_data';
  test('a crash log names your own number', () => {
    const reading = decode(
      payloadOf('from_jid=15550100001%40s.whatsapp.net&type=crash', { channel: 'fetch', url }),
    )!;
    expect(reading.items.map(({ dataType }) => dataType).sort()).toEqual(['diagnostics', 'phone-number']);
    expect(reading.fields).toContainEqual(
      expect.objectContaining({ location: 'body.from_jid', value: '15550100001' }),
    );
  });
  test('private telemetry is a WAM buffer in a form', () => {
    const boundary = '----x1';
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="access_token"\r\n\r\ntok\r\n--${boundary}\r\nContent-Disposition: form-data; name="message"; filename="m"\r\n\r\n`;
    const body = new Uint8Array([
      ...new TextEncoder().encode(head),
      ...bytesOf(named('wam-buffer-regular')),
      ...new TextEncoder().encode(`\r\n--${boundary}--\r\n`),
    ]);
    const reading = decode(
      payloadOf(body, {
        channel: 'fetch',
        url: 'https://dit.whatsapp.net/deidentified_telemetry',
        contentType: `multipart/form-data; boundary=${boundary}`,
      }),
    )!;
    const types = reading.items.map(({ dataType }) => dataType);
    expect(types).toEqual(expect.arrayContaining(['auth-token', 'usage-event', 'fingerprint', 'timezone']));
  });
});

describe('what is not read is counted, never guessed', () => {
  test('unknown plaintext handed to encryption', () => {
    const reading = decode(payloadOf(new Uint8Array(48).fill(7), { channel: 'crypto' }));
    expect(reading).toMatchObject({ status: 'opaque', items: [], opaqueBytes: 48 });
  });
  test('a stanza call whose shape has moved', () => {
    const moved = JSON.stringify([
      { type: 'request', content: { namespace: 'comms', name: 'castV3', arg: 7 } },
    ]);
    expect(decode(payloadOf(moved, { channel: 'worker-bridge' }))).toMatchObject({ status: 'opaque' });
  });
  test('a message to another worker is not ours', () => {
    expect(decode(payloadOf('{"cmd":"resize"}', { channel: 'worker-bridge' }))).toBeNull();
  });
  test('every truncation', () => {
    for (const vector of vectors) {
      if (!vector.payload.hex || vector.payload.channel !== 'crypto') continue;
      const bytes = bytesOf(vector);
      for (let cut = 0; cut < bytes.length; cut++) {
        expect(decodeStanza(bytes.subarray(0, cut)), `${vector.name} cut at ${cut}`).toBeNull();
      }
    }
  });
  test('random bytes on every channel', () => {
    const channel = fc.constantFrom('crypto', 'worker-bridge', 'websocket', 'fetch');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), channel, (bytes, where) => {
        const reading = decode(payloadOf(bytes, { channel: where, url: 'wss://web.whatsapp.com/ws/chat' }));
        expect(reading?.items ?? []).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });
  test('any one byte changed', () => {
    const sample = vectors.filter(({ payload }) => payload.hex && payload.channel === 'crypto');
    fc.assert(
      fc.property(fc.constantFrom(...sample), fc.nat(), fc.nat(255), (vector, at, value) => {
        const bytes = bytesOf(vector);
        bytes[at % bytes.length] = value;
        decode(payloadOf(bytes, { channel: 'crypto' }));
      }),
      { numRuns: 3_000 },
    );
  });
  test('a zlib bomb', () => {
    const bomb = new Uint8Array([2, ...zlibSync(new Uint8Array(6_000_000))]);
    expect(decodeStanza(bomb)).toBeNull();
  });
});

test('a receipt or presence of a kind that is not known is not taken for the plain one', () => {
  const text = (value: string) => [252, value.length, ...new TextEncoder().encode(value)];
  const said = (tag: string, attrs: Record<string, string>) => {
    const pairs = Object.entries(attrs).flat().flatMap(text);
    const bytes = [0, 248, 1 + 2 * Object.keys(attrs).length, ...text(tag), ...pairs];
    const reading = decode(payloadOf(new Uint8Array(bytes), { channel: 'crypto' }));
    return reading?.items.map(({ dataType }) => dataType);
  };
  const to = '15550100002@s.whatsapp.net';
  expect(said('receipt', { to })).toEqual(['delivery-receipt', 'contact-identifier']);
  for (const type of ['inactive', 'sender'])
    expect(said('receipt', { to, type })).toEqual(['delivery-receipt', 'contact-identifier']);
  for (const type of ['retry', 'peer_msg', 'summarised'])
    expect(said('receipt', { to, type })).toEqual(['message-metadata', 'contact-identifier']);
  expect(said('presence', { name: 'Ann' })).toEqual(['presence', 'name']);
  expect(said('presence', { to })).toEqual(['contact-identifier']);
  expect(said('presence', { to, type: 'subscribe' })).toEqual(['contact-identifier']);
});

test('an address of a domain that is not known is nobody’s phone number', () => {
  const text = (value: string) => [252, value.length, ...new TextEncoder().encode(value)];
  const typing = (domain: number) => [
    ...[0, 248, 4, ...text('chatstate'), ...text('to'), 247, domain, 1, ...text('15550100002')],
    ...[248, 1, 248, 1, ...text('composing')],
  ];
  const said = (domain: number) =>
    decode(payloadOf(new Uint8Array(typing(domain)), { channel: 'crypto' }))?.items.map(
      (item) => item.excerpt,
    );
  expect(said(0)).toEqual(['to: [contact-identifier] (a phone number)', '<composing>']);
  for (const domain of [1, 7]) expect(said(domain)).toEqual(['to: [contact-identifier]', '<composing>']);
});

test('a socket that is not Meta’s is none of WhatsApp’s, whatever its path', () => {
  const at = (host: string) =>
    decode(payloadOf('{"text":"hello"}', { channel: 'websocket', url: `wss://${host}/ws/chat` }));
  expect(at('web.whatsapp.com')?.kind).toBe('whatsapp/noise');
  expect(at('web-chat-e2ee.facebook.com:443')?.kind).toBe('whatsapp/noise');
  for (const host of ['chat.example', 'evil-whatsapp.com', 'web.whatsapp.com.evil.example'])
    expect(at(host)).toBeNull();
});
