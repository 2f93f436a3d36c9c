import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import LZString from 'lz-string';

/** Wraps bytes in a format. */
export type Wrap = (bytes: Buffer) => Buffer;
const text =
  (write: (bytes: Buffer) => string): Wrap =>
  (bytes) =>
    Buffer.from(write(bytes));

/** Ways to wrap bytes in a format that Candor undoes. */
export const WRAPS: Record<string, Wrap> = {
  gzip: (b) => gzipSync(b, { level: 6 }),
  zlib: (b) => deflateSync(b),
  deflate: (b) => deflateRawSync(b),
  fixed: (b) => deflateRawSync(b, { strategy: constants.Z_FIXED }),
  stored: (b) => deflateRawSync(b, { level: 0 }),
  brotli: (b) => brotliCompressSync(b, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  zstd: (b) => zstdOfRuns(b),
  base64: text((b) => b.toString('base64')),
  base64url: text((b) => b.toString('base64url')),
  hex: text((b) => b.toString('hex')),
  percent: text((b) => [...b].map((c) => `%${c.toString(16).padStart(2, '0')}`).join('')),
  json: text((b) => JSON.stringify({ a: b.toString('latin1') })),
  list: text((b) => JSON.stringify(b.toString('latin1').match(/[\s\S]{1,24}/g) ?? [])),
  tokens: text((b) => JSON.stringify((b.toString('base64').match(/.{1,24}/g) ?? []).map(String))),
  parameters: text((b) =>
    (b.toString('base64url').match(/.{1,30}/g) ?? []).map((t, n) => `a${n}=${t}`).join('&'),
  ),
  entities: text((b) => [...b].map((c) => `&#${c};`).join('')),
  escapes: text((b) => `"${[...b].map((c) => `\\u${c.toString(16).padStart(4, '0')}`).join('')}"`),
  utf16: (b) => Buffer.from(b.toString('latin1'), 'utf16le'),
  lz: text((b) => LZString.compressToEncodedURIComponent(b.toString('latin1'))),
  lines: text((b) => b.toString('latin1').replace(/[\s\S]{40}/g, '{"a":"$&"}\n')),
  multipart: (b) =>
    Buffer.concat([
      Buffer.from('--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n'),
      b,
      Buffer.from('\r\n--b--'),
    ]),
  protobuf: (b) => Buffer.concat([Buffer.from([0x0a]), varint(b.length), b]),
  messagepack: (b) => Buffer.concat([Buffer.from([0x81, 0xa1, 0x61, 0xc6]), be32(b.length), b]),
  cbor: (b) => Buffer.concat([Buffer.from([0xa1, 0x61, 0x61, 0x5a]), be32(b.length), b]),
  grpc: (b) => Buffer.concat([Buffer.from([0]), be32(b.length), b]),
  twice: (b) => Buffer.concat([b, b]),
};
export const WRAP_NAMES = Object.keys(WRAPS);

function be32(n: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(n);
  return bytes;
}

function varint(n: number): Buffer {
  const bytes: number[] = [];
  let rest = n;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return Buffer.from([...bytes, rest]);
}

/** A Zstandard frame (RFC 8878) of blocks that each repeat one byte as often as a block may. */
function zstdOfRuns(bytes: Buffer): Buffer {
  const blocks = [...bytes.subarray(0, 4096)].map((byte, n, all) => {
    const head = ((1 << 17) << 3) | (1 << 1) | (n === all.length - 1 ? 1 : 0);
    return Buffer.from([head & 255, (head >> 8) & 255, head >> 16, byte]);
  });
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x38]), ...blocks]);
}
