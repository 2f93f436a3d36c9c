import { type ExtractOptions, extractClaims } from './extract.ts';

/**
 * Claims that a sentence of the service “Pigeon” makes, as short lines: `share denied email-address > advertiser`, the
 * actor first where it is not the service. For tests.
 */
export function said(sentence: string, options: ExtractOptions = {}): string[] {
  return extractClaims(sentence, { service: 'Pigeon', ...options })
    .flatMap((c) =>
      c.data.map(
        (d) => `${c.actor === 'self' ? '' : `${c.actor}: `}${c.action} ${c.polarity} ${d} > ${c.recipient}`,
      ),
    )
    .sort();
}
