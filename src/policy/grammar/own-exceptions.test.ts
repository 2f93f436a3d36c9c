import { expect, it } from 'vitest';
import { plainDraft } from './draft.ts';
import { withoutOwnExceptions } from './own-exceptions.ts';

const shown = (over: object) =>
  plainDraft({
    action: 'share',
    polarity: 'affirmed',
    data: ['name'],
    recipient: 'public',
    rule: 'test',
    confidence: 0.7,
    ...over,
  });
const denied = shown({ polarity: 'denied', data: ['name', 'ip-address'] });

it('denies of no data what the sentence says is done with it', () => {
  expect(withoutOwnExceptions([denied, shown({})])[0]!.data).toEqual(['ip-address']);
});

it.each([
  ['in a case', { conditions: ['if you agree'] }],
  ['perhaps', { modality: 'may' }],
  ['for others', { recipient: 'users' }],
  ['by others', { actor: 'partner' }],
])('denies all of it where it is done %s', (_, over) => {
  expect(withoutOwnExceptions([denied, shown(over)])[0]).toBe(denied);
});

it('leaves a denial that holds in a case as it is', () => {
  const inCase = { ...denied, conditions: ['combined'] };
  expect(withoutOwnExceptions([inCase, shown({})])[0]).toBe(inCase);
});

it('leaves a denial of nothing else as it is', () => {
  const one = shown({ polarity: 'denied' });
  expect(withoutOwnExceptions([one, shown({})])).toEqual([one, shown({})]);
});
