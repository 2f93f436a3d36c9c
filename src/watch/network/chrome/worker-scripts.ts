import type { WorkerScriptHooks } from '../worker-scripts.ts';

/** Chromium lets no extension into a worker: what workers send on sockets stays unread, and the report says so. */
export function hookWorkerScripts(_hooks: WorkerScriptHooks): void {}

/** No worker posts anything here. */
export async function workerChannels(_origin: string, _tabId: number): Promise<string[]> {
  return [];
}
