import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('logs that were spoken of', () => {
  const context = 'Our servers log your IP address and the time of your visit.';
  it.each([
    [
      'These logs are deleted after a week.',
      ['store denied ip-address > self', 'store denied session-timing > self'],
    ],
    [
      'These logs are kept for two days.',
      ['store affirmed ip-address > self', 'store affirmed session-timing > self'],
    ],
    ['Log files are deleted after a week.', ['store denied activity > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });
});

describe('words of mail servers and of small networks', () => {
  it.each([
    ['We keep a log of the “from” and “to” addresses.', ['store affirmed message-metadata > self']],
    ['The act of liking another post is always public.', ['share affirmed usage-event > public']],
    [
      'We log browser versions, countries and timestamps.',
      [
        'collect affirmed browser > self',
        'collect affirmed coarse-location > self',
        'collect affirmed session-timing > self',
      ],
    ],
    ['This does not allow us to learn the identity of our visitors.', ['collect denied identity > self']],
    ['It does not allow us to know the identity of the owner of the network.', []],
    ['There is no documentation of your calls.', ['store denied call-content > self']],
    ['There is no documentation of the interface.', []],
    ['We learn about visitor demographics.', ['collect affirmed identity > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('uses what people gave to be found by', () => {
    expect(said('If you add your phone number, other users may be able to find you.')).toEqual([
      'use affirmed phone-number > self',
    ]);
    expect(said('If you provide your location, we may find you a bike.')).toEqual([]);
  });

  it('collects what a browser tells beside cookies', () => {
    expect(
      said(
        'These tools collect the information sent by your browser, including cookies and your IP address.',
      ),
    ).toEqual(['collect affirmed cookie-identifier > self', 'collect affirmed ip-address > self']);
  });
});

describe('deeds that are none of the service', () => {
  it.each([
    'Once you delete a photo, this is also sent to your friends.',
    'To join the club, you are asked to open an account in order to post messages.',
    'Connection data consists of all data, that is gathered while Pigeon runs.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it.each([
    'For example, this includes rules for posting photos.',
    'This includes fees for processing payments.',
    'This includes people using our site.',
  ])('goes on from no use: %s', (sentence) => {
    expect(said(sentence, { context: 'We use your data to keep the service safe.' })).toEqual([]);
  });
});
