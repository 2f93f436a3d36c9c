import type { Page as PlaywrightPage } from 'playwright';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Driver } from '../../src/cli/drive/driver.ts';
import type { Page } from '../../src/cli/drive/page.ts';
import type { Entry } from '../../src/model/entry.ts';
import { loadAnew, mayLoadAnew } from '../load-anew.ts';
import { ORIGIN } from '../matrix/run.ts';
import { accountsOf } from './accounts.ts';
import {
  type Ask,
  awake,
  expectAllLogged,
  openScene,
  type Scene,
  signalByProfile,
  type TrafficPage,
} from './scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

const begin = (page: Page, prefix: string) =>
  page.evaluate((text) => (globalThis as never as TrafficPage).begin(text, 20), prefix);
const end = (page: Page) => page.evaluate(() => (globalThis as never as TrafficPage).end());

it.runIf(process.platform === 'linux').each(['chromium', 'firefox'] as const)(
  'loses nothing where the machine sleeps in the middle of traffic, in %s',
  async (kind) => {
    const running = await scene.start(kind);
    const ask = await awake(running);
    const page = await scene.openTraffic(running);
    await begin(page, 'z');
    await page.waitForTimeout(700);
    expect(await signalByProfile(scene.profileDir, 'SIGSTOP')).toBeGreaterThan(1);
    await new Promise((resolve) => setTimeout(resolve, 4000));
    await signalByProfile(scene.profileDir, 'SIGCONT');
    await page.waitForTimeout(700);
    await end(page);
    await expectAllLogged(scene.sink, ask);
  },
);

it('loses nothing of a page that the browser freezes and thaws', async () => {
  const running = await scene.start('chromium');
  const ask = await awake(running);
  const page = await scene.openTraffic(running);
  const devtools = await sessionOf(page);
  await begin(page, 'f');
  await page.waitForTimeout(500);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await page.waitForTimeout(500);
  await end(page);
  await expectAllLogged(scene.sink, ask);
});

it.each(['chromium', 'firefox'] as const)(
  'loses nothing of a page that is open while the extension is loaded anew, and disturbs it in nothing, in %s',
  async (kind) => {
    const running = await scene.start(kind, mayLoadAnew(kind));
    const ask = await awake(running);
    const page = await scene.openTraffic(running);
    await page.evaluate(async () => {
      const globals = globalThis as never as TrafficPage & Watched;
      globals.errors = [];
      addEventListener('error', (event) => globals.errors.push(event.message));
      addEventListener('unhandledrejection', (event) => globals.errors.push(String(event.reason)));
      const frame = document.createElement('iframe');
      frame.src = '/frame';
      document.body.append(frame);
      await new Promise((resolve) => {
        frame.onload = resolve;
      });
      globals.inner = frame.contentWindow as never as TrafficPage;
      await globals.inner.open;
      globals.own = [fetch, WebSocket.prototype.send, Navigator.prototype.sendBeacon];
      globals.burst('old-', 30);
      globals.inner.burst('old-in-', 30);
    });
    await expectAllLogged(scene.sink, ask);
    await begin(page, 'gap-');
    await page.evaluate(() => (globalThis as never as Watched).inner.begin('gap-in-', 20));
    const again = await askAnew(running, page);
    await page.waitForTimeout(500);
    await end(page);
    await page.evaluate(() => (globalThis as never as Watched).inner.end());
    const disturbed = await page.evaluate(() => {
      const { errors, own } = globalThis as never as Watched;
      const now = [fetch, WebSocket.prototype.send, Navigator.prototype.sendBeacon];
      return [...errors, ...now.filter((value, i) => value !== own[i]).map((value) => value.name)];
    });
    expect(disturbed).toEqual([]);
    await expectAllLogged(scene.sink, again);
    await page.goto(`${ORIGIN}/`);
    await page.evaluate(() => (globalThis as never as TrafficPage).open);
    await page.evaluate(() => (globalThis as never as TrafficPage).burst('last-', 30));
    await expectAllLogged(scene.sink, again);
  },
);

