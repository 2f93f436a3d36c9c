importScripts('/site/canaries.js', '/site/ways.js');
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  event.waitUntil(
    self.goAllWays('service-worker').then(() => event.source.postMessage({ done: 'service-worker' })),
  );
});
self.addEventListener('fetch', (event) => event.respondWith(fetch(event.request)));
