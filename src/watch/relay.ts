import type { Runtime } from 'webextension-polyfill';
import {
  type Delivery,
  type Farewell,
  type FromBackground,
  type HandedOver,
  portName,
  WRITE_AHEAD,
} from './delivery.ts';
import { browser } from './extension-api.ts';
import { whenMeant } from './late.ts';
import { lendRealm } from './lend-realm.ts';
import { ASKED, HELLO, KEY, OPENED, RECORDS, SETTLED } from './page-events.ts';
import { randomId } from './random-id.ts';
import { rate } from './rate.ts';
import { runHere, world } from './relay-world.ts';
import { runLater } from './unnumbered.ts';
import { workerEar } from './worker/ear.ts';

/** Bytes that wait for the background at most; beyond it batches are dropped and counted. */
const MAX_WAITING = 16_777_216;

/**
 * Characters that a frame may hand over at once, and on average in a millisecond: more than its hooks ever do, for what
 * comes over the bridge may be a page's own doing.
 */
const MAX_AT_ONCE = 67_108_864;
const MAX_PER_MS = 4096;

/**
 * Batches that may be on their way at a time: what comes beyond is gathered until one of them has arrived. More than the
 * hooks hand over while the background gathers what it writes together.
 */
const MAX_ON_THE_WAY = 40;
/** Characters of which the hooks hear at once that they may let go of them. */
const WORTH_SETTLING = 65_536;
/** Characters gathered into one batch at most. */
const MAX_BATCH = 1_048_576;
/** Ports in a row that close without a word before the next is left to the watchdog: a background may fail to start. */
const MAX_UNHEARD = 3;
/**
 * Milliseconds after which the relay of a page at the top looks for the background, where it has nothing to hand over yet:
 * that costs more of the main thread than all hooks together, while the page begins to load.
 */
const UNHURRIED_MS = 200;
/** Milliseconds after which a batch that is not acknowledged is sent anew. */
const PATIENCE_MS = 5000;

/** Watches something beside the hooks, and hands over records of it. */
type Beside = (tell: (text: string) => void) => void;

/**
 * Stands beside the page hook, which says hello before any script of the page runs. `beside`: what watches the document
 * from here. `cacheOutlivesLoad`: that a document may lie in a cache while the extension is loaded anew; the background
 * must know of it before it is left.
 */
export function relay(topOrigin: string | null, beside?: Beside, cacheOutlivesLoad = false): void {
  const run = runHere();
  const takeBack = lendRealm();
  const begin = (node: EventTarget | null) => {
    if (world.hasRelay) return;
    const { hear, giveUp, tell } = passOn(run, topOrigin, cacheOutlivesLoad || window.parent !== window);
    beside?.(tell);
    if (node === null) {
      giveUp();
      return;
    }
    hear(node);
    node.dispatchEvent(new CustomEvent(KEY, { detail: run }));
  };
  const place = document.fonts;
  const hello = (event: Event) => {
    const node = (event as MouseEvent).relatedTarget;
    event.stopImmediatePropagation();
    place.removeEventListener(HELLO, hello, true);
    takeBack();
    whenMeant(() => begin(node));
  };
  place.addEventListener(HELLO, hello, true);
}

/** Goes on for a relay that was left deaf when the extension was loaded anew. */
export function relayAgain(run: string, topOrigin: string | null, beside?: Beside): void {
  world.run = run;
  const node = document.createElement('i');
  // Numbered beyond whatever the deaf one sent.
  const { hear, tell } = passOn(run, topOrigin, true, Date.now());
  hear(node);
  beside?.(tell);
  window.dispatchEvent(new MouseEvent(run, { relatedTarget: node, cancelable: true }));
}

interface PassedOn {
  /** Hears the hooks on the node that they brought. */
  hear(node: EventTarget): void;
  /** Tells that this document has no hooks, for a page had met its window before. */
  giveUp(): void;
  /** Passes on records that are not the hooks', numbered by themselves. */
  tell(text: string): void;
}

/**
 * Passes on what the page hook says, unread; gives the way to hear it. A batch is kept until the background has
 * written it to the log; while the page goes away it is also written ahead to storage, which survives. `first`: the number of
 * its first batch.
 */
