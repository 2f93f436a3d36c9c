import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { answerWhatsApp } from './whatsapp-socket.ts';

interface Client {
  send(plaintext: Uint8Array): Promise<void>;
  receive(): Promise<Uint8Array>;
}
interface ClientModule {
  NoiseSocket: { open(urls: readonly string[], clientPayload: Uint8Array): Promise<Client> };
}

/** The page's own client, whose cryptography is another implementation than the server's. */
const CLIENT = new URL('../../../public/demo/socket.js', import.meta.url).href;

const server = createServer();
const sockets = new WebSocketServer({ server });
let address = '';
beforeAll(async () => {
  vi.stubGlobal('WebSocket', WebSocket);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/ws/chat`;
});
afterAll(async () => {
  vi.unstubAllGlobals();
  for (const socket of sockets.clients) socket.terminate();
  server.close();
  await once(server, 'close');
});

test('the client of the demonstration page and the server understand each other, both ways', async () => {
  const { NoiseSocket } = (await import(/* @vite-ignore */ CLIENT)) as ClientModule;
  const signIn = new Uint8Array(300).fill(7);
  const said = [Uint8Array.of(0, 1, 2), new Uint8Array(70_000).fill(3), Uint8Array.of(4)];
  const heard: Uint8Array[] = [];
  const done = new Promise<void>((resolve) => {
    sockets.on('connection', (socket) =>
      answerWhatsApp(socket, {
        onSignIn(payload, send) {
          heard.push(payload);
          send(Uint8Array.of(9, 9));
          send(new Uint8Array(500).fill(8));
        },
        onPlaintext(plaintext) {
          if (heard.push(plaintext) === 1 + said.length) resolve();
        },
      }),
    );
  });
  const client = await NoiseSocket.open([address, address], signIn);
  for (const plaintext of said) await client.send(plaintext);
  expect([...(await client.receive())]).toEqual([9, 9]);
  expect(await client.receive()).toHaveLength(500);
  await done;
  expect(heard.map((bytes) => Buffer.from(bytes))).toEqual(
    [signIn, ...said].map((bytes) => Buffer.from(bytes)),
  );
});

test('a client that does not speak it is told of, and the socket closed', async () => {
  const failed = new Promise<Error>((resolve) => {
    sockets.removeAllListeners('connection');
    sockets.on('connection', (socket) => answerWhatsApp(socket, { onFailure: resolve }));
  });
  const socket = new WebSocket(address);
  await once(socket, 'open');
  socket.send(Buffer.from('574106030000050a03616263', 'hex'));
  expect((await failed).message).toContain('no field 2');
  const [code] = (await once(socket, 'close')) as [number];
  expect(code).toBe(1002);
});
