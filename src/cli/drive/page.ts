/** Milliseconds that an action waits for its element, and a condition for its truth, before it throws. */
export const PATIENCE_MS = 30_000;
const POLL_MS = 50;

/** A function to run in a page, or an expression. It sees only its argument, which travels as JSON. */
export type InPage<A, R> = ((arg: A) => R | Promise<R>) | string;

/** A tab, the same for every browser: what `--drive` scripts and tests are given. */
export interface Page {
  goto(url: string): Promise<void>;
  /** Clicks the first visible element of a CSS selector, waiting for it. */
  click(selector: string): Promise<void>;
  /** Sets a field's value as a person would: emptied, then entered. */
  fill(selector: string, text: string): Promise<void>;
  /** Types key by key into an element. */
  type(selector: string, text: string): Promise<void>;
  /** Presses one key on an element: `Enter`, `Tab`, `a`. */
  press(selector: string, key: string): Promise<void>;
  /** Runs in the page and gives back what it returns, as JSON. */
  evaluate<R, A = undefined>(script: InPage<A, R>, arg?: A): Promise<R>;
  waitForTimeout(milliseconds: number): Promise<void>;
  /** Resolves with the first truthy result, also across navigations; throws after `timeout` milliseconds. */
  waitForFunction<R, A = undefined>(script: InPage<A, R>, arg?: A, timeout?: number): Promise<R>;
  waitForSelector(selector: string, timeout?: number): Promise<void>;
  url(): string;
  title(): Promise<string>;
  /** A PNG of the whole page into a file. */
  screenshot(path: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  /** `light` or `dark`, as `prefers-color-scheme` tells the page, where the browser lets it be chosen. */
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  close(): Promise<void>;
  /** The tab of the library beneath, Playwright's or Puppeteer's, for what this interface leaves out. */
  native: unknown;
}

/** The part of a page that differs from browser to browser. */
export type NativePage = Omit<Page, 'evaluate' | 'waitForTimeout' | 'waitForFunction' | 'title'> & {
  /** Value of an expression that gives JSON text; a promise is awaited. */
  run(expression: string): Promise<unknown>;
};

/** Builds a page from the part that differs. */
export function pageFrom(native: NativePage): Page {
  const { run, ...rest } = native;
  async function evaluate<R, A>(script: InPage<A, R>, arg?: A): Promise<R> {
    const json = await run(expressionOf(script, arg));
    return (typeof json === 'string' ? JSON.parse(json) : undefined) as R;
  }
  return {
    ...rest,
    evaluate,
    title: () => evaluate(() => document.title),
    waitForTimeout: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    async waitForFunction<R, A>(script: InPage<A, R>, arg?: A, timeout = PATIENCE_MS): Promise<R> {
      const until = performance.now() + timeout;
      let last: unknown;
      for (;;) {
        try {
          const result = await evaluate(script, arg);
          if (result) return result;
        } catch (error) {
          last = error;
        }
        if (performance.now() > until) {
          throw new Error(
            `waited ${timeout} ms in vain at ${rest.url()} for ${String(script).slice(0, 200)}`,
            {
              cause: last,
            },
          );
        }
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      }
    },
  };
}

/**
 * One expression for every browser: the call with its argument written in, its result as JSON text. `__name`
 * is what esbuild leaves in functions it compiled; a page has no such thing and is not given one.
 */
export function expressionOf<A, R>(script: InPage<A, R>, arg?: A): string {
  const call = typeof script === 'string' ? `(${script})` : `(${script})(${JSON.stringify(arg)})`;
  return `(async () => { const __name = (f) => f; return JSON.stringify(await ${call}); })()`;
}
