import { describe, expect, it } from 'vitest';
import { coverage, DATA_TYPES, groupOf, isGroup } from './data-types.ts';

describe('the ontology', () => {
  it('names every id once', () => {
    expect(new Set(DATA_TYPES).size).toBe(DATA_TYPES.length);
    expect(DATA_TYPES).toContain('unspecified');
  });

  it('knows a member’s group, and a group as its own', () => {
    expect(groupOf('phone-number')).toBe('identity');
    expect(groupOf('device')).toBe('device');
    expect(isGroup('device')).toBe(true);
    expect(isGroup('device-model')).toBe(false);
    expect(isGroup('toString')).toBe(false);
  });
});

describe('coverage', () => {
  it.each([
    ['phone-number', 'phone-number', 'exact'],
    ['identity', 'phone-number', 'broader'],
    ['unspecified', 'phone-number', 'broader'],
    ['identity', 'identity', 'exact'],
    ['email-address', 'phone-number', null],
    ['phone-number', 'identity', null],
    ['device', 'phone-number', null],
  ] as const)('a claim of %s against %s: %s', (claimed, seen, expected) => {
    expect(coverage(claimed, seen)).toBe(expected);
  });
});
