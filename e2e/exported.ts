import type { Page } from '../src/cli/drive/page.ts';

/** What a page of the extension would have the browser save. */
interface Saved {
  name: string;
  base64: string;
}

/** Chooses a form in the export menu of a face of the extension; the file that it hands to the browser. */
export async function exported(face: Page, form: string): Promise<{ name: string; data: Uint8Array }> {
  await face.waitForSelector('details.menu > summary');
  await face.evaluate(() => {
    const caught = globalThis as unknown as { saved?: Saved };
    delete caught.saved;
    let content: Blob;
    URL.createObjectURL = (blob) => {
      content = blob as Blob;
      return 'blob:caught';
    };
    HTMLAnchorElement.prototype.click = function () {
      const name = this.download;
      const reader = new FileReader();
      reader.onload = () => {
        caught.saved = { name, base64: String(reader.result).split(',')[1] ?? '' };
      };
      reader.readAsDataURL(content);
    };
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu, details.menu details'))
      menu.open = true;
  });
  const isThere = await face.evaluate((name) => {
    const button = [...document.querySelectorAll('.menu button')].find((one) => one.textContent === name);
    (button as HTMLButtonElement | undefined)?.click();
    return button !== undefined;
  }, form);
  if (!isThere) throw new Error(`the menu has no “${form}”`);
  const { name, base64 } = (await face.waitForFunction(
    () => (globalThis as unknown as { saved?: Saved }).saved,
  )) as Saved;
  return { name, data: new Uint8Array(Buffer.from(base64, 'base64')) };
}
