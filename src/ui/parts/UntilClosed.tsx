import type { Unwritten } from '../../audit/unwritten.ts';
import { Icon } from './Icon.tsx';

/** Says that audits are gone when the browser is closed; nothing where they are kept. */
export function UntilClosed({ unwritten }: { unwritten: Unwritten | undefined }) {
  // That nothing is written comes first.
  if (!unwritten?.untilClosed || unwritten.since !== null) return null;
  return (
    <section class="notice" aria-label="How long this is kept">
      <Icon name="document" />
      <p>
        <strong>The log is gone when the browser is closed.</strong>
      </p>
      <p>
        This browser is set to never remember history: Candor writes no audit to the disk. To keep one, save
        its report.
      </p>
    </section>
  );
}
