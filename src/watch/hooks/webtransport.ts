import { frameSeen, type Recorder, type Seen, seen } from '../recorder.ts';
import { absolute, option } from './address.ts';
import { type Captured, NOTHING } from './capture.ts';
import { closeReason } from './close-reason.ts';
import { observeCall, observeNew } from './disguise.ts';
import * as native from './natives.ts';
import { protocols } from './protocols.ts';
import { home } from './realm.ts';
import type { Know } from './streams.ts';
import { hookInvited } from './webtransport-invited.ts';

export interface Session {
  url: string;
  state: 'opening' | 'open' | 'closed';
  /** What was written before it was open: it leaves when it opens, or never. */
  held: Seen[];
}

const ignore = () => undefined;
const asIs = (captured: Captured) => captured;
const classes = home as unknown as Record<string, { prototype: object } | undefined>;
const pair = classes.WebTransportBidirectionalStream?.prototype;
const datagramPair = classes.WebTransportDatagramDuplexStream?.prototype;
/** The writable side of a bidirectional stream. */
export const pairWritable = native.getter<object>(pair, 'writable');
const datagramWritable = native.getter<object>(datagramPair, 'writable');

/**
 * `WebTransport`: the address and subprotocols at opening, the streams and datagrams sent, the reason given at
 * closing. False where there is none.
 */
export function hookWebTransport(recorder: Recorder, know: Know): boolean {
  const prototype = classes.WebTransport?.prototype;
  if (!prototype) return false;
  const sessions = new native.WeakMapOf<object, Session>();
  const known = new native.WeakMapOf<object, true>();
  /** Sessions that gave streams which the other end opened, until they are closed. */
  const inviting = new native.SetOf<Session>();
  const readyOf = native.getter<Promise<unknown>>(prototype, 'ready')!;
  const closedOf = native.getter<Promise<unknown>>(prototype, 'closed')!;
  const takesProtocols = native.getter<string>(prototype, 'protocol') !== null;
  const datagramsOf = native.getter<object>(prototype, 'datagrams')!;

  function send(session: Session, method: string, captured: Captured): void {
    const frame = frameSeen('webtransport', method, session.url, captured);
    if (session.state === 'opening') native.push(session.held, frame);
    else if (session.state === 'open') recorder.record(frame);
  }
  function knowOf(session: Session, stream: unknown, made = asIs): void {
    if (typeof stream !== 'object' || stream === null) return;
    native.mapSet(known, stream, true);
    know(stream, (captured) => {
      if (captured) send(session, 'SEND', made(captured));
    });
  }

  observeNew('WebTransport', (made, args) => {
    const url = absolute(native.argument(args, 0));
    const opening = seen('webtransport', 'CONNECT', url, NOTHING);
    if (takesProtocols) {
      const offered = option(native.argument(args, 1), 'protocols').value;
      opening.headers = protocols('wt-available-protocols', offered);
    }
    recorder.record(opening);
    const session: Session = { url, state: 'opening', held: [] };
    native.mapSet(sessions, made, session);
    const become = (state: 'open' | 'closed') => () => {
      if (session.state === 'closed') return;
      session.state = state;
      if (state === 'closed') native.setDelete(inviting, session);
      const { held } = session;
      session.held = [];
      if (state === 'open') for (let i = 0; i < held.length; i++) recorder.record(held[i]!);
    };
    // The browser itself takes these two for handled, so that no rejection is kept from the page.
    native.onSettled(readyOf(made), become('open'), ignore);
    native.onSettled(closedOf(made), become('closed'), become('closed'));
    if (datagramWritable) knowOf(session, datagramWritable(datagramsOf(made)));
  });
  for (const [name, writable] of [
    ['createUnidirectionalStream', null],
    ['createBidirectionalStream', pairWritable],
  ] as const) {
    observeCall(prototype, name, (self, _args, made) => {
      const session = native.mapGet(sessions, self);
      // Of a closed one it only fails, which is the page's to hear.
      if (!session || session.state === 'closed') return;
      const found = (stream: object) => knowOf(session, writable ? writable(stream) : stream);
      native.onSettled(made as Promise<object>, found, ignore);
    });
  }
  observeCall(prototype, 'close', (self, args) => {
    const session = native.mapGet(sessions, self);
    if (session?.state !== 'open') return;
    const reason = closeReason(option(native.argument(args, 0), 'reason'));
    if (reason) send(session, 'CLOSE', reason);
    session.state = 'closed';
    native.setDelete(inviting, session);
  });

  if (pair)
    hookInvited(prototype, pair, {
      sessions,
      inviting,
      isKnown: (stream) => native.mapHas(known, stream),
      knowOf,
    });
  return true;
}
