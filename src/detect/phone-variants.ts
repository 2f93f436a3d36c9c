import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Add } from './variants.ts';

/**
 * What is dialled before a country's code, beside `00`: in North America, Australia, Japan, and Russia and its neighbours
 * (ITU-T E.164; `internationalPrefix` in google/libphonenumber `PhoneNumberMetadata.xml`).
 */
const PREFIXES = ['011', '0011', '010', '810'];

/** The spellings of a telephone number: international, national, as it is dialled, as messengers' addresses have it. */
export function addPhone(value: string, add: Add, brief: boolean): void {
  const parsed = parsePhoneNumberFromString(
    /^\s*(\+|00)/.test(value) ? value.replace(/^\s*00/, '+') : `+${value.replace(/\D/g, '')}`,
  );
  const bare = value.replace(/\D/g, '').replace(/^00/, '');
  const countryCode = parsed?.countryCallingCode ?? '';
  const national = parsed ? parsed.nationalNumber : bare;
  const digits = parsed ? `${countryCode}${national}` : bare;
  add(`+${digits}`, 'digits', true, false);
  add(digits, 'digits');
  add(`00${digits}`, 'digits');
  // Written with hyphens, spaces and brackets they are found by their digits.
  if (!brief) for (const prefix of PREFIXES) add(`${prefix}${digits}`, 'digits', false);
  if (countryCode !== '') {
    add(`0${national}`, 'digits');
    if (national.length >= 8) add(national, 'digits');
    // `+49 (0) 151 …`
    if (!brief)
      for (const prefix of ['', '00', ...PREFIXES])
        add(`${prefix}${countryCode}0${national}`, 'digits', false);
    for (const other of alsoDialled(countryCode, national)) {
      add(`${countryCode}${other}`, 'digits', false);
      if (brief) continue;
      for (const jid of ['s.whatsapp.net', 'c.us'])
        add(`${countryCode}${other}@${jid}`, 'text', false, false);
    }
  }
  if (brief) return;
  for (const jid of ['s.whatsapp.net', 'c.us']) add(`${digits}@${jid}`, 'text', true, false);
  if (parsed === undefined) return;
  const formatted = parsed.formatNational();
  add(formatted.replace(/\D/g, ''), 'digits');
  // Grouped spellings are found by their digits, whatever the grouping; these are for digests of them.
  add(formatted, 'digits', true, false);
  // As people type it: `415-555-0132`, `+1 (415) 555-0132`, or as the person has entered it.
  for (const typed of [value, formatted.replace(/\D+/g, '-').replace(/^-/, '')])
    add(typed, 'digits', true, false);
  if (formatted.startsWith('(')) add(`+${countryCode} ${formatted}`, 'digits', true, false);
  for (const grouped of [parsed.formatInternational(), `+${countryCode} ${inThrees(national)}`]) {
    add(grouped, 'digits', true, false);
    add(grouped.replaceAll(' ', '-'), 'digits', true, false);
  }
}

/**
 * National numbers by which messengers also know a mobile phone: Brazil's without or with the ninth digit, Mexico's with or
 * without a 1 (seen in WhatsApp's addresses: github.com/WhiskeySockets/Baileys issue 1997, pedroslopez/whatsapp-web.js
 * issue 596, EvolutionAPI/evolution-api issue 447), Argentina's with or without the 9 of mobile numbers (libphonenumber).
 */
function alsoDialled(countryCode: string, national: string): string[] {
  if (countryCode === '55' && /^\d{2}9\d{8}$/.test(national))
    return [national.slice(0, 2) + national.slice(3)];
  if (countryCode === '55' && /^\d{2}[6-9]\d{7}$/.test(national))
    return [`${national.slice(0, 2)}9${national.slice(2)}`];
  const mark = countryCode === '52' ? '1' : countryCode === '54' ? '9' : '';
  if (mark === '') return [];
  if (national.length === 10) return [mark + national];
  return national.length === 11 && national.startsWith(mark) ? [national.slice(1)] : [];
}

function inThrees(national: string): string {
  return `${national.slice(0, 3)} ${national.slice(3, 6)} ${national.slice(6)}`.trim();
}
