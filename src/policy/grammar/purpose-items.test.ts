import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { beginsPurpose, purposeAsSentence } from './purpose-items.ts';

describe('purposeAsSentence', () => {
  const section = 'How we use your information';
  it.each([
    ['To tell you when the loft opens.', 'We use your information to tell you when the loft opens.'],
    ['(b) to bill the feed you order; and', 'We use your information to bill the feed you order.'],
    ['Sending you a letter every spring.', 'We use your information for sending you a letter every spring.'],
    ['Show you birds that may suit you;', 'We use your information to show you birds that may suit you.'],
    ['Hawk watch: Detecting hawks early', 'We use your information for detecting hawks early'],
    ['To send you rings and offers.', 'We use your information to send you rings and offers.'],
    ['Safety: to find hawks early.', 'We use your information to find hawks early.'],
    [
      'Run the loft, such as letting you feed, breed, and train birds.',
      'We use your information to run the loft, such as letting you feed, breed, and train birds.',
    ],
    [
      'Create reports so that keepers, buyers and vets can see how their birds fly.',
      'We use your information to create reports so that keepers, buyers and vets can see how their birds fly.',
    ],
    [
      'Build new lofts (for example, we may decide to add a bath).',
      'We use your information to build new lofts (for example, we may decide to add a bath).',
    ],
    ['Review, improve and mend the loft.', 'We use your information to review, improve and mend the loft.'],
    ['For internal research purposes.', 'We use your information for internal research purposes.'],
  ])('%s', (item, sentence) => {
    expect(purposeAsSentence(item, section, [])).toBe(sentence);
  });

  it.each([
    'To change your loft, you can open the settings.',
    'To opt out of letters, write to us.',
    'For example, birds in the loft.',
    'For residents of the island.',
    'Contact us by letter or by bird.',
    'Improving and Keeping the Loft',
    'Keep your keys in a safe place.',
    'Hawk watch: Support letters',
    'Send your objection to the loft by bird.',
    'How we use your information',
    'Processing of your personal data by Pigeon.',
    'To train birds, we ask our keepers for help.',
    'To train birds, including young ones, we ask our keepers for help.',
    'Review your settings in the loft now and then.',
  ])('leaves “%s” alone', (item) => {
    expect(purposeAsSentence(item, section, [])).toBe(item);
  });

  it('takes only headings that say what is used', () => {
    const item = 'To tell you when the loft opens.';
    expect(purposeAsSentence(item, 'How we use cookies', [])).toMatch(/^We use cookies to/);
    expect(purposeAsSentence(item, 'When we share your information', [])).toBe(item);
    expect(purposeAsSentence(item, 'Your rights', [])).toBe(item);
  });
});

describe('a purpose that stands alone', () => {
  const section = 'How we use your information';
  it('is a use under its heading, whatever stands before it', () => {
    const context = 'To feed the birds you keep with us;';
    expect(said('to ring them in spring;', { context })).toEqual([]);
    expect(said('to send you a note in spring;', { section, context })).toEqual([
      'use affirmed unspecified > self',
    ]);
  });

  it('is none under a lead about what people may do', () => {
    const context = 'You can use the settings:';
    expect(said('to send us a letter about it.', { section, context })).toEqual([]);
  });
});

describe('beginsPurpose', () => {
  it.each([
    ['To prevent fraud', true],
    ['For billing you', true],
    ['Improving the loft', true],
    ['Contact information; other content', false],
    ['Your name', false],
    ['For keepers abroad', false],
    ['Processing of personal data', false],
  ])('%s', (text, begins) => {
    expect(beginsPurpose(text)).toBe(begins);
  });
});
