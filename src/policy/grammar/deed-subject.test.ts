import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what is done with data as that which is required or logged', () => {
  it.each([
    ['The use of your location is required to show you nearby lofts.', ['use affirmed location > self']],
    ['Processing your name is required to fulfil the contract.', []],
    ['Access to your contacts is required to find friends.', ['collect affirmed contact-list > self']],
    ['Your location is required to show you nearby lofts.', ['collect affirmed location > self']],
    ['All changes to your birthday are logged.', []],
    ['Access to your messages is restricted, and the processing of your messages is logged.', []],
    ['Your use of the service is logged.', ['collect affirmed activity > self']],
    ['Your IP address is logged.', ['collect affirmed ip-address > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
