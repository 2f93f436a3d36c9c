import { describe, expect, it } from 'vitest';
import { readPolicy } from './read-text.ts';
import { withoutUnseen } from './unseen-elements.ts';

describe('withoutUnseen', () => {
  it.each([
    ['a\n<script>x < y;\n\nb</script>\nc', 'a\nc'],
    ['a <SCRIPT type="x">b</Script > c', 'a  c'],
    ['a <style>b</style>c<!-- d -->e', 'a ce'],
    ['a <script>"<!--"</script> b --> c', 'a  b --> c'],
    ['a <!-- <script> --> b </script> c', 'a  b </script> c'],
    ['a <script> b', 'a <script> b'],
    ['a <!-- b', 'a <!-- b'],
    ['a `<script>` b </script> c', 'a `<script>` b </script> c'],
    ['a <scripts>b</scripts> <p>c</p>', 'a <scripts>b</scripts> <p>c</p>'],
    ['a <svg /> b <svg>c</svg> d', 'a <svg /> b  d'],
    ['plain', 'plain'],
  ])('%j becomes %j', (text, seen) => {
    expect(withoutUnseen(text)).toBe(seen);
  });

  it('takes a text of opening tags in bounds', () => {
    const start = process.cpuUsage();
    withoutUnseen('<script><style><!-- '.repeat(300_000));
    // Processor time: a busy machine does not lengthen it.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5_000);
  });
});

describe('a script in a policy', () => {
  const REST =
    'This text tells how Pigeon works and what it does with what people give it, so that everyone can decide.';
  const claimsOf = (text: string) =>
    readPolicy({ text: `${text}\n\n${REST}` }, { service: 'Pigeon' }).claims.map(({ quote }) => quote);

  it.each([
    'We collect your name\n<script>\n\nWe collect your location.\n</script>\nand your email address.',
    '<style>\nWe collect your location.\n</style >\nWe collect your name and your email address.',
    '<p>We collect your name and your email address.</p><script>"<!--"; We collect your location.</script><p>a</p><p>b</p>',
    '<script>"<!--"</script><p>We collect your name and your email address.</p><p>a</p><p>b</p>',
  ])('%j is none of its text', (text) => {
    expect(claimsOf(text)).toEqual(['We collect your name and your email address.']);
  });

  it('loses nothing behind a tag that is only spoken of', () => {
    expect(claimsOf('Sites place our <script> in their pages. We collect your name.')).toEqual([
      'We collect your name.',
    ]);
  });
});
