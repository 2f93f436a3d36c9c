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
            <Was word={verdictWord(promise.verdict, promise.claim)} explanation={promise.explanation} />
          </p>
          {promise.source && <p class="src">{promise.source}</p>}
        </li>
      ))}
    </ul>
  );
}

/** The verdict's word and the explanation as one sentence where the explanation begins with it, else as two. */
function Was({ word, explanation }: { word: string; explanation: string }) {
  return explanation.startsWith(`${word} `) ? (
    <>
      <b>{word}</b>
      {explanation.slice(word.length)}
    </>
  ) : (
    <>
      <b>{word}.</b> {explanation}
    </>
  );
}
