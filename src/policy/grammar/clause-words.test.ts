import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('subjects with a clause inside', () => {
  it('end at a comma that only closes them', () => {
    expect(said('The photos you choose to share, may be shown to other users.')).toEqual([
      'share affirmed attachment > users',
    ]);
    expect(said('The name you enter remains on your phone and is not transferred to our servers.')).toEqual([
      'collect denied name > self',
    ]);
  });

  it('may begin with a participle', () => {
    expect(said('Connected partners receive your phone number.')).toEqual([
      'share affirmed phone-number > partner',
    ]);
  });
});

describe('whom it is shown to', () => {
  it('may stand before what is shown', () => {
    expect(
      said('We will not show them your search history.', { context: 'Other users can see your profile.' }),
    ).toEqual(['share denied search-query > users']);
  });
});

describe('what is led to', () => {
  it('is stated', () => {
    expect(said('We would like to remind you that your IP address is not stored.')).toEqual([
      'store denied ip-address > self',
    ]);
    expect(said('We want to make clear that we do not sell your phone number.')).toEqual([
      'sell denied phone-number > unspecified',
    ]);
  });
});

describe('what the person publishes', () => {
  it('is shared with everyone, by the person', () => {
    expect(said('You can share your photos publicly.')).toEqual([
      'users: share affirmed attachment > public',
    ]);
  });
});

describe('data of the address book', () => {
  it('covers what is theirs', () => {
    expect(said("We collect your contacts' information, such as their names and email addresses.")).toEqual([
      'collect affirmed contact-list > self',
    ]);
  });
});

describe('what rests on data', () => {
  it('uses it', () => {
    expect(said('Personalisation is based on your purchase history.')).toEqual([
      'use affirmed purchase > self',
    ]);
  });
});

describe('words that are no verbs where they stand', () => {
  it('takes "this request" for what was sent', () => {
    expect(said('This request contains your IP address.')).toEqual(
      said('This message contains your IP address.'),
    );
  });

  it('takes "back to" for a way', () => {
    expect(said('We never give your phone number or its hash back to advertisers.')).toEqual([
      'share denied phone-number > advertiser',
    ]);
  });
});
