import { beforeEach, expect, it, vi } from 'vitest';
import { registerAdded } from './added-scripts.ts';

interface Script {
  id: string;
  matches: string[];
  js: string[];
}

const { registered, calls, scripting } = vi.hoisted(() => {
  const registered = new Map<string, Script>();
  const calls: string[] = [];
  const put = (name: string) => async (scripts: Script[]) => {
    calls.push(name);
    // Chromium gives the patterns in an order of its own.
    for (const script of scripts)
      registered.set(script.id, { ...script, matches: [...script.matches].reverse() });
  };
  const scripting = {
    getRegisteredContentScripts: async () => [...registered.values()],
    registerContentScripts: put('register'),
    updateContentScripts: put('update'),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      calls.push('unregister');
      for (const id of ids) registered.delete(id);
    },
  };
  return { registered, calls, scripting };
});
vi.mock('webextension-polyfill', () => ({ default: { scripting } }));

beforeEach(() => {
  registered.clear();
  calls.length = 0;
});

const matches = () => [...registered.values()].map(({ id, matches }) => [id, [...matches].sort().join(' ')]);

it('changes what is registered in place, and leaves alone what is as it should be', async () => {
  const two = ['https://a.test', 'https://b.test:8443'];
  await registerAdded(['https://a.test']);
  await registerAdded(two);
  await registerAdded(two);
  expect(calls).toEqual(['register', 'update']);
  expect(matches()).toEqual([
    ['a-relay', 'https://a.test/* https://b.test/*'],
    ['b-page', 'https://a.test/* https://b.test/*'],
  ]);
});

it('takes everything away with the last, and puts both back where one is missing', async () => {
  await registerAdded([]);
  await registerAdded(['https://a.test']);
  registered.delete('a-relay');
  await registerAdded(['https://a.test']);
  expect(matches().map(([id]) => id)).toEqual(['a-relay', 'b-page']);
  await registerAdded([]);
  expect(matches()).toEqual([]);
  expect(calls).toEqual(['register', 'unregister', 'register', 'unregister']);
});
