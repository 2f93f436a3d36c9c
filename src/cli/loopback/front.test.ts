import { once } from 'node:events';
import { createServer as createPlain, request as requestPlain } from 'node:http';
import { createServer as createSecure, request as requestSecure } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { certificate } from './certificate.ts';
import { type Front, startFront } from './front.ts';

const running: Array<{ close(): unknown }> = [];
afterEach(async () => {
  for (const one of running.splice(0)) await one.close();
});

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  running.push(server);
  return (server.address() as AddressInfo).port;
}

async function front(routes: Record<string, number>): Promise<Front> {
  const started = await startFront(new Map(Object.entries(routes)));
  running.unshift(started);
  return started;
}

function get(door: Front, secure: boolean, host: string, path = '/'): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: door.port,
      path,
      headers: { host, connection: 'close' },
      servername: host.split(':')[0],
      rejectUnauthorized: false,
    };
    const request = (secure ? requestSecure : requestPlain)(options, async (response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      resolve(body);
    });
    request.on('error', reject);
    request.end();
  });
}

const echo = () =>
  createPlain((request, response) => response.end(`plain ${request.headers.host}${request.url}`));

describe('the front', () => {
  test('ends TLS for a host that speaks plain HTTP, whatever port was meant', async () => {
    const door = await front({ 'a.test': await listen(echo()) });
    expect(await get(door, true, 'a.test', '/x')).toBe('plain a.test/x');
    expect(await get(door, true, 'a.test:5222', '/y')).toBe('plain a.test:5222/y');
    expect(await get(door, false, 'a.test:8080', '/z')).toBe('plain a.test:8080/z');
    expect(door.attempts.map(({ host, served }) => ({ host, served }))).toEqual([
      { host: 'a.test', served: true },
      { host: 'a.test', served: true },
      { host: 'a.test', served: true },
    ]);
  });

  test('hands the bytes on untouched to a host that speaks TLS itself', async () => {
    const own = createSecure(await certificate(), (request, response) =>
      response.end(`own ${request.headers.host}`),
    );
    const door = await front({ 'b.test': await listen(own) });
    expect(await get(door, true, 'b.test')).toBe('own b.test');
  });

  test('closes what no route names, and records the try', async () => {
    const door = await front({ 'a.test': await listen(echo()) });
    await expect(get(door, true, 'elsewhere.test')).rejects.toThrow();
    await expect(get(door, false, 'elsewhere.test')).rejects.toThrow();
    expect(door.attempts.map(({ host, served }) => ({ host, served }))).toEqual([
      { host: 'elsewhere.test', served: false },
      { host: 'elsewhere.test', served: false },
    ]);
  });

  test('opens a tunnel to a host it knows, and says of others that there are none', async () => {
    const door = await front({ 'a.test': await listen(echo()) });
    const ask = async (host: string) => {
      const socket = connect(door.port, '127.0.0.1');
      socket.write(`CONNECT ${host}:80 HTTP/1.1\r\nHost: ${host}:80\r\n\r\n`);
      const [answer] = (await once(socket, 'data')) as [Buffer];
      return { socket, status: String(answer).split(' ')[1] };
    };
    const known = await ask('a.test');
    expect(known.status).toBe('200');
    known.socket.write('GET /t HTTP/1.1\r\nHost: a.test\r\nConnection: close\r\n\r\n');
    const [page] = (await once(known.socket, 'data')) as [Buffer];
    expect(String(page)).toContain('plain a.test/t');
    expect((await ask('elsewhere.test')).status).toBe('404');
    expect(door.attempts.map(({ host, served }) => ({ host, served }))).toEqual([
      { host: 'a.test', served: true },
      { host: 'elsewhere.test', served: false },
    ]);
  });

  test('a star stands for every other host', async () => {
    const door = await front({ '*': await listen(echo()) });
    expect(await get(door, true, 'any.test')).toBe('plain any.test/');
  });

  test('carries sockets both ways', async () => {
    const server = createPlain();
    const sockets = new WebSocketServer({ server });
    sockets.on('connection', (socket) => socket.on('message', (data) => socket.send(`got ${data}`)));
    const door = await front({ 'ws.test': await listen(server) });
    const options = { servername: 'ws.test', headers: { host: 'ws.test' }, rejectUnauthorized: false };
    const socket = new WebSocket(`wss://127.0.0.1:${door.port}/chat`, options);
    await once(socket, 'open');
    socket.send('presence');
    const [data] = (await once(socket, 'message')) as [Buffer];
    expect(String(data)).toBe('got presence');
    socket.close();
    await once(socket, 'close');
  });

  test('a host whose server is not up is closed, and served once it is', async () => {
    const later = echo();
    const port = await listen(later);
    const door = await front({ 'late.test': port });
    await new Promise((resolve) => later.close(resolve));
    await expect(get(door, true, 'late.test')).rejects.toThrow();
    later.listen(port, '127.0.0.1');
    await once(later, 'listening');
    expect(await get(door, true, 'late.test')).toBe('plain late.test/');
  });

  test('noise does not bring it down', async () => {
    const door = await front({ 'a.test': await listen(echo()) });
    const noise = connect(door.port, '127.0.0.1');
    noise.on('error', () => {});
    noise.end(Buffer.from([0, 1, 2, 3, 0xff]));
    await once(noise, 'close');
    expect(await get(door, true, 'a.test')).toBe('plain a.test/');
    expect(door.attempts[0]).toMatchObject({ host: '', served: false });
  });
});
