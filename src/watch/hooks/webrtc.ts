import { frameSeen, type Recorder, seen } from '../recorder.ts';
import { capture, NOTHING, unread } from './capture.ts';
import { observeCall, observeNew } from './disguise.ts';
import * as native from './natives.ts';
import { home, type Realm, realm } from './realm.ts';
import { mediaWatch } from './webrtc-media.ts';
import { channelUrl, checkWatch, hookChannelNames } from './webrtc-names.ts';

const UNTOLD = unread('the browser does not tell whether it was asked');
/** `stun:host:port?transport=udp` and the like (RFC 7064, RFC 7065). */
const SERVER = /^(stun|turn)s?:(\[[^\]]*\]|[^:?]*)(?::(\d+))?/i;

const channel = realm.RTCDataChannel?.prototype;
const state = native.getter<string>(channel, 'readyState')!;
const label = native.getter<string>(channel, 'label')!;
const connectionPrototype = realm.RTCPeerConnection?.prototype;
const configurationOf = connectionPrototype && native.uncurry(connectionPrototype.getConfiguration);
const gathering = native.getter<string>(connectionPrototype, 'iceGatheringState')!;
const candidateOf = native.getter<object | null>(realm.RTCPeerConnectionIceEvent?.prototype, 'candidate')!;
const textOf = native.getter<string>(realm.RTCIceCandidate?.prototype, 'candidate')!;
const urlOf = native.getter<string | null>(realm.RTCPeerConnectionIceEvent?.prototype, 'url');
const failure = realm.RTCPeerConnectionIceErrorEvent?.prototype;
const failedUrlOf = native.getter<string>(failure, 'url');
const codeOf = native.getter<number>(failure, 'errorCode');
const reasonOf = native.getter<string>(failure, 'errorText');

/** What a configuration has not, a page may have put on `Object.prototype`. */
const own = native.ownValue;

function addressOf(server: string): string | null {
  const parts = native.match(SERVER, server);
  return parts && `${native.lower(parts[1]!)}://${parts[2]}${parts[3] ? `:${parts[3]}` : ''}`;
}

/**
 * WebRTC, of which the page hook is the only witness: what is sent on data channels, that sound or picture is sent, and
 * the servers that learn an address of the device while a connection is set up. `where`: the global that they are made in.
 */
export function hookWebRtc(recorder: Recorder, where: Realm = home): void {
  if (channel === undefined || connectionPrototype === undefined) return;
  observeCall(where.RTCDataChannel.prototype, 'send', (self, args) => {
    if (state(self) !== 'open') return;
    const sent = capture(native.argument(args, 0));
    recorder.record(frameSeen('webrtc', 'SEND', channelUrl(label(self)), sent));
  });
  hookChannelNames(recorder, where);

  /**
   * A server that refused has answered; one that let the time run out was asked (W3C WebRTC: 701 is no answer).
   * Firefox says 701 and no reason whatever happened.
   */
  const reached = (code: number, reason: string) =>
    (code >= 300 && code < 700) || native.includes(reason, 'timed out');

  /** Calls back for each server of the connection; `username`: the name that it is to be given. */
  function eachServer(connection: RTCPeerConnection, take: (url: string, username: string) => void): void {
    const servers = own(configurationOf(connection), 'iceServers') as RTCIceServer[] | undefined;
    for (let i = 0; servers && i < servers.length; i++) {
      const urls = own(servers[i]!, 'urls') as string | string[];
      const username = (own(servers[i]!, 'username') ?? '') as string;
      const list = typeof urls === 'string' ? [urls] : urls;
      for (let k = 0; k < list.length; k++) take(list[k]!, username);
    }
  }

  function serversOf(connection: RTCPeerConnection): string[] {
    const out: string[] = [];
    eachServer(connection, (url) => native.push(out, url));
    return out;
  }

  /** The name that a server is given, by the beginning of its address; it asks for it before all else (RFC 8656, section 7.2). */
  function userOf(connection: RTCPeerConnection, url: string): string {
    let user = '';
    eachServer(connection, (other, username) => {
      if (addressOf(other) === addressOf(url)) user ||= username;
    });
    return user;
  }

  const isRelayed = (event: Event) => {
    const candidate = candidateOf(event);
    return candidate !== null && native.includes(textOf(candidate), ' typ relay');
  };

  /** A candidate of these types is the server's answer: it has seen where the packet came from. */
  function servers(connection: RTCPeerConnection, event: Event): string[] {
    const candidate = candidateOf(event);
    const text = candidate === null ? '' : textOf(candidate);
    if (!native.includes(text, ' typ srflx') && !native.includes(text, ' typ relay')) return [];
    const told = urlOf?.(event);
    if (told) return [told];
    return serversOf(connection);
  }

  const watch = (connection: RTCPeerConnection) => {
    const known = native.createObject<Record<string, true>>(null);
    /** `named`: that the server has asked for a name, and been given it. */
    const note = (list: readonly string[], method = 'STUN', named = false) => {
      for (let i = 0; i < list.length; i++) {
        const url = addressOf(list[i]!);
        const user = named && url && native.startsWith(url, 'turn') ? userOf(connection, list[i]!) : '';
        const key = `${method} ${url} ${user}`;
        if (!url || known[key]) continue;
        known[key] = true;
        const asked = seen('webrtc', method, url, method === 'STUN' ? NOTHING : UNTOLD);
        if (user !== '') asked.headers = ['username', user];
        recorder.record(asked);
      }
    };
    // Where the connection is closed before a server answers, nothing else tells that it was asked.
    const mayAsk = () => note(serversOf(connection), 'MAY-ASK');
    native.listen(connection, 'icegatheringstatechange', (event) => {
      if (event.isTrusted && gathering(connection) === 'gathering') mayAsk();
    });
    // Candidates for the pool are gathered before the page asks for any.
    if (own(configurationOf(connection), 'iceCandidatePoolSize')) mayAsk();
    native.listen(connection, 'icecandidateerror', (event) => {
      if (!event.isTrusted) return;
      try {
        const url = failedUrlOf?.(event);
        if (!url) return;
        const reason = native.lower(reasonOf!(event));
        const code = codeOf!(event);
        // 400 is for what was not understood: all other refusals come after the name.
        if (reached(code, reason)) note([url], 'STUN', code > 400 && code < 700);
      } catch {
        // Only the server's name is lost.
      }
    });
    native.listen(connection, 'icecandidate', (event) => {
      if (!event.isTrusted) return;
      try {
        const asked = servers(connection, event);
        note(asked, 'STUN', asked.length === 1 && isRelayed(event));
      } catch {
        // Only the server's name is lost.
      }
    });
  };
  const watchChecks = checkWatch(recorder);
  const watchMedia = mediaWatch(recorder, where);
  observeNew(
    'RTCPeerConnection',
    (made) => {
      const connection = made as RTCPeerConnection;
      watch(connection);
      watchMedia?.(connection);
      watchChecks?.(connection);
    },
    where,
  );
}
