import { afterEach, expect, it, vi } from 'vitest';
import { type Delivery, type FromBackground, LATE_PORT } from './delivery.ts';
import { ASKED, HELLO, KEY, RECORDS, SETTLED } from './page-events.ts';
import { relay, relayAgain } from './relay.ts';
import { type RelayWorld, world } from './relay-world.ts';

type Listener<T> = (value: T) => void;

/** What answers at the other end of a port; `close` is the background's going away. */
type Background = (delivery: Delivery, say: Listener<FromBackground>, close: () => void) => void;

const api = vi.hoisted(() => ({
  connect: vi.fn(),
  set: vi.fn(),
  /** Says something on the port that was connected last. */
  tell(_said: object): void {},
}));
vi.mock('./extension-api.ts', () => ({
  browser: { runtime: { id: 'own', connect: api.connect }, storage: { local: { set: api.set } } },
}));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A frame; what connects there reaches the background. */
function open(background: Background, document: object): EventTarget {
  vi.useFakeTimers();
  const window = new EventTarget();
  vi.stubGlobal('window', window);
  // Another page of the same origin could not have had this window.
  const apart = { documentElement: null, fonts: window };
  vi.stubGlobal('document', { ...apart, ...document });
  for (const name of Object.keys(world)) delete world[name as keyof RelayWorld];
  vi.stubGlobal('location', { origin: 'https://a.example' });
  api.connect.mockReset().mockImplementation(({ name }) => {
    const heard: Listener<FromBackground>[] = [];
    const ended: (() => void)[] = [];
    let open = true;
    api.tell = (said) => {
      for (const listener of heard) listener(said as FromBackground);
    };
    const close = () => {
      if (open) for (const end of ended) end();
      open = false;
    };
    return {
      onMessage: { addListener: (listener: Listener<FromBackground>) => heard.push(listener) },
      onDisconnect: { addListener: (listener: () => void) => ended.push(listener) },
      disconnect() {
        open = false;
      },
      postMessage(delivery: Delivery) {
        if (!open) throw new Error('closed');
        const say = (said: FromBackground) => {
          for (const listener of heard) listener(said);
        };
        expect(name).toMatch(/^records:[\da-f-]{36}$/);
        setTimeout(() => open && background(delivery, say, close), 1);
      },
    };
  });
  return window;
}

/** The hooks' side of a bridge that a relay was told of; `keys`: words that it answered with. */
function greet(window: EventTarget) {
  const node = new EventTarget();
  const keys: string[] = [];
  let settled = 0;
  node.addEventListener(KEY, (event) => keys.push((event as CustomEvent<string>).detail));
  node.addEventListener(SETTLED, (event) => {
    settled += (event as CustomEvent<number>).detail;
  });
  window.dispatchEvent(Object.assign(new Event(HELLO), { relatedTarget: node }));
  const say = (detail: string) => node.dispatchEvent(Object.assign(new Event(RECORDS), { detail }));
  return { say, keys, settled: () => settled };
}

const EMPTY = { URL: 'https://a.example/', readyState: 'loading', head: null };

/** A frame with a relay in it; gives what its hooks would say to it. */
function frame(background: Background): (text: string) => void {
  const window = open(background, EMPTY);
  relay('https://a.example');
  return greet(window).say;
}

it('tells that a document has no hooks, and hears nobody in their name after that', async () => {
  const taken: Partial<Delivery>[] = [];
  const window = open((delivery, say) => {
    taken.push(delivery);
    say({ batches: [delivery.batch] });
  }, EMPTY);
  relay('https://a.example');
  window.dispatchEvent(Object.assign(new Event(HELLO), { relatedTarget: null }));
  const { say, keys } = greet(window);
  say('forged');
  await vi.advanceTimersByTimeAsync(5);
  expect(keys).toEqual([]);
  expect(taken).toMatchObject([{ text: '', unhooked: true }]);
});

it('takes no element of the page for what it knows of itself', () => {
  const window = open(() => undefined, EMPTY);
  for (const id of ['run', 'hasRelay']) vi.stubGlobal(id, { id });
  relay('https://a.example');
  const { keys } = greet(window);
  expect(keys).toEqual([expect.stringMatching(/^[\da-f-]{36}$/)]);
});

it('hands over what is watched beside the hooks under a run of its own', async () => {
  const taken: Delivery[] = [];
  const window = open((delivery, say) => {
    taken.push(delivery);
    say({ batches: [delivery.batch] });
  }, EMPTY);
  relay('https://a.example', (tell) => tell('beside'));
  // Where no hooks are, there is nothing to stand beside.
  expect(taken).toEqual([]);
  const { say } = greet(window);
  say('hooks');
  await vi.advanceTimersByTimeAsync(5);
  expect(taken.map(({ text, batch }) => [text, batch])).toEqual([
    ['beside', 0],
    ['hooks', 1],
  ]);
  expect(taken[0]!.run).toMatch(/^[\da-f-]{36}$/);
  expect(taken[0]!.run).not.toBe(taken[1]!.run);
});

