import { createServer } from 'node:http';

/** A policy site of ours with two versions of one text; none of it is anybody's real policy. */
export interface PolicySite {
  port: number;
  show(version: 'older' | 'newer'): void;
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

/** Serves the policy at every address, and an empty app at the root. */
export async function startPolicySite(): Promise<PolicySite> {
  let shown = OLDER;
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    response.end(request.url === '/' ? '<!doctype html><title>app</title><p>app</p>' : page(shown));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as { port: number }).port,
    show(version) {
      shown = version === 'older' ? OLDER : NEWER;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
