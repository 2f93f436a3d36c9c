import { describe, expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';

const read = (text: string, context = '', section = '') =>
  extractClaims(text, { context, section, service: 'Pigeon' }).map(
    (c) => `${c.polarity === 'denied' ? 'not ' : ''}${c.action} ${c.recipient} ${c.data.join(',')}`,
  );

describe('forms of a denial', () => {
  it('reads a word in stress', () => {
    expect(read('Pigeon can *not* read your messages.')).toEqual(['not collect self message-content']);
    expect(read('We do **not** share your phone number.')).toEqual(['not share unspecified phone-number']);
  });

  it('reads what stands behind whom and what for', () => {
    expect(
      read('We do not disclose to any third parties for their marketing purposes any personal data.'),
    ).toEqual(['not share unspecified unspecified']);
  });

  it('reads what a tool is not used to do, by nobody', () => {
    expect(
      read('We will not (and will not allow any third party to) use the tool to collect your phone number.'),
    ).toEqual(['not collect self phone-number']);
    expect(read('We do not use it to track you or collect any personal data.')).toEqual([
      'not collect self unspecified',
    ]);
  });

  it('reads duties that are joined to others', () => {
    expect(read('Our vendors are required to keep your data safe and not to disclose it to others.')).toEqual(
      ['not share unspecified unspecified'],
    );
    expect(read('You are required to keep your password safe and not to share it.')).toEqual([]);
  });

  it('reads that only the person knows it', () => {
    expect(read('Only you know your password.')).toEqual(['not collect self credential']);
    expect(read('Only you have control over your data.')).toEqual([]);
  });

  it('reads what is gathered elsewhere, and one purpose that is all', () => {
    expect(read('Your name is not collected on our website, but through our app.')).toEqual([
      'collect self name',
    ]);
    expect(read('We use your email exclusively for sending receipts and for no other purpose.')).toEqual([
      'use self email-address',
      'not use self email-address',
    ]);
  });

  it('reads that the same one does neither', () => {
    expect(
      read('Pigeon does not run services that are meant for children, and does not collect names.'),
    ).toEqual(['not collect self name']);
  });
});

describe('what others are barred from', () => {
  it('reads each deed', () => {
    expect(read('Our contracts prohibit our vendors from keeping or using your messages.')).toEqual([
      'not store self message-content',
      'not use self message-content',
    ]);
    expect(read('Vendors help us but are prohibited from using your messages.')).toEqual([
      'not use self message-content',
    ]);
    expect(read('You are prohibited from collecting data about others.')).toEqual([]);
  });
});

describe('denials beside what they are of', () => {
  it('reads labels', () => {
    expect(read('Location: not collected.')).toEqual(['not collect self location']);
    expect(read('IP address – not stored')).toEqual(['not store self ip-address']);
    expect(read('Note: not all data is stored.')).toEqual([]);
  });

  it('reads how a thing is made, what is vowed and what is not tied together', () => {
    expect(read('Our site is not set up to collect your location.')).toEqual(['not collect self location']);
    expect(read('We commit to not sharing your phone number.')).toEqual([
      'not share unspecified phone-number',
    ]);
    expect(read('We do not tie your IP address to any other data.')).toEqual([
      'not use self ip-address,unspecified',
    ]);
    expect(read('We will never do anything else with your phone number.')).toEqual([
      'not use self phone-number',
    ]);
  });

  it('reads what advertising does not go by, and only what the law asks for', () => {
    expect(read('Ads are shown by your town, but are never targeted based on your GPS location.')).toContain(
      'not use self precise-location',
    );
    expect(read('Your messages will only be disclosed if it is legally necessary to do so.')).toEqual([
      'share authority message-content',
      'not share unspecified message-content',
    ]);
    expect(read('You may ask for our confirmation as to whether or not we process your messages.')).toEqual(
      [],
    );
  });

  it('reads what cookies do not gather', () => {
    expect(read('These cookies do not collect your name.')).toEqual(['not collect self name']);
    expect(read('In general, performance cookies do not store any personal data.')).toEqual([
      'not store self unspecified',
    ]);
  });

  it('reads a lettered category that is answered with no', () => {
    const heading = 'Information we collect';
    const row =
      'E. Biometric information. | Patterns used to extract a template, such as fingerprints, gait, ';
    expect(read(`${row}or exercise data. | NO`, '', heading)).toEqual(['not collect self biometric']);
  });
});
