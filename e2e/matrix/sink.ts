import { readFile } from 'node:fs/promises';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { extname } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { gunzipSync } from 'node:zlib';
import { WebSocketServer } from 'ws';
import { certificate } from '../../src/cli/loopback/certificate.ts';
import { startStunServer } from '../stun-server.ts';
import { answerWay, typeOf } from './answers.ts';
import type { Cell, Place } from './cells.ts';
import { QUIC_HOST, startTransports } from './transports.ts';

/** One request or socket that truly arrived. */
export interface Arrival {
  kind: 'http' | 'socket' | 'transport';
  method: string;
  host: string;
  /** Path and query. */
  path: string;
  /** The cell that it was made for, by its path; empty for what the site itself needs. */
  cell: string;
}

/** A server on loopback for every host, which records what truly arrived. */
export interface Sink {
  port: number;
  /** UDP port of `QUIC_HOST`; null where this machine has no QUIC, for the reason in `withoutQuic`. */
  quicPort: number | null;
  withoutQuic: string;
  /** Canaries that arrived, with how often. */
  canaries: ReadonlyMap<string, number>;
  arrivals: readonly Arrival[];
  /** Resolves when a place, or the page that is not audited, has said that all ways are gone; false where it does not within `ms`. */
  done(place: Place | 'foreign', ms: number): Promise<boolean>;
  close(): Promise<void>;
}

const SITE = new URL('site/', import.meta.url);
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.html': 'text/html' };
const SLOW_MS = 8000;
const CANARY = /q[0-9a-z]{16}q/gi;

