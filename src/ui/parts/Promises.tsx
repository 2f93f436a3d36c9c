import { counted } from '../../report/view/format.ts';
import type { PromiseRow } from '../../report/view/promises.ts';
import { Tally } from './Tally.tsx';
import { Verdict } from './Verdict.tsx';

/** Every promise, what this device can tell of it, and what was seen. */
export function Promises({ promises }: { promises: readonly PromiseRow[] }) {
  return (
    <>
      <h2 id="h-prom">What the documents say, and what was seen</h2>
      <p class="lead">
        A device can confirm that data left, and can catch a denial being broken. It cannot see what happens
        between servers. Those promises stay open, and are never counted as kept.
      </p>
      {promises.length === 0 ? (
        <p class="empty">
          No document of this app is at hand, so there is nothing to hold against what was seen.
        </p>
      ) : (
        <>
          <Tally promises={promises} zero />
          <table class="pt">
            <caption class="sr">{counted(promises.length, 'promise', 'promises')}, gravest first</caption>
            <thead>
              <tr>
                <th scope="col">The document says</th>
                <th scope="col">This device</th>
                <th scope="col">What was seen</th>
              </tr>
            </thead>
            <tbody>
              {promises.map((promise) => (
                <tr key={promise.id}>
                  <th scope="row">
                    <span class="pc">{promise.statement}</span>
                    {promise.claim.quote && <span class="pq">“{promise.claim.quote}”</span>}
                    <span class="ps">
                      {[promise.source, promise.section && `“${promise.section}”`].filter(Boolean).join(', ')}
                    </span>
                  </th>
                  <td>
                    <Verdict verdict={promise.verdict} claim={promise.claim} />
                  </td>
                  <td>{promise.explanation}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}
