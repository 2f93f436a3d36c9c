import { expect, it } from 'vitest';
import { Tabs } from './tabs.ts';

it('follows openers as far as they lead, and not in a circle', () => {
  const tabs = new Tabs();
  for (let id = 1; id < 100; id++) tabs.note({ id, openerTabId: id + 1, incognito: false });
  expect(tabs.openersOf(1)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  tabs.note({ id: 201, openerTabId: 202, incognito: false });
  tabs.note({ id: 202, openerTabId: 201, incognito: false });
  expect(tabs.openersOf(201)).toEqual([202, 201]);
  expect(tabs.openersOf(300)).toEqual([]);
});

it('names the store as the browser does, else by what windows there are', () => {
  const tabs = new Tabs();
  tabs.note({ id: 1, incognito: true, cookieStoreId: 'firefox-private' });
  tabs.note({ id: 2, incognito: true });
  tabs.note({ id: 3, incognito: false });
  tabs.note({ incognito: false });
  expect([1, 2, 3, 4].map((id) => tabs.storeOf(id))).toEqual([
    'firefox-private',
    'private',
    'default',
    undefined,
  ]);
  tabs.forget(1);
  expect(tabs.storeOf(1)).toBeUndefined();
});
