import type { Transaction } from 'dexie';
import type { Entry } from '../model/entry.ts';
import { packEntries } from './block.ts';
import { type Ranges, withRange } from './ranges.ts';

/** A run as the first version of the log kept it. */
interface OldRun {
  run: string;
  session: string;
  lastRecord: number;
  records: number;
  refused: number;
  lost: number;
}
interface OldEntry extends Entry {
  seq: number;
}

const FULL = 512;

/** Brings a log of the first version, a row an entry, into blocks. The chain is over entries and stays as it is. */
export async function toBlocks(upgrade: Transaction): Promise<void> {
  const old = upgrade.table<OldEntry>('entries');
  const records = new Map<string, Ranges>();
  const sessions = await upgrade.table<{ id: string }>('sessions').toCollection().primaryKeys();
  for (const session of sessions as string[]) {
    const bounds = [
      [session, 0],
      [session, Number.POSITIVE_INFINITY],
    ] as const;
    const rows = await old.where('[session+seq]').between(bounds[0], bounds[1]).toArray();
    const entries = rows.map(({ seq: _, ...entry }): Entry => entry);
    for (const { id, vantage } of entries) {
      const [run, number] = [id.slice(0, id.lastIndexOf(':')), Number(id.slice(id.lastIndexOf(':') + 1))];
      if (vantage === 'page') records.set(run, withRange(records.get(run) ?? [], number, number));
    }
    for (let from = 0; from < entries.length; from += FULL) {
      const part = entries.slice(from, from + FULL);
      await upgrade.table('blocks').add({ session, from, count: part.length, data: packEntries(part) });
    }
  }
  const runs = await upgrade.table<OldRun>('runs').toArray();
  await upgrade.table('runs').bulkPut(
    runs.map(({ run, session, lastRecord, records: count, refused, lost }) => {
      const whole = lastRecord >= 0 && count + refused > lastRecord;
      return {
        run,
        session,
        // Sound records without an entry were only counted: where none is missing, all of them arrived.
        records: whole ? [0, lastRecord] : (records.get(run) ?? []),
        refused: whole ? 0 : refused,
        lost,
      };
    }),
  );
}
