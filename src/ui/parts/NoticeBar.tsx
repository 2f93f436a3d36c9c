import { date, number } from '../../report/view/format.ts';
import type { Notice } from '../data.ts';
import { moment } from '../moment.ts';
import { Icon } from './Icon.tsx';

interface Props {
  notice: Notice;
  app: string;
  linkTo: (part: 'changes' | 'blind') => string;
}

/** One thing worth saying before all else, in ink, under the header. */
export function NoticeBar({ notice, app, linkTo }: Props) {
  return notice.kind === 'policy-changed' ? (
    <section class="notice" aria-label="Notice">
      <Icon name="document" />
      <p>
        <strong>The policy changed on {date(notice.effectiveDate)}.</strong>
      </p>
      <p>{notice.summary}</p>
      <p>
        <a href={linkTo('changes')} target="_blank" rel="noreferrer">
          See what changed
        </a>
      </p>
    </section>
  ) : (
    <section class="notice" aria-label="Notice">
      <Icon name="break" />
      <p>
        <strong>{app} has changed how it talks.</strong>
      </p>
      <p>
        The decoder has lost its footing since {moment(notice.since)}: {number(notice.unread)} of{' '}
        {number(notice.of)} messages could not be read. They are counted, not guessed at.
      </p>
      <p>
        <a href={linkTo('blind')} target="_blank" rel="noreferrer">
          What is missing
        </a>
      </p>
    </section>
  );
}
