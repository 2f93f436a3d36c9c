// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test } from 'vitest';
import { sampleReport } from '../../report/fixture.ts';
import { flowPictureOf } from '../../report/view/flow-picture.ts';
import { promisesOf } from '../../report/view/promises.ts';
import { readingOf } from '../../report/view/reading.ts';
import { recipientsOf } from '../../report/view/recipients.ts';
import { rowsOf } from '../../report/view/rows.ts';
import { timelineOf } from '../../report/view/timeline.ts';
import { click, mount, unmount } from '../testing/mount.tsx';
import { BlindSpots } from './BlindSpots.tsx';
import { Excerpt } from './Excerpt.tsx';
import { FindingsTable } from './FindingsTable.tsx';
import { FlowPictureView } from './FlowPictureView.tsx';
import { Meter } from './Meter.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { PolicyChanges } from './PolicyChanges.tsx';
import { Promises } from './Promises.tsx';
import { Recipients } from './Recipients.tsx';
import { Said } from './Said.tsx';
import { ShowMore } from './ShowMore.tsx';
import { Tally } from './Tally.tsx';
import { TimelineView } from './TimelineView.tsx';
import { Count, Verdict } from './Verdict.tsx';
import { Words } from './Words.tsx';

afterEach(unmount);
const report = sampleReport();
const rows = rowsOf(report);
const recipients = recipientsOf(report, rows);
const promises = promisesOf(report);

describe('Verdict', () => {
  test('has shape and word together', async () => {
    const root = await mount(<Verdict verdict="omitted" />);
    expect(root.textContent).toBe('Not mentioned');
    expect(root.querySelector('svg[aria-hidden] path')).not.toBeNull();
  });
  test('of a denial reads as no breach', async () => {
    const root = await mount(<Verdict verdict="not-seen" claim={{ polarity: 'denied' }} />);
    expect(root.textContent).toBe('No breach seen');
  });
  test('a count of zero loses its colour', async () => {
    const root = await mount(<Count verdict="contradicted" word="contradicted" count={0} />);
    expect(root.querySelector('.zero')?.textContent).toBe('0 contradicted');
  });
});

describe('FindingsTable', () => {
  test('takes the keyboard to the first row that its last button shows', async () => {
    const many = Array.from({ length: 20 }, (_, n) => ({ ...rows[0]!, id: `r${n}`, toName: `Company ${n}` }));
    const root = await mount(<FindingsTable rows={many} selected={null} onSelect={() => {}} />);
    await click(root, '.linkb', 'Show 8 more');
    expect(root.querySelectorAll('.rowb').length).toBe(20);
    expect(document.activeElement).toBe(root.querySelectorAll('.rowb')[12]);
  });
});

test('ShowMore is gone once all is shown, and the keyboard at the first that it showed', async () => {
  function List() {
    const [all, setAll] = useState(false);
    return (
      <>
        <ul>
          {[1, 2, 3, 4].slice(0, all ? 4 : 2).map((n) => (
            <li key={n} tabIndex={-1}>
              {n}
            </li>
          ))}
        </ul>
        <ShowMore
          shown={2}
          left={all ? 0 : 2}
          words={['more one', 'more ones']}
          onShow={() => setAll(true)}
        />
      </>
    );
  }
  const root = await mount(<List />);
  await click(root, '.linkb', 'Show 2 more ones');
  expect(root.querySelector('.linkb')).toBeNull();
  expect(document.activeElement?.textContent).toBe('3');
});

describe('Meter', () => {
  const share = readingOf(report);
  test('shows read, unread and an open end', async () => {
    const root = await mount(<Meter share={{ ...share, total: 100, read: 60, unread: 40, open: true }} />);
    expect([...root.querySelectorAll('i')].map((each) => each.className)).toEqual(['read', 'unread', 'open']);
  });
  test('has no unread part where all was read', async () => {
    const root = await mount(<Meter share={{ ...share, total: 100, read: 100, unread: 0, open: false }} />);
    expect([...root.querySelectorAll('i')].map((each) => each.className)).toEqual(['read']);
  });
  test('never shows nothing as read', async () => {
    const root = await mount(<Meter share={{ ...share, total: 0, read: 0, unread: 0, open: true }} />);
    expect(root.querySelector('.read')).toBeNull();
    expect(root.querySelector('.open')).not.toBeNull();
  });
});

