import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { policyAtAddress } from '../apps/policy-address.ts';
import { keepVersion, type PolicyVersionRow, versionsOf } from './policy-versions.ts';

/** As the page that reads policies keeps what stands at an address. */
function read(url: string, app = policyAtAddress(url)!.app.profile.id): PolicyVersionRow {
  const at = { url, regions: [], effectiveDate: '2026-01-01', capturedAt: 1, sha256: url, language: 'en' };
  const told = { type: 'policy', service: '', complete: true, notes: [], text: '', claims: [] } as const;
  return { id: url, app, ...at, ...told, notes: [], claims: [] };
}

it('gives what was read of a document to each app whose profile names it', async () => {
  const [shared, other] = ['https://policies.google.com/privacy', 'https://telegram.org/privacy'];
  await keepVersion(read(shared));
  await keepVersion(read(other));
  await keepVersion(read('https://chat.example/', 'google-messages'));
  const idsOf = async (app: string) => (await versionsOf(app)).map(({ id }) => id);
  expect(await idsOf('google-chat')).toEqual([shared]);
  expect((await idsOf('google-messages')).sort()).toEqual(['https://chat.example/', shared]);
  expect(await idsOf('telegram')).toEqual([other]);
  expect(await idsOf('whatsapp')).toEqual([]);
  expect(await idsOf('chat.example')).toEqual([]);
});
