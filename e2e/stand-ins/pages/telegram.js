/** The value as the client would post it, with true bytes in it. */
function posted(value) {
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.$bytes === 'string') return Uint8Array.from(atob(value.$bytes), (c) => c.charCodeAt(0));
  if (Array.isArray(value)) return value.map(posted);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, posted(inner)]));
}

const SCRIPT = '/stand-in/telegram-worker.js';
const ways = {
  port() {
    const { port } = new SharedWorker(SCRIPT, { type: 'module' });
    port.start();
    return port;
  },
  worker: () => new Worker(SCRIPT, { type: 'module' }),
  channel: () => new BroadcastChannel('tt-global'),
};
const open = {};

function post(via, message) {
  open[via] ??= ways[via]();
  const way = open[via];
  if (via === 'channel') return way.postMessage(message);
  return new Promise((resolve) => {
    way.addEventListener('message', resolve, { once: true });
    way.postMessage(message);
  });
}

globalThis.standIn = {
  /** Each message is answered before the next is sent, but for those to other tabs. */
  async run(messages) {
    for (const { via, json } of messages) await post(via, posted(json));
  },
};
