import type { End, FlowPicture } from '../../report/view/flow-picture.ts';
import { counted, number } from '../../report/view/format.ts';
import { FLOW_ORDER, type Shown } from '../../report/view/verdicts.ts';
import { Icon } from './Icon.tsx';
import { Verdict } from './Verdict.tsx';

/** What went where, as ribbons; the labels are text beside the drawing; the same stands behind it as a table. */
export function FlowPictureView({ picture }: { picture: FlowPicture }) {
  const order: readonly Shown[] = [...FLOW_ORDER, 'opaque'];
  const shown = order.filter((verdict) => picture.ribbons.some((ribbon) => ribbon.verdict === verdict));
  return (
    <figure class="pic">
      <figcaption>
        <h2>What went where</h2>
        <p class="muted">Width: how often. Colour and shape: what the policy says of it.</p>
      </figcaption>
      <div class="flowpic" style={{ '--h': `${picture.height}px` }}>
        <Labels ends={picture.left} class="fl" />
        <Drawing picture={picture} />
        <Labels ends={picture.right} class="fr" />
      </div>
      <p class="legend">
        {shown.map((verdict) => (
          <Verdict key={verdict} verdict={verdict} bare />
        ))}
      </p>
      <AsTable picture={picture} order={order} />
    </figure>
  );
}

function Labels({ ends, class: className }: { ends: readonly End[]; class: string }) {
  return (
    <ul class={className} aria-hidden="true">
      {ends.map((end) => (
        <li key={end.key} style={{ insetBlockStart: `${end.label}px` }} title={end.name}>
          <span class="l">
            <b>{end.name}</b> <span class="c">{number(end.count)}</span>
          </span>
          {end.details.map((detail) => (
            <span key={detail} class="d">
              {detail}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Drawing({ picture }: { picture: FlowPicture }) {
  return (
    <div class="fs">
      <svg
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        preserveAspectRatio="none"
        role="img"
        aria-labelledby="fp-t fp-d"
      >
        <title id="fp-t">What went where</title>
        <desc id="fp-d">{picture.description}</desc>
        <defs>
          <pattern id="hx" width="6" height="6" patternUnits="userSpaceOnUse">
            <path d="M-1 7 7-1M-1 1 1-1M5 7 7 5" stroke="var(--unseen-fill)" stroke-width="1.3" />
          </pattern>
        </defs>
        {picture.ribbons.map((ribbon) => (
          <path key={ribbon.title} class={`rib ${ribbon.verdict}`} d={ribbon.path}>
            <title>{ribbon.title}</title>
          </path>
        ))}
        {picture.left.map((end) => (
          <Bar key={end.key} end={end} x={0} />
        ))}
        {picture.right.map((end) => (
          <Bar key={end.key} end={end} x={picture.width - 5} />
        ))}
      </svg>
      <div aria-hidden="true">
        {picture.ribbons.map(
          (ribbon) =>
            ribbon.mark !== null && (
              <span key={ribbon.title} class="rm" style={{ insetBlockStart: `${ribbon.mark}px` }}>
                <Icon name={ribbon.verdict} class={`vi ${ribbon.verdict} on-rib`} />
              </span>
            ),
        )}
      </div>
    </div>
  );
}

function Bar({ end, x }: { end: End; x: number }) {
  return (
    <rect
      class={end.unknown ? 'node unknown' : 'node'}
      x={x}
      y={end.top}
      width={5}
      height={end.bottom - end.top}
    />
  );
}

function AsTable({ picture, order }: { picture: FlowPicture; order: readonly Shown[] }) {
  const rows = picture.ribbons.toSorted(
    (a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || b.count - a.count,
  );
  return (
    <details class="astable">
      <summary>Show as a table</summary>
      <table>
        <caption class="sr">
          What went where, by kind of data, recipient and verdict: {counted(rows.length, 'row', 'rows')}
        </caption>
        <thead>
          <tr>
            <th scope="col">Data</th>
            <th scope="col">Went to</th>
            <th scope="col">Policy</th>
            <th scope="col" class="num">
              Times
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((ribbon) => (
            <tr key={ribbon.title}>
              <th scope="row">{ribbon.from}</th>
              <td>{ribbon.to}</td>
              <td>
                <Verdict verdict={ribbon.verdict} />
              </td>
              <td class="num">{number(ribbon.count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
