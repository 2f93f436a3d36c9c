import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { entry } from '../audit/entry.fixture.ts';
import { append } from '../log/append.ts';
import { LogDatabase } from '../log/database.ts';
import { eraseSession } from '../log/erase.ts';
import type { Origin } from '../watch/network/request-log.ts';
import { Sessions } from './sessions.ts';

const APP = 'https://web.threema.ch';
const OTHER = 'https://other.example';
const TAB = 7;
const asked = (patch: Partial<Origin> = {}): Origin => ({
  tabId: TAB,
  frameId: 0,
  initiator: APP,
  top: null,
  mainFrame: false,
  ...patch,
});
const image = 'https://sink.example/i.png';

function shown() {
  const sessions = new Sessions(new LogDatabase('sessions'));
  const session = sessions.arrive(TAB, `${APP}/`, 1)!;
  return { sessions, session };
}

it('records nothing of a page that comes back in place of an audited one, though nobody asked for it', () => {
  const { sessions, session } = shown();
  expect(sessions.ofRequest(asked(), image, 2)).toBe(session);
  // Before the tab's new address is told, what its document asks for tells whose it is.
  expect(sessions.ofRequest(asked({ initiator: OTHER }), image, 3)).toBeNull();
  sessions.arrive(TAB, `${OTHER}/`, 4);
  expect(session.endedAt).toBe(4);
  expect(sessions.ofRequest(asked({ initiator: null }), image, 5)).toBeNull();
});

it('records nothing more of a site that was taken off, though its page stays open or is loaded again', async () => {
  const sessions = new Sessions(new LogDatabase('taken-off'));
  sessions.setAdded([OTHER]);
  const known = sessions.arrive(TAB + 1, `${APP}/`, 1)!;
  const session = sessions.arrive(TAB, `${OTHER}/`, 1)!;
  sessions.setAdded([]);
  await sessions.endUnaudited(5);
  expect([session.endedAt, known.endedAt]).toEqual([5, null]);
  expect(sessions.ofRequest(asked({ initiator: OTHER }), image, 6)).toBeNull();
  expect(sessions.ofRequest(asked({ initiator: OTHER, tabId: -1 }), image, 6)).toBeNull();
  expect(sessions.ofRequest(asked({ initiator: OTHER, mainFrame: true }), `${OTHER}/`, 7)).toBeNull();
  expect(sessions.ofRelay({ tabId: TAB, tabUrl: `${OTHER}/` }, OTHER, 8)).toBeNull();
  expect(sessions.arrive(TAB, `${OTHER}/`, 8)).toBeNull();
});

it('goes on while the tab’s address stays at its origin', () => {
  const { sessions, session } = shown();
  sessions.arrive(TAB, `${APP}/chat#1`, 2);
  sessions.arrive(TAB + 1, `${OTHER}/`, 2);
  expect(session.endedAt).toBeNull();
});

it('takes frames of any origin for the page’s', () => {
  const { sessions, session } = shown();
  expect(sessions.ofRequest(asked({ frameId: 3, initiator: OTHER }), image, 2)).toBe(session);
  expect(sessions.ofRequest(asked({ frameId: 3, initiator: null }), image, 2)).toBe(session);
});

it('goes on in a tab whose session was erased, though another tab shows the app too', () => {
  const { sessions, session } = shown();
  const other = sessions.arrive(TAB + 1, `${APP}/`, 1)!;
  sessions.drop(session.id);
  for (const top of [null, APP]) {
    const anew = sessions.ofRequest(asked({ top }), image, 2)!;
    expect([anew.tabId, anew.id === other.id]).toEqual([TAB, false]);
    sessions.drop(anew.id);
  }
  // A background that was stopped meanwhile asks the browser what its tabs show.
  const next = new Sessions(new LogDatabase('erased-next'));
  next.arrive(TAB + 1, `${APP}/`, 1);
  next.noteShown(TAB, `${APP}/chat`);
  const own = next.ofRequest(asked(), image, 2);
  expect(own?.tabId).toBe(TAB);
  next.noteShown(TAB + 2, 'about:blank');
  expect(next.ofRequest(asked({ tabId: TAB + 2 }), image, 2)).toBe(own);
});

