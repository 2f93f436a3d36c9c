import { describe, expect, it } from 'vitest';
import { DATA_TYPES } from '../model/data-types.ts';
import { CLAIM_VERDICTS, FLOW_VERDICTS, RECIPIENT_KINDS } from '../model/vocabulary.ts';
import { dataLabel, dataSubject, partyLabel, recipientLabel, verdictLabel } from './labels.ts';

describe('labels', () => {
  it('say every data type in plain words, never by its id, each in its own', () => {
    for (const type of DATA_TYPES) {
      expect(dataLabel(type)).not.toMatch(/^[a-z]+-[a-z-]+$/);
      expect(dataLabel(type)).toMatch(/^[a-z]/);
      expect(dataSubject(type)).toMatch(/^[A-Z]/);
    }
    expect(new Set(DATA_TYPES.map(dataLabel)).size).toBe(DATA_TYPES.length);
    expect([dataLabel('phone-number'), dataLabel('contact-identifier'), dataLabel('presence')]).toEqual([
      'phone number',
      'contacts written to',
      'online now',
    ]);
  });

  it('have a word for each verdict, and for a denial that was not seen broken', () => {
    const words = [...FLOW_VERDICTS, ...CLAIM_VERDICTS].map((verdict) => verdictLabel(verdict));
    expect(new Set(words).size).toBe(words.length);
    expect(verdictLabel('not-seen')).toBe('Not seen');
    expect(verdictLabel('not-seen', 'denied')).toBe('No breach seen');
    expect(verdictLabel('not-observable', 'denied')).toBe('Cannot be seen from here');
  });

  it('tell recipients by words', () => {
    expect(partyLabel('first')).toBe('the app itself');
    expect(partyLabel('family', 'Meta')).toBe('same owner, Meta');
    expect(partyLabel('third')).toBe('another company');
    expect(partyLabel('unknown')).toBe('owner not known');
    for (const kind of RECIPIENT_KINDS) expect(recipientLabel(kind)).toMatch(/^[a-z]/);
    expect(recipientLabel('named:Giphy')).toBe('Giphy');
  });
});
