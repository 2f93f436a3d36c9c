import { appById, appForOrigin } from '../apps/index.ts';
import type { LogDatabase } from '../log/database.ts';
import { lastEntries } from '../log/read.ts';
import type { Session } from '../model/session.ts';
import type { Origin } from '../watch/network/request-log.ts';
import { Ahead } from './ahead.ts';
import { ErasedPlaces } from './erased-places.ts';
import type { Speaker } from './jobs.ts';
import { newSession } from './new-session.ts';
import { originOf } from './page-address.ts';
import { Pauses } from './pauses.ts';
import { SessionChanges } from './session-changes.ts';
import { isPrivate, type Tab, Tabs } from './tabs.ts';

/** How long what a page still sends after its tab has moved on belongs to it: unload beacons, workers. */
const LINGER_MS = 60_000;
/** The log is in the order of arrival: among its last entries, so many, is the latest. */
const LAST = 200;

/** Which audit a request or a page's word belongs to; null where nothing is audited. */
export class Sessions {
  #open: Session[] = [];
  #left: readonly Session[] = [];
  #added: ReadonlySet<string> = new Set();
  #apps: Readonly<Record<string, string>> = {};
  /** Origins that tabs show themselves. A blank window that a page opens shows none. */
  readonly #shown = new Map<number, string | null>();
  readonly tabs = new Tabs();
  readonly pauses = new Pauses();
  readonly #erased = new ErasedPlaces();
  /** Origins that tabs showed, or were about to, when the extension was loaded. */
  readonly #early = new Map<number, string>();
  #cut: Session[] = [];
  readonly #ahead = new Ahead(
    () => this.#open,
    (session) => this.changes.change(session),
  );
  readonly #log: LogDatabase;

  readonly changes: SessionChanges;

  constructor(log: LogDatabase) {
    this.#log = log;
    this.changes = new SessionChanges(log, (id) => this.byId(id) !== null);
  }

  /** Takes up the sessions that a background before this one left open. */
  async load(now: number): Promise<void> {
    const rows = await this.#log.sessions.toArray();
    this.#open = rows
      // One that ended later than now has ended by a clock that was ahead, and long ago.
      .filter((row) => row.endedAt === null || Math.abs(now - row.endedAt) < LINGER_MS)
      .map(
        ({ head: _h, entries: _e, dropped: _d, loose: _l, aheadFor: _a, order: _o, ...session }) => session,
      );
    this.noteLeft();
  }

  /** Takes all that run now for such as run since before this background: what that one left behind may begin some. */
  noteLeft(): void {
    this.#left = this.running();
  }

  /** Those that run since before this background. */
  left(): Session[] {
    return this.#left.filter((session) => session.endedAt === null);
  }

  /** Those lose their tabs: the browser was started anew, and numbers them from the beginning. */
  partFromTabs(): void {
    for (const session of this.left()) session.tabId = null;
  }

  /** Origins that the person added, and the profiles chosen for them. */
  setAdded(origins: readonly string[], apps: Readonly<Record<string, string>> = {}): void {
    this.#added = new Set(origins);
    this.#apps = apps;
  }

  /** Ends what runs at origins that the person has taken off: nothing more of their open pages is recorded. */
  async endUnaudited(now: number): Promise<void> {
    const off = this.running().filter((session) => !this.isAudited(session.origin));
    for (const session of off) this.end(session, now);
    if (off.length > 0) await this.write();
  }

  isAudited(origin: string | null): boolean {
    return origin !== null && (appForOrigin(origin) !== null || this.#added.has(origin));
  }

  /** Sessions that run, newest first. */
  running(): Session[] {
    return this.#open.filter((session) => session.endedAt === null).sort((a, b) => b.startedAt - a.startedAt);
  }

  /** Those that may still receive: running, or ended a moment ago. */
  recent(): readonly Session[] {
    return this.#open;
  }

  /** That of the page which a tab shows. */
  ofTab(tabId: number): Session | null {
    return this.running().find((one) => one.tabId === tabId && !this.#ahead.has(one)) ?? null;
  }

  byId(id: string): Session | null {
    return this.#open.find((session) => session.id === id) ?? null;
  }

  /** Notes what the browser tells of a tab. */
  noteTab(tab: Tab): void {
    this.tabs.note(tab);
    // What it sends may have come first.
    for (const session of this.running()) {
      const store = session.tabId === null ? undefined : this.tabs.storeOf(session.tabId);
      if (store === undefined || session.store !== undefined) continue;
      session.store = store;
      this.changes.change(session);
    }
  }

  /** Notes what a tab shows, or is about to, as the extension is loaded: what asked for that page was not heard. */
  noteEarly(tabId: number, url: string): void {
    const origin = originOf(url);
    if (origin !== null && !this.ofTab(tabId)) this.#early.set(tabId, origin);
  }

  /** Takes the sessions that have begun in the middle of their page's life, for the extension was loaded only then. */
  takeCut(): Session[] {
    const cut = this.#cut.filter(({ id }) => this.byId(id));
    this.#cut = [];
    return cut;
  }

  /** The tab is gone, and with it what it had ready. */
  endTab(tabId: number, time: number): void {
    const session = this.ofTab(tabId);
    for (const one of [...(session ? [session] : []), ...this.#ahead.take(tabId)]) this.end(one, time);
    this.#early.delete(tabId);
    this.#shown.delete(tabId);
    this.tabs.forget(tabId);
  }

  /** Names the store of cookies of a tab; undefined where it is not known. */
  storeOf(tabId: number): string | undefined {
    return this.tabs.storeOf(tabId);
  }

  /** The session of a request; a navigation to an audited page begins one. */
  ofRequest(origin: Origin, url: string, time: number): Session | null {
    this.#forget(time);
    if (origin.ahead) return this.#ofAhead(origin, origin.ahead, url, time);
    const from = this.#ofCaller(origin, time);
    if (origin.mainFrame) {
      this.#early.delete(origin.tabId);
      const target = originOf(url);
      const opener = from ?? this.#openerOf(origin.tabId, origin.initiator, time, origin.store);
      // A window that shows nothing yet is asked for by the page that opened it: its own page begins with the answer.
      const isNew = opener?.tabId !== origin.tabId && !this.#shown.get(origin.tabId);
      if (opener && (opener.origin !== target || isNew)) return opener;
      return this.isAudited(target) ? this.arrive(origin.tabId, url, time) : null;
    }
    if (origin.tabId < 0) return this.ofTabless(origin.top ?? origin.initiator, time, origin.store);
    if (origin.top !== null) return this.#ofTop(origin.tabId, origin.top, time);
    if (from || origin.frameId !== 0) return from ?? this.ofTab(origin.tabId);
    return this.#ofOpener(origin.tabId, origin.initiator, time);
  }

  /** Notes what a tab shows. */
  noteShown(tabId: number, url: string): void {
    this.#shown.set(tabId, originOf(url));
  }

  /** What a page sends that its tab does not show yet is its own; its document is of the page that has it made ready. */
  #ofAhead(
    { tabId, initiator }: Origin,
    { origin, isDocument }: NonNullable<Origin['ahead']>,
    url: string,
    time: number,
  ): Session | null {
    const asker = isDocument ? this.#ofTabAt(tabId, initiator, time) : null;
    if (origin === null) return asker ?? this.#ahead.of(tabId)[0] ?? this.ofTab(tabId);
    return asker ?? this.#ready(tabId, isDocument ? url : `${origin}/`, time);
  }

  /** A tab has `url` ready and does not show it yet. */
  #ready(tabId: number, url: string, time: number): Session | null {
    const origin = originOf(url);
    const current = this.ofTab(tabId);
    if (current?.origin === origin) return current;
    if (origin === null || !this.isAudited(origin)) return null;
    const known = this.#ahead.of(tabId, origin)[0];
    if (known) return known;
    const session = this.#begin(tabId, url, origin, time);
    this.#ahead.add(session);
    return session;
  }

  #begin(tabId: number, url: string, origin: string, time: number): Session {
    const store = this.tabs.storeOf(tabId);
    const session = newSession({ tabId, url, time, store, chosen: this.#apps[origin] });
    this.#open.push(session);
    this.changes.begin(session);
    return session;
  }

  /**
   * A tab shows `url` unasked: a page that came back, or a blank one of a new window that its opener has written into, which
   * stays the opener's.
   */
  comeBack(tabId: number, url: string, time: number): Session | null {
    const origin = originOf(url);
    const isBlank = !this.#shown.get(tabId) && !this.ofTab(tabId);
    const opener = isBlank ? this.#openerTold(tabId, origin, time) : null;
    return opener ?? this.arrive(tabId, url, time);
  }

  /** A tab shows `url` now: goes on with, ends or begins a session. */
  arrive(tabId: number, url: string, time: number): Session | null {
    const origin = originOf(url);
    this.noteShown(tabId, url);
    const current = this.ofTab(tabId);
    if (current?.origin === origin) return current;
    const ready = this.#ahead.take(tabId);
    const shown = ready.find((session) => session.origin === origin);
    for (const session of [current, ...ready]) if (session && session !== shown) this.end(session, time);
    if (shown) return shown;
    if (origin === null || !this.isAudited(origin)) return null;
    const session = this.#begin(tabId, url, origin, time);
    if (this.#early.get(tabId) === origin) this.#cut.push(session);
    this.#early.delete(tabId);
    return session;
  }

  /**
   * The session that takes up where one has ended: its page came back out of the back/forward cache. `time`: when the
   * page spoke. It does so as it is left and, a moment before the browser tells of it (measured), as it comes back; in
   * between it is frozen.
   */
  after(ended: Session, tabId: number, time: number): Session {
    const current = this.ofTab(tabId);
    if (ended.endedAt === null || current?.origin !== ended.origin) return ended;
    return time - ended.endedAt < current.startedAt - time ? ended : current;
  }

  /** Not before it began, should the clock have been put back since. */
  end(session: Session, time: number): void {
    session.endedAt = Math.max(time, session.startedAt);
    this.changes.change(session);
  }

  /**
   * Ends sessions whose pages went when nobody heard of it: nothing more joins them, and once `settled` resolves, with what
   * pages wrote ahead as they went, they have ended with the last that is known of them. Nothing was watched after that.
   */
  async endLeft(left: readonly Session[], now: number, settled: () => Promise<void>): Promise<void> {
    for (const session of left) this.end(session, now);
    await settled();
    for (const session of left) {
      const entries = await lastEntries(this.#log, session.id, LAST).catch(() => []);
      const last = entries.reduce((latest, { time }) => Math.max(latest, time), session.startedAt);
      this.end(session, Math.min(now, Math.max(last, session.pausedSince ?? 0)));
    }
    await this.write();
  }

  /** Writes to the log which sessions have begun and ended; what fails is tried again the next time. */
  write(): Promise<void> {
    return this.changes.write();
  }

  /** Both hold at once, and are written with what is written next. */
  pause(session: Session, now: number): void {
    this.pauses.pause(session, now);
    this.changes.turn(session);
  }

  resume(session: Session, now: number): void {
    this.pauses.resume(session, now);
    this.changes.turn(session);
  }

  /** Notes that discovery begins for a session, from nothing. */
  noteDiscovery(session: Session, time: number): void {
    session.discovery = [...(session.discovery ?? []), time];
    this.changes.change(session);
  }

  /** Notes that discovery looks into the session's page no more. */
  noteUndiscovered(session: Session): void {
    session.undiscovered = (session.undiscovered ?? 0) + 1;
    this.changes.change(session);
  }

  /** Erased sessions receive nothing more; `now`: nor does one that begins in their place what was sent before. */
  drop(id: string | null, now?: number): void {
    const isKept = (session: Session) => id !== null && session.id !== id;
    if (now !== undefined)
      for (const session of this.#open) if (!isKept(session)) this.#erased.note(session, now);
    this.#open = this.#open.filter(isKept);
    this.changes.drop(isKept);
  }

  /** True where what was sent at a time was erased, though a witness tells of it only now. */
  wasErased(session: Session, time: number): boolean {
    return this.#erased.had(session, time);
  }

  /** The session of a page or frame that speaks through its relay. */
  ofRelay({ tabId, tabUrl, isAhead }: Speaker, top: string | null, time: number): Session | null {
    const origin = top ?? originOf(tabUrl ?? '');
    if (isAhead) return origin === null ? null : this.#ready(tabId, `${origin}/`, time);
    const known = this.#ofTabAt(tabId, origin, time);
    if (known) return known;
    if (origin === null || !this.isAudited(origin)) return null;
    return this.arrive(tabId, tabUrl && originOf(tabUrl) === origin ? tabUrl : `${origin}/`, time);
  }

  #ofTop(tabId: number, top: string, time: number): Session | null {
    return this.#ofTabAt(tabId, top, time) ?? this.#ofOpener(tabId, top, time);
  }

  /**
   * A blank page in a window of its own belongs to the page that opened it: of several at its origin to the one in the tab
   * that it came from, as far as the browser tells, else to the newest. A tab that shows the origin itself came back
   * unasked, or its session was erased: it begins its own.
   */
  #ofOpener(tabId: number, origin: string | null, time: number): Session | null {
    if (origin === null || !this.isAudited(origin) || this.ofTab(tabId)) return null;
    const opener = this.#shown.get(tabId) === origin ? null : this.#openerOf(tabId, origin, time);
    return opener ?? this.arrive(tabId, `${origin}/`, time);
  }

  #openerOf(tabId: number, origin: string | null, time: number, store?: string): Session | null {
    const told = this.#openerTold(tabId, origin, time);
    return told ?? this.ofOrigin(origin, time, store ?? this.tabs.storeOf(tabId));
  }

  /** The session at this origin in the tab from which another came about, as far as that is known. */
  #openerTold(tabId: number, origin: string | null, time: number): Session | null {
    for (const opener of this.tabs.openersOf(tabId)) {
      const session = this.#ofTabAt(opener, origin, time);
      if (session) return session;
    }
    return null;
  }

  #ofCaller({ tabId, frameId, initiator, mainFrame }: Origin, time: number): Session | null {
    if (tabId < 0) return null;
    // What the document at the top asks for is of its own origin: another's is a page that came back unasked.
    if (frameId === 0 && !mainFrame && initiator !== null) {
      // Shown since, though the tab's new address is not told yet.
      const turnedUp = this.#ahead.of(tabId, initiator).length > 0;
      return turnedUp ? this.arrive(tabId, `${initiator}/`, time) : this.#ofTabAt(tabId, initiator, time);
    }
    return this.#ofPage(tabId, initiator, time);
  }

  #ofTabAt(tabId: number, origin: string | null, time: number): Session | null {
    const isOf = (one: Session) => one.tabId === tabId && one.origin === origin && !this.#ahead.has(one);
    return this.#candidates(time).find(isOf) ?? null;
  }

  /** A page's own late requests go to it even when its tab shows another page already. */
  #ofPage(tabId: number, initiator: string | null, time: number): Session | null {
    const current = this.ofTab(tabId);
    if (current && (initiator === null || initiator === current.origin)) return current;
    return this.#ofTabAt(tabId, initiator, time) ?? current;
  }

  /**
   * The newest session at an origin that had begun by then, running ones before those that have ended: of a worker in no tab
   * none of several can be told. `store`: only of windows with this store of cookies, where it is told.
   */
  ofOrigin(origin: string | null, time: number, store?: string): Session | null {
    const isOf = (session: Session) => store === undefined || (session.store ?? store) === store;
    const own = this.#candidates(time).filter((session) => session.origin === origin && isOf(session));
    return own.find((session) => session.startedAt <= time) ?? own[0] ?? null;
  }

  /** Where a worker that stands in no tab may be a private window's or another's, and no store is told: all that may have it. */
  mixedAt(origin: string | null): Session[] {
    const all = this.running().filter((session) => session.origin === origin);
    const isMixed = all.some(({ store }) => isPrivate(store)) && all.some(({ store }) => !isPrivate(store));
    return isMixed ? all : [];
  }

  /**
   * The session of a worker that stands in no tab. `store`: names the store of cookies of its windows, where the browser
   * tells: those of others it does not reach. Of several that it reaches none can be told, and it is the newest; where no
   * store is told, that of a private window, for what such a window sent must not stand in the audit of another.
   */
  ofTabless(origin: string | null, time: number, store?: string): Session | null {
    const found = this.ofOrigin(origin, time, store);
    if (store !== undefined || isPrivate(found?.store)) return found;
    const inPrivate = this.running().find((one) => one.origin === origin && isPrivate(one.store));
    return found?.endedAt === null && inPrivate ? inPrivate : found;
  }

  #candidates(time: number): Session[] {
    return this.#open
      .filter(
        (one) => one.endedAt === null || (time - one.endedAt < LINGER_MS && !this.#erased.hadAfter(one)),
      )
      .filter((session) => this.isAudited(session.origin))
      .sort(
        (a, b) => (a.endedAt === null ? 0 : 1) - (b.endedAt === null ? 0 : 1) || b.startedAt - a.startedAt,
      );
  }

  #forget(time: number): void {
    if (this.#open.length < 50) return;
    this.#open = this.#candidates(time);
  }
}

/** The app of a session; `generic` where its profile is gone. */
export function appOf(session: Session) {
  return appById(session.app) ?? appById('generic')!;
}
