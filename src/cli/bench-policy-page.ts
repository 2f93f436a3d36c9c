import { BadInput } from './audit/bad-input.ts';
import type { Figure } from './bench.ts';
import { median, round } from './bench-extension.ts';
import { benchText, FIRST_BAR, WHOLE_BAR } from './bench-policy.ts';
import { ensureBrowser } from './browsers/ensure.ts';
import { ensureBuilt } from './build.ts';
import { launch } from './drive/launch.ts';
import type { Page } from './drive/page.ts';

/** Readings of which the median is told; each starts a worker anew, as each does for a person. */
const READINGS = 7;

/** What a person waits for, in milliseconds from the press on “Read”. */
interface Waited {
  /** Until the page speaks of a claim. */
  first: number;
  /** Until all claims stand there, the version kept and compared. */
  whole: number;
  /** The longest time between two turns of the page's own thread. */
  stall: number;
}

/** Times the reading of a long text where a person has it read: on the extension's own page, in both browsers. */
export async function benchPolicyPage(emit: (figure: Figure) => void): Promise<void> {
  const text = await benchText();
  const words = text.split(/\s+/).length;
  for (const kind of ['chromium', 'firefox'] as const) {
    const { path } = await ensureBrowser(kind);
    const extensionDir = await ensureBuilt(kind === 'chromium' ? 'chrome' : 'firefox');
    // No host is reached at all.
    const driver = await launch(kind, { path, extensionDir, headless: true, maps: new Map() });
    try {
      const waited: Waited[] = [];
      for (let i = 0; i < READINGS; i++) {
        const page = await driver.extensionPage(`src/ui/policy/index.html?n=${i}`);
        waited.push(await readOnce(page, text));
        await page.close();
      }
      const told = (what: string, values: number[], bar?: number) =>
        emit({
          name: `policy page in ${kind}: ${what}`,
          value: round(median(values), 0),
          unit: 'ms',
          ...(bar === undefined ? {} : { against: `${bar} ms`, ratio: round(median(values) / bar, 2) }),
        });
      told(
        `first claims of ${words} words`,
        waited.map(({ first }) => first),
        FIRST_BAR,
      );
      told(
        `all claims of ${words} words`,
        waited.map(({ whole }) => whole),
        WHOLE_BAR,
      );
      told(
        'the longest stall of the page',
        waited.map(({ stall }) => stall),
      );
    } finally {
      await driver.close();
    }
  }
}

async function readOnce(page: Page, text: string): Promise<Waited> {
  await page.waitForSelector('textarea');
  await page.fill('textarea', text);
  // A press by script, so that the clock starts with it; the page cannot tell it from one by hand.
  const outcome = await page.evaluate(async () => {
    const main = document.querySelector('main')!;
    const start = performance.now();
    let first = 0;
    let stall = 0;
    let turn = start;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now();
      stall = Math.max(stall, now - turn);
      turn = now;
      setTimeout(() => port2.postMessage(null));
    };
    port2.postMessage(null);
    const whole = await new Promise<number | string>((resolve) => {
      const look = () => {
        const now = performance.now() - start;
        if (first === 0 && /, [1-9][\d,\u2009]* claims? so far/.test(main.textContent ?? '')) first = now;
        const headline = main.querySelector('h1')?.textContent ?? '';
        // "No claim was found", "… so nothing was read from it": there is nothing to time.
        if (/was not read|nothing was read|^No claim/.test(headline)) resolve(headline);
        else if (/claims? (?:was|were) found/.test(headline)) resolve(now);
      };
      new MutationObserver(look).observe(main, { childList: true, subtree: true, characterData: true });
      document.querySelector<HTMLButtonElement>('.paste button[type="submit"]')!.click();
    });
    port1.close();
    return typeof whole === 'string' ? whole : { first: first || whole, whole, stall };
  });
  if (typeof outcome === 'string') throw new BadInput(`the text has no reading to time: ${outcome}`);
  return outcome;
}
