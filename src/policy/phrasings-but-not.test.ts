import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('the items of a lead that ends in what is not done', () => {
  it.each([
    ['We collect your messages, but not:', 'your location', ['collect denied location > self']],
    [
      'We may share your data with our providers, but not:',
      'your location',
      ['share denied location > provider'],
    ],
    [
      'We share your data with our providers, but never with:',
      'advertisers',
      ['share denied unspecified > advertiser'],
    ],
    ['We use your data to run the loft, but not to:', 'show you ads', ['use denied unspecified > self']],
    [
      'Pigeon can see your profile, but none of the following:',
      'your contacts',
      ['collect denied contact-list > self'],
    ],
    ['The app keeps your name, but never:', 'your contacts', ['store denied contact-list > self']],
  ])('%s %s', (context, sentence, expected) => {
    expect(said(sentence, { context })).toEqual(expected);
  });

  it.each([
    [
      'We collect your name, including but not limited to:',
      'your first name',
      ['collect affirmed name > self'],
    ],
    ['We collect your location, but not when:', 'you ask us', ['collect affirmed location > self']],
    ['We do not collect anything, except:', 'your name', ['collect affirmed name > self']],
  ])('are not denied: %s %s', (context, sentence, expected) => {
    expect(said(sentence, { context })).toEqual(expected);
  });

  it('reads what stands before the turn by itself', () => {
    expect(said('We collect your messages, but not: your location.')).toEqual([
      'collect affirmed message-content > self',
      'collect denied location > self',
    ]);
  });
});

describe('the items of a lead that holds for all but them', () => {
  it.each([
    ['We collect data about your device, except:', 'Your name'],
    ['We may share your data with partners, with the exception of:', 'Your name'],
    ['What we collect, except:', 'Your name'],
    ['We collect what you write, excluding the following:', 'Your name'],
  ])('say nothing: %s %s', (context, sentence) => {
    expect(said(sentence, { context })).toEqual([]);
  });

  it('say what they say themselves', () => {
    expect(
      said('We ask for your name when you pay.', { context: 'We collect data about your device, except:' }),
    ).toEqual(['collect affirmed name > self']);
  });

  it('are kept where all else is deleted', () => {
    expect(said('Your invoices', { context: 'We delete all your data when you leave, except:' })).toContain(
      'store affirmed purchase > self',
    );
  });
});
