import { type Recorder, seen } from '../recorder.ts';
import { unread } from './capture.ts';
import { observeCall } from './disguise.ts';
import * as native from './natives.ts';
import { home, type Realm, realm } from './realm.ts';

const UNREADABLE = unread('sound and picture between peers, which no witness can read');

const connectionPrototype = realm.RTCPeerConnection?.prototype;
const transceiversOf = connectionPrototype && native.uncurry(connectionPrototype.getTransceivers);
const iceStateOf = native.getter<string>(connectionPrototype, 'iceConnectionState')!;
const transceiver = realm.RTCRtpTransceiver?.prototype;
const directionOf = native.getter<string | null>(transceiver, 'currentDirection')!;
const senderOf = native.getter<RTCRtpSender>(transceiver, 'sender')!;
const trackOf = native.getter<object | null>(realm.RTCRtpSender?.prototype, 'track')!;

/**
 * Watches a connection for sound or picture that it sends, and says so once; absent where the browser has no such thing.
 * A connection sends where it is connected and a transceiver that was agreed on has a track (W3C WebRTC § 5.4).
 */
export function mediaWatch(
  recorder: Recorder,
  where: Realm = home,
): ((connection: RTCPeerConnection) => void) | null {
  if (transceiver === undefined || where.RTCRtpSender === undefined) return null;
  /** What looks at a sender's connection again. */
  const checks = new native.WeakMapOf<object, (given: object) => void>();

  // It takes effect in a moment; to wait for the page's promise would handle its rejection.
  observeCall(where.RTCRtpSender.prototype, 'replaceTrack', (self, args) => {
    if (native.argument(args, 0)) native.mapGet(checks, self)?.(self);
  });

  return (connection) => {
    let isTold = false;
    const check = (given: object | null) => {
      if (isTold) return;
      const transceivers = transceiversOf(connection);
      const state = iceStateOf(connection);
      const isConnected = state === 'connected' || state === 'completed';
      for (let i = 0; i < transceivers.length; i++) {
        const sender = senderOf(transceivers[i]!);
        native.mapSet(checks, sender, check);
        const direction = directionOf(transceivers[i]!);
        const sends = direction === 'sendrecv' || direction === 'sendonly';
        const hasTrack = sender === given || trackOf(sender) !== null;
        if (isTold || !isConnected || !sends || !hasTrack) continue;
        isTold = true;
        recorder.record(seen('webrtc', 'MEDIA', 'webrtc://peer/', UNREADABLE));
      }
    };
    native.listen(connection, 'iceconnectionstatechange', () => check(null));
    native.listen(connection, 'signalingstatechange', () => check(null));
  };
}
