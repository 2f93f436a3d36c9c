import { render } from 'preact';
import { sampleReport } from '../../report/fixture.ts';
import { renderHtml } from '../../report/html.ts';
import { Audit } from '../audit/Audit.tsx';
import type { ReportView } from '../data.ts';
import { Options } from '../options/Options.tsx';
import '../parts/tokens.css';
import '../parts/parts.css';
import '../parts/picture.css';
import '../parts/recipients.css';
import '../parts/menu.css';
import { Popup } from '../popup/Popup.tsx';
import { contradicted, longText, messenger, nothingYet, withoutPolicy } from './samples/audits.ts';
import { COMPARISON, LANES, UNREAD } from './samples/extras.ts';
import { viewOf } from './samples/view.ts';
import { services } from './services.ts';

// Development only: shows one face with one sample, chosen by `?face=` and `?sample=`.
const wanted = new URLSearchParams(location.search);
const face = wanted.get('face') ?? 'popup';
const sample = wanted.get('sample') ?? 'messenger';
document.documentElement.dir = wanted.get('dir') ?? 'ltr';

const SAMPLES: Record<string, () => ReportView> = {
  messenger: () => viewOf(messenger(), { timeline: LANES, comparison: COMPARISON, unread: UNREAD }),
  plain: () => viewOf(messenger()),
  fixture: () => viewOf(sampleReport()),
  contradicted: () => viewOf(contradicted()),
  nothing: () => viewOf(nothingYet()),
  'no-policy': () => viewOf(withoutPolicy()),
  long: () => viewOf(longText()),
  'policy-changed': () =>
    viewOf(messenger(), {
      notices: [
        {
          kind: 'policy-changed',
          effectiveDate: '2016-08-25',
          summary:
            'It now says that information goes to the Facebook family. 2 added, 1 broader, 1 narrower, 1 turned.',
        },
      ],
    }),
  'decoder-lost': () =>
    viewOf(messenger(), {
      notices: [{ kind: 'decoder-lost', since: Date.parse('2026-11-22T09:31:00Z'), unread: 312, of: 340 }],
    }),
};

const view = (SAMPLES[sample] ?? SAMPLES.messenger!)();
const status = wanted.get('status') as 'paused' | null;
const parts = services({
  views: wanted.has('empty') ? [] : [view, { ...view, session: { ...view.session, id: 's2' } }],
  state: {
    ...(status ? { status } : {}),
    ...(status === 'paused' ? { pausedSince: Date.now() - 12 * 60_000 } : {}),
  },
  settings: {
    identifiers: [
      { dataType: 'phone-number', value: '+1 555 010 0001', label: 'my number' },
      { dataType: 'email-address', value: 'someone@example.org' },
    ],
    addedOrigins: ['https://forum.example', 'https://chat.example:8443'],
  },
  allowed: !wanted.has('refused'),
  ...(wanted.has('full')
    ? { unwritten: { since: Date.parse('2026-11-22T09:31:00Z'), sessions: { [view.session.id]: 412 } } }
    : {}),
});

const root = document.querySelector('#app') as Element;
if (face === 'report') {
  document.open();
  document.write(renderHtml(view.report));
  document.close();
} else if (face === 'audit') {
  await import('../audit/audit.css');
  await import('../audit/figures.css');
  await import('../audit/findings.css');
  await import('../audit/evidence.css');
  await import('../audit/documents.css');
  await import('../parts/changes.css');
  await import('../audit/narrow.css');
  render(<Audit {...parts} />, root);
} else if (face === 'options') {
  await import('../options/options.css');
  render(<Options {...parts} welcome={wanted.has('welcome')} />, root);
} else {
  await import('../popup/popup.css');
  render(<Popup {...parts} />, root);
}
