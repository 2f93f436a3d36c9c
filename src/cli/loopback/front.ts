import { connect, createServer, type Socket } from 'node:net';
import { connect as connectTls, createSecureContext, TLSSocket } from 'node:tls';
import { certificate } from './certificate.ts';
import { destinationOf } from './server-name.ts';

/** A connection that a browser tried to make. */
export interface Attempt {
  /** Milliseconds since the epoch. */
  time: number;
  /** Lower case; empty where the client named none. */
  host: string;
  /** False where no route led anywhere: the connection was closed. */
  served: boolean;
}

/** The one door on loopback that stands for the whole network. */
export interface Front {
  port: number;
  /** Every connection tried, oldest first; grows. */
  attempts: readonly Attempt[];
  close(): Promise<void>;
}

/** Where each host is served: a port on 127.0.0.1, whether it speaks TLS or plain text is found out. `*`: every other host. */
export type Routes = ReadonlyMap<string, number>;

const LOOPBACK = '127.0.0.1';
const TUNNEL_OPEN = 'HTTP/1.1 200 OK\r\n\r\n';
/** Firefox takes a proxy's 404 for a name that does not resolve: the request has not left, as in Chromium. */
const NO_SUCH_HOST = 'HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n';
/** A TLS server answers a greeting on loopback at once; a plain one may wait for more. */
const GREETING_MS = 2_000;

/**
 * Listens on a free port of loopback and leads every connection, TLS or plain and whatever its port was meant
 * to be, to the port of its host: by the server name of the ClientHello, the Host header or a CONNECT. A host that
 * speaks TLS itself gets the bytes as they are; for one that speaks plain HTTP the front ends TLS with a
 * certificate of its own. What no route names is closed and recorded, so that nothing gets past and every try
 * can be shown.
 */
export async function startFront(routes: Routes): Promise<Front> {
  const attempts: Attempt[] = [];
  const open = new Set<Socket>();
  const speaksTls = greeter();
  const { key, cert } = await certificate();
  const secureContext = createSecureContext({ key, cert });

  const server = createServer((socket) => {
    track(open, socket);
    greet(socket);
  });

  /** Reads who is asked for; `tunnel` is the host of the CONNECT before, whose tries are counted already. */
  function greet(socket: Socket, tunnel?: string): void {
    let seen: Buffer = Buffer.alloc(0);
    const read = (chunk: Buffer) => {
      seen = Buffer.concat([seen, chunk]);
      const destination = destinationOf(seen);
      if (destination.kind === 'incomplete') return;
      socket.off('data', read);
      socket.pause();
      const host = tunnel ?? (destination.kind === 'unknown' ? '' : destination.host);
      const port = routes.get(host) ?? routes.get('*');
      const secure = destination.kind === 'tls';
      if (tunnel === undefined) attempts.push({ time: Date.now(), host, served: port !== undefined });
      if (destination.kind === 'connect' && tunnel === undefined) {
        if (port === undefined) socket.end(NO_SUCH_HOST);
        else {
          socket.write(TUNNEL_OPEN);
          socket.unshift(seen.subarray(destination.length));
          greet(socket, host);
        }
        return;
      }
      if (port === undefined) {
        socket.destroy();
        return;
      }
      socket.unshift(seen);
      void lead(socket, host, secure, port);
    };
    socket.on('data', read);
    socket.resume();
  }

  async function lead(socket: Socket, host: string, secure: boolean, port: number): Promise<void> {
    const upstreamIsTls = secure && (await speaksTls(port, host));
    if (socket.destroyed) return;
    const near = secure && !upstreamIsTls ? new TLSSocket(socket, { isServer: true, secureContext }) : socket;
    const far = connect(port, LOOPBACK);
    track(open, far);
    near.on('error', () => far.destroy());
    far.on('error', () => near.destroy());
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
    near.pipe(far);
    far.pipe(near);
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOOPBACK, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the front has no port');

  return {
    port: address.port,
    attempts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

function track(open: Set<Socket>, socket: Socket): void {
  open.add(socket);
  socket.setNoDelay(true);
  socket.on('close', () => open.delete(socket));
  socket.on('error', () => socket.destroy());
}

/** Tells whether a port of loopback speaks TLS: asked once a port, and again where nothing listened yet. */
function greeter(): (port: number, host: string) => Promise<boolean> {
  const known = new Map<number, Promise<boolean | null>>();
  const greet = (port: number, host: string) =>
    new Promise<boolean | null>((resolve) => {
      const socket = connectTls({ host: LOOPBACK, port, servername: host, rejectUnauthorized: false });
      const end = (answer: boolean | null) => {
        clearTimeout(timer);
        socket.destroy();
        resolve(answer);
      };
      const timer = setTimeout(end, GREETING_MS, false);
      socket.once('secureConnect', () => end(true));
      socket.once('error', (error: NodeJS.ErrnoException) =>
        end(error.code === 'ECONNREFUSED' ? null : false),
      );
    });
  return async (port, host) => {
    const asked = known.get(port) ?? greet(port, host);
    known.set(port, asked);
    const answer = await asked;
    if (answer === null) known.delete(port);
    return answer ?? false;
  };
}
