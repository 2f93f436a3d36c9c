import { describe, expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';

const read = (text: string, context = '', section = '') =>
  extractClaims(text, { context, section, service: 'Pigeon' }).map(
    (c) => `${c.polarity === 'denied' ? 'not ' : ''}${c.action} ${c.recipient} ${c.data.join(',')}`,
  );

describe('yes and no', () => {
  it.each([
    ['No.', 'Do you sell my phone number?', ['not sell unspecified phone-number']],
    ['Never!', 'Privacy > Is my email address shared with anyone?', ['not share unspecified email-address']],
    ['No, they are not.', 'Are my messages stored on your servers?', ['not store self message-content']],
    ['We do not.', 'Does Pigeon track my location?', ['not collect self location']],
    ['Yes.', 'Do we use cookies?', ['use self cookie-identifier']],
    ['No.', 'Can other users see my phone number?', ['not share users phone-number']],
    ['No.', 'Can I delete my messages?', []],
    ['No.', 'Do I have to give you my phone number?', []],
    ['No.', 'How do you use my data?', []],
    ['No problem.', 'Do you store my messages?', []],
  ])('%s %s', (text, question, claims) => {
    expect(read(text, '', question)).toEqual(claims);
  });

  it('answer what was asked right before', () => {
    expect(read('No.', 'Do you sell my data?')).toEqual(['not sell unspecified unspecified']);
    expect(read('Q: Do you share my data with advertisers? A: No, never.')).toEqual([
      'not share advertiser unspecified',
    ]);
    expect(read('No.', 'Do you sell my data? We are asked that often.')).toEqual([]);
  });
});