it('takes a blank page in a window of its own for its opener’s', () => {
  const { sessions, session } = shown();
  const apart = { tabId: TAB + 1 };
  expect(sessions.ofRequest(asked(apart), image, 2)).toBe(session);
  expect(sessions.ofRequest(asked({ ...apart, top: APP }), image, 2)).toBe(session);
  expect(sessions.ofRequest(asked({ ...apart, initiator: OTHER }), image, 2)).toBeNull();
  // An audited page in a frame of another company's page is not audited.
  expect(sessions.ofRequest(asked({ ...apart, frameId: 3 }), image, 2)).toBeNull();
  expect(sessions.ofRequest(asked({ ...apart, frameId: 3, top: OTHER }), image, 2)).toBeNull();
});

it('begins anew for a page that comes back when its session has long ended, and what the page says follows', () => {
  const { sessions, session } = shown();
  sessions.end(session, 10);
  const later = 10 + 3_600_000;
  const anew = sessions.ofRequest(asked(), image, later)!;
  expect([anew.id === session.id, anew.origin, anew.tabId]).toEqual([false, APP, TAB]);
  expect(sessions.after(session, TAB, later + 1)).toBe(anew);
  // What it said before it came back, or says in another tab, is its own.
  expect(sessions.after(session, TAB, 9)).toBe(session);
  expect(sessions.after(session, TAB + 1, later + 1)).toBe(session);
  expect(sessions.after(anew, TAB, later + 1)).toBe(anew);
});

it('begins nothing for a page that nobody audits', () => {
  const sessions = new Sessions(new LogDatabase('sessions'));
  expect(sessions.ofRequest(asked({ initiator: OTHER }), image, 1)).toBeNull();
  expect(sessions.arrive(TAB, 'about:blank', 2)).toBeNull();
  expect(sessions.running()).toEqual([]);
});

it('records nothing more of an origin that the person took back', () => {
  const { sessions } = shown();
  sessions.setAdded([OTHER]);
  const added = sessions.arrive(TAB + 1, `${OTHER}/`, 2)!;
  sessions.end(added, 3);
  sessions.setAdded([]);
  expect(sessions.ofRequest(asked({ tabId: TAB + 2, initiator: OTHER }), image, 4)).toBeNull();
  expect(sessions.ofRequest(asked({ tabId: TAB + 2, top: OTHER }), image, 4)).toBeNull();
});

it('names the page of a Blob’s document by its origin', () => {
  const sessions = new Sessions(new LogDatabase('sessions'));
  expect(sessions.arrive(TAB, `blob:${APP}/3046b9bf-b4ef`, 1)?.page).toBe(`${APP}/`);
});

it('ends what the browser took along with the last that is known of it, not when it is started again', async () => {
  const log = new LogDatabase('left');
  const before = new Sessions(log);
  const [heard, , paused] = [1, 2, 3].map((tab) => before.arrive(tab, `${APP}/`, tab * 10)!);
  await before.write();
  const sent = (time: number, n: number) =>
    entry({ id: `net:a:${n}`, session: heard!.id, vantage: 'network', time });
  await append(log, [sent(500, 1)]);
  before.pause(paused!, 700);
  before.pause(paused!, 900);
  await before.write();

  const sessions = new Sessions(log);
  await sessions.load(900_000);
  const begun = sessions.arrive(4, `${APP}/`, 900_000)!;
  const left = sessions.left();
  await sessions.endLeft(left, 900_000, async () => {
    expect(sessions.running()).toEqual([begun]);
    // What a page wrote ahead is taken up meanwhile, and may be older.
    await append(log, [sent(600, 2), sent(400, 3)]);
  });
  expect(left.map(({ endedAt }) => endedAt)).toEqual([700, 20, 600]);
  expect([sessions.running(), sessions.left()]).toEqual([[begun], []]);
  expect((await log.sessions.get(heard!.id))?.endedAt).toBe(600);
});

it('counts what the leftovers of a background before this one began as left', async () => {
  const sessions = new Sessions(new LogDatabase('begun-late'));
  await sessions.load(900_000);
  const begun = sessions.arrive(4, `${APP}/`, 20)!;
  expect(sessions.left()).toEqual([]);
  sessions.noteLeft();
  expect(sessions.left()).toEqual([begun]);
});

it('ends nothing before it began, though the clock was put back', () => {
  const { sessions, session } = shown();
  sessions.end(session, -3_600_000);
  expect(session.endedAt).toBe(session.startedAt);
});

