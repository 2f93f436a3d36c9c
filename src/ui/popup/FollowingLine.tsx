import { counted } from '../../report/view/format.ts';
import type { TabState } from '../data.ts';
import { moment } from '../moment.ts';

/** What discovery follows in this tab, since when, and that it had to begin anew; nothing where it is off. */
export function FollowingLine({ discovery }: { discovery: TabState['discovery'] }) {
  if (!discovery) return null;
  const { known, since, restarts } = discovery;
  return (
    <p class="after">
      Following {counted(known, 'identifier', 'identifiers')} that the app’s own pages told first
      {since === null ? '' : `, since ${moment(since)}`}.
      {restarts > 0 &&
        ' The browser had stopped Candor’s background before: what was told until then is forgotten.'}
    </p>
  );
}
