import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { plainReasons } from './reasons.ts';

describe('what a sentence gives the reason of', () => {
  it.each([
    ['The purpose of storing your name is to greet you.', 'we store your name to greet you.'],
    ['One reason for collecting names is that we need them.', 'we collect names because we need them.'],
    ['Why we need your name: to greet you.', 'We collect your name to greet you.'],
    ['The purpose of this policy is to inform you.', 'The purpose of this policy is to inform you.'],
  ])('%s', (text, plain) => expect(plainReasons(text)).toBe(plain));

  it.each([
    ['The purpose of keeping your phone number is to find friends.', ['store affirmed phone-number > self']],
    ['The reason why we collect your name is that others ask for it.', ['collect affirmed name > self']],
    ['How we use your email address: to send you letters.', ['use affirmed email-address > self']],
    ['Why do you need my phone number?', []],
  ])('%s', (text, claims) => expect(said(text)).toEqual(claims));
});
