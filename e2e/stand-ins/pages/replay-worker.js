import { sendAll } from './senders.js';

self.addEventListener('message', ({ data }) =>
  sendAll([data]).then(
    () => self.postMessage(''),
    (error) => self.postMessage(String(error)),
  ),
);
