import browser from 'webextension-polyfill';
import { type Delivery, PORT_NAME, WRITE_AHEAD } from './delivery.ts';
import { HELLO, RECORDS } from './page-events.ts';

/** Bytes that wait for the background at most; beyond it batches are dropped and counted. */
const MAX_WAITING = 16_777_216;

/**
 * Stands beside the page hook and passes on what it says, unread. A batch is kept until the background has
 * written it to the log; while the page goes away it is also written ahead to storage, which survives.
 */
export function relay(topOrigin: string | null): void {
  const run = crypto.randomUUID();
  const waiting = new Map<number, Delivery>();
  let waitingSize = 0;
  let next = 0;
  let lost = 0;
  let leaving = false;
  let port: browser.Runtime.Port | null = null;

  function connect(): browser.Runtime.Port | null {
    if (port) return port;
    try {
      port = browser.runtime.connect({ name: PORT_NAME });
    } catch {
      return null; // The extension was updated or removed under this page.
    }
    const current = port;
    current.onMessage.addListener((message: unknown) => acknowledge(message));
    current.onDisconnect.addListener(() => {
      if (port === current) port = null;
      if (waiting.size > 0 && !leaving) resend();
    });
    return port;
  }

  function resend(): void {
    const open = connect();
    if (!open) return;
    for (const delivery of waiting.values()) open.postMessage(delivery);
  }

  function acknowledge(message: unknown): void {
    const batch = (message as { batch?: unknown } | null)?.batch;
    if (typeof batch !== 'number') return;
    const delivery = waiting.get(batch);
    if (!delivery) return;
    waiting.delete(batch);
    waitingSize -= delivery.text.length;
  }

  function deliver(text: string): void {
    if (waitingSize + text.length > MAX_WAITING) {
      lost++;
      return;
    }
    const delivery: Delivery = { run, batch: next++, lost, origin: location.origin, top: topOrigin, text };
    waiting.set(delivery.batch, delivery);
    waitingSize += text.length;
    if (leaving) writeAhead(delivery);
    try {
      connect()?.postMessage(delivery);
    } catch {
      port = null;
    }
  }

  function writeAhead(delivery: Delivery): void {
    void browser.storage.local.set({ [`${WRITE_AHEAD}${run}:${delivery.batch}`]: delivery });
  }

  const hello = (event: Event) => {
    const node = (event as MouseEvent).relatedTarget;
    if (!node) return;
    event.stopImmediatePropagation();
    window.removeEventListener(HELLO, hello, true);
    node.addEventListener(RECORDS, (records) => {
      const { detail } = records as CustomEvent<unknown>;
      if (typeof detail === 'string') deliver(detail);
    });
  };
  window.addEventListener(HELLO, hello, true);
  window.addEventListener(
    'pagehide',
    () => {
      leaving = true;
      for (const delivery of waiting.values()) writeAhead(delivery);
    },
    true,
  );
  window.addEventListener('pageshow', () => {
    leaving = false;
    if (waiting.size > 0) resend();
  });
  connect();
}
