import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

/** Type → what policies call it, one or several of it. */
const DATA: Readonly<Record<string, readonly string[]>> = {
  'phone-number': ['your phone number', 'phone numbers'],
  'email-address': ['your e-mail address'],
  name: ['your first and last name'],
  'profile-photo': ['your profile picture'],
  'contact-list': ['your contacts', 'your address book'],
  'message-content': ['your messages', 'the content of your messages', 'private messages'],
  attachment: ['your photos', 'photos and videos'],
  location: ['your location', 'location data'],
  'ip-address': ['your IP address', 'IP addresses'],
  'device-identifier': ['unique device identifiers'],
  browser: ['your browser type', 'the type of browser you use'],
  'page-url': ['the pages you visit', 'your browsing history'],
  'search-query': ['your search history'],
  'date-of-birth': ['your date of birth'],
  'payment-information': ['your credit card number'],
  'call-metadata': ['your call history'],
  diagnostics: ['crash reports'],
  unspecified: ['your personal information', 'information about you'],
};
const RECIPIENTS: readonly (readonly [kind: string, name: string])[] = [
  ['advertiser', 'advertisers'],
  ['provider', 'vendors'],
  ['unspecified', 'third parties'],
  ['family', 'our affiliates'],
  ['authority', 'law enforcement'],
  ['users', 'other users'],
  ['named:Google', 'Google'],
];

type Frame = readonly [claim: string, frame: string];
/** Plain sentences, D for the data, R for who gets it. */
const FRAMES: readonly Frame[] = [
  ['collect affirmed', 'We collect D.'],
  ['collect affirmed', 'We may collect D when you sign up.'],
  ['collect affirmed', 'We receive D from other sources.'],
  ['collect affirmed', 'The information we collect includes D.'],
  ['collect denied', 'We do not collect D.'],
  ['use affirmed', 'We use D to improve our services.'],
  ['use denied', 'We do not use D for advertising.'],
  ['use denied', 'D will never be used to show you ads.'],
  ['store affirmed', 'We store D on our servers.'],
  ['store denied', 'We do not store D.'],
  ['store denied', 'We delete D after 30 days.'],
  ['sell denied', 'We never sell D.'],
  ['sell denied', 'We neither sell nor rent D.'],
];
const SHARING: readonly Frame[] = [
  ['share affirmed', 'We share D with R.'],
  ['share affirmed', 'We may disclose D to R for security purposes.'],
  ['share affirmed', 'D may be shared with R.'],
  ['share denied', 'We do not share D with R.'],
  ['share denied', 'D will never be shared with R.'],
  ['share denied', 'We will not disclose D to R without your consent.'],
];

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
const filled = (frame: string, data: string, whom = '') =>
  capital(frame.replace(/^D\b|(?<= )D\b/, () => data).replace(/(?<= )R\b/, () => whom));

/** Tuples that a sentence claims, as `share affirmed name > provider`. */
const claimed = (sentence: string) =>
  extractClaims(sentence, { service: 'Pigeon' }).flatMap(({ action, polarity, data, recipient }) =>
    data.map((type) => `${action} ${polarity} ${type} > ${recipient}`),
  );

/** Sentences of a frame that do not say of the data what the frame says. */
function missed([claim, frame]: Frame, recipients: readonly (readonly [string, string])[]): string[] {
  return Object.entries(DATA).flatMap(([type, names]) =>
    names.flatMap((name) =>
      recipients
        .map(([kind, whom]) => ({ kind, sentence: filled(frame, name, whom) }))
        .filter(({ kind, sentence }) => !claimed(sentence).includes(`${claim} ${type} > ${kind}`))
        .map(({ sentence }) => sentence),
    ),
  );
}

describe('plain sentences about any data', () => {
  it.each(FRAMES)('%s: %s', (claim, frame) => {
    const kind = claim.startsWith('sell') ? 'unspecified' : 'self';
    expect(missed([claim, frame], [[kind, '']])).toEqual([]);
  });
  it.each(SHARING)('%s: %s', (claim, frame) => {
    expect(missed([claim, frame], RECIPIENTS)).toEqual([]);
  });
});
