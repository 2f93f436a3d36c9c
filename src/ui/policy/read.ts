import { type FirstPart, joinParts, type ReadingPart } from '../../policy/join-parts.ts';
import type { PolicyServices } from './PolicyPage.tsx';
import type { ReaderMessage, ReaderRequest } from './reader.worker.ts';

/** Readers that share a text at most: one more costs as much again to load, and gains less. */
const MOST_READERS = 2;

/**
 * Starts readers in workers, which load while the page still takes the text, and gives what reads by them: each reads
 * its share of the sections, and together they say what one would. `progress` hears how far they are; rejects where one
 * fails. Each reading has workers of its own.
 */
export function startReader(): PolicyServices['readInWorker'] {
  let loading: ReturnType<typeof startWorkers> | null = startWorkers();
  return async (input, options, progress) => {
    const workers = loading ?? startWorkers();
    loading = null;
    const steps = workers.map(() => ({ done: 0, claims: 0 }));
    const read = (k: number) =>
      new Promise<FirstPart | ReadingPart>((resolve) => {
        const { worker } = workers[k]!;
        worker.addEventListener('message', ({ data }: MessageEvent<ReaderMessage>) => {
          if (data.kind === 'done') resolve(data.part);
          else {
            steps[k] = data;
            const all = (key: 'done' | 'claims') => steps.reduce((sum, step) => sum + step[key], 0);
            progress({ done: all('done'), total: data.total, claims: all('claims') });
          }
        });
        const share = { part: k, parts: workers.length };
        worker.postMessage({ input, options, share } satisfies ReaderRequest);
      });
    try {
      const parts = await Promise.race([
        Promise.all(workers.map((_, k) => read(k))),
        ...workers.map(({ failed }) => failed),
      ]);
      return joinParts(parts as [FirstPart, ...ReadingPart[]], options);
    } finally {
      for (const { worker } of workers) worker.terminate();
    }
  };
}

function startWorkers(): ReturnType<typeof startWorker>[] {
  const readers = Math.max(1, Math.min(MOST_READERS, navigator.hardwareConcurrency || 1));
  return Array.from({ length: readers }, startWorker);
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
