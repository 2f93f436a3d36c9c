/** Brands by their token, the more telling first: most browsers also name Chrome or Safari. */
const BRANDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Edg|EdgA|EdgiOS)\/([\d.]+)/, 'Edge'],
  [/\b(?:OPR|Opera)\/([\d.]+)/, 'Opera'],
  [/\bSamsungBrowser\/([\d.]+)/, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\/([\d.]+)/, 'Firefox'],
  [/\b(?:Chrome|CriOS|HeadlessChrome)\/([\d.]+)/, 'Chrome'],
  [/\bVersion\/([\d.]+).*\bSafari\//, 'Safari'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid ([\d.]+)/, 'Android'],
  [/\b(?:iPhone|CPU) OS ([\d_]+)/, 'iOS'],
  [/\bWindows NT ([\d.]+)/, 'Windows NT'],
  [/\bMac OS X ([\d_.]+)/, 'macOS'],
  [/\bCrOS \w+ ([\d.]+)/, 'Chrome OS'],
  [/\bLinux ?(\w*)/, 'Linux'],
];

export interface UserAgent {
  browser: string;
  /** Empty where it names none. */
  system: string;
}

const memo = new Map<string, UserAgent>();

/** Browser and operating system that a User-Agent header names (RFC 9110 §10.1.5; its grammar is custom, not law). */
export function describeUserAgent(value: string): UserAgent {
  let known = memo.get(value);
  if (known === undefined) {
    const text = value.slice(0, 1000);
    known = { browser: named(text, BRANDS) || 'user agent', system: named(text, SYSTEMS) };
    if (memo.size >= 256) memo.clear();
    memo.set(value, known);
  }
  return known;
}

function named(text: string, table: readonly (readonly [RegExp, string])[]): string {
  for (const [pattern, name] of table) {
    const match = pattern.exec(text);
    if (match !== null) return `${name} ${versionOf(match[1]!)}`.trim();
  }
  return '';
}

/** A version with dots, as Apple's systems write it with underscores: `10_15_7`; an architecture as it is: `x86_64`. */
function versionOf(told: string): string {
  return /^[\d_.]+$/.test(told) ? told.replaceAll('_', '.') : told;
}