/** Starts the sink: TLS with HTTP/2 and HTTP/1.1, so that streaming bodies and sockets both work. */
export async function startSink(cells: readonly Cell[]): Promise<Sink> {
  const known = new Set(cells.map((cell) => cell.canary));
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const canaries = new Map<string, number>();
  const arrivals: Arrival[] = [];
  const byPlace: Record<string, Record<string, string>> = {};
  for (const { place, way, canary } of cells) byPlace[place] = { ...byPlace[place], [way]: canary };
  const stun = await startStunServer();
  const stunPorts: Record<string, number> = {};
  for (const { id, way, host, udp, canary } of cells) {
    if (!udp) continue;
    const asked = (message: Buffer) => see(host ? canary : message.toString('latin1'));
    stunPorts[id] = await stun.listen(asked, way === 'stun-unanswered');
  }
  const donePlaces = new Map<string, () => void>();
  const isDone = new Map<string, Promise<true>>();
  for (const place of [...cells.map((cell) => cell.place), 'foreign']) {
    if (!isDone.has(place))
      isDone.set(place, new Promise((resolve) => donePlaces.set(place, () => resolve(true))));
  }

  function see(text: string): void {
    for (const [found] of text.matchAll(CANARY)) {
      const canary = found.toLowerCase();
      if (known.has(canary)) canaries.set(canary, (canaries.get(canary) ?? 0) + 1);
    }
  }
  function arrive(kind: Arrival['kind'], method: string, host: string, path: string): void {
    const cell = /^\/in\/([\w.-]+)/.exec(path)?.[1] ?? '';
    arrivals.push({ kind, method, host, path, cell });
  }

  const transports = await startTransports(await certificate(), { see, arrive });
  const canariesScript = [
    `self.CANARIES = ${JSON.stringify(byPlace)};`,
    `self.STUN = ${JSON.stringify(stunPorts)};`,
    `self.QUIC = ${JSON.stringify(transports.port && { host: QUIC_HOST, port: transports.port })};`,
  ].join(' ');

  const server = createSecureServer({ ...(await certificate()), allowHTTP1: true });
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  // A connection tells the name of its host, whether anything is asked on it or not.
  server.on('secureConnection', ({ servername }: TLSSocket) => see(String(servername)));
  server.on('request', (request, response) => void answer(request, response));
  const sockets = new WebSocketServer({
    noServer: true,
    handleProtocols: (offered) => [...offered][0] ?? false,
  });
  server.on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (ws) => {
      arrive('socket', 'GET', request.headers.host ?? '', request.url ?? '');
      see(`${request.url} ${JSON.stringify(request.headers)}`);
      ws.on('message', (data) => see(String(data)));
      ws.on('close', (_code, reason) => see(String(reason)));
      ws.on('error', () => undefined);
    });
  });

  async function answer(request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return; // The page went away in the middle.
    }
    const host = request.authority || (request.headers.host ?? '');
    const { method, url } = request;
    const path = url.split('?')[0] ?? '';
    arrive('http', method, host, url);
    const refused = path.startsWith('/in/refused-');
    // By QUIC or not at all.
    if ((method !== 'OPTIONS' || refused) && host !== QUIC_HOST)
      see(`${method} ${url} ${JSON.stringify(request.headers)} ${plain(Buffer.concat(chunks))}`);
    if (refused) {
      response.statusCode = 403;
      return void response.end();
    }
    response.setHeader('access-control-allow-origin', String(request.headers.origin ?? '*'));
    response.setHeader('access-control-allow-credentials', 'true');
    const asked = (what: string) => String(request.headers[`access-control-request-${what}`] ?? 'GET');
    response.setHeader('access-control-allow-headers', asked('headers'));
    response.setHeader('access-control-allow-methods', asked('method'));
    if (host === QUIC_HOST) response.setHeader('alt-svc', `h3=":${transports.port}"; ma=60`);
    // A page that may not be stored does not go into the back/forward cache.
    response.setHeader('cache-control', path.startsWith('/site/') ? 'no-cache' : 'no-store');
    const told = /^\/arrived\/(.+)$/.exec(path)?.[1];
    if (told) see(byId.get(told)?.canary ?? '');
    const [, verb, cookieOf] = /^\/(cookie|forget)\/(.+)$/.exec(path) ?? [];
    if (cookieOf) {
      const age = verb === 'cookie' ? 60 : 0;
      const value = byId.get(cookieOf)?.canary;
      response.setHeader(
        'set-cookie',
        `id=${value}; Max-Age=${age}; SameSite=None; Secure; Partitioned; Path=/`,
      );
    }
    donePlaces.get(/^\/done\/(.+)$/.exec(path)?.[1] ?? '')?.();
    const reported = /^\/in\/(network-error-report\..+)$/.exec(path)?.[1];
    if (reported && method === 'POST') see(byId.get(reported)?.canary ?? '');
    const [, way, cellOf] = /^\/in\/((cached|revalidated)\..+)$/.exec(path) ?? [];
    if (way && cellOf) {
      const fresh = cellOf === 'cached';
      response.setHeader('cache-control', fresh ? 'max-age=600' : 'no-cache');
      response.setHeader('etag', `"${way}"`);
      if (!fresh && request.headers['if-none-match']) {
        response.statusCode = 304;
        return void response.end();
      }
      return void response.end('kept');
    }
    const watched = /^\/nel\/(.+)$/.exec(path)?.[1];
    if (watched) {
      const endpoints = [{ url: `https://sink.example/in/${watched}` }];
      response.setHeader('report-to', JSON.stringify({ group: 'n', max_age: 60, endpoints }));
      const policy = { report_to: 'n', max_age: 60, success_fraction: 1, failure_fraction: 1 };
      response.setHeader('nel', JSON.stringify(policy));
    }
    if (path === '/site/report-to.html') {
      const cell = url.split('?')[1] ?? '';
      response.setHeader('reporting-endpoints', `main="https://sink.example/in/${cell}"`);
      response.setHeader('content-security-policy', "img-src 'none'; report-to main");
      const blocked = `https://blocked.example/${byId.get(cell)?.canary}`;
      return void send(response, '.html', `<!doctype html><img src="${blocked}">`);
    }
    // A frame that asks for it has its first document the longer.
    if (path === '/slow') return void setTimeout(() => send(response, '.html', '<!doctype html>'), SLOW_MS);
    if (path === '/site/canaries.js') return void send(response, '.js', canariesScript);
    if (path === '/site/csp.html') {
      const canary = byId.get(url.split('?')[1] ?? '')?.canary;
      response.setHeader('content-security-policy', `img-src 'none'; report-uri https://sink.example/in/csp`);
      const blocked = `https://blocked.example/${canary}`;
      return void send(response, '.html', `<!doctype html><img src="${blocked}">`);
    }
    if (answerWay(response, url, (id) => byId.get(id)?.canary ?? '')) return;
    const file = path === '/' || path === '/controlled/' ? 'top.html' : /^\/site\/([\w.-]+)$/.exec(path)?.[1];
    if (file) {
      const body = await readFile(new URL(file, SITE)).catch(() => null);
      if (file === 'service.js') response.setHeader('service-worker-allowed', '/');
      if (body) return void send(response, extname(file), body);
    }
    if (path.startsWith('/in/eventsource')) response.setHeader('content-type', 'text/event-stream');
    else response.setHeader('content-type', typeOf(path));
    response.end('');
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    quicPort: transports.port,
    withoutQuic: transports.missing,
    canaries,
    arrivals,
    done: (place, ms) =>
      Promise.race([
        isDone.get(place) ?? false,
        new Promise<false>((resolve) => setTimeout(resolve, ms, false)),
      ]),
    async close() {
      stun.close();
      sockets.close();
      await transports.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        // One whose bytes nobody took does not see that its other end is gone.
        for (const socket of open) socket.destroy();
      });
    },
  };
}

function send(response: Http2ServerResponse, extension: string, body: string | Buffer): void {
  response.setHeader('content-type', `${TYPES[extension]}; charset=utf-8`);
  response.end(body);
}

function plain(body: Buffer): string {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body.toString('latin1');
  try {
    return gunzipSync(body).toString('latin1');
  } catch {
    return '';
  }
}
