import type { End, FlowPicture } from '../view/flow-picture.ts';
import { number } from '../view/format.ts';
import { FLOW_ORDER, type Shown } from '../view/verdicts.ts';
import { chip, icon } from './drawn.ts';
import { type Markup, markup } from './markup.ts';

/** What went where, as a figure; its labels are text beside the drawing. */
export function picture(drawn: FlowPicture): Markup {
  const order: readonly Shown[] = [...FLOW_ORDER, 'opaque'];
  const shown = order.filter((verdict) => drawn.ribbons.some((ribbon) => ribbon.verdict === verdict));
  return markup`<figure class="pic"><figcaption>What went where. Width: how often. The table above says the same by recipient, the annex by kind.</figcaption>
<div class="flowpic" style="--h:${drawn.height}px">
${labels(drawn.left, 'fl')}
<div class="fs"><svg viewBox="0 0 ${drawn.width} ${drawn.height}" preserveAspectRatio="none" role="img" aria-labelledby="fp-t fp-d"><title id="fp-t">What went where</title><desc id="fp-d">${drawn.description}</desc>
<defs><pattern id="hx" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M-1 7 7-1M-1 1 1-1M5 7 7 5" stroke="var(--unseen-fill)" stroke-width="1.3"/></pattern></defs>
${drawn.ribbons.map((ribbon) => markup`<path class="rib ${ribbon.verdict}" d="${ribbon.path}"><title>${ribbon.title}</title></path>\n`)}${drawn.left.map((end) => bar(end, 0))}${drawn.right.map((end) => bar(end, drawn.width - 5))}</svg>
<div aria-hidden="true">${drawn.ribbons.map((ribbon) => ribbon.mark !== null && markup`<span class="rm" style="inset-block-start:${ribbon.mark}px">${icon(ribbon.verdict, `vi ${ribbon.verdict} on-rib`)}</span>`)}</div></div>
${labels(drawn.right, 'fr')}
</div>
<p class="legend">${shown.map((verdict) => chip(verdict, { bare: true }))}</p></figure>`;
}

function labels(ends: readonly End[], className: string): Markup {
  const items = ends.map(
    (end) =>
      markup`<li style="inset-block-start:${end.label}px"><span class="l"><b>${end.name}</b> <span class="c">${number(end.count)}</span></span>${end.details.map((detail) => markup`<span class="d">${detail}</span>`)}</li>`,
  );
  return markup`<ul class="${className}" aria-hidden="true">${items}</ul>`;
}

function bar(end: End, x: number): Markup {
  return markup`<rect class="node${end.unknown ? ' unknown' : ''}" x="${x}" y="${end.top}" width="5" height="${Math.round((end.bottom - end.top) * 10) / 10}"/>`;
}
