import { useRef, useState } from 'preact/hooks';
import type { Report } from '../../model/report.ts';
import { watchedUntil } from '../../report/watched-until.ts';
import { type ExportFormat, exportReport, FORMATS, MORE_FORMATS } from '../export.ts';
import type { ReportLog } from '../report-log.ts';
import { Icon } from './Icon.tsx';

interface Props {
  report: Report;
  log: ReportLog;
  /** Until when the session was watched, milliseconds since the epoch, where it goes on. */
  until?: () => number;
  /** The one primary button of its view. */
  main?: boolean;
}

/** Saves the report: each form a button, with what it is for. Escape closes it, as does a choice. */
export function ExportMenu({ report, log, until, main }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [failed, setFailed] = useState(false);
  const close = () => {
    menu.current?.removeAttribute('open');
    menu.current?.querySelector('summary')?.focus();
  };
  const choose = async (format: ExportFormat) => {
    try {
      await exportReport(until ? watchedUntil(report, until()) : report, format, log);
      setFailed(false);
      close();
    } catch {
      setFailed(true);
    }
  };
  return (
    <details
      ref={menu}
      class="menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.preventDefault();
        close();
      }}
    >
      <summary class={main ? 'b b-main' : 'b'}>
        <Icon name="export" />
        Export report
      </summary>
      <div class="menu-list">
        <Formats formats={FORMATS} onChoose={choose} />
        <details>
          <summary>More formats</summary>
          <Formats formats={MORE_FORMATS} onChoose={choose} />
        </details>
        {failed && <p role="alert">That could not be written.</p>}
      </div>
    </details>
  );
}

function Formats(props: { formats: readonly ExportFormat[]; onChoose: (format: ExportFormat) => void }) {
  return (
    <ul>
      {props.formats.map((format) => (
        <li key={format.id}>
          <button type="button" onClick={() => props.onChoose(format)}>
            {format.name}
          </button>
        </li>
      ))}
    </ul>
  );
}