test('Recipients has one chip for each verdict of a recipient, and more in place', async () => {
  const root = await mount(<Recipients recipients={recipients} linkTo={(each) => `#${each.name}`} />);
  const first = recipients[0]!;
  expect(root.querySelector('h3')?.textContent).toBe(first.name);
  expect(root.querySelectorAll('.v').length).toBe(
    recipients.reduce((sum, each) => sum + each.groups.length, 0),
  );
  expect(
    [...root.querySelectorAll('summary')].some((each) => /and \d+ more/.test(each.textContent ?? '')),
  ).toBe(true);
});

test('Said joins the word and an explanation that begins with it', async () => {
  const [promise] = promises;
  const root = await mount(
    <Said
      promises={[
        { ...promise!, verdict: 'not-exercised', explanation: 'Not tried in 1 session: it takes a call.' },
      ]}
    />,
  );
  expect(root.querySelector('.was')?.textContent).toBe('Not tried in 1 session: it takes a call.');
  expect(root.querySelector('.was b')?.textContent).toBe('Not tried');
});

test('Tally names contradictions even where there is none', async () => {
  const root = await mount(<Tally promises={promises} zero />);
  expect(root.textContent).toContain('0 contradicted');
});

test('Excerpt marks placeholders, keeps text, runs nothing', async () => {
  const root = await mount(<Excerpt text={'<b onclick="x">[phone-number]</b>'} />);
  expect(root.querySelector('.mask')?.textContent).toBe('[phone-number]');
  expect(root.querySelector('pre')?.textContent).toBe('<b onclick="x">[phone-number]</b>');
  expect(root.querySelector('[onclick]')).toBeNull();
  expect(root.querySelector('pre')?.getAttribute('dir')).toBe('ltr');
});

test('FlowPictureView is a picture with a name, and a table that says the same', async () => {
  const picture = flowPictureOf(rows, recipients, [{ to: null, times: 22 }])!;
  const root = await mount(<FlowPictureView picture={picture} />);
  expect(root.querySelector('svg[role="img"]')?.getAttribute('aria-labelledby')).toBe('fp-t fp-d');
  expect(root.querySelector('#fp-d')?.textContent).toBe(picture.description);
  expect(root.querySelectorAll('tbody tr').length).toBe(picture.ribbons.length);
  expect(root.querySelectorAll('path.rib').length).toBe(picture.ribbons.length);
  expect(root.querySelector('.legend')?.textContent).toContain('Unreadable');
});

test('TimelineView has a lane for each recipient and hollow bars for what was unread', async () => {
  const lanes = [
    { recipient: 'WhatsApp', buckets: [4, 0, 1], unread: [0, 2, 0] },
    { recipient: 'Giphy', buckets: [0, 1, 0], unread: [0, 0, 0] },
  ];
  const root = await mount(<TimelineView timeline={timelineOf(report, recipients, rows, lanes, 'UTC')!} />);
  expect([...root.querySelectorAll('.tl-l li')].map((each) => each.textContent)).toEqual([
    'WhatsApp',
    'Giphy',
    'Not readable',
  ]);
  expect(root.querySelectorAll('.tb rect').length).toBe(3);
  expect(root.querySelectorAll('.tu rect').length).toBe(1);
  expect(root.querySelector('svg')?.getAttribute('aria-label')).toContain('WhatsApp');
});

describe('NoticeBar', () => {
  test('tells of a changed policy', async () => {
    const root = await mount(
      <NoticeBar
        app="X"
        linkTo={(part) => `#${part}`}
        notice={{ kind: 'policy-changed', effectiveDate: '2016-08-25', summary: '2 added.' }}
      />,
    );
    expect(root.textContent).toContain('The policy changed on 25 August 2016.');
    expect(root.querySelector('a')?.getAttribute('href')).toBe('#changes');
  });
  test('tells of a decoder that lost its footing, counted', async () => {
    const root = await mount(
      <NoticeBar
        app="X"
        linkTo={(part) => `#${part}`}
        notice={{ kind: 'decoder-lost', since: 0, unread: 312, of: 340 }}
      />,
    );
    expect(root.textContent).toContain('312 of 340 messages could not be read');
  });
});

