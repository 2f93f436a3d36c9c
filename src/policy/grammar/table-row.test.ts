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

  it('reads yes and no under what is stored', () => {
    expect(rows('Data', 'Data | Stored?', 'Your birthday | Yes', 'Your messages | No')).toEqual([
      'store affirmed date-of-birth > self',
      'store denied message-content > self',
    ]);
  });

  it('takes a dash for no beside a tick, and for nothing said where somebody would be named', () => {
    expect(
      rows(
        'California',
        'Category | Sold | Recipients | Sold to',
        'Precise location | ✓ | — | -',
        'Biometric information | – | None | —',
      ),
    ).toEqual([
      'sell affirmed precise-location > unspecified',
      'sell denied biometric > unspecified',
      'share denied biometric > unspecified',
    ]);
  });

  it('says nothing of what comes from nowhere', () => {
    expect(
      rows(
        'California',
        'Category | Sources | Third parties',
        'Identifiers | Directly from you | None',
        'Biometric information | | N/A',
        'Photos | None | None',
      ),
    ).toEqual([
      'collect affirmed identity > self',
      'share denied identity > unspecified',
      'share denied attachment > unspecified',
    ]);
  });

  it('reads what is had of a category that the law names', () => {
    expect(
      rows(
        'California',
        'Category of personal information | Information we collect | Sources',
        'Identifiers | E-mail address; phone number | Directly from you',
      ),
    ).toEqual(['collect affirmed email-address > self', 'collect affirmed phone-number > self']);
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

  it('denies nothing of data without a type', () => {
    expect(
      rows(
        'California',
        'Category | Collected | Third parties to whom it was sold',
        'Feather information | No | None',
        'Voice data | Yes | None',
      ),
    ).toEqual(['collect affirmed voice > self', 'sell denied voice > unspecified']);
  });

  it('keeps what has a period beside it, and nothing that is never kept', () => {
    expect(
      rows('Terms', 'Type of data | Term of storage', 'Payment data | For six years', 'Photos | Never kept'),
    ).toEqual(['store affirmed payment-information > self', 'store denied attachment > self']);
  });

  it('uses nothing for no purpose', () => {
    expect(
      rows('Data', 'Data | Purpose | Retention', 'Photos | N/A | N/A', 'Phone number | Login | 3 days'),
    ).toEqual(['use affirmed phone-number > self', 'store affirmed phone-number > self']);
  });

  it('collects what a source stands beside, and reads no data in the source', () => {
    expect(
      rows(
        'California',
        'Category of information | Sources | Shared with',
        'Photos | From your contacts; from cookies | Advertising partners',
      ),
    ).toEqual(['collect affirmed attachment > self', 'share affirmed attachment > advertiser']);
  });

  it('reads what sentences tell of the data of their own row', () => {
    expect(
      rows(
        'Terms',
        'Purpose | Categories of data | Where we get it | Legal basis',
        'To print rings | Voice data; photos | You choose. | Consent',
        'To find a loft | Location data | We get this information from you. | Consent. The data is kept for a year.',
      ),
    ).toEqual([
      'collect affirmed voice > self',
      'collect affirmed attachment > self',
      'use affirmed voice > self',
      'use affirmed attachment > self',
      'collect affirmed location > self',
      'use affirmed location > self',
      'store affirmed location > self',
    ]);
  });

  it('reads no data in an aim, and no deed of the law', () => {
    expect(
      rows(
        'Why',
        'Purpose | Categories of data | Legal basis',
        'Showing seeds based on your browsing history | Contact details Payment data | Our interest in sharing photos of birds',
      ),
    ).toEqual(['use affirmed identity > self', 'use affirmed payment-information > self']);
  });
});
