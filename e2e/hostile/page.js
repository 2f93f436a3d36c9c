// A page that knows the extension's source, and tries to hear it, to speak for it and to bring it down.
self.attack = async ({ forged, floods, rounds, seed }) => {
  let state = seed >>> 0 || 1;
  const random = (n) => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
  const pick = (list) => list[random(list.length)];
  const heard = [];
  const stolen = new Set();
  const mine = new WeakSet();
  // What only a frame's own relay and hooks should know.
  const words = new Set();
  const errors = [];
  addEventListener('error', (event) => errors.push(String(event.message)));
  const types = ['lostpointercapture', 'gotpointercapture', 'r', 'o', 'pagehide', 'pageshow'];
  const listen = (target, what) => {
    for (const type of types)
      target.addEventListener(type, (event) => heard.push(`${what} ${event.type} ${event.isTrusted}`), true);
  };
  // Guesses at the greeting. What answers gives itself away.
  const windows = [self];
  const guess = () => {
    const target = pick(windows);
    const answer = document.createElement('i');
    mine.add(answer);
    let answered = 0;
    for (const type of types) answer.addEventListener(type, () => answered++);
    const init = {
      view: pick([self, target, null]),
      relatedTarget: answer,
      detail: forged[0],
      bubbles: true,
    };
    // The word of one frame is worth nothing in another.
    const type = target === self && words.size > 0 ? pick([...types, ...words]) : pick(types);
    const make = pick([
      () => new MouseEvent(type, init),
      () => new PointerEvent(type, init),
      () => new CustomEvent(type, { detail: pick([answer, forged[0], { originals: new WeakMap() }]) }),
      () => new Event(type),
    ]);
    let heardMyself = 0;
    const own = () => heardMyself++;
    target.addEventListener(type, own);
    try {
      target.dispatchEvent(make());
      if (heardMyself !== 1) heard.push(`swallowed ${type} ${heardMyself}`);
    } catch (error) {
      heard.push(`threw ${error}`);
    }
    target.removeEventListener(type, own);
    if (answered > 0) heard.push(`answered ${type}`);
    for (const text of [pick(forged), '', 7, null]) {
      for (const name of ['r', 'o']) answer.dispatchEvent(new CustomEvent(name, { detail: text }));
    }
  };

  // Puts itself between a window's functions and whoever calls them next.
  const poison = (view) => {
    const keep = (value) => {
      if (!mine.has(value) && (value instanceof view.Node || value instanceof Node)) stolen.add(value);
    };
    // What listens on the window stays as well.
    for (const type of types) {
      view.addEventListener(type, (event) => event.isTrusted || keep(event.relatedTarget), true);
    }
    // And what a script names goes before what the window has.
    const script = view.document.createElement('script');
    script.text = 'let Reflect = {}, MouseEvent = class {}, globalThis = {}, parent = null';
    view.document.head.append(script);
    // What a script might use before its first word.
    view.String.prototype.split = view.Array.prototype.map = () => {
      throw new Error('poisoned');
    };
    view.String.prototype.startsWith = view.Array.prototype.includes = () => false;
    const { createElement } = view.Document.prototype;
    view.Document.prototype.createElement = function (...args) {
      const made = createElement.apply(this, args);
      keep(made);
      return made;
    };
    const { dispatchEvent, addEventListener: add } = view.EventTarget.prototype;
    view.EventTarget.prototype.dispatchEvent = function (event) {
      keep(this);
      keep(event?.relatedTarget);
      return dispatchEvent.call(this, event);
    };
    view.EventTarget.prototype.addEventListener = function (...args) {
      keep(this);
      if (/^[\da-f-]{36}$/.test(args[0])) words.add(args[0]);
      return add.apply(this, args);
    };
    const { apply } = view.Reflect;
    view.Reflect.apply = (fn, self, args) => {
      keep(self);
      return apply(fn, self, args);
    };
    for (const kin of ['parent', 'opener']) {
      Object.defineProperty(view, kin, { get: () => blank.contentWindow, configurable: true });
    }
    view.isPoisoned = true;
  };

  // A window's first, empty document is handed over to the page that comes next: what was done to its functions stays.
  let reused = 0;
  const reuse = async (open) => {
    const view = open();
    poison(view);
    const done = new Promise((resolve) => {
      const timer = setInterval(() => {
        try {
          if (view.document.readyState !== 'complete' || view.document.body === null) return;
          if (view.document.URL === 'about:blank' && view.document.body.textContent !== 'written') return;
          clearInterval(timer);
          resolve();
        } catch {}
      }, 20);
    });
    await done;
    if (view.isPoisoned) reused++;
    windows.push(view);
    // They have hooks, which are asked now.
    view.fetch?.('/reused', { method: 'POST', body: 'x' }).catch(() => {});
    new view.WebSocket(`wss://${location.host}/reused`).onerror = () => {};
  };
  const framed = (set) => () => {
    const frame = document.createElement('iframe');
    set(frame);
    document.body.append(frame);
    return frame.contentWindow;
  };
  const steal = async () => {
    const text = new Blob(['<p>text'], { type: 'text/html' });
    const ways = [
      framed((frame) => (frame.src = `/frame?${random(1e9)}`)),
      framed((frame) => (frame.srcdoc = '<p>text')),
      framed((frame) => (frame.src = URL.createObjectURL(text))),
      framed((frame) => (frame.src = "javascript:'<body>written'")),
      () => open(`/frame?${random(1e9)}`),
    ];
    for (const way of ways) await reuse(way);
    return ways.length;
  };
  const say = (text) => {
    for (const node of [...stolen, ...(self.planted ?? [])]) {
      try {
        node.dispatchEvent(new CustomEvent('r', { detail: text }));
      } catch (error) {
        errors.push(String(error));
      }
    }
  };

  const deep = () => {
    let value = 'x';
    for (let i = 0; i < 5000; i++) value = { a: [value] };
    return value;
  };
  const odd = () =>
    new Proxy(
      {},
      {
        get() {
          throw new RangeError('asked');
        },
        getPrototypeOf() {
          throw new RangeError('asked');
        },
        ownKeys() {
          throw new RangeError('asked');
        },
      },
    );
  // Things that a page may hand to the browser, and so to whoever looks on.
  const abuse = () => {
    const things = [
      deep,
      odd,
      () => Symbol('x'),
      () => null,
      () => 1n,
      () => new Proxy(() => {}, {}),
      () => 'y'.repeat(random(400_000)),
    ];
    const thing = pick(things)();
    const calls = [
      () => fetch('/abuse', { method: 'POST', body: thing }),
      () => fetch('/abuse', thing),
      () => fetch(thing),
      () => navigator.sendBeacon('/abuse', thing),
      () => new Request('/abuse', thing),
      () => new WebSocket(`wss://${location.host}/s`, thing),
      () => new Worker(thing),
      () => new RTCPeerConnection(thing),
      () => document.createElement('form').submit.call(thing),
      () => self.postMessage(thing, '*'),
      () => new XMLHttpRequest().open('POST', thing),
    ];
    try {
      Promise.resolve(pick(calls)()).catch(() => {});
    } catch {}
  };

  listen(self, 'window');
  listen(document, 'document');
  heard.length = 0;
  const before = heard.length;
  const blank = document.createElement('iframe');
  document.body.append(blank);
  windows.push(blank.contentWindow);
  const ways = await steal();
  for (let i = 0; i < rounds; i++) {
    pick([guess, guess, abuse, () => say(pick(forged)), () => say(pick(forged).slice(random(60)))])();
    if (i % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  // Nonsense spoils what is handed over with it: let it pass first.
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (const text of forged) say(text);
  await new Promise((resolve) => setTimeout(resolve, 500));
  // One after another, so that the caps are met: far more than may wait.
  for (const size of floods) say('9'.repeat(size));
  const flood = forged[0].repeat(200);
  for (let i = 0; i < 400; i++) say(flood);

  const quiet = heard.filter((what) => !/ false$/.test(what) || /answered|swallowed|threw/.test(what));
  return { ways, reused, stolen: stolen.size, words: words.size, heard: quiet.slice(before), errors };
};
