import { createServer } from 'node:http';
import { onLoopback } from '../src/cli/loopback/on-loopback.ts';

/** A request that truly arrived. */
export interface Arrival {
  method: string;
  host: string;
  /** Path and query. */
  path: string;
  body: string;
}

/** One server for every host: a bare page at `/`, no answer ever to `/held`, and an empty one to everything else. */
export interface PlainSite {
  port: number;
  /** Grows; the browsers' own requests for icons are left out. */
  arrivals: Arrival[];
  close(): Promise<void>;
}

const PAGE =
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Plain</title></head><body></body></html>';

export async function servePlainSite(): Promise<PlainSite> {
  const arrivals: Arrival[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { method = '', url = '/' } = request;
    if (url !== '/favicon.ico') arrivals.push({ method, host: request.headers.host ?? '', path: url, body });
    if (url.startsWith('/held')) return;
    const isPage = method === 'GET' && url === '/';
    response.writeHead(200, {
      'content-type': isPage ? 'text/html; charset=utf-8' : 'text/plain',
      'access-control-allow-origin': '*',
    });
    response.end(isPage ? PAGE : '');
  });
  const { port, close } = await onLoopback(server);
  return {
    port,
    arrivals,
    close,
  };
}
