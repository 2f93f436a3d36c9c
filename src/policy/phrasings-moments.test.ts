import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('moments among data', () => {
  it.each([
    [
      'We collect usage data, such as: when people enter and leave a room; whether they open a menu; crash reports; and your IP address.',
      ['collect affirmed diagnostics > self', 'collect affirmed ip-address > self'],
    ],
    [
      'Log data may include when you visited, your browser type and your IP address.',
      [
        'collect affirmed browser > self',
        'collect affirmed ip-address > self',
        'collect affirmed session-timing > self',
      ],
    ],
    [
      'We collect the files you upload, when they were uploaded, and your name.',
      ['collect affirmed attachment > self', 'collect affirmed name > self'],
    ],
  ])('are no case in which it is collected: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(expect.arrayContaining(claims));
  });

  it('are cases where something is done in them', () => {
    expect(said('We collect your name in some cases, such as when you sign up or write to us.')).toEqual([
      'collect affirmed name > self',
    ]);
    expect(said('We record who called whom, when the call was made and how long it lasted.')).toEqual([
      'collect affirmed call-metadata > self',
      'collect affirmed contact-identifier > self',
    ]);
  });
});

describe('each kind of data in a case of its own', () => {
  it.each([
    [
      'We collect your e-mail address when you sign up, your IP address when you log in, and your location.',
      [
        'collect affirmed email-address > self',
        'collect affirmed ip-address > self',
        'collect affirmed location > self',
      ],
    ],
    [
      'We collect your phone number when you register and your contacts when you allow it.',
      ['collect affirmed contact-list > self', 'collect affirmed phone-number > self'],
    ],
    [
      'We do not collect your name when you play, or your age when you watch.',
      ['collect denied name > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
