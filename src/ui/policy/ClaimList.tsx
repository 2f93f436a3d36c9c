import type { Claim } from '../../model/claim.ts';
import { counted } from '../../report/view/format.ts';
import { statementOf } from '../../report/view/statement.ts';

/** Below this the reader is not sure, and nothing is judged by the claim. */
const UNSURE = 0.5;
const SHOWN = 200;

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
