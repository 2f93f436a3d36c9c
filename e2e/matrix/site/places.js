// Sets up the places of cells.ts in the top page, one after another, and goes all ways in each.
(() => {
  const heard = new Map();
  const begun = new Set();
  const hear = (event) => {
    const { begins, done } = event.data ?? {};
    if (begins) begun.add(begins);
    if (done) heard.get(done)?.();
  };
  addEventListener('message', hear);
  const wait = (place, ms = 60000) =>
    Promise.race([
      new Promise((resolve) => heard.set(place, resolve)),
      new Promise((resolve) => setTimeout(resolve, ms, 'late')),
    ]);
  const FAR = 'https://sink.example';
  const scripts = (base) =>
    ['canaries.js', 'ways.js', 'frame.js']
      .map((name) => `<script src="${base}/site/${name}"></script>`)
      .join('');

  function frame(place, attributes) {
    const node = document.createElement('iframe');
    node.name = place;
    Object.assign(node, attributes);
    document.body.append(node);
    return node;
  }
  const page = (base) => `<!doctype html><meta charset="utf-8"><body>${scripts(base)}</body>`;

  const setUp = {
    'frame-same': () => frame('frame-same', { src: '/site/frame.html' }),
    'frame-cross': () => frame('frame-cross', { src: 'https://frames.example/site/frame.html' }),
    'frame-sandboxed': () => {
      const node = document.createElement('iframe');
      node.name = 'frame-sandboxed';
      node.setAttribute('sandbox', 'allow-scripts allow-forms');
      node.src = '/site/frame.html';
      document.body.append(node);
    },
    'frame-srcdoc': () => frame('frame-srcdoc', { srcdoc: page('') }),
    'frame-blob': () =>
      frame('frame-blob', {
        src: URL.createObjectURL(new Blob([page(location.origin)], { type: 'text/html' })),
      }),
    'frame-blank': () => {
      const { contentDocument } = frame('frame-blank', {});
      for (const name of ['canaries.js', 'ways.js', 'frame.js']) {
        const script = contentDocument.createElement('script');
        script.src = `${location.origin}/site/${name}`;
        script.async = false;
        contentDocument.body.append(script);
      }
    },
    'frame-data': () => frame('frame-data', { src: `data:text/html,${encodeURIComponent(page(FAR))}` }),
    'frame-object': () => {
      const node = document.createElement('object');
      Object.assign(node, { name: 'frame-object', type: 'text/html', data: '/site/frame.html' });
      document.body.append(node);
    },
    worker: () => listen(new Worker('/site/worker.js?worker')),
    'worker-module': () => listen(new Worker('/site/worker-module.js?worker-module', { type: 'module' })),
    'worker-blob': () => {
      const code = `self.PLACE='worker-blob';importScripts('${location.origin}/site/worker.js')`;
      listen(new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))));
    },
    'worker-data': () => {
      const code = `self.PLACE='worker-data';self.BASE='${FAR}';importScripts('${FAR}/site/worker.js')`;
      listen(new Worker(`data:text/javascript,${encodeURIComponent(code)}`));
    },
    // Of nested workers started at once Firefox 153 never runs one in a hundred, without the extension too.
    'worker-nested': async () => {
      for (let tries = 0; tries < 3 && !begun.has('worker-nested'); tries++) {
        const worker = listen(new Worker('/site/worker-outer.js'));
        const soon = Date.now() + 6000;
        while (!begun.has('worker-nested') && Date.now() < soon) await new Promise((r) => setTimeout(r, 50));
        if (!begun.has('worker-nested')) worker.terminate();
      }
    },
    'shared-worker': () => {
      const { port } = new SharedWorker('/site/worker.js?shared-worker');
      port.onmessage = hear;
      port.start();
    },
    'service-worker': async () => {
      navigator.serviceWorker.onmessage = hear;
      navigator.serviceWorker.startMessages();
      const registration = await navigator.serviceWorker.register('/site/service.js', {
        scope: '/controlled/',
      });
      const worker = registration.active ?? registration.installing ?? registration.waiting;
      await new Promise((resolve) => {
        if (worker.state === 'activated') resolve();
        else worker.onstatechange = () => worker.state === 'activated' && resolve();
      });
      worker.postMessage('go');
    },
  };
  function listen(worker) {
    worker.onmessage = hear;
    worker.onerror = (event) => console.error('worker', event.message);
    return worker;
  }

  self.goEverywhere = async (places) => {
    const late = [];
    for (const place of places) {
      if (place === 'borrowed') {
        const fresh = document.createElement('iframe');
        document.body.append(fresh);
        // The frame's own functions, taken in the same turn.
        const own = self.waysOf(fresh.contentWindow);
        await self.goAllWays('borrowed', own);
      } else if (place === 'frame-first') {
        const { contentWindow } = frame(place, { src: '/slow' });
        await self.goAllWays(place, self.waysOf(contentWindow));
      } else if (place === 'popup') {
        const opened = window.open('about:blank');
        await self.goAllWays('popup', self.waysOf(opened));
        opened.close();
      } else if (setUp[place]) {
        const done = wait(place);
        await setUp[place]();
        if ((await done) === 'late') late.push(place);
      } else {
        await self.goAllWays(place);
      }
    }
    return late;
  };
})();
