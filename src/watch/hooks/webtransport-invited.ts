import { type Captured, unread } from './capture.ts';
import { observeCall, observeGet } from './disguise.ts';
import * as native from './natives.ts';
import { realm } from './realm.ts';
import type { Session } from './webtransport.ts';

/** What is known of sessions. */
interface Sessions {
  sessions: WeakMap<object, Session>;
  /** Those that gave streams which the other end opened, until they are closed. */
  inviting: Set<Session>;
  isKnown(stream: object): boolean;
  knowOf(session: Session, stream: unknown, made?: (captured: Captured) => Captured): void;
}

const ignore = () => undefined;

/**
 * Streams that the other end of a session opened. They are known as the page takes their writable side, and none tells
 * whose it is: it is that of the only address that invites, or, where several do at once, of the session that its reader
 * reads. To wait for what a reader gives handles its rejection, so that is done in no other case.
 */
export function hookInvited(
  transport: object,
  pair: object,
  { sessions, inviting, isKnown, knowOf }: Sessions,
): void {
  const incoming = new native.WeakMapOf<object, Session>();
  const readers = new native.WeakMapOf<object, Session>();
  const owners = new native.WeakMapOf<object, Session>();

  /** Of all that invite; `areSeveral` where they are of more than one address. */
  function lastInviting(): { last: Session | null; areSeveral: boolean } {
    let last: Session | null = null;
    let areSeveral = false;
    native.setEach(inviting, (session) => {
      areSeveral ||= last !== null && last.url !== session.url;
      last = session;
    });
    return { last, areSeveral };
  }

  observeGet(transport, 'incomingBidirectionalStreams', (self, streams) => {
    const session = native.mapGet(sessions, self);
    if (!session || session.state === 'closed') return;
    native.setAdd(inviting, session);
    native.mapSet(incoming, streams as object, session);
  });
  observeCall(realm.ReadableStream.prototype, 'getReader', (self, _args, reader) => {
    const session = native.mapGet(incoming, self);
    if (session) native.mapSet(readers, reader as object, session);
  });
  observeCall(realm.ReadableStreamDefaultReader.prototype, 'read', (self, _args, result) => {
    const session = native.mapGet(readers, self);
    if (!session || !lastInviting().areSeveral) return;
    const found = (step: object) => {
      const value = native.ownValue(step, 'value');
      if (typeof value === 'object' && value !== null) native.mapSet(owners, value, session);
    };
    native.onSettled(result as Promise<object>, found, ignore);
  });
  observeGet(pair, 'writable', (self, stream) => {
    if (isKnown(stream as object)) return;
    const owner = native.mapGet(owners, self);
    const { last, areSeveral } = lastInviting();
    const session = owner ?? last;
    if (session) knowOf(session, stream, areSeveral && !owner ? nobodys : undefined);
  });
}

/** Whose session it left by is not told: its bytes are nobody's. */
const nobodys = ({ bytes }: Captured) => unread('on a stream of one of several sessions', '', bytes);
