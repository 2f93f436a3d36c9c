import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { outlivePipes } from './closed-pipe.ts';

test('a closed pipe ends no command, and a full disk none but by its status', () => {
  const output = new PassThrough();
  const reasons = outlivePipes([output]);
  output.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  expect(reasons).toEqual([]);
  output.emit('error', Object.assign(new Error('full'), { code: 'ENOSPC' }));
  expect(reasons).toEqual(['the disk is full']);
});
