import { parse } from './clauses.ts';

const NESTED = /^(?<outer>[^:]{3,400}:)\s+(?<label>\p{Lu}[^:.;]{2,70}):\s*$/u;
/** "including to:", "in order to:", "For example:": a lead's end, no label. */
const OPEN = /\b(?:to|by|for|with|if|when|where|as|of|from|example|examples|following|we|you|may|can|not)$/i;

/**
 * A list within a list: of "We collect the following: Usage data:" the items end the outer lead, as the label only
 * heads them.
 */
export function outerLead(lead: string): string {
  const parts = NESTED.exec(lead)?.groups;
  if (!parts || OPEN.test(parts.label!)) return lead;
  const states = (text: string) =>
    parse(text, []).groups.some((g) => g.kind === 'main' && g.shape === 'finite');
  const label = parse(parts.label!, []);
  const heads = label.data.length > 0 && label.parties.every((p) => p.kind === 'self' || p.kind === 'user');
  return heads && !states(parts.label!) && states(parts.outer!.slice(0, -1)) ? parts.outer! : lead;
}
