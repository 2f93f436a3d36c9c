import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { type Extension, reachExtension } from '../src/cli/audit/extension.ts';
import { chromiumArguments } from '../src/cli/drive/chromium.ts';
import type { Driver, LaunchOptions } from '../src/cli/drive/driver.ts';
import { type NativePage, pageFrom } from '../src/cli/drive/page.ts';
import { startFront } from '../src/cli/loopback/front.ts';

const POLL_MS = 100;
const START_MS = 60_000;

/** A tab that the browser believes nobody looks into. */
export interface UntouchedTab {
  /** Runs in the page, as its own scripts do, and gives what it returns. */
  run<A, R>(script: (arg: A) => R, arg: A): Promise<R>;
  close(): Promise<void>;
}

/**
 * Chromium without a tool in its tabs: as long as one looks on, it renders no page before it is shown
 * (`PrerenderingDisabledByDevTools`, measured with Playwright). Only the extension's page is spoken to; that opens the tabs.
 */
export interface UntouchedChromium {
  extension: Extension;
  open(url: string): Promise<UntouchedTab>;
  /** Stops the background as the browser does with an idle one. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

interface Api {
  chrome: {
    tabs: {
      create(options: { url: string }): Promise<{ id: number }>;
      get(id: number): Promise<{ status: string }>;
      remove(id: number): Promise<void>;
    };
  };
}

export async function launchUntouched(options: LaunchOptions): Promise<UntouchedChromium> {
  const front = await startFront(options.maps ?? new Map());
  const profile = await mkdtemp(join(tmpdir(), 'candor-untouched-'));
  const args = chromiumArguments(options, front.port);
  const process = spawn(
    options.path,
    [
      ...args,
      ...(options.headless ? ['--headless=new'] : []),
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const exited = once(process, 'exit');
  const devtools = await speakTo(profile);
  const background = await soon(async () => {
    const { targetInfos } = await devtools.ask<{ targetInfos: { url: string }[] }>('Target.getTargets');
    return targetInfos.find(({ url }) => url.startsWith('chrome-extension://'))?.url;
  });
  const origin = background.split('/').slice(0, 3).join('/');

  let sessionId = '';
  async function extensionPage(path: string) {
    const url = `${origin}/${path}`;
    const { targetId } = await devtools.ask<{ targetId: string }>('Target.createTarget', { url });
    const attach = { targetId, flatten: true };
    ({ sessionId } = await devtools.ask<{ sessionId: string }>('Target.attachToTarget', attach));
    const run = async (expression: string) => {
      const evaluated = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await devtools.ask<{
        result: { value: unknown };
        exceptionDetails?: object;
      }>('Runtime.evaluate', evaluated, sessionId);
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
      return result.value;
    };
    const page = pageFrom({ native: null, run, url: () => url } as unknown as NativePage);
    await page.waitForFunction(
      () => document.readyState === 'complete' && location.protocol === 'chrome-extension:',
    );
    return page;
  }
  const extension = await reachExtension({
    kind: 'chromium',
    version: '',
    extensionPage,
  } as unknown as Driver);
  const { page } = extension;

  return {
    extension,
    async open(url) {
      const id = await page.evaluate(
        async (address) => (await (globalThis as never as Api).chrome.tabs.create({ url: address })).id,
        url,
      );
      await page.waitForFunction(
        async (tabId) => (await (globalThis as never as Api).chrome.tabs.get(tabId)).status === 'complete',
        id,
      );
      return {
        run: (script, arg) =>
          page.evaluate(
            `chrome.scripting.executeScript({ target: { tabId: ${id} }, world: 'MAIN', func: ${script}, args: [${JSON.stringify(arg)}] }).then(([one]) => one.result)`,
          ),
        close: () => page.evaluate((tabId) => (globalThis as never as Api).chrome.tabs.remove(tabId), id),
      };
    },
    async stopBackground() {
      await devtools.ask('ServiceWorker.enable', {}, sessionId);
      await devtools.ask('ServiceWorker.stopAllWorkers', {}, sessionId);
      await devtools.ask('ServiceWorker.disable', {}, sessionId);
    },
    async close() {
      await devtools.ask('Browser.close').catch(() => undefined);
      await exited;
      devtools.close();
      await front.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Speaks Chromium's protocol to the browser that runs on the profile. */
async function speakTo(profile: string) {
  const [port, path] = await soon(async () => {
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    return text.includes('\n') ? text.trim().split('\n') : undefined;
  });
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`);
  await once(socket, 'open');
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  let last = 0;
  socket.on('message', (data) => {
    const { id, result, error } = JSON.parse(String(data));
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result as never);
  });
  return {
    ask: <R>(method: string, params: object = {}, sessionId?: string) =>
      new Promise<R>((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params, sessionId }));
      }),
    close: () => socket.terminate(),
  };
}

/** The first thing that there is. */
async function soon<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (const until = performance.now() + START_MS; ; ) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > until) throw new Error('Chromium did not start in time');
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
