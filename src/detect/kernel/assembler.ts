/**
 * Writes a WebAssembly module (webassembly.github.io/spec/core/binary) from the few instructions that the filter
 * kernel needs, so that what runs stands in the source as text and no binary has to be trusted. An expression is
 * the list of its bytes, operands first.
 */
export type Code = readonly number[];

/** A number in LEB128, signed as constants are. */
function signed(value: bigint): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; ) {
    const seven = Number(rest & 0x7fn);
    rest >>= 7n;
    if ((rest === 0n && (seven & 0x40) === 0) || (rest === -1n && (seven & 0x40) !== 0)) {
      bytes.push(seven);
      return bytes;
    }
    bytes.push(seven | 0x80);
  }
}

/** A number in LEB128, unsigned as sizes and indices are. */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  return [...bytes, rest];
}

const binary =
  (...opcode: number[]) =>
  (a: Code, b: Code): Code => [...a, ...b, ...opcode];
const unary =
  (...opcode: number[]) =>
  (a: Code): Code => [...a, ...opcode];
const vector = (opcode: number) => [0xfd, ...unsigned(opcode)];

export const i32 = {
  const: (value: number): Code => [0x41, ...signed(BigInt(value | 0))],
  load: (address: Code, offset = 0): Code => [...address, 0x28, 0, ...unsigned(offset)],
  load8: (address: Code, offset = 0): Code => [...address, 0x2d, 0, ...unsigned(offset)],
  store: (address: Code, value: Code): Code => [...address, ...value, 0x36, 0, 0],
  eqz: unary(0x45),
  eq: binary(0x46),
  ltS: binary(0x48),
  add: binary(0x6a),
  sub: binary(0x6b),
  mul: binary(0x6c),
  and: binary(0x71),
  or: binary(0x72),
  xor: binary(0x73),
  shl: binary(0x74),
  shrU: binary(0x76),
  wrap: unary(0xa7),
};

export const i64 = {
  const: (value: bigint): Code => [0x42, ...signed(BigInt.asIntN(64, value))],
  load: (address: Code, offset = 0): Code => [...address, 0x29, 0, ...unsigned(offset)],
  mul: binary(0x7e),
  eqz: unary(0x50),
  clz: unary(0x79),
  ctz: unary(0x7a),
  and: binary(0x83),
  or: binary(0x84),
  xor: binary(0x85),
  sub: binary(0x7d),
  shl: binary(0x86),
  shrU: binary(0x88),
  extend: unary(0xad),
};

export const i8x16 = {
  const: (lanes: readonly number[]): Code => [...vector(12), ...lanes],
  load: (address: Code, offset = 0): Code => [...address, ...vector(0), 0, ...unsigned(offset)],
  splat: unary(...vector(15)),
  swizzle: binary(...vector(14)),
  eq: binary(...vector(35)),
  gtS: binary(...vector(39)),
  and: binary(...vector(78)),
  or: binary(...vector(80)),
  any: unary(...vector(83)),
  bitmask: unary(...vector(100)),
  shrU: binary(...vector(109)),
  /** One half as a number of 64 bits. */
  half: (value: Code, lane: 0 | 1): Code => [...value, ...vector(29), lane],
};

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];
export const select = (yes: Code, no: Code, condition: Code): Code => [...yes, ...no, ...condition, 0x1b];
/** Runs `body` where `condition` is not zero. */
export const when = (condition: Code, ...body: Code[]): Code => [
  ...condition,
  0x04,
  0x40,
  ...body.flat(),
  0x0b,
];
/** Runs `body` over and over, until `leave` or `leaveIf` with the number of blocks between. */
export const forever = (...body: Code[]): Code => [
  0x02,
  0x40,
  0x03,
  0x40,
  ...body.flat(),
  0x0c,
  0,
  0x0b,
  0x0b,
];
/** Leaves the innermost `forever`, from directly within it, where `condition` is not zero. */
export const leaveIf = (condition: Code): Code => [...condition, 0x0d, 1];
export const giveBack = (value: Code): Code => [...value, 0x0f];

export const I32 = 0x7f;
export const I64 = 0x7e;
export const V128 = 0x7b;

/** Parts that are led by their length. */
const sized = (bytes: readonly number[]): number[] => [...unsigned(bytes.length), ...bytes];
const section = (id: number, bytes: readonly number[]): number[] => [id, ...sized(bytes)];
const text = (name: string): number[] => sized([...new TextEncoder().encode(name)]);

/**
 * A module with one function of `parameters` numbers of 32 bits and one such result, exported as `run`, and its
 * memory of `pages` times 64 KB, exported as `memory`. `locals`: types of the locals behind the parameters.
 */
export function assemble(
  parameters: number,
  locals: readonly number[],
  body: Code,
  pages: number,
): Uint8Array<ArrayBuffer> {
  const declared = locals.flatMap((type) => [1, type]);
  return new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, ...sized(new Array<number>(parameters).fill(I32)), 1, I32]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, ...unsigned(pages)]),
    ...section(7, [2, ...text('run'), 0, 0, ...text('memory'), 2, 0]),
    ...section(10, [1, ...sized([...unsigned(locals.length), ...declared, ...body, 0x0b])]),
  ]);
}
