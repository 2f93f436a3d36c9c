import { basename } from 'node:path';
import { counted } from '../model/counted.ts';
import { compareReadings, type PolicyComparison } from '../policy/compare.ts';
import { readPolicy } from '../policy/read-text.ts';
import { type PolicyVersion, versionOf } from '../policy/versions.ts';
import { type CommandShape, dateOf, readArguments, usageOf } from './arguments.ts';
import { BadInput } from './audit/bad-input.ts';
import { readText } from './files.ts';
import { printable } from './printable.ts';

const TIMELINE = {
  usage: ['timeline -- [options] [DATE=]FILE [DATE=]FILE…'],
  does: `Reads dated texts of one policy and prints what each changed, oldest first; in the order given where one has no date. DATE
is when it was captured, as 2016-08-25; a file whose name has one needs none.`,
  positionals: true,
  options: {
    service: { type: 'string', default: '', value: 'NAME', says: 'who “we” is, else as the text says' },
    json: { type: 'boolean', default: false, says: 'print JSON' },
  },
} satisfies CommandShape;
const DATED = /^(\d[\d./-]{3,})=(.+)$/;

interface Input {
  date: string;
  file: string;
}

/** `2016-08-25=policy.txt`, or a file whose name begins with or ends in its date. Throws `BadInput`. */
function inputOf(arg: string): Input {
  const given = DATED.exec(arg);
  if (given) return { date: dateOf('the date', given[1]!), file: given[2]! };
  const found = /\d{4}-\d{2}-\d{2}/.exec(basename(arg))?.[0];
  return { date: found === undefined ? '' : dateOf(`${basename(arg)}: the date`, found), file: arg };
}

function print(lines: string[], version: PolicyVersion, name: string): void {
  const date = version.effectiveDate ?? 'no date in the text';
  lines.push(
    '',
    `${date}  ${name}  (read ${version.capturedAt || 'undated'}, ${counted(version.claims.length, 'claim')}, sha256 ${version.sha256.slice(0, 12)}…)`,
  );
  if (version.language !== 'en') lines.push(`  not read: ${version.notes.join('; ')}`);
  else if (!version.complete) lines.push(`  capture incomplete: ${version.notes.join('; ')}`);
}

/** A text, or why it was not read. */
type Read = { file: string; version: PolicyVersion } | { file: string; refused: string };

async function readOf({ date, file }: Input, service: string): Promise<Read> {
  const reading = readPolicy(
    { text: await readText(file, 'the policy') },
    { service, document: basename(file) },
  );
  if (reading.refused !== null) return { file, refused: reading.refused };
  return { file, version: versionOf(reading, { url: basename(file), capturedAt: date }) };
}

/** By the days they were captured on; in the order given where one is not known. */
function inOrder(files: readonly Input[]): readonly Input[] {
  if (files.some(({ date }) => date === '')) return files;
  return [...files].sort((a, b) => a.date.localeCompare(b.date));
}

function printChanges(lines: string[], { capture, changes, remarks }: PolicyComparison): void {
  if (capture.reason) lines.push(`  ${capture.reason}`);
  if (!capture.reason && changes.length === 0 && remarks.length === 0)
    lines.push('  nothing changed in what it claims');
  for (const change of changes) {
    lines.push(`  ${change.summary}`);
    const quote = change.said[0]?.quote;
    if (quote) lines.push(`      “${quote.slice(0, 160)}${quote.length > 160 ? '…' : ''}”`);
  }
  for (const remark of remarks)
    lines.push(
      `  ${remark.change === 'added' ? 'new' : 'gone'} on ${remark.topic}: “${remark.text.slice(0, 220)}”`,
    );
}

/**
 * `timeline FILE…`: reads dated texts of one policy, oldest first, and prints what each changed. A text that cannot be
 * read is named and passed over; where fewer than two can be, nothing can be compared. Throws `BadInput`.
 */
export async function policyTimeline(argv: string[]): Promise<number> {
  const { values, positionals } = readArguments(TIMELINE, argv);
  const { service, json } = values;
  const files = inOrder(positionals.map(inputOf));
  if (files.length < 2) throw new BadInput(usageOf(TIMELINE));
  const read: Read[] = [];
  for (const file of files) read.push(await readOf(file, service));
  const refused = read.find((one) => 'refused' in one);
  if (refused && 'refused' in refused && read.filter((one) => 'version' in one).length < 2)
    throw new BadInput(`${refused.file}: the policy was not read: ${refused.refused}`);
  const lines: string[] = [];
  const records: unknown[] = [];
  let before: PolicyVersion | null = null;
  for (const one of read) {
    if ('refused' in one) {
      lines.push('', `${basename(one.file)}: not read: ${one.refused}`);
      records.push({ file: basename(one.file), refused: one.refused });
      continue;
    }
    const { version } = one;
    print(lines, version, basename(one.file));
    if (!before) {
      before = version;
      continue;
    }
    const comparison = compareReadings(before, version);
    printChanges(lines, comparison);
    const { capture, changes, remarks } = comparison;
    records.push({
      from: before.url,
      to: version.url,
      effectiveDate: version.effectiveDate,
      capture,
      changes,
      remarks,
    });
    // A spoilt capture or another document is no base for the next comparison.
    if (capture.comparable && capture.incomplete !== 'after' && capture.incomplete !== 'both')
      before = version;
  }
  console.log(json ? JSON.stringify(records, null, 2) : lines.map(printable).join('\n').trim());
  return 0;
}
