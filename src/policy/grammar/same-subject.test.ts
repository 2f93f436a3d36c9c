import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each<[string, string[]]>([
  [
    'Analytics cookies only record activity on the site, and they are only used to improve it.',
    [
      'collect affirmed activity > self',
      'use affirmed cookie-identifier > self',
      'use denied cookie-identifier > self',
    ],
  ],
  [
    'The cookies collect what you click, and they are used only for statistics.',
    [
      'collect affirmed usage-event > self',
      'use affirmed cookie-identifier > self',
      'use denied cookie-identifier > self',
    ],
  ],
  [
    'We log your visits and your clicks, and they are used only for statistics.',
    [
      'collect affirmed activity > self',
      'collect affirmed usage-event > self',
      'use affirmed activity > self',
      'use affirmed usage-event > self',
      'use denied activity > self',
      'use denied usage-event > self',
    ],
  ],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
