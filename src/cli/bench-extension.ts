import { type Extension, reachExtension } from './audit/extension.ts';
import type { Driver } from './drive/driver.ts';

/** The extension as its own pages reach it. */
export interface ExtensionDesk extends Pick<Extension, 'ask' | 'report'> {
  /** Bytes that all its storage takes on disk. */
  diskUsage(): Promise<number>;
}

export async function reachDesk(driver: Driver): Promise<ExtensionDesk> {
  const { page, ask, report } = await reachExtension(driver);
  return {
    ask,
    report,
    diskUsage: () => page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0),
  };
}

export function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
