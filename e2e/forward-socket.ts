import { once } from 'node:events';
import type { RawData, WebSocket } from 'ws';

/** Passes on what `near` and `far` say to each other, and the end of either; `heard` is told what `near` says, first. */
export function forwardSocket(near: WebSocket, far: WebSocket, heard: (text: string) => void): void {
  const opened = once(far, 'open');
  opened.catch(() => near.close());
  near.on('message', async (data: RawData, binary: boolean) => {
    heard(String(data));
    await opened;
    far.send(data, { binary });
  });
  far.on('message', (data: RawData, binary: boolean) => near.send(data, { binary }));
  far.on('error', () => near.close());
  near.on('close', () => far.close());
  far.on('close', () => near.close());
}
