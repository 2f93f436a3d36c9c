import { type Unwritten, unwrittenOf } from '../../audit/unwritten.ts';
import { counted, plural } from '../../report/view/format.ts';
import { moment } from '../moment.ts';
import { Icon } from './Icon.tsx';

/** Says that the log takes nothing, what that means and what to do about it; nothing where it does. */
export function NotWritten({ unwritten }: { unwritten: Unwritten | undefined }) {
  if (!unwritten || unwritten.since === null) return null;
  const records = unwrittenOf(unwritten, null);
  return (
    <section class="notice" aria-label="Notice" role="status">
      <Icon name="break" />
      <p>
        <strong>Nothing has been written down since {moment(unwritten.since)}.</strong>
      </p>
      <p>
        {unwritten.keepsNothing
          ? 'This browser is set to never remember history, and lets no extension keep a log then.'
          : 'The disk is full, or the browser cannot write to it.'}
        {records > 0 &&
          ` ${counted(records, 'record', 'records')} of what left ${plural(records, 'is', 'are')} missing from the log, and lost if the browser is closed now.`}
      </p>
      <p>
        {unwritten.keepsNothing
          ? 'To audit, let it remember history in its settings and start it anew, or use a profile of its own for this.'
          : 'Make room on the disk: Candor tries again by itself.'}
      </p>
    </section>
  );
}