describe('Promises', () => {
  test('lists each with its verdict', async () => {
    const root = await mount(<Promises promises={promises} />);
    expect(root.querySelectorAll('tbody tr').length).toBe(promises.length);
  });
  test('says so where no document is at hand', async () => {
    const root = await mount(<Promises promises={[]} />);
    expect(root.textContent).toContain('No document of this app is at hand');
    expect(root.querySelector('table')).toBeNull();
  });
});

describe('PolicyChanges', () => {
  const versions = [
    {
      id: 'a',
      effectiveDate: '2012-07-07',
      region: 'all regions',
      url: 'https://x.example/',
      complete: true,
    },
    { id: 'b', effectiveDate: '2016-08-25', region: 'all regions', url: 'javascript:x', complete: false },
  ];
  test('without a comparison says that none was made', async () => {
    const root = await mount(<PolicyChanges comparison={undefined} />);
    expect(root.textContent).toContain('No two versions have been compared');
  });
  test('never calls unchanged what could not be compared', async () => {
    const none = { versions, older: 'a', newer: 'b', changes: [] };
    const texts = await mount(<PolicyChanges comparison={{ ...none, basis: 'texts' }} />);
    expect(texts.textContent).toContain('no claim changed');
    const summaries = await mount(<PolicyChanges comparison={{ ...none, basis: 'summaries' }} />);
    expect(summaries.textContent).toContain('Our own summaries of these two versions say the same.');
    const spoilt = { ...none, obstacle: 'capture incomplete: after' };
    const root = await mount(<PolicyChanges comparison={spoilt} />);
    expect(root.textContent).toContain('could not be held against each other');
    expect(root.textContent).not.toContain('no claim changed');
    // Nor stands the head of a table there with nothing under it.
    expect(root.querySelector('table')).toBeNull();
  });
  test('shows both sides and what they mean for what was seen', async () => {
    const chosen: string[] = [];
    const root = await mount(
      <PolicyChanges
        comparison={{
          versions,
          older: 'a',
          newer: 'b',
          changes: [
            {
              kind: 'added',
              older: null,
              newer: { statement: 'Said now.', section: 'S' },
              affected: [{ what: 'Online now', before: 'omitted', after: 'clear' }],
            },
          ],
        }}
        onChoose={(version) => chosen.push(version.id)}
      />,
    );
    expect(root.textContent).toContain('1 claim added');
    expect(root.textContent).toContain('Nothing about it.');
    expect(root.textContent).toContain('capture incomplete');
    expect([...root.querySelectorAll('.fxv .v')].map((each) => each.textContent)).toEqual([
      'Not mentioned',
      'Stated',
    ]);
    expect([...root.querySelectorAll('a')].map((each) => each.getAttribute('href'))).toEqual([
      'https://x.example/',
    ]);
    await click(root, '.vers button', '2016');
    expect(chosen).toEqual(['b']);
  });
});

test('BlindSpots tells what was unread, of what size is not known, and what never shows', async () => {
  const root = await mount(
    <BlindSpots
      report={report}
      share={readingOf(report)}
      unread={[
        { host: '', entity: 'unknown', what: 'Sockets', times: null, bytes: null, why: 'Not reported.' },
      ]}
    />,
  );
  expect(root.textContent).toContain('Never visible from a device');
  for (const note of report.blindSpots.notes) expect(root.textContent).toContain(note);
  expect([...root.querySelectorAll('td.num')].map((each) => each.textContent)).toEqual([
    '?not known',
    '?not known',
  ]);
});

test('Words explains every verdict that can be given', async () => {
  const root = await mount(<Words />);
  expect(root.querySelectorAll('dt').length).toBe(12);
});
