// Ways of cells.ts by which a window tells peers, their servers and other companies' frames something.
(() => {
  const { SINK, gather, settle } = self.matrixTools;
  const arrived = (cell) => fetch(`${SINK}/arrived/${cell}`, { mode: 'no-cors' });

  const addressOf = (cell) => `stun:${cell}.example:${self.STUN[cell]}`;

  /** Two connections of this page with each other; gives the far end's channel. */
  async function pair(make) {
    const [a, b] = [new RTCPeerConnection(), new RTCPeerConnection()];
    a.onicecandidate = ({ candidate }) => candidate && b.addIceCandidate(candidate);
    b.onicecandidate = ({ candidate }) => candidate && a.addIceCandidate(candidate);
    const far = new Promise((resolve) => {
      b.ondatachannel = ({ channel }) => resolve(channel);
    });
    make(a);
    await a.setLocalDescription();
    await b.setRemoteDescription(a.localDescription);
    await b.setLocalDescription();
    await a.setRemoteDescription(b.localDescription);
    const channel = await Promise.race([far, settle(5000)]);
    const close = () => {
      a.close();
      b.close();
    };
    return { channel, close };
  }

  Object.assign(self.matrixWays, {
    'rtc-label': async (cell, canary) => {
      const { channel, close } = await pair((a) => a.createDataChannel(canary));
      if (channel?.label === canary) await arrived(cell);
      close();
    },
    'rtc-protocol': async (cell, canary) => {
      const { channel, close } = await pair((a) => a.createDataChannel('chat', { protocol: canary }));
      if (channel?.protocol === canary) await arrived(cell);
      close();
    },
    'rtc-worker': async (cell, canary) => {
      const code = `onmessage = ({ data }) => {
        if (data.readyState === 'open') data.send('${canary}');
        else data.onopen = () => data.send('${canary}');
      }`;
      const worker = new Worker(URL.createObjectURL(new Blob([code])));
      const { channel, close } = await pair((a) => {
        const near = a.createDataChannel('chat');
        worker.postMessage(near, [near]);
      });
      const heard = new Promise((resolve) => {
        if (channel) channel.onmessage = ({ data }) => resolve(data === canary);
      });
      if (await Promise.race([heard, settle(2000)])) await arrived(cell);
      worker.terminate();
      close();
    },
    'turn-name': async (cell, canary) => {
      const urls = `turn:${cell}.example:${self.STUN[cell]}?transport=udp`;
      await gather(cell, { urls, username: canary, credential: 'p' });
    },
    'stun-unanswered': async (cell) => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: addressOf(cell) }] });
      peer.createDataChannel('chat');
      await peer.setLocalDescription();
      await settle(2000);
      peer.close();
    },
    'stun-pool': async (cell) => {
      const iceServers = [{ urls: addressOf(cell) }];
      const peer = new RTCPeerConnection({ iceServers, iceCandidatePoolSize: 1 });
      await settle(2000);
      peer.close();
    },
    /** Each check bears the name that the page says the other side has given. */
    'ice-name': async (cell, canary) => {
      const [a, b] = [new RTCPeerConnection(), new RTCPeerConnection()];
      a.createDataChannel('chat');
      await a.setLocalDescription();
      await b.setRemoteDescription(a.localDescription);
      const { sdp } = await b.createAnswer();
      const named = sdp.replace(/a=ice-ufrag:.*/g, `a=ice-ufrag:${canary}`);
      const candidate = `a=candidate:1 1 udp 2113937151 127.0.0.1 ${self.STUN[cell]} typ host\r\n`;
      await a.setRemoteDescription({ type: 'answer', sdp: named + candidate });
      await settle(3000);
      a.close();
      b.close();
    },
    'message-port': async (cell, canary) => {
      const node = await listener(cell);
      const { port1, port2 } = new MessageChannel();
      node.contentWindow.postMessage({ listen: true }, '*', [port2]);
      port1.postMessage({ id: canary });
      await settle(800);
    },
    'message-port-back': async (cell, canary) => {
      const lent = new Promise((resolve) => {
        addEventListener('message', function hear({ data, ports }) {
          if (data?.lends !== cell) return;
          removeEventListener('message', hear);
          resolve(ports[0]);
        });
      });
      const node = await listener(cell);
      node.contentWindow.postMessage({ lend: true }, '*');
      (await lent).postMessage({ id: canary });
      await settle(800);
    },
  });

  async function listener(cell) {
    const node = document.createElement('iframe');
    node.src = `${SINK}/site/listen.html?${cell}`;
    document.body.append(node);
    await new Promise((resolve) => {
      node.onload = resolve;
    });
    return node;
  }
})();
