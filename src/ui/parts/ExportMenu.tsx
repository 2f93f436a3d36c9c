import type { Report } from '../../model/report.ts';
import { exportReport, FORMATS } from '../export.ts';
import { Icon } from './Icon.tsx';

/** Saves the report: each form a button, with what it is for. */
export function ExportMenu({ report, main }: { report: Report; main?: boolean }) {
  return (
    <details class="menu">
      <summary class={main ? 'b b-main' : 'b'}>
        <Icon name="export" />
        Export report
      </summary>
      <ul>
        {FORMATS.map((format) => (
          <li key={format.id}>
            <button type="button" onClick={() => exportReport(report, format)}>
              {format.name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
