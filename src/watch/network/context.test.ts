import { expect, it } from 'vitest';
import { type Caller, contextOf, WorkerScripts, workerKind } from './context.ts';

const ORIGIN = 'https://a.example';
const caller = (patch: Partial<Caller>): Caller => ({
  isWindow: null,
  wasLeft: false,
  script: `${ORIGIN}/`,
  origin: ORIGIN,
  tabId: 1,
  frameId: 0,
  ...patch,
});

it('knows a worker kind by what its script was fetched for', () => {
  expect(['worker', 'sharedworker', 'serviceworker', 'script'].map(workerKind)).toEqual([
    'worker',
    'shared-worker',
    'service-worker',
    null,
  ]);
});

it('tells pages, frames and workers apart', () => {
  const scripts = new WorkerScripts();
  expect(contextOf(caller({}), scripts)).toBe('page');
  expect(contextOf(caller({ frameId: 7 }), scripts)).toBe('frame');
  expect(contextOf(caller({ isWindow: false }), scripts)).toBe('worker');
  scripts.note(`${ORIGIN}/w.js`, 'worker');
  expect(contextOf(caller({ script: `${ORIGIN}/w.js` }), scripts)).toBe('worker');
});

it('tells what has no tab, and guesses nothing where both kinds run', () => {
  const scripts = new WorkerScripts();
  const tabless = caller({ tabId: -1, isWindow: false });
  expect(contextOf(tabless, scripts)).toBe('service-worker');
  scripts.note(`${ORIGIN}/shared.js`, 'shared-worker');
  expect(contextOf(tabless, scripts)).toBe('shared-worker');
  scripts.note(`${ORIGIN}/sw.js`, 'service-worker');
  expect(contextOf(tabless, scripts)).toBe('unknown');
  expect(contextOf({ ...tabless, script: `${ORIGIN}/sw.js` }, scripts)).toBe('service-worker');
  expect(contextOf(caller({ tabId: -1, isWindow: true }), scripts)).toBe('service-worker');
  expect(contextOf({ ...tabless, origin: 'https://b.example', script: '' }, scripts)).toBe('service-worker');
});

it('says of what a document sent when it was left no more than is told', () => {
  const scripts = new WorkerScripts();
  expect(contextOf(caller({ wasLeft: true }), scripts)).toBe('page');
  expect(contextOf(caller({ wasLeft: true, isWindow: false }), scripts)).toBe('unknown');
  const gone = caller({ tabId: -1, frameId: -1, isWindow: true });
  expect(contextOf(gone, scripts)).toBe('unknown');
  scripts.note(`${ORIGIN}/sw.js`, 'service-worker');
  expect(contextOf(gone, scripts)).toBe('service-worker');
  expect(contextOf({ ...gone, wasLeft: true }, scripts)).toBe('unknown');
});

it('guesses no kind of worker where the browser keeps the tab of each back', () => {
  const scripts = new WorkerScripts();
  const hidden = caller({ tabId: -1, isWindow: false, hidesTab: true });
  expect(contextOf(hidden, scripts)).toBe('unknown');
  scripts.note(`${ORIGIN}/sw.js`, 'service-worker');
  expect(contextOf(hidden, scripts)).toBe('unknown');
  expect(contextOf({ ...hidden, script: `${ORIGIN}/sw.js` }, scripts)).toBe('service-worker');
});
