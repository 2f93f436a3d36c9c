import { expect, test } from 'vitest';
import type { Claim } from '../../model/claim.ts';
import { sampleReport } from '../fixture.ts';
import { dataOf, findingText, titleOf } from './finding-text.ts';
import { unseenOf } from './limits.ts';
import { type PromiseRow, promisesOf } from './promises.ts';
import { rowsOf } from './rows.ts';

const report = sampleReport();
const rows = rowsOf(report);
const phone = rows.find((row) => row.dataType === 'phone-number')!;

test('a title is a sentence of what went to whom, with the person’s own label', () => {
  expect(titleOf(phone)).toBe('Your phone number (my number) went to WhatsApp');
  expect(dataOf(rows.find((row) => row.dataType === 'browser')!)).toBe('Browser');
});

test('as text a finding has verdict, count, places and grounds', () => {
  const text = findingText(phone, report, 'UTC');
  expect(text).toContain('Stated');
  expect(text).toMatch(/Seen 3 times, \d+ \w+ \d{4}, \d\d:\d\d – \d\d:\d\d \(UTC\); read/);
  expect(findingText(phone, report, 'Asia/Kolkata')).toMatch(/ \(GMT\+5:30\);/);
  expect(text).toContain('[phone-number]');
  expect(text).toMatch(/Rests on: .+ In our words\. Policy, 25 Aug 2016/);
});

test('what the service passes on is named for its own data only, and not twice', () => {
  const promises = promisesOf(report);
  const giphy = rows.find((row) => row.toName === 'Giphy')!;
  expect(unseenOf(giphy, promises)).toEqual([]);
  const told = {
    ...phone,
    findings: [{ ...phone.findings[0]!, explanation: 'What happens there cannot be seen.' }],
  };
  const untold = { ...phone, findings: [{ ...phone.findings[0]!, explanation: 'It went.' }] };
  expect(unseenOf(told, promises)).toEqual([]);
  expect(unseenOf(untold, promises).length).toBeGreaterThan(0);
  for (const { claim } of unseenOf(untold, promises)) {
    expect(claim.actor).toBe('self');
    expect(['users', 'provider', 'authority', 'acquirer', 'public']).not.toContain(claim.recipient);
  }
});

test('of what is passed on the nearest comes first, and both sides before more of one', () => {
  const sharing = promisesOf(report).find(({ claim }) => claim.action === 'share')!;
  const promise = (id: string, over: Partial<Claim>): PromiseRow => ({
    ...sharing,
    id,
    verdict: 'not-observable',
    claim: { ...sharing.claim, actor: 'self', recipient: 'family', ...over },
  });
  const untold = { ...phone, findings: [{ ...phone.findings[0]!, explanation: 'It went.' }] };
  const told = unseenOf(untold, [
    promise('large-no', { polarity: 'denied', data: ['unspecified'] }),
    promise('no', { polarity: 'denied', data: ['phone-number'] }),
    promise('large', { polarity: 'affirmed', data: ['unspecified'] }),
    promise('group', { polarity: 'affirmed', data: ['identity'] }),
    promise('other', { polarity: 'affirmed', data: ['battery'] }),
  ]);
  expect(told.map(({ id }) => id)).toEqual(['group', 'no', 'large-no', 'large']);
});
