import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { RUNS_TYPESCRIPT } from '../typescript.ts';
import { emptyResult, type HostileResult, sumOf } from './result.ts';

/** What is to be searched, and by how many processes. */
export interface HostileRun {
  runs: number;
  seed: number;
  workers: number;
}

const SHARD = fileURLToPath(new URL('./shard.ts', import.meta.url));

/**
 * Searches hostile inputs in as many processes as asked, each with every so-many-th input. `progress` hears what all
 * have come to whenever one reports. `stop` ends the search early, with what was found until then; so does a process
 * that dies, which counts as an exception at the input that it died of.
 */
export async function searchInShards(
  { runs, seed, workers }: HostileRun,
  progress: (soFar: HostileResult) => void,
  stop: AbortSignal,
): Promise<HostileResult> {
  const results = Array.from({ length: workers }, emptyResult);
  await Promise.all(
    results.map(
      (_, part) =>
        new Promise<void>((resolve) => {
          const child = fork(SHARD, [], { execArgv: ['--expose-gc', ...RUNS_TYPESCRIPT] });
          let ended = false;
          child.send({ runs, seed, part, of: workers });
          const end = () => child.connected && child.send('stop');
          if (stop.aborted) end();
          stop.addEventListener('abort', end);
          child.on('message', (message: { ended: boolean; result: HostileResult }) => {
            results[part] = message.result;
            ended = message.ended;
            progress(sumOf(results));
          });
          child.once('exit', (code, signal) => {
            stop.removeEventListener('abort', end);
            if (!ended) {
              results[part]!.thrown++;
              results[part]!.first ||= `process ${part} of ${workers} ended with ${code ?? signal}`;
            }
            resolve();
          });
        }),
    ),
  );
  return sumOf(results);
}
