import { Fragment } from 'preact';
import type { Timeline } from '../../report/view/timeline.ts';

const LANE = 34;
const STEP = 10;

/** When it left: one lane a recipient in ink, what could not be read as hollow bars below. */
export function TimelineView({ timeline }: { timeline: Timeline }) {
  const lanes = timeline.lanes.map((lane) => ({
    name: lane.recipient,
    buckets: lane.buckets,
    hollow: false,
  }));
  if (timeline.unread.some((n) => n > 0))
    lanes.push({ name: 'Not readable', buckets: timeline.unread, hollow: true });
  const most = Math.max(1, ...lanes.flatMap((lane) => lane.buckets));
  const steps = Math.max(...lanes.map((lane) => lane.buckets.length));
  const height = lanes.length * LANE;
  return (
    <figure class="pic">
      <figcaption>
        <h2>When</h2>
        <p class="muted">{timeline.scale}</p>
      </figcaption>
      <div class="tl">
        <ul class="tl-l" aria-hidden="true">
          {lanes.map((lane) => (
            <li key={lane.name} title={lane.name}>
              {lane.name}
            </li>
          ))}
        </ul>
        <div class="tl-c">
          <svg
            viewBox={`0 0 ${steps * STEP} ${height}`}
            preserveAspectRatio="none"
            style={{ blockSize: `${height}px` }}
            role="img"
            aria-label={timeline.description}
          >
            {lanes.map((lane, index) => {
              const base = (index + 1) * LANE - 8;
              return (
                <Fragment key={lane.name}>
                  <path class="base" d={`M0 ${base + 0.5}h${steps * STEP}`} />
                  <g class={lane.hollow ? 'tu' : 'tb'}>
                    {lane.buckets.map((n, step) => {
                      if (n === 0) return null;
                      const tall = 5 + Math.sqrt(n / most) * (LANE - 15);
                      return (
                        <rect
                          key={step}
                          x={step * STEP + 1}
                          y={base - tall}
                          width={STEP - 2.5}
                          height={tall}
                        />
                      );
                    })}
                  </g>
                </Fragment>
              );
            })}
          </svg>
          <ol class="tl-x" aria-hidden="true">
            {timeline.ticks.map((tick) => (
              <li key={tick.at} style={{ insetInlineStart: `${tick.at * 100}%` }}>
                {tick.label}
              </li>
            ))}
          </ol>
        </div>
      </div>
    </figure>
  );
}
