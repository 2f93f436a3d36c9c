import { expect, it } from 'vitest';
import type { ExtractOptions } from '../extract.ts';
import { said } from '../said.fixture.ts';

it.each<[string, string[], ExtractOptions?]>([
  [
    'Position data, such as your town (we never collect your precise position, but may guess your country from your IP address)',
    [
      'collect affirmed coarse-location > self',
      'collect denied precise-location > self',
      'use affirmed coarse-location > self',
      'use affirmed ip-address > self',
    ],
    { context: 'We collect these kinds of data:' },
  ],
  [
    'Phone numbers (we do not store those of your contacts)',
    ['collect affirmed phone-number > self', 'store denied contact-list > self'],
    { context: 'We collect the following data:' },
  ],
  [
    'Your age (we use it to check that you may sign up);',
    ['collect affirmed date-of-birth > self', 'use affirmed date-of-birth > self'],
    { context: 'We collect:' },
  ],
  [
    'Usage data, such as clicks (we share this with our partners)',
    ['collect affirmed usage-event > self', 'share affirmed usage-event > partner'],
    { context: 'We collect the following:' },
  ],
  [
    'IP address for the route (not stored)',
    ['collect affirmed ip-address > self', 'store denied ip-address > self'],
    { context: 'We automatically collect:' },
  ],
  [
    'Network information: IP address for routing (not stored)',
    ['collect affirmed ip-address > self', 'store denied ip-address > self'],
    { section: 'Information we collect > Device information' },
  ],
  [
    'Your name (never shared with anyone);',
    ['collect affirmed name > self', 'share denied name > unspecified'],
    { context: 'We collect:' },
  ],
  ['Cookies (you can switch them off)', ['use affirmed cookie-identifier > self'], { context: 'We use:' }],
])('%s', (sentence, claims, options) => {
  expect(said(sentence, options)).toEqual(claims);
});
