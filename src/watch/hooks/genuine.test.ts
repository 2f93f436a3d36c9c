// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { genuine, OWNERS } from './genuine.ts';
import type { Realm } from './realm.ts';

/** A global of its own, with as much of a browser's as language has, and some code run in it. */
function realmAfter(code = ''): Realm {
  const classes = `
    for (const name of ['FormData', 'URLSearchParams']) {
      this[name] = Map;
    }
    this.btoa = parseInt;
    ${code};
    this`;
  return runInNewContext(classes) as Realm;
}

const CHANGES = {
  'a method': 'Array.prototype.join = function join() {}',
  'a bound method': 'Reflect.apply = Reflect.apply.bind()',
  'a function of another name': 'Array.prototype.join = Array.prototype.push',
  'a constructor': 'WeakMap = class WeakMap {}',
  'a proxy for a constructor': 'WeakMap = new Proxy(WeakMap, {})',
  'a getter for a global': 'Object.defineProperty(this, "Set", { get: () => Map })',
  'what a global holds': 'JSON = { ...JSON, stringify: () => "" }',
  'an iterator': 'Object.getPrototypeOf([].values()).next = () => ({ done: true })',
  'a property that all objects inherit': 'Object.prototype.construct = 1',
  'an index that all lists inherit': 'Array.prototype[3] = 1',
  'a parent of a prototype': 'Object.setPrototypeOf(Array.prototype, { x: 1 })',
  'a missing method': 'delete Object.create',
};

describe('genuine', () => {
  it('finds natives of a realm that nobody touched', () => {
    const home = realmAfter();
    const own = genuine(realmAfter(), home);
    expect(own?.Array).toBe(home.Array);
    expect(own?.Reflect.apply).toBe(home.Reflect.apply);
  });

  it.each(Object.entries(CHANGES))('finds that %s was changed', (_what, code) => {
    expect(genuine(realmAfter(), realmAfter(code))).toBeNull();
  });

  it('gives functions that a proxy cannot change afterwards', () => {
    const home = realmAfter(`
      let asked = 0;
      Reflect = new Proxy(Reflect, {
        get: () => { throw new Error('asked'); },
        getOwnPropertyDescriptor: (target, key) =>
          asked++ < 100 ? Object.getOwnPropertyDescriptor(target, key) : undefined,
      })`);
    const own = genuine(realmAfter(), home)!;
    expect(own.Reflect.apply(Math.max, null, [1, 2])).toBe(2);
  });

  it('leaves what other frames’ hooks may put in line to others', () => {
    const touched = realmAfter(
      'Function.prototype.toString = new Proxy(Function.prototype.toString, {}); ({ __proto__: null })',
    );
    expect(genuine(realmAfter(), touched)).not.toBeNull();
  });
});

/** What hooks stand in for, or read of what the page made with it. */
const STOOD_IN_FOR =
  /^(WebSocket|XMLHttpRequest|RTC\w+|Navigator|Worker|BroadcastChannel|SubtleCrypto|ServiceWorkerContainer|WritableStream\w*)$/;

it('looks at all that hooks take of prototypes', () => {
  const here = new URL('.', import.meta.url);
  const files = readdirSync(here).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const code = files.map((name) => readFileSync(new URL(name, here), 'utf8')).join('\n');
  const taken = [
    ...code.matchAll(/\b(?:uncurry|getter(?:<[^()]*>)?)\(\s*realm\.(\w+)\??\.prototype(?:\.|, ')(\w+)/g),
  ];
  expect(taken.length).toBeGreaterThan(60);
  const missed = taken.filter(([, name, key]) => {
    const used = OWNERS.find(([owner]) => owner === name)?.[1];
    return !STOOD_IN_FOR.test(name!) && used !== '' && !used?.split(' ').includes(key!);
  });
  expect(missed.map(([text]) => text)).toEqual([]);
});
