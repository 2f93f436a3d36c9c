import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const under = (section: string, line: string) => said(line, { section });

describe('a line that its heading makes a sentence', () => {
  it.each<[string, string, string[]]>([
    ['Phone number', 'Collected: no', ['collect denied phone-number > self']],
    ['Phone number', 'Collected: yes, to log you in', ['collect affirmed phone-number > self']],
    ['Phone number', 'Shared: with Acme', ['share affirmed phone-number > named:Acme']],
    ['Contacts', 'Never uploaded.', ['collect denied contact-list > self']],
    ['Location', 'Not collected.', ['collect denied location > self']],
    ['Messages', 'Stored on our servers.', ['store affirmed message-content > self']],
    ['Messages', 'Stored in encrypted form.', ['store affirmed message-content > self']],
    ['What we collect > Contacts', 'No.', ['collect denied contact-list > self']],
    ['Data collected', 'Contacts: never', ['collect denied contact-list > self']],
    ['Data collected', 'Phone number: yes', ['collect affirmed phone-number > self']],
    ['Data we share with advertisers', 'Location: no', ['share denied location > advertiser']],
    ['Information we share', 'Username, with other users', ['share affirmed username > users']],
    ['Third-party services we use', 'Acme: crash reports', ['share affirmed diagnostics > named:Acme']],
    ['What we do not do', 'Share letters with advertisers', ['share denied message-content > advertiser']],
    ['What we do', 'Never sell your data', ['sell denied unspecified > unspecified']],
    ['Our promise', 'Use diagnostics to mend the loft', ['use affirmed diagnostics > self']],
    ["Things we don't do", 'Read your messages', ['collect denied message-content > self']],
    ['What data is not stored on your servers?', 'Messages', ['store denied message-content > self']],
  ])('%s: %s', (section, line, claims) => expect(under(section, line)).toEqual(claims));

  it.each([
    // Nothing that is named, somebody's place, what a tool is there for, and what may be chosen.
    ['Security', 'Never shared.'],
    ['Location', 'Stored in Norway'],
    ['Third parties', 'Acme: for crash reports'],
    ['Third parties', 'Acme: hosting'],
    ['Your choices', 'Contacts: no'],
    ['Your account', 'Never share your password'],
    ['Our promise', 'Keep your loft clean'],
  ])('is not %s: %s', (section, line) => expect(under(section, line)).toEqual([]));
});

it('says what is not done beside what others do', () => {
  expect(said("Some companies sell your location. We don't.")).toEqual([
    'sell denied location > unspecified',
  ]);
  expect(said('Some companies sell your location. They do not.')).toEqual([]);
  expect(said("We store your location. We don't.")).toEqual(['store affirmed location > self']);
});
