import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../src/cli/build.ts';
import type { Driver } from '../../src/cli/drive/driver.ts';
import { launch } from '../../src/cli/drive/launch.ts';
import { haveBrowser, KINDS } from '../have.ts';
import { askFrom, ORIGIN } from '../matrix/run.ts';
import { type PlainSite, servePlainSite } from '../plain-site.ts';
import { reportThrough } from '../report-through.ts';

// Sound and picture between peers: nobody can read them, so the report says how many connections carried any.

/** Puppeteer's Firefox keeps WebRTC off loopback. */
const LOOPBACK = { 'media.peerconnection.ice.loopback': true };

for (const kind of KINDS) {
  const found = await haveBrowser(kind);
  describe.skipIf(!found)(`peers, in ${kind}`, () => {
    let site: PlainSite;
    let driver: Driver;

    beforeAll(async () => {
      site = await servePlainSite();
      driver = await launch(kind, {
        path: found!.path,
        extensionDir: await ensureBuilt(kind === 'chromium' ? 'chrome' : 'firefox'),
        maps: new Map([['*', site.port]]),
        headless: true,
        firefoxPrefs: LOOPBACK,
      });
    });
    afterAll(async () => {
      await driver?.close();
      await site?.close();
    });

    test('connections that carry media are declared, one by one, and no others', async () => {
      const ask = await askFrom(driver);
      const page = await driver.open(`${ORIGIN}/`);
      const carried = await page.evaluate(callPeers);
      expect(carried).toEqual({ oneWay: true, added: true, replaced: true, text: 'hello' });
      const connections = async () => {
        const { blindSpots } = await reportThrough(ask);
        const spots = blindSpots.byChannel?.filter(({ channel }) => channel === 'webrtc') ?? [];
        return spots.map(({ context, of, count }) => [context, of, count]);
      };
      // One way, both ways, added later, replaced later: 1 + 2 + 1 + 1.
      await expect.poll(connections).toEqual([['page', 'connections', 5]]);
      const report = await reportThrough(ask);
      expect(report.blindSpots.notes.join(' ')).toMatch(/5 connections carried sound or picture to a peer/);
      expect(report.flows.filter(({ channel }) => channel === 'webrtc')).toEqual([]);
    });
  });
}

/** Runs in the page: sets up pairs of peers, and tells what came through. */
async function callPeers() {
  const made: RTCPeerConnection[] = [];
  const soundTrack = () => {
    const audio = new AudioContext();
    const tone = audio.createOscillator();
    const out = audio.createMediaStreamDestination();
    tone.connect(out);
    tone.start();
    return out.stream.getAudioTracks()[0]!;
  };
  const pictureTrack = () => {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d')!;
    setInterval(() => context.fillRect(0, 0, Math.random() * 100, 100), 50);
    return canvas.captureStream(20).getVideoTracks()[0]!;
  };
  const agree = async (a: RTCPeerConnection, b: RTCPeerConnection) => {
    await a.setLocalDescription(await a.createOffer());
    await b.setRemoteDescription(a.localDescription!);
    await b.setLocalDescription(await b.createAnswer());
    await a.setRemoteDescription(b.localDescription!);
  };
  const connected = (peer: RTCPeerConnection) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (/^(connected|completed)$/.test(peer.iceConnectionState)) resolve();
      };
      peer.addEventListener('iceconnectionstatechange', look);
      look();
    });
  const pair = () => {
    const [a, b] = [new RTCPeerConnection(), new RTCPeerConnection()];
    a.onicecandidate = ({ candidate }) => candidate && b.addIceCandidate(candidate);
    b.onicecandidate = ({ candidate }) => candidate && a.addIceCandidate(candidate);
    made.push(a, b);
    return [a, b] as const;
  };
  const receives = async (peer: RTCPeerConnection) => {
    const until = performance.now() + 60_000;
    while (performance.now() < until) {
      for (const stats of (await peer.getStats()).values()) {
        if (stats.type === 'inbound-rtp' && stats.packetsReceived > 0) return true;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return false;
  };
  const [a, b] = pair();
  a.addTrack(pictureTrack());
  await agree(a, b);
  const oneWay = await receives(b);

  const [c, d] = pair();
  c.addTrack(soundTrack());
  d.addTrack(soundTrack());
  await agree(c, d);
  await Promise.all([receives(c), receives(d)]);

  const [e, f] = pair();
  const channel = e.createDataChannel('talk');
  const heard = new Promise<string>((resolve) => {
    f.ondatachannel = (event) => {
      event.channel.onmessage = ({ data }) => resolve(data);
    };
  });
  await agree(e, f);
  await connected(e);
  if (channel.readyState !== 'open')
    await new Promise((resolve) => channel.addEventListener('open', resolve));
  channel.send('hello');
  const text = await heard;

  // Nothing is sent where no peer answers, nor where a track is only received.
  const alone = new RTCPeerConnection();
  alone.addTrack(soundTrack());
  await alone.setLocalDescription(await alone.createOffer());
  made.push(alone);
  const [q, r] = pair();
  q.addTransceiver('audio', { direction: 'recvonly' });
  await agree(q, r);
  await connected(q);

  const [g, h] = pair();
  g.createDataChannel('first');
  await agree(g, h);
  await connected(g);
  g.addTrack(pictureTrack());
  await agree(g, h);
  const added = await receives(h);

  const [i, j] = pair();
  const { sender } = i.addTransceiver('audio', { direction: 'sendonly' });
  await agree(i, j);
  await connected(i);
  await sender.replaceTrack(soundTrack());
  const replaced = await receives(j);
  return { oneWay, added, replaced, text };
}
