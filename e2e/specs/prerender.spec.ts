import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../src/cli/build.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { Session } from '../../src/model/session.ts';
import { haveBrowser } from '../have.ts';
import { trustsCertificate } from '../key-hash.ts';
import { MESSENGER, SHOP, servePrerendered } from '../prerender-site.ts';
import { launchUntouched, type UntouchedChromium, type UntouchedTab } from '../untouched-chromium.ts';

// Firefox renders no page before it is shown.

/** What each page sends before it is shown, as the report should call it. */
const SENT = {
  blob: 'fetch page POST',
  xhr: 'fetch page POST',
  beacon: 'beacon page POST',
  image: 'image page GET',
  frame: 'frame page GET',
  'frame-inner': 'fetch frame POST',
};
const IDENTIFIERS = ['own', 'other', 'early', 'never'].map((tag) => ({
  dataType: 'user-id',
  value: `canary-${tag}-77`,
  label: tag,
}));

const browser = await haveBrowser('chromium');
describe.skipIf(browser === null)('a page that chromium renders before it is shown', () => {
  let site: Awaited<ReturnType<typeof servePrerendered>>;
  let chromium: UntouchedChromium;

  beforeAll(async () => {
    site = await servePrerendered();
    chromium = await launchUntouched({
      path: browser!.path,
      extensionDir: await ensureBuilt('chrome'),
      headless: true,
      maps: new Map([['*', site.port]]),
      chromiumArgs: [await trustsCertificate()],
    });
    await chromium.extension.ask({ kind: 'save-settings', settings: { identifiers: IDENTIFIERS } });
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  const arrived = (part: string) => site.arrivals.filter(({ path }) => path.includes(part));
  const sessions = () => chromium.extension.ask<Session[]>({ kind: 'sessions' });
  async function logged(part: string): Promise<Entry[]> {
    await chromium.extension.ask({ kind: 'flush' });
    const entries = await chromium.extension.ask<Entry[]>({ kind: 'entries', session: null } as never);
    return entries.filter(({ url }) => url.includes(part));
  }

  /** All of it left, and the log has each once, by both witnesses where there are two. */
  async function expectSent(tag: string): Promise<Entry[]> {
    const names = Object.keys(SENT).map((what) => `${tag}-${what}`);
    const all = () => names.filter((name) => arrived(`/t/${name}`).length === 0);
    await expect.poll(all).toEqual([]);
    const seen = async () =>
      (await logged(`/t/${tag}-`))
        .filter(({ vantage }) => vantage === 'network')
        .map(
          ({ url, channel, context, method }) =>
            `${url.split(`/${tag}-`)[1]}: ${channel} ${context} ${method}`,
        );
    const wanted = Object.entries(SENT).map(([what, as]) => `${what}: ${as}`);
    await expect.poll(async () => (await seen()).sort()).toEqual(wanted.sort());
    const entries = await logged(`/t/${tag}-`);
    // By its hooks and by the request log it is one transmission, of one audit.
    const hooked = entries.filter(({ vantage }) => vantage === 'page');
    expect(hooked).toHaveLength(4);
    expect(new Set(entries.map(({ transmission }) => transmission)).size).toBe(names.length);
    expect(new Set(entries.map(({ session }) => session)).size).toBe(1);
    const { flows, blindSpots } = await chromium.extension.report();
    expect(flows.filter(({ label }) => label === tag).map(({ channel, count }) => [channel, count])).toEqual([
      ['fetch', 1],
    ]);
    expect(blindSpots.notes).toEqual([]);
    return entries;
  }

  async function show(tab: UntouchedTab, url: string, tag: string): Promise<void> {
    await tab.run((to) => void Object.assign(location, { href: to }), url);
    const began = () =>
      tab.run(
        () =>
          (performance.getEntriesByType('navigation')[0] as never as { activationStart: number })
            .activationStart,
        null,
      );
    await expect.poll(() => began().catch(() => 0)).toBeGreaterThan(0);
    await expect.poll(() => arrived(`/t/${tag}-shown`).length).toBe(1);
  }

  test('is of the audit that its tab shows; what it sends is named for what it is, and another site’s is nobody’s', async () => {
    const tab = await chromium.open(`${MESSENGER}/`);
    const [{ session }] = (await expectSent('own')) as [Entry];
    await expect.poll(() => arrived('/t/other-frame-inner').length).toBe(1);
    expect(await logged('/t/other-')).toEqual([]);
    await show(tab, '/own', 'own');
    const shown = async () => (await logged('/t/own-shown')).map((entry) => [entry.vantage, entry.session]);
    await expect
      .poll(async () => (await shown()).sort())
      .toEqual([
        ['network', session],
        ['page', session],
      ]);
    // Fetched once, and then shown out of that.
    expect(arrived('/own')).toHaveLength(1 + arrived('/t/own').length);
    expect((await logged('/own')).filter(({ url }) => url.endsWith('ch/own'))).toHaveLength(1);
    await tab.close();
  });

  test('is counted though it is never shown', async () => {
    const tab = await chromium.open(`${MESSENGER}/left`);
    await expectSent('never');
    await tab.run((to) => void Object.assign(location, { href: to }), `${SHOP}/t/away`);
    await expect.poll(async () => (await sessions()).filter(({ endedAt }) => endedAt === null)).toEqual([]);
    await tab.close();
  });

  test('has an audit of its own where its tab shows a page that nobody audits, across a background that was stopped', async () => {
    const tab = await chromium.open(`${SHOP}/`);
    const [{ session }] = (await expectSent('early')) as [Entry];
    await expect.poll(() => arrived('/t/shop-frame-inner').length).toBe(1);
    expect(await logged('/t/shop-frame')).toEqual([]);
    // Also to the next background it is not the page that the tab shows.
    await chromium.stopBackground();
    await tab.run((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
    }, '/t/late-frame');
    await expect.poll(() => arrived('/t/late-frame-inner').length).toBe(1);
    expect(await logged('/t/late-frame')).toEqual([]);
    await show(tab, `${MESSENGER}/early`, 'early');
    const shown = async () => (await logged('/t/early-shown')).map((entry) => [entry.vantage, entry.session]);
    await expect
      .poll(async () => (await shown()).sort())
      .toEqual([
        ['network', session],
        ['page', session],
      ]);
    await tab.close();
    await expect.poll(async () => (await sessions()).filter(({ endedAt }) => endedAt === null)).toEqual([]);
  });
});
