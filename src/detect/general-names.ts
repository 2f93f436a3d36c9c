import { foldedHash, hashSet, latin1 as text } from './ascii.ts';
import { isNumeric } from './value-shapes.ts';

/** What stands under names that are as often of something else: `provider`, `model`, `age`, `number`, `platform`. All take a half-open part of a region. */

const SIGN_INS = hashSet(
  'google apple facebook meta github gitlab microsoft azure twitter x linkedin okta auth0 saml oidc email password openai anthropic stripe paypal amazon firebase',
);
const DECISIONS = hashSet('accepted accept agreed agree declined rejected true false yes no');
const RUN_ON = hashSet(
  'web website webapp webclient pwa html5 javascript js node browser chromeextension pc',
);
const LONGEST_WORD = 16;

function isOneOf(words: ReadonlySet<number>, b: Uint8Array, from: number, to: number): boolean {
  return to - from <= LONGEST_WORD && words.has(foldedHash(b, from, to));
}

/** A provider of a sign-in, a model or a payment, which no mobile network has the name of. */
export function isSignIn(b: Uint8Array, from: number, to: number): boolean {
  return isOneOf(SIGN_INS, b, from, to);
}

/** What somebody said to terms, which nobody searches for. */
export function isDecision(b: Uint8Array, from: number, to: number): boolean {
  return isOneOf(DECISIONS, b, from, to);
}

/** What a program says that it runs on, under `platform`, on any system. */
export function isNoSystem(b: Uint8Array, from: number, to: number): boolean {
  return isOneOf(RUN_ON, b, from, to);
}

const encoder = new TextEncoder();
const hashOf = (word: string) => foldedHash(encoder.encode(word), 0, word.length);
/** What a program writes where it has no value, and where it says that it knows none. */
const NO_VALUE = new Set(['undefined', 'null', 'NaN', '[object Object]'].map(hashOf));
const NOT_KNOWN = new Set(
  ['unknown', 'none', 'n/a', 'not set', '(not set)', '(none)', '(unknown)', 'unset', 'not available'].map(
    hashOf,
  ),
);

/** Signs that these begin with: n, u, and a bracket of either kind, as they fold. */
const BEGINS = new Set([0x6e, 0x75, 0x28, 0x7b]);

/** What stands under any name for want of a value; `typed`: a person may have written it, and meant it. */
export function isVoid(b: Uint8Array, from: number, to: number, typed: boolean): boolean {
  if (to - from > LONGEST_WORD || !BEGINS.has(b[from]! | 0x20)) return false;
  const hash = foldedHash(b, from, to);
  return NO_VALUE.has(hash) || (!typed && NOT_KNOWN.has(hash));
}

const NO_SECRET =
  /^(?:[[(<{"']*(?:filtered|redacted|removed|hidden|masked|scrubbed|secret|censored)[\])>}"']*|([*x#-])\1+|(?:\xe2\x80\xa2)+|same-origin|undefined)$/i;

/** What stands where a secret was taken out, and how a request takes its credentials along. */
export function isNoSecret(b: Uint8Array, from: number, to: number): boolean {
  return to - from <= 40 && NO_SECRET.test(text(b, from, to));
}

const NO_DEVICE =
  /^(?:gpt|chatgpt|claude|gemini|gemma|llama|mistral|mixtral|deepseek|qwen|grok|command-r|whisper|dall-e|text-embedding|text-davinci|o\d(?:-|$))|^[a-z_]+(?:\.[a-z_]+)+$/i;

/** A model of language, or of rows in a table. */
export function isNoDevice(b: Uint8Array, from: number, to: number): boolean {
  return to - from <= 60 && NO_DEVICE.test(text(b, from, to));
}

const NO_BROWSER = /^(?!mozilla)[\w.@-]*(?:sdk|client|axios|okhttp|grpc|[-.]js)[\w.-]*\/v?\d/i;

/** A program's library by its product token (RFC 9110, section 10.1.5): `JSClient/3.0`, `aws-sdk-js/3.454.0`. */
export function isNoBrowser(b: Uint8Array, from: number, to: number): boolean {
  return to - from <= 200 && NO_BROWSER.test(text(b, from, to));
}

/** Of a person in years, not of a report in milliseconds or a copy in seconds. */
export function isAge(b: Uint8Array, from: number, to: number): boolean {
  if (to - from > 3 || !isNumeric(b, from, to)) return false;
  const years = Number(text(b, from, to));
  return years >= 5 && years <= 120;
}

/** Digits from which what only "number" names is a telephone's, with its country. */
export const LONG_NUMBER = 11;
