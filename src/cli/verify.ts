import { counted } from '../model/counted.ts';
import type { Report } from '../model/report.ts';
import { parseReport } from '../report/parse-report.ts';
import { BadInput } from './audit/bad-input.ts';
import { isBundledPolicy, type LoggedSessions, type ToldReport, unfounded } from './audit/recompute.ts';
import { checkLog } from './audit/session-log.ts';
import { readText } from './files.ts';
import { printable } from './printable.ts';
import { productInfo } from './product.ts';
import { strictJson } from './strict-json.ts';

/** Exit status where the two do not belong together, or one does not follow from the other. */
const DIFFERS = 3;
const MAX_LINES = 20;

/**
 * `audit --verify report.json log.jsonl`: whether the log is the one that the report rests on, and whether what the
 * report says follows from it. Prints what was checked and what was not; 0 where all of it holds, 3 where an entry was
 * edited, removed, added or moved, or the report says otherwise. Throws `BadInput` where a file cannot be read.
 */
export async function verify(reportPath: string, logPath: string): Promise<number> {
  const { report, told } = await readReport(reportPath);
  const { integrity } = report;
  const check = checkLog(await readText(logPath, 'the log'));
  if (!check.ok) {
    console.log(printable(`${logPath} is not the log of ${reportPath}: line ${check.line}: ${check.reason}`));
    return DIFFERS;
  }
  if (check.head !== integrity.log || check.entries !== integrity.entries) {
    const counts =
      check.entries === integrity.entries
        ? ''
        : ` (${counted(check.entries, 'entry', 'entries')}, the report has ${integrity.entries})`;
    console.log(
      `${logPath} is not the log of ${reportPath}: an entry was changed, removed, added or moved${counts}`,
    );
    return DIFFERS;
  }
  console.log(
    `${logPath} is the log of ${reportPath}: ${counted(check.entries, 'entry', 'entries')}, head ${check.head}`,
  );
  const wrong = unfoundedIn({ report, told }, check.sessions, logPath);
  const lines = wrong.length > 0 ? await accusing(reportPath, report, wrong) : [holding(report)];
  for (const line of [...lines, await unchecked(report)]) console.log(line);
  return wrong.length > 0 ? DIFFERS : 0;
}

async function readReport(path: string): Promise<ToldReport> {
  const text = await readText(path, 'the report');
  const parsed = parseReport(text);
  if (!parsed.ok) throw new BadInput(`${path}: ${parsed.reason}`);
  const strict = strictJson(text);
  if (!strict.ok) throw new BadInput(`${path}: ${strict.reason}`);
  return { report: parsed.report, told: strict.value as Report };
}

function unfoundedIn(told: ToldReport, sessions: LoggedSessions, logPath: string): string[] {
  try {
    return unfounded(told, sessions);
  } catch {
    // The head holds, so they were written so: not by this program.
    throw new BadInput(`${logPath}: its entries are not as this version of Candor writes them`);
  }
}

async function accusing(path: string, { tool }: Report, wrong: readonly string[]): Promise<string[]> {
  const { version } = await productInfo();
  const other = ` It was written by version ${tool.version}, and this is ${version}, which may judge otherwise.`;
  const more = wrong.length - MAX_LINES;
  return [
    `${path} does not follow from it.${tool.version === version ? '' : printable(other)}`,
    ...wrong.slice(0, MAX_LINES).map((line) => `  ${printable(line)}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

function holding({ revealed }: Report): string {
  const samples = revealed ? '; the samples, into which values were written, were not' : '';
  return `Computed anew from it, and as the report has them: flows, counts, blind spots, and each verdict by the report’s documents and claims${samples}.`;
}

async function unchecked(report: Report): Promise<string> {
  const bundled = await isBundledPolicy(report);
  const documents = bundled
    ? 'whether the documents say what Candor’s bundled claims do; '
    : 'whether the documents say so: their claims are not those that this version bundles; ';
  const policy = report.policy.documents.length > 0 ? documents : '';
  return `Not checked: ${policy}for which region and date it was asked; when, in which page and by which browser and program it was recorded, and what was lost; report files of other formats. Who makes up a log can make up a report to it.`;
}
