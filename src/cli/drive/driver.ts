import type { Attempt } from '../loopback/front.ts';
import type { Page } from './page.ts';

/** How a browser is started. */
export interface LaunchOptions {
  /** The browser's executable. */
  path: string;
  /** The unpacked extension to load; none for a plain browser. */
  extensionDir?: string;
  /**
   * Host → port of 127.0.0.1 that serves all its ports. When given, no other host is reached at all (`*`
   * serves them) and every certificate is accepted; when absent the network is the machine's own.
   */
  maps?: ReadonlyMap<string, number>;
  /** Beside `maps`: hosts led straight to their port of 127.0.0.1, datagrams too, which the front cannot lead. */
  direct?: ReadonlyMap<string, number>;
  headless: boolean;
  /** Arguments on top, for Chromium. */
  chromiumArgs?: readonly string[];
  /** Lets pages go into Chromium's back/forward cache, which Playwright cannot follow them into. */
  backForwardCache?: boolean;
  /** Allows the extension in private windows, as a person does on the browser's own page for extensions. */
  privateWindows?: boolean;
  /** Preferences on top, for Firefox. */
  firefoxPrefs?: Readonly<Record<string, string | number | boolean>>;
  /** Kept afterwards; a throw-away profile by default. */
  profileDir?: string;
}

/** A running browser, the same for every kind. */
export interface Driver {
  kind: 'chromium' | 'firefox';
  version: string;
  /**
   * Connections tried while `maps` were given, the browser's own among them. Chromium shows only those to
   * hosts of `maps`: the names of others do not resolve.
   */
  attempts: readonly Attempt[];
  /** A new tab with this address loaded. */
  open(url: string): Promise<Page>;
  /** A tab of the extension's own, `path` within it (`src/ui/popup/index.html`). Throws where no extension runs. */
  extensionPage(path: string): Promise<Page>;
  /** Resolves when the browser is closed, by us or by the person. */
  closed: Promise<void>;
  close(): Promise<void>;
}
