import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const used = (...types: string[]) => types.map((type) => `use affirmed ${type} > self`);

describe('aims whose examples name data', () => {
  it.each([
    [
      'We use your data to run our service, such as reviewing your posts or processing the terms you search for.',
      used('content', 'search-query', 'unspecified'),
    ],
    ['We do this for purposes such as analysing the messages you send.', used('message-content')],
    ['Our legitimate interests include analysing your location.', used('location')],
    ['We run filters for tasks such as reviewing the pictures you upload.', used('attachment')],
    ['We improve search by understanding which search terms are misspelled.', used('search-query')],
    ['Understanding which search terms are misspelled helps us improve.', used('search-query')],
    ['We keep you safe, for example by checking your location.', used('location')],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('goes on from what was said to be used', () => {
    expect(
      said('This includes learning which search terms you use.', { context: 'We use your data.' }),
    ).toContain('use affirmed search-query > self');
  });

  it.each([
    ['We offer features such as reading your messages aloud.', []],
    ['You can use the app for things such as reviewing your photos.', []],
    ['We run tools for tasks such as processing your requests.', []],
    ['We use data to run the loft, such as analysing our performance.', used('unspecified')],
    ['We use data to run the loft, such as counting visits.', used('unspecified')],
    ['We never find spam by reading your messages.', []],
    ['We use data for purposes such as processing your payments.', used('unspecified')],
    ['We use data to learn, such as understanding how you use the loft.', used('unspecified')],
  ])('name none: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
