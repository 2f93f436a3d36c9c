import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { keepVersion, versionsOf } from '../../log/policy-versions.ts';
import { readPolicy } from '../../policy/read-text.ts';
import { versionOf } from './version.ts';

const reading = (text: string) => readPolicy({ text: `Effective March 3, 2021\n\n${text}` }, {});
const at = (url: string, text: string, now: number) =>
  versionOf(
    reading(text),
    { app: 'pigeon.example', service: 'Pigeon', type: 'policy', url, regions: [], date: '2026-01-01' },
    now,
  );

it('keeps a text for each address that it stands at, and once for one that is read again', async () => {
  const [here, there] = ['https://pigeon.example/privacy', 'https://loft.example/privacy'];
  const text = 'We collect your name when you make an account with us, and we use it to greet you by it.';
  await keepVersion(at(here, text, 1));
  await keepVersion(at(there, text, 2));
  await keepVersion(at(here, text, 3));
  expect((await versionsOf('pigeon.example')).map(({ url, capturedAt }) => [url, capturedAt])).toEqual([
    [here, 1],
    [there, 2],
  ]);
});
