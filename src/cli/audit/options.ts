import { existsSync } from 'node:fs';
import { APPS, appById } from '../../apps/index.ts';
import { parseAddress } from '../../model/parse-address.ts';
import { CLAIM_VERDICTS, FLOW_VERDICTS, type Verdict } from '../../model/vocabulary.ts';
import { type CommandShape, dateOf, readArguments, regionOf, usageOf } from '../arguments.ts';
import type { BrowserKind } from '../browsers/find.ts';
import { BadInput } from './bad-input.ts';

export const FORMATS = ['json', 'html', 'csv', 'har', 'jsonld'] as const;
export type Format = (typeof FORMATS)[number];

/** What `audit` was asked to do. */
export interface AuditOptions {
  /** Pages to open, or files to read; never both. */
  urls: string[];
  hars: string[];
  browser: BrowserKind;
  /** Path of the identity file. */
  identity: string | null;
  /** How long to watch a page; with a script that drives it at most, infinite unless told. */
  seconds: number;
  /** Path of the script that drives the page. */
  drive: string | null;
  maps: ReadonlyMap<string, number>;
  /** Id of the profile to audit as; null: by origin. */
  app: string | null;
  /** File or address of the policy; null: the app's bundled claims. */
  policy: string | null;
  out: string;
  transmissions: boolean;
  formats: readonly Format[];
  failOn: readonly Verdict[];
  reveal: boolean;
  /** Where the person lives, as documents name it; empty: only documents that hold everywhere. */
  region: string;
  /** ISO date whose documents judge; null: the day of the audit. */
  date: string | null;
  headed: boolean;
  /** Folder of a browser profile to keep, so that a person can stay signed in. */
  profile: string | null;
  /** A report and its log to check instead of an audit. */
  verify: { report: string; log: string } | null;
}

const AUDIT = {
  usage: [
    'audit -- URL… [options]',
    'audit -- FILE.har… [options]',
    'audit -- --verify report.json log.jsonl',
  ],
  does: `Audits live pages in a real browser with the extension; or captured traffic, without a browser; or tells whether a
report follows from its log.`,
  positionals: true,
  options: {
    browser: { type: 'string', default: 'chromium', value: 'chromium|firefox', says: 'default chromium' },
    identity: { type: 'string', value: 'FILE', says: '{"identifiers":[{"dataType","value","label"}]}' },
    seconds: {
      type: 'string',
      value: 'N',
      says: 'how long to watch a page, default 30; with --drive at most, default as long as it takes',
    },
    drive: {
      type: 'string',
      value: 'FILE.mjs',
      says: 'its default export gets { page, browser }; the audit ends when it resolves',
    },
    map: {
      type: 'string',
      multiple: true,
      default: [],
      value: 'HOST=127.0.0.1:PORT',
      says: 'serve that host from loopback; repeatable',
    },
    app: { type: 'string', value: 'ID', says: 'audit by this profile, else by origin' },
    policy: {
      type: 'string',
      value: 'FILE|URL',
      says: 'claims as JSON or a policy’s text, else the app’s bundled claims',
    },
    region: { type: 'string', default: '', value: 'ID', says: 'EEA, UK, US, …: chooses the documents' },
    date: {
      type: 'string',
      value: 'YYYY-MM-DD',
      says: 'whose documents judge, default the day of the audit',
    },
    out: {
      type: 'string',
      default: 'report',
      value: 'DIR',
      says: 'default report; several apps or sites get a folder each in it',
    },
    format: {
      type: 'string',
      multiple: true,
      default: ['json,html'],
      value: 'LIST',
      says: `of ${FORMATS.join()}`,
    },
    transmissions: { type: 'boolean', default: false, says: 'also write transmissions.jsonl' },
    'fail-on': {
      type: 'string',
      multiple: true,
      default: [],
      value: 'LIST',
      says: 'verdicts; exit status 3 when a finding has one',
    },
    reveal: {
      type: 'boolean',
      default: false,
      says: 'write the identifiers’ values into the report, which says so',
    },
    headed: { type: 'boolean', default: false, says: 'show the browser' },
    profile: { type: 'string', value: 'DIR', says: 'keep the browser’s profile, to stay signed in' },
    verify: {
      type: 'boolean',
      default: false,
      says: 'check that a report follows from its log, instead of an audit',
    },
  },
  ends: '0 done, 2 bad usage or input, 3 --fail-on, or a log or report that does not follow, 4 a browser could not be had',
} satisfies CommandShape;

