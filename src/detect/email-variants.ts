import { keepsDots } from './mail-providers.ts';
import type { Add } from './variants.ts';

/**
 * Advertisers hash an address in lower case; Google takes the dots out before Gmail's domains and leaves the tag
 * (developers.google.com/analytics/devguides/collection/ga4/uid-data; googleads/google-ads-php issue 1119), Reddit takes out
 * the tag and whatever is no letter or digit ("Manual Advanced Matching" of its pixel): as it stands, that is another's
 * address.
 */
export function addEmail(value: string, add: Add): void {
  const lower = value.toLowerCase();
  add(value, 'email');
  add(lower, 'email');
  add(value.toUpperCase(), 'email');
  const at = lower.lastIndexOf('@');
  const user = lower.slice(0, at);
  const domain = lower.slice(at);
  const bare = user.replace(/\+.*$/, '');
  const tag = user.slice(bare.length);
  add(lower.normalize('NFC'), 'email', false);
  const ascii = asciiHost(domain.slice(1));
  if (ascii !== '') add(`${user}@${ascii}`, 'email');
  // What a form or a query makes of a plus that nobody escaped.
  if (user.includes('+')) add(lower.replaceAll('+', ' '), 'email', false);
  if (bare === '') return;
  add(bare + domain, 'email');
  // Some senders drop the dots before hashing without looking at the domain; as it stands that may be another's address.
  add(bare.replaceAll('.', '') + domain, 'email', true, !keepsDots(domain.slice(1)));
  if (GMAIL.includes(domain)) {
    const dotless = bare.replaceAll('.', '');
    for (const other of GMAIL) add(dotless + other, 'email');
    for (const other of GMAIL) add(dotless + tag + other, 'email', other === domain);
    for (const other of GMAIL) for (const mailbox of [bare, user]) add(mailbox + other, 'email', false);
  }
  // Of letters that are not ASCII nothing would be left that tells one mailbox of a domain from another.
  const plainest = /^[\0-\x7f]+$/.test(bare) ? bare.replace(/[^a-z\d]/g, '') : '';
  if (plainest !== '') add(plainest + domain, 'email', true, false);
}

const GMAIL = ['@gmail.com', '@googlemail.com'];

/** A host of other letters as the name system writes it, `xn--…` (RFC 5891); empty for one that is ASCII, or none. */
function asciiHost(host: string): string {
  const address = `https://${host}/`;
  return /[^\0-\x7f]/.test(host) && URL.canParse(address) ? new URL(address).hostname : '';
}
