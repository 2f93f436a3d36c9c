import { join } from 'node:path';
import { type App, appById, appForOrigin, GENERIC } from '../../apps/index.ts';
import type { Identifier } from '../../model/identity.ts';
import type { Verdict } from '../../model/vocabulary.ts';
import { Missing } from '../browsers/missing.ts';
import { verify } from '../verify.ts';
import { auditHar, readHars } from './audit-har.ts';
import { auditUrls, loadDriveScript, wait } from './audit-url.ts';
import { BadInput } from './bad-input.ts';
import { findingsTable } from './findings-table.ts';
import { HELP } from './help.ts';
import { readIdentityFile } from './identity-file.ts';
import { type AuditOptions, parseAuditOptions } from './options.ts';
import { readPolicySource } from './policy-source.ts';
import { reveal } from './reveal.ts';
import { type Audited, writeReport } from './write-report.ts';

/** Exit statuses of `audit`, fixed for scripts. */
const DONE = 0;
const BAD_INPUT = 2;
const FAIL_ON = 3;
const NO_BROWSER = 4;

/** `npm run audit -- URL… | FILE.har…`: audits, prints the findings, writes the report; returns the exit status. */
export function audit(argv: string[]): Promise<number> {
  return inOneLine(async () => {
    if (argv.includes('--help')) {
      console.log(HELP);
      return DONE;
    }
    const options = parseAuditOptions(argv);
    if (options.verify) return verify(options.verify.report, options.verify.log);
    const captured = options.hars.length > 0 ? await readHars(options.hars, options.app) : null;
    const given = {
      ...options,
      identifiers: await readIdentityFile(options.identity),
      policy: await readPolicySource(options.policy, {
        service: serviceOf(captured?.app ?? appOf(options)),
        date: options.date ?? captured?.lastDay ?? null,
      }),
    };
    const drive = options.drive === null ? wait(options.seconds) : await loadDriveScript(options.drive);
    const results = captured ? [await auditHar(captured, given)] : await auditUrls({ ...given, drive });
    await present(results, given);
    return hasVerdict(results, options.failOn) ? FAIL_ON : DONE;
  });
}

/** The app that the options tell of. */
function appOf({ app, urls }: AuditOptions): App | undefined {
  return (app === null ? appForOrigin(new URL(urls[0] ?? 'about:blank').origin) : appById(app)) ?? undefined;
}

/** Who the policy's "we" is; empty where no profile tells. */
function serviceOf(app: App | undefined): string {
  return app && app !== GENERIC ? app.profile.owner : '';
}

/** Runs a command; what the person can put right becomes one line on standard error and its exit status. */
export async function inOneLine(command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof BadInput || error instanceof Missing)) throw error;
    console.error(error.message);
    return error instanceof Missing ? NO_BROWSER : BAD_INPUT;
  }
}

/** Prints each result's findings and writes its report; several apps get a folder each. */
export async function present(
  results: readonly Audited[],
  options: Pick<AuditOptions, 'reveal' | 'out' | 'formats' | 'transmissions'> & {
    identifiers: readonly Identifier[];
  },
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
    const written = await writeReport({ ...result, report }, folder, options.formats, options.transmissions);
    console.log(`Written: ${written.join(', ')}`);
  }
}

function folderName({ logs, report }: Audited, named: Set<string>): string {
  const origin = logs[0]?.origin ?? '';
  const host = URL.canParse(origin) ? new URL(origin).host.replace(/[^a-z0-9.-]/gi, '-') : 'page';
  const name = report.app.id === 'generic' ? host : report.app.id;
  const free = named.has(name) ? `${name}-${named.size}` : name;
  named.add(free);
  return free;
}

function hasVerdict(results: readonly Audited[], verdicts: readonly Verdict[]): boolean {
  return results.some(({ report }) => report.findings.some(({ verdict }) => verdicts.includes(verdict)));
}
