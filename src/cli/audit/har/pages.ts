import { siteOf } from '../../../entities/site.ts';
import { parseAddress } from '../../../model/parse-address.ts';

/** How an address came to be told as a page's, the surest first. */
const WAYS = ['title', 'navigation', 'referrer'] as const;
type Way = (typeof WAYS)[number];

/** Addresses that a HAR file tells as pages', and how many of its entries speak for the site of each. */
export class PagesTold {
  readonly #told = new Map<string, Way>();
  readonly #entries = new Map<string, number>();
  readonly #titles = new Map<string, string>();

  /** `pages` as the file lists them: some programs write a page's address for its title. */
  constructor(pages: readonly { id: string; title: string }[]) {
    for (const { id, title } of pages) {
      this.#add(title, 'title');
      if (isWebPage(title)) this.#titles.set(id, title);
    }
  }

  /** What one entry tells: the page it is listed under, where it navigates to, and who asked. */
  take(entry: { pageref: string | undefined; navigation: string | null; referrer: string | null }): void {
    const { pageref, navigation, referrer } = entry;
    if (navigation !== null) this.#add(navigation, 'navigation');
    if (referrer !== null) this.#add(referrer, 'referrer');
    const page = this.#titles.get(pageref ?? '') ?? navigation ?? referrer;
    if (page === null || !isWebPage(page)) return;
    const site = siteOf(page);
    this.#entries.set(site, (this.#entries.get(site) ?? 0) + 1);
  }

  /** Those that may be the audited page's, likeliest first: by the way they were told, then by the entries of their site. */
  list(): string[] {
    const weight = (address: string) => this.#entries.get(siteOf(address)) ?? 0;
    return [...this.#told]
      .sort(([a, wayA], [b, wayB]) => WAYS.indexOf(wayA) - WAYS.indexOf(wayB) || weight(b) - weight(a))
      .map(([address]) => address);
  }

  #add(address: string, way: Way): void {
    const known = this.#told.get(address);
    const isSurer = known === undefined || WAYS.indexOf(way) < WAYS.indexOf(known);
    if (isWebPage(address) && isSurer) this.#told.set(address, way);
  }
}

function isWebPage(text: string): boolean {
  return /^https?:\/\//.test(text) && parseAddress(text) !== null;
}
