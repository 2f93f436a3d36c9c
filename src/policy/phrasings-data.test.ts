import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';
import { said } from './said.fixture.ts';

describe('what data a clause means', () => {
  it.each([
    ['We receive your birthday from the browser you use.', ['collect affirmed date-of-birth > self']],
    ['We use network firewalls and message boards.', []],
    ['We keep your profile open until spring.', []],
    [
      'You may add a bio or an image to your loft.',
      ['collect affirmed profile-photo > self', 'collect affirmed status-text > self'],
    ],
    [
      'We share your birthday with partners to combat fraudulent behaviour.',
      ['share affirmed date-of-birth > partner'],
    ],
    ['We collect details related to your device.', ['collect affirmed device > self']],
    [
      'We gather your birthday and use this information to greet you.',
      ['collect affirmed date-of-birth > self', 'use affirmed date-of-birth > self'],
    ],
    [
      'Couriers have access to personal information but may not use it for other purposes.',
      ['provider: use denied unspecified > self', 'share affirmed unspecified > provider'],
    ],
    [
      'We collect details about how you use our services, including your IP address and time zone.',
      ['collect affirmed ip-address > self', 'collect affirmed timezone > self'],
    ],
    [
      'We list everything except your birthday (which we do not collect).',
      ['collect denied date-of-birth > self'],
    ],
    ['We do not necessarily collect all of the following data.', []],
    ['We share counts, which cannot be used to identify you.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('who gathers, gets and keeps', () => {
  it.each([
    ['These plug-ins may collect your IP address.', ['collect affirmed ip-address > self']],
    [
      'Our site contains pixels that record your IP address.',
      ['collect affirmed ip-address > self', 'use affirmed tracking-pixel > self'],
    ],
    ['We greet you with rings chosen based on your birthday.', ['use affirmed date-of-birth > self']],
    [
      'Pigeon may share your birthday with, and receive it from, our affiliates.',
      ['collect affirmed date-of-birth > self', 'share affirmed date-of-birth > family'],
    ],
    ['We give your birthday to third-party loft developers.', ['share affirmed date-of-birth > partner']],
    ['Your birthday may be transferred to Canada and to other countries.', []],
    [
      'We select couriers to process your birthday on our behalf.',
      ['share affirmed date-of-birth > provider'],
    ],
    ['With your leave, we may post your name in the loft.', ['share affirmed name > public']],
    [
      'It may be necessary to disclose your birthday to the police.',
      ['share affirmed date-of-birth > authority'],
    ],
    ['Your birthday is queued for deletion.', ['store denied date-of-birth > self']],
    ['Your birthday will not be deleted.', ['store affirmed date-of-birth > self']],
    ['Your birthday is never processed on our servers.', ['collect denied date-of-birth > self']],
    [
      'Pigeon uses your IP address without collecting or storing it.',
      [
        'collect denied ip-address > self',
        'store denied ip-address > self',
        'use affirmed ip-address > self',
      ],
    ],
    [
      'Except where you ask for it, we will not share your birthday with partners.',
      ['share affirmed date-of-birth > partner', 'share denied date-of-birth > partner'],
    ],
    ['If we learn of it, we take steps to remove your birthday.', ['store denied date-of-birth > self']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('how sure a reading is', () => {
  const sure = (sentence: string) =>
    Math.max(...extractClaims(sentence, { service: 'Pigeon' }).map((c) => c.confidence));

  it('is sure of a plain sentence', () => {
    expect(sure('We collect your email address.')).toBeGreaterThanOrEqual(0.8);
    expect(sure('We do not sell your email address.')).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ['a word it does not know', 'We collect your email address quirks.'],
    ['what points elsewhere', 'We collect additional information to greet you.'],
    ['what names nothing', 'We collect information.'],
    ['what is only possible', 'Your email address can be used to greet you.'],
    ['a narrowed whole', 'We use information from partners to greet you.'],
  ])('is unsure of %s', (_, sentence) => {
    expect(sure(sentence)).toBeLessThan(0.8);
  });
});

describe('a service by its short name', () => {
  it.each([
    [
      'Pigeon Entertainment',
      'Pigeon may give your birthday to its vendors.',
      'share affirmed date-of-birth > provider',
    ],
    ['pigeon.com', 'Pigeon will use your birthday.', 'use affirmed date-of-birth > self'],
    ['Pigeon', 'Pigeon.com will use your birthday.', 'use affirmed date-of-birth > self'],
  ])('%s: %s', (service, sentence, expected) => {
    expect(said(sentence, { service })).toEqual([expected]);
  });
});
