import type { Flow } from '../model/flow.ts';

/** A phone number that went to the app itself, in a call that both witnesses saw, but for what `patch` says; for tests. */
export const flow = (patch: Partial<Flow> = {}): Flow => ({
  id: 'f',
  dataType: 'phone-number',
  label: null,
  recipient: { entity: 'WhatsApp', family: 'Meta', host: 'web.whatsapp.com' },
  party: 'first',
  channel: 'fetch',
  context: 'page',
  vantage: 'both',
  evidence: { level: 'plaintext', encodings: [], samples: [] },
  count: 3,
  firstSeen: '',
  lastSeen: '',
  ...patch,
});
