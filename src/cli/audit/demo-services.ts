import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocketServer } from 'ws';
import { onLoopback } from '../loopback/on-loopback.ts';
import { answerWhatsApp } from '../loopback/whatsapp-socket.ts';

/** Where the demonstration page stands, and whom it sends to. */
export const DEMO_PAGE = 'https://web.whatsapp.com/';
const HOSTS = [
  'web.whatsapp.com',
  'mmg.whatsapp.net',
  'dit.whatsapp.net',
  'crashlogs.whatsapp.net',
  'graph.whatsapp.com',
  'graph.facebook.com',
  'api.giphy.com',
];

const FOLDER = new URL('../../../public/demo/', import.meta.url);
const PAGES: Record<string, string> = {
  '/': 'index.html',
  '/demo.css': 'demo.css',
  '/demo.js': 'demo.js',
  '/noise.js': 'noise.js',
  '/socket.js': 'socket.js',
  '/stanzas.js': 'stanzas.js',
  '/worker.js': 'worker.js',
};
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** The page and stand-ins for every host that it sends to, on one port of loopback. */
export interface DemoServices {
  maps: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** Starts the services. They take everything, keep nothing and answer with an empty object. */
export async function startDemoServices(): Promise<DemoServices> {
  const server = createServer((request, response) => void answer(request, response));
  const sockets = new WebSocketServer({ server, path: '/ws/chat' });
  sockets.on('connection', (socket) => answerWhatsApp(socket, {}));
  const { port, close } = await onLoopback(server, sockets);
  return {
    maps: new Map(HOSTS.map((host) => [host, port])),
    close,
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://x');
  const page =
    request.headers.host === new URL(DEMO_PAGE).host && request.method === 'GET'
      ? PAGES[pathname]
      : undefined;
  request.resume();
  if (page !== undefined) {
    const body = await readFile(fileURLToPath(new URL(page, FOLDER)));
    response.writeHead(200, { 'content-type': TYPES[extname(page)] ?? '', 'cache-control': 'no-store' });
    response.end(body);
    return;
  }
  if (!request.readableEnded) await once(request, 'end');
  response.writeHead(200, {
    'content-type': 'application/json',
    'access-control-allow-origin': request.headers.origin ?? '*',
    'access-control-allow-headers': 'content-type',
  });
  response.end('{}');
}
