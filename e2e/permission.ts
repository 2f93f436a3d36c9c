import type { Extension } from '../src/cli/audit/extension.ts';
import type { Driver } from '../src/cli/drive/driver.ts';

interface FirefoxPermissions {
  browser: { permissions: { remove(permissions: { origins: string[] }): Promise<boolean> } };
}
interface ChromiumExtensionsPage {
  chrome: {
    developerPrivate: {
      updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
    };
  };
}

/** Takes the permission for every site back as a person does on the browser's own page for extensions. */
export async function revokePermission(driver: Driver, { page }: Extension): Promise<void> {
  if (driver.kind === 'firefox') {
    await page.evaluate(() =>
      (globalThis as unknown as FirefoxPermissions).browser.permissions.remove({ origins: ['<all_urls>'] }),
    );
    return;
  }
  const extensions = await driver.open('chrome://extensions/');
  await extensions.evaluate(
    (extensionId) =>
      (globalThis as unknown as ChromiumExtensionsPage).chrome.developerPrivate.updateExtensionConfiguration({
        extensionId,
        hostAccess: 'ON_CLICK',
      }),
    new URL(page.url()).host,
  );
  await extensions.close();
}
