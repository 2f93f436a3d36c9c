import { useEffect, useState } from 'preact/hooks';

/** Between two readings of the clock: what is told in minutes is never far behind. */
const BEAT_MS = 5_000;

/** Milliseconds since the epoch, told anew as time goes by while `runs`. */
export function useClock(runs: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!runs) return;
    setNow(Date.now());
    const beat = setInterval(() => setNow(Date.now()), BEAT_MS);
    return () => clearInterval(beat);
  }, [runs]);
  return now;
}
