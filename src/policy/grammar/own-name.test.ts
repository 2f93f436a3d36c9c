import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { ownServices } from './own-name.ts';

describe('ownServices', () => {
  it.each([
    ['We log your use of Pigeon services.', 'We log your use of our services.'],
    ["We log your use of Pigeon's website.", 'We log your use of our website.'],
    ['The Pigeon app keeps it.', 'our app keeps it.'],
    ['Pigeons are birds, and Pigeon keeps nothing.', 'Pigeons are birds, and Pigeon keeps nothing.'],
    ['You authorize Pigeon to keep it.', 'You authorize us to keep it.'],
    ['Pigeon is free to keep it.', 'we are free to keep it.'],
    ['You give Roost permission to keep it.', 'You give Roost permission to keep it.'],
    ['Other Pigeon apps you have used.', 'Other Pigeon apps you have used.'],
  ])('%s', (text, ours) => {
    expect(ownServices(text, ['Pigeon'])).toBe(ours);
  });

  it('lets what is done with them be known as if they were called ours', () => {
    expect(said('We collect information about your use of Pigeon services.')).toEqual(
      said('We collect information about your use of our services.'),
    );
  });

  it('takes a name with several verbs in the plural for "we"', () => {
    expect(ownServices('Pigeon collect and process your name.', ['Pigeon'])).toBe(
      'we collect and process your name.',
    );
    expect(ownServices('Pigeon collect points.', ['Pigeon'])).toBe('Pigeon collect points.');
  });

  it('takes no name for an adverb', () => {
    expect(ownServices('Pigeonly does not sell data.', ['Pigeonly'])).toBe('the Company does not sell data.');
    expect(ownServices('Write to help@Pigeonly or pigeonly.com.', ['Pigeonly'])).toBe(
      'Write to help@Pigeonly or pigeonly.com.',
    );
  });

  it('takes any name for what it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2 }), (name) => {
        ownServices(`We use ${name} services (and more).`, [name]);
      }),
    );
  });
});
