import type { PartyMention } from './party-mentions.ts';
import type { Token } from './token.ts';

const ROLES: ReadonlySet<PartyMention['kind']> = new Set(['provider', 'partner', 'advertiser']);

/** "our payment provider, Stripe", "Mailchimp, our email provider": the company, whose role the other words tell. */
function tellsRole(
  tokens: readonly Token[],
  p: PartyMention,
  around: readonly (PartyMention | undefined)[],
): boolean {
  if (!ROLES.has(p.kind) || p.entity !== undefined) return false;
  const [before, next] = around;
  const one = !/s$/.test(tokens[p.last]!.low);
  if (next?.kind === 'named') {
    const gap = next.first - p.last - 1;
    if (gap === 0 || (gap === 1 && tokens[p.last + 1]!.low === ',' && one)) return true;
  }
  if (before?.kind !== 'named' || !one || tokens[before.last + 1]?.low !== ',') return false;
  const between = tokens.slice(before.last + 2, p.first).map((t) => t.low);
  const opens = /^(our|an?|the|its)$/;
  return between.length < 2 && opens.test(between[0] ?? tokens[p.first]!.low);
}

/** Parties without those words that only tell the role of a company named right beside them. */
export function withoutRoles(tokens: readonly Token[], all: readonly PartyMention[]): PartyMention[] {
  return all.filter((p, k) => !tellsRole(tokens, p, [all[k - 1], all[k + 1]]));
}
