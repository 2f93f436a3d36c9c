/** Milliseconds that the log is waited for: settings can be changed, and audits paused, though it does not answer. */
export const PATIENCE_MS = 5000;

/** Waits for something as long as the log may take; false where it is not done by then, and goes on. */
export async function inTime(done: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false);
  });
  return Promise.race([done.then(() => true), late]).finally(() => clearTimeout(timer));
}
