import { expect, test } from 'vitest';
import { PagesTold } from './pages.ts';

const asked = (referrer: string, pageref?: string) => ({ pageref, navigation: null, referrer });

test('a title is surer than a navigation, and that than who asked', () => {
  const pages = new PagesTold([
    { id: 'p1', title: 'https://title.test/' },
    { id: 'p2', title: 'A title' },
  ]);
  pages.take(asked('https://other.test/', 'p2'));
  pages.take({ pageref: undefined, navigation: 'https://app.test/', referrer: 'https://search.test/' });
  pages.take(asked('https://app.test/'));
  expect(pages.list()).toEqual([
    'https://title.test/',
    'https://app.test/',
    'https://other.test/',
    'https://search.test/',
  ]);
});

test('of several, the one whose site most entries are of', () => {
  const login = { id: 'p1', title: 'https://login.id.test/' };
  const chat = { id: 'p2', title: 'https://web.chat.test/' };
  const titled = new PagesTold([login, chat]);
  for (const pageref of ['p1', 'p2', 'p2']) titled.take(asked('https://x.test/', pageref));
  expect(titled.list().slice(0, 2)).toEqual([chat.title, login.title]);

  const untitled = new PagesTold([]);
  for (const from of ['https://ads.test/frame', 'https://web.chat.test/', 'https://chat.test/a'])
    untitled.take(asked(from));
  expect(untitled.list()).toEqual([
    'https://web.chat.test/',
    'https://chat.test/a',
    'https://ads.test/frame',
  ]);
});

test('what is no page’s address is passed over', () => {
  const pages = new PagesTold([{ id: 'p', title: 'https://' }]);
  pages.take({ pageref: 'p', navigation: 'blob:https://a.test/x', referrer: 'android-app://a.test' });
  pages.take({ pageref: 'p', navigation: null, referrer: null });
  expect(pages.list()).toEqual([]);
});
