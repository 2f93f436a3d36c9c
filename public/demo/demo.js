import { bytesOf, NoiseSocket } from './socket.js';
import * as stanzas from './stanzas.js';

const NUMBER = '15550100001';
const APP_VERSION = '2.3000.1045818043';

const list = document.querySelector('#sent');

/** Writes down on the page what is about to be sent, and to which host. */
function tell(host, what) {
  const item = document.createElement('li');
  const to = document.createElement('code');
  to.textContent = host;
  item.append(to, ` ${what}`);
  list.append(item);
}

function say(selector, text) {
  const bubble = document.createElement('p');
  bubble.textContent = text;
  document.querySelector(selector).append(bubble);
}

/** An answer does not matter here: the stand-ins say nothing of interest. */
async function post(url, body, headers = {}) {
  await fetch(url, { method: 'POST', body, headers, credentials: 'omit' });
}

function usage(events) {
  const posts = events.map(([name, extra], index) => [
    `falco:${name}`,
    { e: JSON.stringify(extra), r: 1, s: 'demo:1', t: Date.now(), a: APP_VERSION },
    Date.now() + index,
    0,
  ]);
  return new URLSearchParams({
    app_id: '167028690535322',
    posts: JSON.stringify(posts),
    webSessionId: 'demo:1',
  });
}

function xhr(url, body) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.onload = resolve;
    request.onerror = () => reject(new Error(`no answer from ${url}`));
    request.send(body);
  });
}

/** Hands a stanza to the worker as WhatsApp Web does, and waits until it has gone. */
function castStanza(worker, stanza) {
  const arg = { stanza };
  const content = { requestId: 1, expectsResponse: true, namespace: 'comms', name: 'castStanza', arg };
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', resolve, { once: true });
    worker.addEventListener('error', () => reject(new Error('the worker did not start')), { once: true });
    worker.postMessage([{ type: 'request', content }], [stanza.buffer]);
  });
}

async function run() {
  tell(
    'web.whatsapp.com',
    'signs in through its encrypted socket: own number, app version, language, device',
  );
  const socket = await NoiseSocket.open(['wss://web.whatsapp.com/ws/chat'], bytesOf(stanzas.CLIENT_PAYLOAD));
  const stanza = async (hex, what) => {
    tell('web.whatsapp.com', `socket: ${what}`);
    await socket.send(bytesOf(hex));
  };
  await stanza(stanzas.ONLINE, 'now online, with the profile name');
  await stanza(stanzas.LOOK_UP_CONTACTS, 'numbers from the address book');
  await stanza(stanzas.WATCH_CONTACT, 'asks for the online status of a contact');
  await stanza(stanzas.READ, 'has read two messages');
  say('#chat', 'Grace: Are you coming on Friday?');
  await stanza(stanzas.TYPING, 'is typing to a contact');
  await stanza(stanzas.MESSAGE, 'a message; its text is end-to-end encrypted');
  say('#chat', 'Ada: Yes! I bring the cake.');

  tell('web.whatsapp.com', 'a second socket, in a worker: has stopped typing in a group');
  await castStanza(new Worker('worker.js', { type: 'module' }), bytesOf(stanzas.PAUSED));

  tell('mmg.whatsapp.net', 'uploads an encrypted picture');
  const picture = crypto.getRandomValues(new Uint8Array(4096));
  await post('https://mmg.whatsapp.net/mms/image/dGhpcyBpcyBhIGRlbW9uc3RyYXRpb24?media_id=4', picture, {
    'content-type': 'application/octet-stream',
  });

  tell('api.giphy.com', 'searches for a GIF: the words that were typed, and the language');
  await fetch('https://api.giphy.com/v1/gifs/search?api_key=demonstration&q=birthday+cake&lang=en&limit=20', {
    credentials: 'omit',
  });

  tell('graph.whatsapp.com', 'asks for settings (GraphQL)');
  const query = { doc_id: '7654321012345678', variables: JSON.stringify({ input: { locale: 'en_US' } }) };
  await post('https://graph.whatsapp.com/graphql?locale=user', new URLSearchParams(query));
  tell('graph.facebook.com', "asks for settings at WhatsApp's owner (GraphQL)");
  const variables = { input: { locale: 'en_US', app_version: APP_VERSION, platform: 'web' } };
  await post(
    'https://graph.facebook.com/graphql',
    new URLSearchParams({ ...query, variables: JSON.stringify(variables) }),
  );

  tell('dit.whatsapp.net', 'usage telemetry without the account: browser, screen, time zone, fingerprint');
  const telemetry = new FormData();
  telemetry.append('access_token', 'demonstration|0123456789abcdef');
  telemetry.append('message', new Blob([bytesOf(stanzas.USAGE_BUFFER)]), 'message');
  await post('https://dit.whatsapp.net/deidentified_telemetry', telemetry);

  tell('crashlogs.whatsapp.net', 'uploads a crash log, with the own number as sender');
  const check = new URLSearchParams({ from_jid: NUMBER, type: 'web_crash' });
  await post(`https://crashlogs.whatsapp.net/wa_fls_upload_check?${check}`, '');
  const crash = new FormData();
  crash.append('from_jid', NUMBER);
  crash.append('platform', 'web');
  crash.append('app_version', APP_VERSION);
  crash.append('file', new Blob(['TypeError: x is undefined\n  at renderChat (demo.js:1:1)\n']), 'crash.log');
  await post('https://crashlogs.whatsapp.net/wa_clb_data', crash);

  tell('web.whatsapp.com', 'usage events: which screens, how long');
  await xhr(
    'https://web.whatsapp.com/ajax/bz',
    usage([['chat_open', { screen: 'chat', duration_ms: 1840 }]]),
  );
  navigator.sendBeacon('https://web.whatsapp.com/a/bz', usage([['gif_search', { surface: 'composer' }]]));
}

run().then(
  () => {
    document.documentElement.dataset.demonstration = 'done';
  },
  (error) => {
    tell('this page', `stopped: ${error.message}`);
    document.documentElement.dataset.demonstration = 'failed';
  },
);
