/** One piece of a drawing on a 16 × 16 field: an SVG element's name and its attributes. */
export type Shape = readonly [tag: 'path' | 'circle' | 'rect', attributes: Readonly<Record<string, string>>];

const FILLED = { fill: 'currentColor', stroke: 'none' } as const;
/** What is cut out of a filled shape takes the colour of what lies under it. */
const KNOCKED = { stroke: 'var(--knock)', 'stroke-width': '2' } as const;
const RING: Shape = ['circle', { cx: '8', cy: '8', r: '6.4' }];
const CROSSED_SQUARE: readonly Shape[] = [
  ['rect', { x: '1', y: '1', width: '14', height: '14', rx: '2', ...FILLED }],
  ['path', { d: 'm5 5 6 6m0-6-6 6', ...KNOCKED }],
];

/**
 * The drawings of every verdict and control, as data, so that the pages (Preact) and the report (strings) draw
 * the same. A verdict's shape is its own: it can be told without colour.
 */
export const ICONS = {
  clear: [
    ['circle', { cx: '8', cy: '8', r: '7.2', ...FILLED }],
    ['path', { d: 'm4.7 8.3 2.3 2.3 4.3-4.9', ...KNOCKED }],
  ],
  seen: [RING, ['circle', { cx: '8', cy: '8', r: '3', ...FILLED }]],
  vague: [RING, ['path', { d: 'M4.4 8.8c1.1-1.8 2.3-1.8 3.6-.8s2.5 1 3.6-.8' }]],
  ambiguous: [RING, ['path', { d: 'M8 1.6a6.4 6.4 0 0 0 0 12.8z', fill: 'currentColor' }]],
  omitted: [
    ['path', { d: 'M8 .6 15.4 8 8 15.4.6 8z', ...FILLED }],
    ['path', { d: 'M5.2 8h5.6', ...KNOCKED }],
  ],
  incorrect: CROSSED_SQUARE,
  contradicted: CROSSED_SQUARE,
  'not-seen': [RING],
  opaque: [
    ['rect', { x: '1.6', y: '1.6', width: '12.8', height: '12.8', rx: '1.5' }],
    ['path', { d: 'M2 9 9 2M3 14 14 3M7.5 14 14 7.5', 'stroke-width': '1.3' }],
  ],
  'not-exercised': [['circle', { cx: '8', cy: '8', r: '6.4', 'stroke-dasharray': '1.4 3.62' }]],
  'not-observable': [
    ['path', { d: 'M1.2 8S3.8 3.6 8 3.6 14.8 8 14.8 8 12.2 12.4 8 12.4 1.2 8 1.2 8zM2.4 14 13.6 2' }],
  ],
  uncertain: [
    RING,
    ['path', { d: 'M6.2 6.4c.1-1.2.9-1.8 1.9-1.8s1.8.7 1.8 1.6c0 1.4-1.8 1.5-1.8 2.9' }],
    ['path', { d: 'M8.1 11.4v.1', 'stroke-width': '2' }],
  ],
  unjudged: [
    ['circle', { cx: '8', cy: '8', r: '6.4', 'stroke-dasharray': '1.4 3.62' }],
    ['path', { d: 'M5.2 8h5.6' }],
  ],
  mark: [
    ['path', { d: 'M11.5 3.4a6 6 0 1 0 0 9.2', 'stroke-width': '2.2' }],
    ['circle', { cx: '13', cy: '8', r: '1.9', ...FILLED }],
  ],
  pause: [['path', { d: 'M5.5 3.5v9M10.5 3.5v9', 'stroke-width': '2' }]],
  play: [['path', { d: 'm5 3 7.5 5L5 13z', fill: 'currentColor' }]],
  export: [['path', { d: 'M8 2v8m0 0L5 7m3 3 3-3M2.5 10.5v3h11v-3' }]],
  close: [['path', { d: 'm4 4 8 8m0-8-8 8' }]],
  previous: [['path', { d: 'm4 10 4-4 4 4' }]],
  next: [['path', { d: 'm4 6 4 4 4-4' }]],
  find: [
    ['circle', { cx: '7', cy: '7', r: '4.4' }],
    ['path', { d: 'm10.4 10.4 3.4 3.4' }],
  ],
  off: [RING, ['path', { d: 'm3.6 12.4 8.8-8.8' }]],
  document: [['path', { d: 'M3.5 1.8h6l3 3v9.4h-9zM9.5 2v3h3M5.8 8h4.4M5.8 10.8h4.4' }]],
  break: [['path', { d: 'M1.5 8h3.2l1.5-4 1.6 3M8.6 10l1 2.4L11.3 8h3.2' }]],
  copy: [['path', { d: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z' }]],
  reload: [['path', { d: 'M13.4 6.2A5.7 5.7 0 1 0 13.7 9M13.6 2.4v3.9H9.8' }]],
  settings: [
    ['path', { d: 'M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7' }],
    ['circle', { cx: '11', cy: '4.5', r: '1.8' }],
    ['circle', { cx: '5', cy: '11.5', r: '1.8' }],
  ],
  add: [['path', { d: 'M8 3v10M3 8h10' }]],
  eye: [
    ['path', { d: 'M1.2 8S3.8 3.6 8 3.6 14.8 8 14.8 8 12.2 12.4 8 12.4 1.2 8 1.2 8z' }],
    ['circle', { cx: '8', cy: '8', r: '1.8' }],
  ],
} as const satisfies Record<string, readonly Shape[]>;

export type IconName = keyof typeof ICONS;
