import { runInThisContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { resolverRules } from './chromium.ts';
import { expressionOf, type NativePage, pageFrom } from './page.ts';

/** Runs in this process what a browser would run. */
const run = (expression: string): Promise<unknown> => runInThisContext(expression);
const page = pageFrom({ run, url: () => 'about:test' } as NativePage);

describe('what a page is asked to run', () => {
  test('functions with an argument, expressions, and promises', async () => {
    expect(await page.evaluate(({ a, b }: { a: number; b: string }) => `${b}${a}`, { a: 1, b: 'x' })).toBe(
      'x1',
    );
    expect(await page.evaluate('[1, 2].length')).toBe(2);
    expect(await page.evaluate(async () => ({ deep: [await Promise.resolve(null)] }))).toEqual({
      deep: [null],
    });
    expect(await page.evaluate(() => undefined)).toBeUndefined();
  });

  test('an argument is data, whatever stands in it', async () => {
    const hostile = '"); throw 1; //\u2028</script>`\\`';
    expect(await page.evaluate((text: string) => text, hostile)).toBe(hostile);
  });

  test("what esbuild leaves in functions does not reach for the page's globals", () => {
    expect(expressionOf(() => 1)).toContain('const __name');
  });

  test('an error in the page is an error here', async () => {
    await expect(page.evaluate(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});

describe('waiting for a condition', () => {
  test('until it is true, also after errors as a navigation makes them', async () => {
    let tries = 0;
    const flaky = pageFrom({
      url: () => 'about:test',
      run: async () => {
        tries++;
        if (tries === 1) throw new Error('Execution context was destroyed');
        return tries < 3 ? 'false' : '"there"';
      },
    } as unknown as NativePage);
    expect(await flaky.waitForFunction('x')).toBe('there');
    expect(tries).toBe(3);
  });

  test('not without end', async () => {
    await expect(page.waitForFunction('false', undefined, 60)).rejects.toThrow('waited 60 ms in vain');
  });
});

test('Chromium resolves the mapped hosts to the front and no other', () => {
  expect(resolverRules(new Map([['a.test', 1]]), 9)).toBe(
    'MAP a.test 127.0.0.1:9, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  );
  expect(resolverRules(new Map([['*', 1]]), 9)).toMatch(/^MAP \* 127\.0\.0\.1:9, /);
  const direct = new Map([['b.test', 7]]);
  expect(resolverRules(new Map([['*', 1]]), 9, direct)).toMatch(
    /^MAP b\.test 127\.0\.0\.1:7, MAP \* 127\.0\.0\.1:9, /,
  );
});
