import { inflateSync } from 'node:zlib';
import type { WebSocket } from 'ws';
import { decodeWire } from '../../src/apps/protobuf.ts';
import { bytesOfHex, type Vector } from '../../src/apps/vectors.ts';
import { decodeStanza } from '../../src/apps/whatsapp/decoder.ts';
import { answerWhatsApp } from '../../src/cli/loopback/whatsapp-socket.ts';
import type { DataTypeMember } from '../../src/model/data-types.ts';
import { type Row, rowsOf, vectorsOf } from './table.ts';

export const ORIGIN = 'https://web.whatsapp.com';
/** The demonstrated person's own number, in the sign-in and the crash log. */
export const NUMBER = '15550100001';
/** What the person writes: it leaves end-to-end encrypted only. */
export const SAID = 'Meet me under the clock at seven, and bring the letters.';

/** The policy that the real page is served with, as far as it bears on an extension: no worker of its own making. */
export const HEADERS = {
  'content-security-policy':
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; object-src 'none'; " +
    "connect-src 'self' https: wss://web.whatsapp.com wss://web.whatsapp.com:5222; img-src 'self' data: blob:; " +
    "require-trusted-types-for 'script'",
  'cross-origin-opener-policy': 'same-origin-allow-popups',
};

/** One plaintext that the page hands to its own encryption, or to its worker. */
export interface Stanza {
  /** Of the vector. */
  vector: string;
  hex: string;
  /** What the page asks its worker for. */
  name: 'sendIq' | 'castStanza' | 'callStanza';
  zip: boolean;
  carries: readonly DataTypeMember[];
}

const vectors = vectorsOf('whatsapp');
const named = (name: string): Vector => vectors.find((vector) => vector.name === name)!;
const hexOf = (name: string): string => named(name).payload.hex!;

/** Length in hex digits from which on the page sends a stanza compressed. */
const ZIPPED_FROM = 300;

/** Every outgoing stanza of the vectors. */
export const STANZAS: readonly Stanza[] = vectors
  .filter(({ what, inbound }) => what === 'stanza' && !inbound)
  .map(({ name, payload, carries }) => {
    const { tag } = decodeStanza(bytesOfHex(payload.hex!))!.node;
    return {
      vector: name,
      hex: payload.hex!,
      name: tag === 'iq' ? 'sendIq' : tag === 'message' ? 'callStanza' : 'castStanza',
      zip: payload.hex!.length >= ZIPPED_FROM,
      carries,
    };
  });

/** Stanzas of a version to come, that nobody can read yet: every byte is another. */
export const DRIFTED: readonly Pick<Stanza, 'hex' | 'name' | 'zip'>[] = STANZAS.slice(0, 12).map(
  ({ hex, name }) => ({
    hex: Buffer.from(bytesOfHex(hex).map((byte) => byte ^ 0xa5)).toString('hex'),
    name,
    zip: false,
  }),
);

/** A message whose ciphertext is what became of `SAID`. */
export const MESSAGE = {
  hex: hexOf('message-media-image'),
  enc: encOf(named('message-media-image')),
  text: SAID,
  carries: named('message-media-image').carries,
};

function encOf({ decoded }: Vector): string {
  const { content } = decoded as { content: [{ content: { hex: string } }] };
  return content[0].content.hex;
}

/** What comes from the server after each sign-in: somebody is typing. */
const INBOUND = Buffer.from(hexOf('in-chatstate-zlib'), 'hex');
export const HEARD = hexOf('in-chatstate-zlib');

/** Fields of ClientPayload and DevicePairingRegistrationData. */
const USER_AGENT = 5;
const PAIRING_DATA = 19;
const [IDENTITY, DEVICE_PROPS] = [3, 8] as const;

export const LOGIN = hexOf('clientpayload-login');
/** The sign-in of a device that is being paired: no number yet, but keys and what the device is. */
export const PAIRING = pairingOf(Buffer.from(LOGIN, 'hex'), Buffer.from(hexOf('deviceprops'), 'hex'));
export const SIGN_INS: readonly { name: string; hex: string; carries: readonly DataTypeMember[] }[] = [
  {
    name: 'pairing',
    hex: PAIRING,
    carries: ['app-version', 'operating-system', 'language', 'public-key', 'browser'],
  },
  { name: 'login', hex: LOGIN, carries: named('clientpayload-login').carries },
];

function pairingOf(login: Uint8Array, deviceProps: Uint8Array): string {
  const agent = decodeWire(login)!.find(({ number }) => number === USER_AGENT)!.value as Uint8Array;
  const pairing = Buffer.concat([
    field(IDENTITY, new Uint8Array(32).fill(9)),
    field(DEVICE_PROPS, deviceProps),
  ]);
  return Buffer.concat([field(USER_AGENT, agent), field(PAIRING_DATA, pairing)]).toString('hex');
}

