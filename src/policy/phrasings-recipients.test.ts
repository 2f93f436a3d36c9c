import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';
import { said } from './said.fixture.ts';

describe('who gets what is shared', () => {
  it.each([
    ['We give your birthday to any member of our group.', ['share affirmed date-of-birth > family']],
    [
      'We give your birthday to other entities within the Pigeon group.',
      ['share affirmed date-of-birth > family'],
    ],
    ['We give your birthday to other Pigeon entities.', ['share affirmed date-of-birth > family']],
    [
      'We may transfer your birthday to recipients located in other countries.',
      ['share affirmed date-of-birth > unspecified'],
    ],
    ['Your message is sent to its recipients.', ['share affirmed message-content > users']],
    [
      'If we sell or buy a business, your birthday may be given to the prospective buyer of such business or assets.',
      ['share affirmed date-of-birth > acquirer'],
    ],
    [
      'If we are acquired by another company, we may disclose your birthday to the other company.',
      ['share affirmed date-of-birth > acquirer'],
    ],
    [
      'We share your birthday with payroll software companies and with external moderators.',
      ['share affirmed date-of-birth > provider'],
    ],
    [
      'We share your birthday with other organisations that provide services on our behalf.',
      ['share affirmed date-of-birth > provider'],
    ],
    ['We share your birthday with independent organisations.', ['share affirmed date-of-birth > partner']],
    ['We share your birthday with player support companies.', ['share affirmed date-of-birth > provider']],
    [
      'Your birthday will not be shared with any third parties, excluding payment processors.',
      ['share affirmed date-of-birth > provider', 'share denied date-of-birth > unspecified'],
    ],
    ['Your birthday will be shown to the driver.', ['share affirmed date-of-birth > users']],
    ['Your birthday is visible to all internet users.', ['share affirmed date-of-birth > public']],
    [
      'We share counts of users publicly and with our partners.',
      said('We share counts of users publicly.')
        .concat(said('We share counts of users with our partners.'))
        .sort(),
    ],
    [
      'We disclose the birthdays we collect to vendors who work for us.',
      ['share affirmed date-of-birth > provider'],
    ],
    [
      'We share your birthday with, and obtain it from, our affiliates.',
      ['collect affirmed date-of-birth > self', 'share affirmed date-of-birth > family'],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it('is named by the label or the heading before a sentence that names nobody', () => {
    const sentence = 'We share your birthday to run the service.';
    const recipients = (section: string, context = '', label = '') =>
      extractClaims(label + sentence, { service: 'Pigeon', section, context }).map((c) => c.recipient);
    expect(recipients('Our vendors and service providers')).toEqual(['provider']);
    expect(recipients('', 'Subsidiaries and affiliates.')).toEqual(['family']);
    expect(recipients('', '', 'Payment processors: ')).toEqual(['provider']);
    expect(recipients('', 'Service providers.', 'Marketing: ')).toEqual(['unspecified']);
    expect(recipients('Sharing with others')).toEqual(['unspecified']);
    expect(recipients('Privacy of our users')).toEqual(['unspecified']);
  });
});
