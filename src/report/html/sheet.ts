/** How a report is laid out: on a screen it keeps the measure of paper, printed it is A4, and light. */
export const SHEET = `
.sheet { max-inline-size: 174mm; margin: var(--s-8) auto var(--s-9); padding-inline: var(--s-4); box-sizing: content-box; font-size: 0.8438rem; line-height: var(--lead-read); }
.title { padding-block-end: var(--s-5); border-block-end: var(--hair) solid var(--line); }
.kind { display: flex; align-items: center; gap: 7px; color: var(--ink-2); font-weight: var(--weight-m); }
h1 { margin-block: var(--s-5) var(--s-2); font-size: 2rem; font-weight: var(--weight-b); line-height: 1.15; letter-spacing: -0.022em; text-wrap: balance; }
.say { max-inline-size: 36em; font-size: 1.125rem; line-height: 1.4; text-wrap: pretty; }
.revealed { margin-block-start: var(--s-3); padding: var(--s-2) var(--s-3); border: var(--hair) solid var(--ink); }
.meta { display: grid; grid-template-columns: 1fr 1fr; gap: var(--s-2) var(--s-6); margin-block-start: var(--s-5); }
.meta dt { color: var(--ink-3); font-size: var(--text-xs); line-height: 1.3; }
.meta dd { line-height: 1.4; overflow-wrap: anywhere; }
section { margin-block-start: var(--s-7); }
h2 { display: flex; gap: var(--s-3); margin-block-end: var(--s-2); font-size: 1.0625rem; letter-spacing: -0.006em; }
h2 > span { inline-size: 1em; color: var(--ink-3); font-weight: var(--weight); }
section > p { max-inline-size: 72ch; }
section > p + p { margin-block-start: var(--s-2); }
table { margin-block-start: var(--s-3); line-height: 1.4; }
caption { margin-block-end: 4px; color: var(--ink-3); font-size: var(--text-xs); }
thead th { vertical-align: bottom; }
thead th, td, tbody th, tfoot th { padding-inline: 0 var(--s-3); }
td:last-child, th:last-child { padding-inline-end: 0; }
td, tbody th { vertical-align: top; overflow-wrap: anywhere; }
td.num { overflow-wrap: normal; }
tfoot th, tfoot td { font-weight: var(--weight-b); border: 0; }
.sum tfoot td.nil, td.nil { color: var(--ink-3); font-weight: var(--weight); }
.ps { display: block; color: var(--ink-3); font-size: var(--text-xs); font-weight: var(--weight); overflow-wrap: anywhere; }
.tally { display: flex; flex-wrap: wrap; gap: 0 var(--s-3); margin-block-start: var(--s-3); align-items: baseline; }
.find { margin-block-start: var(--s-4); padding-block-start: var(--s-4); border-block-start: var(--hair) solid var(--line); break-inside: avoid; }
.find header { display: flex; flex-wrap: wrap; align-items: center; gap: 4px var(--s-3); margin-block-end: var(--s-1); }
.find h3 { font-size: 0.9375rem; overflow-wrap: anywhere; }
.fid { color: var(--ink-3); font-weight: var(--weight); margin-inline-end: 2px; }
.find > p { max-inline-size: 76ch; overflow-wrap: anywhere; }
.find > p.limit { margin-block-start: var(--s-1); padding-inline-start: var(--s-2); border-inline-start: 2px dashed var(--line-2); color: var(--ink-2); font-size: var(--text-s); }
.kv { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); gap: 1px var(--s-3); margin-block: var(--s-2); font-size: var(--text-s); line-height: 1.45; }
.kv dt { color: var(--ink-3); }
.kv dd { overflow-wrap: anywhere; }
pre { padding: var(--s-2) var(--s-3); border-radius: var(--r-s); background: var(--paper-2); border: var(--hair) solid var(--line); font-size: var(--text-xs); white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.5; direction: ltr; text-align: left; }
code { direction: ltr; unicode-bidi: isolate; }
.rests { margin-block-start: var(--s-2); font-size: var(--text-s); color: var(--ink-2); }
.rests b { color: var(--ink); font-weight: var(--weight-m); }
.limits + h3 { margin-block-start: var(--s-5); }
.prom { table-layout: fixed; }
.prom thead th:nth-child(1) { inline-size: 40%; }
.prom thead th:nth-child(2) { inline-size: 8.5rem; }
.meter-svg { display: block; inline-size: 100%; margin-block: var(--s-3) var(--s-2); }
.pic { margin-block-start: var(--s-5); break-inside: avoid; }
.pic figcaption { margin-block-end: var(--s-3); color: var(--ink-3); font-size: var(--text-xs); }
.flowpic { grid-template-columns: 168px minmax(0, 1fr) 138px; }
.legend { display: flex; flex-wrap: wrap; gap: 2px var(--s-4); margin-block-start: var(--s-3); }
.sum thead th:first-child { inline-size: 7.5rem; }
.sum .hosts { font-size: var(--text-xs); }
.limits { display: grid; gap: 4px; max-inline-size: 76ch; }
.limits li { position: relative; padding-inline-start: var(--s-4); overflow-wrap: anywhere; }
.limits li::before { content: ""; position: absolute; inset-inline-start: 0; inset-block-start: 0.75em; inline-size: 7px; block-size: 1px; background: var(--ink-3); }
.hash { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: var(--s-2) 4px; margin-block-start: var(--s-3); font-size: var(--text-s); line-height: 1.5; }
.hash code { font-size: 0.72rem; }
.hash code span { display: inline-block; }
.hash dt { color: var(--ink-3); }
.all td, .all tbody th { padding-block: 2.5px; }
.all .when { white-space: nowrap; }
@media print {
  html { font-size: 14.6px; }
  .sheet { margin: 0; padding: 0; max-inline-size: none; }
  h2, h3, thead, caption, h2 + p { break-after: avoid; }
  tr, .kv, pre, .hash dd, .limits li { break-inside: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { text-decoration: none; }
}
@media (max-width: 700px) {
  .sheet { margin-block-start: var(--s-5); }
  .meta { grid-template-columns: 1fr; }
  .fl .d { display: none; }
  .flowpic { grid-template-columns: 100px minmax(0, 1fr) 108px; }
  .sum .hosts, .sum thead th:nth-child(2), .sum tfoot td:nth-child(2) { display: none; }
  .sum thead th .v { flex-direction: column; align-items: flex-end; gap: 2px; white-space: normal; }
  .sum thead th { white-space: normal; }
  .all .when, .all thead th:last-child, .all td:first-child, .all thead th:first-child { display: none; }
  .prom, .prom tbody, .prom tr, .prom th, .prom td { display: block; inline-size: auto; }
  .prom thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .prom tbody th, .prom td { padding: 0; border: 0; }
  .prom tr { padding-block: 10px; border-block-end: var(--hair) solid var(--line); }
}
@media (max-width: 440px) {
  .sum th, .sum td { padding-inline: 3px; }
  .sum thead th, .sum thead th .v { font-size: 0.6875rem; }
}
`;
