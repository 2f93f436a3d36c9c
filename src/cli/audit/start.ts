import type { Identifier } from '../../model/identity.ts';
import { type CommandShape, readArguments } from '../arguments.ts';
import type { BrowserKind } from '../browsers/find.ts';
import type { Page } from '../drive/page.ts';
import { checkFolder } from '../files.ts';
import { inOneLine, present } from './audit.ts';
import { auditUrls } from './audit-url.ts';
import { BadInput } from './bad-input.ts';
import { DEMO_PAGE, startDemoServices } from './demo-services.ts';
import { FORMATS } from './options.ts';

/** The demonstrated person, invented: what they told Candor to look for. */
export const DEMO_IDENTITY: readonly Identifier[] = [
  { dataType: 'phone-number', value: '+15550100001', label: 'my number' },
  { dataType: 'name', value: 'Ada Test', label: 'my name' },
];
/** The day of the founding case: WhatsApp announced that it would share with Facebook. */
export const DEMO_DATE = '2016-08-25';
const DEMO_MS = 60_000;

const START = {
  usage: ['start -- [options]'],
  does: `Sets up what is missing, builds, audits the bundled WhatsApp demonstration, prints what it finds and writes the
report.`,
  options: {
    browser: { type: 'string', default: 'chromium', value: 'chromium|firefox', says: 'default chromium' },
    out: { type: 'string', default: 'report', value: 'DIR', says: 'default report' },
    headless: { type: 'boolean', says: 'show no browser, as where there is no display' },
  },
  ends: '0 done, 2 bad usage or input, 4 a browser could not be had',
} satisfies CommandShape;

/**
 * `npm start`: the bundled demonstration. Serves a page of ours at WhatsApp Web's address, audits it, prints the
 * findings and writes the report; where there is a display it then leaves the browser open until it is closed.
 */
export function start(argv: string[]): Promise<number> {
  return inOneLine(async () => {
    const { browser, out, headed } = parse(argv);
    await checkFolder(out, 'the report cannot be written');
    console.log(
      'A demonstration: a page of our own, served from this computer at WhatsApp Web’s address, sends what WhatsApp Web\n' +
        `is known to send. Nothing leaves this computer. It is judged by WhatsApp’s documents of ${DEMO_DATE}.\n`,
    );
    const services = await startDemoServices();
    try {
      await auditUrls({
        urls: [DEMO_PAGE],
        browser,
        identifiers: DEMO_IDENTITY,
        policy: null,
        region: '',
        date: DEMO_DATE,
        app: null,
        maps: services.maps,
        headed,
        profile: null,
        drive: ({ page }) => demonstrate(page),
        async afterwards(audited, driver) {
          await present(audited, {
            identifiers: [],
            reveal: false,
            out,
            formats: FORMATS,
            transmissions: true,
          });
          if (!headed) return;
          console.log('The browser stays open; close it to end.');
          await driver.closed;
        },
      });
    } finally {
      await services.close();
    }
    return 0;
  });
}

/** Resolves when the page has sent all that it sends. */
export async function demonstrate(page: Page): Promise<void> {
  const state = await page.waitForFunction(
    () => document.documentElement.dataset.demonstration,
    undefined,
    DEMO_MS,
  );
  if (state !== 'done') throw new Error('the demonstration page stopped half-way');
}

function parse(argv: string[]): { browser: BrowserKind; out: string; headed: boolean } {
  const { values } = readArguments(START, argv);
  const { browser, out, headless = !hasDisplay() } = values;
  if (browser === 'chromium' || browser === 'firefox') return { browser, out, headed: !headless };
  throw new BadInput(`--browser ${browser}: known are chromium, firefox`);
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
