import type { Page as PlaywrightPage } from 'playwright';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Page } from '../../src/cli/drive/page.ts';
import { askFrom } from '../matrix/run.ts';
import { expectAllLogged, openScene, type Scene, signalByProfile, type TrafficPage } from './scene.ts';

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
    const ask = await askFrom(running);
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
  120_000,
);

it('loses nothing of a page that the browser freezes and thaws', async () => {
  const running = await scene.start('chromium');
  const ask = await askFrom(running);
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
}, 120_000);

async function sessionOf(page: Page) {
  const native = page.native as PlaywrightPage;
  return native.context().newCDPSession(native);
}
