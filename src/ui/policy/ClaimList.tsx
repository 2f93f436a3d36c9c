import { dataLabel, recipientLabel } from '../../audit/labels.ts';
import type { Claim } from '../../model/claim.ts';
import { counted, listed } from '../../report/view/format.ts';

/** Below this the reader is not sure, and nothing is judged by the claim. */
const UNSURE = 0.5;
const SHOWN = 200;

const VERBS: Record<Claim['action'], [string, string]> = {
  collect: ['collects', 'does not collect'],
  use: ['uses', 'does not use'],
  share: ['gives', 'does not give'],
  sell: ['sells', 'does not sell'],
  store: ['keeps', 'does not keep'],
};

/** What was read, section by section, each claim with the sentence it stands in. */
export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  const sections = new Map<string, Claim[]>();
  for (const claim of claims.slice(0, SHOWN)) {
    const list = sections.get(claim.section) ?? [];
    list.push(claim);
    sections.set(claim.section, list);
  }
  return (
    <section>
      <h2>What it says</h2>
      {[...sections].map(([section, list]) => (
        <details key={section} class="claims" open={sections.size < 4}>
          <summary>
            {section || 'Before the first heading'}{' '}
            <span class="muted">{counted(list.length, 'claim', 'claims')}</span>
          </summary>
          <dl>
            {list.map((claim) => (
              <div key={claim.id}>
                <dt>
                  {statementOf(claim)}
                  {claim.confidence < UNSURE && <span class="muted"> (unsure: nothing is judged by it)</span>}
                </dt>
                <dd dir="auto">“{claim.quote}”</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
      {claims.length > SHOWN && (
        <p class="muted">{counted(claims.length - SHOWN, 'more claim', 'more claims')} not shown here.</p>
      )}
    </section>
  );
}

function statementOf(claim: Claim): string {
  const who = claim.actor === 'self' ? 'The service' : claim.actor;
  const verb = VERBS[claim.action][claim.polarity === 'denied' ? 1 : 0];
  const what = listed(claim.data.map((type) => dataLabel(type)));
  const to =
    claim.action === 'share' || claim.action === 'sell' ? ` to ${recipientLabel(claim.recipient)}` : '';
  const when =
    claim.modality === 'only-if' ? ', on a condition' : claim.modality === 'on-request' ? ', on request' : '';
  return `${who} ${claim.modality === 'may' && claim.polarity === 'affirmed' ? `may ${VERBS[claim.action][0].replace(/s$/, '')}` : verb} ${what}${to}${when}`;
}
