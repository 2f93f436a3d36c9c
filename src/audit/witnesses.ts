import type { Entry } from '../model/entry.ts';
import type { Item } from '../model/item.ts';
import type { Vantage } from '../model/vocabulary.ts';

/** One datum of a transmission, and who read it there. */
export interface Testimony {
  item: Item;
  vantage: Vantage;
  /** Told by the page of a body in which the request log, which read it whole, found no such thing. */
  isContradicted: boolean;
}

const keyOf = ({ dataType, label }: Item) => `${dataType}|${label}`;

/**
 * What the witnesses of one transmission found in it, each datum once. That both saw the transmission does not make a
 * datum seen by both: what only the page read in it is the page's word.
 */
export function testimonies(page: Entry | null, network: Entry | null): Testimony[] {
  // Who read less of a body than the other says nothing of it: Firefox's log gives a file's name for its text.
  const isWhole = page?.read === 'full' || network?.read === 'full';
  const said = (entry: Entry | null) => {
    const items = new Map<string, Item>();
    for (const item of entry?.items ?? []) {
      const counts = entry?.read === 'full' || !isWhole || isOutsideBody(item);
      if (counts) items.set(keyOf(item), better(items.get(keyOf(item)), item));
    }
    return items;
  };
  const byPage = said(page);
  const byNetwork = said(network);
  const out: Testimony[] = [];
  for (const [key, item] of byPage) {
    const isShared = byNetwork.has(key);
    const isContradicted = !isShared && network?.read === 'full' && !isOutsideBody(item);
    const best = isShared ? better(item, byNetwork.get(key)!) : item;
    out.push({ item: best, vantage: isShared ? 'both' : 'page', isContradicted });
  }
  for (const [key, item] of byNetwork)
    if (!byPage.has(key)) out.push({ item, vantage: 'network', isContradicted: false });
  return out;
}

/** The first, but for one that was found by what the app's pages told. */
function better(known: Item | undefined, item: Item): Item {
  return known === undefined || (item.discovered && !known.discovered) ? item : known;
}

function isOutsideBody(item: Item): boolean {
  return /^(url|header)/.test(item.location);
}