it('looks for the background a moment later where it has nothing to hand over, in frames and where a cache keeps pages at once', async () => {
  const found = async (parent: object | null, ms: number, cacheOutlivesLoad = false) => {
    const window = open(() => undefined, EMPTY);
    Object.assign(window, { parent: parent ?? window });
    relay('https://a.example', undefined, cacheOutlivesLoad);
    greet(window);
    await vi.advanceTimersByTimeAsync(ms);
    return api.connect.mock.calls.length;
  };
  expect([await found(null, 199), await found(null, 200)]).toEqual([0, 1]);
  expect([await found({}, 0), await found(null, 0, true)]).toEqual([1, 1]);
});

it('sends what was not acknowledged to the next background at once, and in order', async () => {
  const taken: string[] = [];
  let lives = 0;
  const say = frame(({ batch, text }, answer, close) => {
    if (++lives % 3 === 0) return close();
    taken.push(text);
    answer({ batches: [batch] });
  });
  for (const text of ['a', 'b', 'c', 'd', 'e', 'f']) {
    say(text);
    await vi.advanceTimersByTimeAsync(5);
  }
  expect(taken).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

it('asks a background that never starts a few times at once, then now and then, and loses nothing', async () => {
  let starts = false;
  const taken: string[] = [];
  const say = frame(({ batch, text }, answer, close) => {
    if (!starts) return close();
    taken.push(text);
    answer({ batches: [batch] });
  });
  say('a');
  say('b');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(api.connect.mock.calls.length).toBeLessThan(20);
  starts = true;
  await vi.advanceTimersByTimeAsync(15_000);
  expect(taken).toEqual(['a', 'b']);
});

const answers: Background = ({ batch }, answer) => answer({ batches: [batch] });

it('gives the hooks a word, and tells them how much stands in the log', async () => {
  const window = open(answers, EMPTY);
  relay('https://a.example');
  const { say, keys, settled } = greet(window);
  expect(keys).toHaveLength(1);
  say('abc');
  say('d'.repeat(65_530));
  await vi.advanceTimersByTimeAsync(5);
  // What they keep of it is little.
  expect(settled()).toBe(0);
  say('efg');
  await vi.advanceTimersByTimeAsync(5);
  expect(settled()).toBe(65_536);
});

it.each([true, false])('asks before it answers hooks that come late into a page (%s)', (may) => {
  const window = open(answers, { ...EMPTY, readyState: 'complete', head: {} });
  relay('https://a.example');
  const { keys } = greet(window);
  expect([keys, api.connect.mock.calls]).toEqual([[], [[{ name: LATE_PORT }]]]);
  api.tell(may ? { begin: true } : {});
  expect(keys).toHaveLength(may ? 1 : 0);
});

it.each([
  [30, 1],
  [60_000, 0],
])('asks in a blank document, which is complete from the start, by its age (%d ms)', (age, answered) => {
  const window = open(answers, { URL: 'about:blank', readyState: 'complete', head: {} });
  vi.stubGlobal('performance', { now: () => age });
  relay('https://a.example');
  expect(greet(window).keys).toHaveLength(answered);
});

it('says itself in place of another by that one’s word, and goes on with its run', async () => {
  const run = '01234567-89ab-cdef-0123-456789abcdef';
  const taken: string[] = [];
  const window = open(
    (delivery, answer) => {
      taken.push(`${delivery.run} ${delivery.text}`);
      answer({ batches: [delivery.batch] });
    },
    { ...EMPTY, createElement: () => new EventTarget() },
  );
  vi.stubGlobal(
    'MouseEvent',
    class extends Event {
      relatedTarget: EventTarget;
      constructor(type: string, { relatedTarget }: { relatedTarget: EventTarget }) {
        super(type);
        this.relatedTarget = relatedTarget;
      }
    },
  );
  window.addEventListener(run, (event) => {
    const node = (event as MouseEvent).relatedTarget!;
    node.dispatchEvent(Object.assign(new Event(RECORDS), { detail: 'left over' }));
  });
  relayAgain(run, 'https://a.example');
  await vi.advanceTimersByTimeAsync(5);
  expect(taken).toEqual([`${run} left over`]);
});

it('passes on no more at once, nor over time, than hooks ever say, and counts the rest', async () => {
  const sizes: number[] = [];
  const lost: number[] = [];
  const say = frame((delivery, answer) => {
    sizes.push(delivery.text.length);
    lost.push(delivery.lost);
    answer({ batches: [delivery.batch] });
  });
  const million = 2 ** 20;
  say('9'.repeat(17 * million));
  for (let i = 0; i < 8; i++) {
    say('9'.repeat(10 * million));
    await vi.advanceTimersByTimeAsync(5);
  }
  say('x');
  await vi.advanceTimersByTimeAsync(5);
  expect(sizes).toEqual([...new Array(6).fill(10 * million), 1]);
  // More than may wait, and two beyond what may pass at once.
  expect(lost).toEqual([1, 1, 1, 1, 1, 1, 3]);
  await vi.advanceTimersByTimeAsync(4000);
  say('9'.repeat(10 * million));
  await vi.advanceTimersByTimeAsync(5);
  expect(sizes.at(-1)).toBe(10 * million);
});

it('has forty batches on their way at most, and sends what has gathered once one has arrived', async () => {
  const taken: string[] = [];
  const arrive: (() => void)[] = [];
  const say = frame(({ batch, text }, answer) => {
    taken.push(text);
    arrive.push(() => answer({ batches: [batch] }));
  });
  const first = Array.from({ length: 40 }, (_, n) => `${n} `);
  for (const text of [...first, 'f', 'g']) say(text);
  await vi.advanceTimersByTimeAsync(5);
  expect(taken).toEqual(first);
  arrive[0]!();
  await vi.advanceTimersByTimeAsync(5);
  expect(taken).toEqual([...first, 'fg']);
});

it('hands over all that its hooks know where it is asked to, and says when that is on its way', async () => {
  const heard: object[] = [];
  const window = open((delivery) => void heard.push(delivery), EMPTY);
  relay('https://a.example');
  const node = new EventTarget();
  const say = (detail: string) => node.dispatchEvent(Object.assign(new Event(RECORDS), { detail }));
  node.addEventListener(ASKED, () => say('kept back'));
  window.dispatchEvent(Object.assign(new Event(HELLO), { relatedTarget: node }));
  for (let n = 0; n < 41; n++) say('x');
  api.tell({ handOver: 7 });
  await vi.advanceTimersByTimeAsync(5);
  expect(heard.slice(40)).toMatchObject([{ text: 'xkept back' }, { handedOver: 7 }]);
});

it('sends again what a background left unanswered for long, and nothing that came a moment ago', async () => {
  const taken: string[] = [];
  const say = frame(({ batch, text }, answer) => {
    taken.push(text);
    if (text === 'a') answer({ batches: [batch] });
  });
  say('a');
  await vi.advanceTimersByTimeAsync(4900);
  say('b');
  await vi.advanceTimersByTimeAsync(5000);
  expect(taken).toEqual(['a', 'b']);
  await vi.advanceTimersByTimeAsync(200);
  expect(taken).toEqual(['a', 'b', 'b']);
});

const trusted = (type: string) => Object.defineProperty(new Event(type), 'isTrusted', { value: true });

it.each([
  ['visible', ['begun', 'done']],
  ['hidden', []],
])(
  'writes ahead what waits while the page goes away, and says when it begins and ends that, %s',
  async (visibilityState, words) => {
    const said: unknown[] = [];
    const never: Background = (delivery) => said.push((delivery as { farewell?: string }).farewell);
    const window = open(never, { ...EMPTY, visibilityState });
    api.set.mockClear();
    relay('https://a.example');
    const { say } = greet(window);
    say('before');
    window.dispatchEvent(new Event('pagehide'));
    expect(api.set).not.toHaveBeenCalled();
    window.dispatchEvent(trusted('pagehide'));
    say('at the end');
    window.dispatchEvent(trusted('visibilitychange'));
    await vi.advanceTimersByTimeAsync(5);
    const ahead = api.set.mock.calls.flatMap(([stored]) => Object.values(stored as Record<string, Delivery>));
    expect(ahead.map(({ text }) => text)).toEqual(['before', 'at the end']);
    expect(said.filter((word) => word !== undefined)).toEqual(words);
  },
);

it('hears workers on the channels it is told of, and settles nothing of the page’s with what they say', async () => {
  const channels: EventTarget[] = [];
  const close = vi.fn();
  const window = open(answers, EMPTY);
  vi.stubGlobal(
    'BroadcastChannel',
    class extends EventTarget {
      close = close;
      constructor() {
        super();
        channels.push(this);
      }
      postMessage() {}
    },
  );
  relay('https://a.example');
  const { settled } = greet(window);
  api.tell({ workers: ['a channel'] });
  const run = 'fedcba98-7654-3210-fedc-ba9876543210';
  const data = `${run}:0:0:${'x'.repeat(70_000)}`;
  channels[0]!.dispatchEvent(Object.assign(new Event('message'), { data }));
  await vi.advanceTimersByTimeAsync(5);
  expect(settled()).toBe(0);
  window.dispatchEvent(trusted('pagehide'));
  expect(close).toHaveBeenCalledOnce();
});

it('takes back the frame that it lends before any script of the page may look', () => {
  const [append, remove] = [vi.fn(), vi.fn()];
  const window = open(answers, {
    ...EMPTY,
    documentElement: { append },
    createElementNS: () => ({ setAttribute: () => undefined, remove }),
  });
  Object.assign(window, { parent: {} });
  relay('https://a.example');
  expect([append.mock.calls.length, remove.mock.calls.length]).toEqual([1, 0]);
  greet(window);
  expect(remove).toHaveBeenCalledOnce();
});