function passOn(run: string, topOrigin: string | null, inHurry: boolean, first = 0): PassedOn {
  const waiting = new Map<number, Delivery>();
  let waitingSize = 0;
  /** What has come since the last batch was sent; it leaves as one batch when an earlier one is acknowledged. */
  let gathered = '';
  const mayPass = rate(MAX_AT_ONCE, MAX_PER_MS, Date.now);
  world.hasRelay = true;
  let bridge: EventTarget | null = null;
  let next = first;
  let lost = 0;
  /** Characters that the hooks may let go of and were not told. */
  let settled = 0;
  let leaving = false;
  let port: Runtime.Port | null = null;
  let isGuarded = false;
  let oldestSeen = -1;
  let unheard = 0;
  const besideRun = randomId();
  const ear = workerEar(({ run, lost, text }) => deliver({ run, lost, text, inWorker: true }));

  function connect(): Runtime.Port | null {
    if (port) return port;
    try {
      port = browser.runtime.connect({ name: portName(run) });
    } catch {
      return null; // The extension was updated or removed under this page.
    }
    const current = port;
    current.onMessage.addListener((message: unknown) => {
      unheard = 0;
      const { batches, handOver, workers } = (message ?? {}) as FromBackground;
      if (batches) acknowledge(batches);
      if (handOver !== undefined) handOverAll(handOver);
      if (workers && !leaving) ear.open(workers);
    });
    current.onDisconnect.addListener(() => {
      if (port === current) port = null;
      if (waiting.size > 0 && !leaving && ++unheard <= MAX_UNHEARD) resend();
    });
    return port;
  }

  function resend(): void {
    const open = connect();
    if (!open) return;
    try {
      for (const delivery of waiting.values()) open.postMessage(delivery);
    } catch {
      port = null;
    }
  }

  function acknowledge(batches: readonly number[]): void {
    for (const batch of batches) {
      const delivery = waiting.get(batch);
      if (!delivery) continue;
      waiting.delete(batch);
      waitingSize -= delivery.text.length;
      if (delivery.run === run) settle(delivery.text.length);
    }
    if (waiting.size < MAX_ON_THE_WAY) send();
  }

  function take(text: string): void {
    if (waitingSize + gathered.length + text.length > MAX_WAITING || !mayPass(text.length)) {
      lost++;
      settle(text.length);
      return;
    }
    gathered += text;
    if (waiting.size < MAX_ON_THE_WAY || leaving || gathered.length > MAX_BATCH) send();
  }

  /** The hooks keep what they have said until it is settled; that they may let go of a little is not worth a word. */
  function settle(length: number): void {
    settled += length;
    if (settled < WORTH_SETTLING) return;
    bridge?.dispatchEvent(new CustomEvent(SETTLED, { detail: settled }));
    settled = 0;
  }

  function send(): void {
    if (gathered === '') return;
    const text = gathered;
    gathered = '';
    deliver({ run, lost, text });
  }

  function handOverAll(handedOver: number): void {
    bridge?.dispatchEvent(new Event(ASKED));
    send();
    post({ handedOver });
  }

  /** A worker's batches are its own run's, numbered among the relay's. */
  function deliver(part: Pick<Delivery, 'run' | 'lost' | 'text' | 'unhooked' | 'inWorker'>): void {
    const { text } = part;
    const delivery: Delivery = { ...part, batch: next++, origin: location.origin, top: topOrigin };
    waiting.set(delivery.batch, delivery);
    waitingSize += text.length;
    if (leaving) writeAhead([delivery]);
    post(delivery);
    guard();
  }

  function post(message: Delivery | Farewell | HandedOver): void {
    try {
      connect()?.postMessage(message);
    } catch {
      port = null;
    }
  }

  function guard(): void {
    if (!isGuarded) runLater(insist, PATIENCE_MS);
    isGuarded = true;
  }

  /** A background that has died may take its port along without a word. */
  function insist(): void {
    isGuarded = false;
    const oldest = waiting.keys().next().value;
    if (oldest === undefined || leaving || !browser.runtime?.id) return;
    if (oldest === oldestSeen) {
      port?.disconnect();
      port = null;
      resend();
    }
    oldestSeen = oldest;
    guard();
  }

  function writeAhead(deliveries: readonly Delivery[]): void {
    if (deliveries.length === 0) return;
    const rows = deliveries.map((delivery) => [`${WRITE_AHEAD}${run}:${delivery.batch}`, delivery]);
    void browser.storage.local.set(Object.fromEntries(rows));
  }

  listenToPage();
  if (inHurry) connect();
  else runLater(connect, UNHURRIED_MS);
  return {
    hear(node) {
      bridge = node;
      node.addEventListener(RECORDS, (records) => {
        const { detail } = records as CustomEvent<unknown>;
        if (typeof detail === 'string') take(detail);
      });
      node.addEventListener(OPENED, listenToPage);
    },
    giveUp: () => deliver({ run, lost, text: '', unhooked: true }),
    tell: (text) => deliver({ run: besideRun, lost: 0, text }),
  };

  function listenToPage(): void {
    window.addEventListener('pagehide', leave, true);
    window.addEventListener('pageshow', stay);
  }

  function leave(event: Event): void {
    if (!event.isTrusted) return;
    leaving = true;
    send();
    writeAhead([...waiting.values()]);
    ear.close();
    // Of a page that is out of sight no browser tells when it has heard this event.
    if (document.visibilityState === 'hidden') return;
    say('begun');
    // Heard after all that the page listens with: in Firefox this same event, in Chromium, where no listener joins an
    // event under way, the next one.
    const done = () => {
      window.removeEventListener('visibilitychange', done, true);
      window.removeEventListener('pagehide', done);
      say('done');
    };
    window.addEventListener('visibilitychange', done, true);
    window.addEventListener('pagehide', done);
  }

  /** Where only the first word comes, the browser gave the document up in between. */
  function say(farewell: Farewell['farewell']): void {
    post({ farewell, top: topOrigin });
  }

  function stay(event: Event): void {
    if (!event.isTrusted) return;
    leaving = false;
    ear.reopen();
    // While the page lay in the back/forward cache the browser closed its port, and nobody kept watch.
    if ((event as PageTransitionEvent).persisted) {
      port?.disconnect();
      port = null;
    }
    if (waiting.size > 0) {
      resend();
      guard();
    }
  }
}
