import { LOADED, MIXED_IN, MIXED_OUT, SILENCED, SPEAKS, UNHOOKED } from '../audit/remarks.ts';
import type { Session } from '../model/session.ts';
import type { Context } from '../model/vocabulary.ts';
import type { LogEvent } from '../watch/network/request-log.ts';
import { isPrivate } from './tabs.ts';

type Sent = Extract<LogEvent, { kind: 'sent' }>;

/**
 * What the log is told of a session that ran on while the extension was loaded anew, or the log was lost; `life`: of the
 * background.
 */
export function loadedEvent(
  life: string,
  session: Session,
  time: number,
  reason = 'the extension was loaded anew',
): Sent {
  return sessionEvent(session, time, { id: `net:${life}:loaded:${session.id}`, method: LOADED, reason });
}

/** What the log is told of a document, by its run, whose hooks lost their voice before it had done leaving. */
export function silencedEvent(life: string, session: Session, time: number, run: string): Sent {
  const reason = 'the browser gave the page up before it had done leaving';
  return sessionEvent(session, time, { id: `net:${life}:silenced:${run}`, method: SILENCED, reason });
}

/** What the log is told of a document, by its run, that a page had met before its hooks came. */
export function unhookedEvent(life: string, session: Session, time: number, run: string): Sent {
  const reason = 'the page had changed the functions of this window before its document came';
  return sessionEvent(session, time, { id: `net:${life}:unhooked:${run}`, method: UNHOOKED, reason });
}

/** What the log is told of a session's shared or service workers once hooks speak in one; by `run` of that worker. */
export function speaksEvent(
  life: string,
  session: Session,
  time: number,
  run: string,
  context: Context,
): Sent {
  const reason = 'hooks stand before the script of this worker';
  const event = sessionEvent(session, time, { id: `net:${life}:speaks:${run}`, method: SPEAKS, reason });
  return { ...event, observation: { ...event.observation, context } };
}

/** What the log is told of sessions between which the browser does not tell whose a worker is. */
export function mixedEvent(life: string, session: Session, time: number): Sent {
  const method = isPrivate(session.store) ? MIXED_IN : MIXED_OUT;
  const reason = 'a private window and another showed this app at a time';
  return sessionEvent(session, time, { id: `net:${life}:mixed:${session.id}`, method, reason });
}

function sessionEvent(
  { origin, page, tabId }: Session,
  time: number,
  told: { id: string; method: string; reason: string },
): Sent {
  return {
    kind: 'sent',
    requestId: '',
    origin: { tabId: tabId ?? -1, frameId: 0, initiator: origin, top: origin, mainFrame: false },
    observation: {
      ...told,
      witness: 'network',
      time,
      channel: 'other',
      context: 'unknown',
      url: page,
      headers: [],
      contentType: '',
      body: null,
      bytes: null,
      read: 'none',
    },
    caller: { isWindow: true, wasLeft: false, script: '', origin, tabId: tabId ?? -1, frameId: 0 },
    worker: null,
  };
}
