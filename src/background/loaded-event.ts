import { LOADED } from '../audit/deaf-spans.ts';
import type { Session } from '../model/session.ts';
import type { LogEvent } from '../watch/network/request-log.ts';

/** What the log is told of a session that ran on while the extension was loaded anew; `run`: this life of the background. */
export function loadedEvent(run: string, session: Session, tabId: number, time: number): LogEvent {
  const { id, origin, page } = session;
  return {
    kind: 'sent',
    requestId: '',
    origin: { tabId, frameId: 0, initiator: origin, top: origin, mainFrame: false },
    observation: {
      id: `net:${run}:loaded:${id}`,
      witness: 'network',
      time,
      channel: 'other',
      context: 'unknown',
      method: LOADED,
      url: page,
      headers: [],
      contentType: '',
      body: null,
      bytes: null,
      read: 'none',
      reason: 'the extension was loaded anew',
    },
    caller: { isWindow: true, script: '', origin, tabId, frameId: 0 },
    worker: null,
  };
}
