import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what technologies spoken of before are used for', () => {
  const context = 'We and our vendors place cookies and pixels on most pages.';

  it.each([
    [
      "These technologies are used in spotting faults and tracking visitors' movements on our site.",
      [
        'collect affirmed usage-event > self',
        'use affirmed cookie-identifier > self',
        'use affirmed tracking-pixel > self',
      ],
    ],
    [
      'These tools make our pages quicker; they are used to keep the site safe.',
      ['use affirmed cookie-identifier > self', 'use affirmed tracking-pixel > self'],
    ],
    ['These technologies can be used by anybody on the web.', []],
    ['These technologies are not used on pages for children.', []],
    ['These ideas are used to keep the site safe.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence, { context })).toEqual(expected);
  });
});

describe('how a service is used', () => {
  it.each([
    ['We gather data about your use of the app.', ['collect affirmed activity > self']],
    [
      'Pigeon may collect statistics about the behaviour of visitors to its pages.',
      ['collect affirmed usage-event > self'],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('numbers and brackets around what is named', () => {
  it.each([
    ['7.2 Your personal data is kept until you leave.', ['store affirmed unspecified > self']],
    [
      'We collect the model of your phone (with its serial number, for older phones), your language and your time zone.',
      [
        'collect affirmed device-identifier > self',
        'collect affirmed device-model > self',
        'collect affirmed language > self',
        'collect affirmed timezone > self',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('those who get it, told by what they do', () => {
  const section = 'Disclosure of personal information';

  it.each([
    [
      'Identity check service providers, who compare what you typed;',
      ['share affirmed unspecified > provider'],
    ],
    ['Service providers that run our servers for us', ['share affirmed unspecified > provider']],
    ['Service providers', []],
    ['How service providers that run our servers are chosen', []],
    ['Service providers that run our servers are chosen with care.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence, { section })).toEqual(expected);
  });

  it('needs a heading that speaks of disclosure', () => {
    expect(said('Service providers that run our servers for us', { section: 'Definitions' })).toEqual([]);
  });

  it('takes a transfer abroad for the ground that it rests on', () => {
    expect(
      said(
        'Where we transfer personal data to recipients outside the European Union, we do so under standard clauses.',
      ),
    ).toEqual([]);
  });
});
