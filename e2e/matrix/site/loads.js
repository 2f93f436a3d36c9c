// More ways of cells.ts, for windows: what elements, styles and documents load, and what the browser does at their word.
(() => {
  const { SINK, at, settle, append, style, submit } = self.matrixTools;
  const here = (cell) => `/in/${cell}`;
  const box = (html) => {
    const node = document.createElement('div');
    node.innerHTML = html;
    document.body.append(node);
    return node;
  };
  const shown = async (html) => {
    box(html);
    await settle(600);
  };
  const link = async (attributes) => {
    const node = document.createElement('link');
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    document.head.append(node);
    await settle(900);
  };
  // An address that rules have named once is not asked for again, gone or not: each try has its own.
  let named = 0;
  const rules = async (kind, url) => {
    const node = document.createElement('script');
    node.type = 'speculationrules';
    node.textContent = JSON.stringify({
      [kind]: [{ urls: [`${url}&try=${named++}`], eagerness: 'immediate' }],
    });
    document.head.append(node);
    await settle(1500);
  };
  const serves = (cell) => append('iframe', { src: `/document/${cell}` });
  const made = async (cell) => {
    await append('iframe', { src: `/controlled/made/${cell}` });
    await settle(1500);
  };
  // What a browser does of itself for a document in a window of its own, it may let be for one that another window covers:
  // one after the other, each given the time that a busy machine takes until it is there.
  let windows = Promise.resolve();
  self.matrixTools.windows = () => windows;
  const opens = (cell) => {
    const shown = async () => {
      const opened = window.open(`/document/${cell}`);
      const isThere = () => opened.location.pathname !== 'blank' && opened.document.readyState === 'complete';
      for (let waits = 0; waits < 75 && !isThere(); waits += 1) await settle(200);
      await settle(1500);
      opened.close();
    };
    // One that cannot be opened keeps no other from it: what it was to send is told to be missing.
    windows = windows.then(shown).catch(() => {});
    return windows;
  };
  const url = (cell, canary) => `${at(cell)}?id=${canary}`;
  const styled = (property, value) => (cell, canary) =>
    shown(`<div style='${property}: ${value(url(cell, canary))}; width: 9px; height: 9px'>x</div>`);
  const image = (tag, attribute) => (cell, canary) => shown(`<${tag} ${attribute}="${url(cell, canary)}">`);

  Object.assign(self.matrixWays, {
    host: (cell, canary) => append('img', { src: `https://${canary}.sink.example/in/${cell}` }),
    picture: (cell, canary) => shown(`<picture><source srcset="${url(cell, canary)}"><img alt=""></picture>`),
    poster: image('video', 'poster'),
    'input-image': image('input type="image"', 'src'),
    'table-background': image('table', 'background'),
    'svg-use': (cell, canary) => shown(`<svg><use href="${here(cell)}?id=${canary}#a"/></svg>`),
    'svg-filter': (cell, canary) =>
      shown(
        `<svg><filter id="f"><feImage href="${url(cell, canary)}"/></filter><rect filter="url(#f)" width="9" height="9"/></svg>`,
      ),
    'svg-script': async (cell, canary) => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const script = document.createElementNS('http://www.w3.org/2000/svg', 'script');
      script.setAttribute('href', url(cell, canary));
      svg.append(script);
      document.body.append(svg);
      await settle(600);
    },
    'svg-set': (cell, canary) =>
      shown(
        `<svg><image width="9" height="9"><set attributeName="href" to="${url(cell, canary)}"/></image></svg>`,
      ),
    'css-set': styled('background', (address) => `image-set(url("${address}") 1x)`),
    'css-cursor': styled('cursor', (address) => `url("${address}"), auto`),
    'css-mask': styled('mask-image', (address) => `url("${address}")`),
    'css-clip': (cell, canary) =>
      styled('clip-path', () => `url("${here(cell)}?id=${canary}#c")`)(cell, canary),
    'css-shape': styled('float: left; shape-outside', (address) => `url("${address}")`),
    'css-border': styled('border: 9px solid; border-image-source', (address) => `url("${address}")`),
    'svg-marker': (cell, canary) =>
      shown(`<svg><path d="M0 0L9 9" style='marker-start: url("${here(cell)}?id=${canary}#m")'/></svg>`),
    'css-content': async (cell, canary) => {
      await style(`.m-${canary}::before { content: url("${url(cell, canary)}") }`);
      await append('i', { className: `m-${canary}`, textContent: 'x' });
    },
    'css-adopted': async (cell, canary) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`.a-${canary} { background: url("${url(cell, canary)}") }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      await append('i', { className: `a-${canary}`, textContent: 'x' });
    },
    'css-layer': (cell, canary) =>
      style(`@import url("${url(cell, canary)}") layer(l) supports(display: block);`),
    'font-face': (cell, canary) => new FontFace('f', `url("${url(cell, canary)}")`).load(),
    'xml-stylesheet': serves,
    xslt: serves,
    'xslt-import': serves,
    'link-stylesheet': serves,
    'meta-refresh': serves,
    'refresh-header': serves,
    'location-set': serves,
    'navigation-api': serves,
    'link-header': serves,
    preconnect: (_cell, canary) => link({ rel: 'preconnect', href: `https://${canary}.connect.example` }),
    'preconnect-body': async (_cell, canary) => {
      box(`<p><link rel="preconnect" href="https://${canary}.connect.example"></p>`);
      await settle(900);
    },
    // Gone in the turn in which it came.
    'preconnect-brief': async (_cell, canary) => {
      const node = Object.assign(document.createElement('link'), { rel: 'preconnect' });
      node.href = `https://${canary}.connect.example`;
      document.head.append(node);
      node.remove();
      await settle(900);
    },
    'preconnect-shadow': async (_cell, canary) => {
      const tree = box('<p></p>').firstChild.attachShadow({ mode: 'closed' });
      tree.innerHTML = `<link rel="preconnect" href="https://${canary}.connect.example">`;
      await settle(1500);
    },
    'preconnect-html': serves,
    'preconnect-header': serves,
    'made-report': made,
    'made-preconnect': made,
    'made-part-preconnect': async (cell) => {
      await fetch(`/controlled/made/${cell}`);
      await settle(900);
    },
    'rules-header': opens,
    'rules-loaded': opens,
    'navigation-preload': async (cell, canary) => {
      const { navigationPreload } = await navigator.serviceWorker.ready;
      await navigationPreload.enable();
      await navigationPreload.setHeaderValue(canary);
      await append('iframe', { src: `/controlled/preloads/${cell}` });
      await settle(500);
      await navigationPreload.disable();
    },
    // Of what plays a picture is shown; Firefox shows none of what is short.
    artwork: async (cell, canary) => {
      const audio = Object.assign(new Audio(tone(4)), { loop: true });
      await audio.play();
      navigator.mediaSession.metadata = new MediaMetadata({
        title: 'x',
        artwork: [{ src: url(cell, canary), sizes: '96x96', type: 'image/png' }],
      });
      await settle(2500);
      audio.pause();
    },
    'worker-report': async (cell) => {
      const worker = new Worker(`/document/${cell}`);
      await settle(1500);
      worker.terminate();
    },
    'passkey-signal': (_cell, canary) =>
      PublicKeyCredential.signalUnknownCredential({ rpId: `${canary}.keys.example`, credentialId: 'AAAA' }),
    'early-preload': opens,
    'early-preconnect': opens,
    'integrity-report': async (cell) => {
      await serves(cell);
      await settle(1500);
    },
    'embedder-report': async (cell) => {
      await serves(cell);
      await settle(1500);
    },
    audio: (cell, canary) => append('audio', { src: url(cell, canary), preload: 'auto' }),
    source: (cell, canary) => shown(`<video preload="auto"><source src="${url(cell, canary)}"></video>`),
    track: async (cell, canary) => {
      const video = box(
        `<video crossorigin src="${SINK}/in/none"><track default kind="subtitles" src="${url(cell, canary)}"></video>`,
      ).firstChild;
      video.textTracks[0].mode = 'showing';
      await settle(600);
    },
    embed: (cell, canary) => append('embed', { type: 'image/png', src: url(cell, canary) }),
    'object-document': (cell, canary) => append('object', { type: 'text/html', data: url(cell, canary) }),
    'hls-segment': async (cell) => {
      const video = document.createElement('video');
      Object.assign(video, { src: `${SINK}/playlist/${cell}/list.m3u8`, preload: 'auto', muted: true });
      document.body.append(video);
      video.play().catch(() => {});
      await settle(2000);
    },
    icon: (cell, canary) => link({ rel: 'icon', href: url(cell, canary) }),
    manifest: (cell, canary) => link({ rel: 'manifest', href: `${here(cell)}?id=${canary}` }),
    modulepreload: (cell, canary) => link({ rel: 'modulepreload', href: url(cell, canary) }),
    'preload-font': (cell, canary) =>
      link({ rel: 'preload', as: 'font', crossOrigin: 'anonymous', href: url(cell, canary) }),
    'preload-script': (cell, canary) => link({ rel: 'preload', as: 'script', href: url(cell, canary) }),
    'prefetch-rules': (cell, canary) => rules('prefetch', url(cell, canary)),
    'prerender-rules': (cell, canary) => rules('prerender', `${here(cell)}?id=${canary}`),
    'module-import': (cell) => append('script', { type: 'module', src: `${SINK}/module/${cell}` }),
    'import-json': (cell, canary) => import(url(cell, canary), { with: { type: 'json' } }),
    'import-text': (cell, canary) => import(url(cell, canary), { with: { type: 'text' } }),
    'import-css': (cell, canary) => import(url(cell, canary), { with: { type: 'css' } }),
    'audio-worklet': (cell, canary) => new AudioContext().audioWorklet.addModule(url(cell, canary)),
    'paint-worklet': (cell, canary) => CSS.paintWorklet.addModule(url(cell, canary)),
    'worker-url': async (cell, canary) => {
      const worker = new Worker(`${here(cell)}?id=${canary}`);
      await settle(600);
      worker.terminate();
    },
    'service-worker-url': async (cell, canary) => {
      const registration = await navigator.serviceWorker.register(`${here(cell)}?id=${canary}`);
      await registration.unregister();
    },
    'script-cookie': async (cell, canary) => {
      // biome-ignore lint/suspicious/noDocumentCookie: the way itself.
      document.cookie = `id=${canary}; Path=/in/${cell}`;
      await append('img', { src: here(cell) });
      // biome-ignore lint/suspicious/noDocumentCookie: the way itself.
      document.cookie = `id=; Max-Age=0; Path=/in/${cell}`;
    },
    'cookie-store': async (cell, canary) => {
      await cookieStore.set({ name: 'id', value: canary, path: '/in/' });
      await append('img', { src: here(cell) });
      await cookieStore.delete({ name: 'id', path: '/in/' });
    },
    'form-submitter': (cell, canary) =>
      submit(cell, 'post', `<button name="id" value="${canary}"></button>`, (form) =>
        form.requestSubmit(form.firstChild),
      ),
    'form-plain': (cell, canary) =>
      submit(cell, 'post', `<input name="id" value="${canary}">`, (form) => {
        form.enctype = 'text/plain';
        form.submit();
      }),
    'form-multipart': (cell, canary) =>
      submit(cell, 'post', `<input name="id" value="${canary}">`, (form) => {
        form.enctype = 'multipart/form-data';
        form.submit();
      }),
    'form-file': (cell, canary) => submitFile(cell, new File([canary], 'note.txt', { type: 'text/plain' })),
    'form-file-name': (cell, canary) =>
      submitFile(cell, new File(['x'], `${canary}.txt`, { type: 'text/plain' })),
    'redirect-form': (cell, canary) =>
      submit(cell, 'post', `<input name="id" value="${canary}">`, (form) => {
        form.action = `${SINK}/redirect/${cell}?308`;
        form.submit();
      }),
    'ping-to': async (cell, canary) => {
      const target = document.createElement('iframe');
      target.name = `to-${cell}`;
      document.body.append(target);
      const node = document.createElement('a');
      // What the link itself leads to is not told the fragment; who is pinged is.
      Object.assign(node, { href: `${SINK}/site/blank.html#${canary}`, ping: at(cell), target: target.name });
      document.body.append(node);
      node.click();
      await settle(400);
    },
    'iframe-csp': (cell, canary) =>
      append('iframe', { csp: `img-src https://${canary}.example`, src: at(cell) }),
    download: async (cell, canary) => {
      const node = document.createElement('a');
      Object.assign(node, { href: `${here(cell)}?id=${canary}`, download: 'note.bin' });
      document.body.append(node);
      node.click();
      await settle(600);
    },
    payment: async (cell, canary) => {
      const total = { label: 'x', amount: { currency: 'USD', value: '1' } };
      await new PaymentRequest([{ supportedMethods: url(cell, canary) }], { total }).canMakePayment();
      await settle(500);
    },
    'identity-provider': (_cell, canary) =>
      navigator.credentials.get({
        identity: { providers: [{ configURL: `https://${canary}.example/fed.json`, clientId: 'x' }] },
      }),
    passkey: (_cell, canary) =>
      navigator.credentials.get({ publicKey: { challenge: new Uint8Array(16), rpId: `${canary}.example` } }),
    'fragment-fetch': (cell, canary) => fetch(`${at(cell)}#${canary}`, { method: 'POST', body: 'x' }),
    'fragment-image': (cell, canary) => append('img', { src: `${at(cell)}#${canary}` }),
    'fragment-iframe': (cell, canary) => append('iframe', { src: `${at(cell)}#${canary}` }),
    'fragment-form': (cell, canary) =>
      submit(cell, 'post', '<input name="x" value="1">', (form) => {
        form.action = `${at(cell)}#${canary}`;
        form.submit();
      }),
  });

  /** As many seconds of a tone. */
  function tone(seconds) {
    const [rate, head] = [8000, 44];
    const size = seconds * rate;
    const wave = new DataView(new ArrayBuffer(head + size));
    const text = (at, word) => {
      for (let i = 0; i < word.length; i++) wave.setUint8(at + i, word.charCodeAt(i));
    };
    text(0, 'RIFF');
    wave.setUint32(4, head - 8 + size, true);
    text(8, 'WAVEfmt ');
    for (const [at, value] of [
      [16, 16],
      [24, rate],
      [28, rate],
      [40, size],
    ])
      wave.setUint32(at, value, true);
    for (const [at, value] of [
      [20, 1],
      [22, 1],
      [32, 1],
      [34, 8],
    ])
      wave.setUint16(at, value, true);
    text(36, 'data');
    for (let i = 0; i < size; i++) wave.setUint8(head + i, 128 + 40 * Math.sin(i / 4));
    return URL.createObjectURL(new Blob([wave], { type: 'audio/wav' }));
  }

  function submitFile(cell, file) {
    return submit(cell, 'post', '<input type="file" name="file">', (form) => {
      const chosen = new DataTransfer();
      chosen.items.add(file);
      form.firstChild.files = chosen.files;
      form.enctype = 'multipart/form-data';
      form.submit();
    });
  }
})();
