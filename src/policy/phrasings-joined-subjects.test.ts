import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

const kept = (...types: string[]) => types.map((type) => `store affirmed ${type} > self`);

describe('all that a subject joins, though clauses stand between', () => {
  it.each([
    [
      'The photos you upload and the messages you send are stored on our servers.',
      kept('attachment', 'message-content'),
    ],
    [
      'The stories you watch and the things that you search for are saved.',
      kept('search-query', 'usage-event'),
    ],
    ['Photos uploaded in the app and your username are stored.', kept('attachment', 'username')],
    [
      'Information such as the page you visited and your IP address is stored.',
      kept('ip-address', 'usage-event'),
    ],
    ['The photos you send to your friends and your family are stored.', kept('attachment')],
    [
      'The photos you upload and the messages you send are not stored.',
      ['store denied attachment > self', 'store denied message-content > self'],
    ],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});

describe('lists in brackets behind a clause', () => {
  it.each([
    [
      'We collect contact information if you upload it from a phone (such as an address book or call log).',
      ['collect affirmed call-metadata > self', 'collect affirmed contact-list > self'],
    ],
    [
      'We collect information about your phone when you visit us (e.g., its operating system and IP address) and your name.',
      ['collect affirmed ip-address > self', 'collect affirmed operating-system > self'],
    ],
    [
      'Your exact location (subject to your device permissions) is collected.',
      ['collect affirmed precise-location > self'],
    ],
  ])('%s', (sentence, claims) => {
    for (const claim of claims) expect(said(sentence)).toContain(claim);
    expect(said(sentence).some((claim) => / device >/.test(claim))).toBe(false);
  });
});
