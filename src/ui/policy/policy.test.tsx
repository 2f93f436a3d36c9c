// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PolicyReading } from '../../policy/read-text.ts';
import { readPolicy } from '../../policy/read-text.ts';
import { services as faces } from '../preview/services.ts';
import { mount, settle, unmount } from '../testing/mount.tsx';
import { PolicyPage, type PolicyServices } from './PolicyPage.tsx';

afterEach(unmount);

const ENGLISH = 'We collect your phone number. We may share your e-mail address with advertisers. '.repeat(
  20,
);
const services = (text: string, over: Partial<PolicyServices> = {}): PolicyServices => ({
  sourceOfTab: async () => ({
    url: 'https://www.chat.example/privacy',
    title: '',
    blocks: { blocks: [], refused: null, truncated: false },
  }),
  readInWorker: async () => readPolicy({ text }),
  keepVersion: async (version) => version,
  versionsOf: async () => [],
  now: () => Date.parse('2026-11-27T12:00:00Z'),
  ...over,
});
const show = (own: PolicyServices) =>
  mount(<PolicyPage tabId={1} services={own} browser={faces({ views: [] }).browser} />);

describe('the policy page', () => {
  test('a text that names no date is not called one of the day it was read', async () => {
    const root = await show(services(ENGLISH));
    expect(root.querySelector('h1')?.textContent).toMatch(
      /^\d+ claims? (was|were) found in chat\.example’s policy read on 27 November 2026\.$/,
    );
    expect(root.querySelector('.claims dt')?.textContent).toContain('Phone number: is collected');
  });

  test('what came of a reading is read out, once, and the keyboard is at it', async () => {
    let step: (of: { done: number; total: number; claims: number }) => void = () => {};
    let end: (reading: PolicyReading) => void = () => {};
    const readInWorker: PolicyServices['readInWorker'] = (_input, _options, progress) => {
      step = progress;
      return new Promise((resolve) => {
        end = resolve;
      });
    };
    const root = await show(services('', { readInWorker }));
    const status = root.querySelector('[role="status"]');
    const said = status?.textContent;
    expect(said).not.toBe('');
    await act(() => step({ done: 24, total: 300, claims: 2 }));
    expect(root.querySelector('main')?.textContent).toContain('24 of 300 sentences read');
    expect(status?.textContent).toBe(said);
    await act(() => end(readPolicy({ text: ENGLISH })));
    await settle();
    expect(root.querySelector('[role="status"]')).toBe(status);
    expect(status?.textContent).toBe(root.querySelector('h1')?.textContent);
    root.querySelector('textarea')!.focus();
    root.querySelector('textarea')!.value = ENGLISH;
    root.querySelector('textarea')!.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    root.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(document.activeElement).toBe(root.querySelector('h1'));
  });

  test('a text in which nothing was found makes no claims, and one in no known language is in none', async () => {
    const root = await show(services('The weather is fine and the river is long today. '.repeat(30)));
    expect(root.querySelector('h1')?.textContent).toMatch(/^No claim was found in chat\.example’s policy/);
    unmount();
    const unknown = await show(
      services('', {
        readInWorker: async () => ({ ...readPolicy({ text: ENGLISH }), language: 'unknown', claims: [] }),
      }),
    );
    expect(unknown.querySelector('h1')?.textContent).toContain('cannot be told');
  });

  test('a slower reading does not come back over the one that was begun after it', async () => {
    const done: ((reading: PolicyReading) => void)[] = [];
    const readInWorker = vi.fn(() => new Promise<PolicyReading>((resolve) => done.push(resolve)));
    const root = await show(services('', { readInWorker }));
    const area = root.querySelector('textarea')!;
    await act(() => {
      area.value = ENGLISH;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(() => {
      root.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    await settle();
    expect(done).toHaveLength(2);
    await act(() => done[1]!(readPolicy({ text: ENGLISH })));
    await settle();
    const first = root.querySelector('h1')?.textContent;
    expect(first).toContain('found in the service’s policy');
    await act(() => done[0]!(readPolicy({ text: ENGLISH })));
    await settle();
    expect(root.querySelector('h1')?.textContent).toBe(first);
  });
});
