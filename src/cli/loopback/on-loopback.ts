import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Server as SecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { WebSocketServer } from 'ws';

/** A server that listens. */
export interface OnLoopback {
  port: number;
  /** Ends it with all that is connected to it. */
  close(): Promise<void>;
}

/** Has a server listen on a free port of loopback. `sockets`: what takes up its WebSockets, which end with it. */
export async function onLoopback(
  server: Server | SecureServer,
  sockets?: WebSocketServer,
): Promise<OnLoopback> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      for (const socket of sockets?.clients ?? []) socket.terminate();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
