import { readFile } from 'node:fs/promises';
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { onLoopback } from '../../../src/cli/loopback/on-loopback.ts';

/** Where Debian puts the demonstrations' pages. */
export const DEMOS = '/usr/share/janus/demos';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.png': 'image/png',
};

/** The settings that who installs the pages must make: where Janus is, and that no server outside is asked for addresses. */
const SETTINGS = `var server = 'https://' + location.hostname + ':8089/janus', iceServers = [], token = '', apisecret = '';`;

/** A request to Janus that truly arrived. */
export interface Signal {
  /** Each person comes by a host of their own; without its port. */
  host: string;
  method: string;
  path: string;
  body: string;
}

/** Janus' own demonstration pages, and Janus behind them. */
export interface JanusSite {
  /** Plain HTTP on 127.0.0.1. */
  port: number;
  signals: readonly Signal[];
  close(): Promise<void>;
}

/** `janusPort`: of Janus' HTTP interface, which the pages ask at port 8089 of their own host. */
export async function serveJanus(janusPort: number): Promise<JanusSite> {
  const signals: Signal[] = [];
  const server = createServer((request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = request;
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return; // The page went away in the middle.
    }
    const path = url.split('?')[0]!;
    if (!path.startsWith('/janus')) return serve(path, response);
    const body = Buffer.concat(chunks);
    const host = (headers.host ?? '').replace(/:\d+$/, '');
    if (method !== 'OPTIONS') signals.push({ host, method, path, body: String(body) });
    const onward = forward({ host: '127.0.0.1', port: janusPort, method, path: url, headers }, (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(response);
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    onward.end(body);
  }

  const { port, close } = await onLoopback(server);
  return {
    port,
    signals,
    close,
  };
}

async function serve(path: string, response: ServerResponse): Promise<void> {
  const file = normalize(join(DEMOS, path));
  const body = file.startsWith(DEMOS + sep) ? await readFile(file).catch(() => null) : null;
  response.writeHead(body ? 200 : 404, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
  });
  response.end(path === '/settings.js' ? SETTINGS : body);
}
