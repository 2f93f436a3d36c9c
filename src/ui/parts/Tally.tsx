import { type PromiseRow, tallyOf } from '../../report/view/promises.ts';
import { Count } from './Verdict.tsx';

/** How many promises got which answer. `contradicted` is named even at zero: its absence is an answer too. */
export function Tally({ promises, zero }: { promises: readonly PromiseRow[]; zero?: boolean }) {
  const tally = tallyOf(promises);
  return (
    <p class="tally">
      {zero && !tally.some((entry) => entry.verdict === 'contradicted') && (
        <Count verdict="contradicted" word="contradicted" count={0} />
      )}
      {tally.map((entry) => (
        <Count key={entry.word} {...entry} />
      ))}
    </p>
  );
}
