import { expect, it } from 'vitest';
import type { ExtractOptions } from '../extract.ts';
import { said } from '../said.fixture.ts';

it.each<[string, string[], ExtractOptions?]>([
  ['We use the information in the crash report to fix errors.', ['use affirmed diagnostics > self']],
  ['We use the information contained in the log files to find attacks.', ['use affirmed activity > self']],
  [
    'In some cases where we use third-party services, such as our help desk, these services may also use cookies.',
    ['provider: use affirmed cookie-identifier > self'],
  ],
  [
    'We may also add and update information about you, from other public sources.',
    ['collect affirmed unspecified > self'],
  ],
  [
    'Our emails may contain small “web beacon” elements which tell us when an email has been acted upon.',
    ['collect affirmed usage-event > self', 'use affirmed tracking-pixel > self'],
  ],
  [
    'The section above titled How We Use Your Data discloses that the information we collect is used to provide our services and to prevent misuse.',
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
    'You should only post data if you accept that it may be shared with the public.',
    ['share affirmed unspecified > public'],
  ],
  [
    'We may share limited information, such as IP addresses, timestamps and post content, with the abuse contact of an address, or another party that should be notified.',
    [
      'share affirmed content > unspecified',
      'share affirmed ip-address > unspecified',
      'share affirmed session-timing > unspecified',
    ],
  ],
  ['Your data is encrypted before it is shared with partners.', ['share affirmed unspecified > partner']],
  [
    'This may be derived from your interaction with the app or other websites.',
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
