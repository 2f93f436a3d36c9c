import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHarFile } from './har-file.ts';
import { readHar } from './read-har.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'har-file-'));
});
afterAll(() => rm(folder, { recursive: true }));

const har = (file: string) =>
  JSON.stringify({
    log: {
      creator: { name: 'Playwright' },
      entries: [
        {
          startedDateTime: '2026-11-24T10:00:00.000Z',
          request: {
            method: 'POST',
            url: 'https://a.test/',
            headers: [],
            bodySize: 5,
            postData: { mimeType: 'text/plain', text: '', params: [], _file: file },
          },
          response: { status: 200, content: {} },
        },
      ],
    },
  });

async function bodies(path: string) {
  const { text, attached } = await readHarFile(path);
  return readHar(path, text, 'har', attached).observations.map(({ body, read, reason }) => [
    body && new TextDecoder().decode(body),
    read,
    reason,
  ]);
}

test('bodies that stand in files of their own, in the folder', async () => {
  await writeFile(join(folder, 'body.txt'), 'hello');
  await writeFile(join(folder, 'a.har'), har('body.txt'));
  expect(await bodies(join(folder, 'a.har'))).toEqual([['hello', 'full', '']]);
  await writeFile(join(folder, 'a.har'), har('other.txt'));
  const unread = [null, 'none', 'the HAR names a file for the body, which is not there or cannot be read'];
  expect(await bodies(join(folder, 'a.har'))).toEqual([unread]);
  // No file of another folder is read.
  await mkdir(join(folder, 'below'));
  await writeFile(join(folder, 'below', 'a.har'), har('../body.txt'));
  expect(await bodies(join(folder, 'below', 'a.har'))).toEqual([unread]);
  await symlink('../body.txt', join(folder, 'below', 'link.txt'));
  await writeFile(join(folder, 'below', 'a.har'), har('link.txt'));
  expect(await bodies(join(folder, 'below', 'a.har'))).toEqual([unread]);
});

test('and in an archive', async () => {
  const path = join(folder, 'a.zip');
  const archive = zipSync({ 'body.txt': strToU8('hello'), 'har.har': strToU8(har('body.txt')) });
  await writeFile(path, archive);
  expect(await bodies(path)).toEqual([['hello', 'full', '']]);
  // With its bodies, it may stand in a folder of the archive.
  await writeFile(path, zipSync({ 'x/body.txt': strToU8('hello'), 'x/har.har': strToU8(har('body.txt')) }));
  expect(await bodies(path)).toEqual([['hello', 'full', '']]);
  await writeFile(path, archive.subarray(0, 60));
  await expect(bodies(path)).rejects.toThrow('the archive is cut short or broken');
  await writeFile(path, zipSync({ 'body.txt': strToU8('hello') }));
  await expect(bodies(path)).rejects.toThrow('the archive holds no HAR file');
});

test('a body that is broken in the archive costs no other', async () => {
  const text = JSON.parse(har('broken.txt'));
  text.log.entries.push(JSON.parse(har('whole.txt')).log.entries[0]);
  const name = 'broken.txt';
  const archive = zipSync({
    [name]: strToU8('hello '.repeat(50)),
    'whole.txt': strToU8('hello'),
    'har.har': strToU8(JSON.stringify(text)),
  });
  // Its data follow the first local header of 30 bytes and its name (PKWARE's APPNOTE 4.3.7).
  archive.fill(0xff, 30 + name.length, 34 + name.length);
  const path = join(folder, 'broken.zip');
  await writeFile(path, archive);
  expect(await bodies(path)).toEqual([
    [null, 'none', 'the HAR names a file for the body, which is not there or cannot be read'],
    ['hello', 'full', ''],
  ]);
});
