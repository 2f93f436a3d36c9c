import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { onLoopback } from '../../src/cli/loopback/on-loopback.ts';

/** What a traffic page sent and truly arrived: numbers by way. */
export interface TrafficSink {
  port: number;
  http: ReadonlyMap<string, number>;
  frames: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>traffic</title><link rel="icon" href="data:,"><script>
  let n = 0;
  let timer;
  let unanswered = 0;
  // No faster than it is answered: on a busy machine what waits for a connection would grow beyond what a test can await.
  const MAX_UNANSWERED = 12;
  const ws = new WebSocket(location.origin.replace('https', 'wss') + '/socket');
  self.open = new Promise((resolve) => { ws.onopen = () => resolve(true); });
  function one() {
    const id = self.prefix + (n++);
    if (n % 3 === 0) ws.send(id);
    else if (n % 3 === 1) ++unanswered, fetch('/t/' + id, { method: 'POST', body: id, keepalive: true }).catch(() => {}).finally(() => unanswered--);
    else navigator.sendBeacon('/t/' + id, id);
  }
  self.begin = (prefix, every) => { self.prefix = prefix; timer = setInterval(() => unanswered < MAX_UNANSWERED && one(), every); };
  self.end = () => clearInterval(timer);
  self.burst = (prefix, count) => { self.prefix = prefix; for (let i = 0; i < count; i++) one(); };
  addEventListener('pagehide', () => { if (self.farewell) self.burst(self.farewell, 9); });
</script>`;

/** Serves the traffic page for every host and counts what arrives. */
export async function startTrafficSink(): Promise<TrafficSink> {
  const http = new Map<string, number>();
  const frames = new Map<string, number>();
  const count = (map: Map<string, number>, id: string) => map.set(id, (map.get(id) ?? 0) + 1);
  const server = createServer((request, response) => {
    const id = /^\/t\/(.+)$/.exec(request.url ?? '')?.[1];
    request.resume();
    request.on('end', () => {
      if (id) count(http, id);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(id ? '' : PAGE);
    });
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (ws) => ws.on('message', (data) => count(frames, String(data))));
  const { port, close } = await onLoopback(server, sockets);
  return {
    port,
    http,
    frames,
    close,
  };
}
