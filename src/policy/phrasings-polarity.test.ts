import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what is denied, in whatever turn', () => {
  it.each([
    ['We can, but do not, read your messages.', ['collect denied message-content > self']],
    ['While we could read your messages, we choose not to.', ['collect denied message-content > self']],
    ['We have zero access to your contacts.', ['collect denied contact-list > self']],
    ['We remain unaware of who you talk to.', ['collect denied contact-identifier > self']],
    ['Your location is kept off our servers.', ['store denied location > self']],
    ['Your messages stay out of our database.', ['store denied message-content > self']],
    [
      'The server learns neither your name nor your phone number.',
      ['collect denied name > self', 'collect denied phone-number > self'],
    ],
    [
      'We receive neither your name, nor your phone number, nor your location.',
      ['collect denied location > self', 'collect denied name > self', 'collect denied phone-number > self'],
    ],
    ['Our partners receive neither your name nor your phone number.', ['name', 'phone-number']],
  ])('%s', (sentence, claims) => {
    const found = said(sentence);
    expect(found).toHaveLength(claims.length);
    for (const [i, claim] of claims.entries()) {
      expect(found[i]).toContain(claim);
      expect(found[i]).toContain('denied');
    }
  });

  it.each([
    'You can, but do not have to, tell others your name.',
    'We are not responsible for what you can, but do not, delete.',
    'Not everything you write is stored.',
    'Not everything that you post is public.',
  ])('denies nothing: %s', (sentence) => {
    expect(said(sentence).filter((claim) => claim.includes('denied'))).toEqual([]);
  });
});
