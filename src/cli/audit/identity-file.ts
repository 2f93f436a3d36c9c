import * as v from 'valibot';
import { DATA_TYPES } from '../../model/data-types.ts';
import { type Identifier, IdentityFileSchema } from '../../model/identity.ts';
import { readText } from '../files.ts';
import { BadInput } from './bad-input.ts';

/** Reads the identity file at `path`; none without one. Throws `BadInput` with one line that never holds a value. */
export async function readIdentityFile(path: string | null): Promise<Identifier[]> {
  if (path === null) return [];
  return parseIdentityFile(path, await readText(path, 'the identity file'));
}

/** The identifiers of an identity file's text; `name` stands in front of what is wrong with it. */
export function parseIdentityFile(name: string, text: string): Identifier[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadInput(
      `${name}: not JSON; an identity file is {"identifiers":[{"dataType","value","label"}]}`,
    );
  }
  const parsed = v.safeParse(IdentityFileSchema, value);
  if (parsed.success) return parsed.output.identifiers;
  const issue = parsed.issues[0];
  const path =
    issue.path?.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('') ?? '';
  const where = path.replace(/^\./, '') || 'the file';
  const isType = path.endsWith('.dataType') && typeof issue.input === 'string';
  const known = (DATA_TYPES as readonly string[]).join(', ');
  throw new BadInput(
    isType
      ? `${name}: ${where} “${String(issue.input).slice(0, 40)}” is not a data type; known are ${known}`
      : `${name}: ${where} is not as it must be (expected ${issue.expected ?? 'another value'})`,
  );
}
