import { describe, expect, it } from 'vitest';
import { readPolicy } from './read-text.ts';

const FILLER =
  'This text tells how Pigeon works and what it does with what people give it, so that everyone who uses the service can decide what to do.';

function claimsOf(table: string, heading = 'Purposes'): string[] {
  const { claims } = readPolicy(
    { text: `# Pigeon privacy policy\n\n${FILLER}\n\n## ${heading}\n\n${table}` },
    {},
  );
  return claims.map(
    (c) => `${c.action} ${c.polarity} ${c.data.join('+')} ${c.recipient} ${c.purpose.join('+')}`,
  );
}

const HEAD = '| Purpose | Type of data | Legal basis |\n| --- | --- | --- |\n';
const READ = ['use affirmed name+email-address+payment-information self security'];

describe('a table of a policy', () => {
  it.each([
    ['a list', '* Your name<br>* Email address<br>*   Payment information'],
    ['a list with gaps', '* Your name<br><br>* Email address<br><br>* Payment information'],
    ['a list in markup', '<ul><li>Your name</li><li>Email address</li><li>Payment information</li></ul>'],
    ['commas', 'Your name, email address, payment information'],
  ])('is read under its header where a cell holds %s', (_, cell) => {
    expect(claimsOf(`${HEAD}| To prevent fraud | ${cell} | Contract |`)).toEqual(READ);
  });

  it('is read where another cell holds several sentences', () => {
    const basis = 'Where needed for a contract.<br><br>In rare cases another basis holds.';
    expect(
      claimsOf(
        `${HEAD}| To prevent fraud | * Your name<br>* Email address<br>* Payment information | ${basis} |`,
      ),
    ).toEqual(READ);
  });

  it('says nothing of its data where a cell speaks of what names nobody', () => {
    const shared = (what: string) =>
      claimsOf(
        `| Why we process data | What is processed | Ground |\n| --- | --- | --- |\n| **To run the loft**<br><br>Examples:<br><br>* We measure use.<br>* We may share ${what} with advertisers. | It could include:<br><br>* Your name<br>* Photos | Contract |`,
      ).filter((claim) => claim.startsWith('share'));
    expect(shared('information')).toEqual(['share affirmed name+attachment advertiser unspecified']);
    for (const nobody of ['non-personal information', 'non-personally identifiable data', 'aggregated data'])
      expect(shared(nobody)).toEqual(['share affirmed unspecified advertiser unspecified']);
  });

  it('is read where the labels of its rows have no head', () => {
    const rows = '| Location | Yes | No |\n| Email address | No | No |';
    const named = claimsOf(`| Data | Collected | Shared |\n| --- | --- | --- |\n${rows}`);
    expect(named).toContain('share denied location unspecified unspecified');
    expect(claimsOf(`|  | Collected | Shared |\n| --- | --- | --- |\n${rows}`)).toEqual(named);
    expect(claimsOf(`|  | Free | Paid |\n| --- | --- | --- |\n${rows}`)).toEqual([]);
  });

  it('is read in its columns where the first cell of a row is empty', () => {
    expect(claimsOf(`${HEAD}| | Location | Contract |`)).toEqual(['use affirmed location self unspecified']);
  });

  it.each([
    [
      'its cells span rows',
      '<table class="t">\n<tr><th>Data</th><th>Purpose</th></tr>\n<tr><td rowspan="2">Location</td><td>To prevent fraud</td></tr>\n<tr><td>To show you ads</td></tr>\n</table>',
    ],
    [
      'a table stands in a cell of another',
      '<table><tr><td><h3>Purposes</h3><table><tr><td>Data</td><td>Purpose</td></tr><tr><td>Location</td><td>To prevent fraud</td></tr><tr><td>Location</td><td>To show you ads</td></tr></table></td></tr></table>',
    ],
  ])('is read in markup amid Markdown where %s', (_, table) => {
    expect(claimsOf(`${table}\n\n* one\n* two\n\n[more](https://pigeon.example)\n\n<table>`)).toEqual([
      'use affirmed location self security',
      'use affirmed location self advertising',
    ]);
  });

  it('ends what an item of a cell denies with the item', () => {
    const { claims } = readPolicy(
      {
        text: `# Pigeon privacy policy\n\n${FILLER}\n\n## What we collect\n\n| Data | It includes |\n| --- | --- |\n| Payment | * your name<br>* your card. We never store your full card number<br>* your phone number<br>* your address |`,
      },
      {},
    );
    expect(claims.filter((c) => c.polarity === 'denied').map((c) => c.data)).toEqual([
      ['payment-information'],
    ]);
  });

  it('lists data in a cell, and tells nothing there', () => {
    const cell =
      'Your Name, Email Address, Payment Information, User Reports, Cookies, Information Others Provide About You';
    expect(claimsOf(`${HEAD}| To prevent fraud | ${cell} | It is needed. The law asks for it. |`)).toEqual([
      'use affirmed name+email-address+payment-information+cookie-identifier self security',
    ]);
    expect(claimsOf(`| To prevent fraud | ${cell} |`)).toEqual([]);
  });

  it('is read in markup', () => {
    const rows =
      '<tr><th>Purpose</th><th>Type of data</th></tr><tr><td><p>To prevent fraud</p></td><td><ul><li>Your name</li><li>Email address</li><li>Payment information</li></ul></td></tr>';
    const { claims } = readPolicy(
      { text: `<h1>Pigeon privacy policy</h1><p>${FILLER}</p><table>${rows}</table>` },
      {},
    );
    expect(claims.map((c) => c.data)).toEqual([['name', 'email-address', 'payment-information']]);
  });

  it.each(['Jurisdiction-Specific Disclosures', 'Additional disclosures', 'Disclosures under state law'])(
    'shares nothing by the heading “%s”',
    (heading) => {
      expect(
        claimsOf(`${HEAD}| To prevent fraud | * Your name<br>* Other details | Contract |`, heading),
      ).not.toContainEqual(expect.stringMatching(/^share/));
    },
  );

  it('gives a company that only its cell names what its row is about', () => {
    expect(
      claimsOf(
        '| Data | Recipient | Purpose |\n| --- | --- | --- |\n| Crash logs | Loftly Inc. | Finding faults |',
        'Who gets it',
      ),
    ).toContain('share affirmed diagnostics named:Loftly unspecified');
    expect(
      claimsOf(
        '| Sub-processor | Purpose | Data |\n| --- | --- | --- |\n| Featherly GmbH | SMS | Phone number |',
        'Sub-processors',
      ),
    ).toContain('share affirmed phone-number named:Featherly unspecified');
  });
});
