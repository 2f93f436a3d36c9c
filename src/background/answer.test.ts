import { beforeEach, expect, it, vi } from 'vitest';
import { answer, type Desk } from './answer.ts';
import { storageArea } from './storage-area.fixture.ts';

const { browser } = vi.hoisted(() => ({ browser: { storage: {} as { local?: unknown } } }));
vi.mock('webextension-polyfill', () => ({ default: browser }));

beforeEach(() => {
  browser.storage.local = storageArea();
});

it('changes what is looked for only once what was sent before has been looked through', async () => {
  const done: string[] = [];
  const desk = {
    drained: async () => void done.push(`drained with ${(await stored()).length}`),
    apply: async () => void done.push(`applied with ${(await stored()).length}`),
  } as unknown as Desk;
  const stored = async () =>
    ((await answer({ kind: 'settings' }, desk)) as { identifiers: unknown[] }).identifiers;
  const identifiers = [{ dataType: 'phone-number', value: '+15550100001' }];
  await answer({ kind: 'save-settings', settings: { identifiers } }, desk);
  await answer({ kind: 'save-settings', settings: { identifiers: [] } }, desk);
  expect(done).toEqual(['drained with 0', 'applied with 1', 'drained with 1', 'applied with 0']);
});
