import browser from 'webextension-polyfill';
import { ANSWER_SPEC, announcedBy, neverLeft } from '#browser/answers.ts';
import {
  aheadOf,
  callerOf,
  frameOf,
  initiatorOf,
  isAnsweredAhead,
  SEND_HEADERS_SPEC,
  SHOWS_BEFORE_PREFLIGHT,
  storeOf,
  tabOf,
  topOriginOf,
} from '#browser/details.ts';
import { hookWorkerScripts } from '#browser/worker-scripts.ts';
import { MAY_LEAVE } from '../../audit/maybe-asked.ts';
import type { Header, Observation } from '../../model/payload.ts';
import { type Announced, announcement } from './announced.ts';
import { takesPlace } from './arrival.ts';
import { header } from './channel.ts';
import { type Caller, type WorkerKind, workerKind } from './context.ts';
import { GIVEN_UP, isNotSetUp, NEVER_LEFT } from './failures.ts';
import { observe } from './observe.ts';
import type { ResponseHeader } from './report-endpoints.ts';
import { reporterOf } from './reporter.ts';

/** Where a request came from, as far as the browser tells. */
export interface Origin {
  tabId: number;
  frameId: number;
  /** Origin of the document or worker that asked; null where the browser does not say. */
  initiator: string | null;
  /** Origin of the page at the top; null where the browser does not say. */
  top: string | null;
  /** Names the store of cookies that it goes by, which private windows and containers have of their own; Firefox tells it. */
  store?: string;
  /** True for the navigation of a tab itself, which is not fetched ahead of it. */
  mainFrame: boolean;
  /**
   * Set where the page that asked, or is asked for, is not shown yet: its origin, as far as it is known, and whether its own
   * document is asked for.
   */
  ahead?: { origin: string | null; isDocument: boolean };
}

/** One line of the browser's request log. */
export type LogEvent =
  | {
      kind: 'sent';
      requestId: string;
      origin: Origin;
      /** Its `context` is for the caller and what is known of workers to tell. */
      observation: Observation;
      caller: Caller;
      /** Set where the request fetches a worker's script. */
      worker: WorkerKind | null;
      /** Set where no network was asked: what was fetched ahead may give the answer. */
      isAnswered?: true;
    }
  /** The hooks were put before a worker's script. */
  | { kind: 'hooked'; requestId: string; observationId: string; time: number }
  /** What was taken for sent did not leave after all. */
  | { kind: 'retracted'; requestId: string; observationId: string; reason: string; time: number }
  /** It was given up before an answer: it counts as sent, and may not have left. */
  | { kind: 'unanswered'; requestId: string; observationId: string; time: number }
  /** A tab shows another page now; `unasked`: no request for it is to be seen, in a log that shows all of them. */
  | { kind: 'arrived'; tabId: number; url: string; time: number; unasked?: boolean };

type Before = browser.WebRequest.OnBeforeRequestDetailsType;
type Sending = browser.WebRequest.OnSendHeadersDetailsType;
type BeforeSending = browser.WebRequest.OnBeforeSendHeadersDetailsType;

export type Sent = Extract<LogEvent, { kind: 'sent' }>;

interface Open {
  /** Null where it began before this life of the background, and once it was answered. */
  details: Before | null;
  /** What was reported as sent and may still turn out not to have left. */
  observationId: string | null;
  transport: boolean;
  answered: boolean;
  redirected: boolean;
  /**
   * What was reported of a prefetch or a session: the one is loaded when nothing else is, the other tells its address
   * once it is set up. Given up, they may not have left yet.
   */
  late: Sent | null;
  /** When its headers were handed to the network, milliseconds since the epoch. */
  sentAt: number;
}

/** Addresses that were announced, remembered at most. */
const MAX_ANNOUNCED = 1000;

/** What the request log asks of the background around it. */
export interface Surroundings {
  /** Whether a request belongs to an audited page. */
  isAudited(origin: Origin, url: string, time: number): Promise<boolean>;
  /** Resolves when all that was reported so far stands in the log. */
  drained(): Promise<void>;
}

