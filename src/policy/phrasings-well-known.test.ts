import { describe, expect, it } from 'vitest';
import type { ExtractOptions } from './extract.ts';
import { said } from './said.fixture.ts';

describe('turns that many policies have', () => {
  it.each<[string, string[], ExtractOptions?]>([
    // What is gathered through cookies is used, and no cookies for it.
    [
      'We may use information collected from you through cookies to feed the birds.',
      ['use affirmed unspecified > self'],
    ],
    [
      'We collect your birthday through cookies.',
      ['collect affirmed date-of-birth > self', 'use affirmed cookie-identifier > self'],
    ],
    [
      'We do not share, sell (as the term is defined under applicable privacy laws), or disclose your birthday.',
      ['sell denied date-of-birth > unspecified', 'share denied date-of-birth > unspecified'],
    ],
    [
      'We employ third parties located in and outside of your country (including outside of the EEA) to store your birthday on our behalf.',
      ['share affirmed date-of-birth > provider', 'store affirmed date-of-birth > self'],
    ],
    [
      'We do not share your birthday except with advertisers.',
      ['share affirmed date-of-birth > advertiser', 'share denied date-of-birth > unspecified'],
    ],
    [
      'We never share your birthday other than with our affiliates.',
      ['share affirmed date-of-birth > family', 'share denied date-of-birth > unspecified'],
    ],
    // Whom a case speaks of is not let in by it.
    [
      'We do not share your birthday except with your permission or when other users ask.',
      ['share affirmed date-of-birth > unspecified', 'share denied date-of-birth > unspecified'],
    ],
    [
      'Where it is necessary to involve a service provider;',
      ['share affirmed unspecified > provider'],
      { context: 'We only share your data with these third parties in the following cases:' },
    ],
    [
      'We share your birthday with third parties when you agree.',
      ['share affirmed date-of-birth > unspecified'],
    ],
    ['Your birthday can be seen by anyone on the network.', ['share affirmed date-of-birth > public']],
    ['Your birthday is shown to anyone who can access the room.', ['share affirmed date-of-birth > users']],
    ['no other services (maps, photos)', [], { context: 'We use:' }],
    ['photos', ['use affirmed attachment > self'], { context: 'We use:' }],
    ['Cookies may be persistent or may be stored for a single session.', []],
    ['Information obtained through cookies is stored for a year.', ['store affirmed unspecified > self']],
    [
      'Letters are exchanged directly between users and are not routed through or stored on our servers.',
      ['collect denied message-content > self', 'store denied message-content > self'],
    ],
    [
      'They are deleted within a day unless you pin them.',
      ['store denied attachment > self'],
      { context: 'We store your photos.' },
    ],
    [
      'Your birthday is deleted after a year unless the law requires otherwise.',
      ['store affirmed date-of-birth > self', 'store denied date-of-birth > self'],
    ],
    [
      'We share your birthday with companies that help Pigeon provide services.',
      ['share affirmed date-of-birth > provider'],
    ],
    ['Pigeon cookies do not collect your birthday.', ['collect denied date-of-birth > self']],
    [
      'We collect your location, which Pigeon determines through your IP address.',
      ['collect affirmed coarse-location > self'],
    ],
    ['We log all connections you make to our servers.', []],
    ['Your birthday is not shared publically.', ['share denied date-of-birth > unspecified']],
    ['We receive the names and versions of browsers.', ['collect affirmed browser > self']],
    ['We collect your usage data.', ['collect affirmed activity > self']],
    ['We keep encrypted backups for a month.', ['store affirmed unspecified > self']],
    [
      'To our service providers.',
      ['share affirmed unspecified > provider'],
      { context: 'We may disclose information to third parties in the following circumstances:' },
    ],
    [
      'when you write a letter',
      ['collect affirmed unspecified > self'],
      { context: 'Below is a list of the ways we collect your personal data:' },
    ],
    [
      'the date and time of the request',
      ['store affirmed session-timing > self'],
      { context: 'The webserver uses internal logging for internal statistics and stores:' },
    ],
    [
      'Consent, where the law asks for it.',
      [],
      { context: 'We rely on these justifications to process your data:' },
    ],
  ])('%s', (sentence, claims, options) => {
    expect(said(sentence, options)).toEqual(claims);
  });
});
