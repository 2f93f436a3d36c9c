import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSentence, joinLead, units, unlabelled } from './units.ts';

describe('items of a list', () => {
  it('parts a label from what it labels', () => {
    expect(unlabelled('Device Information: the model of your phone')).toEqual({
      label: 'Device Information',
      rest: 'the model of your phone',
    });
    expect(unlabelled('the model of your phone: any')).toEqual({
      label: '',
      rest: 'the model of your phone: any',
    });
  });

  it('puts what an announced list waits for in front', () => {
    expect(joinLead('We collect the following data when you sign up:', ['your name;'])).toBe(
      'When you sign up, we collect the following data: your name.',
    );
    expect(joinLead('We collect:', ['your name', 'your age'])).toBe('We collect: your name, your age.');
  });

  it('knows a sentence from a phrase', () => {
    expect(isSentence('Call records are kept for a year.')).toBe(true);
    expect(isSentence('Call records that are kept for a year')).toBe(false);
    expect(isSentence('the model of your phone')).toBe(false);
  });

  it('reads a row of a table cell by cell', () => {
    expect(units('Sign-up Data | You give us your name when you join us here. | Name')).toEqual([
      'You give us your name when you join us here.',
      'Name',
    ]);
  });

  it('ends a sentence at "etc." before a capital', () => {
    expect(units('You give us your name, age, etc. We keep them.')).toHaveLength(2);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (lead, item) => {
        expect(typeof joinLead(lead, [item])).toBe('string');
        expect(unlabelled(item).rest.length).toBeLessThanOrEqual(item.length);
      }),
      { numRuns: 300 },
    );
  });

  it('takes long runs of label-like words in little time', () => {
    const started = performance.now();
    unlabelled(`${'Aa and '.repeat(2000)}:`);
    joinLead(`${'the following data '.repeat(500)}when ${'x '.repeat(500)}`, ['y']);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
