import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { outlivePipes } from './closed-pipe.ts';

test('a closed pipe ends no command, another error does', () => {
  const output = new PassThrough();
  outlivePipes([output]);
  expect(() =>
    output.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
  ).not.toThrow();
  expect(() => output.emit('error', Object.assign(new Error('full'), { code: 'ENOSPC' }))).toThrow('full');
});
