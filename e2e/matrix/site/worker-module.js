await import('/site/canaries.js');
await import('/site/ways.js');
await self.goAllWays('worker-module');
self.postMessage({ done: 'worker-module' });