it('ends nothing later than now, whatever time a page gave', async () => {
  const sessions = new Sessions(new LogDatabase('late'));
  const session = sessions.arrive(1, `${APP}/`, 10)!;
  session.pausedSince = 1_000_000;
  await sessions.endLeft([session], 900_000, async () => undefined);
  expect(session.endedAt).toBe(900_000);
});

it('writes down each beginning and end, though it is asked to twice at a time and fails once', async () => {
  const log = new LogDatabase('sessions-twice');
  const sessions = new Sessions(log);
  sessions.arrive(TAB, `${APP}/`, 1);
  await sessions.write();
  sessions.arrive(TAB, `${OTHER}/`, 2);
  sessions.arrive(TAB + 1, `${APP}/`, 3);
  vi.spyOn(log.sessions, 'add').mockRejectedValueOnce(new Error('busy'));
  await Promise.allSettled([sessions.write(), sessions.write()]);
  await sessions.write();
  const rows = await log.sessions.orderBy('startedAt').toArray();
  expect(rows.map(({ startedAt, endedAt }) => [startedAt, endedAt])).toEqual([
    [1, 2],
    [3, null],
  ]);
});

it('does not begin a session again that was erased when it ends', async () => {
  const log = new LogDatabase('sessions-erased');
  const sessions = new Sessions(log);
  const [first, second] = [sessions.arrive(TAB, `${APP}/`, 1)!, sessions.arrive(TAB + 1, `${APP}/`, 2)!];
  await sessions.write();
  sessions.noteDiscovery(first, 3);
  sessions.drop(first.id);
  await eraseSession(log, first.id);
  // As one that was left is, which is held for a while.
  sessions.end(first, 4);
  await sessions.write();
  expect((await log.sessions.toArray()).map(({ id }) => id)).toEqual([second.id]);
});

it('takes up a session without what the log knows of its blocks', async () => {
  const log = new LogDatabase('sessions-loose');
  const sessions = new Sessions(log);
  const { id } = sessions.arrive(TAB, `${APP}/`, 1)!;
  await sessions.write();
  await append(log, [entry({ id: 'net:a:1', session: id })]);
  const after = new Sessions(log);
  await after.load(5);
  expect((await log.sessions.get(id))?.loose).toBe(0);
  expect(after.recent()).toEqual(sessions.recent());
});

it('takes nothing up that ended by a clock that was ahead', async () => {
  const log = new LogDatabase('ahead');
  const hour = 3_600_000;
  const before = new Sessions(log);
  before.end(before.arrive(TAB, `${APP}/`, 900 * hour)!, 901 * hour);
  before.end(before.arrive(TAB + 1, `${APP}/`, 8 * hour - 5)!, 8 * hour + 5);
  await before.write();
  const sessions = new Sessions(log);
  await sessions.load(8 * hour);
  expect(sessions.recent().map(({ tabId }) => tabId)).toEqual([TAB + 1]);
});

it('gives what stands in no tab to no window that has another store of cookies', () => {
  const sessions = new Sessions(new LogDatabase('stores'));
  const ofWorker = (store?: string) =>
    sessions.ofRequest(asked({ tabId: -1, ...(store ? { store } : {}) }), image, 9)?.tabId;
  sessions.noteTab({ id: TAB, incognito: false, cookieStoreId: 'firefox-default' });
  sessions.noteTab({ id: TAB + 2, incognito: false, cookieStoreId: 'firefox-container-1' });
  sessions.arrive(TAB, `${APP}/`, 1);
  expect(ofWorker('firefox-private')).toBeUndefined();
  // Its first request may come before the tab itself is told of.
  sessions.arrive(TAB + 1, `${APP}/`, 2);
  sessions.noteTab({ id: TAB + 1, incognito: true, cookieStoreId: 'firefox-private' });
  sessions.arrive(TAB + 2, `${APP}/`, 3);
  expect(['firefox-default', 'firefox-private', 'firefox-container-1'].map(ofWorker)).toEqual([
    TAB,
    TAB + 1,
    TAB + 2,
  ]);
});

