import { expect, test } from 'vitest';
import { CLAIM_VERDICTS, FLOW_VERDICTS } from '../../model/vocabulary.ts';
import { ICONS } from './icons.ts';
import { CLAIM_ORDER, FLOW_ORDER, gravity, shortWord, verdictMeaning, verdictWord } from './verdicts.ts';

test('every verdict has a place, a word, a meaning and a shape of its own', () => {
  for (const verdict of [...FLOW_VERDICTS, ...CLAIM_VERDICTS, 'unjudged'] as const) {
    expect(FLOW_ORDER.includes(verdict) || CLAIM_ORDER.includes(verdict)).toBe(true);
    expect(verdictWord(verdict)).not.toBe('');
    expect(verdictMeaning(verdict)).toMatch(/\.$/);
  }
  const shapes = [...FLOW_ORDER, ...CLAIM_ORDER]
    .filter((verdict) => verdict !== 'contradicted')
    .map((verdict) => JSON.stringify(ICONS[verdict]));
  expect(new Set(shapes).size).toBe(shapes.length);
});

test('contradiction is gravest, and a denial unbroken is not called kept', () => {
  expect(gravity('incorrect')).toBe(0);
  expect(gravity('omitted')).toBeLessThan(gravity('ambiguous'));
  expect(verdictWord('not-seen', { polarity: 'denied' })).toBe('No breach seen');
  expect(verdictWord('not-seen', { polarity: 'affirmed' })).toBe('Not seen');
  expect(shortWord('not-observable')).toBe('Cannot be seen');
});
