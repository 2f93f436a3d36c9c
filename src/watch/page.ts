import { openBridge } from './bridge.ts';
import { hookBeacon } from './hooks/beacon.ts';
import { hookTransportEncryption } from './hooks/crypto.ts';
import { disguise } from './hooks/disguise.ts';
import { hookErrands } from './hooks/errands.ts';
import { hookFetch, hookFetchCalls } from './hooks/fetch.ts';
import { hookForms } from './hooks/form.ts';
import { watchMadeHints } from './hooks/hints.ts';
import { hookLending } from './hooks/lending.ts';
import { hookMessages } from './hooks/messages.ts';
import { isMet } from './hooks/met.ts';
import { hookRealms } from './hooks/realms.ts';
import { hookStreams } from './hooks/streams.ts';
import { hookWebRtc } from './hooks/webrtc.ts';
import { channelLent } from './hooks/webrtc-names.ts';
import { hookWebSocket } from './hooks/websocket.ts';
import { hookWorkerBridge } from './hooks/worker-bridge.ts';
import { hookWorkers } from './hooks/workers.ts';
import { hookXhr } from './hooks/xhr.ts';
import { HELLO } from './page-events.ts';
import { createRecorder } from './recorder.ts';
import { refuseWay } from './way.ts';

/** Apps that encrypt their own transport in the page. */
const OWN_TRANSPORT = ['web.whatsapp.com', 'www.facebook.com', 'www.messenger.com', 'www.instagram.com'];
/** Others that talk through a worker of their own in a shape that is known. */
const OWN_WORKER = ['web.telegram.org', 'webk.telegram.org', 'webz.telegram.org'];

/**
 * Installs the hooks in this frame, once the relay beside it answers; not on functions that a page has changed before.
 * `syntheticSubmits`: that events of the page's own making submit forms.
 */
export function watchPage(syntheticSubmits: boolean): void {
  if (isMet()) refuseWay(HELLO);
  else openBridge((send) => hookAll(send, syntheticSubmits));
}

/** Gives what hands over all that still waits. */
function hookAll(send: (text: string) => void, syntheticSubmits: boolean): () => void {
  const recorder = createRecorder(window.top === window ? 'page' : 'frame', send);
  const kin = disguise();
  hookFetch(recorder);
  hookXhr(recorder);
  hookBeacon(recorder);
  hookWebSocket(recorder);
  const streamLent = hookStreams(recorder);
  hookWebRtc(recorder);
  hookLending((lent, context) => {
    channelLent(recorder, lent, context);
    streamLent(lent);
  });
  hookRealms(kin, recorder, [hookFetchCalls, hookXhr, hookBeacon, hookWebSocket, hookWebRtc]);
  hookForms(recorder, syntheticSubmits);
  hookMessages(recorder);
  hookWorkers(recorder);
  hookErrands(recorder);
  watchMadeHints(recorder);
  const { hostname } = location;
  const hasTransport = OWN_TRANSPORT.includes(hostname);
  if (hasTransport) hookTransportEncryption(recorder);
  if (hasTransport || OWN_WORKER.includes(hostname)) hookWorkerBridge(recorder);
  return recorder.handOver;
}
