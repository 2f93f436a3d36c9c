// What a page can tell of its own functions.
probe(async ({ say, attempt, later }) => {
  const places = [
    ['window', self],
    ['Function.prototype', Function.prototype],
    ['Request.prototype', Request.prototype],
    ['XMLHttpRequest.prototype', XMLHttpRequest.prototype],
    ['WebSocket', WebSocket],
    ['WebSocket.prototype', WebSocket.prototype],
    ['Navigator.prototype', Navigator.prototype],
    ['HTMLFormElement.prototype', HTMLFormElement.prototype],
    ['RTCPeerConnection', RTCPeerConnection],
    ['RTCPeerConnection.prototype', RTCPeerConnection.prototype],
    ['RTCDataChannel.prototype', RTCDataChannel.prototype],
    ['Worker.prototype', Worker.prototype],
    ['SharedWorker.prototype', self.SharedWorker?.prototype ?? {}],
    ['ServiceWorkerContainer.prototype', ServiceWorkerContainer.prototype],
    ['SubtleCrypto.prototype', SubtleCrypto.prototype],
    ['MessagePort.prototype', MessagePort.prototype],
    ['WritableStream.prototype', WritableStream.prototype],
    ['WritableStreamDefaultWriter.prototype', WritableStreamDefaultWriter.prototype],
    ['ReadableStream.prototype', ReadableStream.prototype],
    ['ReadableStreamDefaultReader.prototype', ReadableStreamDefaultReader.prototype],
    ['WebTransport.prototype', self.WebTransport?.prototype ?? {}],
    ['WebTransportBidirectionalStream.prototype', self.WebTransportBidirectionalStream?.prototype ?? {}],
    ['WebSocketStream.prototype', self.WebSocketStream?.prototype ?? {}],
  ];
  const hooked =
    /^(fetch|fetchLater|Request|XMLHttpRequest|WebSocket\w*|WebTransport|RTCPeerConnection|Worker|SharedWorker)$/;
  for (const [place, owner] of places) {
    const own = Reflect.ownKeys(owner).filter((key) => owner !== self || hooked.test(String(key)));
    // Firefox makes classes and functions' own properties when first asked: their order is no one's choice.
    say(`${place} keys`, own.map(String).sort().join());
    for (const key of own) {
      const descriptor = Object.getOwnPropertyDescriptor(owner, key);
      const { value, get, set, ...flags } = descriptor;
      const at = `${place}.${String(key)}`;
      say(`${at} flags`, JSON.stringify({ ...flags, get: typeof get, set: typeof set, value: typeof value }));
      for (const [kind, fn] of Object.entries({ value, get, set })) {
        if (typeof fn !== 'function') continue;
        say(`${at} ${kind}`, `${fn.name} ${fn.length} ${Function.prototype.toString.call(fn)} ${String(fn)}`);
        say(`${at} ${kind} own`, Reflect.ownKeys(fn).map(String).sort().join());
        say(
          `${at} ${kind} proto`,
          String(Object.getPrototypeOf(fn) === Function.prototype || Object.getPrototypeOf(fn).name),
        );
        say(`${at} ${kind} tag`, Object.prototype.toString.call(fn));
        if (fn !== self.Function && !fn.prototype) {
          say(
            `${at} ${kind} new`,
            attempt(() => new fn()),
          );
        }
      }
    }
  }
  // Everything there is, so that nothing is added or gone.
  say(
    'globals',
    Reflect.ownKeys(self)
      .map(String)
      .filter((k) => !/^(facts|\d+)$/.test(k))
      .sort()
      .join(),
  );
  say('nodes', String(document.querySelectorAll('*').length));
  say('storage', JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  say('databases', JSON.stringify(await indexedDB.databases()));

  const print = Function.prototype.toString;
  say('toString of toString', print.call(print));
  say('toString twice', print.toString.toString.call(print.toString));
  say('toString by apply', Reflect.apply(print, fetch, []));
  say('toString of a bound', print.call(fetch.bind(null)));
  say(
    'toString of no function',
    attempt(() => print.call({})),
  );
  say(
    'toString of a proxy',
    attempt(() => print.call(new Proxy(fetch, {}))),
  );
  say(
    'toString of an instance',
    attempt(() => Object.create(fetch).toString()),
  );
  say('toString descriptor', JSON.stringify(Object.getOwnPropertyDescriptor(Function.prototype, 'toString')));
  const frame = document.createElement('iframe');
  document.body.append(frame);
  say('toString of a frame', frame.contentWindow.Function.prototype.toString.call(fetch));
  say('toString across', print.call(frame.contentWindow.fetch));
  frame.remove();

  // Constructors.
  for (const name of ['WebSocket', 'Request', 'XMLHttpRequest', 'RTCPeerConnection', 'Worker']) {
    const Class = self[name];
    say(
      `${name} called`,
      attempt(() => Class()),
    );
    say(
      `${name} without arguments`,
      attempt(() => new Class()),
    );
    say(`${name}.prototype.constructor`, String(Class.prototype.constructor === Class));
  }
  const socket = new WebSocket(`wss://${location.host}/socket`, 'chat');
  say('socket instanceof', String(socket instanceof WebSocket));
  say('socket constructor', String(socket.constructor === WebSocket));
  say('socket own', Reflect.ownKeys(socket).map(String).join());
  say(
    'send too early',
    attempt(() => socket.send('x')),
  );
  class Chat extends WebSocket {
    constructor(...args) {
      super(...args);
      this.made = new.target === Chat;
    }
    shout(text) {
      return this.send(text.toUpperCase());
    }
  }
  const chat = new Chat(`wss://${location.host}/socket`);
  say(
    'subclass',
    [chat.made, chat instanceof Chat, chat instanceof WebSocket, chat.constructor === Chat].join(),
  );
  say(
    'Reflect.construct',
    String(Reflect.construct(WebSocket, [`wss://${location.host}/socket`], Chat) instanceof Chat),
  );
  await new Promise((resolve) => chat.addEventListener('open', resolve));
  const big = new Uint8Array(100000);
  chat.send(big);
  say('buffered', String(chat.bufferedAmount));
  const moved = new ArrayBuffer(8);
  chat.send(moved);
  structuredClone(moved, { transfer: [moved] });
  say('transferred', String(moved.byteLength));
  say(
    'send of nothing',
    attempt(() => chat.send()),
  );
  say(
    'send of a symbol',
    attempt(() => chat.send(Symbol('x'))),
  );
  say(
    'send on another',
    attempt(() => WebSocket.prototype.send.call({}, 'x')),
  );
  say(
    'close of bad code',
    attempt(() => chat.close(1)),
  );
  let asked = 0;
  chat.send({
    toString() {
      asked++;
      return 'once';
    },
  });
  say('toString asked', String(asked));

  // Errors and rejections.
  say('fetch nothing', await later(() => fetch()));
  say('fetch bad address', await later(() => fetch('http://')));
  say('fetch bad method', await later(() => fetch('/x', { method: 'TRACE' })));
  say('fetch get with body', await later(() => fetch('/x', { body: 'x' })));
  say(
    'fetch elsewhere',
    attempt(() => fetch.call({}, '/x')),
  );
  say(
    'beacon nothing',
    attempt(() => navigator.sendBeacon()),
  );
  say(
    'beacon on another',
    attempt(() => Navigator.prototype.sendBeacon.call({}, '/x')),
  );
  say(
    'xhr unopened',
    attempt(() => new XMLHttpRequest().send()),
  );
  say(
    'xhr open nothing',
    attempt(() => new XMLHttpRequest().open()),
  );
  say(
    'form submit on another',
    attempt(() => HTMLFormElement.prototype.submit.call({})),
  );
  say('encrypt nothing', await later(() => crypto.subtle.encrypt()));
  say(
    'post nothing',
    attempt(() => new MessageChannel().port1.postMessage()),
  );
  const reads = [];
  await later(() =>
    fetch('/x', {
      get method() {
        reads.push('method');
        return 'POST';
      },
      get body() {
        reads.push('body');
        return 'x';
      },
    }),
  );
  say('options read', reads.sort().join());
  const stops = new AbortController();
  stops.abort();
  say('fetch aborted', await later(() => fetch('/x', { signal: stops.signal })));
  const stream = new Request('/x', { method: 'POST', body: 'text' });
  say('request body used', String(stream.bodyUsed));
  await later(() => fetch(stream));
  say('request body used after', String(stream.bodyUsed));
  say('fetch used again', await later(() => fetch(stream)));
  say('clone', String(new Request('/y', { method: 'POST', body: 'z' }).clone() instanceof Request));

  // Order.
  const order = [];
  const mark = (what) => order.push(what);
  fetch('/x').then(() => mark('fetch'));
  queueMicrotask(() => mark('microtask'));
  Promise.resolve().then(() => mark('promise'));
  mark('sync');
  await new Promise((resolve) => setTimeout(resolve, 50));
  say('order', order.slice(0, 3).join());
  const events = [];
  await new Promise((resolve) => {
    const request = new XMLHttpRequest();
    for (const type of ['loadstart', 'progress', 'load', 'loadend', 'readystatechange']) {
      request.addEventListener(type, () => events.push(type + request.readyState));
    }
    request.addEventListener('loadend', resolve);
    request.open('POST', '/x');
    request.send('x');
  });
  say('xhr events', events.join());
  let unhandled = 0;
  addEventListener('unhandledrejection', (event) => {
    unhandled++;
    event.preventDefault();
  });
  fetch('http://').catch(() => {});
  fetch('http://');
  await new Promise((resolve) => setTimeout(resolve, 100));
  say('unhandled', String(unhandled));

  // Patched prototypes: who else asks?
  const touched = [];
  const spy = (owner, name) => {
    const { value } = Object.getOwnPropertyDescriptor(owner, name);
    owner[name] = function (...args) {
      touched.push(name);
      return Reflect.apply(value, this, args);
    };
    return () => {
      owner[name] = value;
    };
  };
  const undo = [
    spy(Array.prototype, 'push'),
    spy(Array.prototype, 'join'),
    spy(Promise.prototype, 'then'),
    spy(EventTarget.prototype, 'dispatchEvent'),
    spy(EventTarget.prototype, 'addEventListener'),
    spy(MessagePort.prototype, 'postMessage'),
    spy(String.prototype, 'toLowerCase'),
    spy(JSON, 'stringify'),
    spy(Function.prototype, 'call'),
    spy(Function.prototype, 'bind'),
    spy(Blob.prototype, 'arrayBuffer'),
    spy(WeakMap.prototype, 'get'),
  ];
  Object.defineProperty(Array.prototype, 1, {
    configurable: true,
    get: () => touched.push('Array.prototype[1]') && undefined,
  });
  Object.defineProperty(Object.prototype, 'apply', {
    configurable: true,
    get: () => touched.push('Object.prototype.apply') && undefined,
    set() {},
  });
  Object.defineProperty(Object.prototype, 'toJSON', {
    configurable: true,
    get: () => touched.push('toJSON') && undefined,
  });
  const count = touched.length;
  fetch('/x', { method: 'POST', body: new Blob(['x']) });
  fetch('/x');
  navigator.sendBeacon('/x');
  chat.send('y');
  const request = new XMLHttpRequest();
  request.open('POST', '/x');
  request.send('z');
  await new Promise((resolve) => setTimeout(resolve, 200));
  const mine = touched.slice(count);
  for (const one of undo) one();
  delete Array.prototype[1];
  delete Object.prototype.apply;
  delete Object.prototype.toJSON;
  // The probe itself uses none of them between the two counts but `then` of its own await-free promise.
  say('who asks', [...new Set(mine)].sort().join());

  // A page that freezes or hooks after us.
  const native = self.fetch;
  let through = 0;
  self.fetch = function (...args) {
    through++;
    return native.apply(this, args);
  };
  await later(() => fetch('/x'));
  say('hooked by the page', `${through} ${self.fetch.name}`);
  self.fetch = native;
  say('restored', String(self.fetch === native));
  say('performance', String(performance.getEntriesByType('resource').some((e) => /extension/.test(e.name))));
});
