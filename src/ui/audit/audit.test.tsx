// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Unwritten } from '../../audit/unwritten.ts';
import { sampleReport } from '../../report/fixture.ts';
import { rowsOf } from '../../report/view/rows.ts';
import { nothingYet } from '../preview/samples/audits.ts';
import { COMPARISON } from '../preview/samples/extras.ts';
import { viewOf } from '../preview/samples/view.ts';
import { services } from '../preview/services.ts';
import { click, enter, mount, settle, unmount } from '../testing/mount.tsx';
import { Audit } from './Audit.tsx';
import { partOf } from './part.ts';

beforeEach(() => {
  history.replaceState(null, '', '/audit.html');
});
afterEach(unmount);

const rows = rowsOf(sampleReport());

async function show(view = viewOf(sampleReport()), unwritten?: Unwritten) {
  const parts = services({
    ...(unwritten ? { unwritten } : {}),
    views: [view, { ...viewOf(nothingYet()), session: { ...view.session, id: 's2', startedAt: 0 } }],
  });
  return { parts, root: await mount(<Audit {...parts} />) };
}

async function go(hash: string) {
  await act(() => {
    location.hash = hash;
    dispatchEvent(new Event('hashchange'));
  });
  await settle();
}

describe('the audit page', () => {
  test('opens with the sentence, then parts with their counts', async () => {
    const { root } = await show();
    expect(root.querySelector('h1')?.textContent).toMatch(/^Nothing seen contradicts the policy/);
    const tabs = [...root.querySelectorAll('.tabs a')];
    expect(tabs.map((each) => each.textContent)).toEqual([
      `Findings ${rows.length}`,
      expect.stringMatching(/^Promises \d+$/),
      'Policy changes',
      expect.stringMatching(/^Blind spots \d+$/),
    ]);
    expect(root.querySelector('[aria-current="page"]')?.textContent).toContain('Findings');
  });

  test('says that nothing is written, above all, and counts it among the blind spots', async () => {
    const view = viewOf(sampleReport());
    const { root } = await show(view, { since: 0, sessions: { [view.session.id]: 5 } });
    expect(root.querySelector('.notice')?.textContent).toMatch(/written down since .*5 records/);
    await go('#blind');
    expect(root.querySelector('.never')?.textContent).toContain('5 records could not be written');
  });

  test('a row opens its evidence, and Escape closes it', async () => {
    const { root } = await show();
    await click(root, '.rowb');
    const evidence = root.querySelector('#ev');
    expect(evidence?.querySelector('h3')?.textContent).toContain(rows[0]!.toName);
    expect([...evidence!.querySelectorAll('h4')].map((each) => each.textContent)).toEqual([
      'Where it stood',
      'Who saw it',
      'What it rests on',
    ]);
    expect(root.querySelector('.rowb[aria-expanded="true"]')).not.toBeNull();
    await act(() => {
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    });
    await settle();
    expect(root.querySelector('#ev')).toBeNull();
  });

  test('evidence goes to the next finding', async () => {
    const { root } = await show();
    await click(root, '.rowb');
    await click(root, '[aria-label="Next finding"]');
    expect(root.querySelector('tr.sel .rowb')?.getAttribute('data-row')).toBe('F2');
    expect(root.querySelector('[aria-label="Previous finding"]')?.getAttribute('aria-disabled')).toBe(
      'false',
    );
  });

  test('evidence takes the keyboard when a key opens it, and keeps it at the last finding', async () => {
    vi.spyOn(globalThis, 'matchMedia').mockReturnValue({ matches: false } as MediaQueryList);
    const { root } = await show();
    const press = (detail: number) =>
      act(() => {
        root.querySelector('.rowb')!.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
      });
    await press(1);
    expect(document.activeElement).not.toBe(root.querySelector('#ev-h'));
    await press(1);
    await press(0);
    await settle();
    expect(document.activeElement).toBe(root.querySelector('#ev-h'));
    const next = root.querySelector<HTMLElement>('[aria-label="Next finding"]')!;
    next.focus();
    for (const _ of rows) await click(root, '[aria-label="Next finding"]');
    expect(next.getAttribute('aria-disabled')).toBe('true');
    expect(root.querySelector('tr.sel .rowb')?.getAttribute('data-row')).toBe(rows.at(-1)!.id);
    expect(document.activeElement).toBe(next);
    expect(root.querySelector('#ev-h')?.closest('[aria-live]')).not.toBeNull();
  });

  test('focus and open evidence stay with their finding when a graver one comes before it', async () => {
    const parts = services({ views: [viewOf(sampleReport())] });
    let tell: Parameters<typeof parts.log.watchReport>[1] = () => {};
    vi.spyOn(parts.log, 'watchReport').mockImplementation((_, onChange) => {
      tell = onChange;
      onChange(viewOf(sampleReport()));
      return () => {};
    });
    const root = await mount(<Audit {...parts} />);
    const [first] = root.querySelectorAll<HTMLElement>('.rowb');
    const words = first!.textContent;
    await click(root, '.rowb');
    first!.focus();
    const place = root.querySelector('.samples button');
    const grown = sampleReport();
    const graver = { ...grown.flows[0]!, id: 'x', label: 'graver' };
    grown.flows.push(graver);
    grown.findings.push({
      ...grown.findings.find((f) => f.about === 'flow')!,
      id: 'x',
      flow: 'x',
      verdict: 'incorrect',
    });
    await act(() => tell(viewOf(grown)));
    await settle();
    expect(root.querySelector('.rowb')?.textContent).not.toBe(words);
    expect(document.activeElement?.textContent).toBe(words);
    expect(root.querySelector('tr.sel .rowb')?.textContent).toBe(words);
    expect(root.querySelector('.samples button')).toBe(place);
  });

  test('what a page wrote to turn the direction of writing turns nothing here', async () => {
    const report = sampleReport();
    for (const flow of report.flows)
      for (const sample of flow.evidence.samples)
        Object.assign(sample, { excerpt: 'a\u202eb', location: 'c\u2067d' });
    const { root } = await show(viewOf(report));
    await click(root, '.rowb');
    expect(root.querySelector('#ev')?.textContent).toContain('a\ufffdb');
    expect(root.querySelector('#ev')?.textContent).toContain('c\ufffdd');
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await click(root, '.ev footer button', 'Copy as text');
    expect(write.mock.calls.at(-1)?.[0]).not.toMatch(/[\u202e\u2067]/);
  });

  test('what was copied is said, and that it was not', async () => {
    const { root } = await show();
    await click(root, '.rowb');
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('no'));
    await click(root, '.ev footer button', 'Copy as text');
    expect(root.querySelector('.ev footer')?.textContent).toContain('Not copied');
    write.mockResolvedValueOnce();
    await click(root, '.ev footer button', 'Not copied');
    expect(root.querySelector('.ev footer')?.textContent).toContain('Copied');
  });

  test('filters by verdict and by what is typed', async () => {
    const { root } = await show();
    await click(root, '.filters button', 'Stated');
    const stated = rows.filter((row) => row.verdict === 'clear').length;
    expect(root.querySelectorAll('.rowb').length).toBe(stated);
    await click(root, '.filters button', 'All');
    await enter(root.querySelector('input[type="search"]'), 'api.giphy.com');
    expect(root.querySelectorAll('.rowb').length).toBe(rows.filter((row) => row.toName === 'Giphy').length);
    await enter(root.querySelector('input[type="search"]'), 'nothing like it');
    expect(root.textContent).toContain('No finding matches.');
  });

  test('the address chooses part and session', async () => {
    history.replaceState(null, '', '/audit.html?session=s2#blind');
    const { root } = await show();
    expect(root.querySelector('[aria-current="page"]')?.textContent).toContain('Blind spots');
    expect(root.querySelector<HTMLSelectElement>('.ctx label:nth-child(2) select')?.value).toBe('s2');
    await go('#promises');
    expect(root.querySelector('#h-prom')).not.toBeNull();
  });

  test('an address of an audit that is gone shows no other in its place, and lets one be chosen', async () => {
    history.replaceState(null, '', '/audit.html?session=gone');
    const { root } = await show();
    expect(root.querySelector('h1')?.textContent).toBe('This audit is not kept here.');
    expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('false');
    await enter(root.querySelector('.ctx select'), 'whatsapp');
    expect(root.querySelector('h1')?.textContent).toMatch(/^Nothing seen contradicts/);
  });

  test('a session that begins does not take the place of the one that is read', async () => {
    const parts = services({ views: [viewOf(sampleReport())] });
    let tell: Parameters<typeof parts.log.watchSessions>[0] = () => {};
    const first = viewOf(sampleReport()).session;
    vi.spyOn(parts.log, 'watchSessions').mockImplementation((onChange) => {
      tell = onChange;
      onChange([first]);
      return () => {};
    });
    const root = await mount(<Audit {...parts} />);
    await act(() => tell([{ ...first, id: 's9', startedAt: first.startedAt + 1 }, first]));
    await settle();
    expect(root.querySelector<HTMLSelectElement>('.ctx label:nth-child(2) select')?.value).toBe('s1');
    expect(root.querySelector('h1')?.textContent).toMatch(/^Nothing seen contradicts/);
  });

  test('a day to judge by that is chosen elsewhere shows here, and one that is refused does not', async () => {
    const { root, parts } = await show();
    const chosen = () => root.querySelector<HTMLSelectElement>('.ctx label:nth-child(3) select');
    await parts.background.saveSettings({ judgedAt: '2016-08-25' });
    await settle();
    expect(chosen()?.value).toBe('2016-08-25');
    vi.spyOn(parts.background, 'saveSettings').mockRejectedValue(new Error('no'));
    await enter(chosen(), '');
    expect(chosen()?.value).toBe('2016-08-25');
  });

  test('choosing a session shows it and keeps it in the address', async () => {
    const { root } = await show();
    await enter(root.querySelector('.ctx label:nth-child(2) select'), 's2');
    expect(location.search).toBe('?session=s2');
    expect(root.textContent).toContain('Nothing of yours has been recognised yet');
  });

  test('choosing what to judge by is asked of the background', async () => {
    const { root, parts } = await show();
    const save = vi.spyOn(parts.background, 'saveSettings');
    const select = root.querySelector('.ctx label:nth-child(3) select');
    await enter(select, '2016-08-25');
    expect(save).toHaveBeenCalledWith({ judgedAt: '2016-08-25' });
    await enter(select, '');
    expect(save).toHaveBeenLastCalledWith({ judgedAt: null });
  });

  test('policy changes stand where they are given', async () => {
    const { root } = await show(viewOf(sampleReport(), { comparison: COMPARISON }));
    await go('#changes');
    expect(root.querySelectorAll('.ct tbody tr').length).toBe(COMPARISON.changes.length);
    expect(root.textContent).toContain('Policy changes 5');
  });

  test('an empty log says how to begin', async () => {
    const root = await mount(<Audit {...services({ views: [] })} />);
    expect(root.querySelector('h1')?.textContent).toBe('Nothing has been audited yet.');
  });
});

test('an address that names no part is of the findings', () => {
  expect([partOf(''), partOf('#blind'), partOf('#x')]).toEqual(['findings', 'blind', 'findings']);
});
