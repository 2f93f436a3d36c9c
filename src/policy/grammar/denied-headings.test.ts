import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { deniedDeed } from './denied-headings.ts';

describe('deniedDeed', () => {
  it.each([
    ["What we don't collect", 'collect'],
    ['Information We Do Not Share', 'share'],
    ['Data not collected', 'collect'],
    ['What we can’t see', 'collect'],
    ['Things we never sell', 'sell'],
    ['What we collect', null],
    ['Information we collect if you are not registered', null],
    ['Do not sell my personal information', null],
    ['Do we not share your data?', null],
    ['What you do not share with us', null],
    ['What data do you not collect?', 'collect'],
    ['Which data do you never share?', 'share'],
    ['What don\u2019t we sell?', 'sell'],
    ['What do you collect?', null],
  ] as const)('%s: %s', (heading, deed) => expect(deniedDeed(heading)).toBe(deed));
});

describe('what stands under a denial', () => {
  it.each([
    ['Your birthday', "What we don't collect", ['collect denied date-of-birth > self']],
    ['Your birthday.', 'Privacy > Information we do not collect', ['collect denied date-of-birth > self']],
    [
      'Name, birthday',
      'Data not shared with third parties',
      ['share denied date-of-birth > unspecified', 'share denied name > unspecified'],
    ],
    ['Your birthday', 'What we never share with advertisers', ['share denied date-of-birth > advertiser']],
    ['Not shared with advertisers: your birthday.', '', ['share denied date-of-birth > advertiser']],
    ['Your birthday', 'What we do not collect unless you agree', []],
    ['Not collected: your birthday.', '', ['collect denied date-of-birth > self']],
    [
      'Data not collected: name, birthday.',
      'Data we collect',
      ['collect denied date-of-birth > self', 'collect denied name > self'],
    ],
    ["What we don't keep: your birthday.", '', ['store denied date-of-birth > self']],
    // Denied beside the datum.
    ['Birthday (not collected)', 'Data we collect', ['collect denied date-of-birth > self']],
    ['Birthday: never', 'Data we collect', ['collect denied date-of-birth > self']],
    // Done in some cases, or told in a sentence of its own.
    ['Your birthday, unless you tell us', "What we don't collect", []],
    ['We collect your birthday.', "What we don't collect", ['collect affirmed date-of-birth > self']],
    ['Your birthday', 'Do not sell my data', []],
  ] as const)('%s (%s)', (sentence, section, claims) => expect(said(sentence, { section })).toEqual(claims));
});
