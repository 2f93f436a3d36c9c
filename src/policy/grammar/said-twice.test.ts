import { expect, it } from 'vitest';
import { plainDraft } from './draft.ts';
import { withoutRepeats } from './said-twice.ts';

const denied = (rule: string, conditions: string[] = []) =>
  plainDraft({
    action: 'collect',
    polarity: 'denied',
    data: ['message-content'],
    rule,
    confidence: 0.7,
    conditions,
  });

it('keeps of a denial that two rules read the one that says what it is held to', () => {
  const held = denied('one', ['in these chats']);
  expect(withoutRepeats([denied('no-way'), held])).toEqual([held]);
});

it('keeps both where they were said twice: "we do not keep it, and delete it after a day"', () => {
  const both = [denied('one'), denied('other', ['after a day'])];
  expect(withoutRepeats(both)).toEqual(both);
});

it('keeps denials that are held to nothing, and what is affirmed', () => {
  const all = [denied('one'), denied('no-way'), { ...denied('more'), polarity: 'affirmed' as const }];
  expect(withoutRepeats(all)).toEqual(all);
});
