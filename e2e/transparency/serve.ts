import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

const HERE = new URL('.', import.meta.url);
/** As strict as a page may be: own scripts only, trusted types, no framing by others. */
const STRICT =
  "default-src 'self'; script-src 'self'; connect-src 'self' wss:; worker-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Serves a page with one script for every host; `/strict` under a strict policy. */
export async function servePage(
  script: string,
): Promise<{ port: number; asked: string[]; close(): Promise<void> }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      asked.push(`${request.method} ${request.headers.host}${request.url}`);
      request.resume();
      const path = (request.url ?? '').split('?')[0];
      if (path === '/strict') response.setHeader('content-security-policy', STRICT);
      if (path === '/script.js') {
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        response.end(await readFile(new URL(script, HERE)));
        return;
      }
      response.setHeader('content-type', 'text/html; charset=utf-8');
      const page = path === '/' || path === '/strict';
      const head = '<!doctype html><meta charset="utf-8"><title>page</title><link rel="icon" href="data:,">';
      response.end(page ? `${head}<body><script src="/script.js"></script></body>` : '');
    })();
  });
  const sockets = new WebSocketServer({ server, handleProtocols: (offered) => [...offered][0] ?? false });
  sockets.on('connection', (ws) => ws.on('error', () => undefined));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        for (const ws of sockets.clients) ws.terminate();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
