import { reading } from './readings.fixture.ts';

/** For tests: the claims of a body, as lines: those that cover nothing are left out, conditions are counted. */
export function told(body: string): string[] {
  return reading(body)
    .claims.filter((c) => c.confidence >= 0.5)
    .flatMap((c) =>
      c.data.map(
        (d) =>
          `${c.action} ${c.polarity} ${d} > ${c.recipient}${c.modality === 'does' && c.conditions.length === 0 ? '' : ' limited'}`,
      ),
    )
    .sort();
}
