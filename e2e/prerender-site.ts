import { createServer } from 'node:http';
import { onLoopback } from '../src/cli/loopback/on-loopback.ts';
import type { Arrival } from './plain-site.ts';

const HEAD = '<!doctype html><link rel="icon" href="data:,"><body>';

/** A page that has others rendered before anybody goes there (speculation rules). */
const readies = (...urls: string[]) => {
  const rules = JSON.stringify({ prerender: [{ urls, eagerness: 'immediate' }] });
  return `${HEAD}<script type="speculationrules">${rules}</script>`;
};

/** Sends all it can before it is shown, and something once it is. */
const ahead = (tag: string) => `${HEAD}<script>
  const post = (what, body) => fetch('/t/${tag}-' + what, { method: 'POST', body });
  const isAhead = document.prerendering;
  if (isAhead) {
    post('blob', new Blob(['id=canary-${tag}-77']));
    const request = new XMLHttpRequest();
    request.open('POST', '/t/${tag}-xhr');
    request.send('x');
    navigator.sendBeacon('/t/${tag}-beacon', 'x');
    new Image().src = 'https://third.example/t/${tag}-image';
    document.body.append(Object.assign(document.createElement('iframe'), { src: '/t/${tag}-frame' }));
  }
  document.addEventListener('prerenderingchange', () => setTimeout(post, 300, 'shown', 'x'));
</script>`;

const FRAME = `<script>fetch(location.pathname + '-inner', { method: 'POST', body: 'x' })</script>`;
/** Where a page of another origin of the same site may be rendered ahead, too. */
const ALSO_OTHERS = { 'supports-loading-mode': 'credentialed-prerender' };

/** A messenger and another site of its own domain, which nobody audits. */
export const MESSENGER = 'https://web.threema.ch';
export const SHOP = 'https://shop.threema.ch';

const PAGES: Record<string, string> = {
  [`${MESSENGER}/`]: readies('/own', `${SHOP}/other`),
  [`${MESSENGER}/own`]: ahead('own'),
  [`${MESSENGER}/left`]: readies('/never'),
  [`${MESSENGER}/never`]: ahead('never'),
  [`${MESSENGER}/early`]: ahead('early'),
  [`${SHOP}/`]: `${readies(`${MESSENGER}/early`)}<iframe src="https://elsewhere.example/t/shop-frame"></iframe>`,
  [`${SHOP}/other`]: ahead('other'),
};

/** Serves the pages and takes down what they send, for every host. */
export async function servePrerendered() {
  const arrivals: Arrival[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { method = '', url = '/' } = request;
    const host = request.headers.host ?? '';
    arrivals.push({ method, host, path: url, body });
    const page = PAGES[`https://${host}${url}`] ?? (url.endsWith('-frame') ? FRAME : '');
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      ...ALSO_OTHERS,
    });
    response.end(page);
  });
  const { port, close } = await onLoopback(server);
  return {
    port,
    arrivals,
    close,
  };
}
