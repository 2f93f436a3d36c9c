import type { Claim } from '../../model/claim.ts';
import { number } from '../../report/view/format.ts';
import { type Shown, shortWord, verdictWord } from '../../report/view/verdicts.ts';
import { Icon } from './Icon.tsx';

interface Props {
  verdict: Shown;
  /** The claim it is given of: a denial is worded differently. */
  claim?: Pick<Claim, 'polarity'>;
  short?: boolean;
  /** Without its tint. */
  bare?: boolean;
}

/** A verdict: shape, word and tone together. */
export function Verdict({ verdict, claim, short, bare }: Props) {
  return (
    <span class={`v ${verdict}${bare ? ' v-bare' : ''}`}>
      <Icon name={verdict} class="vi-s" />
      {short ? shortWord(verdict, claim) : verdictWord(verdict, claim)}
    </span>
  );
}

/** How many have a verdict. A count of zero loses its colour. */
export function Count({ verdict, word, count }: { verdict: Shown; word: string; count: number }) {
  return (
    <span class={`v ${verdict} v-bare${count === 0 ? ' zero' : ''}`}>
      <Icon name={verdict} class="vi-s" />
      {number(count)} {word}
    </span>
  );
}
