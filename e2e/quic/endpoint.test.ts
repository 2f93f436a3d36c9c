import { randomBytes } from 'node:crypto';
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { certificate } from '../../src/cli/loopback/certificate.ts';
import { type Endpoint, type Peer, startEndpoint } from './endpoint.ts';
import { type Connection, type HostPort, loadQuic, type Quic } from './native.ts';

const HOST = '127.0.0.1';
const PROTOCOL = 'greeting';
const BIDI = 0;
const ROOM = 1_048_576;

/** What only the asking end needs of the binding. */
interface Client extends Connection {
  dgramSend(bytes: Uint8Array): void;
}
type Dials = Quic['Connection'] & {
  connect(name: string, id: Uint8Array, local: HostPort, remote: HostPort, config: Config): Client;
};
type Config = ReturnType<Quic['Config']['withBoringSslCtx']>;
type PlainConfig = {
  withBoringSslCtx(verify: false, allow: false, ca: null, keys: null, chains: null): Config;
};

const found = loadQuic();
const quic = typeof found === 'string' ? null : found;

/** The other end: sends what its connection has to send, and calls `when` after each packet that it got. */
class Dialler {
  readonly #timers: NodeJS.Timeout[] = [];

  constructor(
    readonly connection: Client,
    private readonly socket: Socket,
    private readonly port: number,
  ) {
    const local = { host: HOST, port: (socket.address() as AddressInfo).port };
    socket.on('message', (packet, { address, port: from }) => {
      connection.recv(packet, { from: { host: address, port: from }, to: local });
      this.flush();
    });
  }

  flush(): void {
    const buffer = new Uint8Array(quic!.MAX_DATAGRAM_SIZE);
    for (let sent = this.#next(buffer); sent; sent = this.#next(buffer)) {
      this.socket.send(buffer.slice(0, sent[0]), this.port, HOST);
    }
    const wait = this.connection.timeout();
    if (wait !== null) this.#timers.push(setTimeout(() => this.flush(), Math.ceil(wait)));
  }

  /** Resolves once `is` holds, asked after each packet. */
  async until(is: () => boolean): Promise<void> {
    while (!is()) await once(this.socket, 'message');
  }

  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.socket.close();
  }

  #next(buffer: Uint8Array): ReturnType<Connection['send']> {
    try {
      return this.connection.send(buffer);
    } catch {
      return null;
    }
  }
}

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function dial({ port }: Endpoint, protocol: string): Promise<Dialler> {
  const config = (quic!.Config as unknown as PlainConfig).withBoringSslCtx(false, false, null, null, null);
  config.setApplicationProtos([protocol]);
  config.setMaxIdleTimeout(5000);
  config.setInitialMaxData(ROOM);
  config.setInitialMaxStreamDataBidiLocal(ROOM);
  config.setInitialMaxStreamDataBidiRemote(ROOM);
  config.setInitialMaxStreamsBidi(10);
  config.enableDgram(true, 10, 10);
  const socket = createSocket('udp4');
  socket.bind(0, HOST);
  await once(socket, 'listening');
  const local = { host: HOST, port: (socket.address() as AddressInfo).port };
  const id = randomBytes(quic!.MAX_CONN_ID_LEN);
  const remote = { host: HOST, port };
  const connection = (quic!.Connection as Dials).connect('a.example', id, local, remote, config);
  const dialler = new Dialler(connection, socket, port);
  open.push(dialler);
  dialler.flush();
  return dialler;
}

/** Everything that can be read of a stream of the asking end. */
function readAll(connection: Connection, stream: number): string {
  const buffer = new Uint8Array(ROOM);
  let text = '';
  while (connection.streamReadable(stream)) {
    const taken = connection.streamRecv(stream, buffer);
    if (!taken) break;
    text += Buffer.from(buffer.slice(0, taken[0])).toString();
  }
  return text;
}

it('has the binding wherever all of it was set up', () => {
  if (quic === null) console.error(`${found}; no handshake is tried`);
  if (process.env.CI) expect(found).not.toBeTypeOf('string');
  else expect(quic !== null || /^no QUIC: /.test(found as string)).toBe(true);
});

describe.runIf(quic !== null)('an endpoint', () => {
  async function start(heard: string[]): Promise<Endpoint> {
    const options = { quic: quic!, certificate: await certificate(), protocol: PROTOCOL };
    const endpoint = await startEndpoint(options, (peer: Peer) => ({
      received: (stream, bytes, fin) => {
        heard.push(`${stream} ${bytes.length} ${fin}`);
        if (fin) peer.send(stream, Buffer.from('x'.repeat(100_000)), true);
      },
      datagram: (bytes) => void heard.push(`datagram ${Buffer.from(bytes)}`),
    }));
    open.push(endpoint);
    return endpoint;
  }

  it('shakes hands, hears streams and datagrams, and answers more than one packet holds', async () => {
    const heard: string[] = [];
    const { connection, ...rest } = await dialled(await start(heard));
    connection.dgramSend(Buffer.from('gram'));
    connection.streamSend(BIDI, Buffer.from('hello'), true);
    rest.flush();
    let answer = '';
    await rest.until(() => {
      answer += readAll(connection, BIDI);
      rest.flush();
      return answer.length === 100_000;
    });
    expect(heard).toContain('datagram gram');
    expect(heard).toContain('0 5 true');
  });

  it('lets go of what does not speak its protocol, and of what is no QUIC, and goes on', async () => {
    const heard: string[] = [];
    const endpoint = await start(heard);
    const stranger = await dial(endpoint, 'another');
    await stranger.until(() => stranger.connection.isClosed() || isDraining(stranger.connection));
    expect(stranger.connection.isEstablished()).toBe(false);
    const socket = createSocket('udp4');
    open.push(socket);
    await new Promise((resolve) => socket.send('noise', endpoint.port, HOST, resolve));
    const { connection } = await dialled(endpoint);
    expect(connection.isEstablished()).toBe(true);
    expect(heard).toEqual([]);
  });

  it('says goodbye to whom it still speaks with when it is closed', async () => {
    const endpoint = await start([]);
    const { connection, until } = await dialled(endpoint);
    open.splice(open.indexOf(endpoint), 1);
    const gone = until(() => isDraining(connection) || connection.isClosed());
    await endpoint.close();
    await gone;
  });

  async function dialled(endpoint: Endpoint) {
    const dialler = await dial(endpoint, PROTOCOL);
    await dialler.until(() => dialler.connection.isEstablished());
    return {
      connection: dialler.connection,
      flush: () => dialler.flush(),
      until: (is: () => boolean) => dialler.until(is),
    };
  }
});

function isDraining(connection: Connection): boolean {
  return (connection as Connection & { isDraining(): boolean }).isDraining();
}