it('gives what may be a private window’s to no other where the browser does not tell', () => {
  const sessions = new Sessions(new LogDatabase('private'));
  const ofWorker = () => sessions.ofRequest(asked({ tabId: -1 }), image, 9)?.tabId;
  sessions.noteTab({ id: TAB, incognito: true });
  sessions.noteTab({ id: TAB + 1, incognito: false });
  const inPrivate = sessions.arrive(TAB, `${APP}/`, 1)!;
  sessions.arrive(TAB + 1, `${APP}/`, 2);
  expect(ofWorker()).toBe(TAB);
  sessions.end(inPrivate, 3);
  expect(ofWorker()).toBe(TAB + 1);
});

it('gives a page that a link opens in a private window to no audit of another', () => {
  const { sessions } = shown();
  sessions.noteTab({ id: TAB, incognito: false });
  sessions.noteTab({ id: TAB + 1, incognito: true });
  const opened = { tabId: TAB + 1, mainFrame: true };
  expect(sessions.ofRequest(asked(opened), `${OTHER}/`, 2)).toBeNull();
  expect(sessions.ofRequest(asked({ ...opened, tabId: TAB + 2 }), `${OTHER}/`, 2)?.tabId).toBe(TAB);
});

it('gives a blank window to the page in the tab that it came from', () => {
  const { sessions, session } = shown();
  sessions.arrive(TAB + 1, `${APP}/`, 2);
  sessions.noteTab({ id: TAB + 2, incognito: false, openerTabId: TAB });
  sessions.noteTab({ id: TAB + 3, incognito: false, openerTabId: TAB + 2 });
  sessions.noteTab({ id: TAB + 4, incognito: false });
  const blank = (tabId: number) => sessions.ofRequest(asked({ tabId, top: APP }), image, 9);
  expect(blank(TAB + 2)).toBe(session);
  expect(blank(TAB + 3)).toBe(session);
  expect(blank(TAB + 4)?.tabId).toBe(TAB + 1);
  sessions.endTab(TAB + 3, 9);
  expect(blank(TAB + 3)?.tabId).toBe(TAB + 1);
});

it('gives what a page has a new window ask for to that page, at its own origin too', () => {
  const { sessions, session } = shown();
  const other = sessions.arrive(TAB + 1, `${APP}/`, 2)!;
  sessions.noteTab({ id: TAB + 2, incognito: false, openerTabId: TAB });
  sessions.noteShown(TAB + 2, 'about:blank');
  const opened = asked({ tabId: TAB + 2, mainFrame: true });
  for (const url of [`${APP}/form`, `${OTHER}/form`])
    expect(sessions.ofRequest(opened, url, 9)).toBe(session);
  expect(sessions.running()).toEqual([other, session]);
  // It is a page of its own once it is there, and goes on by itself.
  const own = sessions.arrive(TAB + 2, `${APP}/form`, 10)!;
  expect(sessions.ofRequest(opened, `${APP}/next`, 11)).toBe(own);
  // One that was erased and is loaded again is nobody's window.
  sessions.drop(own.id);
  const anew = sessions.ofRequest(opened, `${APP}/next`, 12);
  expect([anew?.tabId, anew === own]).toEqual([TAB + 2, false]);
  // What a person opens begins its own.
  const typed = asked({ tabId: TAB + 3, mainFrame: true, initiator: null });
  expect(sessions.ofRequest(typed, `${APP}/`, 13)?.tabId).toBe(TAB + 3);
});

it('leaves a blank window that its opener writes into to the opener, and takes up a page that comes back', () => {
  const { sessions, session } = shown();
  sessions.arrive(TAB + 1, `${APP}/`, 2);
  for (const id of [TAB, TAB + 1]) sessions.noteTab({ id, incognito: false, windowId: 1 });
  sessions.tabs.noteFocus(1);
  sessions.tabs.noteFront(TAB, 1);
  sessions.tabs.noteCreated({ id: TAB + 2, incognito: false, windowId: 2 });
  sessions.noteShown(TAB + 2, 'about:blank');
  expect(sessions.comeBack(TAB + 2, `${APP}/`, 3)).toBe(session);
  expect(sessions.ofRequest(asked({ tabId: TAB + 2, top: APP }), image, 4)).toBe(session);
  // Once it has shown a page of its own, one that comes back is its own.
  const own = sessions.arrive(TAB + 2, `${APP}/x`, 5)!;
  sessions.arrive(TAB + 2, `${OTHER}/`, 6);
  const back = sessions.comeBack(TAB + 2, `${APP}/x`, 7)!;
  expect([back.tabId, back === own]).toEqual([TAB + 2, false]);
  // A tab that a person opens in the same window, or in a private one, comes from nobody.
  for (const one of [
    { id: TAB + 3, incognito: false, windowId: 1 },
    { id: TAB + 4, incognito: true, windowId: 3 },
  ]) {
    sessions.tabs.noteCreated(one);
    expect(sessions.tabs.openersOf(one.id)).toEqual([]);
  }
});

