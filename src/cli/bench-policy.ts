import { readFile } from 'node:fs/promises';
import { readPolicySteps } from '../policy/read-text.ts';
import type { Figure } from './bench.ts';

/** Words of the text that is read. */
const WORDS = 16_000;
/** Bars of the project for 16,000 words: the whole text and the first claims, milliseconds. */
export const WHOLE_BAR = 1000;
export const FIRST_BAR = 200;

const DEEDS = ['collect', 'use', 'store', 'share', 'process', 'receive'];
const DATA = [
  'phone number',
  'email address',
  'IP address',
  'address book',
  'device identifiers',
  'crash reports',
  'precise location',
  'profile photo',
  'messages',
  'purchase history',
  'cookies',
  'usage information',
];
const ENDS = [
  'to provide the service',
  'to keep people safe',
  'with our service providers',
  'unless you object',
  'when you create an account',
  'for advertising',
  'only with your consent',
  'as long as your account is open',
];
const OPENINGS = [
  'We may',
  'We do not',
  'Pigeon will',
  'To improve the service, we',
  'If you turn this on, we may',
  'Our partners may',
  'As described above, we never',
];

/** A policy of a given length made of plain sentences; the same seed makes the same text. */
export function policyText(words: number, seed = 7): string {
  let state = seed >>> 0;
  const pick = <T>(list: readonly T[]): T => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[state % list.length]!;
  };
  const lines: string[] = ['# Privacy policy', '', 'Effective March 3, 2021', ''];
  let count = 0;
  for (let n = 1; count < words; n++) {
    if (n % 12 === 1)
      lines.push('', `## Section ${Math.ceil(n / 12)}: information about your ${pick(DATA)}`, '');
    const sentence = `${pick(OPENINGS)} ${pick(DEEDS)} your ${pick(DATA)}, ${pick(DATA)} and other information about your ${pick(DATA)} ${pick(ENDS)}, which helps people who use the service to write to each other.`;
    count += sentence.split(' ').length;
    lines.push(n % 5 === 0 ? `* ${sentence}` : sentence);
    if (n % 4 === 0) lines.push('');
  }
  return lines.join('\n');
}

/** The text that is read: the first 16,000 words of the file that `CANDOR_BENCH_POLICY` names, or plain sentences. */
export async function benchText(): Promise<string> {
  const path = process.env.CANDOR_BENCH_POLICY;
  if (path === undefined) return policyText(WORDS);
  return (
    (await readFile(path, 'utf8'))
      .match(/\s*\S+/g)
      ?.slice(0, WORDS)
      .join('') ?? ''
  );
}

/** Times the reading of a long text: the whole, and the time until the first claims are there. */
export async function benchPolicy(emit: (figure: Figure) => void): Promise<void> {
  const text = await benchText();
  const start = performance.now();
  let first = 0;
  const steps = readPolicySteps({ text }, { service: 'Pigeon' });
  let step = steps.next();
  while (!step.done) {
    if (first === 0 && step.value.claims.length > 0) first = performance.now() - start;
    step = steps.next();
  }
  const whole = performance.now() - start;
  const words = text.split(/\s+/).length;
  emit({
    name: `policy: first claims of ${words} words`,
    value: Math.round(first),
    unit: 'ms',
    against: `${FIRST_BAR} ms`,
    ratio: first / FIRST_BAR,
  });
  emit({
    name: `policy: all claims of ${words} words`,
    value: Math.round(whole),
    unit: 'ms',
    against: `${WHOLE_BAR} ms`,
    ratio: whole / WHOLE_BAR,
  });
  emit({
    name: 'policy: reading speed',
    value: Math.round((words / whole) * 1000),
    unit: 'words/s',
  });
}
