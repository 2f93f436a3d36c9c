import { describe, expect, it } from 'vitest';
import type { Purpose } from '../model/vocabulary.ts';
import { extractClaims } from './extract.ts';

const read = (sentence: string) =>
  sentence
    .split(/(?<=\.) (?=[A-Z])/)
    .flatMap((part, n, all) =>
      extractClaims(part, { service: 'Pigeon', context: all.slice(0, n).join(' ') }),
    );
const filled = (form: string, words: Readonly<Record<string, string>>) =>
  form.replace(/\{(\w+)\}/g, (_, word: string) => words[word]!);
const large = (text: string) => `${text[0]!.toUpperCase()}${text.slice(1)}`;

const PARTIES = [
  ['our service providers', 'provider'],
  ['advertisers', 'advertiser'],
  ['our affiliates', 'family'],
  ['other users', 'users'],
  ['law enforcement', 'authority'],
] as const;

describe('of two that one sentence names, who gets data and who does not', () => {
  it.each([
    'We share your location with {yes} but not with {no}.',
    'We share your location with {yes}, never with {no}.',
    'We share your location with {yes} (not with {no}).',
    'We share your location not with {no} but with {yes}.',
    'We do not share your location with {no}, but with {yes}.',
    'We do not share your location with {no}, only with {yes}.',
    'We share your location with {yes} rather than with {no}.',
    'We share your location with {yes} instead of {no}.',
    'Your location is visible to {yes} but not to {no}.',
    'Your location is not visible to {no}, but it is visible to {yes}.',
    '{Yes} can see your location, but {no} cannot.',
    '{Yes} and not {no} receive your location.',
    'With {yes} we share your location, with {no} we do not.',
    'With {no} we do not share your location, but with {yes} we do.',
    'To {no} we give nothing, to {yes} your location.',
    'We give {yes} your location, but {no} none of it.',
    'We share your location with {yes} who do not share it with {no}.',
    'We share your location with {yes}, who may not share it with {no}.',
    'We share your location with {yes}. We do not share it with {no}.',
  ])('%s', (form) => {
    for (const [k, [yes, getter]] of PARTIES.entries()) {
      const [no, other] = PARTIES[(k + 2) % PARTIES.length]!;
      const claims = read(filled(form, { yes, no, Yes: large(yes) }));
      const affirmed = claims.filter((d) => d.polarity === 'affirmed' && d.action === 'share');
      const denied = claims.filter((d) => d.polarity === 'denied');
      expect(affirmed.map((d) => d.recipient)).toEqual([getter]);
      for (const { recipient } of denied) expect([other, 'unspecified']).toContain(recipient);
    }
  });

  it('is neither', () => {
    for (const form of [
      'We share your location with neither advertisers nor other users.',
      'Your location is shared with neither advertisers nor other users.',
      'Neither advertisers nor other users receive your location.',
    ])
      for (const { polarity } of read(form)) expect(polarity, form).toBe('denied');
  });
});

/** An end as a noun, as a verb, and what it is called. */
const ENDS: readonly (readonly [string, string, Purpose])[] = [
  ['advertising', 'show you ads', 'advertising'],
  ['security', 'protect your account', 'security'],
  ['marketing', 'send you newsletters', 'marketing'],
  ['analytics', 'analyse how the app is used', 'analytics'],
];

describe('of two ends that one sentence names, what data is used for and what it is not', () => {
  it.each([
    'We use your location for {yes} but not for {no}.',
    'We use your location for {yes}, never for {no}.',
    'We use your location to {toYes}, not to {toNo}.',
    'We use your location to {toYes} but not to {toNo}.',
    'We use your location not for {no} but for {yes}.',
    'We do not use your location for {no}, but for {yes}.',
    'We do not use your location to {toNo}, but to {toYes}.',
    'We use your location for {yes} rather than for {no}.',
    'We use your location for {yes} instead of {no}.',
    'Your location is used for {yes}, not for {no}.',
    'Your location is not used for {no} but for {yes}.',
    'We only use your location to {toYes}, not to {toNo}.',
    'For {yes} we use your location, for {no} we do not.',
    'We use your location, which is not needed to {toNo}, to {toYes}.',
    'We use your location to {toYes}, which does not mean that we {toNo}.',
  ])('%s', (form) => {
    for (const [k, [yes, toYes, end]] of ENDS.entries()) {
      const [no, toNo, other] = ENDS[(k + 1) % ENDS.length]!;
      const claims = read(filled(form, { yes, no, toYes, toNo }));
      const of = (polarity: string) =>
        claims.filter((d) => d.polarity === polarity).flatMap(({ purpose }) => purpose);
      expect(of('affirmed').length).toBeGreaterThan(0);
      for (const purpose of of('affirmed')) expect([end, 'unspecified']).toContain(purpose);
      for (const purpose of of('denied')) expect([other, 'unspecified']).toContain(purpose);
    }
  });

  it.each([
    'We use your location for advertising and your phone number for security.',
    'We use your location to show you ads and your phone number to protect your account.',
    'We use your location to show you ads, and we use your phone number to protect your account.',
    'We use your location to show you ads; your phone number is used to protect your account.',
    'To show you ads, we use your location; to protect your account, we use your phone number.',
    'For advertising we use your location, for security your phone number.',
  ])('each for its own: %s', (sentence) => {
    const told = read(sentence).map(({ data, purpose }) => [data.join(), purpose.join()]);
    expect(told).toContainEqual(['location', 'advertising']);
    expect(told).toContainEqual(['phone-number', 'security']);
    expect(told).toHaveLength(2);
  });

  it('is under a condition of its own', () => {
    const claims = read('We do not keep your photos if you object, and we do not keep your birthday.');
    const of = (type: string) => claims.filter(({ data }) => data.some((d) => d === type));
    expect(of('attachment').map(({ conditions }) => conditions.length > 0)).toEqual([true]);
    expect(of('date-of-birth')).toHaveLength(1);
  });
});
