import { createServer } from 'node:http';
import { onLoopback } from '../src/cli/loopback/on-loopback.ts';

/** A policy site of ours with two versions of one text; none of it is anybody's real policy. */
export interface PolicySite {
  port: number;
  show(version: 'older' | 'newer'): void;
  /** Requests so far for what a hostile page embeds. */
  embedded(): number;
  close(): Promise<void>;
}

const COMMON = [
  '<h2>Information We Collect</h2>',
  '<p>We collect your phone number when you create an account. We collect information about your browser and your operating system when you use our services.</p>',
  '<ul><li>We collect your profile name.</li><li>We collect the language of your device.</li></ul>',
  '<h2>How We Use Information</h2>',
  '<p>We use the information we have to operate and provide our services, to keep them secure, and to improve them over time. We may also send you messages about our services and about changes to our terms.</p>',
  '<h2>Your Messages</h2>',
  '<p>We do not collect the content of your messages, because they are end-to-end encrypted. We delete your messages from our servers once they have been delivered to the person you wrote to.</p>',
  '<h2>Managing Your Information</h2>',
  '<p>You may change your profile name and your settings in the app at any time, and you may delete your account whenever you wish to do so. If you live elsewhere, other rules may apply to you.</p>',
].join('\n');

const OLDER = `<p>Last modified: July 7, 2012</p>${COMMON}
<h2>Sharing</h2><p>We do not share your phone number with advertisers.</p>`;
const NEWER = `<p>Last modified: August 25, 2016</p>${COMMON}
<h2>Sharing</h2><p>We do not share your phone number with advertisers.</p>
<p>We share your phone number and your device identifiers with our affiliates for advertising.</p>`;

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Privacy Policy</title><nav><a href="/">Home</a></nav><main><h1>Privacy Policy</h1>${body}</main></html>`;

/** The older text in a closed shadow root and in a frame of the page, beside what a style sheet hides, and around a frame of another origin. */
const WIDGETS: Record<string, string> = {
  '/in-parts': page(`<style>.old { display: none }</style>
<policy-box></policy-box>
<p class="old">We sell your contacts to advertisers.</p>
<iframe srcdoc="<h2>Sharing</h2><p>We do not share your phone number with advertisers.</p>"></iframe>
<details><summary>More</summary><p>We collect your location.</p></details>
<script>
  document.querySelector('policy-box').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(COMMON)};
</script>`),
  '/lacking': page(`${COMMON}
<div style="height: 9000px"></div>
<iframe loading="lazy" src="/" width="1200" height="700"></iframe>
<embed type="text/html" src="https://web.whatsapp.com/policy" width="1200" height="700">
<object data="/in-object" type="text/html" width="600" height="300"></object>
<div role="tablist"><button role="tab" aria-selected="true" aria-controls="a">All</button><button role="tab" aria-selected="false" aria-controls="b">Europe</button></div>
<div role="tabpanel" id="a"><p>We collect your phone number.</p></div><div role="tabpanel" id="b" hidden></div>
<dialog><p>${'We sell your contacts to advertisers. '.repeat(20)}</p></dialog>
<p lang="de">Standort an Partner</p>`),
  // Controls of a form stand in the place of the form's own properties.
  '/in-form': page(`<style>.old { display: none }</style><form>
${[
  'matches',
  'querySelector',
  'querySelectorAll',
  'children',
  'childNodes',
  'textContent',
  'nodeType',
  'nodeName',
  'nodeValue',
  'localName',
  'parentNode',
  'firstChild',
  'nextSibling',
  'getAttribute',
  'hasAttribute',
  'ownerDocument',
  'classList',
  'closest',
  'getRootNode',
  'id',
  'parentElement',
  'previousElementSibling',
]
  .map((name) => `<input type="hidden" name="${name}"><input type="hidden" id="${name}">`)
  .join('')}
${COMMON}<p class="old">We sell your contacts to advertisers.</p>
<h2>Sharing</h2><p>We do not share your phone number with advertisers.</p></form>
<form class="old"><input name="nodeType"><input name="ownerDocument"><p>We sell your photos.</p></form>`),
  '/in-object': page('<p>We collect your location.</p>'),
  '/shell': page('<iframe src="https://web.whatsapp.com/policy" style="width: 95vw; height: 90vh"></iframe>'),
};

const SHARES = '<p>We share your phone number with advertisers.</p>';
/** A page that would have its markup run, loaded or shown, one of tags that nest without end, and one longer than is read. */
const HOSTILE: Record<string, () => string> = {
  '/markup': () =>
    page(`${COMMON}
<p>We share your phone number &lt;img class=planted src=x onerror="document.title='planted'"&gt; with advertisers.</p>
<p>We \u202ecollect\u202c your \u2067location\u2069.</p>
<img src="/embedded.png"><script src="/embedded.js"></script><iframe src="/embedded.html"></iframe>
<svg onload="document.title = 'planted'"></svg><p onmouseover="document.title = 'planted'" unclosed="><b><i></p></main`),
  '/deep': () => page(`${COMMON}${'<div>'.repeat(20_000)}${SHARES}`),
  '/long': () => page(COMMON + `<p>${'We collect your name. '.repeat(1000)}</p>`.repeat(250)),
};

/** Serves the policy at every address, an empty app at the root, and pages that hold the policy in other ways. */
export async function startPolicySite(): Promise<PolicySite> {
  let shown = OLDER;
  let embedded = 0;
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    const app = '<!doctype html><title>app</title><p>app</p>';
    const path = request.url ?? '';
    if (path.startsWith('/embedded')) embedded++;
    response.end(path === '/' ? app : (HOSTILE[path]?.() ?? WIDGETS[path] ?? page(shown)));
  });
  const { port, close } = await onLoopback(server);
  return {
    port,
    show(version) {
      shown = version === 'older' ? OLDER : NEWER;
    },
    embedded: () => embedded,
    close,
  };
}
