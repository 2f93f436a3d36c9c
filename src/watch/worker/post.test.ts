import fc from 'fast-check';
import { expect, it } from 'vitest';
import { READY, readAcknowledgement, readPost, writeAcknowledgement, writePost } from './post.ts';

const RUN = '01234567-89ab-cdef-0123-456789abcdef';

it('reads what it writes', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), fc.nat(999_999_999), fc.string(), (batch, lost, text) => {
      const post = { run: RUN, batch, lost, text };
      expect(readPost(writePost(post))).toEqual(post);
      expect(readAcknowledgement(writeAcknowledgement(post), RUN)).toBe(batch);
    }),
  );
});

it('takes nothing else for a post or an acknowledgement', () => {
  for (const data of [READY, '', null, 7, { run: RUN }, `${RUN}:x:0:`, `${RUN}:1:`]) {
    expect(readPost(data)).toBeNull();
    expect(readAcknowledgement(data, RUN)).toBeNull();
  }
  expect(readAcknowledgement(`${RUN}:1`, RUN.replace('0', '1'))).toBeNull();
});
