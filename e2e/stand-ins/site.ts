import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { type WebSocket, WebSocketServer } from 'ws';
import { onLoopback } from '../../src/cli/loopback/on-loopback.ts';

/** A request that truly arrived; the pages' own scripts and preflights are left out. */
export interface Arrival {
  method: string;
  host: string;
  /** Path and query. */
  path: string;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** A message that truly arrived on a socket. */
export interface Frame {
  /** Host, path and query of the socket. */
  address: string;
  isText: boolean;
  data: Buffer;
}

/** One server for every host, at which the stand-ins' pages are served. */
export interface Site {
  maps: ReadonlyMap<string, number>;
  arrivals: Arrival[];
  frames: Frame[];
  /** Addresses of the sockets that were opened. */
  sockets: string[];
  close(): Promise<void>;
}

/** A page: which script runs in it, and what its origin's policy allows. */
export interface Page {
  script: string;
  headers?: Record<string, string>;
}

const FOLDERS = ['./pages/', '../../public/demo/'].map((path) => new URL(path, import.meta.url));
const SCRIPTS = '/stand-in/';

/**
 * Serves pages by host and path (`web.telegram.org/k/`) and takes everything else, whoever it is for. `onSocket`
 * answers a socket in place of the silence that is kept else.
 */
export async function startSite(
  pages: Readonly<Record<string, Page>>,
  onSocket?: (socket: WebSocket, address: string) => void,
): Promise<Site> {
  const arrivals: Arrival[] = [];
  const frames: Frame[] = [];
  const opened: string[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', headers, url: path = '/' } = request;
    const host = hostOf(request);
    const { pathname } = new URL(path, 'http://x');
    const page = method === 'GET' ? pages[host + pathname] : undefined;
    if (page || pathname.startsWith(SCRIPTS)) {
      request.resume();
      const body = page ? documentOf(page) : await scriptAt(pathname.slice(SCRIPTS.length));
      const type = page ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8';
      response.writeHead(body === null ? 404 : 200, { 'content-type': type, ...page?.headers });
      response.end(body ?? '');
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const preflight = method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
    if (!preflight && pathname !== '/favicon.ico') {
      arrivals.push({ method, host, path, headers, body: Buffer.concat(chunks) });
    }
    response.writeHead(200, {
      'content-type': 'application/json',
      'access-control-allow-origin': headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': headers['access-control-request-method'] ?? '*',
      'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    });
    response.end('{}');
  }

  const server = createServer((request, response) => void answer(request, response));
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket, request) => {
    const address = hostOf(request) + request.url;
    opened.push(address);
    if (onSocket) onSocket(socket, address);
    socket.on('message', (data, isBinary) => {
      frames.push({ address, isText: !isBinary, data: data as Buffer });
    });
  });
  const { port, close } = await onLoopback(server, sockets);
  return {
    maps: new Map([['*', port]]),
    arrivals,
    frames,
    sockets: opened,
    close,
  };
}

const hostOf = ({ headers }: IncomingMessage) => (headers.host ?? '').replace(/:\d+$/, '');

function documentOf({ script }: Page): string {
  return (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Stand-in</title>' +
    `<link rel="icon" href="data:,"><script type="module" src="${SCRIPTS}${script}"></script></head><body></body></html>`
  );
}

async function scriptAt(name: string): Promise<string | null> {
  const found = FOLDERS.map((folder) => fileURLToPath(new URL(name, folder))).find(existsSync);
  return /^[\w-]+\.js$/.test(name) && found ? readFile(found, 'utf8') : null;
}
