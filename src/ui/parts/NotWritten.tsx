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
        {unwritten.untilClosed
          ? 'This browser is set to never remember history, and what it holds for an extension until it is closed, 10 MB, is full.'
          : 'The disk is full, or the browser cannot write to it.'}
        {records > 0 &&
          ` ${counted(records, 'record', 'records')} of what left ${plural(records, 'is', 'are')} missing from the log, and lost if the browser is closed now.`}
      </p>
      <p>
        {unwritten.untilClosed
          ? 'Save the audits that you need, and erase some in the settings: Candor tries again by itself.'
          : 'Make room on the disk: Candor tries again by itself.'}
      </p>
    </section>
  );
}
