/** What a page that read the source would write to the bridge; as `src/watch/recorder.ts` does. */
export interface Forgery {
  seq: number;
  time: number;
  channel: string;
  context: string;
  method: string;
  url: string;
  headers: string;
  contentType: string;
  bytes: string;
  read: string;
  reason: string;
  kind: string;
  body: string;
}

export function write({ seq, time, bytes, body, ...shape }: Forgery): string {
  const { channel, context, method, url, headers, contentType, read, reason, kind } = shape;
  return (
    part('S', [channel, context, method, url, headers, contentType, read, reason, kind]) +
    part('R', [seq, time, bytes, body])
  );
}

function part(letter: string, fields: readonly unknown[]): string {
  return letter + fields.map((field) => `${String(field).length}:${field}`).join('');
}

const CHANNELS = [
  'fetch',
  'xhr',
  'beacon',
  'websocket',
  'webrtc',
  'form',
  'image',
  'navigation',
  'other',
  'crypto',
];
const METHODS = ['GET', 'POST', 'SEND', 'CLOSE', 'MESSAGE', 'RETRACTION', 'HOOKED', 'ENCRYPT', 'WORKER'];
const TIMES = [Date.now(), 0, -1, 9e15, 1e308, Number.MIN_VALUE];

/** Records that name `canary` in every way, and some that are nothing at all. */
export function forgeries(canary: string, honestUrl: string): string[] {
  const out: string[] = [];
  let seq = 0;
  for (const channel of CHANNELS) {
    for (const method of METHODS) {
      for (const url of [`https://victim.test/?u=${canary}`, honestUrl]) {
        const body = JSON.stringify({ user: canary });
        const base = { seq: seq++, time: TIMES[seq % TIMES.length]!, channel, context: 'page', method, url };
        const rest = { headers: '', contentType: 'application/json', bytes: `${body.length}`, read: 'full' };
        out.push(write({ ...base, ...rest, reason: '', kind: 't', body }));
      }
    }
  }
  const odd = {
    channel: 'fetch',
    context: 'page',
    method: 'POST',
    url: 'no address',
    headers: 'a',
    contentType: '',
  };
  const sizes = ['-1', '1e99', 'NaN', '', `${Number.MAX_SAFE_INTEGER}`];
  for (const bytes of sizes) {
    out.push(
      write({
        seq: seq++,
        time: Date.now(),
        ...odd,
        bytes,
        read: 'full',
        reason: '',
        kind: 'b',
        body: '\u0000=',
      }),
    );
  }
  const nested = '['.repeat(100_000);
  const deep = { ...odd, url: 'https://victim.test/deep', contentType: 'application/json' };
  out.push(
    write({
      seq: seq++,
      time: Date.now(),
      ...deep,
      bytes: '1',
      read: 'full',
      reason: '',
      kind: 't',
      body: nested,
    }),
  );
  out.push('99999999:x', ':', '0:', '1e3:x', 'toString', '-5:x', '\ud800'.repeat(50));
  return out;
}
