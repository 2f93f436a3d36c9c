import type { Identifier } from '../../model/identity.ts';
import type { Report } from '../../model/report.ts';

/**
 * The report with the person's values in place of the `[phone-number]` that masked them, marked as revealed.
 * Where several identifiers share a data type, the one that the flow was found by is written; where even that
 * does not tell, the placeholder stays.
 */
export function reveal(report: Report, identifiers: readonly Identifier[]): Report {
  return {
    ...report,
    revealed: true,
    flows: report.flows.map((flow) => {
      const write = (text: string) =>
        text.replace(/\[([a-z-]+)\]/g, (placeholder, type: string) => {
          const candidates = identifiers.filter(({ dataType }) => dataType === type);
          const named = candidates.filter(({ label, dataType }) => (label ?? dataType) === flow.label);
          const [only, another] = named.length > 0 ? named : candidates;
          return only && !another ? only.value : placeholder;
        });
      const samples = flow.evidence.samples.map((sample) => ({
        ...sample,
        url: write(sample.url),
        excerpt: write(sample.excerpt),
      }));
      return { ...flow, evidence: { ...flow.evidence, samples } };
    }),
  };
}
