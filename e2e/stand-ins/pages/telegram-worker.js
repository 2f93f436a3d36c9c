// The worker that alone talks to the data centre: in MTProto, here bytes that nobody can tell from it.

const socket = new WebSocket('wss://venus.web.telegram.org/apiws', 'binary');
const opened = new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
const packet = (bytes) => crypto.getRandomValues(new Uint8Array(bytes));
let packets = 0;

async function pass(port) {
  await opened;
  // The first packet sets up the obfuscation; where sockets fail, packets go by request.
  if (packets++ === 0) {
    socket.send(packet(64));
    await fetch('https://venus.web.telegram.org/apiw1', {
      method: 'POST',
      body: packet(104),
      credentials: 'omit',
    });
  }
  socket.send(packet(104));
  port.postMessage({ type: 'result' });
}

self.addEventListener('connect', ({ ports: [port] }) => {
  port.addEventListener('message', () => pass(port));
  port.start();
});
self.addEventListener('message', () => pass(self));
