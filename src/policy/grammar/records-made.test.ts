import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('records that are made of what people do', () => {
  it.each([
    [
      'At each login we create a record of it, which includes the time, your IP address and your browser type.',
      ['collect affirmed browser > self', 'collect affirmed ip-address > self'],
    ],
    [
      'Our servers generate logs of your searches and of the pages you visit.',
      ['collect affirmed page-url > self', 'collect affirmed search-query > self'],
    ],
    [
      'We create a history of your searches, including your IP address.',
      ['collect affirmed ip-address > self', 'collect affirmed search-query > self'],
    ],
    ['We never create a record of your calls.', ['store denied call-metadata > self']],
    ['We create a log containing your IP address.', ['collect affirmed ip-address > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(expect.arrayContaining(claims));
  });

  it.each([
    'We create records so that keepers can help you.',
    'We create backups of our lofts.',
    'We create a record of this request.',
  ])('are none of a person: %s', (sentence) => expect(said(sentence)).toEqual([]));
});
