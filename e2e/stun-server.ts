import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import type { AddressInfo } from 'node:net';

/** A STUN server on loopback, on as many ports as there are to be told apart. */
export interface StunServer {
  /** Listens on one more free port; `asked` is called with each request that arrives there. */
  listen(asked: () => void): Promise<number>;
  close(): void;
}

const BINDING = 0x0001;
const ALLOCATE = 0x0003;
const SUCCESS = 0x0100;
const FAILURE = 0x0110;
const XOR_MAPPED_ADDRESS = 0x0020;
const ERROR_CODE = 0x0009;
const IPV4 = 1;
const MAGIC = 0x2112a442;
const HEADER = 20;

/**
 * Answers binding requests with the address that they came from, as STUN has it (RFC 8489, sections 5 and 14), and
 * refuses to relay (RFC 8656) with 403.
 */
export async function startStunServer(): Promise<StunServer> {
  const sockets: Socket[] = [];
  return {
    async listen(asked) {
      const socket = createSocket('udp4');
      sockets.push(socket);
      socket.on('message', (message, from) => {
        if (message.length < HEADER || message.readUInt32BE(4) !== MAGIC) return;
        asked();
        const type = message.readUInt16BE(0);
        const body = type === BINDING ? mappedAddress(from) : type === ALLOCATE ? refusal() : null;
        if (!body) return;
        const head = Buffer.from(message.subarray(0, HEADER));
        head.writeUInt16BE(type | (type === BINDING ? SUCCESS : FAILURE), 0);
        head.writeUInt16BE(body.length, 2);
        socket.send(Buffer.concat([head, body]), from.port, from.address);
      });
      await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
      return (socket.address() as AddressInfo).port;
    },
    close() {
      for (const socket of sockets) socket.close();
    },
  };
}

function mappedAddress({ port, address }: RemoteInfo): Buffer {
  const attribute = Buffer.alloc(12);
  attribute.writeUInt16BE(XOR_MAPPED_ADDRESS, 0);
  attribute.writeUInt16BE(8, 2);
  attribute.writeUInt8(IPV4, 5);
  attribute.writeUInt16BE(port ^ (MAGIC >>> 16), 6);
  const number = address.split('.').reduce((sum, part) => (sum << 8) | Number(part), 0);
  attribute.writeUInt32BE((number ^ MAGIC) >>> 0, 8);
  return attribute;
}

function refusal(): Buffer {
  const attribute = Buffer.alloc(8);
  attribute.writeUInt16BE(ERROR_CODE, 0);
  attribute.writeUInt16BE(4, 2);
  attribute.writeUInt8(4, 6);
  attribute.writeUInt8(3, 7);
  return attribute;
}
