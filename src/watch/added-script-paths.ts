/** Where the build puts the scripts that are registered at run time; each is built from the same path with `.ts`. */
export const ADDED_SCRIPTS = {
  relayAdded: 'src/watch/relay-added.iife.js',
  pageAdded: 'src/watch/page-added.iife.js',
  relayAgain: 'src/watch/relay-again.iife.js',
  relayFrame: 'src/watch/relay-frame.iife.js',
  pageFrame: 'src/watch/page-frame.iife.js',
  discoverRelay: 'src/watch/discover-relay.iife.js',
  discoverAgain: 'src/watch/discover-again.iife.js',
  discoverPage: 'src/watch/discover-page.iife.js',
} as const;
