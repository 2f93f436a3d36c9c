import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import type { AddressInfo } from 'node:net';

/** A STUN server on loopback, on as many ports as there are to be told apart. */
export interface StunServer {
  /** Listens on one more free port; `asked` is called with each message that arrives there. A mute one never answers. */
  listen(asked: (message: Buffer) => void, mute?: boolean): Promise<number>;
  close(): void;
}

const BINDING = 0x0001;
const ALLOCATE = 0x0003;
const SUCCESS = 0x0100;
const FAILURE = 0x0110;
const XOR_MAPPED_ADDRESS = 0x0020;
const USERNAME = 0x0006;
const ERROR_CODE = 0x0009;
const REALM = 0x0014;
const NONCE = 0x0015;
const IPV4 = 1;
const MAGIC = 0x2112a442;
const HEADER = 20;

/**
 * Answers binding requests with the address that they came from, as STUN has it (RFC 8489, sections 5 and 14); asked to
 * relay, it asks for a name first (RFC 8656, section 7.2), and refuses with 403.
 */
export async function startStunServer(): Promise<StunServer> {
  const sockets: Socket[] = [];
  return {
    async listen(asked, mute = false) {
      const socket = createSocket('udp4');
      sockets.push(socket);
      socket.on('message', (message, from) => {
        if (message.length < HEADER || message.readUInt32BE(4) !== MAGIC) return;
        asked(message);
        if (mute) return;
        const type = message.readUInt16BE(0);
        const body = type === BINDING ? mappedAddress(from) : type === ALLOCATE ? refusal(message) : null;
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

function refusal(message: Buffer): Buffer {
  if (hasAttribute(message, USERNAME)) return attribute(ERROR_CODE, Buffer.from([0, 0, 4, 3]));
  return Buffer.concat([
    attribute(ERROR_CODE, Buffer.from([0, 0, 4, 1])),
    attribute(REALM, Buffer.from('sink.example')),
    attribute(NONCE, Buffer.from('00000000')),
  ]);
}

/** Attributes fill up to four bytes (RFC 8489, section 14). */
const padded = (length: number) => (length + 3) & ~3;

function attribute(type: number, value: Buffer): Buffer {
  const out = Buffer.alloc(4 + padded(value.length));
  out.writeUInt16BE(type, 0);
  out.writeUInt16BE(value.length, 2);
  value.copy(out, 4);
  return out;
}

function hasAttribute(message: Buffer, type: number): boolean {
  for (let at = HEADER; at + 4 <= message.length; at += 4 + padded(message.readUInt16BE(at + 2))) {
    if (message.readUInt16BE(at) === type) return true;
  }
  return false;
}
