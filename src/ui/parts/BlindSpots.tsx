import type { Report } from '../../model/report.ts';
import { channelsOf } from '../../report/view/channels.ts';
import { counted, number, size } from '../../report/view/format.ts';
import { neverSeen, type ReadingShare, spotsOf } from '../../report/view/reading.ts';
import type { UnreadRow } from '../data.ts';
import { Icon } from './Icon.tsx';
import { Meter } from './Meter.tsx';

interface Props {
  report: Report;
  share: ReadingShare;
  unread: readonly UnreadRow[] | undefined;
}

/** What left unread, why, and what no device sees. */
export function BlindSpots({ report, share, unread }: Props) {
  const spots = spotsOf(report);
  return (
    <>
      <h2 id="h-blind">Blind spots</h2>
      <p class="lead">
        {share.total > 0 ? `${share.short.replace(/ read$/, '')} could be read. ` : ''}
        {share.sentence}
      </p>
      <div class="bigm">
        <Meter share={share} />
        <p class="keys">
          {share.read > 0 && (
            <span>
              <i class="key read" />
              {size(share.read)} read
            </span>
          )}
          {share.unread > 0 && (
            <span>
              <i class="key unread" />
              {size(share.unread)} not read
            </span>
          )}
          {share.open && (
            <span>
              <i class="key open" />
              more, amount not known
            </span>
          )}
        </p>
      </div>
      {unread && unread.length > 0 && <Unread rows={unread} />}
      {spots.length > 0 && (
        <>
          <h3>Of this audit</h3>
          <ul class="never">
            {spots.map((note) => (
              <li key={note}>
                <Icon name="opaque" class="vi opaque" />
                <span>{note}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Channels report={report} />
      <h3>Never visible from a device</h3>
      <ul class="never">
        {neverSeen(report.app).map((sentence) => (
          <li key={sentence}>
            <Icon name="not-observable" class="vi not-observable" />
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Channels({ report }: Pick<Props, 'report'>) {
  const rows = channelsOf(report);
  if (rows.length === 0) return null;
  return (
    <>
      <h3>Channels of the app</h3>
      <table class="pt">
        <caption class="sr">Which of the app’s channels were read</caption>
        <thead>
          <tr>
            <th scope="col">Channel</th>
            <th scope="col">This audit</th>
            <th scope="col">How much</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.name} ${row.where}`}>
              <th scope="row">
                {row.name}
                <span class="ps">{row.where}</span>
              </th>
              <td>
                <span class={`v ${row.tone} v-bare`}>
                  <Icon name={row.tone} class="vi-s" />
                  {row.word}
                </span>
              </td>
              <td>{row.what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Unread({ rows }: { rows: readonly UnreadRow[] }) {
  return (
    <table class="bt">
      <caption class="sr">What left unread, and why: {counted(rows.length, 'row', 'rows')}</caption>
      <thead>
        <tr>
          <th scope="col">Went to</th>
          <th scope="col">What it was</th>
          <th scope="col" class="num">
            Times
          </th>
          <th scope="col" class="num">
            Size
          </th>
          <th scope="col">Why it could not be read</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.host} ${row.what} ${row.why}`}>
            <th scope="row">{row.host ? <code dir="ltr">{row.host}</code> : 'Not known'}</th>
            <td>{row.what}</td>
            <td class="num">{row.times === null ? <Unknown /> : number(row.times)}</td>
            <td class="num">{row.bytes === null ? <Unknown /> : size(row.bytes)}</td>
            <td>{row.why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Unknown() {
  return (
    <>
      <span aria-hidden="true">?</span>
      <span class="sr">not known</span>
    </>
  );
}
