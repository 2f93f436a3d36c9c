import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BadInput } from './bad-input.ts';
import { readPolicySource } from './policy-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'candor-policy-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

const context = { service: 'Ourchat', date: null };
function file(text: string): string {
  const path = join(folder, 'policy.md');
  writeFileSync(path, text);
  return path;
}

const TEXT = `# Ourchat Privacy Policy

Effective date: 3 May 2021

## What we collect

When you sign up, we collect your phone number and your email address.

## What we share

We do not share your phone number with third parties.
`;

describe('the policy that is given', () => {
  test('as text: its claims, its date, its hash', async () => {
    const policy = await readPolicySource(file(TEXT), context);
    expect(policy?.documents).toMatchObject([
      { type: 'policy', effectiveDate: '2021-05-03', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    const [document] = policy!.documents;
    for (const claim of policy!.claims) expect(claim.document).toBe(document!.id);
    expect(policy?.claims).toContainEqual(
      expect.objectContaining({
        action: 'collect',
        polarity: 'affirmed',
        data: expect.arrayContaining(['phone-number', 'email-address']),
      }),
    );
    expect(policy?.claims).toContainEqual(
      expect.objectContaining({ action: 'share', polarity: 'denied', data: ['phone-number'] }),
    );
  });

  test('as text that is not the whole of it: what it leaves out says nothing', async () => {
    const whole = `${TEXT}\n${'We care about many things that have no bearing on your data here. '.repeat(20)}`;
    expect((await readPolicySource(file(whole), context))?.documents[0]).not.toHaveProperty('partial');
    expect((await readPolicySource(file(TEXT), context))?.documents[0]).toHaveProperty('partial', true);
  });

  test('as claims, alone or in a report', async () => {
    const policy = { documents: [{ id: 'd', type: 'policy', effectiveDate: '2020-01-01' }], claims: [] };
    expect(await readPolicySource(file(JSON.stringify(policy)), context)).toMatchObject(policy);
    expect(await readPolicySource(file(JSON.stringify({ policy })), context)).toMatchObject(policy);
    expect(await readPolicySource(null, context)).toBeNull();
  });

  test.each([
    ['{"documents":', 'not a JSON file of documents and claims'],
    ['{"documents":[]}', 'not documents and claims (claims'],
    [
      '{"documents":[{"id":"d","type":"policy","effectiveDate":"25 August 2016"}],"claims":[]}',
      'the effectiveDate of d is “25 August 2016”, not a date like 2016-08-25',
    ],
    [
      '{"documents":[],"claims":[{"id":"c","document":"d","action":"share","polarity":"denied","data":[],"recipient":"self"}]}',
      'claim c is of the document “d”, which is not there',
    ],
    ['', 'the policy was not read'],
    [
      `# Datenschutz\n\n${'Wir erheben Ihre Telefonnummer und geben sie nicht an Dritte weiter, wenn Sie das nicht wollen. '.repeat(8)}`,
      'only English is read',
    ],
  ])('%s is one clear line', async (text, line) => {
    const reading = readPolicySource(file(text), context);
    await expect(reading).rejects.toThrow(BadInput);
    await expect(reading).rejects.toThrow(line);
  });

  test('one that holds only after the day of judgement is refused', async () => {
    await expect(readPolicySource(file(TEXT), { ...context, date: '2020-01-01' })).rejects.toThrow(
      'holds from 2021-05-03; judge by a later day with --date',
    );
  });

  test('a file that is not there', async () => {
    await expect(readPolicySource(join(folder, 'absent'), context)).rejects.toThrow(
      'the policy cannot be read',
    );
  });
});
