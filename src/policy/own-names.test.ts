import { describe, expect, it } from 'vitest';
import { namesOf } from './definitions.ts';
import { nameInTitle, ownNameByUse } from './own-names.ts';
import { readPolicy } from './read-text.ts';

const LOFT = `This policy tells how Loft Works uses what you give. Loft Works may collect your name. Loft Works shares
your name with its affiliates. When you sign in, Loft Works may receive your address from banks. Loft Works does not sell
it. Loft Works keeps nothing else. Loft Works may disclose your address to banks. Banks may also give it to Loft Works.`;

describe('ownNameByUse', () => {
  it('finds the name that does what the text tells of', () => {
    expect(ownNameByUse(LOFT, 'Pigeon')).toBe('loft works');
    expect(ownNameByUse(LOFT, '')).toBe('loft works');
  });

  it('leaves a service with the name that its text uses', () => {
    expect(ownNameByUse(`${LOFT} ${'Pigeon. '.repeat(8)}`, 'Pigeon')).toBe('');
    expect(ownNameByUse(LOFT, 'Loft Works')).toBe('');
  });

  it('takes no name of two that do as much, none that does little, and no word for the service', () => {
    const other = LOFT.replaceAll('Loft Works', 'Owl');
    expect(ownNameByUse(`${LOFT} ${other}`, '')).toBe('');
    expect(ownNameByUse('Owl may collect your name.', '')).toBe('');
    expect(ownNameByUse(LOFT.replaceAll('Loft Works', 'The Company'), '')).toBe('');
    expect(ownNameByUse(LOFT.replaceAll('Loft Works', 'Partners'), '')).toBe('');
  });

  it('reads claims of the company as those of the service', () => {
    const filler =
      'This text tells what happens with what people give, so that everyone who uses it can decide. '.repeat(
        12,
      );
    const { claims } = readPolicy(
      { text: `# Privacy policy\n\n${filler}\n\n${LOFT}` },
      { service: 'Pigeon' },
    );
    expect(claims.map((c) => [c.actor, c.action, c.recipient])).toContainEqual(['self', 'share', 'family']);
    expect(claims.filter((c) => c.recipient.startsWith('named:') || c.actor.startsWith('named:'))).toEqual(
      [],
    );
  });
});

describe('namesOf', () => {
  it.each([
    ['Pigeon Inc. (“Pigeon”, “we”) keeps birds.', ['pigeon inc.', 'pigeon']],
    ['The service is operated by Pigeon (“we”).', ['pigeon']],
    ['Welcome to Pigeon (“we”, “us”).', ['pigeon']],
    [
      'Loft Corporation and its affiliates (“Loft”) (collectively “we” or “us”) keep birds.',
      ['loft corporation', 'loft'],
    ],
    ['This tells how we, Pigeon Post Inc. (“Pigeon”), keep birds.', ['pigeon post inc.', 'pigeon']],
    [
      'We share it with companies or individuals outside of Pigeon Post unless you agree. Pigeon Post may keep birds.',
      ['pigeon post'],
    ],
    ['We share it with companies outside Malta unless you agree.', []],
    ['We work with companies outside Malta. It may rain.', []],
    ['a company registered in the United Kingdom (“we”)', []],
    ['THE COMPANY ("WE") KEEPS BIRDS.', []],
  ])('%s', (text, names) => {
    expect(namesOf([text])).toEqual(names);
  });
});

describe('nameInTitle', () => {
  const text = 'Pigeon receives your messages. '.repeat(5);
  it.each([
    ['Pigeon Privacy Policy', 'pigeon'],
    ['The Pigeon Privacy Policy Last modified: 3 March 2021', 'pigeon'],
    ['Privacy Policy of Pigeon', 'pigeon'],
    ['Privacy Notice | Pigeon', 'pigeon'],
    ['Our Privacy Policy', ''],
    ['Candidate Privacy Notice', ''],
    ["Pigeon's Privacy Policy", ''],
    ['Owl Privacy Policy', ''],
    ['In this Pigeon Privacy Policy', ''],
  ])('%s: %s', (title, name) => {
    expect(nameInTitle(['Menu', title], text)).toBe(name);
  });

  it('is the service, where nobody says which that is', () => {
    const reading = readPolicy({
      text: `# Pigeon Privacy Policy\n\n${text}Pigeon shares your messages with vendors.`,
    });
    expect(new Set(reading.claims.map((c) => `${c.actor} ${c.action} > ${c.recipient}`))).toEqual(
      new Set(['self collect > self', 'self share > provider']),
    );
  });
});
