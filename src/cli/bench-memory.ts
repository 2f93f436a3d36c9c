import type { Figure } from './bench.ts';
import { backgroundMemory } from './bench-devtools.ts';
import { reachDesk, round } from './bench-extension.ts';
import { ORIGIN, serveBench } from './bench-watch-site.ts';
import { ensureBrowser } from './browsers/ensure.ts';
import { ensureBuilt } from './build.ts';
import { launch } from './drive/launch.ts';
import type { Page } from './drive/page.ts';

/** Transmissions that the background takes, and after how many its memory is looked at. */
const TRANSMISSIONS = Number(process.env.CANDOR_BENCH_TRANSMISSIONS ?? 200_000);
const STEP = TRANSMISSIONS / 10;
const AT_ONCE = 250;

interface Feeder {
  feed(from: number, count: number, atOnce: number, origin: string): Promise<void>;
}
interface Port {
  postMessage(message: unknown): void;
  onMessage: { addListener(listener: (message: { batch?: number }) => void): void };
}
interface Chrome {
  runtime: { connect(options: { name: string }): Port };
}

/**
 * What the background holds while it takes transmissions, and what they take on disk. They come as a page's relay
 * hands them over, 1 KB each, every one another and every one read; the next batch when the one before is in the log.
 */
export async function benchMemory(emit: (figure: Figure) => void): Promise<void> {
  const { path } = await ensureBrowser('chromium');
  const extensionDir = await ensureBuilt('chrome');
  const site = await serveBench('');
  const maps = new Map([['*', site.port]]);
  const driver = await launch('chromium', { path, extensionDir, headless: true, maps });
  try {
    const desk = await reachDesk(driver);
    const page = await driver.extensionPage('manifest.json');
    const memory = await backgroundMemory(driver, page);
    await page.evaluate(installFeeder);
    const before = await desk.diskUsage();
    const held: number[] = [];
    for (let done = 0; done < TRANSMISSIONS; done += STEP) {
      await feed(page, done, STEP);
      await desk.ask({ kind: 'flush' });
      held.push(await memory());
    }
    const mb = (bytes: number) => round(bytes / 1e6);
    const [first, ...later] = held as [number, ...number[]];
    const furthest = later.reduce((a, b) => (Math.abs(b - first) > Math.abs(a - first) ? b : a), first);
    emit({
      name: `background memory over ${TRANSMISSIONS} transmissions, furthest from where it began`,
      value: mb(furthest),
      unit: 'MB',
      against: `${mb(first)} MB after ${STEP}`,
      ratio: round(furthest / first, 3),
    });
    const { integrity, blindSpots } = await desk.report();
    emit({
      name: 'log on disk, each read by itself',
      value: round(((await desk.diskUsage()) - before) / TRANSMISSIONS),
      unit: 'bytes/transmission',
      against: `${integrity.entries} entries, ${blindSpots.dropped} dropped`,
    });
  } finally {
    await driver.close();
    site.close();
  }
}

function feed(page: Page, from: number, count: number): Promise<void> {
  return page.evaluate(
    ([start, many, atOnce, origin]) => (globalThis as never as Feeder).feed(start, many, atOnce, origin),
    [from, count, AT_ONCE, ORIGIN] as const,
  );
}

/** Runs in a page of the extension: writes records as the page hook does and waits for each batch's acknowledgement. */
function installFeeder(): void {
  const run = crypto.randomUUID();
  const port = (globalThis as never as { chrome: Chrome }).chrome.runtime.connect({ name: `records:${run}` });
  const awaited = new Map<number, () => void>();
  port.onMessage.addListener(({ batch }) => {
    if (batch !== undefined) awaited.get(batch)?.();
  });
  const field = (text: string) => `${text.length}:${text}`;
  const part = (letter: string, fields: string[]) => letter + fields.map(field).join('');
  const bodyOf = (n: number) => {
    const body = {
      type: 'message',
      id: `m${n}`,
      to: `room-${n % 97}`,
      sentAt: 1_764_100_000_000 + n,
      text: '',
    };
    body.text = `${n.toString(36)} `.repeat(400).slice(0, 1024 - JSON.stringify(body).length);
    return JSON.stringify(body);
  };
  (globalThis as never as Feeder).feed = async (from, count, atOnce, origin) => {
    for (let n = from; n < from + count; n += atOnce) {
      const url = `${origin.replace('https', 'wss')}/socket`;
      let text = part('S', ['websocket', 'page', 'SEND', url, '', 'text/plain', 'full', '', 'f']);
      if (n === 0)
        text =
          part('S', ['websocket', 'page', 'GET', url, '', '', 'full', '', 'n']) +
          part('R', ['0', `${Date.now()}`, '0', '']) +
          text;
      for (let i = n; i < n + atOnce; i++) {
        const body = bodyOf(i);
        text += part('R', [`${i + 1}`, `${Date.now()}`, `${body.length}`, body]);
      }
      const batch = n;
      const written = new Promise<void>((resolve) => awaited.set(batch, resolve));
      port.postMessage({ run, batch, lost: 0, origin, top: origin, text });
      await written;
      awaited.delete(batch);
    }
  };
}
