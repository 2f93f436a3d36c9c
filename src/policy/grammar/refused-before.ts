import type { DataType } from '../../model/data-types.ts';
import type { Discourse, Draft } from './draft.ts';

const POINTS = /\b(?:it|its|them|they|this|that|these|those|such|all of (?:it|them))\b/i;
/** Claims of what is got, and not of what is seen of what is got. */
const GETS = /^(?:self-collect|is-collected)/;

/** True for a denial without a limit that the service gets what it names. */
function refuses(d: Draft): boolean {
  return (
    d.action === 'collect' &&
    d.polarity === 'denied' &&
    d.actor === 'self' &&
    d.modality === 'does' &&
    d.conditions.length === 0 &&
    d.purpose.every((purpose) => purpose === 'unspecified') &&
    GETS.test(d.rule)
  );
}

/** The data that was said not to be collected, and is not said to be. */
function refusedBy({ statements }: Discourse): DataType[] {
  const had = statements.filter((d) => d.polarity === 'affirmed').flatMap((d) => d.data);
  return statements
    .filter(refuses)
    .flatMap((d) => d.data)
    .filter((type) => type !== 'unspecified' && !had.includes(type));
}

/**
 * What a sentence states of "it", less what is affirmed of data that was just said not to be collected: "We collect your
 * number, but not your location. We store it" is of the number. `alone`: what it states where nothing was said before.
 */
export function unlessRefused(
  text: string,
  stated: Draft[],
  before: Discourse,
  alone: () => readonly Draft[],
): Draft[] {
  if (stated.length === 0 || !before.statements.some(refuses) || !POINTS.test(text)) return stated;
  const refused = refusedBy(before);
  const pointed = (d: Draft) => d.polarity === 'affirmed' && d.data.some((type) => refused.includes(type));
  if (!stated.some(pointed)) return stated;
  const own = new Set(alone().flatMap((d) => d.data));
  return stated.flatMap((d) => {
    if (!pointed(d)) return d;
    const data = d.data.filter((type) => own.has(type) || !refused.includes(type));
    return data.length > 0 ? { ...d, data } : [];
  });
}
