import { runLater } from './unnumbered.ts';

/**
 * A frame's or pop-up's first, empty document hands its window over to the page that comes next, where that is of the same
 * origin: whoever opened it could put functions of its own in the place of the browser's before our hooks came. Lends the
 * hooks a frame whose global no script can have met, for this one turn; gives what takes it back.
 */
export function lendRealm(): () => void {
  if (!mayBeMet()) return () => undefined;
  const frame = document.createElementNS('http://www.w3.org/1999/xhtml', 'iframe') as HTMLIFrameElement;
  // No script runs in it, ours neither: what it is to load is never there.
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.setAttribute('srcdoc', '');
  document.documentElement.append(frame);
  const takeBack = () => frame.remove();
  runLater(takeBack, 0);
  return takeBack;
}

/**
 * True where another page of this origin could have got hold of this window before its document was there. A blank frame is
 * complete from the start, and gets its hooks before any script can have its window.
 */
function mayBeMet(): boolean {
  if (document.readyState !== 'loading' || document.head !== null || document.documentElement === null)
    return false;
  // A pop-up whose opener was let go looks like any new tab, where other software may have come first.
  if (window.parent === window) return window.opener !== null;
  const [parentOrigin] = location.ancestorOrigins ?? [];
  return parentOrigin === undefined || parentOrigin === window.origin;
}
