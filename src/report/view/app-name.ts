import type { Report } from '../../model/report.ts';

/** The app as a person calls it; a site without a profile goes by its host. */
export function appName(report: Report): string {
  if (report.app.id !== 'generic') return report.app.name;
  try {
    return new URL(report.session.page).host || report.app.name;
  } catch {
    return report.app.name;
  }
}
