interface Scheduler {
  postTask(task: () => void, options: { delay: number }): Promise<void>;
}

/**
 * Runs a task after so many milliseconds. Timers are numbered through a document, for scripts beside the page too: by the
 * number of its own next timer a page would know that somebody else has set one. Where the browser has no scheduler, a
 * timer it is.
 */
export function runLater(task: () => void, delay: number): void {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  // Where the extension is gone by then Firefox refuses to run the task, and the page would hear of that.
  if (scheduler) scheduler.postTask(task, { delay }).catch(() => undefined);
  else setTimeout(task, delay);
}
