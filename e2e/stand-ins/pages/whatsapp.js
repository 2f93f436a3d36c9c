import { join } from './noise.js';
import { sendAll } from './senders.js';
import { bytesOf, NoiseSocket } from './socket.js';

const { subtle } = crypto;
const hexOf = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The stanza in its compressed form: another flag byte, then zlib. */
async function zipped(stanza) {
  const stream = new Blob([stanza.subarray(1)]).stream().pipeThrough(new CompressionStream('deflate'));
  return join(Uint8Array.of(2), new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** The text end-to-end encrypted, AES-CBC as in Signal's protocol, in the place of a stanza's ciphertext. */
async function sealed({ hex, enc, text }) {
  const key = await subtle.generateKey({ name: 'AES-CBC', length: 256 }, false, ['encrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(16));
  // AES-CBC pads to the next block of 16.
  const plaintext = new TextEncoder().encode(text.padEnd(enc.length / 2 - 1));
  const ciphertext = new Uint8Array(await subtle.encrypt({ name: 'AES-CBC', iv }, key, plaintext));
  return bytesOf(hex.replace(enc, hexOf(ciphertext)));
}

/** The same text once more under AES-GCM with a random nonce, as media and secrets of messages are encrypted. */
async function sealAside(text) {
  const key = await subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  await subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
}

/** Main-thread mode: the page holds the socket and encrypts. */
async function inPage({ addresses, signIns }) {
  for (const payload of signIns.slice(0, -1)) (await NoiseSocket.open(addresses, bytesOf(payload))).close();
  const socket = await NoiseSocket.open(addresses, bytesOf(signIns.at(-1)));
  const heard = await socket.receive();
  return { heard: hexOf(heard), send: (stanza) => socket.send(stanza) };
}

/** Worker mode: the page hands its stanzas to the worker that holds the socket. */
async function inWorker({ addresses }) {
  // The page's policy asks for a trusted address.
  const trusted = trustedTypes.createPolicy('stand-in', { createScriptURL: (url) => url });
  const worker = new Worker(trusted.createScriptURL('/stand-in/worker.js'), {
    type: 'module',
    name: addresses.at(-1),
  });
  const answers = new Map();
  let requestId = 0;
  const heard = await new Promise((resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('the worker did not start')), { once: true });
    worker.addEventListener('message', ({ data }) => {
      for (const { type, content } of data) {
        if (type === 'request') resolve(content.arg.stanza);
        else answers.get(content.requestId)();
      }
    });
  });
  return {
    heard: hexOf(heard),
    send(stanza, name) {
      const arg = name === 'sendIq' ? { iq: stanza } : { stanza };
      const content = { requestId: ++requestId, expectsResponse: true, namespace: 'comms', name, arg };
      const answered = new Promise((resolve) => {
        answers.set(content.requestId, resolve);
      });
      worker.postMessage([{ type: 'request', content }], [stanza.buffer]);
      return answered;
    },
  };
}

/** What WhatsApp Web looks for: strange scripts and links in its document, strange databases at its origin. */
async function intruders() {
  const own = (element) => new URL(element.src || element.href).pathname.startsWith('/stand-in/');
  const strange = [...document.querySelectorAll('script, link:not([rel=icon])')].filter((each) => !own(each));
  const databases = await indexedDB.databases();
  return [...strange.map(({ outerHTML }) => outerHTML), ...databases.map(({ name }) => name)];
}

globalThis.standIn = {
  async run(plan) {
    const { heard, send } = plan.mode === 'worker' ? await inWorker(plan) : await inPage(plan);
    for (const { hex, name, zip } of plan.stanzas) {
      await send(zip ? await zipped(bytesOf(hex)) : bytesOf(hex), name);
    }
    if (plan.message) {
      await sealAside(plan.message.text);
      await send(await sealed(plan.message), 'callStanza');
    }
    await sendAll(plan.uploads);
    return { heard, intruders: await intruders() };
  },
};
