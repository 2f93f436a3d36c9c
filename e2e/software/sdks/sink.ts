import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gunzipSync, inflateSync } from 'node:zlib';
import { onLoopback } from '../../../src/cli/loopback/on-loopback.ts';
import { answerTo } from './answers.ts';

/** A request that truly arrived. */
export interface Arrival {
  method: string;
  host: string;
  /** Without the query. */
  path: string;
  /** All that it says, unpacked: query and body, with what is base64 or escaped in them opened too. */
  text: string;
}

/** The app's pages and every company that they tell of their people, on one port of loopback. */
export interface Sink {
  port: number;
  /** What SDKs sent, oldest first; questions whether they may are left out. Grows. */
  arrivals: readonly Arrival[];
  /** Resolves when what arrived leaves nothing missing; throws with what is missing after half a minute. */
  until(missing: (arrivals: readonly Arrival[]) => readonly string[]): Promise<void>;
  close(): Promise<void>;
}

const PATIENCE_MS = 60_000;
const HEAD =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Chat</title><link rel="icon" href="data:,">';

/** Serves the app at `hosts` with this script, and takes what is sent anywhere. */
export async function serveSdks(hosts: readonly string[], script: string): Promise<Sink> {
  const arrivals: Arrival[] = [];
  const news = new EventEmitter();
  const pages: Record<string, readonly [type: string, body: string]> = {
    '/': ['text/html; charset=utf-8', `${HEAD}<button>Send</button><script src="/page.js"></script></html>`],
    '/left': ['text/html; charset=utf-8', `${HEAD}</html>`],
    '/page.js': ['text/javascript; charset=utf-8', script],
  };
  const server = createServer((request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return; // The page went away in the middle.
    }
    const { method = '', url = '/' } = request;
    const host = request.headers.host ?? '';
    const [path = '/', query = ''] = url.split('?', 2);
    const page = hosts.includes(host) ? pages[path] : undefined;
    if (page) {
      response.writeHead(200, { 'content-type': page[0], 'cache-control': 'no-store' }).end(page[1]);
      return;
    }
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader('access-control-allow-credentials', 'true');
    response.setHeader(
      'access-control-allow-headers',
      request.headers['access-control-request-headers'] ?? '*',
    );
    response.setHeader('access-control-allow-methods', 'GET, POST, PUT');
    if (method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    arrivals.push({
      method,
      host,
      path,
      text: `${opened(query)}\n${opened(unpacked(Buffer.concat(chunks)))}`,
    });
    news.emit('arrival');
    const { type, body } = answerTo(path);
    response.writeHead(200, { 'content-type': type }).end(body);
  }

  server.keepAliveTimeout = 0; // A connection closed while a browser picks it for the next request would lose that request.
  const { port, close } = await onLoopback(server);
  return {
    port,
    arrivals,
    async until(missing) {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      while (missing(arrivals).length > 0) {
        await once(news, 'arrival', { signal }).catch(() => {
          throw new Error(`never arrived: ${missing(arrivals).join('; ')}`);
        });
      }
    },
    close,
  };
}

function unpacked(body: Buffer): string {
  if (body[0] === 0x1f && body[1] === 0x8b) return String(gunzipSync(body));
  if (body[0] === 0x78) return String(inflateSync(body));
  return String(body);
}

/** A text with what it holds percent-encoded, or as a base64 parameter, behind it. */
function opened(text: string): string {
  const plain = /%[0-9A-F]{2}/i.test(text) ? new URLSearchParams(text).toString() : text;
  const decoded = [...new URLSearchParams(plain).values()];
  const inner = decoded.flatMap((value) =>
    /^[A-Za-z0-9+/]{16,}={0,2}$/.test(value) ? [String(Buffer.from(value, 'base64'))] : [],
  );
  return [text, ...decoded, ...inner].join('\n');
}
