import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, sep } from 'node:path';
import type { Figure } from './bench.ts';
import { type Control, writeControl } from './bench-control.ts';
import { closeWelcomePage, type MainThreadClock, mainThreadClock } from './bench-devtools.ts';
import { median, round } from './bench-extension.ts';
import { ensureBrowser } from './browsers/ensure.ts';
import { ensureBuilt } from './build.ts';
import type { Driver } from './drive/driver.ts';
import { launch } from './drive/launch.ts';
import type { Page } from './drive/page.ts';
import { onLoopback } from './loopback/on-loopback.ts';

/** Converse.js at its own origin, which is audited by default; served from loopback. */
const PAGE_URL = 'https://conversejs.org/';
/** Loads that are measured of each side, after two that fill the caches. */
const LOADS = Number(process.env.CANDOR_BENCH_LOADS ?? 30);
const REST_MS = 300;
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The login page, and when it showed its form. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Converse</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/dist/converse.min.css">
<script>
  self.shown = new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('input[name="jid"]')) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now()));
    }).observe(document, { childList: true, subtree: true });
  });
</script>
<script type="module" src="/dist/converse.min.js"></script>
<body class="converse-fullscreen"><script type="module">
  converse.initialize({
    assets_path: '/dist', websocket_url: 'wss://conversejs.org/xmpp-websocket', discover_connection_methods: false,
    view_mode: 'fullscreen', disable_effects: true, i18n: 'en', play_sounds: false, show_desktop_notifications: false,
  });
</script></body></html>`;

async function serveConverse() {
  const dist = dirname(createRequire(import.meta.url).resolve('converse.js/dist/converse.min.js'));
  const files = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const file = normalize(join(dist, path.replace(/^\/dist\//, '/')));
    const found =
      path === '/'
        ? Buffer.from(PAGE)
        : file.startsWith(dist + sep)
          ? (files.get(file) ?? (await readFile(file).catch(() => null)))
          : null;
    if (found && path !== '/') files.set(file, found);
    const type =
      path === '/' ? 'text/html; charset=utf-8' : (TYPES[extname(file)] ?? 'application/octet-stream');
    response.writeHead(found ? 200 : 404, { 'content-type': type, 'cache-control': 'max-age=3600' });
    response.end(found);
  });
  const { port, close } = await onLoopback(server);
  return {
    port,
    close,
  };
}

interface Side {
  name: string;
  page: Page;
  clock: MainThreadClock;
  shown: number[];
  mainThread: number[];
}

/** What does nothing, beside what watches: the difference between those is ours, the rest is the browser's. */
const CONTROLS: readonly (Control & { name: string })[] = [
  { name: 'beside empty scripts', hasScripts: true },
  { name: 'beside empty scripts and an ear for requests', hasScripts: true, listens: true },
];

/** What watching adds to the load of Converse.js: until its form shows, and of its main thread's time. */
export async function benchLoad(emit: (figure: Figure) => void): Promise<void> {
  const { path } = await ensureBrowser('chromium');
  const extensionDir = await ensureBuilt('chrome');
  const site = await serveConverse();
  const maps = new Map([['conversejs.org', site.port]]);
  const controls = await Promise.all(
    CONTROLS.map(async (control) => ({ name: control.name, dir: await writeControl(control) })),
  );
  const drivers: Driver[] = [];
  try {
    const sides: Side[] = [];
    // The second of the bare ones tells how much two that are alike differ.
    const kinds: { name: string; dir?: string }[] = [
      { name: 'bare' },
      { name: 'bare once more' },
      ...controls,
      { name: 'watched', dir: extensionDir },
    ];
    for (const { name, dir } of kinds) {
      const driver = await launch('chromium', { path, extensionDir: dir, headless: true, maps });
      drivers.push(driver);
      const page = await driver.open(PAGE_URL);
      if (dir === extensionDir) await closeWelcomePage(page);
      sides.push({ name, page, clock: await mainThreadClock(page), shown: [], mainThread: [] });
    }
    // By turns, so that what else the machine does falls on all.
    for (let i = -2; i < LOADS; i++) for (const side of turned(sides, i + 2)) await load(side, i >= 0);
    const [bare, ...others] = sides as [Side, ...Side[]];
    for (const [what, of] of MEASURES)
      for (const side of others) emitRatio(what, of(bare), side, of(side), emit);
  } finally {
    await Promise.all(drivers.map((driver) => driver.close()));
    await Promise.all(controls.map(({ dir }) => rm(dir, { recursive: true })));
    site.close();
  }
}

const MEASURES: readonly [string, (side: Side) => readonly number[]][] = [
  ['Converse.js until its form shows', ({ shown }) => shown],
  ['main-thread time of a load of Converse.js', ({ mainThread }) => mainThread],
];

function turned<T>(list: readonly T[], by: number): T[] {
  return list.map((_, i) => list[(i + by) % list.length]!);
}

async function load(side: Side, counts: boolean): Promise<void> {
  await side.page.goto(PAGE_URL);
  const shown = await side.page.evaluate(() => (globalThis as never as { shown: Promise<number> }).shown);
  await side.page.waitForTimeout(REST_MS);
  if (!counts) return;
  side.shown.push(shown);
  // Its count begins anew with each document.
  side.mainThread.push((await side.clock()) / 1000);
}

function emitRatio(
  what: string,
  bare: readonly number[],
  { name }: Side,
  values: readonly number[],
  emit: (figure: Figure) => void,
): void {
  const [without, withThem] = [median(bare), median(values)];
  emit({
    name: name === 'watched' ? what : `${what}, ${name}`,
    value: round(withThem, 1),
    unit: 'ms',
    against: `${round(without, 1)} ms without`,
    ratio: round(withThem / without, 3),
  });
}
