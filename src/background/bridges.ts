import browser from 'webextension-polyfill';
import type { LogDatabase, SleeperRow } from '../log/database.ts';
import { ADDED_SCRIPTS } from '../watch/added-script-paths.ts';
import type { RelayWorld } from '../watch/relay-world.ts';

/** Set while this load of the extension lasts: the browser forgets it when the extension is loaded anew. */
const LOADED = 'loaded';

/**
 * How long a document may lie in a back/forward cache, and some minutes: Firefox gives it up after half an hour
 * (`browser.sessionhistory.contentViewerTimeout`).
 */
const LONGEST_SLEEP_MS = 2_100_000;

/** Milliseconds that notes of relays that came gather before they are written. */
const SOON_MS = 30;
/**
 * The same where all there is to write is which are gone: of a page that goes, while the next one is loading. Nothing is
 * lost where it is never written, for a frame is asked before its relay is taken over from.
 */
const LATE_MS = 2000;

interface Change {
  tabId: number;
  frameId: number;
  run: string;
  /** When the relay was cut off, milliseconds since the epoch; null where it came. */
  cutOff: number | null;
}

export interface TakenOver {
  /** True where the extension was loaded since, not merely woken. */
  isNew: boolean;
  /** Names of the frames whose hooks have another relay now. */
  frames: ReadonlySet<string>;
  /** Those of them in which what discovers was taken over too. */
  discovering: ReadonlySet<string>;
}

export function frameName(tabId: number, frameId: number): string {
  return `${tabId} ${frameId}`;
}

/**
 * Which frames have a relay. When the extension is loaded anew (updated, or turned off and on), those of the load before
 * it are deaf while their pages go on: other relays are put beside them, which the hooks in the page know by a word that
 * only the deaf ones had.
 */
export class Bridges {
  readonly #log: LogDatabase;
  readonly #mayWake: boolean;
  readonly #discovers: () => Promise<boolean>;
  /** By frame. */
  readonly #changes = new Map<string, Change[]>();
  #timer: { id: ReturnType<typeof setTimeout>; isUrgent: boolean } | null = null;
  /** Names this load of the extension, once it is known. */
  readonly #load: Promise<string>;
  #know: (load: string) => void = () => undefined;
  /** Whether the extension was loaded since, not merely woken; known before anything is taken over. */
  readonly isNew: Promise<boolean>;
  #knowNew: (isNew: boolean) => void = () => undefined;

