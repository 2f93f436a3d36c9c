import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const under = (text: string, section: string) => said(text, { section, context: 'Height of the loft' });

describe('an entry of a list of data', () => {
  it('stands under the heading above its own', () => {
    expect(under('Type of operating system used for feeding', 'Data we collect > From your device')).toEqual([
      'collect affirmed operating-system > self',
    ]);
    expect(under('Nest e-mail address and phone number', 'What data do we process? > Category')).toEqual([
      'collect affirmed email-address > self',
      'collect affirmed phone-number > self',
    ]);
  });

  it('stands under a heading that names a kind of data', () => {
    expect(under('Details of your phone, such as its operating system', 'Device information')).toEqual([
      'collect affirmed operating-system > self',
    ]);
  });

  it('may be named by a label before a dash', () => {
    const text = '– Precise location data – such as longitude, if you wish.';
    expect(under(text, 'Categories of personal data')).toEqual(['collect affirmed precise-location > self']);
  });

  it.each([
    ['Or other information that can be linked to you;', ['collect affirmed unspecified > self']],
    ['Any other data you choose to give', ['collect affirmed unspecified > self']],
    ['Inferences drawn from what you do', ['collect affirmed unspecified > self']],
    ['Protected classifications (such as gender);', ['collect affirmed gender > self']],
    ['Other information on lofts', []],
    ['Protected nests (such as gardens)', []],
  ])('is named by no more than a word of the law, or ends the list: %s', (text, claims) => {
    expect(under(text, 'Notice > Summary of information we collect')).toEqual(claims);
    expect(under(text, 'Notice > How we share information')).not.toContain(
      'collect affirmed unspecified > self',
    );
  });

  it.each([
    ['From your device', 'Data we collect > From your device'],
    ['Nest e-mail address and phone number', 'Data we collect > Your rights'],
    ['Nest e-mail address and phone number', 'How we share data > Category'],
    ['Nest e-mail address and phone number', 'How we use data we collect > Contract'],
    ['Nest e-mail address and phone number', 'Contact'],
    ['Nest e-mail address and phone number', 'Contact information'],
    ['Nest e-mail address and phone number', 'Sharing of data > Loft information'],
    ['The kind of device information depends on the loft', 'Device information'],
    ['Please see the nest e-mail address', 'Data we collect > Category'],
    ['Nest Address and Phone Number', 'Data we collect > Category'],
    ['For a new e-mail address', 'Data we collect > Category'],
    ['Keepers who hold your e-mail address', 'Data we collect > Category'],
  ])('is no heading, pointer or aim, and stands under no other heading: %s (%s)', (text, section) => {
    expect(under(text, section)).toEqual([]);
  });

  it('is none of what does not count as data', () => {
    const context = 'The following details are not personal data:';
    expect(said('Postal address of a loft', { section: 'Data we collect', context })).toEqual([]);
  });
});
