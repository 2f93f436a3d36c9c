import type { BrowserKind } from '../browsers/find.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** Starts a browser of this kind; each kind has one driver. */
export function launch(kind: BrowserKind, options: LaunchOptions): Promise<Driver> {
  return kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
