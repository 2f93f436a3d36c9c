import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';
import { said } from './said.fixture.ts';

describe('what stands between a verb and what it is done to', () => {
  it.each([
    [
      'Users may be asked for, as appropriate, name, email address and phone number.',
      [
        'collect affirmed email-address > self',
        'collect affirmed name > self',
        'collect affirmed phone-number > self',
      ],
    ],
    ['Visitors may be asked to provide, where needed, their name.', ['collect affirmed name > self']],
    [
      'We do not collect, under any circumstances, your location or contacts.',
      ['collect denied contact-list > self', 'collect denied location > self'],
    ],
    [
      'We never share, whatever your settings are, your photos with advertisers.',
      ['share denied attachment > advertiser'],
    ],
    [
      'We do not collect, nor do we store, your location.',
      ['collect denied location > self', 'store denied location > self'],
    ],
    [
      'We process, besides your name, your phone number.',
      ['use affirmed name > self', 'use affirmed phone-number > self'],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it.each([
    'We cannot, even if we wanted to, read your messages.',
    'We cannot read your messages, even if ordered by a court.',
  ])('is no case in which it is done: %s', (sentence) => {
    expect(extractClaims(sentence)).toMatchObject([
      { action: 'collect', polarity: 'denied', modality: 'does', data: ['message-content'], conditions: [] },
    ]);
  });

  it('is a case in which it holds as well, or none', () => {
    expect(extractClaims('We keep your messages, even if you delete your account.')).toMatchObject([
      { action: 'store', polarity: 'affirmed', modality: 'does', conditions: [] },
    ]);
    expect(said('We do not collect, besides your name, your phone number.')).not.toContain(
      'collect denied name > self',
    );
  });
});

describe('an opening clause without its comma', () => {
  it.each([
    [
      'When you use maps provided by Acme your location is shared with Acme.',
      ['share affirmed location > named:Acme'],
    ],
    ['When you sign up your email address is collected.', ['collect affirmed email-address > self']],
    [
      'If you pay for a plan your card number is sent to our processor.',
      ['share affirmed payment-information > provider'],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it.each([
    'When you believe your data is shared with others, write to us.',
    'If you want to know how your data is shared with others, read this.',
    'If you notice your name is stored, tell us.',
  ])('is none in “%s”', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});

describe('several things that do not go away', () => {
  it('are all of them meant', () => {
    expect(said('None of your photos or contacts leave your device.')).toEqual([
      'collect denied attachment > self',
      'collect denied contact-list > self',
    ]);
  });
});
