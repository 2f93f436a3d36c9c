importScripts('/site/canaries.js', '/site/ways.js');
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  event.waitUntil(
    self.goAllWays('service-worker').then(() => event.source.postMessage({ done: 'service-worker' })),
  );
});
self.addEventListener('fetch', (event) => {
  const cell = /\/controlled\/made\/(.+)$/.exec(event.request.url)?.[1];
  const passed = async () => (await event.preloadResponse) ?? fetch(event.request);
  event.respondWith(cell ? made(cell) : passed());
});

/** An answer that no server gave. */
function made(cell) {
  const [way, place] = cell.split('.');
  const canary = self.CANARIES[place][way];
  const headers = { 'content-type': 'text/html' };
  if (way === 'made-report') {
    headers['reporting-endpoints'] = `main="https://sink.example/in/${cell}?id=${canary}"`;
    headers['content-security-policy'] = "img-src 'none'; report-to main";
  } else headers.link = `<https://${canary}.connect.example>; rel=preconnect`;
  return new Response('<!doctype html><img src="https://blocked.example/x" alt="">', { headers });
}
