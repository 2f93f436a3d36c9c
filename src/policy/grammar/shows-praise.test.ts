import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  'We post testimonials from our customers on our site which may contain personal information such as your name.',
  'We display customer reviews, which may include the name of the customer.',
])('takes what praise shows for public: %s', (sentence) => {
  expect(said(sentence)).toContain('share affirmed name > public');
});

it('takes for public no more than what it holds', () => {
  expect(said('We post testimonials on our site, which you may read.')).toEqual([
    'share affirmed content > public',
  ]);
});
