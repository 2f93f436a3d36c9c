import { describe, expect, it } from 'vitest';
import { readPolicy } from './read-text.ts';
import { said } from './said.fixture.ts';

/** The claims of each sentence of a document in which a list stands under a heading. */
function inDocument(heading: string, lead: string, items: readonly string[]): string[] {
  const about = 'Pigeon is a service for those who keep birds and write to each other about them. '.repeat(
    12,
  );
  const list = items.map((item) => `* ${item}`).join('\n');
  const text = `# Policy\n\n${about}\n\n## ${heading}\n\n${lead}\n\n${list}\n`;
  return readPolicy({ text }, { service: 'Pigeon' })
    .claims.flatMap((c) => c.data.map((d) => `${c.action} ${c.polarity} ${d} > ${c.recipient}`))
    .sort();
}

/** The claims of each item where its lead is its context. */
function alone(heading: string, lead: string, items: readonly string[]): string[] {
  const section = `Policy > ${heading}`;
  return [...new Set(items.flatMap((item) => said(item, { context: lead, section })))].sort();
}

describe('an item of a list, in a document and behind its lead', () => {
  it.each([
    [
      'data of its own beside that of its lead',
      'What we collect',
      'We collect information from and about your device, including:',
      ['Your address book, if you let us read it.', 'Its battery level.'],
      ['collect affirmed battery > self', 'collect affirmed contact-list > self'],
    ],
    [
      'the details that its lead announces',
      'The shop',
      'By buying in our loft, the following details will be shared with Stripe:',
      ['Your name', 'Your delivery address'],
      ['share affirmed name > named:Stripe', 'share affirmed postal-address > named:Stripe'],
    ],
    [
      'data gathered by means that its lead names',
      'What comes by itself',
      'We use cookies to collect certain data about your visits, such as:',
      ['Your IP address and the type of your browser.'],
      [
        'collect affirmed browser > self',
        'collect affirmed ip-address > self',
        'use affirmed cookie-identifier > self',
      ],
    ],
    [
      'what its lead keeps, whatever its heading says',
      'Data collection',
      'The following data is stored when you win a race:',
      ['Your password (hashed).'],
      ['store affirmed credential > self'],
    ],
    [
      'what its lead spells out',
      'What information does Pigeon collect?',
      'This may include:',
      ['information about the browser or device that you fly with (including your IP address);'],
      [
        'collect affirmed browser > self',
        'collect affirmed device > self',
        'collect affirmed ip-address > self',
      ],
    ],
    [
      'a purpose that no lead makes whole',
      'How we use your information',
      'This includes to:',
      ['Measure how well our lofts are kept;'],
      ['use affirmed unspecified > self'],
    ],
    [
      'somebody who gets it, in other words than the lead',
      'Sharing',
      'We may disclose your photos to third parties as follows:',
      ['To our group companies in order to print them;'],
      ['share affirmed attachment > family'],
    ],
    [
      'a sentence that does not begin like one',
      'Sharing',
      'Others may be able to see what you write:',
      ['Depending on your settings, your photos may be shared with our partners.'],
      ['share affirmed attachment > partner'],
    ],
    [
      'an exception of its own',
      'What we collect',
      'We collect the following data:',
      ['Your birthday, but only if you tell us.'],
      ['collect affirmed date-of-birth > self', 'collect denied date-of-birth > self'],
    ],
  ])('%s', (_, heading, lead, items, claims) => {
    expect(alone(heading, lead, items)).toEqual(claims);
    expect(inDocument(heading, lead, items)).toEqual(claims);
  });

  it('affirms the exceptions to what its lead denies, which the lead denies once', () => {
    const lead = 'We do not share your photos with third parties, except:';
    const items = ['when a court orders us to;', 'with our service providers.'];
    const affirmed = ['share affirmed attachment > authority', 'share affirmed attachment > provider'];
    expect(alone('Sharing', lead, items)).toEqual(affirmed);
    expect(inDocument('Sharing', lead, items)).toEqual([
      ...affirmed,
      'share denied attachment > unspecified',
    ]);
  });

  it('says once that what a lead does it does in no other case', () => {
    const lead = 'Pigeon generally only discloses your photos to third parties:';
    const items = ['for the races that you take part in,', 'for the care of your birds.'];
    expect(inDocument('Sharing', lead, items)).toEqual([
      'share affirmed attachment > unspecified',
      'share denied attachment > unspecified',
    ]);
  });
});
