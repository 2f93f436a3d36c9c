import type { ReadingShare } from '../../report/view/reading.ts';

/**
 * How much of what left could be read, by bytes: read, not read, and an open dashed end where something of
 * unknown size may be missing. Its text stands beside it.
 */
export function Meter({ share }: { share: ReadingShare }) {
  if (share.total === 0 && !share.open) return <div class="meter none" aria-hidden="true" />;
  return (
    <div class="meter" aria-hidden="true">
      {share.read > 0 && <i class="read" style={{ flex: share.read / share.total }} />}
      {share.unread > 0 && <i class="unread" style={{ flex: share.unread / share.total }} />}
      {share.total === 0 && <i class="unread none" style={{ flex: 1 }} />}
      {share.open && <i class="open" />}
    </div>
  );
}
