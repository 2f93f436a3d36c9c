// The numbers of a page's timers and callbacks: whoever else sets one takes a number. Before any probe sets one.
probe(async ({ say }) => {
  const numbers = (view) => [
    view.setTimeout(() => {}),
    view.requestAnimationFrame(() => {}),
    view.requestIdleCallback(() => {}),
  ];
  say('first numbers', numbers(self).join());
  const socket = new WebSocket(`wss://${location.host}/socket`);
  await new Promise((resolve) => {
    socket.onopen = resolve;
  });
  for (let i = 0; i < 3; i++) {
    socket.send('x');
    await fetch('/x', { method: 'POST', body: 'x' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    say(`numbers ${i}`, numbers(self).join());
  }
  const frame = document.createElement('iframe');
  frame.src = '/x';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  say('first numbers of a frame', numbers(frame.contentWindow).join());
  frame.contentWindow.navigator.sendBeacon('/x', 'x');
  await new Promise((resolve) => setTimeout(resolve, 300));
  say('numbers of a frame', numbers(frame.contentWindow).join());
  frame.remove();
  socket.close();
});
