import { randomBytes } from 'node:crypto';
import { createSocket, type RemoteInfo } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import type { Certificate } from '../../src/cli/loopback/certificate.ts';
import { type Connection, type HostPort, INITIAL, type Quic } from './native.ts';

/** The other end of a connection, to send to. */
export interface Peer {
  send(stream: number, bytes: Uint8Array, fin?: boolean): void;
}

/** What speaks on one connection. */
export interface Protocol {
  /** Bytes of a stream in their order; `fin` with the last of them. */
  received(stream: number, bytes: Uint8Array, fin: boolean): void;
  datagram(bytes: Uint8Array): void;
}

export interface EndpointOptions {
  quic: Quic;
  certificate: Certificate;
  /** By its name in the handshake (ALPN). */
  protocol: string;
}

export interface Endpoint {
  port: number;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const IDLE_MS = 30_000;
const WINDOW = 1_048_576;
const STREAMS = 1000;
const QUEUE = 1000;
const CHUNK = 65_536;
/** `H3_NO_ERROR`. */
const NO_ERROR = 0x100;

/** Answers QUIC (RFC 9000) on a free UDP port of loopback; `speak` begins when a handshake is done. */
export async function startEndpoint(
  { quic, certificate, protocol }: EndpointOptions,
  speak: (peer: Peer) => Protocol,
): Promise<Endpoint> {
  const pem = (text: string) => [Buffer.from(text)];
  const config = quic.Config.withBoringSslCtx(
    false,
    false,
    null,
    pem(certificate.key),
    pem(certificate.cert),
  );
  config.setApplicationProtos([protocol]);
  config.setMaxIdleTimeout(IDLE_MS);
  config.setMaxRecvUdpPayloadSize(quic.MAX_DATAGRAM_SIZE);
  config.setMaxSendUdpPayloadSize(quic.MAX_DATAGRAM_SIZE);
  config.setInitialMaxData(WINDOW);
  config.setInitialMaxStreamDataBidiLocal(WINDOW);
  config.setInitialMaxStreamDataBidiRemote(WINDOW);
  config.setInitialMaxStreamDataUni(WINDOW);
  config.setInitialMaxStreamsBidi(STREAMS);
  config.setInitialMaxStreamsUni(STREAMS);
  config.setDisableActiveMigration(true);
  config.enableDgram(true, QUEUE, QUEUE);

  const socket = createSocket('udp4');
  const links = new Map<string, Link>();

  function linkFor(packet: Uint8Array, from: RemoteInfo): Link | null {
    const header = attempt(() => quic.Header.fromSlice(packet, quic.MAX_CONN_ID_LEN));
    if (!header) return null;
    const asked = Buffer.from(header.dcid).toString('hex');
    const known = links.get(asked);
    if (known || header.ty !== INITIAL) return known ?? null;
    const scid = randomBytes(quic.MAX_CONN_ID_LEN);
    const remote = { host: from.address, port: from.port };
    const connection = quic.Connection.accept(scid, null, local, remote, config);
    const keys = [asked, scid.toString('hex')];
    const send: Send = (bytes, to) => socket.send(bytes, to.port, to.host);
    const link = new Link(quic, connection, send, speak, () => {
      for (const key of keys) links.delete(key);
    });
    for (const key of keys) links.set(key, link);
    return link;
  }

  socket.on('message', (packet, from) => {
    linkFor(packet, from)?.receive(packet, { from: { host: from.address, port: from.port }, to: local });
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(0, HOST, resolve);
  });
  const { port } = socket.address() as AddressInfo;
  const local = { host: HOST, port };
  return {
    port,
    async close() {
      for (const link of new Set(links.values())) link.close();
      // What was sent last has not left yet: even a number is looked up first.
      await new Promise((resolve) => setImmediate(resolve));
      await new Promise<void>((resolve) => socket.close(() => resolve()));
    },
  };
}

type Send = (bytes: Uint8Array, to: HostPort) => void;

/** One connection: packets in and out, timers, and what waits for room to be sent. */
class Link {
  readonly #waiting = new Map<number, { bytes: Uint8Array; fin: boolean }[]>();
  #speaks: Protocol | null = null;
  #timer: NodeJS.Timeout | undefined;
  #ended = false;

  constructor(
    private readonly quic: Quic,
    private readonly connection: Connection,
    private readonly output: Send,
    private readonly speak: (peer: Peer) => Protocol,
    private readonly gone: () => void,
  ) {}

  receive(packet: Uint8Array, path: Parameters<Connection['recv']>[1]): void {
    attempt(() => this.connection.recv(packet, path));
    if (this.connection.isEstablished()) {
      this.#speaks ??= this.speak({ send: (...sending) => this.#send(...sending) });
      this.#read(this.#speaks);
    }
    this.#drain();
    this.#flush();
  }

  close(): void {
    this.#ended = true;
    attempt(() => this.connection.close(true, NO_ERROR, Buffer.alloc(0)));
    this.#flush();
    clearTimeout(this.#timer);
  }

  #read(protocol: Protocol): void {
    const buffer = new Uint8Array(CHUNK);
    for (const stream of this.connection.readable()) {
      while (this.connection.streamReadable(stream)) {
        // Null too where the other end has given the stream up.
        const taken = attempt(() => this.connection.streamRecv(stream, buffer));
        if (!taken) break;
        const [length, fin] = taken;
        protocol.received(stream, buffer.slice(0, length), fin);
        if (fin) break;
      }
    }
    for (let bytes = this.connection.dgramRecvVec(); bytes; bytes = this.connection.dgramRecvVec()) {
      protocol.datagram(bytes);
    }
  }

  #send(stream: number, bytes: Uint8Array, fin = false): void {
    this.#waiting.set(stream, [...(this.#waiting.get(stream) ?? []), { bytes, fin }]);
    setImmediate(() => {
      if (this.#ended) return;
      this.#drain();
      this.#flush();
    });
  }

  #drain(): void {
    for (const [stream, queue] of this.#waiting) {
      for (let next = queue[0]; next; next = queue[0]) {
        const { bytes, fin } = next;
        const sent = attempt(() => this.connection.streamSend(stream, bytes, fin)) ?? 0;
        next.bytes = bytes.subarray(sent);
        if (next.bytes.length > 0) break;
        queue.shift();
      }
      if (queue.length === 0) this.#waiting.delete(stream);
    }
  }

  #flush(): void {
    const buffer = new Uint8Array(this.quic.MAX_DATAGRAM_SIZE);
    const next = () => attempt(() => this.connection.send(buffer));
    for (let sent = next(); sent; sent = next()) {
      const [length, { to }] = sent;
      this.output(buffer.slice(0, length), to);
    }
    clearTimeout(this.#timer);
    if (this.connection.isClosed()) {
      this.gone();
      return;
    }
    const wait = this.connection.timeout();
    if (wait === null) return;
    this.#timer = setTimeout(() => {
      this.connection.onTimeout();
      this.#flush();
    }, Math.ceil(wait));
  }
}

/** The binding throws at what a peer does wrong or no longer wants: that much is dropped. */
function attempt<T>(call: () => T): T | null {
  try {
    return call();
  } catch {
    return null;
  }
}
