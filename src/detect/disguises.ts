/**
 * Letter-for-letter disguises that leave no trace of themselves, so they are searched for as needles rather
 * than undone: reversal, rot13 and a substitution found on the web by the authors of "Leaky Forms" (USENIX
 * Security 2022), who list it as a custom map.
 */
export function reverse(text: string): string {
  return [...text].reverse().join('');
}

/** Rot13 of the ASCII letters. */
export function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (c) => {
    const base = c <= 'Z' ? 65 : 97;
    return String.fromCharCode(((c.charCodeAt(0) - base + 13) % 26) + base);
  });
}

const PLAIN = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const KEYED = 'kibp8A4EWRMKHa7gvyz1dOPt6UI5xYD3nqhVwZBXfCcFeJmrLN20lS9QGsjTuo';

/** The substitution: each letter or digit becomes the one at its place in the keyed alphabet. */
export function substitute(text: string): string {
  return text.replace(/[0-9a-z]/gi, (c) => PLAIN[KEYED.indexOf(c)] ?? c);
}