const DEFAULT_SECONDS = '30';
/** What only an audit of pages in a browser has a use for. */
const OF_PAGES = ['browser', 'seconds', 'drive', 'map', 'headed', 'profile'] as const;

/** Parses the arguments of `audit`. Throws `BadInput` with one line that names what is wrong. */
export function parseAuditOptions(argv: readonly string[]): AuditOptions {
  const { values, positionals } = readArguments(AUDIT, argv);
  const [report, log] = positionals;
  if (values.verify) {
    if (!report || !log || positionals.length !== 2) {
      throw new BadInput('--verify takes a report and its log: audit --verify report.json log.jsonl');
    }
    const { verify: _, ...others } = AUDIT.options;
    refuseUnused(values, Object.keys(others) as (keyof typeof others)[], 'an audit, not for --verify');
  } else if (positionals.length === 0) {
    throw new BadInput(`Nothing to audit; ${usageOf(AUDIT)}`);
  }
  const urls = values.verify ? [] : positionals.filter(isAddress).map(pageAddress);
  const hars = values.verify ? [] : positionals.filter((one) => !isAddress(one));
  if (urls.length > 0 && hars.length > 0) throw new BadInput('Give pages or HAR files, not both');
  for (const file of hars) {
    if (!existsSync(file))
      throw new BadInput(`${file}: no such file, and no address that starts with https://`);
  }
  if (hars.length > 0) refuseUnused(values, OF_PAGES, 'pages, not for HAR files');
  return {
    urls,
    hars,
    browser: oneOf('--browser', values.browser, ['chromium', 'firefox'] as const),
    identity: values.identity ?? null,
    seconds:
      values.drive !== undefined && values.seconds === undefined
        ? Number.POSITIVE_INFINITY
        : secondsOf(values.seconds ?? DEFAULT_SECONDS),
    drive: values.drive ?? null,
    maps: new Map(values.map.map(readMap)),
    app: appOf(values.app),
    policy: values.policy ?? null,
    out: values.out,
    transmissions: values.transmissions,
    formats: list('--format', values.format.join(), FORMATS),
    failOn:
      values['fail-on'].length > 0
        ? list('--fail-on', values['fail-on'].join(), [...FLOW_VERDICTS, ...CLAIM_VERDICTS])
        : [],
    reveal: values.reveal,
    region: values.region === '' ? '' : regionOf('--region', values.region),
    date: values.date === undefined ? null : dateOf('--date', values.date),
    headed: values.headed,
    profile: values.profile ?? null,
    verify: values.verify && report && log ? { report, log } : null,
  };
}

type Options = typeof AUDIT.options;
type Values = { [Name in keyof Options]?: unknown };

/** Throws `BadInput` where one of `options` is given otherwise than by default: it would silently count for nothing. */
function refuseUnused(values: Values, options: readonly (keyof Options)[], use: string): void {
  const given = options.find((name) => {
    const byDefault = 'default' in AUDIT.options[name] ? AUDIT.options[name].default : undefined;
    const whole = name === 'seconds' ? DEFAULT_SECONDS : byDefault;
    return values[name] !== undefined && String(values[name]) !== String(whole ?? '');
  });
  if (given) throw new BadInput(`--${given} is for ${use}`);
}

function isAddress(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}

function pageAddress(text: string): string {
  const url = parseAddress(text);
  if (!url || !/^https?:$/.test(url.protocol)) throw new BadInput(`${text}: not the address of a web page`);
  return url.href;
}

function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (!found) throw new BadInput(`${option} ${value}: known are ${known.join(', ')}`);
  return found;
}

function list<T extends string>(option: string, value: string, known: readonly T[]): T[] {
  return [...new Set(value.split(',').map((one) => oneOf(option, one.trim(), known)))];
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || seconds > 86_400)
    throw new BadInput(`--seconds ${text}: not a number up to 86400`);
  return seconds;
}

function readMap(text: string): [string, number] {
  const parts = /^(?<host>[a-z0-9.-]+|\*)=(127\.0\.0\.1|localhost):(?<port>\d{1,5})$/i.exec(text)?.groups;
  const port = Number(parts?.port);
  if (!parts?.host || port < 1 || port > 65_535) throw new BadInput(`--map ${text}: not HOST=127.0.0.1:PORT`);
  return [parts.host.toLowerCase(), port];
}

function appOf(id: string | undefined): string | null {
  if (id === undefined) return null;
  if (!appById(id)) {
    throw new BadInput(`--app ${id}: known are generic, ${APPS.map((app) => app.profile.id).join(', ')}`);
  }
  return id;
}
