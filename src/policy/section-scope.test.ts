import { expect, it } from 'vitest';
import { readPolicy } from './read-text.ts';
import { sectionScope } from './section-scope.ts';

it.each([
  'California residents',
  'EEA Users',
  'Additional information for users in Brazil',
  'U.S. State Data Privacy',
  'CALIFORNIA PRIVACY RIGHTS',
  'Users in the US',
  'Children',
  'Job applicants',
  'Website visitors',
  'Secret chats',
  'Pigeon Kids',
  'Pigeon for Business',
  'The right to restrict processing',
  'Your right to be forgotten',
])('is held to some people or products: %s', (heading) => {
  expect(sectionScope(`Privacy Policy > ${heading}`, 'Pigeon')).toBe(heading);
  expect(sectionScope(`${heading} > What we collect`, 'Pigeon')).toBe(heading);
});

it.each([
  'Information we do not collect',
  'Your choices',
  'Your right to opt out of sales',
  'How Pigeon works',
  'Pigeon Privacy Policy',
  'Contact us',
  'Sharing with other companies',
  'End-to-end encryption',
  'Messages and calls',
  'HOW TO CONTACT US',
  'European Privacy Policy > Sharing',
])('is for everybody: %s', (heading) => expect(sectionScope(heading, 'Pigeon')).toBeNull());

it('is a condition of what is denied there, and of nothing else', () => {
  const text = [
    '# Privacy Policy',
    'Pigeon is a messenger that you use to write to people, and this policy says what we do with your data.',
    '## California residents',
    'We do not share your email address with third parties. We collect your phone number.',
    '## Sharing',
    'We do not share your birthday with third parties.',
  ].join('\n\n');
  const { claims } = readPolicy({ text }, { service: 'Pigeon' });
  expect(claims.map(({ data, conditions }) => [data[0], conditions])).toEqual([
    ['email-address', ['under “California residents”']],
    ['phone-number', []],
    ['date-of-birth', []],
  ]);
});
