/** What the companies' own servers answer, where an SDK does nothing without. */
export interface Answer {
  type: string;
  body: string;
}

const json = (value: unknown): Answer => ({ type: 'application/json', body: JSON.stringify(value) });

const RUDDER_SOURCE = {
  source: {
    id: 'source',
    name: 'chat',
    writeKey: '0123456789ABCDEFabcdef01234',
    enabled: true,
    workspaceId: 'workspace',
    destinations: [],
    config: { statsCollection: { errors: { enabled: false }, metrics: { enabled: false } } },
  },
};

/** The first whose address fits answers; anything else is told that all is well. */
const ANSWERS: readonly (readonly [RegExp, Answer])[] = [
  [/\/sourceConfig\//, json(RUDDER_SOURCE)],
  [
    /\/v1\/projects\/\w+\/settings$/,
    json({ integrations: { 'Segment.io': { apiKey: 'k', addBundledMetadata: true } }, plan: { track: {} } }),
  ],
  [/\/array\/\w+\/config\.js$/, { type: 'text/javascript', body: '' }],
  [/\/flags\/$/, json({ flags: {}, featureFlags: {}, featureFlagPayloads: {} })],
  // New Relic's features: errors, page actions, page views, single-page navigations, resources.
  [
    /\/1\/NRJS-\w+$/,
    json({
      app: { agents: [{ entityGuid: 'guid' }], nrServerTime: 1_700_000_000_000 },
      st: 1,
      err: 1,
      ins: 1,
      spa: 1,
    }),
  ],
  [/./, json({ code: 200, status: 1, success: true, acc: 1 })],
];

/** The answer to a request for this path, without its query. */
export function answerTo(path: string): Answer {
  return ANSWERS.find(([pattern]) => pattern.test(path))![1];
}
