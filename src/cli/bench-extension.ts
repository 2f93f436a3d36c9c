import type { Driver } from './drive/driver.ts';

interface Extension {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}
interface Extensions {
  browser?: Extension;
  chrome: Extension;
}

/** The extension as its own pages reach it. */
export interface ExtensionDesk {
  ask<T>(message: { kind: string; session?: null }): Promise<T>;
  /** Bytes that all its storage takes on disk. */
  diskUsage(): Promise<number>;
}

export async function reachDesk(driver: Driver): Promise<ExtensionDesk> {
  const page = await driver.extensionPage('src/ui/options/index.html?welcome');
  return {
    ask: <T>(message: { kind: string }) =>
      page.evaluate((asked) => {
        const { browser, chrome } = globalThis as never as Extensions;
        return (browser ?? chrome).runtime.sendMessage(asked) as Promise<T>;
      }, message),
    diskUsage: () => page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0),
  };
}

export function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
