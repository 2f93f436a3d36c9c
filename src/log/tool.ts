import browser from 'webextension-polyfill';
import type { Report } from '../model/report.ts';

/** Which tool in which browser made a report. */
export async function toolInfo(): Promise<Report['tool']> {
  const { name, version } = browser.runtime.getManifest();
  if (typeof browser.runtime.getBrowserInfo === 'function') {
    const info = await browser.runtime.getBrowserInfo().catch(() => null);
    if (info) return { name, version, browser: info.name, browserVersion: info.version };
  }
  const { brands } = (navigator as { userAgentData?: { brands: { brand: string; version: string }[] } })
    .userAgentData ?? { brands: [] };
  const known =
    brands.find(({ brand }) => brand !== 'Chromium' && !/not.a.brand/i.test(brand)) ??
    brands.find(({ brand }) => brand === 'Chromium');
  return { name, version, browser: known?.brand ?? 'Chromium', browserVersion: known?.version ?? '' };
}
