import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSentence, joinLead, sentencesOf, units, unlabelled } from './units.ts';

it.each([
  ['We keep it in the U.S. | The phone number is not shared.'],
  ['We follow the U.K. Data Protection Act and share it with authorities.'],
  ['We give it to Acme Co. | We never sell it.'],
  ['We give it to Acme Pte. Ltd. and to J. P. Morgan. | Both keep it.'],
  ['Do we sell it? | No. | Pigeon never sells data.'],
  ['We give it to others, viz. Google, cf. Section 2.'],
  ['We collect your name… | We share it.'],
  [
    'We tell the categories of the law (Cal. Civ. Code § 1798.80(e)). | We follow Cal. Bus. & Prof. Code Section 22575.',
  ],
  ['We use Cal. | Code is open.'],
  ['We collect your location. | iPhone users may switch it off.'],
  ['We collect data. | Überall users may object.'],
  [
    'We share it with Google Inc. and others, e.g. IP addresses. | See Art. 6 and https://a.example/b.c?d. | We do.',
  ],
])('cuts %s', (text) => {
  expect(sentencesOf(text.replaceAll(' | ', ' '))).toEqual(text.split(' | '));
});

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
