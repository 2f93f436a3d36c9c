import { expect, test } from 'vitest';
import { Draft } from '../draft.ts';
import { payloadOf } from '../payload-of.ts';
import { readStanza } from './stanza.ts';

test.each(['__proto__', '__defineGetter__', 'valueOf'])('what is named %s is what nobody knows', (name) => {
  const draft = new Draft(payloadOf(null), 'stanza');
  readStanza(draft, { tag: name, attrs: {} }, 'body');
  readStanza(draft, { tag: 'iq', attrs: { xmlns: name } }, 'body');
  readStanza(draft, { tag: 'presence', attrs: { to: `1@${name}` } }, 'body');
  expect(draft.items.filter(({ dataType }) => dataType !== 'presence')).toEqual([]);
});
