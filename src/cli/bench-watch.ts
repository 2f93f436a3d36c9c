import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { WebSocketServer } from 'ws';
import type { Figure } from './bench.ts';
import { ensureBrowser } from './browsers/ensure.ts';
import { ensureBuilt } from './build.ts';
import type { Driver } from './drive/driver.ts';
import { launch } from './drive/launch.ts';

type Emit = (figure: Figure) => void;

const ORIGIN = 'https://web.threema.ch';
/** Seconds that a page sends as many frames as it can; `CANDOR_BENCH_SECONDS=30` for the long run. */
const SECONDS = Number(process.env.CANDOR_BENCH_SECONDS ?? 8);
const CALLS: Record<string, number> = { websocket: 2000, fetch: 200, xhr: 200, beacon: 200 };
const PAGE = `<!doctype html><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,"><script>
  const body = 'x'.repeat(1024);
  const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
  const rest = () => new Promise((resolve) => setTimeout(resolve, 0));
  async function timed(count, group, call) {
    const each = [];
    for (let i = 0; i < count; i += group) {
      const start = performance.now();
      for (let k = 0; k < group; k++) call();
      each.push(((performance.now() - start) * 1000) / group);
      await rest();
      if (i % (group * 8) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return median(each);
  }
  async function openSocket() {
    const ws = new WebSocket(location.origin.replace('https', 'wss') + '/socket');
    await new Promise((resolve) => { ws.onopen = resolve; });
    return ws;
  }
  self.measure = async (calls) => {
    const ws = await openSocket();
    const kinds = {
      websocket: () => ws.send(body),
      fetch: () => void fetch('/x', { method: 'POST', body }),
      xhr: () => { const r = new XMLHttpRequest(); r.open('POST', '/x'); r.send(body); },
      beacon: () => navigator.sendBeacon('/x', body),
    };
    const out = {};
    for (const [kind, call] of Object.entries(kinds)) {
      await timed(40, 20, call);
      out[kind] = await timed(calls[kind], 20, call);
    }
    ws.close();
    return out;
  };
  self.flood = async (seconds) => {
    const ws = await openSocket();
    const end = performance.now() + seconds * 1000;
    let sent = 0;
    while (performance.now() < end) {
      for (let i = 0; i < 50; i++) { ws.send(body); sent++; }
      if (ws.bufferedAmount > 1048576) await new Promise((resolve) => setTimeout(resolve, 1));
      else await rest();
    }
    while (ws.bufferedAmount > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    return sent / seconds;
  };
</script>`;

interface Bench {
  measure(calls: Record<string, number>): Promise<Record<string, number>>;
  flood(seconds: number): Promise<number>;
}
interface Extension {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

async function serve() {
  let frames = 0;
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(request.url === '/' ? PAGE : '');
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (ws) => ws.on('message', () => frames++));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    frames: () => frames,
    close: () => {
      for (const ws of sockets.clients) ws.terminate();
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * What watching costs a page, with the extension against without it in the same run: median main-thread time
 * of a call with a body of 1 KB, frames a second at most, the page script's size, the log's bytes a transmission.
 */
export async function benchWatch(emit: Emit): Promise<void> {
  const { path } = await ensureBrowser('chromium');
  const extensionDir = await ensureBuilt('chrome');
  const site = await serve();
  const maps = new Map([['*', site.port]]);
  const start = (dir?: string) => launch('chromium', { path, extensionDir: dir, headless: true, maps });
  const bare = await start();
  const watched = await start(extensionDir);
  try {
    const ask = await asker(watched);
    const pages = [await bare.open(`${ORIGIN}/`), await watched.open(`${ORIGIN}/`)] as const;
    const rounds: [Record<string, number>, Record<string, number>][] = [];
    // By turns, so that what else the machine does falls on both.
    for (let i = 0; i < 3; i++) {
      const [without, withUs] = [await measure(pages[0]), await measure(pages[1])];
      rounds.push([without, withUs]);
    }
    for (const kind of Object.keys(CALLS)) {
      const without = Math.min(...rounds.map(([one]) => one[kind]!));
      const withUs = Math.min(...rounds.map(([, one]) => one[kind]!));
      const value = round(withUs - without);
      emit({
        name: `added main-thread time, 1 KB ${kind}`,
        value,
        unit: 'µs',
        against: `${round(without)} µs without`,
        ratio: round(withUs / without),
      });
    }
    const rates: [number, number][] = [];
    for (let i = 0; i < 2; i++) rates.push([await flood(pages[0]), await flood(pages[1])]);
    const without = Math.max(...rates.map(([one]) => one));
    const withUs = Math.max(...rates.map(([, one]) => one));
    emit({
      name: `1 KB frames a second over ${SECONDS} s`,
      value: Math.round(withUs),
      unit: '1/s',
      against: `${Math.round(without)} without`,
      ratio: round(withUs / without),
    });
    await ask({ kind: 'flush' });
    await pages[1].waitForTimeout(3000);
    const report = (await ask({ kind: 'report', session: null })) as {
      session: { transmissions: number };
      blindSpots: { dropped: number };
    };
    emit({
      name: 'records lost under that load',
      value: report.blindSpots.dropped,
      unit: 'records',
      against: `${report.session.transmissions} transmissions`,
    });
    const estimate = (await ask({ kind: 'storage' })) as number;
    emit({
      name: 'log on disk',
      value: round(estimate / Math.max(1, report.session.transmissions)),
      unit: 'bytes/transmission',
    });
  } finally {
    await Promise.all([bare.close(), watched.close()]);
    site.close();
  }
  const script = await readFile(join(extensionDir, 'src/watch/page.iife.js'));
  emit({ name: 'page script, gzip', value: gzipSync(script, { level: 9 }).length, unit: 'bytes' });
}

type BenchPage = Awaited<ReturnType<Driver['open']>>;

function measure(page: BenchPage): Promise<Record<string, number>> {
  return page.evaluate((calls) => (globalThis as never as Bench).measure(calls), CALLS);
}

function flood(page: BenchPage): Promise<number> {
  return page.evaluate((seconds) => (globalThis as never as Bench).flood(seconds), SECONDS);
}

/** Asks the background; `storage` is told by the extension's own page. */
async function asker(
  driver: Driver,
): Promise<(message: { kind: string; session?: null }) => Promise<unknown>> {
  const page = await driver.extensionPage('src/ui/options/index.html?welcome');
  return (message) =>
    message.kind === 'storage'
      ? page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
      : page.evaluate(
          (asked) => (globalThis as never as { chrome: Extension }).chrome.runtime.sendMessage(asked),
          message,
        );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
