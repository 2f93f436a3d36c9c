import { EventEmitter, once } from 'node:events';
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';
import { onLoopback } from '../../../src/cli/loopback/on-loopback.ts';
import { forwardSocket } from '../../forward-socket.ts';

const PATIENCE_MS = 30_000;

/** Something that a browser truly sent. */
export interface Sent {
  /** Where to: each user comes by a host of their own. */
  host: string;
  /** `frame` on a socket, `post` by polling. */
  by: 'frame' | 'post';
  text: string;
}

/** Stands before a server that speaks Socket.IO and writes down what browsers send to it. */
export interface SocketIoFront {
  /** Plain HTTP on 127.0.0.1. */
  port: number;
  /** Oldest first; grows. */
  sent: readonly Sent[];
  /** Resolves when this text has been sent to this host; throws where it is not in time. */
  until(host: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/** `port`: of the server on 127.0.0.1. */
export async function frontSocketIo(port: number): Promise<SocketIoFront> {
  const sent: Sent[] = [];
  const news = new EventEmitter();
  function note(one: Sent): void {
    sent.push(one);
    news.emit('sent');
  }
  const server = createServer((request, response) => void pass(request, response));
  const sockets = new WebSocketServer({ server });

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    if (method === 'POST') note({ host: headers.host ?? '', by: 'post', text: String(body) });
    const onward = forward({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    onward.end(body);
  }

  sockets.on('connection', (near, request) => {
    const host = request.headers.host ?? '';
    const far = new WebSocket(`ws://127.0.0.1:${port}${request.url}`, {
      headers: { host, origin: `https://${host}` },
    });
    forwardSocket(near, far, (text) => note({ host, by: 'frame', text }));
  });

  return {
    ...(await onLoopback(server, sockets)),
    sent,
    async until(host, text) {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      while (!sent.some((one) => one.host === host && one.text.includes(text)))
        await once(news, 'sent', { signal });
    },
  };
}
