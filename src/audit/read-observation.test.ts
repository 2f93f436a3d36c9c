import { expect, test } from 'vitest';
import { appById } from '../apps/index.ts';
import { compileIdentity } from '../detect/needles.ts';
import type { Observation } from '../model/payload.ts';
import { readObservation } from './read-observation.ts';

const asked = (url: string, method = 'GET'): Observation => ({
  id: 'page:1',
  witness: 'page',
  time: 0,
  channel: 'fetch',
  context: 'page',
  method,
  url,
  headers: [],
  body: null,
  bytes: 0,
  contentType: '',
  read: 'full',
  reason: '',
});

function typesIn(observation: Observation, app: string): string[] {
  const context = { session: 's', transmission: 't', app: appById(app)!, needles: compileIdentity([]) };
  return readObservation(observation, context)!.items.map(({ dataType }) => dataType);
}

test('what the grammar names in an address is not named again by its look', () => {
  const search = asked('https://discord.com/api/v9/guilds/100000000000000001/messages/search?content=lunch');
  expect(typesIn(search, 'discord')).toEqual(['group-membership', 'search-query']);
  // Without the grammar the name is all there is to go by.
  expect(typesIn(search, 'generic')).toEqual(['message-content']);
});

test('what the grammar does not name in an address is still searched', () => {
  const located =
    'https://discord.com/api/v9/guilds/100000000000000001/messages/search?content=lunch&locale=de-DE';
  expect(typesIn(asked(located), 'discord')).toContain('language');
});
