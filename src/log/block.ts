import type { Entry } from '../model/entry.ts';

type Rest = Omit<Entry, 'id' | 'session' | 'transmission' | 'time' | 'items'>;
/** Source and number of an id such as `SOURCE:7`; the whole id where it has another form. */
type Id = [source: number, number: number | null];
/** Id, time, rest, items; the transmission's id where it is not the entry's own. */
type Line = [...Id, time: number, rest: number, items: number, ...transmission: Id | []];

/** What a block's bytes say: whatever several entries share stands there once. */
interface Packed {
  sources: string[];
  rests: Rest[];
  items: Entry['items'][];
  lines: Line[];
}

const NUMBER = /^(?:0|[1-9]\d{0,14})$/;

/** Entries of one session as bytes, much smaller than one by one. */
export function packEntries(entries: readonly Entry[]): Uint8Array {
  const sources = new Table<string>();
  const rests = new Table<Rest>();
  const lists = new Table<Entry['items']>();
  const idOf = (id: string): Id => {
    const colon = id.lastIndexOf(':');
    const number = id.slice(colon + 1);
    if (colon < 0 || !NUMBER.test(number)) return [sources.place(id, id), null];
    const source = id.slice(0, colon);
    return [sources.place(source, source), Number(number)];
  };
  const lines = entries.map((entry): Line => {
    const { id, session: _, transmission, time, items, ...rest } = entry;
    const line = [
      ...idOf(id),
      time,
      rests.place(JSON.stringify(rest), rest),
      lists.place(JSON.stringify(items), items),
    ] as const;
    return transmission === id ? [...line] : [...line, ...idOf(transmission)];
  });
  const packed: Packed = { sources: sources.values, rests: rests.values, items: lists.values, lines };
  return new TextEncoder().encode(JSON.stringify(packed));
}

/** The entries of a block, equal to what was packed. */
export function unpackEntries(session: string, data: Uint8Array): Entry[] {
  const { sources, rests, items, lines } = JSON.parse(new TextDecoder().decode(data)) as Packed;
  const idOf = (source: number, number: number | null) =>
    number === null ? sources[source]! : `${sources[source]!}:${number}`;
  return lines.map(([source, number, time, rest, list, ...other]) => {
    const id = idOf(source, number);
    const [from, at] = other;
    const transmission = from === undefined ? id : idOf(from, at!);
    return { id, session, transmission, time, ...rests[rest]!, items: items[list]! };
  });
}

/** Values, each once, by a key that is equal for equal ones. */
class Table<T> {
  readonly values: T[] = [];
  readonly #places = new Map<string, number>();

  place(key: string, value: T): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}
