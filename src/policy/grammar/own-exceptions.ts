import type { Draft } from './draft.ts';

/**
 * "This data, except your name, is never published": what a sentence says is done of some of the data, it does not deny of
 * that. A case in which it is done leaves the denial as it is.
 */
export function withoutOwnExceptions(drafts: readonly Draft[]): Draft[] {
  return drafts.map((d) => {
    if (d.polarity !== 'denied' || d.data.length < 2 || d.conditions.length > 0) return d;
    const done = drafts
      .filter(
        (a) =>
          a.polarity === 'affirmed' &&
          a.action === d.action &&
          a.recipient === d.recipient &&
          a.actor === d.actor &&
          a.modality === 'does' &&
          a.conditions.length === 0,
      )
      .flatMap((a) => a.data);
    const data = d.data.filter((t) => t === 'unspecified' || !done.includes(t));
    return data.length === 0 || data.length === d.data.length ? d : { ...d, data };
  });
}
