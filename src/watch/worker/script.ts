import { watchWorker } from './watch-worker.ts';

/** What was put before this script names it. */
declare const candorChannel: string;

watchWorker(candorChannel);
