import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { HELLO, KEY } from '../watch/page-events.ts';
import { onLoopback } from './loopback/on-loopback.ts';

/** An origin that is audited by default; served from loopback. */
export const ORIGIN = 'https://web.threema.ch';

/** The kinds of call that are measured, and how many of them make one group. */
export const GROUPS = { websocket: 200, fetch: 40, xhr: 40, beacon: 40 } as const;
export type Kind = keyof typeof GROUPS;
export const KINDS = Object.keys(GROUPS) as Kind[];

/** What the page at `/` offers; each call has a body of 1 KB. */
export interface BenchPage {
  ready: Promise<unknown>;
  /** Makes `count` calls in a row, waits for their answers; microseconds that a call took by the clock. */
  group(kind: Kind, count: number): Promise<number>;
  /** Sends as many frames as it can; how many they were. */
  flood(seconds: number): Promise<number>;
}

// A page of its own process has a clock that is fine enough.
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const PAGE = `<!doctype html><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,"><script>
  const body = 'x'.repeat(1024);
  const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  async function openSocket() {
    const ws = new WebSocket(location.origin.replace('https', 'wss') + '/socket');
    await new Promise((resolve) => { ws.onopen = resolve; });
    return ws;
  }
  let ws;
  self.ready = openSocket().then((socket) => { ws = socket; });
  const kinds = {
    websocket: () => ws.send(body),
    fetch: () => fetch('/x', { method: 'POST', body }),
    xhr: () => new Promise((done) => {
      const request = new XMLHttpRequest();
      request.open('POST', '/x');
      request.onloadend = done;
      request.send(body);
    }),
    beacon: () => navigator.sendBeacon('/x', body),
  };
  self.group = async (kind, count) => {
    const answers = [];
    const call = kinds[kind];
    const start = performance.now();
    for (let i = 0; i < count; i++) answers.push(call());
    const each = ((performance.now() - start) * 1000) / count;
    await Promise.all(answers);
    return each;
  };
  self.flood = async (seconds) => {
    const socket = await openSocket();
    const end = performance.now() + seconds * 1000;
    let sent = 0;
    while (performance.now() < end) {
      for (let i = 0; i < 50; i++) { socket.send(body); sent++; }
      await rest(socket.bufferedAmount > 1048576 ? 1 : 0);
    }
    while (socket.bufferedAmount > 0) await rest(5);
    socket.close();
    return sent;
  };
</script>`;

/** Natives that do nothing, to tell what a hook takes by itself. */
const STUBS = `
  const settled = Promise.resolve();
  const nothing = {
    fetch() { return settled; },
    sendBeacon() { return true; },
    open() {},
    send() {},
  };
  for (const [owner, name] of [
    [self, 'fetch'],
    [Navigator.prototype, 'sendBeacon'],
    [XMLHttpRequest.prototype, 'open'],
    [XMLHttpRequest.prototype, 'send'],
    [WebSocket.prototype, 'send'],
  ]) Object.defineProperty(owner, name, { value: nothing[name], configurable: true, writable: true, enumerable: true });
  Object.defineProperty(WebSocket.prototype, 'readyState', { get() { return 1; }, configurable: true, enumerable: true });
`;

/** The least that anything can do that sees a call: a proxy that passes it on. */
const PROXIES = `
  const { apply } = Reflect;
  for (const [owner, name] of [
    [self, 'fetch'],
    [Navigator.prototype, 'sendBeacon'],
    [XMLHttpRequest.prototype, 'open'],
    [XMLHttpRequest.prototype, 'send'],
    [WebSocket.prototype, 'send'],
  ]) owner[name] = new Proxy(owner[name], { apply(fn, self, args) { return apply(fn, self, args); } });
`;

/** Answers the hook in a relay's place: without an answer it hooks nothing. */
const RELAY = `document.fonts.addEventListener('${HELLO}', ({ relatedTarget }) => {
  self.isHooked = relatedTarget?.dispatchEvent(new CustomEvent('${KEY}', { detail: 'a word' })) ?? false;
});`;

const STUBBED = (hook: string) => `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<script>${STUBS}${RELAY}</script><script>${hook}</script><script>
  const body = 'x'.repeat(1024);
  const ws = new WebSocket(location.origin.replace('https', 'wss') + '/socket');
  const request = new XMLHttpRequest();
  const kinds = {
    websocket: () => ws.send(body),
    fetch: () => fetch('/x', { method: 'POST', body }),
    xhr: () => { request.open('POST', '/x'); request.send(body); },
    beacon: () => navigator.sendBeacon('/x', body),
  };
  // Of one piece each: what a page put together is put into one by whoever reads it first.
  const shapes = {
    text: (bytes) => new TextDecoder().decode(bytes),
    bytes: (bytes) => bytes,
    blob: (bytes) => new Blob([bytes]),
  };
  self.sized = async (shape, size, count) => {
    const body = shapes[shape](new Uint8Array(size).fill(120));
    await new Promise((resolve) => setTimeout(resolve, 300));
    return () => {
      const start = performance.now();
      for (let i = 0; i < count; i++) ws.send(body);
      return ((performance.now() - start) * 1000) / count;
    };
  };
  self.own = async () => {
    const out = {};
    for (const [kind, call] of Object.entries(kinds)) {
      const each = [];
      for (let group = 0; group < 40; group++) {
        const start = performance.now();
        for (let i = 0; i < 30; i++) call();
        each.push(((performance.now() - start) * 1000) / 30);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      out[kind] = each.sort((a, b) => a - b)[each.length >> 1];
    }
    return out;
  };
</script>`;

/** Serves the page at `/`; at `/proxies` and `/hook` one whose natives are stubs behind those or behind `hook`. */
export async function serveBench(hook: string) {
  let frames = 0;
  const pages: Record<string, string> = { '/': PAGE, '/proxies': STUBBED(PROXIES), '/hook': STUBBED(hook) };
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { ...ISOLATED, 'content-type': 'text/html; charset=utf-8' });
    response.end(pages[request.url ?? ''] ?? '');
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (ws) => ws.on('message', () => frames++));
  const { port, close } = await onLoopback(server, sockets);
  return {
    port,
    frames: () => frames,
    close,
  };
}
