import { describe, expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';

const read = (item: string, context: string, section = '') =>
  extractClaims(item, { service: 'Pigeon', context, section }).map(
    (c) => `${c.polarity} ${c.action} ${c.recipient} ${[...c.data].sort()}`,
  );

describe('lists of those whom a service works with', () => {
  it.each([
    ['Hosting companies', 'We engage the following vendors:', 'provider'],
    ['Loftly (feeding)', 'Our current sub-processors are:', 'named:Loftly'],
    [
      'Stripe',
      'We work with the following third parties who process personal data on our behalf:',
      'named:Stripe',
    ],
    ['Zendesk for support', 'As of May 2020, Pigeon uses the following service providers:', 'named:Zendesk'],
  ])('says that %s gets data under %s', (item, lead, recipient) => {
    expect(read(item, lead)).toEqual([`affirmed share ${recipient} unspecified`]);
  });

  it.each([
    ['Monitoring: Loftly for errors', 'named:Loftly unspecified'],
    ['Loftly, for sending letters', 'named:Loftly unspecified'],
    ['Cloud Hosting: Loftbase (letters and rings)', 'named:Loftbase unspecified'],
    ['Payment processors for billing', 'provider unspecified'],
    ['Payment Processing: For rings', 'provider unspecified'],
    ['Your name', 'provider name'],
    ['Name and birthday', 'provider date-of-birth,name'],
  ])('names who gets data where it is shared with those who work for a service: %s', (item, who) => {
    const lead = 'We share data with third-party vendors who perform services on our behalf:';
    expect(read(item, lead)).toEqual([`affirmed share ${who}`]);
  });

  it('names what is given under a lead of that', () => {
    expect(read('your name', 'We share the following data with service providers:')).toEqual([
      'affirmed share provider name',
    ]);
  });

  it('tells of those whom a lead says to be bound, under a heading that names them', () => {
    const lead = 'Each is bound by contract to protect it and to use it for us only:';
    const section = 'How we share information and our sub-processors';
    expect(read('Loftly Cloud Works: hosting of the loft', lead, section)).toEqual([
      'affirmed share provider unspecified',
    ]);
    expect(read('MailLoft: storage of uploaded files', lead, section)).toEqual([
      'affirmed share named:MailLoft attachment',
    ]);
    expect(read('To keep quiet', 'Each is required to do the following:', 'Your duties')).toEqual([]);
  });

  it('tells of the parties just spoken of, and of what they get', () => {
    const lead = 'We share your email address with vendors. These vendors may include:';
    expect(read('mailing houses', lead)).toEqual(['affirmed share provider email-address']);
    expect(read('social networks;', 'These providers include:', 'With whom do we share your data?')).toEqual([
      'affirmed share partner unspecified',
    ]);
  });

  it.each([
    [
      'Fraud detection and deterrence services;',
      'The categories of service providers we share your information with include:',
      'provider unspecified',
    ],
    [
      'Storage services',
      'We share your data with the following types of service providers:',
      'provider unspecified',
    ],
    [
      'Mailgun',
      'The service providers with whom we share your e-mail address include:',
      'named:Mailgun email-address',
    ],
    [
      'Mailgun',
      'We share your e-mail address with the following service providers:',
      'named:Mailgun email-address',
    ],
  ])('says that %s gets what the lead shares: %s', (item, lead, gets) => {
    expect(read(item, lead)).toEqual([`affirmed share ${gets}`]);
  });

  it.each([
    ['an auction house', 'These third parties include:', 'Definitions'],
    ['Canada', 'These countries include:', 'Who we share your data with'],
    ['your name', 'We use vendors to collect the following data:', ''],
    ['bird safety', 'We work with vendors to ensure:', ''],
    ['to keep our lofts clean', 'We use service providers:', ''],
  ])('makes nobody a recipient of "%s" under "%s"', (item, lead, section) => {
    expect(read(item, lead, section).filter((claim) => claim.includes('share'))).toEqual([]);
  });
});
