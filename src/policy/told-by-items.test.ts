import { describe, expect, it } from 'vitest';
import { told } from './told.fixture.ts';

describe('an item that says that it is not so', () => {
  it.each([
    ['We collect', 'Phone number: we do not collect it'],
    ['We collect', 'Not collected: phone number'],
    ['We store', '**Phone number**: we never store it'],
    ['We store', 'Phone number: we do not collect it'],
  ])('%s: %s', (lead, item) => {
    const claims = told(`${lead}:\n\n- your messages\n- ${item}`);
    expect(claims.join()).toMatch(/affirmed message-content/);
    expect(claims.join()).not.toMatch(/affirmed phone-number/);
  });

  it.each([
    ['We collect', 'Phone number: we do not share it', 'collect affirmed phone-number > self'],
    [
      'We collect',
      'Phone number: we do not store it for longer than a day',
      'collect affirmed phone-number > self',
    ],
    ['We do not share', 'Phone number: we store it', 'share denied phone-number > unspecified'],
    ['We do not share', 'Phone number (stored on our servers)', 'share denied phone-number > unspecified'],
  ])('but %s: %s', (lead, item, claim) => {
    expect(told(`${lead}:\n\n- your messages\n- ${item}`)).toContain(claim);
  });

  it.each(['Location (collected)', 'Location – collected'])('under a heading that denies: %s', (item) => {
    expect(told(`## What we do not collect\n\n- Phone number\n- ${item}`).join()).not.toMatch(
      /denied location/,
    );
  });
});

describe('a sentence right behind the last item of a list', () => {
  it.each([
    [
      'We collect:\n\n- your location\nYour phone number is not collected.',
      ['collect affirmed location > self', 'collect denied phone-number > self'],
    ],
    [
      'We do not collect:\n\n- your phone number\nWhat we collect: your location.',
      ['collect affirmed location > self', 'collect denied phone-number > self'],
    ],
    [
      'We collect:\n\n- your phone number, your location and\nYour messages.',
      [
        'collect affirmed location > self',
        'collect affirmed message-content > self',
        'collect affirmed phone-number > self',
      ],
    ],
  ])('%j', (body, claims) => expect(told(body)).toEqual(claims));
});

describe('a row behind a question', () => {
  it.each([
    ['No.', 'Yes'],
    ['Yes.', 'No'],
  ])('answers its column: %s %s', (answer, cell) => {
    const claims = told(
      `**Do you collect my phone number?**\n\n${answer}\n\n| Data | Collected |\n|---|---|\n| Location | ${cell} |`,
    );
    expect(claims.sort()).toEqual(
      [
        `collect ${cell === 'Yes' ? 'affirmed' : 'denied'} location > self`,
        `collect ${answer === 'Yes.' ? 'affirmed' : 'denied'} phone-number > self`,
      ].sort(),
    );
  });
});
