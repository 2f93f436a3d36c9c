import { bytesOf, NoiseSocket } from './socket.js';
import { CLIENT_PAYLOAD } from './stanzas.js';

// The other way in which WhatsApp Web runs: its socket lives in a worker, out of an extension's sight, and the page
// hands each stanza over in clear.
// Its name may be another address to connect to.
const address = self.name || 'wss://web.whatsapp.com:5222/ws/chat';
const socket = NoiseSocket.open([address], bytesOf(CLIENT_PAYLOAD));

self.addEventListener('message', async (event) => {
  for (const { content } of event.data) {
    const { requestId, arg } = content;
    await (await socket).send(arg.iq ?? arg.stanza);
    self.postMessage([{ type: 'response', content: { requestId } }]);
  }
});

/** What comes in is handed to the page. */
async function handOn() {
  for (;;) {
    const stanza = await (await socket).receive();
    const content = { namespace: 'mainthread_comms', name: 'handleStanza', arg: { stanza } };
    self.postMessage([{ type: 'request', content }]);
  }
}
void handOn();
