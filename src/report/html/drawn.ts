import type { Claim } from '../../model/claim.ts';
import { number } from '../view/format.ts';
import { ICONS, type IconName } from '../view/icons.ts';
import { piecesOf } from '../view/masked.ts';
import { type Shown, shortWord, verdictWord } from '../view/verdicts.ts';
import { type Markup, markup } from './markup.ts';

/** All drawings that a report refers to, once. */
export function sprite(names: readonly IconName[]): Markup {
  const symbols = names.map(
    (name) =>
      markup`<symbol id="${name}" viewBox="0 0 16 16">${ICONS[name].map(([tag, attributes]) => shape(tag, attributes))}</symbol>`,
  );
  return markup`<svg width="0" height="0" style="position:absolute" aria-hidden="true" focusable="false">${symbols}</svg>`;
}

function shape(tag: 'path' | 'circle' | 'rect', attributes: Readonly<Record<string, string>>): Markup {
  const written = Object.entries(attributes).map(([key, value]) => markup` ${key}="${value}"`);
  if (tag === 'path') return markup`<path${written}/>`;
  return tag === 'circle' ? markup`<circle${written}/>` : markup`<rect${written}/>`;
}

/** A drawing of the sprite. */
export function icon(name: IconName, className = ''): Markup {
  return markup`<svg class="${className}" aria-hidden="true"><use href="#${name}"/></svg>`;
}

interface ChipOptions {
  claim?: Pick<Claim, 'polarity'>;
  short?: boolean;
  bare?: boolean;
}

/** A verdict: shape, word and tone. */
export function chip(verdict: Shown, { claim, short, bare }: ChipOptions = {}): Markup {
  const word = short ? shortWord(verdict, claim) : verdictWord(verdict, claim);
  return markup`<span class="v ${verdict}${bare ? ' v-bare' : ''}">${icon(verdict)}${word}</span>`;
}

/** How many have a verdict. */
export function count(verdict: Shown, word: string, n: number): Markup {
  return markup`<span class="v ${verdict} v-bare${n === 0 ? ' zero' : ''}">${icon(verdict)}${number(n)} ${word}</span>`;
}

/** An excerpt with its placeholders marked. */
export function excerpt(text: string): Markup {
  const pieces = piecesOf(text).map((piece) =>
    piece.masked ? markup`<span class="mask">${piece.text}</span>` : piece.text,
  );
  return markup`<pre dir="ltr"><code>${pieces}</code></pre>`;
}

/** What was on the wire: always left to right. */
export function wire(text: string): Markup {
  return markup`<code dir="ltr">${text}</code>`;
}
