import type { Report } from '../../../model/report.ts';
import type { ReportView } from '../../data.ts';

/** A report as the log would hand it over. */
export function viewOf(report: Report, over: Partial<ReportView> = {}): ReportView {
  return {
    session: {
      id: 's1',
      app: report.app.id,
      origin: new URL(report.session.page).origin,
      page: report.session.page,
      startedAt: Date.parse(report.session.startedAt),
      endedAt: Date.parse(report.session.endedAt),
      tabId: 1,
    },
    report,
    ...over,
  };
}
