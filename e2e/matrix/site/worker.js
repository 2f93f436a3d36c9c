const base = self.BASE ?? (location.protocol === 'blob:' ? self.origin : '');
importScripts(`${base}/site/canaries.js`, `${base}/site/ways.js`);
const place = self.PLACE ?? location.search.slice(1);
const go = (port) => {
  port.postMessage({ begins: place });
  return self.goAllWays(place).then(() => port.postMessage({ done: place }));
};
if (place === 'shared-worker') self.onconnect = (event) => go(event.ports[0]);
else go(self);
