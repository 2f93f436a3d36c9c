// What pages do to find out whether a function is the browser's own.
probe(async ({ say, attempt }) => {
  const message = (run) => {
    try {
      const value = run();
      return typeof value === 'function' ? typeof value : String(value);
    } catch (error) {
      return `${error?.constructor?.name}: ${error?.message}`;
    }
  };
  const own = (owner, name) => Object.getOwnPropertyDescriptor(owner, name);
  const functions = {
    fetch: self.fetch,
    open: self.open,
    toString: Function.prototype.toString,
    setPrototypeOf: Reflect.setPrototypeOf,
    sendBeacon: Navigator.prototype.sendBeacon,
    send: WebSocket.prototype.send,
    xhrOpen: XMLHttpRequest.prototype.open,
    xhrSend: XMLHttpRequest.prototype.send,
    clone: Request.prototype.clone,
    submit: HTMLFormElement.prototype.submit,
    write: Document.prototype.write,
    contentWindow: own(HTMLIFrameElement.prototype, 'contentWindow').get,
    WebSocket,
    Request,
    Worker,
    RTCPeerConnection,
  };
  for (const [name, fn] of Object.entries(functions)) {
    const was = Object.getPrototypeOf(fn);
    const back = () => Object.setPrototypeOf(fn, was);
    say(
      `${name} below itself`,
      message(() => Object.setPrototypeOf(fn, Object.create(fn)) && 'none'),
    );
    back();
    say(
      `${name} below itself by Reflect`,
      message(() => Reflect.setPrototypeOf(fn, Object.create(fn))),
    );
    back();
    say(
      `${name} its own parent`,
      message(() => {
        // biome-ignore lint/suspicious/noProto: as such pages do
        fn.__proto__ = fn;
        return 'none';
      }),
    );
    back();
    say(
      `${name} of another parent`,
      message(() => {
        Object.setPrototypeOf(fn, { x: 1 });
        return fn.x;
      }),
    );
    back();
    say(
      `${name} extended`,
      message(() => {
        class Sub extends fn {}
        return Object.getPrototypeOf(Sub) === fn;
      }),
    );
    say(
      `${name} instanceof itself`,
      message(() => fn instanceof fn),
    );
    say(
      `${name} made`,
      message(() => new fn.bind(null)),
    );
    say(
      `${name} as newTarget`,
      message(() => Object.getPrototypeOf(Reflect.construct(Object, [], fn)) === fn.prototype),
    );
    say(
      `${name} inherited`,
      message(() => Object.create(fn).toString()),
    );
    say(
      `${name} through a proxy`,
      message(() => new Proxy(fn, {}).toString()),
    );
    say(
      `${name} inherits a proxy`,
      message(() => Object.create(new Proxy(fn, {})).toString()),
    );
    say(
      `${name} has`,
      ['arguments', 'caller', 'prototype', 'toString', 'name'].map((key) => Object.hasOwn(fn, key)),
    );
    say(
      `${name} arguments`,
      attempt(() => fn.arguments)
        .split(' | ')[0]
        .split(':')[0],
    );
    say(
      `${name} caller`,
      attempt(() => fn.caller)
        .split(' | ')[0]
        .split(':')[0],
    );
    say(`${name} as text`, `${fn} ${fn.toString()} ${fn.toLocaleString()} ${[fn]}`);
    say(`${name} bound`, `${fn.bind(null).name} ${fn.bind(null).length} ${fn.bind(null)}`);
    say(`${name} extensible`, [Object.isExtensible(fn), Object.isFrozen(fn), Object.isSealed(fn)]);
    say(`${name} names`, Object.getOwnPropertyNames(fn).sort());
    say(
      `${name} entries`,
      JSON.stringify(Object.entries(Object.getOwnPropertyDescriptors(fn)).map(String).sort()),
    );
    say(
      `${name} kept`,
      message(() => {
        fn.mine = 1;
        const kept = `${fn.mine} ${delete fn.mine} ${fn.mine}`;
        return kept;
      }),
    );
  }
});
