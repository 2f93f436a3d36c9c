import { canonicalJson } from '../../audit/chain.ts';

const LONGEST = 80;

type Fields = Record<string, unknown>;

/**
 * What stands otherwise in a report than it was computed, a line each: `flows f2 count: 5, computed 2`. Lists of things
 * with ids are compared one by one, other lists as a whole.
 */
export function differences(told: unknown, computed: unknown, path = ''): string[] {
  if (canonicalJson(told) === canonicalJson(computed)) return [];
  const at = path || 'the report';
  const [ours, theirs] = [byId(computed), byId(told)];
  if (ours && theirs) {
    const ids = [...new Set([...theirs.keys(), ...ours.keys()])];
    const found = ids.flatMap((id) => {
      if (!ours.has(id)) return [`${at} ${id}: it was not computed`];
      return theirs.has(id)
        ? differences(theirs.get(id), ours.get(id), `${at} ${id}`)
        : [`${at} ${id}: computed, and not there`];
    });
    return found.length > 0 ? found : [`${at}: in another order`];
  }
  if (isFields(told) && isFields(computed)) {
    const keys = [...new Set([...Object.keys(told), ...Object.keys(computed)])];
    return keys.flatMap((key) => differences(told[key], computed[key], path ? `${path} ${key}` : key));
  }
  return [`${at}: ${shown(told)}, computed ${shown(computed)}`];
}

/** The items of a list by their ids; null for what is no such list, or one in which an id stands twice. */
function byId(value: unknown): Map<string, unknown> | null {
  if (!Array.isArray(value)) return null;
  const items = new Map<string, unknown>();
  for (const item of value) {
    const id = isFields(item) ? item.id : undefined;
    if (typeof id !== 'string' || items.has(id)) return null;
    items.set(id, item);
  }
  return items;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = canonicalJson(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
