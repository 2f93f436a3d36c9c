import { LOADED } from '../audit/deaf-spans.ts';
import type { Session } from '../model/session.ts';
import type { LogEvent } from '../watch/network/request-log.ts';

type Sent = Extract<LogEvent, { kind: 'sent' }>;

/**
 * What the log is told of a session that ran on while the extension was loaded anew, or the log was lost; `run`: this life
 * of the background.
 */
export function loadedEvent(
  run: string,
  session: Session,
  time: number,
  reason = 'the extension was loaded anew',
): Sent {
  const { id, origin, page } = session;
  const tabId = session.tabId ?? -1;
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
      reason,
    },
    caller: { isWindow: true, wasLeft: false, script: '', origin, tabId, frameId: 0 },
    worker: null,
  };
}
