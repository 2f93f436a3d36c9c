import type { DataTypeMember } from '../model/data-types.ts';
import { detect } from './detect.ts';
import { compileIdentity } from './needles.ts';

/** True where an identifier of the person's is found in the text of a body, for tests. */
export function foundSent(
  dataType: DataTypeMember,
  value: string,
  text: string,
  contentType = 'application/json',
): boolean {
  const needles = compileIdentity([{ dataType, value, label: 'mine' }]);
  const payload = {
    channel: 'fetch',
    method: 'POST',
    url: 'https://api.example/x',
    headers: [],
    body: new TextEncoder().encode(text),
    contentType,
  } as const;
  return detect(payload, needles).items.some(({ label }) => label === 'mine');
}
