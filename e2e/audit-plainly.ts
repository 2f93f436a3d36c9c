import { auditUrls, type UrlAudit } from '../src/cli/audit/audit-url.ts';
import type { Audited } from '../src/cli/audit/write-report.ts';

/** Audits pages as `auditUrls` does, in a fresh headless browser, by the documents of the day, but for what is given. */
export function auditPlainly(
  given: Pick<UrlAudit, 'urls' | 'browser' | 'maps' | 'drive'> & Partial<UrlAudit>,
): Promise<Audited[]> {
  return auditUrls({
    identifiers: [],
    policy: null,
    region: '',
    date: null,
    app: null,
    headed: false,
    profile: null,
    ...given,
  });
}
