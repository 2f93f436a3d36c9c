/** The rules of `ui/parts/parts.css` that a report needs; a test holds them against that file. */
export const PARTS = `
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: var(--weight) var(--text-m) / var(--lead) var(--font); font-variant-numeric: tabular-nums; overflow-wrap: break-word; -webkit-font-smoothing: antialiased; }
h1, h2, h3, h4, h5, p, dl, dd, ul, ol, figure, blockquote, pre { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h2, h3, h4, h5 { font-weight: var(--weight-b); line-height: var(--lead-tight); }
a { color: inherit; text-decoration-line: underline; text-decoration-color: var(--line-2); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
a:hover { text-decoration-color: currentColor; }
code, pre, .wire { font-family: var(--mono); font-size: 0.92em; font-variant-ligatures: none; }
svg.i { inline-size: 16px; block-size: 16px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.sr { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.muted { color: var(--ink-3); }
.num { text-align: end; white-space: nowrap; }
.v { --knock: var(--tint); display: inline-flex; align-items: center; gap: 5px; padding: 1px 7px 1px 5px; border: var(--hair) solid transparent; border-radius: var(--r-s); font-size: var(--text-xs); font-weight: var(--weight-m); line-height: 1.333; color: var(--tone); background: var(--tint); }
.v.zero { color: var(--ink-3); }
.v svg { inline-size: 12px; block-size: 12px; flex: none; }
.v-bare { padding-inline: 0; background: none; border-color: transparent; --knock: var(--paper); }
.v svg, .vi { fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
.vi { inline-size: 14px; block-size: 14px; flex: none; color: var(--tone); --knock: var(--paper); }
.clear, .seen { --tone: var(--agree); --tint: var(--agree-tint); --fill: var(--agree-fill); }
.vague, .ambiguous, .uncertain { --tone: var(--unclear); --tint: var(--unclear-tint); --fill: var(--unclear-fill); }
.omitted { --tone: var(--absent); --tint: var(--absent-tint); --fill: var(--absent-fill); }
.incorrect, .contradicted { --tone: var(--against); --tint: var(--against-tint); --fill: var(--against-fill); }
.v.incorrect:not(.v-bare), .v.contradicted:not(.v-bare) { color: var(--on-against); background: var(--against-fill); --knock: var(--against-fill); }
.opaque, .not-observable { --tone: var(--unseen); --tint: var(--unseen-tint); --fill: var(--unseen-fill); }
.v.opaque:not(.v-bare), .v.not-observable:not(.v-bare) { border: var(--hair) dashed var(--line-2); }
.not-seen, .not-exercised, .unjudged { --tone: var(--quiet); --tint: var(--quiet-tint); --fill: var(--quiet-fill); }
table { inline-size: 100%; border-collapse: collapse; font-size: var(--text-s); }
caption { text-align: start; }
th { font-weight: var(--weight-m); text-align: start; }
thead th { padding: 6px var(--s-2); color: var(--ink-3); font-size: var(--text-xs); border-block-end: var(--hair) solid var(--line); white-space: nowrap; }
td, tbody th { padding: 7px var(--s-2); vertical-align: baseline; border-block-end: var(--hair) solid var(--line); }
th.num, td.num { text-align: end; }
.mask { padding: 0 3px; border-radius: 2px; background: var(--ink); color: var(--paper); font-weight: 500; }
.flowpic { display: grid; grid-template-columns: 190px minmax(0, 1fr) 150px; column-gap: var(--s-3); block-size: var(--h); }
.flowpic ul { position: relative; font-size: var(--text-s); line-height: 1.3; }
.flowpic li { position: absolute; inset-inline: 0; translate: 0 -50%; }
.fl li { text-align: end; }
.flowpic .c { color: var(--ink-3); }
.flowpic .l { display: flex; gap: 0.35em; }
.fl .l { justify-content: flex-end; }
.flowpic b { overflow: hidden; font-weight: var(--weight-m); text-overflow: ellipsis; white-space: nowrap; }
.flowpic .d { display: -webkit-box; overflow: hidden; color: var(--ink-3); font-size: var(--text-xs); -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
.fs { position: relative; }
.fs svg:not(.vi) { display: block; inline-size: 100%; block-size: var(--h); }
[dir="rtl"] .fs svg:not(.vi) { transform: scaleX(-1); }
.rib { fill: var(--fill); stroke: var(--fill); stroke-width: 1; vector-effect: non-scaling-stroke; transition: fill var(--fast) var(--ease); }
.rib.clear { fill: var(--rib-agree); }
.rib.vague, .rib.ambiguous { fill: var(--rib-unclear); }
.rib.ambiguous { stroke-dasharray: 4 3; }
.rib.clear:hover, .rib.vague:hover, .rib.ambiguous:hover { fill: var(--fill); }
.rib.opaque { fill: url(#hx); }
.rib.unjudged { fill: var(--paper-3); }
.node { fill: var(--ink); }
.node.unknown { fill: none; stroke: var(--unseen-fill); stroke-dasharray: 3 2.5; vector-effect: non-scaling-stroke; }
.rm { position: absolute; inset-inline-start: 12px; translate: 0 -50%; display: flex; }
.vi.on-rib { inline-size: 12px; block-size: 12px; }
.on-rib:is(.omitted, .incorrect) { --knock: var(--fill); color: var(--paper); }
@media (forced-colors: active) { .mask { forced-color-adjust: none; } }
`;
