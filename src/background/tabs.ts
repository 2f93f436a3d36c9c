/** What the browser tells of a tab. */
export interface Tab {
  id?: number | undefined;
  openerTabId?: number | undefined;
  /** Firefox's alone. */
  cookieStoreId?: string | undefined;
  incognito: boolean;
  windowId?: number | undefined;
}

/** Tabs that one leads to another by, at most. */
const MAX_OPENERS = 10;

/** What is known of tabs, from their beginning to their end. */
export class Tabs {
  readonly #stores = new Map<number, string>();
  readonly #openers = new Map<number, number>();
  /** The tab in front, by window. */
  readonly #front = new Map<number, number>();
  #focused: number | null = null;

  /** A tab is in front in its window. */
  noteFront(tabId: number, windowId: number): void {
    this.#front.set(windowId, tabId);
  }

  /** A window has the keyboard; below 0: none has. */
  noteFocus(windowId: number): void {
    if (windowId >= 0) this.#focused = windowId;
  }

  /**
   * A tab has come about. In a window of its own Firefox tells of no opener (measured): where a page has opened it, that page
   * was in front, for browsers let no other open any.
   */
  noteCreated(tab: Tab): void {
    this.note(tab);
    const { id, openerTabId, windowId } = tab;
    if (id === undefined || openerTabId !== undefined || windowId === this.#focused) return;
    const front = this.#focused === null ? undefined : this.#front.get(this.#focused);
    if (front !== undefined && front !== id && this.#stores.get(front) === this.#stores.get(id))
      this.#openers.set(id, front);
  }

  note({ id, openerTabId, cookieStoreId, incognito }: Tab): void {
    if (id === undefined) return;
    this.#stores.set(id, cookieStoreId ?? (incognito ? 'private' : 'default'));
    if (openerTabId !== undefined) this.#openers.set(id, openerTabId);
  }

  forget(tabId: number): void {
    this.#stores.delete(tabId);
    this.#openers.delete(tabId);
  }

  /**
   * Names the store of cookies of a tab: private windows, and each container of Firefox, have one of their own, and workers
   * that no other reaches. Undefined where the tab is not known.
   */
  storeOf(tabId: number): string | undefined {
    return this.#stores.get(tabId);
  }

  /** The tabs from which a tab came about, the nearest first. Firefox tells of none where it is a window of its own (measured). */
  openersOf(tabId: number): number[] {
    const found: number[] = [];
    for (let at = this.#openers.get(tabId); at !== undefined; at = this.#openers.get(at)) {
      if (found.includes(at) || found.length === MAX_OPENERS) break;
      found.push(at);
    }
    return found;
  }
}

/** True for the store of private windows. */
export function isPrivate(store: string | undefined): boolean {
  return store === 'private' || store === 'firefox-private';
}
