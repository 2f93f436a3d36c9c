// What frames' own functions say of the page's, and the page's of theirs.
probe(async ({ say, attempt }) => {
  const print = Function.prototype.toString;
  const names = ['fetch', 'open', 'WebSocket', 'XMLHttpRequest', 'Request', 'RTCPeerConnection', 'Worker'];
  const loaded = (frame) => new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const make = (properties, parent = document.body, tag = 'iframe') => {
    const frame = Object.assign(document.createElement(tag), properties);
    parent.append(frame);
    return frame;
  };
  const compare = (what, view) => {
    const theirs = view.Function.prototype.toString;
    for (const name of names) {
      say(
        `${what}: of ${name}`,
        attempt(() => theirs.call(self[name])),
      );
      say(
        `${what}: theirs ${name}`,
        attempt(() => print.call(view[name])),
      );
      say(
        `${what}: own ${name}`,
        attempt(() => theirs.call(view[name])),
      );
    }
    for (const name of ['WebSocket', 'RTCPeerConnection', 'RTCDataChannel']) {
      const { prototype } = view[name];
      say(`${what}: constructor ${name}`, prototype.constructor === view[name]);
      say(
        `${what}: keys ${name}`,
        [view[name], prototype].map((of) => Reflect.ownKeys(of).map(String).join()).join(),
      );
      say(
        `${what}: refuses ${name}`,
        attempt(() => new view[name]('bad:')),
      );
    }
    try {
      view.WebSocket.prototype.send.call({});
    } catch (error) {
      say(`${what}: realm of errors`, error instanceof view.TypeError);
    }
    say(`${what}: of send`, theirs.call(WebSocket.prototype.send));
    say(`${what}: theirs send`, print.call(view.WebSocket.prototype.send));
    say(`${what}: of toString`, theirs.call(print) + print.call(theirs) + theirs.call(theirs));
    say(`${what}: by theirs`, view.Reflect.apply(theirs, self.fetch, []));
    say(
      `${what}: of an object`,
      attempt(() => theirs.call({})),
    );
    say(
      `${what}: descriptor`,
      JSON.stringify(Object.getOwnPropertyDescriptor(view.Function.prototype, 'toString')),
    );
    say(`${what}: realm of toString`, theirs instanceof view.Function);
    say(`${what}: keys`, Reflect.ownKeys(view.Function.prototype).map(String).sort().join());
  };

  const blank = make({});
  compare('blank', blank.contentWindow);
  const first = blank.contentWindow.fetch;
  await new Promise((resolve) => setTimeout(resolve, 50));
  say('blank keeps its functions', first === blank.contentWindow.fetch);
  compare('blank later', blank.contentWindow);
  const inner = blank.contentDocument.createElement('iframe');
  blank.contentDocument.body.append(inner);
  compare('blank in blank', inner.contentWindow);
  make({});
  compare('by index', self[self.length - 1]);
  const host = document.createElement('div');
  document.body.append(host);
  compare('shadow', make({}, host.attachShadow({ mode: 'closed' })).contentWindow);
  const list = document.createElement('div');
  list.append(document.createElement('iframe'));
  document.body.append(list);
  compare('in a tree', list.firstChild.contentWindow);

  let srcdoc;
  try {
    srcdoc = make({ srcdoc: '<p>x</p>' });
  } catch {
    // Trusted Types do not let it be written.
    srcdoc = make({ src: '/x?instead' });
  }
  compare('srcdoc at once', srcdoc.contentWindow);
  await loaded(srcdoc);
  compare('srcdoc', srcdoc.contentWindow);
  const served = make({ src: '/x' });
  compare('served at once', served.contentDocument.defaultView);
  await loaded(served);
  compare('served', served.contentWindow);
  compare('siblings', srcdoc.contentWindow);
  say(
    'sibling of sibling',
    srcdoc.contentWindow.Function.prototype.toString.call(served.contentWindow.WebSocket.prototype.send),
  );
  // Under the strict policy there are no such frames, and Firefox fires no event where one is refused.
  if (location.pathname !== '/strict') {
    const blob = make({ src: URL.createObjectURL(new Blob(['<p>x</p>'], { type: 'text/html' })) });
    await loaded(blob);
    compare('blob', blob.contentWindow);
  }
  const sandboxed = make({ sandbox: 'allow-same-origin' });
  compare('sandboxed', sandboxed.contentWindow);
  const popup = window.open('about:blank', 'popup');
  say('popup opens', Boolean(popup));
  if (popup) {
    compare('popup', popup);
    popup.close();
  }
  blank.contentDocument.open();
  compare('opened', blank.contentWindow);
  blank.contentDocument.close();

  // The getters that lead to frames are functions too.
  for (const Class of [HTMLIFrameElement, HTMLObjectElement]) {
    for (const name of ['contentWindow', 'contentDocument']) {
      const { get, set, enumerable, configurable } = Object.getOwnPropertyDescriptor(Class.prototype, name);
      say(
        `${Class.name}.${name}`,
        [get, get.name, get.length, set, enumerable, configurable].map(String).join(),
      );
      say(
        `${Class.name}.${name} of another`,
        attempt(() => get.call({})),
      );
    }
  }
  for (const frame of [...document.querySelectorAll('iframe')]) frame.remove();
  host.remove();
  list.remove();
});
