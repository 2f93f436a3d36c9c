import { describe, expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';

const read = (item: string, context: string) =>
  extractClaims(item, { service: 'Pigeon', context }).map(
    (c) => `${c.polarity} ${c.action} ${c.recipient} ${[...c.data].sort()}`,
  );

describe('leads that tell of data, sources or occasions', () => {
  it.each([
    [
      'Email address',
      'Below are the categories of personal information we disclose to our vendors:',
      'share provider email-address',
    ],
    ['Email address', 'Data shared with Google:', 'share named:Google email-address'],
    ['IP address', 'Our server logs contain:', 'collect self ip-address'],
    [
      'Commercial information',
      'The data we collect falls into the following categories:',
      'collect self purchase',
    ],
    ['Your name', 'The registration form asks for:', 'collect self name'],
    ['Your name', 'To open a loft, the following details are required:', 'collect self name'],
    [
      'Entering a race',
      'Examples of situations in which you may provide information to us include:',
      'collect self unspecified',
    ],
    [
      'Entering a race',
      'Likely situations where you make personal data available to us include, but are not limited to:',
      'collect self unspecified',
    ],
    ['enter a race', 'This includes personal data you provide when you:', 'collect self unspecified'],
    [
      'Data brokers',
      'The categories of sources from which we have collected information in the last year include:',
      'collect self unspecified',
    ],
    ['Vets', 'Third parties that provide us with data include:', 'collect self unspecified'],
    ['Our vendors', 'The sharing of personal data is limited to:', 'share provider unspecified'],
    [
      'Fraud prevention',
      'Reasons we might retain some data for extended periods include:',
      'store self unspecified',
    ],
  ])('reads "%s" under "%s"', (item, lead, claim) => {
    expect(read(item, lead)).toEqual([`affirmed ${claim}`]);
  });

  it.each([
    ['What we store:', 'affirmed store self date-of-birth'],
    ['What our server can see:', 'affirmed collect self date-of-birth'],
    ['What our server cannot see:', 'denied collect self date-of-birth'],
    ['What Pigeon knows about you:', 'affirmed collect self date-of-birth'],
    ['Each log entry contains:', 'affirmed collect self date-of-birth'],
    ['Data that never leaves your device:', 'denied collect self date-of-birth'],
    ['The following is visible to everybody:', 'affirmed share public date-of-birth'],
    ['Data that is visible to other members:', 'affirmed share users date-of-birth'],
  ])('takes what stands under "%s" for an item of it', (lead, claim) => {
    expect(read('Your birthday', lead)).toEqual([claim]);
  });

  it('takes a list of what is not done for denials', () => {
    expect(read('Sell your data', 'We will never do any of the following:')).toEqual([
      'denied sell unspecified unspecified',
    ]);
  });

  it.each([
    ['Our address', 'To complain, these details are required by the court:'],
    ['Entering a race', 'Examples of situations in which you may ask us for a refund include:'],
    ['Feathers', 'Sources of energy include:'],
  ])('says nothing of "%s" under "%s"', (item, lead) => {
    expect(read(item, lead)).toEqual([]);
  });
});

it.each([
  "We're talking about the following kinds of details:",
  'By this we mean information like:',
  'More specifically, this refers to these pieces of data:',
])('goes on from what was spoken of under “%s”', (lead) => {
  const spoken = 'Some information is recorded when you visit us.';
  expect(read('Your IP address', `${spoken} ${lead}`)).toEqual(['affirmed collect self ip-address']);
});

it('defines what is not stored', () => {
  expect(read('Your IP address', 'We do not store personal data. By this we mean information like:')).toEqual(
    [],
  );
});
