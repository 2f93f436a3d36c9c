import type { Context } from '../../model/vocabulary.ts';
import { type Recorder, seen } from '../recorder.ts';
import { NOTHING, unread } from './capture.ts';
import { observeCall } from './disguise.ts';
import * as native from './natives.ts';
import { home, type Realm, realm } from './realm.ts';

const encodeComponent = realm.encodeURIComponent;
const UFRAG = /^a=ice-ufrag:(\S+)/m;

const channel = realm.RTCDataChannel?.prototype;
const label = native.getter<string>(channel, 'label')!;
const protocol = native.getter<string>(channel, 'protocol')!;
const negotiated = native.getter<boolean>(channel, 'negotiated')!;
const state = native.getter<string>(realm.RTCPeerConnection?.prototype, 'iceConnectionState');
const remote = native.getter<object | null>(realm.RTCPeerConnection?.prototype, 'remoteDescription');
const sdp = native.getter<string>(realm.RTCSessionDescription?.prototype, 'sdp');

/** Address of a data channel by its label. */
export function channelUrl(label: string): string {
  return `webrtc://peer/${encodeComponent(label)}`;
}

const LENT = unread('what was sent on a data channel that was handed on');

/** Tells of a data channel that was handed to another context: what is sent there is out of sight. */
export function channelLent(recorder: Recorder, lent: unknown, context: Context): void {
  if (!channel || !native.isBranded(label, lent)) return;
  const gone = seen('webrtc', 'LENT', channelUrl(label(lent)), LENT);
  gone.context = context;
  recorder.record(gone);
}

/** The name of a channel and of its protocol, which the peer is told as the channel opens (RFC 8832). */
export function hookChannelNames(recorder: Recorder, where: Realm = home): void {
  observeCall(where.RTCPeerConnection.prototype, 'createDataChannel', (_self, _args, made) => {
    const channel = made as EventTarget;
    if (negotiated(channel)) return;
    const named = protocol(channel);
    const opened = seen('webrtc', 'OPEN', channelUrl(label(channel)), NOTHING);
    if (named !== '') opened.headers = ['protocol', named];
    native.listen(channel, 'open', (event) => {
      if (event.isTrusted) recorder.record(opened);
    });
  });
}

/**
 * The name that the other side is said to have given: each check of a connection bears it, to whatever address the page
 * says is the other side's (RFC 8445, section 7.2.2).
 */
export function checkWatch(recorder: Recorder): ((connection: RTCPeerConnection) => void) | null {
  if (!state || !remote || !sdp) return null;
  return (connection) => {
    let last = '';
    native.listen(connection, 'iceconnectionstatechange', (event) => {
      if (!event.isTrusted || state(connection) !== 'checking') return;
      const description = remote(connection);
      const name = description && native.match(UFRAG, sdp(description))?.[1];
      if (!name || name === last) return;
      last = name;
      const check = seen('webrtc', 'CHECK', 'webrtc://peer/', NOTHING);
      check.headers = ['ice-ufrag', name];
      recorder.record(check);
    });
  };
}
