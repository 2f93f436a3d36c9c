import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { type Policy, PolicySchema } from '../../model/claim.ts';
import { BadInput } from './bad-input.ts';

const MAX_BYTES = 20_000_000;

/** Reads `--policy FILE|URL`: documents and claims as `report.json` has them in `policy`. Throws `BadInput`. */
export async function readPolicySource(source: string | null): Promise<Policy | null> {
  if (source === null) return null;
  const text = /^https?:\/\//.test(source) ? await download(source) : await readLocal(source);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadInput(`${source}: not a JSON file of documents and claims`);
  }
  const inReport = value !== null && typeof value === 'object' && 'policy' in value ? value.policy : value;
  const parsed = v.safeParse(PolicySchema, inReport);
  if (parsed.success) return parsed.output;
  const path = parsed.issues[0].path?.map(({ key }) => String(key)).join('.') ?? '';
  throw new BadInput(`${source}: not documents and claims (${path || 'the file'} is not as it must be)`);
}

async function readLocal(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new BadInput(`${path}: the policy cannot be read`);
  }
}

async function download(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
    const text = response.ok ? await response.text() : null;
    if (text !== null && text.length <= MAX_BYTES) return text;
    throw new Error(response.ok ? 'it is too large' : `the server answered ${response.status}`);
  } catch (error) {
    throw new BadInput(`${url}: the policy cannot be had: ${(error as Error).message}`);
  }
}
