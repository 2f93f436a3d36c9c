import type { Writable } from 'node:stream';
import { whyNot } from './files.ts';

/**
 * Lets a command go on where nobody reads its output any more (`| head`), or where it cannot be written: what it writes
 * into files is wanted still. The list that is returned comes to hold why not, in a few words; a closed pipe is no reason.
 */
export function outlivePipes(outputs: readonly Writable[]): string[] {
  const reasons: string[] = [];
  for (const output of outputs) {
    output.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return;
      reasons.push(whyNot(error));
    });
  }
  return reasons;
}
