import { useEffect, useState } from 'preact/hooks';

export const PARTS = ['findings', 'promises', 'changes', 'blind'] as const;
/** A part of the audit, as it stands in the address after `#`. */
export type Part = (typeof PARTS)[number];

/** Which part the address names; the findings where it names none. */
export function partOf(hash: string): Part {
  const name = hash.replace(/^#/, '');
  return PARTS.find((part) => part === name) ?? 'findings';
}

/** The part that the address names, as it changes. */
export function usePart(): Part {
  const [part, setPart] = useState(() => partOf(location.hash));
  useEffect(() => {
    const update = () => setPart(partOf(location.hash));
    addEventListener('hashchange', update);
    return () => removeEventListener('hashchange', update);
  }, []);
  return part;
}
