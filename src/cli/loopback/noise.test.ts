import { expect, test } from 'vitest';
import { keyPair, Noise } from './noise.ts';

const bytes = (hex: string) => Buffer.from(hex, 'hex');

// `Noise_XX_25519_AESGCM_SHA256` of the vectors that the Noise implementations share (cacophony's).
const VECTOR = {
  prologue: bytes('4a6f686e2047616c74'),
  initiator: {
    static: bytes('e61ef9919cde45dd5f82166404bd08e38bceb5dfdfded0a34c8df7ed542214d1'),
    ephemeral: bytes('893e28b9dc6ca8d611ab664754b8ceb7bac5117349a4439a6b0569da977c464a'),
  },
  responder: {
    static: bytes('4a3acbfdb163dec651dfa3194dece676d437029c62a408b4c5ea9114246e4893'),
    ephemeral: bytes('bbdb4cdbd309f1a1f2e1456967fe288cadd6f712d65dc7b7793d5e63da6b375b'),
  },
  hash: '1b7aefb1125762aa21a252890d00af54519638b76437444538f9a52f21e2e0dc',
  first: bytes(
    'ca35def5ae56cec33dc2036731ab14896bc4c75dbb07a61f879f8e3afa4c79444c756477696720766f6e204d69736573',
  ),
  second:
    '95ebc60d2b1fa672c1f46a8aa265ef51bfe38e7ccb39ec5be34069f144808843757117acceb05bd7a45733bc22015c97a9d0cbaf41b80446d5988ff5127235d76b79eade70f473d6a4ef521fdcbeda5340d01e028ba793fc059f2724a83af05f12dda0448a7621a926b379a92477fd',
  secondPayload: bytes('4d757272617920526f746862617264'),
  third: bytes(
    'c90f1cf77eba4e50edb038991565e36c9758943a989229b6051244dc4fbecb6946744b401af2ee1a5881b65fbb87fd07cb6a328ececc9ce6ce84c399dc332d4fd521fa4bb7f467ce909395',
  ),
  thirdPayload: '462e20412e20486179656b',
  fourth: 'bc3fa77f6aca3e8466d7dc6bea10013e88a6a29add5132b461806c',
  fourthPayload: bytes('4361726c204d656e676572'),
  fifth: bytes('250b01074cdfe0df2ecf8ccbf1737b15a2ddb5b52fd9a396604e9c793cee3b3bb9'),
  fifthPayload: '4a65616e2d426170746973746520536179',
};
const KEY = 32;
const SEALED_KEY = KEY + 16;

const hex = (data: Uint8Array) => Buffer.from(data).toString('hex');

test('the answering side of the shared vector, message by message', () => {
  const ephemeral = keyPair(VECTOR.responder.ephemeral);
  const own = keyPair(VECTOR.responder.static);
  const noise = new Noise(VECTOR.prologue);
  const theirs = VECTOR.first.subarray(0, KEY);
  expect(hex(theirs)).toBe(hex(keyPair(VECTOR.initiator.ephemeral).bytes));
  noise.authenticate(theirs);
  noise.authenticate(VECTOR.first.subarray(KEY));
  noise.authenticate(ephemeral.bytes);
  noise.agree(ephemeral, theirs);
  const sealedKey = noise.encrypt(own.bytes);
  noise.agree(own, theirs);
  const sealedPayload = noise.encrypt(VECTOR.secondPayload);
  expect(hex(Buffer.concat([ephemeral.bytes, sealedKey, sealedPayload]))).toBe(VECTOR.second);

  const theirStatic = noise.decrypt(VECTOR.third.subarray(0, SEALED_KEY));
  expect(hex(theirStatic)).toBe(hex(keyPair(VECTOR.initiator.static).bytes));
  noise.agree(ephemeral, theirStatic);
  expect(hex(noise.decrypt(VECTOR.third.subarray(SEALED_KEY)))).toBe(VECTOR.thirdPayload);
  expect(hex(noise.hash)).toBe(VECTOR.hash);

  const [beginner, other] = noise.split();
  expect(hex(other.encrypt(VECTOR.fourthPayload))).toBe(VECTOR.fourth);
  expect(hex(beginner.decrypt(VECTOR.fifth))).toBe(VECTOR.fifthPayload);
});

test('what is not as it was encrypted is not decrypted', () => {
  const [cipher] = new Noise(VECTOR.prologue).split();
  const [same] = new Noise(VECTOR.prologue).split();
  const sealed = cipher.encrypt(VECTOR.secondPayload);
  sealed[3]! ^= 1;
  expect(() => same.decrypt(sealed)).toThrow();
  expect(() => same.decrypt(new Uint8Array(3))).toThrow();
});

test('no key, no encryption', () => {
  expect(() => new Noise(VECTOR.prologue).encrypt(new Uint8Array(1))).toThrow('no key');
  expect(() => new Noise(VECTOR.prologue).decrypt(new Uint8Array(17))).toThrow('no key');
});
