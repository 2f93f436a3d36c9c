import { join } from 'node:path';
import { type App, appById, appForOrigin, GENERIC } from '../../apps/index.ts';
import { listed } from '../../audit/explain/words.ts';
import type { Identifier } from '../../model/identity.ts';
import { parseAddress } from '../../model/parse-address.ts';
import type { Verdict } from '../../model/vocabulary.ts';
import { Missing } from '../browsers/missing.ts';
import { checkFolder, isSameFile } from '../files.ts';
import { printable } from '../printable.ts';
import { verify } from '../verify.ts';
import { auditHars, lastDayOf, readHars } from './audit-har.ts';
import { auditUrls, loadDriveScript, wait, within } from './audit-url.ts';
import { BadInput } from './bad-input.ts';
import { findingsTable } from './findings-table.ts';
import { readIdentityFile } from './identity-file.ts';
import { type AuditOptions, parseAuditOptions } from './options.ts';
import { readPolicySource } from './policy-source.ts';
import { reveal } from './reveal.ts';
import { type Audited, reportFiles, writeReport } from './write-report.ts';

/** Exit statuses of `audit`, fixed for scripts. */
const DONE = 0;
const BAD_INPUT = 2;
const FAIL_ON = 3;
const NO_BROWSER = 4;

/** `npm run audit -- URL… | FILE.har…`: audits, prints the findings, writes the report; returns the exit status. */
export function audit(argv: string[]): Promise<number> {
  return inOneLine(async () => {
    const options = parseAuditOptions(argv);
    if (options.verify) return verify(options.verify.report, options.verify.log);
    await checkFolder(options.out, 'the report cannot be written');
    const read = [...options.hars, options.identity, options.policy, options.drive].filter(
      (path) => path !== null,
    );
    if (options.urls.length + options.hars.length === 1) await checkReport(options, read);
    if (options.profile !== null) await checkFolder(options.profile, 'the profile cannot be kept');
    const captured = options.hars.length > 0 ? await readHars(options.hars, options.app) : null;
    const apps = captured?.map(({ app }) => app) ?? appsOf(options);
    const given = {
      ...options,
      identifiers: await readIdentityFile(options.identity),
      policy: await readPolicySource(options.policy, {
        service: options.policy === null ? '' : serviceOf(apps),
        date: options.date ?? (captured && lastDayOf(captured)),
      }),
    };
    const { drive: path, seconds } = options;
    const drive = path === null ? wait(seconds) : within(seconds, path, await loadDriveScript(path));
    const results = captured ? await auditHars(captured, given) : await auditUrls({ ...given, drive });
    await present(results, given, read);
    return hasVerdict(results, options.failOn) ? FAIL_ON : DONE;
  });
}

/** Throws `BadInput` where the report would be written over what is read: before an audit, which takes long. */
async function checkReport(
  { out, formats, transmissions }: AuditOptions,
  read: readonly string[],
): Promise<void> {
  for (const name of reportFiles(formats, transmissions)) {
    for (const path of read) {
      if (await isSameFile(path, join(out, name)))
        throw new BadInput(`${join(out, name)} cannot be written: it is what is read`);
    }
  }
}

/** The apps that the pages of the options are of, `generic` where no profile has one. */
function appsOf({ app, urls }: AuditOptions): App[] {
  if (app !== null) return [appById(app) ?? GENERIC];
  return urls.map((url) => appForOrigin(new URL(url).origin) ?? GENERIC);
}

/** Who the policy's "we" is; empty where no profile tells. Throws `BadInput` where it would be several. */
function serviceOf(apps: readonly App[]): string {
  const [app = GENERIC, another] = new Set(apps);
  if (another) {
    const names = listed([...new Set(apps)].map(({ profile }) => profile.name));
    throw new BadInput(`--policy is of one service, and this is of several (${names}): audit each by itself`);
  }
  return app === GENERIC ? '' : app.profile.owner;
}

/** Runs a command; what the person can put right becomes one line on standard error and its exit status. */
export async function inOneLine(command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof BadInput || error instanceof Missing)) throw error;
    console.error(printable(error.message));
    return error instanceof Missing ? NO_BROWSER : BAD_INPUT;
  }
}

/** Prints each result's findings and writes its report, over nothing that was `read`; several apps get a folder each. */
export async function present(
  results: readonly Audited[],
  options: Pick<AuditOptions, 'reveal' | 'out' | 'formats' | 'transmissions'> & {
    identifiers: readonly Identifier[];
  },
  read: readonly string[] = [],
): Promise<void> {
  const style = {
    width: process.stdout.columns ?? 100,
    colour: process.stdout.isTTY && !process.env.NO_COLOR,
  };
  const named = new Set<string>();
  for (const result of results) {
    console.log(findingsTable(result.report, style));
    const report = options.reveal ? reveal(result.report, options.identifiers) : result.report;
    const folder = results.length === 1 ? options.out : join(options.out, folderName(result, named));
    const { formats, transmissions } = options;
    const written = await writeReport({ ...result, report }, folder, formats, transmissions, read);
    console.log(`Written: ${written.join(', ')}`);
  }
}

function folderName({ logs, report }: Audited, named: Set<string>): string {
  const origin = logs[0]?.origin ?? '';
  const host = parseAddress(origin)?.host.replace(/[^a-z0-9.-]/gi, '-') ?? '';
  // A host of dots alone would be another folder.
  const name = report.app.id === 'generic' ? (/[^.]/.test(host) ? host : 'page') : report.app.id;
  let free = name;
  for (let n = 1; named.has(free); n++) free = `${name}-${n}`;
  named.add(free);
  return free;
}

function hasVerdict(results: readonly Audited[], verdicts: readonly Verdict[]): boolean {
  return results.some(({ report }) => report.findings.some(({ verdict }) => verdicts.includes(verdict)));
}
