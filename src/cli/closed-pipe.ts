import type { Writable } from 'node:stream';

/** Lets a command go on where nobody reads its output any more (`| head`): what it writes into files is wanted still. */
export function outlivePipes(outputs: readonly Writable[]): void {
  for (const output of outputs) {
    output.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
