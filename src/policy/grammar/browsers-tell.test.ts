import { expect, it } from 'vitest';
import type { ExtractOptions } from '../extract.ts';
import { said } from '../said.fixture.ts';

it.each<[string, string[], ExtractOptions?]>([
  [
    'We collect information of the sort that web browsers, apps and servers typically make available, such as your IP address, device ID and the referring site.',
    [
      'collect affirmed device-identifier > self',
      'collect affirmed ip-address > self',
      'collect affirmed page-url > self',
    ],
  ],
  [
    'We log data of the kind that browsers send automatically, including the browser type.',
    ['collect affirmed browser > self'],
  ],
  [
    'We collect your browser type and your IP address.',
    ['collect affirmed browser > self', 'collect affirmed ip-address > self'],
  ],
])('%s', (sentence, claims, options) => {
  expect(said(sentence, options)).toEqual(claims);
});
