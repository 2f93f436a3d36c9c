import { expect, it, vi } from 'vitest';
import { HandOvers } from './hand-overs.ts';

/** A relay's port; `answer` is what it says to a question. */
function connect(handOvers: HandOvers, answer: (number: number, say: (message: unknown) => void) => void) {
  const listeners: ((message: unknown) => void)[] = [];
  const ends: (() => void)[] = [];
  const say = (message: unknown) => {
    for (const listener of listeners) listener(message);
  };
  const postMessage = vi.fn(({ handOver }: { handOver: number }) => answer(handOver, say));
  handOvers.hear({
    postMessage,
    onMessage: { addListener: (listener: (message: unknown) => void) => listeners.push(listener) },
    onDisconnect: { addListener: (end: () => void) => ends.push(end) },
  } as never);
  const close = () => {
    for (const end of ends) end();
  };
  return { postMessage, close };
}

it('waits until every page has handed over', async () => {
  const handOvers = new HandOvers();
  const answers: (() => void)[] = [];
  connect(handOvers, (handedOver, say) => say({ handedOver }));
  connect(handOvers, (handedOver, say) => {
    say({ batch: 1 });
    answers.push(() => say({ handedOver }));
  });
  let isDone = false;
  const asked = handOvers.ask(60_000).then(() => {
    isDone = true;
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(isDone).toBe(false);
  answers[0]!();
  await asked;
});

it('waits for no page that is gone, goes, or does not answer', async () => {
  const handOvers = new HandOvers();
  await handOvers.ask();
  const gone = connect(handOvers, () => undefined);
  gone.close();
  await handOvers.ask(60_000);
  expect(gone.postMessage).not.toHaveBeenCalled();
  const going = connect(handOvers, () => queueMicrotask(() => going.close()));
  await Promise.all([handOvers.ask(60_000), handOvers.ask(60_000)]);
  vi.useFakeTimers();
  connect(handOvers, () => undefined);
  const asked = handOvers.ask();
  await vi.advanceTimersByTimeAsync(300);
  await asked;
  vi.useRealTimers();
});
