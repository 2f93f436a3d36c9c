import type { Certificate } from '../../src/cli/loopback/certificate.ts';
import { startEndpoint } from '../quic/endpoint.ts';
import { type Answer, type Handler, type Request, speakHttp3 } from '../quic/http3.ts';
import { loadQuic } from '../quic/native.ts';

/** Where WebTransport and HTTP/3 arrive; the ways know it by this name. */
export const QUIC_HOST = 'quic.example';

export interface Transports {
  /** UDP port of loopback; null where this machine has no QUIC. */
  port: number | null;
  /** Why it has none. */
  missing: string;
  close(): Promise<void>;
}

/** What the sink makes of what arrives. */
export interface Records {
  see(text: string): void;
  arrive(kind: 'http' | 'transport', method: string, host: string, path: string): void;
}

/** Records what arrives by QUIC: WebTransport sessions with all that is sent in them, and HTTP/3 requests. */
export async function startTransports(certificate: Certificate, records: Records): Promise<Transports> {
  const quic = loadQuic();
  if (typeof quic === 'string') return { port: null, missing: quic, close: () => Promise.resolve() };
  const handler = handlerFor(records);
  const endpoint = await startEndpoint({ quic, certificate, protocol: 'h3' }, (peer) =>
    speakHttp3(peer, handler),
  );
  return { port: endpoint.port, missing: '', close: endpoint.close };
}

function handlerFor({ see, arrive }: Records): Handler {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
  const take = (kind: 'http' | 'transport', { method, host, path, headers, body }: Request) => {
    arrive(kind, method, host, path);
    see(`${path} ${JSON.stringify(headers)} ${text(body)}`);
  };
  return {
    request(request): Answer {
      take('http', request);
      const origin = request.headers.origin ?? '*';
      // The page asks whether it is here already.
      return {
        status: 200,
        headers: [
          ['access-control-allow-origin', origin],
          ['cache-control', 'no-store'],
        ],
        body: Buffer.from('h3'),
      };
    },
    session(request, invite) {
      take('transport', request);
      if (request.path.startsWith('/in/transport-refused')) return null;
      if (request.path.startsWith('/in/transport-invited')) invite();
      return {
        stream: (bytes) => see(text(bytes)),
        datagram: (bytes) => see(text(bytes)),
        closed: (_code, reason) => see(reason),
      };
    },
  };
}
