import type { DBCoreMutateRequest, DBCoreTable, Dexie } from 'dexie';

/** A row that was written, or removed where its value is undefined. */
export interface Change {
  table: string;
  key: unknown;
  value: unknown;
}

interface Listener {
  /** Called with what is about to be written; where it throws, the write fails. */
  check(changes: readonly Change[]): void;
  /** Called with all that a transaction has changed, the last of each row, once it has come to its end. */
  committed(changes: readonly Change[]): void;
}

/** Tells of all that changes in a database; to be called before it is opened. Keys stand in the rows of all its tables. */
export function keepingChanges(database: Dexie, listener: Listener): void {
  database.use({
    stack: 'dbcore',
    name: 'changes',
    create: (core) => {
      const pending = new WeakMap<object, Map<string, Change>>();
      return {
        ...core,
        transaction(stores, mode, options) {
          const transaction = core.transaction(stores, mode, options);
          const changes = new Map<string, Change>();
          pending.set(transaction, changes);
          (transaction as unknown as IDBTransaction).addEventListener('complete', () => {
            if (changes.size > 0) listener.committed([...changes.values()]);
          });
          return transaction;
        },
        table(name) {
          const table = core.table(name);
          return { ...table, mutate: (request) => mutate(table, request) };
        },
      };

      async function mutate(table: DBCoreTable, request: DBCoreMutateRequest) {
        const changes = pending.get(request.trans) ?? new Map<string, Change>();
        const note = (key: unknown, value: unknown) =>
          changes.set(JSON.stringify([table.name, key]), { table: table.name, key, value });
        if (request.type === 'delete' || request.type === 'deleteRange') {
          const keys = request.type === 'delete' ? request.keys : await keysIn(table, request);
          const done = await table.mutate(request);
          for (const key of keys) note(key, undefined);
          return done;
        }
        const { keyPath } = table.schema.primaryKey;
        const keyOf = (value: unknown) => table.schema.primaryKey.extractKey?.(value);
        listener.check([
          ...changes.values(),
          ...request.values.map((value) => ({ table: table.name, key: keyOf(value) ?? null, value })),
        ]);
        const done = await table.mutate({ ...request, wantResults: true });
        for (const [at, value] of request.values.entries()) {
          if (at in done.failures) continue;
          const key = done.results?.[at] ?? keyOf(value);
          const isNumbered = typeof keyPath === 'string' && keyOf(value) === undefined;
          note(key, isNumbered ? { ...(value as object), [keyPath]: key } : value);
        }
        return done;
      }
    },
  });
}

async function keysIn(
  table: DBCoreTable,
  { trans, range }: Extract<DBCoreMutateRequest, { type: 'deleteRange' }>,
): Promise<readonly unknown[]> {
  const query = { index: table.schema.primaryKey, range };
  const { result } = await table.query({ trans, values: false, limit: Number.POSITIVE_INFINITY, query });
  return result;
}
