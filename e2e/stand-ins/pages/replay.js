import { sendAll } from './senders.js';

/** Rows that the client sends from a worker of its own are handed to one. */
let worker;
function sendInWorker(row) {
  worker ??= new Worker('/stand-in/replay-worker.js', { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => (data === '' ? resolve() : reject(new Error(data))), {
      once: true,
    });
    worker.addEventListener('error', () => reject(new Error('the worker did not start')), { once: true });
    worker.postMessage(row);
  });
}

globalThis.standIn = {
  async run(rows) {
    for (const row of rows) await (row.inWorker ? sendInWorker(row) : sendAll([row]));
  },
};
