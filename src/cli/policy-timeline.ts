import { basename } from 'node:path';
import { counted } from '../model/counted.ts';
import { compareReadings } from '../policy/compare.ts';
import { readPolicy } from '../policy/read-text.ts';
import { type PolicyVersion, versionOf } from '../policy/versions.ts';
import { type CommandShape, dateOf, readArguments, usageOf } from './arguments.ts';
import { BadInput } from './audit/bad-input.ts';
import { readText } from './files.ts';
import { printable } from './printable.ts';

const TIMELINE = {
  usage: ['timeline -- [options] [DATE=]FILE [DATE=]FILE…'],
  does: `Reads dated texts of one policy in the order given and prints what each changed. DATE is when it was captured, as
2016-08-25; a file whose name has one needs none.`,
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

/**
 * `timeline FILE…`: reads dated texts of one policy in the order given and prints what each changed.
 * Throws `BadInput`.
 */
export async function policyTimeline(argv: string[]): Promise<number> {
  const { values, positionals } = readArguments(TIMELINE, argv);
  const { service, json } = values;
  const files = positionals.map(inputOf);
  if (files.length < 2) throw new BadInput(usageOf(TIMELINE));
  const lines: string[] = [];
  const records: unknown[] = [];
  let before: PolicyVersion | null = null;
  for (const { date, file } of files) {
    const text = await readText(file, 'the policy');
    const reading = readPolicy({ text }, { service, document: basename(file) });
    if (reading.refused !== null) throw new BadInput(`${file}: the policy was not read: ${reading.refused}`);
    const version = versionOf(reading, { url: basename(file), capturedAt: date });
    print(lines, version, basename(file));
    if (before) {
      const comparison = compareReadings(before, version);
      if (comparison.capture.reason) lines.push(`  ${comparison.capture.reason}`);
      if (!comparison.capture.reason && comparison.changes.length === 0 && comparison.remarks.length === 0)
        lines.push('  nothing changed in what it claims');
      for (const change of comparison.changes) {
        lines.push(`  ${change.summary}`);
        const quote = change.said[0]?.quote;
        if (quote) lines.push(`      “${quote.slice(0, 160)}${quote.length > 160 ? '…' : ''}”`);
      }
      for (const remark of comparison.remarks)
        lines.push(
          `  ${remark.change === 'added' ? 'new' : 'gone'} on ${remark.topic}: “${remark.text.slice(0, 220)}”`,
        );
      records.push({
        from: before.url,
        to: version.url,
        effectiveDate: version.effectiveDate,
        capture: comparison.capture,
        changes: comparison.changes,
        remarks: comparison.remarks,
      });
      // A spoilt capture or another document is no base for the next comparison.
      if (
        comparison.capture.comparable &&
        comparison.capture.incomplete !== 'after' &&
        comparison.capture.incomplete !== 'both'
      )
        before = version;
    } else before = version;
  }
  console.log(json ? JSON.stringify(records, null, 2) : lines.map(printable).join('\n').trim());
  return 0;
}
