// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { summarise } from '../../audit/summary.ts';
import { sampleReport } from '../../report/fixture.ts';
import { contradicted, nothingYet, withoutPolicy } from '../preview/samples/audits.ts';
import { viewOf } from '../preview/samples/view.ts';
import { services } from '../preview/services.ts';
import { click, mount, unmount } from '../testing/mount.tsx';
import { Popup } from './Popup.tsx';

afterEach(unmount);
type Options = Parameters<typeof services>[0];
const show = async (options: Options) => {
  const parts = services(options);
  return { parts, root: await mount(<Popup {...parts} />) };
};

describe('the popup', () => {
  test('watching: app, state, sentence, numbers, recipients, promises, blind spots, export', async () => {
    const { root } = await show({ views: [viewOf(sampleReport())] });
    expect(root.querySelector('.app')?.textContent).toBe('WhatsApp Web');
    expect(root.querySelector('[role="status"]')?.textContent).toMatch(
      /^Watching since 22 Nov 2016, \d\d:\d\d$/,
    );
    expect(root.querySelector('h1')?.textContent).toMatch(/^Nothing seen contradicts the policy/);
    expect([...root.querySelectorAll('h2')].map((each) => each.textContent)).toEqual([
      'What went to whom',
      'What the policy says, and what was seen',
      'Blind spots',
    ]);
    expect([...root.querySelectorAll('.figs dt')].map((each) => each.textContent)).toEqual([
      'kinds of data',
      'recipients',
      'transmissions',
    ]);
    expect(root.querySelectorAll('.menu button').length).toBe(6);
    expect(root.querySelectorAll('.b-main').length).toBe(1);
  });

  test('discovery: how much is followed, that it began anew, and which finding is marked', async () => {
    const report = sampleReport();
    report.flows[0]!.discovered = true;
    report.flows[0]!.label = null;
    const discovery = { known: 1, since: Date.now(), restarts: 1 };
    const { root } = await show({ views: [viewOf(report)], state: { discovery } });
    expect(root.textContent).toContain('Following 1 identifier that the app’s own pages told first');
    expect(root.textContent).toContain('is forgotten');
    expect(root.textContent).toContain('(discovered)');
    unmount();
    const off = await show({ views: [viewOf(sampleReport())] });
    expect(off.root.textContent).not.toContain('Following');
  });

  test('a contradiction is said first, with the only solid chip', async () => {
    const { root } = await show({ views: [viewOf(contradicted())] });
    expect(root.querySelector('h1')?.textContent).toMatch(/^One thing seen contradicts/);
    expect(root.querySelector('.to .v')?.textContent).toBe('Contradicts');
  });

  test('nothing recognised yet: says why and how to see the start', async () => {
    const { root, parts } = await show({ views: [viewOf(nothingYet())] });
    const reload = vi.spyOn(parts.browser, 'reload');
    expect(root.querySelector('h1')?.textContent).toContain('Nothing of yours has been recognised yet');
    await click(root, 'button', 'Reload the page');
    expect(reload).toHaveBeenCalledWith(1);
  });

  test('nothing recognised because nothing could be read: says that, as the audit does', async () => {
    const report = nothingYet();
    report.blindSpots = { ...report.blindSpots, bodiesRead: 1, bodiesUnread: 5 };
    const { root } = await show({ views: [viewOf(report)] });
    expect(root.querySelector('.sum')?.textContent).toContain(summarise(report).sentence);
    expect(root.querySelector('.sum')?.textContent).toContain('Too little could be read');
  });

  test('without a policy nothing is called not mentioned', async () => {
    const { root } = await show({ views: [viewOf(withoutPolicy())] });
    expect(root.textContent).toContain('Not judged');
    expect(root.textContent).not.toContain('Not mentioned');
  });

  test('paused: says that nothing is recorded, keeps what was seen, resumes', async () => {
    const { root, parts } = await show({
      views: [viewOf(sampleReport())],
      state: { status: 'paused', pausedSince: Date.now() - 720_000 },
    });
    const resume = vi.spyOn(parts.background, 'resume');
    expect(root.querySelector('h1')?.textContent).toBe('Paused. What leaves now is not recorded.');
    expect(root.querySelector('.figs')?.textContent).toContain('12');
    expect(root.querySelector('.to')).not.toBeNull();
    const later = Date.now() + 60_000;
    const clock = vi.spyOn(Date, 'now').mockReturnValue(later);
    await vi.waitFor(() => expect(root.querySelector('.figs')?.textContent).toContain('13'), 10_000);
    clock.mockRestore();
    await click(root, 'button', 'Resume');
    expect(resume).toHaveBeenCalledWith(1);
  });

  test('not allowed: asks from the click itself, then reloads', async () => {
    const { root, parts } = await show({
      views: [viewOf(sampleReport())],
      state: { status: 'no-permission', session: null },
    });
    const ask = vi.spyOn(parts.browser, 'requestPermission');
    const reload = vi.spyOn(parts.browser, 'reload');
    expect(root.querySelector('[role="status"]')?.textContent).toBe('Not watching');
    expect(root.querySelector('h1')?.textContent).toContain('not allowed to see web.whatsapp.com');
    await click(root, 'button', 'Allow');
    expect(ask).toHaveBeenCalledOnce();
    expect(reload).toHaveBeenCalledOnce();
  });

  test('refused again: nothing is reloaded', async () => {
    const { root, parts } = await show({
      views: [],
      state: { status: 'no-permission', origin: 'https://x.example' },
    });
    vi.spyOn(parts.browser, 'requestPermission').mockResolvedValue(false);
    const reload = vi.spyOn(parts.browser, 'reload');
    await click(root, 'button', 'Allow');
    expect(reload).not.toHaveBeenCalled();
  });

  test('a page nobody asked to audit: says that nothing of it is kept, and offers it', async () => {
    const { root, parts } = await show({
      views: [],
      state: { app: null, status: 'not-audited', origin: 'https://x.example', session: null },
    });
    const audit = vi.spyOn(parts.background, 'auditOrigin');
    expect(root.textContent).toContain('Nothing of this page is looked at or kept.');
    const state = await parts.background.state(1);
    vi.spyOn(parts.background, 'state').mockResolvedValue({ ...state, status: 'watching' });
    await click(root, 'button', 'Audit this site');
    expect(audit).toHaveBeenCalledWith('https://x.example');
    // What was pressed is gone: the keyboard is at what is said now.
    expect(document.activeElement?.textContent).toBe('Nothing of this tab is recorded yet.');
  });

  test('audited, and nothing recorded of the tab: says so, and how to see its start', async () => {
    const { root, parts } = await show({ views: [], state: { session: null } });
    const reload = vi.spyOn(parts.browser, 'reload');
    expect(root.querySelector('h1')?.textContent).toBe('Nothing of this tab is recorded yet.');
    expect(root.querySelector('[aria-busy="true"]')).toBeNull();
    await click(root, 'button', 'Reload the page');
    expect(reload).toHaveBeenCalledWith(1);
  });

  test('a page that shows a policy is called what it is', async () => {
    const { root } = await show({
      views: [],
      state: { session: null, policy: { service: 'WhatsApp', type: 'cookie' } },
    });
    expect(root.querySelector('.notice')?.textContent).toContain('WhatsApp’s cookie notice.');
  });

  test('no web page: says so', async () => {
    const { root } = await show({
      views: [],
      state: { app: null, status: 'not-a-web-page', origin: '', session: null },
    });
    expect(root.querySelector('h1')?.textContent).toBe('This is no page that can be audited.');
  });

  test('a page that the browser keeps extensions off: says so, and offers no audit of it', async () => {
    const { root } = await show({
      views: [],
      state: { app: null, status: 'kept-off', origin: 'https://store.example', session: null },
    });
    expect(root.querySelector('.app')?.textContent).toBe('store.example');
    expect(root.querySelector('h1')?.textContent).toContain('keeps extensions off this page');
    expect(root.querySelector('button')).toBeNull();
  });

  test('a background that does not answer: says so, and tries again', async () => {
    const parts = services({ views: [viewOf(sampleReport())] });
    const state = vi.spyOn(parts.background, 'state').mockRejectedValue(new Error('gone'));
    const root = await mount(<Popup {...parts} />);
    expect(root.querySelector('h1')?.textContent).toBe('Candor did not answer.');
    state.mockRestore();
    await click(root, 'button', 'Try again');
    expect(root.querySelector('.app')?.textContent).toBe('WhatsApp Web');
  });

  test('what did not work is said', async () => {
    const { root, parts } = await show({ views: [viewOf(sampleReport())] });
    vi.spyOn(parts.background, 'pause').mockRejectedValue(new Error('no'));
    await click(root, 'button', 'Pause');
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('That did not work');
    expect(root.querySelector('h1')?.textContent).toContain('Nothing seen');
  });

  test('blames no disk where the browser never remembers history', async () => {
    const { root } = await show({
      views: [],
      unwritten: { since: Date.now(), sessions: {}, untilClosed: true },
    });
    const said = root.querySelector('.notice')?.textContent ?? '';
    expect(said).toContain('never remember history');
    expect(said).not.toContain('disk');
    expect(root.querySelectorAll('.notice').length).toBe(1);
  });

  test('says beside what the audit has to say that it is gone when the browser is closed', async () => {
    const notices = [{ kind: 'decoder-lost' as const, since: 0, unread: 3, of: 4 }];
    const { root } = await show({
      views: [viewOf(sampleReport(), { notices })],
      unwritten: { since: null, sessions: {}, untilClosed: true },
    });
    const said = [...root.querySelectorAll('.notice')].map(({ textContent }) => textContent);
    expect(said).toHaveLength(2);
    expect(said[1]).toContain('gone when the browser is closed');
  });

  test('says before all else that nothing is written, counts it as missing, in exports too', async () => {
    const notices = [{ kind: 'decoder-lost' as const, since: 0, unread: 3, of: 4 }];
    const view = viewOf(sampleReport(), { notices });
    const unwritten = { since: Date.now(), sessions: { [view.session.id]: 412, other: 1 } };
    const { root, parts } = await show({ views: [view], unwritten });
    expect(root.querySelectorAll('.notice').length).toBe(1);
    expect(root.querySelector('.notice')?.textContent).toMatch(
      /^Nothing has been written down since \d\d:\d\d\.The disk is full.* 413 records of what left are missing/,
    );
    expect(root.querySelector('.blind')?.textContent).toContain('412 observations are missing');
    await act(() => parts.tellUnwritten({ since: null, sessions: {} }));
    expect(root.querySelector('.notice')?.textContent).toContain('has changed how it talks');
    expect(root.querySelector('.blind')?.textContent).not.toContain('missing');
  });

  test.each([
    ['a session that goes on was watched until it is exported', null],
    ['a paused one until it was paused', 5],
  ])('%s', async (_, pausedAfter) => {
    const report = sampleReport();
    const end = Date.parse(report.session.endedAt);
    const pausedSince = pausedAfter === null ? null : end + pausedAfter * 60_000;
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:x';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const before = Date.now();
    const { root } = await show({ views: [viewOf(report)], state: { pausedSince } });
    const json = [...root.querySelectorAll<HTMLElement>('.menu button')].find((one) =>
      one.textContent?.includes('JSON)'),
    );
    await act(() => json!.click());
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    const exported = Date.parse(JSON.parse(await saved[0]!.text()).session.endedAt);
    if (pausedSince === null) expect(exported).toBeGreaterThanOrEqual(before);
    else expect(exported).toBe(pausedSince);
    vi.restoreAllMocks();
  });

  test('one notice at a time, under the header', async () => {
    const notices = [
      { kind: 'decoder-lost' as const, since: 0, unread: 3, of: 4 },
      { kind: 'policy-changed' as const, effectiveDate: '2016-08-25', summary: '' },
    ];
    const { root } = await show({ views: [viewOf(sampleReport(), { notices })] });
    expect(root.querySelectorAll('.notice').length).toBe(1);
    expect(root.querySelector('.head + .notice')).not.toBeNull();
  });
});
