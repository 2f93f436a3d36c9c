import type { Entry } from '../model/entry.ts';
import { unpackEntries } from './block.ts';
import type { BlockRow, LogDatabase } from './database.ts';

/** Blocks read at once. */
const CHUNK = 8;

/** A session's entries from place `from` on (counted from 0), in order, in chunks. */
export async function* readEntries(log: LogDatabase, session: string, from = 0): AsyncGenerator<Entry[]> {
  for (let at = from; ; ) {
    const entries = await chunkFrom(log, session, at);
    if (entries.length === 0) return;
    yield entries;
    at += entries.length;
  }
}

/** Finds the block and reads on from it at one time: blocks are joined while a reader goes on. */
function chunkFrom(log: LogDatabase, session: string, at: number): Promise<Entry[]> {
  return log.transaction('r', log.blocks, async () => {
    const blocks = await log.blocks
      .where('[session+from]')
      .between([session, await startOf(log, session, at)], [session, Number.POSITIVE_INFINITY])
      .limit(CHUNK)
      .toArray();
    return blocks.flatMap((block) => unpack(block).slice(Math.max(0, at - block.from)));
  });
}

/** The last entries of a session, at most `most` and what stands in one block with them, in order. */
export async function lastEntries(log: LogDatabase, session: string, most: number): Promise<Entry[]> {
  const row = await log.sessions.get(session);
  const out: Entry[] = [];
  for await (const entries of readEntries(log, session, Math.max(0, (row?.entries ?? 0) - most))) {
    out.push(...entries);
  }
  return out;
}

/** Where the block begins that holds a place. */
async function startOf(log: LogDatabase, session: string, at: number): Promise<number> {
  const block = await log.blocks
    .where('[session+from]')
    .between([session, 0], [session, at], true, true)
    .last();
  return block?.from ?? 0;
}

function unpack({ session, data }: BlockRow): Entry[] {
  return unpackEntries(session, data);
}
