import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { appFolders } from '../cli/generate-apps.ts';
import { appById, readPayload } from './index.ts';
import { checkVector, type VectorFile, vectorPayload } from './vectors.ts';

/** What is told of a message that is a file stands in the upload’s address too. */
const LIVE = ['message-content', 'typing', 'presence', 'last-seen', 'delivery-receipt', 'read-receipt'];
const file = (folder: string) => new URL(`./${folder}/vectors.json`, import.meta.url);
const folders = appFolders().filter((folder) => existsSync(file(folder)));

describe.each(folders)('%s', (folder) => {
  const { vectors } = JSON.parse(readFileSync(file(folder), 'utf8')) as VectorFile;
  const app = appById(folder)!;

  test.each(vectors)('$name yields what it carries and nothing it does not hold', (vector) => {
    const { reading, missing, wrong } = checkVector(app, vector);
    expect({ missing, wrong }).toEqual({ missing: [], wrong: [] });
    expect(reading?.status).toBe(vector.closed ? 'opaque' : 'read');
    for (const { excerpt } of reading!.items) expect(excerpt.length).toBeLessThanOrEqual(200);
  });

  test('what it sends live goes by what its profile says carries it', () => {
    const { carriers } = app.profile.watchable;
    for (const vector of vectors) {
      const carries = vector.carries.filter((type) => LIVE.includes(type));
      if (!carriers || vector.inbound || vector.closed || carries.length === 0) continue;
      const { channel } = vectorPayload(vector);
      if (channel === 'websocket') expect(carriers.live, vector.name).toContain('websocket');
      else if (channel === 'fetch' || channel === 'xhr')
        expect(carriers.live, vector.name).toContain('fetch-body');
    }
  });

  test('cut short anywhere: nothing is thrown, nothing is guessed', () => {
    for (const vector of vectors) {
      const payload = vectorPayload(vector);
      if (!payload.body) continue;
      const carried = new Set(checkVector(app, vector).reading?.items.map(({ dataType }) => dataType));
      for (let cut = 0; cut < payload.body.length; cut += 1 + (cut >> 5)) {
        const reading = readPayload({ ...payload, body: payload.body.subarray(0, cut) }, app);
        const extra = reading?.items.filter(({ dataType }) => !carried.has(dataType)) ?? [];
        expect(extra, `${vector.name} cut at ${cut}`).toEqual([]);
      }
    }
  });
});
