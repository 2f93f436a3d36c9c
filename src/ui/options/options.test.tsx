// @vitest-environment happy-dom
import { strFromU8, unzipSync } from 'fflate';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sampleReport } from '../../report/fixture.ts';
import * as exporting from '../export.ts';
import { nameOf } from '../export.ts';
import { viewOf } from '../preview/samples/view.ts';
import { services } from '../preview/services.ts';
import { click, enter, mount, settle, unmount } from '../testing/mount.tsx';
import { Options } from './Options.tsx';

afterEach(() => {
  unmount();
  vi.restoreAllMocks();
});

/** A report that rests on nothing: the log of these tests is empty. */
function withoutEntries() {
  const report = sampleReport();
  return { ...report, integrity: { ...report.integrity, entries: 0 } };
}
const NAME = nameOf(sampleReport());

/** The files of an archive that was to be saved. */
async function filesOf([content]: Parameters<typeof exporting.save>): Promise<Record<string, string>> {
  const files = unzipSync(new Uint8Array(await (content as Blob).arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, data]) => [name, strFromU8(data)]));
}

async function show(options: Partial<Parameters<typeof services>[0]> = {}, welcome = false) {
  const parts = services({ views: [viewOf(sampleReport())], ...options });
  const save = vi.spyOn(parts.background, 'saveSettings');
  return { parts, save, root: await mount(<Options {...parts} welcome={welcome} />) };
}