  /**
   * `mayWake`: documents that lay in the browser's cache may come back with the relay of a load before. `discovers`: whether
   * the person has opted in to discovery.
   */
  constructor(log: LogDatabase, mayWake: boolean, discovers: () => Promise<boolean>) {
    this.#log = log;
    this.#mayWake = mayWake;
    this.#discovers = discovers;
    this.#load = new Promise((resolve) => {
      this.#know = resolve;
    });
    this.isNew = new Promise((resolve) => {
      this.#knowNew = resolve;
    });
  }

  /** Notes a relay that connects, until its frame goes away; in the log a moment later. */
  note(port: browser.Runtime.Port, run: string): void {
    const tabId = port.sender?.tab?.id;
    const frameId = port.sender?.frameId;
    if (tabId === undefined || frameId === undefined) return;
    port.onDisconnect.addListener(() => this.#change({ tabId, frameId, run, cutOff: Date.now() }));
    this.#change({ tabId, frameId, run, cutOff: null });
  }

  #change(change: Change): void {
    // A document that was cut off may come back.
    const isUrgent = change.cutOff === null || this.#mayWake;
    if (this.#timer === null || (isUrgent && !this.#timer.isUrgent)) {
      clearTimeout(this.#timer?.id);
      const id = setTimeout(() => void this.write().catch(() => undefined), isUrgent ? SOON_MS : LATE_MS);
      this.#timer = { id, isUrgent };
    }
    const name = frameName(change.tabId, change.frameId);
    this.#changes.set(name, [...(this.#changes.get(name) ?? []), change]);
  }

  /** Writes down what was noted since. */
  async write(): Promise<void> {
    clearTimeout(this.#timer?.id);
    this.#timer = null;
    const changes = [...this.#changes.values()];
    this.#changes.clear();
    if (changes.length === 0) return;
    const { bridges, sleepers } = this.#log;
    const load = await this.#load;
    const asleep = new Map<string, SleeperRow>();
    await this.#log.transaction('rw', bridges, sleepers, async () => {
      for (const ofFrame of changes) {
        const { tabId, frameId } = ofFrame[0]!;
        const before = (await bridges.get([tabId, frameId]))?.run;
        let now = before;
        for (const { run, cutOff } of ofFrame) {
          // Firefox leaves the port open of a document that it lays into its cache.
          const left = cutOff === null ? now : run;
          if (left !== undefined && (cutOff !== null || left !== run))
            asleep.set(left, { tabId, frameId, run: left, at: cutOff ?? Date.now(), load });
          if (cutOff === null) now = run;
          else if (now === run) now = undefined;
        }
        if (now === undefined) await bridges.delete([tabId, frameId]);
        else if (now !== before) await bridges.put({ tabId, frameId, run: now });
      }
      if (this.#mayWake) await sleepers.bulkPut([...asleep.values()]);
    });
  }

  /** Forgets the frames of a tab that was closed. */
  async forgetTab(tabId: number): Promise<void> {
    await this.write();
    await this.#log.bridges.where('tabId').equals(tabId).delete();
    await this.#log.sleepers.where('tabId').equals(tabId).delete();
  }

  /** Forgets all: tabs have other numbers after the browser was started anew. */
  async forgetAll(): Promise<void> {
    await this.write();
    await this.#log.bridges.clear();
    await this.#log.sleepers.clear();
  }

  /**
   * Puts relays beside deaf ones in a tab that shows another page now: documents that lay in the back/forward cache while
   * the extension was loaded anew come back with the relays they had.
   */
  async wake(tabId: number, now: number): Promise<void> {
    if (!this.#mayWake) return;
    await this.write();
    const { sleepers } = this.#log;
    const own = await this.#load;
    await sleepers
      .where('at')
      .below(now - LONGEST_SLEEP_MS)
      .delete();
    for (const { frameId, run, load } of await sleepers.where('tabId').equals(tabId).toArray()) {
      // A relay of this load finds its way by itself.
      if (load === own) continue;
      if (!(await relayAgain(tabId, frameId, run).catch(() => false))) continue;
      await sleepers.delete(run);
      if (await this.#discovers()) await discoverAgain(tabId, frameId).catch(() => false);
    }
  }

  /** Puts relays beside the deaf ones, where this is a new load of the extension. */
  async takeOver(): Promise<TakenOver> {
    const { session } = browser.storage;
    const known = (await session.get(LOADED))[LOADED] as string | undefined;
    const isNew = known === undefined;
    const load = known ?? crypto.randomUUID();
    this.#know(load);
    this.#knowNew(isNew);
    const frames = new Set<string>();
    const discovering = new Set<string>();
    if (!isNew) return { isNew, frames, discovering };
    if (!this.#mayWake) await this.#log.sleepers.clear();
    await session.set({ [LOADED]: load });
    const discovers = await this.#discovers();
    for (const { tabId, frameId, run } of await this.#log.bridges.toArray()) {
      const name = frameName(tabId, frameId);
      if (!(await relayAgain(tabId, frameId, run).catch(() => false))) {
        await this.#forget(tabId, frameId, run);
        continue;
      }
      frames.add(name);
      if (discovers && (await discoverAgain(tabId, frameId).catch(() => false))) discovering.add(name);
    }
    return { isNew, frames, discovering };
  }

  /** It is known to be gone. */
  async #forget(tabId: number, frameId: number, run: string): Promise<void> {
    const { bridges } = this.#log;
    await this.#log.transaction('rw', bridges, async () => {
      if ((await bridges.get([tabId, frameId]))?.run === run) await bridges.delete([tabId, frameId]);
    });
  }
}

/** False where the frame shows another document now, which has a relay of its own. */
async function relayAgain(tabId: number, frameId: number, run: string): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  const [asked] = await browser.scripting.executeScript({
    target,
    func: isDeaf,
    args: [run],
    injectImmediately: true,
  } as never);
  if (asked?.result !== true) return false;
  await browser.scripting.executeScript({
    target,
    files: [ADDED_SCRIPTS.relayAgain],
    injectImmediately: true,
  } as never);
  return true;
}

/** After `relayAgain`; false where the page has no hooks for it, as where the person opted in after it was opened. */
async function discoverAgain(tabId: number, frameId: number): Promise<boolean> {
  const asked = { target: { tabId, frameIds: [frameId] }, injectImmediately: true };
  await browser.scripting.executeScript({ ...asked, files: [ADDED_SCRIPTS.discoverAgain] } as never);
  const [answer] = await browser.scripting.executeScript({ ...asked, func: discovers } as never);
  return answer?.result === true;
}

/** Runs beside the page, as does what follows: the world of its scripts is where `relay-world.ts` has it. */
function discovers(): boolean {
  return (globalThis as never as Record<symbol, RelayWorld>)[Symbol.for('candor')]?.hasDiscovery === true;
}

/** True where its hooks know this run. */
function isDeaf(run: string): boolean {
  const holder = globalThis as never as Record<symbol, RelayWorld>;
  const name = Symbol.for('candor');
  holder[name] ??= {};
  const world = holder[name];
  if (world.hasRelay || window.dispatchEvent(new MouseEvent(run, { cancelable: true }))) return false;
  world.handedOver = run;
  return true;
}
