import browser from 'webextension-polyfill';
import { type BlockReading, MAX_CHARACTERS } from '../../policy/blocks.ts';
import { blocksOfDocument, type ReadableNode } from '../../policy/read-document.ts';
import { type CapturedPage, capturePage } from './capture-page.ts';
import { besideFrames } from './foreign-frames.ts';

/** What a tab shows, as blocks of text. */
export interface PageSource {
  url: string;
  title: string;
  blocks: BlockReading;
}

/**
 * Takes the page that a tab shows. Its markup is parsed into a document that is never shown and runs nothing.
 * Throws with one line where the tab cannot be read.
 */
export async function sourceOfTab(tabId: number): Promise<PageSource> {
  const [result] = await browser.scripting
    .executeScript({ target: { tabId }, func: capturePage, args: [MAX_CHARACTERS + 1] })
    .catch(() => []);
  const taken = result?.result as CapturedPage | undefined;
  if (!taken) throw new Error('This tab could not be read. Is it still open, and is it a web page?');
  const { url, title, html } = taken;
  return { url, title, blocks: besideFrames(blocksOfHtml(html), taken) };
}

/** Blocks of markup; longer markup than is read is refused. */
export function blocksOfHtml(html: string): BlockReading {
  if (html.length > MAX_CHARACTERS) {
    return { blocks: [], refused: 'the page is longer than is read', truncated: true };
  }
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return blocksOfDocument(parsed.documentElement as unknown as ReadableNode);
}