describe('settings', () => {
  test('an identifier is added with kind, value and name, and its value is hidden', async () => {
    const { root, save } = await show();
    await enter(root.querySelector('.add input'), ' +1 555 010 0001 ');
    await enter(root.querySelectorAll('.add input')[1]!, 'my number');
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    const identifiers = [{ dataType: 'phone-number', value: '+1 555 010 0001', label: 'my number' }];
    expect(save).toHaveBeenCalledWith({ identifiers });
    expect(root.querySelector('.secret')?.textContent).not.toContain('555');
    await click(root, '.secret button');
    expect(root.querySelector('.secret')?.textContent).toContain('+1 555 010 0001');
    await click(root, 'td button', 'Remove');
    expect(save).toHaveBeenLastCalledWith({ identifiers: [] });
  });

  const add = async (root: HTMLElement, value: string) => {
    await enter(root.querySelector('.add input'), value);
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  };

  test('what another tab has added meanwhile stays, and is shown', async () => {
    const { root, parts } = await show();
    const theirs = { dataType: 'username' as const, value: 'theirs' };
    await parts.background.saveSettings({ identifiers: [theirs] });
    await settle();
    expect(root.querySelectorAll('.secret').length).toBe(1);
    vi.spyOn(parts.background, 'onSettings').mockReturnValue(() => {});
    await add(root, '+1 555 010 0001');
    await settle();
    expect((await parts.background.settings()).identifiers.map(({ value }) => value)).toEqual([
      'theirs',
      '+1 555 010 0001',
    ]);
  });

  test('two that are removed at once are both gone; the same one is kept only once', async () => {
    const identifiers = ['a-1', 'b-2', 'c-3'].map((value) => ({ dataType: 'username' as const, value }));
    const { root, parts } = await show({ settings: { identifiers } });
    await act(() => {
      for (const button of [...root.querySelectorAll<HTMLElement>('td .b')].slice(0, 2)) button.click();
    });
    await settle();
    const kept = async () => (await parts.background.settings()).identifiers.map(({ value }) => value);
    expect(await kept()).toEqual(['c-3']);
    await enter(root.querySelector('.add select'), 'username');
    await add(root, 'c-3');
    await settle();
    expect(await kept()).toEqual(['c-3']);
  });

  test('what cannot be looked for is refused with the reason', async () => {
    const { root, save } = await show();
    await add(root, 'call me');
    await settle();
    expect(save).not.toHaveBeenCalled();
    expect(root.querySelector('.add [role="alert"]')?.textContent).toContain('digits');
    await add(root, '0171 1234567');
    await settle();
    expect(root.querySelector('.add [role="alert"]')).toBeNull();
    expect(root.querySelector('td p')?.textContent).toContain('country code');
  });

  test('an empty identifier is not added', async () => {
    const { root, save } = await show();
    await enter(root.querySelector('.add input'), '   ');
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(save).not.toHaveBeenCalled();
  });

  test('region, day and time kept are saved as they are chosen', async () => {
    const { root, save } = await show();
    const [region, by] = root.querySelectorAll('section[aria-labelledby="o-judge"] select');
    await enter(region!, 'EEA');
    expect(save).toHaveBeenLastCalledWith({ region: 'EEA' });
    await enter(by!, 'session');
    expect(save).toHaveBeenLastCalledWith({ judgedAt: null });
    await enter(root.querySelector('section[aria-labelledby="o-kept"] select'), '7');
    expect(save).toHaveBeenLastCalledWith({ retentionDays: 7 });
  });

  test('a value that is not among the usual ones stays as it is', async () => {
    const { root } = await show({ settings: { retentionDays: 45, region: 'KR' } });
    expect(root.querySelector<HTMLSelectElement>('section[aria-labelledby="o-kept"] select')?.value).toBe(
      '45',
    );
    expect(root.querySelector<HTMLSelectElement>('section[aria-labelledby="o-judge"] select')?.value).toBe(
      'KR',
    );
  });

  test('everything is erased only after it was confirmed', async () => {
    const { root, parts } = await show();
    const erase = vi.spyOn(parts.background, 'erase');
    await click(root, 'section[aria-labelledby="o-kept"] .fields > button', 'Erase all');
    expect(root.querySelector('dialog')?.textContent).toContain(
      '1 audit and all policies that were read here will be erased',
    );
    await click(root, 'dialog button', 'Keep');
    expect(erase).not.toHaveBeenCalled();
    await click(root, 'dialog button', 'Erase all');
    expect(erase).toHaveBeenCalledOnce();
  });

  test('one audit is erased after a second click', async () => {
    const { root, parts } = await show();
    const erase = vi.spyOn(parts.background, 'eraseSession');
    await click(root, '.rows button', 'Erase');
    expect(erase).not.toHaveBeenCalled();
    await click(root, '.rows .b-main');
    expect(erase).toHaveBeenCalledWith('s1');
  });

  test('the keyboard stays where a button was that is gone', async () => {
    const { root } = await show({ settings: { identifiers: [{ dataType: 'username', value: 'maria' }] } });
    await click(root, '.rows button', 'Erase');
    expect(document.activeElement?.textContent).toContain('Keep');
    await click(root, '.rows button', 'Keep');
    expect(document.activeElement?.textContent).toMatch(/^Erase the audit/);
    await click(root, 'td button', 'Remove');
    expect(document.activeElement?.id).toBe('o-ids');
  });

  test('nothing is said to be kept or not before the log has told', async () => {
    const parts = services({ views: [] });
    vi.spyOn(parts.log, 'watchSessions').mockReturnValue(() => {});
    const root = await mount(<Options {...parts} welcome={false} />);
    const kept = root.querySelector('section[aria-labelledby="o-kept"]');
    expect(kept?.textContent).toContain('Reading the log');
    expect(kept?.textContent).not.toContain('No audit');
  });

  test('policies that were read can be erased where no audit is', async () => {
    const { root, parts } = await show({ views: [] });
    const erase = vi.spyOn(parts.background, 'erase');
    await click(root, 'section[aria-labelledby="o-kept"] .fields > button', 'Erase all');
    await click(root, 'dialog button', 'Erase all');
    expect(erase).toHaveBeenCalledOnce();
  });

  test('what waits to be erased until the log answers is not called erased', async () => {
    const { root, parts } = await show();
    const erase = vi.spyOn(parts.background, 'eraseSession').mockResolvedValue(false);
    const trouble = () => root.querySelector('.trouble')?.textContent;
    for (const said of [/erased as soon as it does/, /^$/]) {
      await click(root, '.rows button', 'Erase');
      await click(root, '.rows .b-main');
      await settle();
      expect(trouble()).toMatch(said);
      erase.mockResolvedValue(true);
    }
  });

  test('an audit that could not be read is said to be missing from the file', async () => {
    const save = vi.spyOn(exporting, 'save').mockImplementation(() => {});
    const view = viewOf(withoutEntries());
    const running = { ...view, session: { ...view.session, endedAt: null } };
    const gone = { ...view, session: { ...view.session, id: 'gone' } };
    const { root, parts } = await show({
      views: [running, gone],
      unwritten: { since: 1, sessions: { s1: 3 } },
    });
    const watch = parts.log.watchReport;
    vi.useFakeTimers();
    vi.spyOn(parts.log, 'watchReport').mockImplementation((id, onChange) =>
      id === 'gone' ? () => {} : watch(id, onChange),
    );
    const done = click(root, 'button', 'Export all');
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    await done;
    await settle();
    const files = await filesOf(save.mock.calls[0]!);
    expect(Object.keys(files)).toEqual([`${NAME}/report.json`, `${NAME}/log.jsonl`]);
    const report = JSON.parse(files[`${NAME}/report.json`]!);
    expect(report.blindSpots.dropped).toBe(view.report.blindSpots.dropped + 3);
    expect(Date.parse(report.session.endedAt)).toBeGreaterThan(Date.parse(view.report.session.endedAt));
    expect(root.querySelector('.fields [role="alert"]')?.textContent).toContain('1 audit could not be read');
  });

  test('a year that is being typed is not saved', async () => {
    const { root, save } = await show();
    const day = root.querySelector<HTMLInputElement>('input[type="date"]')!;
    for (const value of ['0002-11-22', '0020-11-22', '0202-11-22', '2024-11-22']) {
      day.value = value;
      day.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(save.mock.calls).toEqual([[{ judgedAt: '2024-11-22' }]]);
  });

  test('all audits are saved in one file', async () => {
    const save = vi.spyOn(exporting, 'save').mockImplementation(() => {});
    const view = viewOf(withoutEntries());
    const others = ['s2', 's3'].map((id) => ({ ...view, session: { ...view.session, id } }));
    const { root, parts } = await show({ views: [view, ...others] });
    const entry = { id: 'net:a:1', session: 's2' };
    // Of one the log is gone, and of another it holds what its report rests on.
    others[0]!.report = { ...view.report, integrity: { ...view.report.integrity, entries: 1 } };
    others[1]!.report = others[0]!.report;
    vi.spyOn(parts.log, 'readEntries').mockImplementation(async function* (id) {
      if (id === 's2') yield [entry as never];
    });
    await click(root, 'button', 'Export all');
    await settle();
    expect(save).toHaveBeenCalledOnce();
    expect(save.mock.calls[0]![1]).toBe('candor-all-audits.zip');
    const files = await filesOf(save.mock.calls[0]!);
    expect(Object.keys(files)).toEqual(
      [NAME, `${NAME}-2`].flatMap((folder) => [`${folder}/report.json`, `${folder}/log.jsonl`]),
    );
    expect(files[`${NAME}-2/log.jsonl`]).toBe(`{"session":"s2","entries":1}\n${JSON.stringify(entry)}\n`);
    expect(root.querySelector('.fields [role="alert"]')?.textContent).toContain('1 audit could not be read');
  });

  test('an added site can be given up', async () => {
    const { root, parts } = await show({ settings: { addedOrigins: ['https://forum.example'] } });
    const stop = vi.spyOn(parts.background, 'stopOrigin');
    await click(root, 'button', 'Stop auditing');
    expect(stop).toHaveBeenCalledWith('https://forum.example');
    // The button is gone with its site: whoever works by keyboard goes on from the heading.
    expect(document.activeElement?.id).toBe('o-sites');
  });

  test('a setting that is refused is said, and nothing is shown as changed', async () => {
    const { root, save } = await show();
    save.mockRejectedValueOnce(new Error('not sound'));
    await enter(root.querySelector('section[aria-labelledby="o-judge"] select'), 'UK');
    expect(root.querySelector('.trouble')?.textContent).toContain('nothing was changed');
  });
});

describe('the first run', () => {
  test('says what Candor cannot see, and asks for the permission', async () => {
    const { root, parts } = await show({ allowed: false }, true);
    const ask = vi.spyOn(parts.browser, 'requestPermission');
    expect(root.querySelector('h1')?.textContent).toContain('what its policy says of it');
    expect(root.textContent).toContain('What no device can see');
    expect(root.textContent).toContain('nothing is being recorded');
    vi.spyOn(parts.browser, 'hasPermission').mockResolvedValue(true);
    await click(root, 'button', 'Allow');
    expect(ask).toHaveBeenCalledOnce();
    // The button is gone: whoever works by keyboard goes on from the heading.
    expect(root.querySelector('.ask')).toBeNull();
    expect(document.activeElement?.id).toBe('o-sites');
  });
  test('where it is allowed there is nothing to ask', async () => {
    const { root } = await show({}, true);
    expect(root.querySelector('.ask')).toBeNull();
  });

  test('deep mode is offered only where the browser has it, says what it changes, and is switched by one click', async () => {
    expect((await show()).root.querySelector('#o-deep')).toBeNull();
    unmount();
    const { root, parts } = await show({ deep: false });
    const section = root.querySelector('section[aria-labelledby="o-deep"]')!;
    expect(section.textContent).toContain('changes what the app runs');
    const request = vi.spyOn(parts.browser, 'setDeepMode');
    await click(root, 'section[aria-labelledby="o-deep"] button', 'Turn on');
    expect(request).toHaveBeenCalledWith(true);
    expect(section.textContent).toContain('Turn off');
  });

  test('discovery is off, says what it looks at and keeps, and is switched by one click', async () => {
    const { root, save } = await show();
    const section = root.querySelector('section[aria-labelledby="o-disc"]')!;
    expect(section.textContent).toContain('Off: no answer, storage or form is looked at.');
    expect(section.textContent).toContain('never at passwords');
    expect(section.textContent).toContain('in memory only');
    await click(root, 'section[aria-labelledby="o-disc"] button', 'Turn on');
    expect(save).toHaveBeenLastCalledWith({ discover: true });
    expect(section.textContent).toContain('marked as discovered');
    await click(root, 'section[aria-labelledby="o-disc"] button', 'Turn off');
    expect(save).toHaveBeenLastCalledWith({ discover: false });
  });
});
