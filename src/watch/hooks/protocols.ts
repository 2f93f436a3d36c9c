import * as native from './natives.ts';

/** The subprotocols that a page offers, as a header; left out where reading them would run the page's code again. */
export function protocols(header: string, value: unknown): readonly string[] | null {
  if (typeof value === 'string') return [header, value];
  if (!native.isArray(value)) return null;
  const list: unknown[] = value;
  const names: string[] = [];
  for (let i = 0; i < list.length; i++) {
    const name = native.ownValue(list, i);
    if (typeof name !== 'string') return null;
    native.push(names, name);
  }
  return [header, native.join(names, ', ')];
}
