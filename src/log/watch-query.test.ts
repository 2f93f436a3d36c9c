import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { watchQuery } from './watch-query.ts';

it('goes on after a failure, until it is stopped', async () => {
  const database = new Dexie('watch-query') as Dexie & { rows: Dexie.Table<{ id: number }> };
  database.version(1).stores({ rows: 'id' });
  let fails = true;
  const seen: number[] = [];
  const query = () => (fails ? Promise.reject(new Error('full')) : database.rows.count());
  const stop = watchQuery(database, query, (count) => seen.push(count));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(seen).toEqual([]);
  fails = false;
  await expect.poll(() => seen, { timeout: 5000 }).toEqual([0]);
  await database.rows.add({ id: 1 });
  await expect.poll(() => seen).toEqual([0, 1]);
  stop();
  await database.rows.add({ id: 2 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(seen).toEqual([0, 1]);
});

it('opens a database again that was closed under it', async () => {
  const database = new Dexie('watch-closed') as Dexie & { rows: Dexie.Table<{ id: number }> };
  database.version(1).stores({ rows: 'id' });
  await database.open();
  await database.rows.add({ id: 1 });
  database.close();
  const seen: number[] = [];
  const stop = watchQuery(
    database,
    () => database.rows.count(),
    (count) => seen.push(count),
  );
  await expect.poll(() => seen, { timeout: 5000 }).toEqual([1]);
  stop();
});
