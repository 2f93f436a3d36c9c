import type { Http2ServerResponse } from 'node:http2';
import { CONNECT_HOST } from './cells.ts';

const SINK = 'https://sink.example';

/** What is served by way, by the first of these that its name begins with; nothing in particular for the others. */
const TYPES: readonly [RegExp, string][] = [
  [/script|import-scripts|dynamic-import|module|worklet|worker-url/, 'text/javascript'],
  [/import-json|manifest/, 'application/json'],
  [/css|xml-stylesheet/, 'text/css'],
  [/rules-header/, 'application/speculationrules+json'],
  [/xslt/, 'text/xsl'],
  [/svg/, 'image/svg+xml'],
  [/track/, 'text/vtt'],
  [/object-document/, 'text/html'],
  [/download/, 'application/octet-stream'],
];

/** The type that a way asks for. */
export function typeOf(path: string): string {
  const way = /^\/in\/([\w-]+)/.exec(path)?.[1] ?? '';
  return TYPES.find(([name]) => name.test(way))?.[1] ?? 'text/plain';
}

/** Documents that send by what they say, or by the headers that they come with; `to` is where, `id` the canary. */
const DOCUMENTS: Record<
  string,
  (to: string, id: string) => { headers?: Record<string, string>; type?: string; body: string }
> = {
  'meta-refresh': (to) => ({ body: `<meta http-equiv="refresh" content="0;url=${to}">` }),
  'refresh-header': (to) => ({ headers: { refresh: `0;url=${to}` }, body: '' }),
  'location-set': (to) => ({ body: `<script>location = '${to}'</script>` }),
  'navigation-api': (to) => ({ body: `<script>navigation.navigate('${to}')</script>` }),
  'link-header': (to) => ({ headers: { link: `<${to}>; rel=preload; as=image` }, body: '' }),
  'preconnect-html': (_to, id) => ({ body: `<link rel="preconnect" href="https://${id}.${CONNECT_HOST}">` }),
  'preconnect-header': (_to, id) => ({
    headers: { link: `<https://${id}.${CONNECT_HOST}>; rel=preconnect` },
    body: '',
  }),
  'xml-stylesheet': (to) => ({
    type: 'application/xml',
    body: `<?xml version="1.0"?><?xml-stylesheet type="text/css" href="${to}"?><r/>`,
  }),
  xslt: (to) => ({
    type: 'application/xml',
    body: `<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="${to.slice(SINK.length)}"?><r/>`,
  }),
  'xslt-import': (to) => ({
    type: 'application/xml',
    body: `<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="/sheet/${nameIn(to)}"?><r/>`,
  }),
  'link-stylesheet': (to) => ({ headers: { link: `<${to}>; rel=stylesheet` }, body: '' }),
  'rules-header': (to) => ({
    headers: { 'speculation-rules': `"${to.slice(SINK.length)}"` },
    body: '<link rel="icon" href="data:,">',
  }),
  'rules-loaded': (to) => ({
    headers: { 'speculation-rules': `"/rules/${nameIn(to)}"` },
    body: '<link rel="icon" href="data:,">',
  }),
  'worker-report': (to, id) => ({
    headers: { 'content-security-policy': `connect-src 'self'; report-uri ${to.split('?')[0]}` },
    type: 'text/javascript',
    body: `fetch('https://blocked.example/${id}').catch(() => {});`,
  }),
  'integrity-report': (to) => ({
    headers: {
      'reporting-endpoints': `main="${to}"`,
      'integrity-policy': 'blocked-destinations=(script), endpoints=(main)',
    },
    body: `<script src="${SINK}/in/none"></script>`,
  }),
  'embedder-report': (to) => ({
    headers: {
      'reporting-endpoints': `main="${to}"`,
      'cross-origin-embedder-policy': 'require-corp; report-to="main"',
    },
    body: `<iframe src="${SINK}/site/blank.html"></iframe>`,
  }),
};

/** The cell that an address is for, without its canary. */
function nameIn(to: string): string {
  return to.slice(`${SINK}/in/`.length).split('?')[0]!;
}

/** Links that are sent ahead of an answer (103). */
const EARLY: Record<string, (to: string, id: string) => string> = {
  'early-preload': (to) => `<${to}>; rel=preload; as=script`,
  'early-preconnect': (_to, id) => `<https://${id}.${CONNECT_HOST}>; rel=preconnect`,
};
/** Milliseconds from early hints to the answer: browsers heed them while they wait for it. */
const EARLY_MS = 700;

/** Answers what some of the ways need served in a form of its own; false for the rest. */
export function answerWay(
  response: Http2ServerResponse,
  url: string,
  canaryOf: (cell: string) => string,
): boolean {
  const [, kind = '', cell = ''] =
    /^\/(document|redirect|playlist|module|sheet|rules)\/([\w.-]+)/.exec(url) ?? [];
  const to = `${SINK}/in/${cell}?id=${canaryOf(cell)}`;
  const answer = (type: string, body: string) => {
    response.setHeader('content-type', type);
    response.end(body);
  };
  const early = EARLY[cell.split('.')[0]!]?.(to, canaryOf(cell));
  if (kind === 'document' && early) {
    response.writeEarlyHints({ link: early });
    setTimeout(() => answer('text/html', '<!doctype html><link rel="icon" href="data:,">'), EARLY_MS);
  } else if (kind === 'document') {
    const document = DOCUMENTS[cell.split('.')[0]!]?.(to, canaryOf(cell));
    if (!document) return false;
    for (const [name, value] of Object.entries(document.headers ?? {})) response.setHeader(name, value);
    answer(document.type ?? 'text/html; charset=utf-8', document.body);
  } else if (kind === 'redirect') {
    response.statusCode = Number(url.split('?')[1] ?? 302);
    const isPlain = response.statusCode === 302;
    response.setHeader('location', isPlain ? to : `https://second.example/in/${cell}`);
    response.end();
  } else if (kind === 'playlist') {
    const lines = [
      '#EXTM3U',
      '#EXT-X-VERSION:3',
      '#EXT-X-TARGETDURATION:4',
      '#EXTINF:4,',
      to,
      '#EXT-X-ENDLIST',
      '',
    ];
    answer('application/vnd.apple.mpegurl', lines.join('\n'));
  } else if (kind === 'sheet') {
    const xsl = 'version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"';
    answer(
      'text/xsl',
      `<xsl:stylesheet ${xsl}><xsl:import href="${to.slice(SINK.length)}"/></xsl:stylesheet>`,
    );
  } else if (kind === 'rules') {
    const rules = { prefetch: [{ urls: [to.slice(SINK.length)], eagerness: 'immediate' }] };
    answer('application/speculationrules+json', JSON.stringify(rules));
  } else if (kind === 'module') {
    answer('text/javascript', `import '${to}';`);
  } else return false;
  return true;
}
