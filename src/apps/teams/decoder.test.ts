import { expect, it } from 'vitest';
import { payloadOf } from '../payload-of.ts';
import { decode } from './decoder.ts';

const CONVERSATION =
  'https://teams.microsoft.com/api/chatsvc/emea/v1/users/ME/conversations/19%3Aexample%40thread.v2';

it('reads a read mark where the horizon is set, not where a conversation is muted', () => {
  const said = (name: string) =>
    decode(
      payloadOf(`{"${name}":"false"}`, {
        channel: 'fetch',
        method: 'PUT',
        url: `${CONVERSATION}/properties?name=${name}`,
      }),
    )?.items.map(({ dataType }) => dataType);
  expect(said('consumptionhorizon')).toContain('read-receipt');
  for (const name of ['alerts', 'favorite', 'isFollowed']) expect(said(name)).toEqual(['contact-identifier']);
});
