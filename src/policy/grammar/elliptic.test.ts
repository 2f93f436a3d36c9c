import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each<[string, string[]]>([
  [
    'Acme stores your card number, but we do not.',
    ['named:Acme: store affirmed payment-information > self', 'store denied payment-information > self'],
  ],
  [
    'Your vendor has access to your photos; Pigeon does not.',
    ['collect denied attachment > self', 'share affirmed attachment > provider'],
  ],
  [
    'Your number is stored by Acme but not by us.',
    ['named:Acme: store affirmed phone-number > self', 'store denied phone-number > self'],
  ],
  ['We store your messages, but advertisers do not.', ['store affirmed message-content > self']],
  [
    'Your messages are encrypted in a way that even Pigeon has no access to them.',
    ['collect denied message-content > self'],
  ],
  [
    'Your messages are encrypted so that even Acme GmbH cannot read them.',
    ['collect denied message-content > self'],
  ],
  ['Your traffic is encrypted so that a stranger cannot read it.', []],
  ['We never scan your phone for contacts.', ['collect denied contact-list > self']],
  ['We scan your phone for malware.', []],
  ['Calls are never routed through our servers.', ['collect denied call-content > self']],
  [
    'Calls go directly from one device to the other and never through our servers.',
    ['collect denied call-content > self'],
  ],
  ["Your messages do not pass through Acme's servers.", ['share denied message-content > named:Acme']],
  ['Your messages are not sent through SMS.', ['collect denied message-content > self']],
  ['Your messages pass through our servers.', ['collect affirmed message-content > self']],
])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
