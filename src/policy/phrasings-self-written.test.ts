import { describe, expect, it } from 'vitest';
import type { ExtractOptions } from './extract.ts';
import { extractClaims } from './extract.ts';
import { said } from './said.fixture.ts';

describe('turns of policies that services write themselves', () => {
  it.each<[string, string[], ExtractOptions?]>([
    ['Languages you are learning', ['collect affirmed unspecified > self'], { context: 'We collect:' }],
    [
      'The country that your request came from',
      ['collect affirmed coarse-location > self'],
      { context: 'We collect some information automatically, including:' },
    ],
    ['The name of the requested file', ['collect affirmed page-url > self'], { context: 'We log:' }],
    [
      'We log the times that you have connected and disconnected from the server.',
      ['collect affirmed session-timing > self'],
    ],
    ['We log every command that you run on the server.', ['collect affirmed usage-event > self']],
    ['We collect your nickname.', ['collect affirmed username > self']],
    ['We collect your followers and the people you follow.', ['collect affirmed contacts > self']],
    ['We collect the following data: your birthday.', ['collect affirmed date-of-birth > self']],
    [
      'Private social media messages',
      ['collect denied message-content > self'],
      { context: 'We do not collect:' },
    ],
    ['We use tracking technologies.', ['use affirmed tracking > self']],
    ['We use cookies and other tracking technologies.', ['use affirmed cookie-identifier > self']],
    [
      'We share your birthday with entities that support our business and operations.',
      ['share affirmed date-of-birth > provider'],
    ],
    [
      'We do not disclose your birthday unless legally compelled to do so.',
      ['share affirmed date-of-birth > authority', 'share denied date-of-birth > unspecified'],
    ],
    [
      'Your IP address.',
      ['share affirmed ip-address > partner'],
      { context: 'A relay you connect to sees:', section: 'What relays see' },
    ],
    ['Neither your provider or our staff can read your messages.', ['collect denied message-content > self']],
    ['Neither our partners nor we can read your messages.', ['collect denied message-content > self']],
    [
      'Your Pigeon ID: A randomly generated identifier that serves as your unique address',
      ['collect denied device-identifier > self'],
      { context: 'The following is stored locally on your device and is never transmitted to our servers:' },
    ],
    [
      'Your cryptographic keys: Public and private keys used to encrypt and decrypt messages',
      ['collect denied credential > self'],
      { context: 'The following is stored locally on your device and is never transmitted to our servers:' },
    ],
    [
      'Email address (only if you choose to provide one)',
      ['collect affirmed email-address > self'],
      { context: 'When you create an account, we collect:' },
    ],
    ['Acme may also store a cookie.', ['named:Acme: collect affirmed cookie-identifier > self']],
    ['Your encrypted data is stored in Norway.', ['store affirmed unspecified > self']],
    ['We collect website usage data.', ['collect affirmed activity > self']],
    [
      'Performance: Monitor and improve the loft',
      ['use affirmed unspecified > self'],
      { section: 'How we use your information > 2.2 Improvement' },
    ],
    [
      'Understand user behavior',
      ['use affirmed unspecified > self'],
      { context: 'Analytics Uses:', section: 'How we use your information' },
    ],
    ['We send you updates.', []],
  ])('%s', (sentence, claims, options) => {
    expect(said(sentence, options)).toEqual(claims);
  });

  it('reads nothing of what is only held “until …” as a case in which it is collected', () => {
    const context = 'The following data is collected and stored until it is deleted:';
    const read = extractClaims('your IP address', { context }).map((c) => [
      c.action,
      c.modality,
      c.conditions.join(),
    ]);
    expect(read).toEqual([
      ['collect', 'does', ''],
      ['store', 'does', 'until it is deleted'],
    ]);
  });
});
