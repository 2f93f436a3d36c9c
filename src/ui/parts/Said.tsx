import type { PromiseRow } from '../../report/view/promises.ts';
import { verdictWord } from '../../report/view/verdicts.ts';
import { Icon } from './Icon.tsx';

/** What the policy says with what was seen: a short list, each with the document that it stands in. */
export function Said({ promises }: { promises: readonly PromiseRow[] }) {
  return (
    <ul class="said">
      {promises.map((promise) => (
        <li key={promise.id} class={promise.verdict}>
          <Icon name={promise.verdict} class={`vi ${promise.verdict}`} />
          <p class="claim">{promise.statement}</p>
          <p class="was">
            <b>{verdictWord(promise.verdict, promise.claim)}.</b> {promise.explanation}
          </p>
          {promise.source && <p class="src">{promise.source}</p>}
        </li>
      ))}
    </ul>
  );
}