it.each(['chromium', 'firefox'] as const)(
  'has what blank frames say, and pages out of the back/forward cache, once the extension was loaded anew, in %s',
  async (kind) => {
    const running = await scene.start(kind, {
      ...mayLoadAnew(kind),
      backForwardCache: true,
    });
    await awake(running);
    // Without a socket of its own, which keeps a page out of the cache.
    const page = await running.open(`${ORIGIN}/t/plain`);
    await page.evaluate(
      async (address) => {
        const frame = document.createElement('iframe');
        document.documentElement.append(frame);
        const { WebSocket } = frame.contentWindow as never as typeof globalThis;
        const socket = new WebSocket(address);
        await new Promise((resolve) => socket.addEventListener('open', resolve));
        Object.assign(globalThis, { socket });
      },
      ORIGIN.replace('https', 'wss'),
    );
    // So old that it is no new one.
    await page.waitForFunction(() => performance.now() > 4000);
    let ask = await askAnew(running, page);
    await page.evaluate(() => {
      const { socket } = globalThis as never as { socket: WebSocket };
      for (let i = 0; i < 9; i++) socket.send(`blank-${i}`);
    });
    await expect.poll(() => framesOf(ask)).toEqual([9, 9]);

    const ahead = await comeBackAfter(async (i) => {
      await page.goto(`${ORIGIN}/t/plain`);
      await page.evaluate(() => void Object.assign(globalThis, { isTheSame: true }));
      // Its port was open, and is closed by the browser while it lies there.
      await sendFrom(page, `ahead-${i}`);
      await page.goto(`${ORIGIN}/t/other`);
    }, page);
    await sendFrom(page, 'shown');
    const ids = [...ahead.map((i) => `ahead-${i}`), 'shown'];
    const told = async () =>
      (await ask<Entry[]>({ kind: 'entries' }))
        .filter(({ url }) => /\/t\/(ahead-\d|shown)$/.test(url))
        .map(({ url, vantage }) => `${vantage} ${url.split('/').at(-1)}`);
    const once = ['network', 'page'].flatMap((vantage) => ids.map((id) => `${vantage} ${id}`));
    await expect.poll(async () => (await told()).sort()).toEqual(once);
    expect(ids.map((id) => scene.sink.http.get(id))).toEqual(ids.map(() => 1));
    const frames = 9 + ids.length;
    await expect.poll(() => framesOf(ask)).toEqual([frames, frames]);
    const leaveAndLoadAnew = async () => {
      // The background must know of a page before it is left.
      await ask({ kind: 'flush' });
      // Puppeteer does not see such a page come, nor go.
      await page.evaluate(() => {
        Object.assign(globalThis, { isTheSame: true });
        Object.assign(location, { href: '/t/other' });
      });
      await page.waitForFunction(
        () => location.pathname === '/t/other' && document.readyState === 'complete',
      );
      ask = await askAnew(running, page);
    };
    if (kind === 'firefox') await comeBackAfter(leaveAndLoadAnew, page);
    else {
      await leaveAndLoadAnew();
      // Chromium gives up what it kept of pages when an extension is loaded anew.
      expect(await comeBack(page)).toBe(false);
    }
    await page.evaluate(
      async (address) => {
        const socket = new WebSocket(address);
        await new Promise((resolve) => socket.addEventListener('open', resolve));
        for (let i = 0; i < 9; i++) socket.send(`back-${i}`);
      },
      ORIGIN.replace('https', 'wss'),
    );
    await expect.poll(() => framesOf(ask)).toEqual([frames + 9, frames + 9]);
  },
);

/** Goes back to the page that was left: true where the browser had kept it as it was. */
async function comeBack(page: Page): Promise<boolean> {
  await page.evaluate(() => history.back()).catch(() => undefined);
  await page.waitForFunction(() => location.pathname === '/t/plain' && document.readyState === 'complete');
  return page.evaluate(() => 'isTheSame' in globalThis);
}

/** Leaves and comes back until the page was kept, which is the browser's own choice; gives the numbers of the attempts. */
async function comeBackAfter(leave: (attempt: number) => Promise<void>, page: Page): Promise<number[]> {
  const attempts: number[] = [];
  for (let i = 0; i < 4; i++) {
    attempts.push(i);
    await leave(i);
    if (await comeBack(page)) return attempts;
  }
  throw new Error('the browser kept no page');
}

/** One call and one frame, on a connection that is closed again: it would keep the page out of the cache. */
function sendFrom(page: Page, id: string): Promise<void> {
  return page.evaluate(
    async ([address, id]) => {
      const socket = new WebSocket(address!);
      await new Promise((resolve) => socket.addEventListener('open', resolve));
      socket.send(id!);
      const closed = new Promise((resolve) => socket.addEventListener('close', resolve));
      socket.close();
      await closed;
      // Read to its end: what is under way keeps the page out too.
      await (await fetch(`/t/${id}`, { method: 'POST', body: id! })).text();
    },
    [ORIGIN.replace('https', 'wss'), id],
  );
}

/** Frames that arrived, and those in the log. */
async function framesOf(ask: Ask): Promise<[number, number]> {
  const { framesArrived, framesLogged } = accountsOf(scene.sink, await ask<Entry[]>({ kind: 'entries' }));
  return [framesArrived, framesLogged];
}

/** What the page knows of itself. */
interface Watched {
  errors: string[];
  inner: TrafficPage;
  own: unknown[];
}

async function sessionOf(page: Page) {
  const native = page.native as PlaywrightPage;
  return native.context().newCDPSession(native);
}

async function askAnew(running: Driver, open: Page): Promise<Ask> {
  await loadAnew(running, open);
  return awake(running);
}
