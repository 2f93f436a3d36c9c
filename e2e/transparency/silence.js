// A page that listens everywhere: patched prototypes, setters on Object.prototype and Array.prototype, every event.
probe(async ({ say }) => {
  const { names, words } = await (await fetch('/words.json')).json();
  const { apply, construct, defineProperty, getOwnPropertyDescriptor, ownKeys } = Reflect;
  const { then } = Promise.prototype;
  const soon = setTimeout;
  const { assign, create } = Object;
  const bare = (descriptor) => assign(create(null), descriptor);
  const heard = create(null);
  let listening = false;
  const note = (what) => {
    if (listening) heard[what] = (heard[what] ?? 0) + 1;
  };
  const undo = [];
  const put = (owner, key, descriptor) => {
    const before = getOwnPropertyDescriptor(owner, key);
    if (!defineProperty(owner, key, bare(descriptor))) return;
    undo.unshift(() => {
      delete owner[key];
      if (before) defineProperty(owner, key, bare(before));
    });
  };
  const wrap = (fn, what) =>
    function (...args) {
      note(what);
      return apply(fn, this, args);
    };

  const typed = Object.getPrototypeOf(Uint8Array.prototype);
  const owners = {
    Object,
    Reflect,
    JSON,
    Math,
    Date,
    String,
    Promise,
    ArrayBuffer,
    Array,
    Error,
    'Array.prototype': Array.prototype,
    'String.prototype': String.prototype,
    'Function.prototype': Function.prototype,
    'Promise.prototype': Promise.prototype,
    'WeakMap.prototype': WeakMap.prototype,
    'Map.prototype': Map.prototype,
    'Set.prototype': Set.prototype,
    'RegExp.prototype': RegExp.prototype,
    'ArrayBuffer.prototype': ArrayBuffer.prototype,
    'TypedArray.prototype': typed,
    'Uint8Array.prototype': Uint8Array.prototype,
    'DataView.prototype': DataView.prototype,
    'EventTarget.prototype': EventTarget.prototype,
    'Event.prototype': Event.prototype,
    'UIEvent.prototype': UIEvent.prototype,
    'MouseEvent.prototype': MouseEvent.prototype,
    'CustomEvent.prototype': CustomEvent.prototype,
    'MessageEvent.prototype': MessageEvent.prototype,
    'MessagePort.prototype': MessagePort.prototype,
    'Node.prototype': Node.prototype,
    'Document.prototype': Document.prototype,
    'Element.prototype': Element.prototype,
    'Blob.prototype': Blob.prototype,
    'File.prototype': File.prototype,
    'FormData.prototype': FormData.prototype,
    'Headers.prototype': Headers.prototype,
    'Request.prototype': Request.prototype,
    'Response.prototype': Response.prototype,
    'URL.prototype': URL.prototype,
    'URLSearchParams.prototype': URLSearchParams.prototype,
    'WebSocket.prototype': WebSocket.prototype,
    'XMLHttpRequest.prototype': XMLHttpRequest.prototype,
    'XMLSerializer.prototype': XMLSerializer.prototype,
    'RTCPeerConnection.prototype': RTCPeerConnection.prototype,
  };
  for (const [place, owner] of Object.entries(owners)) {
    for (const key of ownKeys(owner)) {
      const descriptor = getOwnPropertyDescriptor(owner, key);
      if (!descriptor.configurable || key === 'constructor' || key === 'prototype') continue;
      const what = `${place}.${String(key)}`;
      const { value, get, set, ...flags } = descriptor;
      if (typeof value === 'function') put(owner, key, { ...flags, value: wrap(value, what) });
      else if (get) put(owner, key, { ...flags, get: wrap(get, `get ${what}`), set });
    }
  }
  for (const name of Object.getOwnPropertyNames(self)) {
    const descriptor = getOwnPropertyDescriptor(self, name);
    if (!descriptor.configurable || typeof descriptor.value !== 'function') continue;
    if (/^(probe|facts|Object|Function|Reflect|Proxy|Promise)$/.test(name)) continue;
    const proxy = new Proxy(descriptor.value, {
      apply(fn, self, args) {
        note(`${name}()`);
        return apply(fn, self, args);
      },
      construct(fn, args, newTarget) {
        note(`new ${name}`);
        return construct(fn, args, newTarget);
      },
    });
    put(self, name, { ...descriptor, value: proxy });
  }
  for (const type of words) {
    const listener = (event) => note(`event ${event.type}`);
    for (const target of [self, document]) {
      target.addEventListener(type, listener, true);
      undo.unshift(() => target.removeEventListener(type, listener, true));
    }
  }

  const socket = new WebSocket(`wss://${location.host}/socket`);
  await new Promise((resolve) => {
    socket.onopen = resolve;
  });
  const page = document.implementation.createHTMLDocument('x');
  const form = new FormData();
  form.append('file', new File(['x'], 'x.txt'));
  const shared = typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(4) : new SharedArrayBuffer(4);

  // What our objects might ask of Object.prototype, were a property of theirs missing.
  const plain = create(null);
  for (const name of [...names, ...words]) if (!(name in Object.prototype)) plain[name] = true;
  for (const name of Object.keys(plain)) {
    put(Object.prototype, name, {
      configurable: true,
      enumerable: false,
      get() {
        note(`Object.prototype.${name}`);
      },
      set(value) {
        note(`set Object.prototype.${name}`);
        defineProperty(this, name, {
          __proto__: null,
          value,
          writable: true,
          enumerable: true,
          configurable: true,
        });
      },
    });
  }
  for (const index of [0, 1, 2, 3, 4, 5]) {
    put(Array.prototype, index, {
      configurable: true,
      get() {
        note(`Array.prototype[${index}]`);
      },
      set(value) {
        note(`set Array.prototype[${index}]`);
        defineProperty(this, index, {
          __proto__: null,
          value,
          writable: true,
          enumerable: true,
          configurable: true,
        });
      },
    });
  }

  // Whoever waits for a promise asks it for its class; so do we, further down.
  let isCalling = true;
  put(Promise.prototype, 'constructor', {
    configurable: true,
    get() {
      if (isCalling) note('get Promise.prototype.constructor');
      return Promise;
    },
  });

  let pending = 0;
  const settled = () => {
    pending--;
  };
  const silent = (promise) => {
    pending++;
    apply(then, promise, [settled, settled]);
  };
  const options = (body) => ({ __proto__: null, method: 'POST', body });
  const bodies = [
    'text',
    new Blob(['x']),
    new Uint8Array(9),
    new ArrayBuffer(9),
    new URLSearchParams('a=b'),
    form,
  ];
  listening = true;
  for (let i = 0; i < bodies.length; i++) silent(fetch('/x', options(bodies[i])));
  silent(fetch('/x'));
  silent(fetch(new Request('/x', options('x'))));
  silent(fetch(new Request('/x', options(new Blob(['y']))).clone()));
  silent(fetch('http://['));
  const odd = create(null);
  defineProperty(odd, 'method', bare({ enumerable: true, get: () => 'POST' }));
  defineProperty(odd, 'body', bare({ enumerable: true, get: () => 'from a getter' }));
  silent(fetch('/x', odd));
  navigator.sendBeacon('/x');
  navigator.sendBeacon('/x', new Blob(['x']));
  socket.send('x');
  socket.send(new Blob(['x']));
  socket.send(new Uint8Array(20).subarray(3));
  socket.send(new DataView(new ArrayBuffer(3)));
  try {
    socket.send(new Uint8Array(shared));
  } catch {}
  try {
    new WebSocket('http://[', ['a', 'b']);
  } catch {}
  new WebSocket(`wss://${location.host}/socket`, ['a', 'b']).close(1000, 'why');
  const request = new XMLHttpRequest();
  request.open('POST', '/x');
  request.setRequestHeader('content-type', 'text/x');
  request.send(page);
  const frame = document.createElement('iframe');
  document.body.appendChild(frame);
  const view = frame.contentWindow;
  String(view.fetch);
  silent(view.fetch('/x', options('from a frame')));
  const posting = [Worker.prototype.postMessage, MessagePort.prototype.postMessage];
  const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1' }] });
  connection.createDataChannel('a channel');
  const gathered = (resolve) => connection.addEventListener('icegatheringstatechange', resolve);
  silent(apply(then, new Promise(gathered), [() => connection.close()]));
  silent(connection.setLocalDescription());
  if (posting[0] !== Worker.prototype.postMessage || posting[1] !== MessagePort.prototype.postMessage)
    note('another postMessage');
  if (self.WebSocketStream) {
    const stream = new WebSocketStream(`wss://${location.host}/socket`);
    silent(stream.opened);
    silent(stream.closed);
    stream.close();
  }
  if (self.WebTransport) {
    const transport = new WebTransport('https://localhost:1/');
    for (const promise of [transport.ready, transport.closed]) silent(promise);
    silent(transport.createUnidirectionalStream());
    silent(transport.createBidirectionalStream());
    transport.close();
  }
  Function.prototype.toString.call(fetch);
  isCalling = false;
  // Until all is answered, and what reads copies has had its time.
  do await new Promise((resolve) => soon(resolve, 100));
  while (pending > 0);
  listening = false;
  for (const one of undo) one();
  frame.remove();
  socket.close();
  say('listened to', Object.keys(plain).length > 50 && words.length > 50);
  for (const what of Object.keys(heard).sort()) say(`heard ${what}`, heard[what]);
});
