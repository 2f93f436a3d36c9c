import { expect, test } from 'vitest';
import { siteOf } from './site.ts';

test.each([
  ['https://web.chat.example.co.uk/path', 'example.co.uk'],
  ['wss://example.com:8443/ws', 'example.com'],
  ['https://shop.github.io/', 'shop.github.io'],
  ['https://127.0.0.1:3000/', '127.0.0.1'],
  ['http://localhost/', 'localhost'],
  ['about:blank', ''],
  ['not an address', ''],
])('%s is of %j', (address, site) => {
  expect(siteOf(address)).toBe(site);
});
