import type { Identifier } from '../../model/identity.ts';

/** What copying brings along unseen; joiners stay, for names are written with them. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;
const FEWEST_DIGITS = 5;
/** Below this a value is looked for only where it is the whole of a field. */
const SHORT = 4;

/** What was typed or pasted, without what nobody sees in it. */
export function cleaned(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();
}

/** Why a value cannot be looked for as what it is said to be, one sentence; empty where it can. */
export function refusalOf({ dataType, value, label = '' }: Identifier): string {
  if (dataType === 'phone-number' && (/\p{L}/u.test(value) || digitsOf(value).length < FEWEST_DIGITS))
    return 'A phone number is written in the digits 0 to 9, five at least.';
  if (dataType === 'email-address' && !EMAIL.test(value)) return 'That is no e-mail address.';
  if (holds(label, value)) return 'Your name for it is shown in reports, so it cannot hold the value itself.';
  return '';
}

/** What its spelling leaves unfound, one sentence; empty where there is nothing to say. */
export function limitOf({ dataType, value }: Identifier): string {
  if (dataType === 'phone-number' && !/^\s*(\+|00)/.test(value))
    return 'Without + and its country code it may be missed in other spellings.';
  return value.length < SHORT ? 'So short a value may be found by chance.' : '';
}

function holds(label: string, value: string): boolean {
  const [named, own] = [lettersOf(label), lettersOf(value)];
  if (named === '' || own === '') return false;
  if (named === own || (own.length >= SHORT && named.includes(own))) return true;
  const [digits, all] = [digitsOf(label), digitsOf(value)];
  return digits.length >= FEWEST_DIGITS && all.endsWith(digits);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
