import { EXPLAINED, verdictMeaning } from '../../report/view/verdicts.ts';
import { Verdict } from './Verdict.tsx';

/** What the words mean. */
export function Words() {
  return (
    <details class="words">
      <summary>What the words mean</summary>
      <div class="wordgrid">
        <section>
          <h2>Of data that left</h2>
          <dl>
            {EXPLAINED.flows.map((verdict) => (
              <Meaning key={verdict} verdict={verdict} />
            ))}
          </dl>
        </section>
        <section>
          <h2>Of what a document says</h2>
          <dl>
            {EXPLAINED.claims.map((verdict) => (
              <Meaning key={verdict} verdict={verdict} />
            ))}
          </dl>
        </section>
      </div>
    </details>
  );
}

function Meaning({ verdict }: { verdict: (typeof EXPLAINED)['flows'][number] }) {
  return (
    <>
      <dt>
        <Verdict verdict={verdict} short />
      </dt>
      <dd>{verdictMeaning(verdict)}</dd>
    </>
  );
}
