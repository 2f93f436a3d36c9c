import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Seen } from '../recorder.ts';
import { NoReader } from './no-reader.fixture.ts';

const CONNECTING = 0;
const OPEN = 1;
const CLOSING = 2;

/** As much of a socket as the hooks ask; `state` is for the test to set. */
class Socket {
  state = CONNECTING;
  get url() {
    return 'wss://a.example/';
  }
  get readyState() {
    return this.state;
  }
  send(_data: unknown): void {
    if (this.state === CONNECTING) throw new Error('not open');
  }
  close(code?: number, _reason?: string): void {
    if (code === 7) throw new Error('no such code');
    this.state = CLOSING;
  }
}

const told: Seen[] = [];
const kinds = () => told.map(({ method, captured }) => [method, captured.body]);

beforeAll(async () => {
  vi.stubGlobal('WebSocket', Socket);
  vi.stubGlobal('FileReader', NoReader);
  const { hookWebSocket } = await import('./websocket.ts');
  hookWebSocket({ record: (seen) => told.push(seen) });
});

let socket: Socket;
beforeEach(() => {
  socket = new (globalThis as never as { WebSocket: typeof Socket }).WebSocket();
  told.length = 0;
});

it('tells the reason that an open socket is closed with, once', () => {
  socket.state = OPEN;
  socket.close(1000, 'the reason');
  socket.close(1000, 'another');
  expect(kinds()).toEqual([['CLOSE', 'the reason']]);
});

it('says that a reason was left unread where only the page could tell it, and runs nothing of the page', () => {
  socket.state = OPEN;
  const told = vi.fn();
  socket.close(1000, { toString: told } as never);
  expect(kinds()).toEqual([['CLOSE', null]]);
  expect(told).not.toHaveBeenCalled();
});

it('tells no reason that does not leave: of a socket that is not open yet, and where closing is refused', () => {
  socket.close(1000, 'too early');
  socket.state = OPEN;
  expect(() => socket.close(7, 'refused')).toThrow();
  socket.close();
  expect(kinds()).toEqual([]);
});

it('tells what an open socket sends, and nothing that a closing one is given', () => {
  expect(() => socket.send('early')).toThrow();
  socket.state = OPEN;
  socket.send('sent');
  socket.close();
  socket.send('late');
  expect(kinds()).toEqual([['SEND', 'sent']]);
});
