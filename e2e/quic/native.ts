import { createRequire } from 'node:module';

/** What is used of the native binding of quiche that `@matrixai/quic` ships; shapes and names are its own. */
export interface Quic {
  MAX_CONN_ID_LEN: number;
  MAX_DATAGRAM_SIZE: number;
  Config: {
    withBoringSslCtx(
      verifyPeer: boolean,
      verifyAllowFail: boolean,
      authorities: Uint8Array | null,
      keys: Uint8Array[],
      chains: Uint8Array[],
    ): QuicConfig;
  };
  Connection: {
    accept(id: Uint8Array, original: null, local: HostPort, remote: HostPort, config: QuicConfig): Connection;
  };
  Header: { fromSlice(packet: Uint8Array, idLength: number): { ty: number; dcid: Uint8Array } };
}

export interface HostPort {
  host: string;
  port: number;
}

interface QuicConfig {
  setApplicationProtos(names: string[]): void;
  setMaxIdleTimeout(ms: number): void;
  setMaxRecvUdpPayloadSize(bytes: number): void;
  setMaxSendUdpPayloadSize(bytes: number): void;
  setInitialMaxData(bytes: number): void;
  setInitialMaxStreamDataBidiLocal(bytes: number): void;
  setInitialMaxStreamDataBidiRemote(bytes: number): void;
  setInitialMaxStreamDataUni(bytes: number): void;
  setInitialMaxStreamsBidi(count: number): void;
  setInitialMaxStreamsUni(count: number): void;
  setDisableActiveMigration(disable: boolean): void;
  enableDgram(enable: boolean, receiveQueue: number, sendQueue: number): void;
}

/** Calls throw where the protocol forbids them; null means that there is nothing or no room. */
export interface Connection {
  recv(packet: Uint8Array, path: { from: HostPort; to: HostPort }): number;
  send(into: Uint8Array): [length: number, info: { to: HostPort }] | null;
  readable(): Iterable<number>;
  streamReadable(stream: number): boolean;
  streamRecv(stream: number, into: Uint8Array): [length: number, fin: boolean] | null;
  streamSend(stream: number, bytes: Uint8Array, fin: boolean): number | null;
  dgramRecvVec(): Uint8Array | null;
  /** Milliseconds. */
  timeout(): number | null;
  onTimeout(): void;
  close(byApplication: boolean, code: number, reason: Uint8Array): void;
  isEstablished(): boolean;
  isClosed(): boolean;
}

/** `Header.ty` of a client's first packets. */
export const INITIAL = 0;

/** The binding, or the reason why this machine has none: npm leaves out the packages of other platforms. */
export function loadQuic(): Quic | string {
  const name = `@matrixai/quic-${process.platform}-${process.arch}`;
  try {
    return createRequire(import.meta.url)(name) as Quic;
  } catch (error) {
    return `no QUIC: ${name} does not load (${(error as NodeJS.ErrnoException).code})`;
  }
}
