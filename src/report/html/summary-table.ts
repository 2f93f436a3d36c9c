import { flowPictureOf } from '../view/flow-picture.ts';
import { counted, inWords, number } from '../view/format.ts';
import { tallyOf } from '../view/promises.ts';
import { kindsIn, makersInWords, type Recipient } from '../view/recipients.ts';
import { FLOW_ORDER, type Shown } from '../view/verdicts.ts';
import { chip, count } from './drawn.ts';
import type { Facts } from './facts.ts';
import { type Markup, markup, type Section } from './markup.ts';
import { picture } from './picture.ts';

/** Kinds of data by recipient and verdict, the tally of promises, and the flow picture. */
export function summary({ report, rows, recipients, promises }: Facts): Section | null {
  const drawn = flowPictureOf(rows, recipients, [{ to: null, times: report.blindSpots.bodiesUnread }]);
  return {
    title: 'Summary',
    body: markup`${rows.length > 0 ? table(recipients) : markup`<p>No data of the person was recognised in what could be read.</p>`}
${
  promises.length > 0 &&
  markup`<p class="tally">Of ${inWords(promises.length)} ${promises.length === 1 ? 'promise' : 'promises'}: ${tallyOf(promises).map((entry) => count(entry.verdict, entry.word, entry.count))}</p>`
}
${drawn && picture(drawn)}`,
  };
}

function table(recipients: readonly Recipient[]): Markup {
  const verdicts = FLOW_ORDER.filter(
    (verdict) =>
      verdict === 'incorrect' || recipients.some((r) => r.groups.some((group) => group.verdict === verdict)),
  );
  const heads = verdicts.map(
    (verdict) => markup`<th scope="col" class="num">${chip(verdict, { bare: true })}</th>`,
  );
  const body = recipients.map(
    (recipient) =>
      markup`<tr><th scope="row">${recipient.name}<span class="ps">${recipient.relation}</span></th><td class="hosts">${hosts(recipient.hosts)}</td>${verdicts.map((verdict) => cell(kindsOf(recipient, verdict)))}<td class="num">${number(recipient.items)}</td></tr>\n`,
  );
  const totals = verdicts.map((verdict) => cell(recipients.reduce((sum, r) => sum + kindsOf(r, verdict), 0)));
  const items = recipients.reduce((sum, r) => sum + r.items, 0);
  return markup`<table class="sum"><caption>Kinds of data by recipient and by what the documents say of them. Items: each kind once for each transmission that held it.</caption>
<thead><tr><th scope="col">Recipient</th><th scope="col">Hosts</th>${heads}<th scope="col" class="num">Items</th></tr></thead>
<tbody>${body}</tbody>
<tfoot><tr><th scope="row">Together</th><td></td>${totals}<td class="num">${number(items)}</td></tr></tfoot></table>
${recipients.map(makersOf)}`;
}

function makersOf(recipient: Recipient): Markup | '' {
  const words = makersInWords(recipient);
  return words && markup`<p class="muted"><b>${recipient.name}</b> ${words}</p>\n`;
}

function kindsOf(recipient: Recipient, verdict: Shown): number {
  return kindsIn(recipient.groups.find((group) => group.verdict === verdict)?.rows ?? []);
}

function cell(n: number): Markup {
  return n === 0 ? markup`<td class="num nil">–</td>` : markup`<td class="num">${number(n)}</td>`;
}

/** A host that may be broken after its dots, rather than anywhere. */
function breakable(host: string): Markup {
  const parts = host.split(/(?<=\.)/);
  return markup`<code dir="ltr">${parts.map((part, i) => markup`${i > 0 && markup`<wbr>`}${part}`)}</code>`;
}

function hosts(all: readonly string[]): Markup {
  const shown = all.slice(0, 2).map((host, i) => markup`${i > 0 && ', '}${breakable(host)}`);
  return markup`${shown}${all.length > 2 && ` and ${counted(all.length - 2, 'more', 'more')}`}`;
}
