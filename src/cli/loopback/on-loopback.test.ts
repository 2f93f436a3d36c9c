import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { onLoopback } from './on-loopback.ts';

it('ends with all that is connected, and may be reached on loopback until then', async () => {
  const server = createServer(() => undefined);
  const { port, close } = await onLoopback(server, new WebSocketServer({ server }));
  const idle = connect(port, '127.0.0.1');
  const socket = new WebSocket(`ws://127.0.0.1:${port}/`);
  await Promise.all([once(idle, 'connect'), once(socket, 'open')]);
  const ended = Promise.all([once(idle, 'close'), once(socket, 'close')]);
  await close();
  await ended;
  expect(server.listening).toBe(false);
});
