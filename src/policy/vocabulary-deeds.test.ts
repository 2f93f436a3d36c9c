import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

const DEEDS: readonly [claim: string, deeds: string][] = [
  [
    'collect affirmed date-of-birth > self',
    'glean X; tally X; amass X; collate X; pick up X; jot down X; take down X',
  ],
  ['store affirmed date-of-birth > self', 'warehouse X; hang on to X; keep a record of X'],
  ['use affirmed date-of-birth > self', 'cross-check X; parse X; crunch X; harness X; draw on X'],
  [
    'share affirmed date-of-birth > partner',
    'circulate X to banks; disseminate X to banks; entrust X to banks; turn over X to banks; turn X over to banks; hand X over to banks; make known X to banks; make X known to banks; open up X to banks',
  ],
  ['share affirmed date-of-birth > public', 'make X public; display X publicly; publicly display X'],
  ['sell affirmed date-of-birth > unspecified', 'auction X; peddle X'],
  [
    'store denied date-of-birth > self',
    'shred X after a year; overwrite X after a year; dispose of X; throw away X',
  ],
];

describe('what policies call deeds', () => {
  it.each(DEEDS)('%s', (claim, deeds) => {
    for (const deed of deeds.split('; ')) {
      expect(said(`We ${deed.replace('X', 'your birthday')}.`), deed).toEqual([claim]);
    }
  });

  it.each([
    ['Your birthday remains public.', ['share affirmed date-of-birth > public']],
    ['Anyone on or off the service can see your birthday.', ['share affirmed date-of-birth > public']],
    ['Your birthday is visible to anyone on or off our service.', ['share affirmed date-of-birth > public']],
    ['We do not make your birthday public.', ['share denied date-of-birth > public']],
    ['We do not make your birthday known to anyone.', ['share denied date-of-birth > unspecified']],
    ['We make our policy public.', []],
    ['We note that pigeons count.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});
