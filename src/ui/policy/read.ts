import type { PolicyServices } from './PolicyPage.tsx';
import type { ReaderMessage, ReaderRequest } from './reader.worker.ts';

/**
 * Starts a reader in a worker, which loads while the page still takes the text, and gives what reads by it: `progress`
 * hears how far it is; rejects where the worker fails. Each reading has a worker of its own.
 */
export function startReader(): PolicyServices['readInWorker'] {
  let loading: ReturnType<typeof startWorker> | null = startWorker();
  return async (input, options, progress) => {
    const { worker, failed } = loading ?? startWorker();
    loading = null;
    const read = new Promise<Extract<ReaderMessage, { kind: 'done' }>['reading']>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ReaderMessage>) => {
        if (data.kind === 'step') progress(data);
        else resolve(data.reading);
      });
      worker.postMessage({ input, options } satisfies ReaderRequest);
    });
    try {
      return await Promise.race([read, failed]);
    } finally {
      worker.terminate();
    }
  };
}

/** A worker, and what rejects when it fails, which may be before anything is asked of it. */
function startWorker(): { worker: Worker; failed: Promise<never> } {
  const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('the reader stopped')));
  });
  failed.catch(() => {});
  return { worker, failed };
}
