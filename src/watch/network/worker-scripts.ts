import type browser from 'webextension-polyfill';

/** Who decides which workers' scripts get the hooks, and who is told of each that got them. */
export interface WorkerScriptHooks {
  isAudited(details: browser.WebRequest.OnBeforeSendHeadersDetailsType): Promise<boolean>;
  /** Called with a request whose answer is about to get them, in time for its answer; gives what to call when it has. */
  hooking(requestId: string): () => void;
  /** Resolves when the background may begin anew. */
  beforeRestart(): Promise<void>;
}

/** Permissions without which no script can be changed on its way; the person grants them in the options, or not. */
export const DEEP_PERMISSIONS = [
  'webRequestBlocking',
  'webRequestFilterResponse',
  'webRequestFilterResponse.serviceWorkerScript',
] as const;
