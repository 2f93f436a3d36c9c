import { genuine } from './genuine.ts';

export type Realm = typeof globalThis;

/** The global itself. A script of the page's can put another name before any global but `window`, which no window lets go. */
export const home: Realm = typeof window === 'undefined' ? globalThis : (window as unknown as Realm);

const lent = lentRealm();
const own = lent && genuine(lent, home);

/**
 * True where a page has put functions of its own in the place of the browser's before this script came: a frame's or pop-up's
 * first, empty document hands its window over to the page that comes next. No hook can stand on such functions unheard.
 */
export const isTouched = lent !== null && own === null;

/** Where natives are taken from: this global; where a page has met it, one that none has, to say just so much. */
export const realm: Realm = lent === null ? home : (own ?? lent);

/** False where something stands in the place of `Function.prototype.toString`: what other frames' hooks put there, or not. */
export const isPrinterPlain = lent === null || own === null || printerText(lent) === printerText(own);

/**
 * The global of the blank frame that the relay lends where this one may have been met (see `lend-realm.ts`). Only syntax and
 * what that frame gives is used to tell: whatever else could be asked may be the page's already.
 */
function lentRealm(): Realm | null {
  if (typeof window === 'undefined') return null;
  try {
    // No property of the window can stand before this one.
    const other = window[0] as unknown as Realm | undefined;
    if (other === undefined) return null;
    const { apply, getOwnPropertyDescriptor } = other.Reflect;
    const state = getOwnPropertyDescriptor(other.Document.prototype, 'readyState')!.get!;
    const head = getOwnPropertyDescriptor(other.Document.prototype, 'head')!.get!;
    // Later a frame would be one of the page's.
    return apply(state, document, []) === 'loading' && apply(head, document, []) === null ? other : null;
  } catch {
    // A frame of another company, in a page that was open when the extension was loaded.
    return null;
  }
}

function printerText({ Function: { prototype } }: Realm): string {
  return lent!.Reflect.apply(lent!.Function.prototype.toString, prototype.toString, []);
}
