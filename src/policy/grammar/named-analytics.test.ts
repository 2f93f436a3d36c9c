import { expect, test } from 'vitest';
import { resolveHost } from '../../entities/resolve.ts';
import { readPolicy } from '../read-text.ts';

test.each([
  ['Google Analytics', 'www.google-analytics.com'],
  ['Firebase Analytics', 'app-measurement.com'],
  ['Google Tag Manager', 'www.googletagmanager.com'],
  ['Google Ads', 'googleads.g.doubleclick.net'],
  ['Microsoft Clarity', 'd.clarity.ms'],
  ['Mixpanel', 'api.mixpanel.com'],
])('%s, which a policy names, is whom its host %s belongs to', (product, host) => {
  const { claims } = readPolicy({ text: `We use ${product} to understand how you use the app.` }, {});
  expect(claims.map((c) => [c.action, c.recipient])).toEqual([
    ['share', `named:${resolveHost(host).entity}`],
  ]);
});
