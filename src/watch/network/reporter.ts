import * as v from 'valibot';

/** As browsers write it (CSP Level 3, section 5.3). */
const ReportSchema = v.object({ 'csp-report': v.object({ 'document-uri': v.string() }) });

/** The address of the document or worker that a report of a violated content policy is about; null where none is told. */
export function reporterOf(body: Uint8Array | null): string | null {
  if (!body) return null;
  try {
    const parsed = v.safeParse(ReportSchema, JSON.parse(new TextDecoder().decode(body)));
    return parsed.success ? parsed.output['csp-report']['document-uri'] : null;
  } catch {
    return null;
  }
}
