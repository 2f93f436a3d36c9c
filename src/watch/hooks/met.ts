import { findKin } from './kin.ts';
import * as native from './natives.ts';
import { isPrinterPlain, isTouched } from './realm.ts';

/**
 * True where a page had this window before its document came, and left functions of its own there. A `toString` that other
 * frames' hooks put in line, where the page got hold of the empty document, is no such.
 */
export function isMet(): boolean {
  return isTouched || !(isPrinterPlain || native.mapHas(findKin().originals, native.functionToString));
}
