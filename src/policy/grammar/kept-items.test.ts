import { expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';
import { keptItem } from './kept-items.ts';

const data = (text: string, about: string) => keptItem(text, about, []).flatMap((draft) => draft.data);

it.each([
  ['Log files: 30 days', 'These retention periods apply:', ['activity']],
  ['Your phone number: for three years after you leave us.', 'Retention', ['phone-number']],
  [
    'Cookies data: only as long as you agree to them.',
    'We keep your data as follows:',
    ['cookie-identifier'],
  ],
  ['Messages – until you delete them', 'How long do we keep your data?', ['message-content']],
  ['Account data (your name and email address): for a year', 'Storage periods', ['name', 'email-address']],
  [
    'Payment details: we keep them for ten years.',
    'We may keep your data longer, as below:',
    ['payment-information'],
  ],
])('reads what is kept of “%s”', (text, about, types) => {
  expect(data(text, about)).toEqual(expect.arrayContaining(types));
});

it.each([
  ['Log files: 30 days', 'What we collect:'],
  ['Log files: 30 days', 'We do not keep your data longer than as follows:'],
  ['Our team: for three years', 'Retention'],
  ['Your phone number: to call you back', 'Retention'],
  ['Your phone number: never for longer', 'Retention'],
  ['Is your phone number kept?', 'Retention'],
])('leaves “%s” under “%s” alone', (text, about) => {
  expect(keptItem(text, about, [])).toEqual([]);
});

it('reads it as an item of a list, and as a line under a heading', () => {
  const item = extractClaims('Your phone number: for three years from collection.', {
    context: 'You will find the main retention periods below:',
  });
  expect(item).toMatchObject([
    { action: 'store', polarity: 'affirmed', data: ['phone-number'], recipient: 'self' },
  ]);
  const line = extractClaims('Your phone number: for three years.', {
    section: 'Privacy policy > Retention',
  });
  expect(line).toMatchObject([{ action: 'store', data: ['phone-number'] }]);
});
