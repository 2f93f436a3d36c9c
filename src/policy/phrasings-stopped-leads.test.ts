import { describe, expect, it } from 'vitest';
import { readPolicy } from './read-text.ts';
import { said } from './said.fixture.ts';

describe('a list whose lead ends in a full stop', () => {
  it.each([
    [
      'We may share your personal data with the parties set out below for the purposes in the table above.',
      'Hosting providers, including Acme, who send your letters.',
      ['share affirmed unspecified > named:Acme', 'share affirmed unspecified > provider'],
    ],
    [
      'We collect the following personal data when you sign up.',
      'Your email address and date of birth',
      ['collect affirmed date-of-birth > self', 'collect affirmed email-address > self'],
    ],
    [
      'We may disclose your photos to third parties, as described below.',
      'In connection with a merger or the sale of our assets.',
      ['share affirmed attachment > acquirer'],
    ],
    [
      'The app collects information. This information may include information such as',
      'Your phone’s IP address',
      ['collect affirmed ip-address > self'],
    ],
  ])('%s', (context, item, claims) => {
    expect(said(item, { context, section: 'Policy' }).sort()).toEqual(claims);
  });

  it('leads to no claim of a sentence of its own, nor of rights and pointers', () => {
    const context = 'You have the rights described below in your personal data that we collect.';
    expect(said('Access to your email address', { context })).toEqual([]);
    const shared = 'We share your data with the parties listed below.';
    expect(said('Please write to us about your email address.', { context: shared })).toEqual([]);
  });

  it('is read in a document, and says itself what it says', () => {
    const about = 'Pigeon is a service for those who keep birds and write to each other. '.repeat(12);
    const text = `# Policy\n\n${about}\n\n## Sharing\n\nWe share your photos with the parties listed below.\n\n* Our service providers\n* Our affiliates\n`;
    const claims = readPolicy({ text }, { service: 'Pigeon' }).claims.map(
      (c) => `${c.action} ${c.data} > ${c.recipient}`,
    );
    expect(claims).toEqual([
      'share attachment > unspecified',
      'share attachment > provider',
      'share attachment > family',
    ]);
  });
});

describe('a lead that names whom the items tell, and more behind it', () => {
  it.each([
    [
      'We may share your personal data with the following categories of third parties for the purposes above:',
      'advertising networks',
      ['share affirmed unspecified > advertiser'],
    ],
    [
      'We may disclose your photos to the third parties listed below as needed:',
      'Our affiliates',
      ['share affirmed attachment > family'],
    ],
  ])('%s', (context, item, claims) => {
    expect(said(item, { context, section: 'Policy' }).sort()).toEqual(claims);
  });
});

describe('an item that tells an occasion of sharing', () => {
  it.each([
    [
      'We may share your photos with third parties:',
      'In connection with a merger of ours with another company or third party.',
      ['share affirmed attachment > acquirer'],
    ],
    [
      'We may provide your photos to third parties in these cases, including:',
      'When required by law or to answer a court.',
      ['share affirmed attachment > authority'],
    ],
    [
      'We may share your photos with third parties:',
      'In connection with a race that you take part in.',
      ['share affirmed attachment > unspecified'],
    ],
    [
      'We may share your photos with our partners:',
      'When required by law.',
      ['share affirmed attachment > partner'],
    ],
  ])('%s %s', (context, item, claims) => {
    expect(said(item, { context, section: 'Policy' }).sort()).toEqual(claims);
  });
});
