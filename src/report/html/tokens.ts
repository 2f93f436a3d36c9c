/** The tokens of `ui/parts/tokens.css`; a test holds them against that file. */
export const TOKENS = `
:root {
color-scheme: light dark; --font: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
--mono: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Noto Sans Mono", monospace;
--text-xs: 0.75rem; --text-s: 0.8125rem; --text-m: 0.875rem; --text-l: 1rem; --text-xl: 1.125rem;
--text-2xl: 1.625rem; --lead-tight: 1.25; --lead: 1.45; --lead-read: 1.55; --weight: 400;
--weight-m: 500; --weight-b: 600; --measure: 64ch; --s-0: 2px; --s-1: 4px; --s-2: 8px; --s-3: 12px;
--s-4: 16px; --s-5: 20px; --s-6: 24px; --s-7: 32px; --s-8: 48px; --s-9: 72px; --r-s: 3px; --r-m: 6px;
--r-l: 10px; --hit: 32px; --hair: 1px; --focus-w: 2px; --fast: 120ms;
--ease: cubic-bezier(0.2, 0, 0.1, 1); --paper: light-dark(#ffffff, #15171b);
--paper-2: light-dark(#f6f7f8, #1c1f24); --paper-3: light-dark(#eceef1, #282c33);
--line: light-dark(#e1e4e8, #2d3138); --line-2: light-dark(#868e99, #6e7681);
--ink: light-dark(#14171c, #eceef1); --ink-2: light-dark(#464e59, #b6bcc5);
--ink-3: light-dark(#5f6772, #979fa9); --focus: light-dark(#1a5fd0, #8ab8ff);
--agree: light-dark(#00549d, #4fb0ff); --agree-tint: light-dark(#e7f0f9, #14283c);
--agree-fill: light-dark(#3077b5, #3b89ce); --unclear: light-dark(#7a5800, #ebc670);
--unclear-tint: light-dark(#f9f1d8, #2d2611); --unclear-fill: light-dark(#bd890f, #cfab2a);
--absent: light-dark(#7a1d05, #ff6a3d); --absent-tint: light-dark(#fde3d7, #36190f);
--absent-fill: light-dark(#b5370c, #f07d57); --against: light-dark(#a50d44, #ff9be0);
--against-tint: light-dark(#fbe5ed, #3b1325); --against-fill: light-dark(#850a3f, #d6216f);
--on-against: #ffffff; --unseen: light-dark(#14171c, #eceef1);
--unseen-tint: light-dark(#ffffff, #15171b); --unseen-fill: light-dark(#4a525d, #aab1bb);
--quiet: light-dark(#5f6772, #8f97a1); --quiet-tint: light-dark(#f1f2f4, #22262c);
--quiet-fill: light-dark(#8b929c, #7a828d);
--hatch: repeating-linear-gradient(-45deg, var(--unseen-fill) 0 1.1px, transparent 1.1px 4.243px);
--rib-agree: light-dark(
#bdd5ee,
#1e3c5c
); --rib-unclear: light-dark(#f5ebc9, #40361a);
}
:root[data-theme="light"] {
color-scheme: light;
}
:root[data-theme="dark"] {
color-scheme: dark;
}
@media (prefers-contrast: more) {
:root {
--ink-2: var(--ink); --ink-3: light-dark(#3a4049, #ced3da); --line: var(--line-2);
}
}
@media (prefers-reduced-motion: reduce) {
:root {
--fast: 0ms;
}
}
@media print {
:root {
color-scheme: light;
}
}
`;
