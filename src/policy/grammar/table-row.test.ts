import { describe, expect, it } from 'vitest';
import { readPolicy } from '../read-text.ts';

function rows(heading: string, ...lines: string[]): string[] {
  const text = `# Privacy Policy\n\n## ${heading}\n\n${lines.map((line) => `| ${line} |`).join('\n')}\n\nThis is how we treat the data of the people that use our app, and it is in force from the first of May.\n`;
  return readPolicy({ text }, { service: 'Pigeon' }).claims.flatMap((c) =>
    c.data.map((d) => `${c.action} ${c.polarity} ${d} > ${c.recipient}`),
  );
}

describe('rowStates', () => {
  it('reads yes and no under what is collected and sold', () => {
    expect(
      rows(
        'California',
        'Category | Collected | Sold | Shared with',
        'Precise location | Yes | No | Advertising partners',
        'Biometric information | No | No | None',
      ),
    ).toEqual([
      'collect affirmed precise-location > self',
      'sell denied precise-location > unspecified',
      'share affirmed precise-location > advertiser',
      'collect denied biometric > self',
    ]);
  });

  it('reads examples rather than their category, and who gets them', () => {
    expect(
      rows(
        'Data we collect',
        'Category of data | Examples | Recipients',
        'Identifiers | Phone number, email address | Hosting providers',
        'Network data | IP address | None',
      ),
    ).toEqual([
      'collect affirmed phone-number > self',
      'collect affirmed email-address > self',
      'share affirmed phone-number > provider',
      'share affirmed email-address > provider',
      'collect affirmed ip-address > self',
      'share denied ip-address > unspecified',
    ]);
  });

  it('reads data used for a purpose', () => {
    expect(
      rows('Why', 'Purpose | Categories of personal data', 'To deliver your messages | Phone number'),
    ).toEqual(['use affirmed phone-number > self']);
  });

  it('states nothing without a header, or where cells are lacking', () => {
    expect(rows('Terms', 'Precise location | Yes | No')).toEqual([]);
    expect(rows('Terms', 'Category | Collected | Sold', 'Precise location')).toEqual([]);
    expect(rows('Terms', 'Category | Collected | Sold', 'Precise location | see below | perhaps')).toEqual(
      [],
    );
  });
});
