import { readFile } from 'node:fs/promises';
import { counted } from '../model/counted.ts';
import { parseReport } from '../report/parse-report.ts';
import { BadInput } from './audit/bad-input.ts';
import { checkLog } from './audit/session-log.ts';

/**
 * `audit --verify report.json log.jsonl`: whether the log is the one that the report rests on. Prints one line;
 * 0 where it is, 3 where an entry was edited, removed, added or moved. Throws `BadInput` where a file cannot be read.
 */
export async function verify(reportPath: string, logPath: string): Promise<number> {
  const parsed = parseReport(await read(reportPath));
  if (!parsed.ok) throw new BadInput(`${reportPath}: ${parsed.reason}`);
  const { integrity } = parsed.report;
  const check = checkLog(await read(logPath));
  if (!check.ok) {
    console.log(`${logPath} is not the log of ${reportPath}: line ${check.line}: ${check.reason}`);
    return 3;
  }
  if (check.head !== integrity.log || check.entries !== integrity.entries) {
    const counts =
      check.entries === integrity.entries
        ? ''
        : ` (${counted(check.entries, 'entry', 'entries')}, the report has ${integrity.entries})`;
    console.log(
      `${logPath} is not the log of ${reportPath}: an entry was changed, removed, added or moved${counts}`,
    );
    return 3;
  }
  console.log(
    `${logPath} is the log of ${reportPath}: ${counted(check.entries, 'entry', 'entries')}, head ${check.head}`,
  );
  return 0;
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new BadInput(`${path}: cannot be read`);
  }
}