it('knows of sessions that begin in the middle of a page’s life, for the extension was loaded only then', () => {
  const sessions = new Sessions(new LogDatabase('early'));
  const cut = () => sessions.takeCut().map(({ tabId }) => tabId);
  for (const tabId of [1, 2, 3]) sessions.noteEarly(tabId, `${APP}/`);
  sessions.noteEarly(4, `${OTHER}/`);
  sessions.ofRelay({ tabId: 1, tabUrl: `${APP}/` }, APP, 5);
  // It is loaded again, and heard from its beginning.
  sessions.ofRequest(asked({ tabId: 2, mainFrame: true, initiator: null }), `${APP}/`, 6);
  sessions.endTab(3, 9);
  for (const tabId of [3, 4, 5]) sessions.ofRelay({ tabId, tabUrl: `${APP}/` }, APP, 7);
  expect(cut()).toEqual([1]);
  sessions.arrive(1, `${OTHER}/`, 8);
  sessions.arrive(1, `${APP}/`, 9);
  expect(cut()).toEqual([]);
});

it('goes on with a page out of the back/forward cache that speaks before the browser tells of it', () => {
  const { sessions, session } = shown();
  sessions.arrive(TAB, `${OTHER}/`, 1000);
  const left = sessions.byId(session.id)!;
  expect(sessions.after(left, TAB, 1010)).toBe(session);
  const next = sessions.arrive(TAB, `${APP}/`, 5000)!;
  expect([990, 1010, 4950, 5000, 6000].map((time) => sessions.after(left, TAB, time))).toEqual([
    session,
    session,
    next,
    next,
    next,
  ]);
});

it('writes down whose cookies a tab has, though that is told after its session was written', async () => {
  const log = new LogDatabase('store-told-late');
  const sessions = new Sessions(log);
  const { id } = sessions.arrive(TAB, `${APP}/`, 1)!;
  await sessions.write();
  sessions.noteTab({ id: TAB, incognito: false, cookieStoreId: 'firefox-container-1' });
  await sessions.write();
  expect((await log.sessions.get(id))?.store).toBe('firefox-container-1');
});

it('takes what pages say that a browser which was started anew shows again for none of the sessions before, whatever their tabs', async () => {
  const { sessions, session } = shown();
  sessions.noteLeft();
  sessions.partFromTabs();
  const own = sessions.ofRelay({ tabId: TAB, tabUrl: `${APP}/` }, APP, 5)!;
  expect([own.tabId, own.id === session.id]).toEqual([TAB, false]);
  expect(sessions.left()).toEqual([session]);
  await sessions.endLeft(sessions.left(), 6, async () => undefined);
  expect([session.endedAt, own.endedAt]).toEqual([1, null]);
  expect(sessions.ofRequest(asked(), image, 7)).toBe(own);
});

it('begins anew where a session was erased, though one before it in its tab has ended a moment ago', () => {
  const { sessions, session } = shown();
  sessions.arrive(TAB, `${OTHER}/`, 10);
  const second = sessions.arrive(TAB, `${APP}/`, 20)!;
  sessions.drop(second.id, 30);
  const third = sessions.ofRelay({ tabId: TAB, tabUrl: `${APP}/` }, APP, 40)!;
  expect([third.id === session.id, third.startedAt]).toEqual([false, 40]);
  expect(sessions.ofRequest(asked(), image, 50)).toBe(third);
  expect(sessions.wasErased(third, 25)).toBe(true);
});

