import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';
import { said } from './said.fixture.ts';

describe('headings about legal bases', () => {
  const section = 'Pigeon privacy policy > Data transfers > Legal bases of processing';

  it('say nothing of whom data goes to, whatever stands above them', () => {
    expect(
      said('To guard the lofts, our guests and all of the other birds that live nearby.', { section }),
    ).toEqual([]);
    expect(
      said('For example, processing data to find and to fight the theft of young birds at night.', {
        section,
      }).filter((c) => c.startsWith('share')),
    ).toEqual([]);
  });

  it('but those about disclosure do', () => {
    const shared = said('To guard the rights of our lofts, our guests and all of the other birds.', {
      section: 'Legal bases > Disclosure',
    });
    expect(shared).toEqual(['share affirmed unspecified > unspecified']);
  });
});

describe('duties of others', () => {
  it('are nothing that the service asks for', () => {
    expect(
      said('We hire vendors to sort your messages and the vendors are required to keep them secret.').filter(
        (c) => c.startsWith('collect'),
      ),
    ).toEqual([]);
    expect(said('A phone number is required to sign up.')).toEqual(['collect affirmed phone-number > self']);
  });
});

describe('what is stored with the person', () => {
  it.each([
    'The pictures are temporarily stored on your Windows device.',
    'The session data is stored locally.',
    'Your notes are stored on your phone and only the newest are shown there.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it('but not what is kept on servers', () => {
    expect(said('Your notes are stored locally and on our servers.')).toEqual([
      'store affirmed content > self',
    ]);
  });
});

describe('the confidence in data that was named before', () => {
  it('is never high', () => {
    const [claim] = extractClaims('We store it for a year.', {
      context: 'You give us your phone number.',
      service: 'Pigeon',
    });
    expect(claim?.data).toEqual(['phone-number']);
    expect(claim!.confidence).toBeLessThan(0.8);
  });
});
