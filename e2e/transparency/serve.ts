import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { WebSocketServer } from 'ws';
import { onLoopback } from '../../src/cli/loopback/on-loopback.ts';

const HERE = new URL('.', import.meta.url);
/** In this order; the last leaves the page frozen. */
const SCRIPTS = ['common', 'timers', 'functions', 'natives', 'realms', 'errors', 'silence', 'frozen'];
/** As strict as a page may be: own scripts only, trusted types, no framing by others. */
const STRICT =
  "default-src 'self'; script-src 'self'; connect-src 'self' wss:; worker-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

export interface ServedProbes {
  port: number;
  /** Method, host and path of everything that was asked for. */
  asked: string[];
  close(): Promise<void>;
}

/**
 * Serves a page with the probes for every host; `/strict` under a strict policy. The page is told which words stand in
 * the script that the extension puts into pages: what names there might be asked of a prototype of the page's.
 */
export async function serveProbes(extensionDir: string): Promise<ServedProbes> {
  const asked: string[] = [];
  const words = JSON.stringify(await wordsOf(join(extensionDir, 'src/watch/page.iife.js')));
  const tags = SCRIPTS.map((name) => `<script src="/${name}.js"></script>`).join('');
  const server = createServer((request, response) => {
    void (async () => {
      asked.push(`${request.method} ${request.headers.host}${request.url}`);
      request.resume();
      const path = (request.url ?? '').split('?')[0]!;
      if (path === '/strict') response.setHeader('content-security-policy', STRICT);
      const script = SCRIPTS.find((name) => path === `/${name}.js`);
      if (script) {
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        response.end(await readFile(new URL(`${script}.js`, HERE)));
      } else if (path === '/words.json') {
        response.end(words);
      } else {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        const page = path === '/' || path === '/strict';
        const head =
          '<!doctype html><meta charset="utf-8"><title>page</title><link rel="icon" href="data:,">';
        response.end(page ? `${head}<body>${tags}</body>` : '');
      }
    })();
  });
  const sockets = new WebSocketServer({ server, handleProtocols: (offered) => [...offered][0] ?? false });
  sockets.on('connection', (ws) => ws.on('error', () => undefined));
  const { port, close } = await onLoopback(server, sockets);
  return {
    port,
    asked,
    close,
  };
}

/** Property names and short texts of a script. */
async function wordsOf(path: string): Promise<{ names: string[]; words: string[] }> {
  const code = await readFile(path, 'utf8');
  const all = (pattern: RegExp) => [...new Set([...code.matchAll(pattern)].map((match) => match[1]!))].sort();
  return {
    names: all(/[.{,?]\s*([A-Za-z_]\w*)/g),
    words: all(/["'`]([A-Za-z][A-Za-z-]{0,30})["'`]/g),
  };
}
