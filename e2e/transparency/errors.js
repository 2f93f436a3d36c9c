// Errors as a page, and the reporters that it may carry, get them.
probe(async ({ say, later, stackOf }) => {
  const socket = new WebSocket(`wss://${location.host}/socket`);
  const thrown = {
    'send too early': () => socket.send('x'),
    'socket of nothing': () => new WebSocket(),
    'socket uncalled': () => WebSocket(),
    'socket of a bad address': () => new WebSocket('http://['),
    'beacon of a symbol': () => navigator.sendBeacon(Symbol('x')),
    'toString of no function': () => Function.prototype.toString.call({}),
    'toString in a list': () => [{}].map((one) => Function.prototype.toString.call(one)),
    'xhr unopened': () => new XMLHttpRequest().send(),
    'request of a bad address': () => new Request('http://['),
    'an error of the page': () =>
      new WebSocket({
        toString() {
          throw new RangeError('mine');
        },
      }),
    'no error at all': () =>
      new WebSocket({
        toString() {
          throw { stack: 'mine', message: 7 };
        },
      }),
  };
  const describe = (error) => {
    const { message, name, code, fileName, filename, lineNumber, columnNumber } = error;
    return JSON.stringify([
      name,
      message,
      code,
      Object.keys(error),
      fileName,
      filename,
      lineNumber,
      columnNumber,
    ]);
  };
  for (const [what, run] of Object.entries(thrown)) {
    try {
      run();
      say(what, 'nothing was thrown');
    } catch (error) {
      say(`${what}: error`, describe(error));
      say(`${what}: own names`, Reflect.ownKeys(error).map(String).sort());
      say(`${what}: stack`, stackOf(error));
      say(`${what}: kind`, [
        error instanceof Error,
        error instanceof DOMException,
        Object.prototype.toString.call(error),
      ]);
    }
  }
  // V8 lets a page format stacks itself.
  const had = Object.hasOwn(Error, 'prepareStackTrace');
  const before = Error.prepareStackTrace;
  Error.prepareStackTrace = (_error, sites) =>
    sites
      .map((site) => `${site.getFunctionName?.()} ${site.getFileName?.()} ${site.getLineNumber?.()}`)
      .join(';');
  try {
    new WebSocket();
  } catch (error) {
    say('formatted by the page', error.stack);
  }
  Error.prepareStackTrace = before;
  if (!had) delete Error.prepareStackTrace;
  say('prepareStackTrace', JSON.stringify(Object.getOwnPropertyDescriptor(Error, 'prepareStackTrace')));
  say('own error', Reflect.ownKeys(new Error()).map(String).sort());

  // A rejection is made inside the native, with what then stands on the stack.
  const rejected = {
    'bad address': () => fetch('http://['),
    'no arguments': () => fetch(),
    'no such port': () => fetch('https://refused.test:9/', { mode: 'no-cors', cache: 'only-if-cached' }),
    aborted: () => fetch('/x', { signal: AbortSignal.abort() }),
  };
  for (const [what, run] of Object.entries(rejected)) {
    await run().then(
      () => say(`rejected ${what}`, 'not at all'),
      (error) => {
        const { message, name } = error;
        say(
          `rejected ${what}`,
          JSON.stringify([name, message, Reflect.ownKeys(error).map(String), Object.keys(error)]),
        );
        const lines = String(error.stack).split('\n');
        const others = lines.filter((line) => line.includes('<anonymous') && /:\d+\)?$/.test(line));
        say(`rejected ${what}: stack`, lines.filter((line) => !others.includes(line)).join('\n'));
        say(`rejected ${what}: foreign lines`, others.length);
        say(`rejected ${what}: address of an extension`, /extension/.test(String(error.stack)));
      },
    );
  }

  const unhandled = new Promise((resolve) => {
    self.addEventListener(
      'unhandledrejection',
      (event) => {
        event.preventDefault();
        resolve(event.reason);
      },
      { once: true },
    );
  });
  (() => {
    fetch('http://[');
  })();
  say('unhandled: stack', stackOf(await unhandled));

  // How soon a rejection is heard, in turns of the microtask queue.
  const turns = async (promise) => {
    let count = 0;
    let heard = -1;
    promise.then(
      () => {},
      () => {
        heard = count;
      },
    );
    for (; count < 20; count++) await undefined;
    return heard;
  };
  say('turns of a bad address', await turns(fetch('http://[')));
  say('turns of an aborted one', await turns(fetch('/x', { signal: AbortSignal.abort() })));
  say('turns of nothing', await turns(crypto.subtle.encrypt()));
  const order = [];
  const body = new ReadableStream({
    pull() {
      order.push('pull');
    },
  });
  queueMicrotask(() => order.push('before'));
  const asked = later(() => fetch('http://[', { method: 'POST', body }));
  queueMicrotask(() => order.push('after'));
  order.push('sync');
  await asked;
  say('order around a stream', order);
  socket.close();
});
