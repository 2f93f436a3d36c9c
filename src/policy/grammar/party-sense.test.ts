import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('inSense', () => {
  it.each([
    ['Your name will be shared with the service owner (Acme).', ['share affirmed name > unspecified']],
    ['Your name will be shared with the site owner.', ['share affirmed name > users']],
    ['Your name will be shared with the owner of the page.', ['share affirmed name > users']],
  ] as const)('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});
