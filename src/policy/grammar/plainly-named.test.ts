import { expect, it } from 'vitest';
import type { ExtractOptions } from '../extract.ts';
import { said } from '../said.fixture.ts';

it.each<[string, string[], ExtractOptions?]>([
  ['We use the details in the error reports to mend the app.', ['use affirmed diagnostics > self']],
  ['We use the information contained in the log files to find attacks.', ['use affirmed activity > self']],
  [
    'In certain cases where we rely on outside vendors, like our shop, these vendors may set cookies.',
    ['provider: collect affirmed cookie-identifier > self'],
  ],
  [
    'We may complete and update details about you from public databases.',
    ['collect affirmed unspecified > self'],
  ],
  [
    'Our newsletters may contain tiny “tracking pixel” images which tell us when an e-mail has been acted upon.',
    ['collect affirmed usage-event > self', 'use affirmed tracking-pixel > self'],
  ],
  [
    'The section below titled What We Do With Data says that the data we collect is used to feed the birds and to prevent fraud.',
    ['use affirmed unspecified > self'],
  ],
  [
    'We collect your type of device, operating system, network service provider, and language.',
    [
      'collect affirmed device-model > self',
      'collect affirmed language > self',
      'collect affirmed mobile-network > self',
      'collect affirmed operating-system > self',
    ],
  ],
  [
    'We collect, and have collected in the past twelve (12) months, the following personal data: your name and your gender.',
    ['collect affirmed gender > self', 'collect affirmed name > self'],
  ],
  [
    'We use pixels to track which e-mails are opened and which links or ads are clicked by recipients.',
    [
      'collect affirmed ad-interaction > self',
      'collect affirmed usage-event > self',
      'use affirmed tracking-pixel > self',
    ],
  ],
  [
    'Where we use cookies to find your interests, we will ask for your consent where required.',
    ['use affirmed cookie-identifier > self'],
  ],
  ['Your avatar is visible to everybody.', ['share affirmed profile-photo > users']],
  [
    'You should only publish your photos if you accept that they may be seen by the public.',
    ['share affirmed attachment > public'],
  ],
  [
    'We may hand over some data, such as user names, dates and post content, to whoever runs a network.',
    ['share affirmed content > unspecified', 'share affirmed username > unspecified'],
  ],
  ['Your data is encrypted before it is shared with partners.', ['share affirmed unspecified > partner']],
  [
    'This may be inferred from your interactions with the loft.',
    ['collect affirmed usage-event > self'],
    { context: 'This includes information about the pages you visited and ads you clicked.' },
  ],
  // Where nothing is said of it.
  ['Your messages are encrypted before they leave your phone.', []],
  [
    'Users can see the communities to which you belong or follow.',
    ['share affirmed group-membership > users'],
  ],
  ['No tracking tools or cookies are used.', ['use denied cookie-identifier > self']],
  [
    'The server logs contain IP addresses; logs are cleared after 24 hours.',
    ['collect affirmed ip-address > self', 'store denied activity > self'],
  ],
  ['This site does not serve any third-party cookies.', ['use denied cookie-identifier > self']],
  ['You may clear your cookies.', []],
])('%s', (sentence, claims, options) => {
  expect(said(sentence, options)).toEqual(claims);
});
