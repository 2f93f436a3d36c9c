import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { dataMentions } from './mentions.ts';
import { tokenise } from './token.ts';

const named = (text: string) => [...new Set(dataMentions(tokenise(text)).flatMap((m) => m.types))];

describe('words of deeds that name no data', () => {
  it.each([
    'We fight fraud and any other activity that harms our guests.',
    'We stop illegal or unauthorised activity in the lofts.',
    'You may take part in polling activities.',
    'Guests come to our contests, events and activities.',
    'We do it for certain activities, as told below.',
    'We watch over industry activity in this field.',
    'We will receive payment for the cages.',
    'Our friends collect payments for the loft and feed the birds.',
    'We need it to verify your age.',
    'We do it to process your order and to complete your transactions.',
    'It serves for handling payments and orders.',
    'You may lodge a complaint with the authority.',
    'You have questions about your use of the app.',
    'We study content understanding.',
    'Our pages hold commercial content.',
  ])('%s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it.each([
    ['We log your activity and your searches.', ['activity', 'search-query']],
    ['We see your activities on our site.', ['activity']],
    ['We keep your orders and payments.', ['purchase', 'payment-information']],
    ['We use vendors to process payments.', ['payment-information']],
    ['We collect payment and contact information.', ['payment-information']],
    ['Show us a proof of identity or age.', ['government-id']],
    ['We ask for your age and your name.', ['date-of-birth', 'name']],
    ['We have information about your use of the app.', ['activity']],
  ])('but: %s', (text, types) => {
    expect(named(text)).toEqual(types);
  });

  it('tells what people think of the service from what they write to each other', () => {
    expect(said('We collect your feedback and your messages.')).toEqual([
      'collect affirmed content > self',
      'collect affirmed message-content > self',
    ]);
    expect(said('We share ratings and feedback with the breeder.')).toContain(
      'share affirmed content > unspecified',
    );
  });
});
