import { READY, readPost, type WorkerPost, writeAcknowledgement } from './post.ts';

/** Batches remembered as taken. */
const REMEMBERED = 5000;

/** Hears what the hooks in workers post. */
export interface Ear {
  /** Listens on these channels, too. */
  open(names: readonly string[]): void;
  /** Listens no more until it is opened again: an open channel keeps a page out of the back/forward cache. */
  close(): void;
  reopen(): void;
}

/** `take` is given each post once it has come; whoever posted it keeps it no longer. */
export function workerEar(take: (post: WorkerPost) => void): Ear {
  const channels = new Map<string, BroadcastChannel | null>();
  /** What was acknowledged a moment ago may come again, and after what was posted later. */
  const taken = new Set<string>();

  function listen(name: string): void {
    const channel = new BroadcastChannel(name);
    channels.set(name, channel);
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const post = readPost(data);
      if (!post) return;
      const acknowledgement = writeAcknowledgement(post);
      if (!taken.has(acknowledgement)) {
        taken.add(acknowledgement);
        if (taken.size > REMEMBERED) taken.delete(taken.values().next().value as string);
        take(post);
      }
      channel.postMessage(acknowledgement);
    });
    channel.postMessage(READY);
  }

  return {
    open(names) {
      for (const name of names) if (!channels.get(name)) listen(name);
    },
    close() {
      for (const [name, channel] of channels) {
        channel?.close();
        channels.set(name, null);
      }
    },
    reopen() {
      for (const name of [...channels.keys()]) if (!channels.get(name)) listen(name);
    },
  };
}
