import { describe, expect, it } from 'vitest';
import { listed } from './data-cell.ts';

describe('the data that a cell lists', () => {
  it.each([
    [
      'titles in a run',
      'Contact details Ring information Payment data',
      ['identity', 'payment-information', 'unspecified'],
    ],
    [
      'kinds without a type',
      'Email address; feeding data; other information',
      ['email-address', 'unspecified'],
    ],
    ['two kinds of one noun', 'Connection and technical data', ['network', 'device']],
    ['marked items', '\u25cf Photos \u25cf IP address', ['attachment', 'ip-address']],
    ['all there is', 'All collected data where needed', ['unspecified']],
    ['what a bracket keeps out', 'Profile data (excluding your gender); photos', ['identity', 'attachment']],
    [
      'one item that tells',
      'Photos; email address; wing scores to guess whether two pigeons will mate; IP address; phone number',
      ['attachment', 'email-address', 'ip-address', 'phone-number'],
    ],
    ['what is given at will', 'Your phone number, if you choose to give it', ['phone-number']],
    [
      'what a title sums up',
      'Loft Information Photos you sent, e-mail address This also includes your IP address',
      ['attachment', 'email-address', 'ip-address'],
    ],
    [
      'titles in a run, before a comma too',
      'Contact Data Device Data Ring, Perch and Flock Data',
      ['identity', 'device', 'unspecified'],
    ],
    ['what comes before its ground', 'Your phone number. Legal basis: our contract', ['phone-number']],
    ['kinds from somewhere', 'IP address; alert data from our doors', ['ip-address', 'unspecified']],
    ['what is needed for something', 'Information necessary for the post (including your name)', ['name']],
    ['what the law names', 'Personal information listed in the Loft Records Act A name', ['name']],
  ])('reads %s', (_, cell, types) => {
    expect(listed(cell, [])).toEqual(types);
  });

  it.each([
    ['a sentence', 'We feed the birds whose email address, phone number and photos are new'],
    ['what is kept out', 'Everything except photos'],
    ['an aim', 'To answer e-mails about photos'],
    ['a period', 'Photos for two years'],
    ['a name alone', 'Pigeon Post Limited'],
    ['few data among others', 'Grain, seeds, photos, straw, water'],
  ])('takes %s for none', (_, cell) => {
    expect(listed(cell, [])).toEqual([]);
  });
});
