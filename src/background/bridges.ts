import browser from 'webextension-polyfill';
import type { LogDatabase } from '../log/database.ts';
import { ADDED_SCRIPTS } from '../watch/added-script-paths.ts';
import type { RelayWorld } from '../watch/relay.ts';

/** Set while this load of the extension lasts: the browser forgets it when the extension is loaded anew. */
const LOADED = 'loaded';

export interface TakenOver {
  /** True where the extension was loaded since, not merely woken. */
  isNew: boolean;
  /** Names of the frames whose hooks have another relay now. */
  frames: ReadonlySet<string>;
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

  constructor(log: LogDatabase) {
    this.#log = log;
  }

  /** Notes a relay that connects, until its frame goes away. */
  async note(port: browser.Runtime.Port, run: string): Promise<void> {
    const tabId = port.sender?.tab?.id;
    const frameId = port.sender?.frameId;
    if (tabId === undefined || frameId === undefined) return;
    port.onDisconnect.addListener(() => void this.#forget(tabId, frameId, run));
    await this.#log.bridges.put({ tabId, frameId, run });
  }

  /** Forgets the frames of a tab that was closed. */
  async forgetTab(tabId: number): Promise<void> {
    await this.#log.bridges.where('tabId').equals(tabId).delete();
  }

  /** Puts relays beside the deaf ones, where this is a new load of the extension. */
  async takeOver(): Promise<TakenOver> {
    const { session } = browser.storage;
    const isNew = !(await session.get(LOADED))[LOADED];
    const frames = new Set<string>();
    if (!isNew) return { isNew, frames };
    await session.set({ [LOADED]: true });
    for (const { tabId, frameId, run } of await this.#log.bridges.toArray()) {
      const done = await relayAgain(tabId, frameId, run).catch(() => false);
      if (done) frames.add(frameName(tabId, frameId));
      else await this.#forget(tabId, frameId, run);
    }
    return { isNew, frames };
  }

  async #forget(tabId: number, frameId: number, run: string): Promise<void> {
    const { bridges } = this.#log;
    await this.#log.transaction('rw', bridges, async () => {
      const row = await bridges.get([tabId, frameId]);
      if (row?.run === run) await bridges.delete([tabId, frameId]);
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

/** Runs beside the page: true where its hooks know this run. */
function isDeaf(run: string): boolean {
  const world = globalThis as RelayWorld;
  if (world.hasRelay || window.dispatchEvent(new MouseEvent(run, { cancelable: true }))) return false;
  world.handedOver = run;
  return true;
}
