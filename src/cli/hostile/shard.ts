import * as v from 'valibot';
import { HostileSearch } from './search.ts';

/** Milliseconds between two reports. */
const REPORT_MS = 2000;

const Whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const Share = v.object({ runs: Whole, seed: Whole, part: Whole, of: Whole });

// A process of its own: it searches the share that its parent sends, tells what it has every other second, and ends
// with `ended`. It stops at the parent's word, or when the parent is gone; an interrupt, which all of a group get, is
// the parent's to hear.
process.on('SIGINT', () => undefined).on('SIGTERM', () => undefined);
process.once('message', (message) => {
  const search = new HostileSearch(v.parse(Share, message));
  process.on('message', () => search.stop());
  process.once('disconnect', () => search.stop());
  const report = setInterval(() => process.send?.({ ended: false, result: search.result }), REPORT_MS);
  void search.run().then((result) => {
    clearInterval(report);
    process.send?.({ ended: true, result }, () => process.disconnect?.());
  });
});