/**
 * Requests remembered at most: the oldest are forgotten beyond it. That they are complete is not listened for: each
 * event costs the browser, and with it the page, as much time as all that is done about it here.
 */
const MAX_OPEN = 5000;

/**
 * Listens to the browser's request log. Call it synchronously when the background starts: the browser wakes the
 * background only for listeners that stood there at once.
 */
export function listenToRequestLog(
  run: string,
  report: (event: LogEvent) => void,
  { isAudited, drained }: Surroundings,
): void {
  const open = new Map<string, Open>();
  const filter = { urls: ['<all_urls>'] };
  let number = 0;

  browser.webRequest.onBeforeRequest.addListener(
    (details) => {
      if (!isWeb(details.url)) return undefined;
      if (open.size >= MAX_OPEN) open.delete(open.keys().next().value as string);
      const redirected = open.get(details.requestId)?.redirected ?? false;
      open.set(details.requestId, { ...newOpen(details), redirected });
      return undefined;
    },
    filter,
    ['requestBody'],
  );

  browser.webRequest.onSendHeaders.addListener(
    (details) => {
      if (!isWeb(details.url)) return;
      const state = open.get(details.requestId) ?? newOpen(null);
      open.set(details.requestId, state);
      state.observationId = `net:${run}:${number++}`;
      state.sentAt = details.timeStamp;
      const headers: Header[] = (details.requestHeaders ?? []).map((h) => [
        h.name.toLowerCase(),
        h.value ?? '',
      ]);
      const observation = observe(state.observationId, state.details, details, headers);
      if (state.redirected) observation.redirected = true;
      state.transport = observation.channel === 'webtransport';
      const sent: Sent = {
        kind: 'sent',
        requestId: details.requestId,
        origin:
          observation.channel === 'prefetch' ? { ...originOf(details), mainFrame: false } : originOf(details),
        observation,
        caller: reported(
          details,
          observation,
          callerOf(details, (name) => header(headers, name)),
        ),
        worker: workerKind(header(headers, 'sec-fetch-dest')),
        ...(isAnsweredAhead(details, header(headers, 'sec-fetch-dest')) ? { isAnswered: true } : {}),
      };
      state.late = observation.channel === 'prefetch' || state.transport ? sent : null;
      report(sent);
    },
    filter,
    SEND_HEADERS_SPEC,
  );

  hookWorkerScripts({
    isAudited: (details) => isAudited(originOf(details), details.url, details.timeStamp),
    beforeRestart: drained,
    hooking(requestId) {
      // What comes from the cache is taken back before it is whole: the hooks stand there all the same.
      const observationId = open.get(requestId)?.observationId;
      return () => {
        if (observationId) report({ kind: 'hooked', requestId, observationId, time: Date.now() });
      };
    },
  });

  const retract = (requestId: string, time: number, reason: string) => {
    const state = open.get(requestId);
    open.delete(requestId);
    if (!state?.observationId) return;
    report({ kind: 'retracted', requestId, observationId: state.observationId, reason, time });
  };

  /** Given up without an answer: that it may have left is all there is to tell. */
  const giveUp = (sent: Sent, time: number) => {
    retract(sent.requestId, time, 'given up before an answer');
    const observation: Observation = {
      ...sent.observation,
      id: `net:${run}:${number++}`,
      method: MAY_LEAVE,
      headers: [],
      body: null,
      read: 'none',
      reason: 'given up before an answer: whether it had left is not told',
    };
    report({ ...sent, requestId: '', observation, worker: null });
  };

  const announced = new Set<string>();
  const announce = (details: browser.WebRequest.OnResponseStartedDetailsType, what: Announced) => {
    const { tabId, frameId, type } = details;
    const isDocument = type === 'main_frame' || type === 'sub_frame';
    const initiator = isDocument ? new URL(details.url).origin : initiatorOf(details as Sending);
    const key = [tabId, frameId, initiator, what.method, what.url].join(' ');
    const ahead = aheadOf(details as Sending);
    if (announced.has(key)) return;
    if (announced.size >= MAX_ANNOUNCED) announced.clear();
    announced.add(key);
    report({
      kind: 'sent',
      requestId: '',
      origin: {
        tabId,
        frameId,
        initiator,
        top: null,
        mainFrame: false,
        ...(ahead ? { ahead: { ...ahead, isDocument: false } } : {}),
      },
      observation: announcement(what, `net:${run}:${number++}`, details.timeStamp),
      caller: { isWindow: true, wasLeft: false, script: '', origin: initiator, tabId, frameId },
      worker: null,
    });
  };

  if (SHOWS_BEFORE_PREFLIGHT) {
    browser.webRequest.onHeadersReceived.addListener((details) => {
      const state = open.get(details.requestId);
      if (state) state.answered = true;
      return undefined;
    }, filter);
  }
  // Before what follows: that forgets what was a prefetch.
  browser.webRequest.onResponseStarted.addListener(
    (details) => {
      const { requestId, type, tabId, url, timeStamp, statusCode, responseHeaders = [] } = details;
      if (open.get(requestId)?.late || !takesPlace(statusCode, responseHeaders as ResponseHeader[])) return;
      const isShown = type === 'main_frame' && aheadOf(details as Sending) === undefined;
      if (isShown) report({ kind: 'arrived', tabId, url, time: timeStamp });
      for (const what of announcedBy(details)) announce(details, what);
    },
    { ...filter, types: ['main_frame', 'sub_frame'] },
    ['responseHeaders'],
  );
  browser.webRequest.onResponseStarted.addListener(
    (details) => {
      const state = open.get(details.requestId);
      if (state) {
        state.answered = true;
        state.details = null;
        state.late = null;
      }
      if (neverLeft(details, state?.sentAt ?? 0)) {
        retract(details.requestId, details.timeStamp, 'answered from the cache');
      }
      for (const what of announcedBy(details)) announce(details, what);
    },
    filter,
    ...ANSWER_SPEC,
  );
  // A redirect is asked for again under the same id; what was sent before it did leave.
  browser.webRequest.onBeforeRedirect.addListener((details) => {
    if (details.fromCache) retract(details.requestId, details.timeStamp, 'answered from the cache');
    const state = open.get(details.requestId);
    if (state) {
      state.observationId = null;
      state.answered = false;
      state.redirected = true;
    }
  }, filter);
  browser.webRequest.onErrorOccurred.addListener((details) => {
    const state = open.get(details.requestId);
    const unanswered = state !== undefined && !state.answered;
    const gaveUp = GIVEN_UP.test(details.error);
    const never =
      unanswered && (state.transport ? isNotSetUp(details.error) : NEVER_LEFT.test(details.error));
    const late = state?.transport && !gaveUp ? null : state?.late;
    if (unanswered && !never && late) giveUp(late, details.timeStamp);
    else if (never) retract(details.requestId, details.timeStamp, details.error);
    else {
      // A socket that was open ends in the same way.
      const unsure = unanswered && details.type !== 'websocket' && gaveUp;
      const observationId = unsure ? state.observationId : null;
      if (observationId !== null) {
        report({ kind: 'unanswered', requestId: details.requestId, observationId, time: details.timeStamp });
      }
      open.delete(details.requestId);
    }
  }, filter);
}

function newOpen(details: Before | null): Open {
  return {
    details,
    observationId: null,
    transport: false,
    answered: false,
    redirected: false,
    late: null,
    sentAt: 0,
  };
}

/** A report of a worker's violated policy is sent in the name of its page: whose it is stands in it. */
function reported({ type }: Sending, { body }: Observation, caller: Caller): Caller {
  const script = type === 'csp_report' ? reporterOf(body) : null;
  return script === null ? caller : { ...caller, script };
}

function isWeb(url: string): boolean {
  return /^(https?|wss?):/.test(url);
}

function originOf(details: Sending | BeforeSending): Origin {
  const store = storeOf(details);
  const ahead = aheadOf(details);
  return {
    ...(store === undefined ? {} : { store }),
    ...(ahead === undefined ? {} : { ahead }),
    tabId: tabOf(details),
    frameId: frameOf(details),
    initiator: initiatorOf(details),
    top: topOriginOf(details),
    mainFrame: details.type === 'main_frame',
  };
}
