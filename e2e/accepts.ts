import { once } from 'node:events';
import { connect } from 'node:net';

const START_MS = 60_000;

/** Resolves when the port of loopback takes connections; throws where it does not in time. */
export async function accepts(port: number): Promise<void> {
  const until = performance.now() + START_MS;
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const open = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (open) return;
    if (performance.now() > until) throw new Error(`nothing listens on ${port}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
