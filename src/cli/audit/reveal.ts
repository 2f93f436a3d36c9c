import { COMMON_DIGESTS, RARE_DIGESTS } from '../../detect/digest-algorithms.ts';
import type { Identifier } from '../../model/identity.ts';
import type { Report } from '../../model/report.ts';

const DIGESTS: ReadonlySet<string> = new Set([...COMMON_DIGESTS, ...RARE_DIGESTS].map(({ name }) => name));

/**
 * The report with the person's values in place of the `[phone-number]` that masked them, marked as revealed: in place of
 * a digest the value that it is of, as `sha256(+15550100001)`. Where several identifiers share a data type, the one that
 * the flow was found by is written; where even that does not tell, the placeholder stays.
 */
export function reveal(report: Report, identifiers: readonly Identifier[]): Report {
  return {
    ...report,
    revealed: true,
    flows: report.flows.map((flow) => {
      const write = (text: string, encodings: readonly string[]) =>
        text.replace(/\[([a-z-]+)\]/g, (placeholder, type: string) => {
          const candidates = identifiers.filter(({ dataType }) => dataType === type);
          const named = candidates.filter(({ label, dataType }) => (label ?? dataType) === flow.label);
          const [only, another] = named.length > 0 ? named : candidates;
          if (!only || another) return placeholder;
          const digests = type === flow.dataType ? encodings.filter((name) => DIGESTS.has(name)) : [];
          return digests.reduceRight((value, name) => `${name}(${value})`, only.value);
        });
      const samples = flow.evidence.samples.map((sample) => {
        const { url, excerpt, encodings = flow.evidence.encodings } = sample;
        return { ...sample, url: write(url, encodings), excerpt: write(excerpt, encodings) };
      });
      return { ...flow, evidence: { ...flow.evidence, samples } };
    }),
  };
}
