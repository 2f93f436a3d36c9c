import { describe, expect, it } from 'vitest';
import { type FirstPart, joinParts, type ReadingPart } from './join-parts.ts';
import { readPart } from './read-parts.ts';
import { blocksWithin, type PolicyReading, readPolicy } from './read-text.ts';

function partOf(text: string, part: number, parts: number): FirstPart {
  const steps = readPart(blocksWithin(text), { service: 'Pigeon', document: 'p' }, { part, parts });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function inParts(text: string, parts: number): PolicyReading {
  const [first, ...others] = Array.from({ length: parts }, (_, part) => partOf(text, part, parts));
  const posted: ReadingPart[] = others.map(({ frame, ...part }) => part);
  return joinParts([first!, ...posted], { service: 'Pigeon', document: 'p' });
}

const POLICY = `# Privacy Policy

Pigeon Inc. ("Pigeon", "we") runs a messenger. "Usage Data" means your IP address and your browser type.

## What we collect

We collect the following information:

- your phone number;
- your contacts, if you allow it.

We also collect Usage Data. It is kept for a month.

## What others collect

We collect the following information:

- your phone number;
- your birthday.

Die Daten werden auf unseren Servern in der EU gespeichert und nicht verkauft. Wir geben sie nicht an Dritte weiter.

## Sharing

We do not share your phone number, except:

- with vendors who send codes.

| Category | Purpose |
| --- | --- |
| Email address | To send you notices |
`;

describe('readPart', () => {
  it.each([1, 2, 3, 9])('says in %d parts what one reading says', (parts) => {
    expect(inParts(POLICY, parts)).toEqual(
      readPolicy({ text: POLICY }, { service: 'Pigeon', document: 'p' }),
    );
  });

  it('leaves each part something', () => {
    const parts = [0, 1].map((part) => partOf(POLICY, part, 2).passages.length);
    expect(Math.min(...parts)).toBeGreaterThan(0);
  });

  it.each(['', 'Wir erheben Ihre Daten und geben sie nicht an Dritte weiter. Die Daten werden gespeichert.'])(
    'says the same of what it does not read: %.12s',
    (text) => expect(inParts(text, 2)).toEqual(readPolicy({ text }, { service: 'Pigeon', document: 'p' })),
  );

  it('counts its sentences up to those of the whole', () => {
    const done = [0, 1].map((part) => {
      const steps = readPart(blocksWithin(POLICY), {}, { part, parts: 2 });
      let last = { done: 0, total: 0 };
      for (const step of steps) last = step;
      return last;
    });
    for (const { total } of done) expect(total).toBe(readPolicy({ text: POLICY }).sentences.length);
    expect(done[0]!.done + done[1]!.done).toBeLessThanOrEqual(done[0]!.total);
  });
});

describe('a list under another heading with the same lead', () => {
  it('has claims of its own', () => {
    const claims = readPolicy({ text: POLICY }).claims.filter(({ data }) => data.includes('phone-number'));
    expect(claims.filter(({ action }) => action === 'collect').map(({ section }) => section)).toEqual([
      'Privacy Policy > What we collect',
      'Privacy Policy > What others collect',
    ]);
  });
});
