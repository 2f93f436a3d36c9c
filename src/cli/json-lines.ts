import * as v from 'valibot';
import { BadInput } from './audit/bad-input.ts';

/**
 * The values of a text that has one a line, blank lines aside. Throws `BadInput` with one line that names `file` and the line which
 * is none, or says that there is none at all; `what` names them.
 */
export function parseJsonLines<T extends v.GenericSchema>(
  file: string,
  text: string,
  schema: T,
  what: string,
): v.InferOutput<T>[] {
  const values: v.InferOutput<T>[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = v.safeParse(schema, jsonOf(file, line, index + 1));
    if (!parsed.success) {
      const [issue] = parsed.issues;
      throw new BadInput(
        `${file}: line ${index + 1}: ${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`,
      );
    }
    values.push(parsed.output);
  }
  if (values.length === 0) throw new BadInput(`${file}: no ${what} in it`);
  return values;
}

function jsonOf(file: string, line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BadInput(`${file}: line ${number} is not JSON`);
  }
}