/** A protobuf field that holds fewer than 128 bytes, its number below 2,048. */
function field(number: number, bytes: Uint8Array): Uint8Array {
  const key = (number << 3) | 2;
  const head = key < 128 ? [key] : [(key & 127) | 128, key >> 7];
  return Buffer.concat([Uint8Array.of(...head, bytes.length), bytes]);
}

/** What the server of one page was told, decrypted. */
export interface Told {
  signIns: string[];
  /** Each stanza as it stood before it was compressed. */
  stanzas: string[];
  failures: string[];
}

/** End-to-end encrypted threads of Messenger and Instagram, which speak the same on a socket of their own. */
export const THREADS = [
  { mode: 'main', page: 'https://www.facebook.com/messages/e2ee/t/1/', app: 'messenger', owner: 'facebook' },
  { mode: 'worker', page: 'https://www.messenger.com/e2ee/t/1/', app: 'messenger', owner: 'facebook' },
  { mode: 'worker', page: 'https://www.instagram.com/direct/t/1/', app: 'instagram', owner: 'instagram' },
] as const;
export const threadSocket = (owner: string) => `wss://web-chat-e2ee.${owner}.com/ws/chat`;

/** Of all stanzas those that a conversation needs. */
export const CONVERSATION = STANZAS.filter(({ vector }) => /^(chatstate|receipt|message)-/.test(vector));

/** Answers the sockets that speak Noise and keeps what was said on them; `begin` opens a new page's account. */
export function whatsAppServer() {
  let told: Told = { signIns: [], stanzas: [], failures: [] };
  return {
    begin(): Told {
      told = { signIns: [], stanzas: [], failures: [] };
      return told;
    },
    onSocket(socket: WebSocket, address: string): void {
      if (!/^web(\.whatsapp|-chat-e2ee\.\w+)\.com\/ws\/chat/.test(address)) return;
      answerWhatsApp(socket, {
        onSignIn(payload, send) {
          told.signIns.push(Buffer.from(payload).toString('hex'));
          send(INBOUND);
        },
        onPlaintext: (plaintext) => void told.stanzas.push(unzipped(plaintext)),
        onFailure: ({ message }) => void told.failures.push(message),
      });
    },
  };
}

function unzipped(stanza: Uint8Array): string {
  if (stanza[0] !== 2) return Buffer.from(stanza).toString('hex');
  return Buffer.concat([Uint8Array.of(0), inflateSync(stanza.subarray(1))]).toString('hex');
}

const post = (row: Pick<Row, 'name' | 'how' | 'url' | 'carries'> & Partial<Row>): Row => ({
  method: 'POST',
  headers: [],
  closed: false,
  ...row,
});
const URL_ENCODED = [['content-type', 'application/x-www-form-urlencoded']] as const;

const EVENTS = new URLSearchParams({
  app_id: '167028690535322',
  posts: JSON.stringify([
    [
      'falco:chat_open',
      { e: JSON.stringify({ screen: 'chat' }), r: 1, d: 'device-1', s: 'a:b', t: 1, a: '2.3000' },
      1,
      0,
    ],
  ]),
  webSessionId: 'a:b:c',
});
const usage = (name: string, how: 'xhr' | 'beacon', path: string): Row =>
  post({
    name,
    how,
    url: `${ORIGIN}${path}`,
    headers: URL_ENCODED,
    text: String(EVENTS),
    carries: ['usage-event', 'session-timing', 'device-identifier'],
  });

/** What leaves beside the socket: telemetry, crash logs, usage events, searches for GIFs. */
export const UPLOADS: readonly Row[] = [
  post({
    name: 'deidentified telemetry',
    how: 'fetch',
    url: 'https://dit.whatsapp.net/deidentified_telemetry',
    form: [
      { name: 'access_token', value: 'app|0123456789abcdef' },
      { name: 'credential', value: 'Y3JlZGVudGlhbA' },
      { name: 'message', file: hexOf('wam-buffer-regular') },
    ],
    carries: [...named('wam-buffer-regular').carries, 'auth-token'],
  }),
  post({
    name: 'crash log, asked for',
    how: 'fetch',
    url: `https://crashlogs.whatsapp.net/wa_fls_upload_check?from_jid=${NUMBER}&type=web_crash`,
    text: '',
    carries: ['phone-number', 'diagnostics'],
  }),
  post({
    name: 'crash log',
    how: 'fetch',
    url: 'https://crashlogs.whatsapp.net/wa_clb_data',
    form: [
      { name: 'from_jid', value: NUMBER },
      { name: 'platform', value: 'web' },
      {
        name: 'file',
        file: Buffer.from('TypeError: x is undefined\n  at renderChat (app.js:1:1)\n').toString('hex'),
      },
    ],
    carries: ['phone-number', 'diagnostics'],
  }),
  usage('Banzai by XMLHttpRequest', 'xhr', '/ajax/bz'),
  usage('Banzai, older', 'xhr', '/ajax/bnzai'),
  usage('Banzai by beacon', 'beacon', '/a/bz'),
  usage('Falco', 'beacon', '/a/fl'),
  ...rowsOf('generic'),
];
