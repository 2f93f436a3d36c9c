import type { PolicyReading, ReadOptions } from '../../policy/read-text.ts';
import type { ReaderMessage, ReaderRequest } from './reader.worker.ts';

/** Reads in a worker; `progress` hears how far it is. Rejects where the worker fails. */
export function readInWorker(
  input: ReaderRequest['input'],
  options: ReadOptions,
  progress: (step: { done: number; total: number; claims: number }) => void,
): Promise<PolicyReading> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
    const end = () => worker.terminate();
    worker.addEventListener('error', () => {
      end();
      reject(new Error('the reader stopped'));
    });
    worker.addEventListener('message', (event: MessageEvent<ReaderMessage>) => {
      if (event.data.kind === 'step') progress(event.data);
      else {
        end();
        resolve(event.data.reading);
      }
    });
    worker.postMessage({ input, options } satisfies ReaderRequest);
  });
}
