/** Whirlpool (ISO/IEC 10118-3:2004), after its authors' description: a block cipher of ten rounds over GF(2^8). */
const E = [1, 11, 9, 12, 13, 6, 15, 3, 14, 8, 7, 4, 10, 2, 5, 0];
const R = [7, 12, 11, 13, 14, 4, 9, 15, 6, 3, 8, 10, 2, 5, 1, 0];
const DIFFUSION = [1, 1, 4, 1, 8, 5, 2, 9];

/** The substitution box, made from its three small ones. */
const BOX = new Uint8Array(256);
for (let x = 0; x < 256; x++) {
  const high = E[x >> 4]!;
  const low = E.indexOf(x & 15);
  const r = R[high ^ low]!;
  BOX[x] = (E[high ^ r]! << 4) | E.indexOf(low ^ r);
}

/** Products of the box's values with each number of the diffusion matrix, modulo x^8+x^4+x^3+x^2+1. */
const PRODUCT = DIFFUSION.map((factor) => {
  const row = new Uint8Array(256);
  for (let x = 0; x < 256; x++) {
    let product = 0;
    let value = BOX[x]!;
    for (let bits = factor; bits > 0; bits >>= 1) {
      if ((bits & 1) !== 0) product ^= value;
      value = (value << 1) ^ ((value & 0x80) !== 0 ? 0x11d : 0);
    }
    row[x] = product;
  }
  return row;
});

const turned = new Uint8Array(64);

/** Substitution, rotation of columns and diffusion of an 8 by 8 state, in place. */
function round(state: Uint8Array): void {
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 8; column++) {
      let sum = 0;
      for (let k = 0; k < 8; k++) sum ^= PRODUCT[(column - k + 8) & 7]![state[((row - k + 8) & 7) * 8 + k]!]!;
      turned[row * 8 + column] = sum;
    }
  }
  state.set(turned);
}

export function whirlpool(input: Uint8Array): Uint8Array {
  const size = ((input.length + 32) >> 6) + 1;
  const padded = new Uint8Array(size * 64);
  padded.set(input);
  padded[input.length] = 0x80;
  new DataView(padded.buffer).setUint32(padded.length - 4, input.length * 8);
  const hash = new Uint8Array(64);
  const key = new Uint8Array(64);
  const state = new Uint8Array(64);
  for (let block = 0; block < padded.length; block += 64) {
    key.set(hash);
    for (let i = 0; i < 64; i++) state[i] = padded[block + i]! ^ key[i]!;
    for (let r = 0; r < 10; r++) {
      round(key);
      for (let i = 0; i < 8; i++) key[i]! ^= BOX[r * 8 + i]!;
      round(state);
      for (let i = 0; i < 64; i++) state[i]! ^= key[i]!;
    }
    for (let i = 0; i < 64; i++) hash[i]! ^= state[i]! ^ padded[block + i]!;
  }
  return hash;
}
