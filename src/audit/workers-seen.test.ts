import { expect, it } from 'vitest';
import { entry } from './entry.fixture.ts';
import { WorkersSeen } from './workers-seen.ts';

const made = (method: string, url: string, transmission = url) =>
  entry({ channel: 'worker-script', vantage: 'page', method, url, transmission });

it('counts every worker that is made, and shared and service workers by their script', () => {
  const workers = new WorkersSeen();
  for (const id of ['1', '2']) {
    workers.add(made('WORKER', 'https://a.example/w.js', id));
    workers.add(made('SHARED-WORKER', 'https://a.example/s.js', id));
  }
  expect([workers.sizeOf('worker'), workers.sizeOf('shared-worker'), workers.unseen()]).toEqual([2, 1, 3]);
  workers.hook({ ...made('HOOKED', 'https://a.example/s.js'), context: 'shared-worker' });
  expect([workers.unseen('shared-worker'), workers.unseen(), workers.hooked()]).toEqual([0, 2, 1]);
});

it('knows one more with hooks of a kind in which hooks speak, where none of its scripts is known to have any', () => {
  const workers = new WorkersSeen();
  workers.hear('service-worker');
  expect([workers.unseen(), workers.hooked()]).toEqual([0, 1]);
  for (const name of ['a', 'b']) workers.add(made('SERVICE-WORKER', `https://a.example/${name}.js`));
  expect([workers.unseen('service-worker'), workers.unseen(), workers.hooked()]).toEqual([1, 1, 1]);
  workers.hook({ ...made('HOOKED', 'https://a.example/a.js'), context: 'service-worker' });
  expect([workers.unseen(), workers.hooked()]).toEqual([1, 1]);
});

it('tells when a worker teaches something of what others may have sent', () => {
  const workers = new WorkersSeen();
  const [plain, blob] = [made('WORKER', 'https://a.example/w.js'), made('WORKER', 'blob:x')];
  expect(workers.teaches(made('SHARED-WORKER', 'blob:x'))).toBe(false);
  expect(workers.teaches(plain)).toBe(true);
  workers.add(plain);
  expect([workers.teaches(plain), workers.teaches(blob), workers.known()]).toEqual([
    false,
    true,
    { any: true, blob: false },
  ]);
  workers.add(blob);
  expect([workers.teaches(blob), workers.known()]).toEqual([false, { any: true, blob: true }]);
});
