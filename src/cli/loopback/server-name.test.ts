import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { connect } from 'node:tls';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { destinationOf } from './server-name.ts';

const text = (value: string) => new TextEncoder().encode(value);

async function clientHello(servername: string): Promise<Uint8Array> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const client = connect({ port, host: '127.0.0.1', servername, rejectUnauthorized: false });
  client.on('error', () => {});
  const [socket] = (await once(server, 'connection')) as [Socket];
  const [bytes] = (await once(socket, 'data')) as [Buffer];
  client.destroy();
  socket.destroy();
  server.close();
  return bytes;
}

describe('where a connection wants to go', () => {
  test('the server name of a true ClientHello', async () => {
    const hello = await clientHello('Web.WhatsApp.com');
    expect(destinationOf(hello)).toEqual({ kind: 'tls', host: 'web.whatsapp.com', port: null });
  });

  test('asks for more until the ClientHello is whole, and never names a half name', async () => {
    const hello = await clientHello('web.whatsapp.com');
    for (let length = 0; length < hello.length; length++) {
      expect(destinationOf(hello.subarray(0, length))).toEqual({ kind: 'incomplete' });
    }
  });

  test('the Host header of a plain request, with and without a port', () => {
    expect(destinationOf(text('GET / HTTP/1.1\r\nHost: a.test\r\n\r\n'))).toEqual({
      kind: 'plain',
      host: 'a.test',
      port: 80,
    });
    expect(destinationOf(text('POST /x HTTP/1.1\r\nAccept: */*\r\nhost:  A.test:8080 \r\n'))).toEqual({
      kind: 'plain',
      host: 'a.test',
      port: 8080,
    });
  });

  test('waits for a Host header that is not there yet', () => {
    expect(destinationOf(text('GET / HTTP/1.1\r\nAccept: */*\r\nHos'))).toEqual({ kind: 'incomplete' });
  });

  test('the authority of a CONNECT, once its head is whole', () => {
    const head = 'CONNECT A.test:5222 HTTP/1.1\r\nHost: A.test:5222\r\n\r\n';
    const found = { kind: 'connect', host: 'a.test', port: 5222, length: head.length };
    expect(destinationOf(text(head))).toEqual(found);
    expect(destinationOf(text(`${head}\u0016\u0003`))).toEqual(found);
    expect(destinationOf(text(head.slice(0, -2)))).toEqual({ kind: 'incomplete' });
    expect(destinationOf(text('CONNECT HTTP/1.1\r\n\r\n'))).toEqual({ kind: 'unknown' });
  });

  test('refuses what is neither', () => {
    expect(destinationOf(text('SSH-2.0-OpenSSH\r\n'))).toEqual({ kind: 'unknown' });
    expect(destinationOf(text('GET / HTTP/1.1\r\nAccept: */*\r\n\r\n'))).toEqual({ kind: 'unknown' });
  });

  test('a record that claims too much is not waited for without end', () => {
    const endless = new Uint8Array(70_000);
    endless.set([0x16, 3, 1, 0xff, 0xff, 1, 0xff, 0xff, 0xff]);
    expect(destinationOf(endless)).toEqual({ kind: 'unknown' });
  });

  test('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, tls) => {
        if (tls && bytes.length > 6) bytes.set([0x16, 3, 1, 0, bytes.length - 5, 1]);
        expect(['tls', 'plain', 'connect', 'incomplete', 'unknown']).toContain(destinationOf(bytes).kind);
      }),
      { numRuns: 2_000 },
    );
  });
});
