import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For buttons that show the rest of a list and are gone then: takes the keyboard to the first of what they showed. Returns
 * what to call before `shown` changes, with the list and the place in it.
 */
export function useFirstShown(shown: unknown): (list: Element | null | undefined, at: number) => void {
  const wanted = useRef<{ list: Element; at: number } | null>(null);
  useLayoutEffect(() => {
    const one = wanted.current?.list.children[wanted.current.at];
    wanted.current = null;
    const target = one?.hasAttribute('tabindex') ? one : one?.querySelector('button, a');
    (target as HTMLElement | null | undefined)?.focus();
  }, [shown]);
  return (list, at) => {
    wanted.current = list ? { list, at } : null;
  };
}