describe('of a page that its tab does not show yet', () => {
  const SHOP = 'https://shop.threema.ch';
  const ofPage = (origin: string, patch: Partial<Origin> = {}) =>
    asked({ frameId: 8, initiator: origin, ahead: { origin, isDocument: false }, ...patch });
  const document = (origin: string, initiator: string | null) =>
    asked({ frameId: 8, initiator, ahead: { origin, isDocument: true } });

  it('what it sends is of the audit that the tab shows, where it is of the same origin', () => {
    const { sessions, session } = shown();
    expect(sessions.ofRequest(document(APP, APP), `${APP}/next`, 2)).toBe(session);
    expect(sessions.ofRequest(ofPage(APP), image, 3)).toBe(session);
    expect(sessions.ofRelay({ tabId: TAB, tabUrl: `${APP}/`, isAhead: true }, APP, 3)).toBe(session);
    expect(sessions.running()).toEqual([session]);
  });

  it('what it sends is nobody’s where it is not audited; that it was fetched is the shown page’s doing', () => {
    const { sessions, session } = shown();
    expect(sessions.ofRequest(document(OTHER, APP), `${OTHER}/`, 2)).toBe(session);
    // As a person types its address.
    expect(sessions.ofRequest(document(OTHER, null), `${OTHER}/`, 2)).toBeNull();
    expect(sessions.ofRequest(ofPage(OTHER), image, 3)).toBeNull();
    expect(sessions.ofRequest(ofPage(OTHER, { frameId: 9, initiator: APP }), image, 3)).toBeNull();
    expect(sessions.ofTab(TAB)).toBe(session);
  });

  it('it has an audit of its own, and takes it along as it is shown', () => {
    const sessions = new Sessions(new LogDatabase('ahead'));
    sessions.arrive(TAB, `${SHOP}/`, 1);
    const own = sessions.ofRequest(document(APP, SHOP), `${APP}/chat`, 2)!;
    expect([own.origin, own.page, own.tabId]).toEqual([APP, `${APP}/chat`, TAB]);
    expect(sessions.ofRequest(ofPage(APP), image, 3)).toBe(own);
    expect(sessions.ofRequest(ofPage(APP, { frameId: 9, initiator: OTHER }), image, 3)).toBe(own);
    expect(sessions.ofRelay({ tabId: TAB, tabUrl: `${SHOP}/`, isAhead: true }, APP, 3)).toBe(own);
    // The page that is shown meanwhile, and its frames, are not its.
    expect(sessions.ofTab(TAB)).toBeNull();
    for (const initiator of [SHOP, OTHER, APP])
      expect(sessions.ofRequest(asked({ frameId: 3, initiator }), image, 4)).toBeNull();
    expect(sessions.ofRequest(asked({ initiator: SHOP }), image, 4)).toBeNull();
    // Before the tab's new address is told, what its document asks for tells that it is shown.
    expect(sessions.ofRequest(asked(), image, 5)).toBe(own);
    expect(sessions.arrive(TAB, `${APP}/chat`, 6)).toBe(own);
    expect([sessions.ofTab(TAB), own.endedAt]).toEqual([own, null]);
  });

  it('it is known as such to the next background, and as shown to the one after', async () => {
    const log = new LogDatabase('ahead-recalled');
    const before = new Sessions(log);
    before.arrive(TAB, `${SHOP}/`, 1);
    const { id } = before.ofRequest(document(APP, SHOP), `${APP}/chat`, 2)!;
    await before.write();
    const next = new Sessions(log);
    await next.load(3);
    expect(next.ofTab(TAB)).toBeNull();
    expect(next.ofRequest(ofPage(APP), image, 4)?.id).toBe(id);
    expect(next.arrive(TAB, `${APP}/chat`, 5)?.id).toBe(id);
    await next.write();
    const last = new Sessions(log);
    await last.load(6);
    expect(last.ofTab(TAB)?.id).toBe(id);
  });

  it('its audit ends where the tab comes to show another page, or is closed', () => {
    const { sessions, session } = shown();
    const other = 'https://app.element.io';
    const first = sessions.ofRequest(ofPage(other), image, 2)!;
    expect(sessions.ofRequest(asked({ frameId: 3, initiator: OTHER }), image, 3)).toBe(session);
    sessions.arrive(TAB, `${OTHER}/`, 4);
    expect([session.endedAt, first.endedAt]).toEqual([4, 4]);
    const second = sessions.ofRequest(ofPage(other), image, 5)!;
    expect(second).not.toBe(first);
    sessions.endTab(TAB, 6);
    expect([second.endedAt, sessions.running()]).toEqual([6, []]);
  });
});
