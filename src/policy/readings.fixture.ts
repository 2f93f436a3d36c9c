import { type PolicyReading, readPolicy } from './read-text.ts';

/** Sentences that claim nothing, enough to make a policy of any others. */
export const FILLER = Array.from(
  { length: 30 },
  (_, i) =>
    `In part ${i} of this text we tell how the messenger works on day ${i * 7} and what a person can do there with it.`,
).join('\n\n');

/** The reading of a policy of the service “Pigeon” that says what `body` does. For tests. */
export function reading(body: string, date = 'March 3, 2021'): PolicyReading {
  return readPolicy(
    { text: `# Privacy policy\n\nEffective ${date}\n\n## Data\n\n${body}\n\n## More\n\n${FILLER}` },
    { service: 'Pigeon' },
  );
}
