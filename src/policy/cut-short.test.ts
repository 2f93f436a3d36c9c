import { expect, it } from 'vitest';
import { extractClaims } from './extract.ts';
import { VERBS } from './lexicon/verbs.ts';
import { NO_TERMS, underHeading } from './read-unit.ts';

/** Every fifth form of a verb: each verb has several. */
const SOME = [...VERBS.keys()].filter((_, i) => i % 5 === 0);

/** Headings and ends of lines that break off behind a verb, or begin with one. */
const FRAMES: readonly ((verb: string) => string)[] = [
  (verb) => verb,
  (verb) => `We ${verb}`,
  (verb) => `Information you and we ${verb}`,
  (verb) => `How ${verb}`,
  (verb) => `Not ${verb}`,
  (verb) => `They ${verb} them`,
  (verb) => `${verb} to`,
  (verb) => `With whom we ${verb}:`,
  (verb) => `We do not ${verb} it with`,
  (verb) => `Data that is ${verb}`,
];

it('reads what breaks off at any verb, as a sentence and as a heading', () => {
  expect(SOME.length).toBeGreaterThan(500);
  for (const verb of SOME) {
    for (const frame of FRAMES) {
      const text = frame(verb);
      expect(() => {
        extractClaims(text, { service: 'Pigeon' });
        underHeading(text, ['Pigeon'], 'Pigeon', NO_TERMS);
      }, text).not.toThrow();
    }
  }
}, 60_000);

it('reads a sentence that is cut short anywhere', () => {
  const words =
    'Where you let us, Pigeon and its affiliates may collect, use and share with them, for example with advertisers who pass them on to others so that they can reach you, your name, your phone number and what you tell us, unless we do not have it or you have asked us not to sell it to a third party in a merger.'.split(
      ' ',
    );
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length; to += 3) {
      const text = words.slice(from, to).join(' ');
      expect(() => extractClaims(text, { service: 'Pigeon', section: 'What we share' }), text).not.toThrow();
    }
}, 60_000);
