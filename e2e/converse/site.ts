import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { WebSocket, WebSocketServer } from 'ws';
import { onLoopback } from '../../src/cli/loopback/on-loopback.ts';
import { forwardSocket } from '../forward-socket.ts';
import { CHAT_HOST } from './prosody.ts';

const dist = dirname(createRequire(import.meta.url).resolve('converse.js/dist/converse.min.js'));

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mp3': 'audio/mpeg',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The page that serves Converse.js, and the socket to Prosody through it. */
export interface ConverseSite {
  /** Plain HTTP on 127.0.0.1, to be served as `CHAT_HOST`. */
  port: number;
  /** Every frame that clients truly sent, oldest first: the ground truth of what left. */
  sent: string[];
  /** Those of the sockets that this user (local part) signed in on. */
  sentBy(user: string): string[];
  close(): Promise<void>;
}

/** With `encrypted`, Converse starts every chat with OMEMO on. */
export async function serveConverse(prosodyPort: number, encrypted: boolean): Promise<ConverseSite> {
  const sent: string[] = [];
  const bySocket: string[][] = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    if (path === '/') reply(response, 200, '.html', page(encrypted));
    else await serveFile(response, path);
  });
  const sockets = new WebSocketServer({ server, handleProtocols: () => 'xmpp' });
  sockets.on('connection', (near) => {
    const own: string[] = [];
    bySocket.push(own);
    const far = new WebSocket(`ws://127.0.0.1:${prosodyPort}/xmpp-websocket`, ['xmpp'], {
      headers: { host: CHAT_HOST, origin: `https://${CHAT_HOST}` },
    });
    forwardSocket(near, far, (text) => {
      sent.push(text);
      own.push(text);
    });
  });
  const { port, close } = await onLoopback(server, sockets);
  return {
    port,
    sent,
    sentBy: (user) => bySocket.filter((frames) => frames.some((frame) => isOf(user, frame))).flat(),
    close,
  };
}

/** Only who signed in as this user asks for their own data: `from="USER@…"`, with or without a resource. */
function isOf(user: string, frame: string): boolean {
  return frame.startsWith(`<iq from="${user}@${CHAT_HOST}`);
}

async function serveFile(response: ServerResponse, path: string): Promise<void> {
  const file = normalize(join(dist, path.replace(/^\/dist\//, '/')));
  if (!path.startsWith('/dist/') || !file.startsWith(dist + sep)) return reply(response, 404, '.html', '');
  try {
    reply(response, 200, extname(file), await readFile(file));
  } catch {
    reply(response, 404, '.html', '');
  }
}

function reply(response: ServerResponse, status: number, extension: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': TYPES[extension] ?? 'application/octet-stream' });
  response.end(body);
}

const page = (encrypted: boolean) => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Converse</title>
<link rel="stylesheet" href="/dist/converse.min.css">
<script type="module" src="/dist/converse.min.js"></script>
</head>
<body class="converse-fullscreen">
<script type="module">
converse.initialize({
  assets_path: '/dist',
  websocket_url: 'wss://${CHAT_HOST}/xmpp-websocket',
  discover_connection_methods: false,
  view_mode: 'fullscreen',
  disable_effects: true,
  i18n: 'en',
  play_sounds: false,
  show_desktop_notifications: false,
  omemo_default: ${encrypted},
});
</script>
</body>
</html>
`;
