// A page that freezes what it has, after everything else has been asked.
probe(async ({ say, attempt, later }) => {
  const holders = [
    WebSocket.prototype,
    XMLHttpRequest.prototype,
    Request.prototype,
    Navigator.prototype,
    Function.prototype,
    Promise.prototype,
    Array.prototype,
    Object.prototype,
    EventTarget.prototype,
    fetch,
    WebSocket,
    Request,
    Reflect,
  ];
  for (const [at, one] of holders.entries()) {
    say(
      `frozen ${at}`,
      attempt(() => Object.isFrozen(Object.freeze(one))),
    );
  }
  say('a frozen function of another parent', attempt(() => Object.setPrototypeOf(fetch, {})).split(' | ')[0]);
  say('a frozen function by Reflect', Reflect.setPrototypeOf(fetch, {}));
  say(
    'writing into it',
    attempt(() => {
      fetch.x = 1;
    }).split(' | ')[0],
  );
  say('fetch', await later(() => fetch('/frozen', { method: 'POST', body: 'x' }).then((r) => r.status)));
  say('beacon', navigator.sendBeacon('/frozen', new Blob(['x'])));
  const socket = new WebSocket(`wss://${location.host}/socket`);
  await new Promise((resolve) => {
    socket.onopen = resolve;
  });
  socket.send('frozen');
  say('socket', socket.readyState);
  const request = new XMLHttpRequest();
  request.open('POST', '/frozen');
  request.send(new URLSearchParams({ a: 'b' }));
  await new Promise((resolve) => {
    request.onloadend = resolve;
  });
  say('xhr', request.status);
});
