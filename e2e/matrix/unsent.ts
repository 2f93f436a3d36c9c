import type { BrowserKind } from '../../src/cli/browsers/find.ts';
import type { WayName } from './cells.ts';

const FRAGMENTS = ['fragment-fetch', 'fragment-image', 'fragment-iframe', 'fragment-form'] as const;

/** Ways that may be gone nowhere: what the cache answers, what a browser has not or does not by default. */
export const MAY_BE_UNSENT: Record<BrowserKind, readonly WayName[]> = {
  chromium: ['cached', 'artwork', 'link-stylesheet', ...FRAGMENTS],
  firefox: [
    'cached',
    'fetch-stream',
    'fetch-later',
    'fetch-later-blob',
    'ws-stream',
    'ws-stream-abort',
    'ws-stream-cancel',
    'a-ping',
    'transport-protocol',
    'network-error-report',
    'referrer',
    'hls-segment',
    'manifest',
    'prefetch-rules',
    'prerender-rules',
    'paint-worklet',
    'ping-to',
    'iframe-csp',
    'ice-name',
    'stun-pool',
    'payment',
    'identity-provider',
    'passkey',
    'passkey-signal',
    'rules-header',
    'rules-loaded',
    'embedder-report',
    // Its links are heeded in no answer but a document's.
    'made-part-preconnect',
    ...FRAGMENTS,
  ],
};
