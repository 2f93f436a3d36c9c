import { expect, it } from 'vitest';
import { readPolicy } from '../policy/read-text.ts';
import { latestChange, type ReadingOfDocument } from './policy-notice.ts';

const BODY = [
  '# Privacy Policy',
  '## What we collect',
  'We collect your phone number when you create an account. We collect information about your browser when you use our services, so that we can keep them secure for everyone who uses them.',
  '## How we use information',
  'We use the information we have to operate and provide our services, and to improve them over time. We may also write to you about changes to our terms, and about new features that we think you may like.',
  '## Your choices',
  'You may change your profile name and your settings in the app at any time. You may delete your account whenever you wish, and the people you wrote to keep what you sent them. If you live elsewhere, other rules may apply to you, and a supplement to this text tells you which of them do.',
  'We answer questions about this text by post and by e-mail, and we try to answer each of them within a month. If you are not content with an answer, you may turn to the office that looks after such matters where you live.',
  '## Sharing',
  'We do not share your phone number with advertisers.',
].join('\n\n');
const MORE = 'We share your phone number with our affiliates for advertising.';

function reading(text: string, effectiveDate: string, capturedAt: number): ReadingOfDocument {
  const { language, complete, claims, text: read } = readPolicy({ text }, { service: 'Service' });
  return {
    text: read,
    language,
    complete,
    claims,
    effectiveDate,
    capturedAt,
    type: 'policy',
    regions: [],
    url: 'https://s.example/p',
  };
}

it('tells the gravest change between two readings of one document', () => {
  const notice = latestChange([
    reading(BODY, '2012-07-07', 2),
    reading(`${BODY}\n\n${MORE}`, '2016-08-25', 1),
  ]);
  expect(notice).toMatchObject({ kind: 'policy-changed', effectiveDate: '2016-08-25' });
  expect(notice?.summary).toMatch(/phone number is shared with the family/);
});

it('says nothing of one reading, or of a text that was only reworded', () => {
  expect(latestChange([reading(BODY, '2012-07-07', 1)])).toBeNull();
  const reworded = BODY.replace('whenever you wish', 'whenever you like');
  expect(latestChange([reading(BODY, '2012-07-07', 1), reading(reworded, '2012-08-07', 2)])).toBeNull();
});

it('does not take the days of two readings for dates of the text', () => {
  const rest = Array.from(
    { length: 20 },
    (_, n) => `Chapter ${n} tells of harbour ${n} and meadow ${n} by day.`,
  );
  const whole = `${BODY}\n\n${MORE}\n\n${rest.join(' ')}`;
  const cut = whole.replace(/## Your choices[\s\S]*(?=## Sharing)/, '');
  const undated = (text: string, day: string, at: number) => ({ ...reading(text, day, at), undated: true });
  const notice = latestChange([
    undated(`${whole}\n\nWe never sell your location.`, '2025-01-01', 1),
    undated(cut, '2025-02-01', 2),
  ]);
  expect(notice).toBeNull();
});

it('puts a text without a date behind those that were read before it, whatever day they take effect on', () => {
  const undated = (text: string, day: string, at: number) => ({ ...reading(text, day, at), undated: true });
  const more = `${BODY}\n\n${MORE}`;
  const announced = reading(BODY, '2027-01-01', 1);
  expect(latestChange([announced, undated(more, '2026-11-27', 2)])?.summary).toMatch(/^now stated/);
  const dated = reading(more, '2025-01-01', 2);
  expect(latestChange([undated(BODY, '2026-11-27', 1), dated])?.summary).toMatch(/^now stated/);
});
