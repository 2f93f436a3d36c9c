/** MD4 (RFC 1320). */
const SHIFTS = [3, 7, 11, 19, 3, 5, 9, 13, 3, 9, 11, 15];
const ORDER = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  [0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15],
  [0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15],
] as const;
const ADDED = [0, 0x5a827999, 0x6ed9eba1];

export function md4(input: Uint8Array): Uint8Array {
  const size = ((input.length + 8) >> 6) + 1;
  const words = new Int32Array(size * 16);
  for (let i = 0; i < input.length; i++) words[i >> 2]! |= input[i]! << ((i & 3) << 3);
  words[input.length >> 2]! |= 0x80 << ((input.length & 3) << 3);
  words[size * 16 - 2] = input.length << 3;
  let state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
  for (let block = 0; block < words.length; block += 16) {
    let [a, b, c, d] = state as [number, number, number, number];
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 16; i++) {
        const mixed =
          round === 0 ? (b & c) | (~b & d) : round === 1 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
        const sum = (a + mixed + words[block + ORDER[round]![i]!]! + ADDED[round]!) | 0;
        const shift = SHIFTS[round * 4 + (i & 3)]!;
        a = d;
        d = c;
        c = b;
        b = (sum << shift) | (sum >>> (32 - shift));
      }
    }
    state = [(state[0]! + a) | 0, (state[1]! + b) | 0, (state[2]! + c) | 0, (state[3]! + d) | 0];
  }
  return new Uint8Array(new Int32Array(state).buffer);
}
