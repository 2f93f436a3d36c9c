import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { type WebSocket, WebSocketServer } from 'ws';
import { bundle, own, packaged } from './bundle.ts';

const LARGE = 'y'.repeat(100_000);
const SLOW_MS = 400;

export interface LibrarySite {
  port: number;
  close(): Promise<void>;
}

const page = (...scripts: string[]) =>
  `<!doctype html><meta charset="utf-8"><title>app</title><link rel="icon" href="data:,"><body><button id="button" type="button">Press</button>${scripts
    .map((src) => `<script src="/${src}"></script>`)
    .join('')}</body>`;

/**
 * Serves the libraries' own tests, what they ask of a server, and pages that use libraries as apps do, for every host.
 * `hooks` is the script that the extension puts into pages, for a page that gets it late.
 */
export async function serveLibraries(hooks: string): Promise<LibrarySite> {
  const scripts: Record<string, string> = {
    'clients.js': await bundle('clients'),
    'reporters.js': await bundle('reporters'),
    'hooks.js': hooks,
    ...(await suites()),
  };
  const pages: Record<string, string> = {
    '/suites': page(...Object.keys(scripts).filter((name) => /^\d/.test(name))),
    '/clients': page('clients.js'),
    '/reporters': page('reporters.js'),
    '/reporters?first': page('reporters.js', 'hooks.js'),
  };
  const tries = new Map<string, number>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'https://x');
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader('access-control-allow-credentials', 'true');
    response.setHeader('access-control-allow-headers', 'content-type,x-custom');
    response.setHeader('cache-control', 'no-store');
    const send = (status: number, text: string | Buffer, type = 'text/plain') => {
      response.writeHead(status, { 'content-type': type });
      response.end(text);
      return undefined;
    };
    const script = scripts[pathname.slice(1)];
    if (request.method === 'OPTIONS') return send(204, '');
    if (script !== undefined) return send(200, script, 'text/javascript; charset=utf-8');
    const html = pages[request.url ?? ''];
    if (html !== undefined) return send(200, html, 'text/html; charset=utf-8');
    const [, first, second] = pathname.split('/');
    if (first !== 'api') return nanoajax(pathname, searchParams, request, body, send, response);
    switch (second) {
      case 'echo': {
        const { method, headers } = request;
        const told = [
          headers['content-type'],
          headers['x-app'],
          headers['x-added'],
          headers['content-length'],
        ];
        return send(
          200,
          JSON.stringify({ method, url: request.url, told, body: body.toString() }),
          'application/json',
        );
      }
      case 'same':
        return send(200, body, 'application/octet-stream');
      case 'size':
        return send(200, JSON.stringify({ size: body.length > 100 }), 'application/json');
      case 'large':
        response.setHeader('content-length', LARGE.length);
        return send(200, LARGE);
      case 'status':
        return send(Number(pathname.split('/')[3]), 'as asked');
      case 'slow':
        await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
        return send(200, 'late');
      case 'flaky': {
        const count = (tries.get(pathname) ?? 0) + 1;
        tries.set(pathname, count);
        return count < 3 ? send(503, 'again') : send(200, `the ${count}rd time`);
      }
      case 'broken':
        request.socket.destroy();
        return undefined;
      default:
        return send(200, '{}', 'application/json');
    }
  }

  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/socket.io/')) void answer(request, response);
  });
  const rooms = new Server(server, { destroyUpgrade: false });
  rooms.on('connection', (socket) => {
    socket.on('echo', (value: unknown, done: (value: unknown) => void) => done(value));
    socket.on('cut', () => socket.conn.close());
  });
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    if (request.url?.startsWith('/socket.io/')) return;
    sockets.handleUpgrade(request, socket, head, (ws) =>
      converse(ws, new URL(request.url ?? '/', 'https://x')),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      for (const ws of sockets.clients) ws.terminate();
      await rooms.close();
      server.closeAllConnections();
    },
  };
}

/** The libraries' tests in the order in which their own pages load them. */
async function suites(): Promise<Record<string, string>> {
  const common = async (name: string, path: string) =>
    `define(${JSON.stringify(name)}, function (require, module, exports) {\n${await packaged(path)}\n});`;
  const run = async (path: string) => `(function (require) {\n${await packaged(path)}\n})(need);`;
  return {
    '1-chai.js': await packaged('chai/chai.js'),
    '2-mocha.js': `${await packaged('mocha/mocha.js')}\nmocha.setup({ ui: 'bdd', timeout: 4000, reporter: function () {} });`,
    '3-peer.js': await packaged('simple-peer/simplepeer.min.js'),
    '4-nanoajax.js': await packaged('nanoajax/nanoajax.min.js'),
    '5-robust.js': await packaged('robust-websocket/robust-websocket.js'),
    '6-around.js': await own('suites'),
    '7-nanoajax.js': await common('nanoajax', 'nanoajax/index.js'),
    '8-tests.js': await packaged('robust-websocket/test/tests.js'),
    '9-tests.js': `var suite = describe, test = it;\n${await run('nanoajax/test/index.js')}`,
    '9-tests-basic.js': await run('simple-peer/test/basic.js'),
    '9-tests-trickle.js': await run('simple-peer/test/trickle.js'),
    'robust-websocket.js': await packaged('robust-websocket/robust-websocket.js'),
    'webworker.js': await packaged('robust-websocket/test/webworker.js'),
  };
}

/** The socket server of robust-websocket's tests. */
function converse(ws: WebSocket, { pathname, searchParams }: URL): void {
  ws.on('error', () => undefined);
  ws.on('message', (message, isBinary) => {
    if (pathname.startsWith('/echo')) ws.send(message, { binary: isBinary });
  });
  const greet = searchParams.get('greet');
  if (greet) ws.send(greet);
  const code = searchParams.get('exitCode');
  if (!code) return;
  const close = () => ws.close(Number(code), searchParams.get('exitMessage') ?? '');
  setTimeout(close, Number(searchParams.get('delay') ?? 500));
}

type Send = (status: number, text: string) => undefined;

/** The server of nanoajax's tests. */
function nanoajax(
  pathname: string,
  query: URLSearchParams,
  request: IncomingMessage,
  body: Buffer,
  send: Send,
  response: ServerResponse,
): undefined {
  const text = body.toString();
  switch (pathname) {
    case '/post':
      return /value[\s\S]*bar/.test(text) ? send(200, 'OK') : send(400, text);
    case '/put':
      return send(200, text === '' ? 'NO body?' : 'OK');
    case '/error':
      return send(500, 'Error');
    case '/cors-url':
      return send(200, 'https://elsewhere.example');
    case '/cors':
      return send(200, 'COORS');
    case '/header':
      return send(200, String(request.headers['x-custom']));
    case '/cookie-setter':
      response.setHeader('set-cookie', 'doge=77; SameSite=None; Secure');
      return send(200, '77');
    case '/cookie-verifier':
      return send(
        200,
        request.headers.cookie?.includes(`doge=${query.get('cookie_value')}`) ? 'OK' : 'differs',
      );
    default:
      return send(200, 'OK');
  }
}
