import type { Observation } from '../model/payload.ts';
import type { LogEvent } from '../watch/network/request-log.ts';

/** A line of the request log, a call that the page in tab 1 makes, with what `patch` says of it, for tests. */
export function sentBy(origin: string, number: number, patch: Partial<Observation> = {}): LogEvent {
  return {
    kind: 'sent',
    requestId: `${number}`,
    origin: { tabId: 1, frameId: 0, initiator: origin, top: null, mainFrame: false },
    caller: { isWindow: true, wasLeft: false, script: '', origin, tabId: 1, frameId: 0 },
    worker: null,
    observation: {
      id: `net:life:${number}`,
      witness: 'network',
      time: Date.now(),
      channel: 'fetch',
      context: 'unknown',
      method: 'POST',
      url: `${origin}/t/${number}`,
      headers: [],
      contentType: 'text/plain',
      body: new TextEncoder().encode('x'),
      bytes: 1,
      read: 'full',
      reason: '',
      ...patch,
    },
  };
}
