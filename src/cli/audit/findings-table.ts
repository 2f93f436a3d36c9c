import { dataLabel, partyLabel } from '../../audit/labels.ts';
import type { Claim } from '../../model/claim.ts';
import { counted } from '../../model/counted.ts';
import type { Flow } from '../../model/flow.ts';
import type { Finding, Report } from '../../model/report.ts';
import type { Verdict } from '../../model/vocabulary.ts';
import { documentInWords } from '../../report/view/documents.ts';
import { shownOf } from '../../report/view/rows.ts';
import { verdictMeaning, verdictWord } from '../../report/view/verdicts.ts';
import { printable } from '../printable.ts';

const NARROWEST = 60;
const PALE = '2';
/** SGR codes; colour only adds to the words. */
const COLOURS: Partial<Record<Verdict, string>> = {
  clear: '32',
  seen: '32',
  vague: '33',
  ambiguous: '33',
  omitted: '31',
  incorrect: '31;1',
  contradicted: '31;1',
};

export interface TableStyle {
  /** Characters a line. */
  width: number;
  colour: boolean;
}

interface Row {
  verdict: string;
  colour: string;
  what: string;
  whom: string;
  count: string;
}

/**
 * The findings of a report as lines for a terminal: what left and what the policy says of it, equal rows to one
 * recipient put together; then what the policy states and what was seen of it; then what could not be seen. The
 * verdicts are the vocabulary's own words, which `--fail-on` takes.
 */
export function findingsTable(report: Report, style: TableStyle): string {
  const width = Math.max(NARROWEST, style.width);
  const bold = (text: string) => paint(text, '1', style);
  const { app, session, policy, findings } = report;
  const flows = new Map(report.flows.map((flow) => [flow.id, flow]));
  const claims = new Map(policy.claims.map((claim) => [claim.id, claim]));
  const ofFlows = findings.filter((finding) => finding.about === 'flow');
  const ofClaims = findings.filter((finding) => finding.about === 'claim');
  const documents = policy.documents.map(documentInWords);
  const lines = [
    bold(printable(`${app.name}: ${session.page}`)),
    printable(
      `${counted(session.transmissions, 'transmission')}, ${counted(session.bytes, 'byte')}, seen in ${report.tool.browser} ${report.tool.browserVersion}`,
    ),
    documents.length > 0
      ? printable(`Judged for ${session.judgedAt} by ${documents.join(', ')}`)
      : 'No policy to judge by',
    ...unjudged(report, width),
    '',
  ];
  const left = mergeFlows(ofFlows, flows);
  lines.push(bold('What left this device'));
  lines.push(...(left.length > 0 ? layOut(left, width, style) : ['  Nothing that could be named.']), '');
  if (ofClaims.length > 0) {
    lines.push(bold('What the policy states'));
    lines.push(
      ...layOut(
        ofClaims.map((one) => claimRow(one, claims.get(one.claims[0] ?? ''))),
        width,
        style,
      ),
      '',
    );
  }
  lines.push(bold('What could not be seen'));
  for (const note of unseen(report)) lines.push(...wrap(note, width - 2).map((line) => `  ${line}`));
  return `${lines.join('\n')}\n`;
}

/** What `omitted` means where no whole policy was at hand; nothing where it means what it says. */
function unjudged(report: Report, width: number): string[] {
  const isUnjudged = report.findings.some(
    (finding) => finding.about === 'flow' && shownOf(finding, report) !== finding.verdict,
  );
  const meaning = verdictMeaning('unjudged').toLowerCase();
  return isUnjudged
    ? wrap(`omitted means ${verdictWord('unjudged').toLowerCase()} here: ${meaning}`, width)
    : [];
}

/** What could not be seen, a sentence each; that nothing was missed is said only where something left. */
function unseen({ blindSpots }: Report): string[] {
  if (blindSpots.notes.length > 0) return blindSpots.notes;
  return [blindSpots.requests > 0 ? 'Every body that left was read.' : 'Nothing was seen to leave.'];
}

function mergeFlows(findings: readonly Finding[], flows: ReadonlyMap<string, Flow>): Row[] {
  const rows = new Map<string, Row & { times: number }>();
  for (const finding of findings) {
    const flow = flows.get(finding.flow ?? '');
    if (!flow) continue;
    const { recipient, party } = flow;
    const name = recipient.entity === 'unknown' ? recipient.host : recipient.entity;
    const whom = `${name} (${partyLabel(party, recipient.family)})`;
    const what =
      dataLabel(flow.dataType) + (flow.label && flow.label !== flow.dataType ? ` “${flow.label}”` : '');
    const key = [finding.verdict, what, whom].join('\n');
    const row = rows.get(key);
    if (row) row.times += flow.count;
    else rows.set(key, { ...verdictOf(finding), what, whom, count: '', times: flow.count });
  }
  return [...rows.values()].map((row) => ({ ...row, count: `×${row.times}` }));
}

function claimRow(finding: Finding, claim: Claim | undefined): Row {
  const said =
    claim?.summary ||
    (claim ? `${claim.action} ${claim.data.map(dataLabel).join(', ')}` : finding.explanation);
  const what = said.charAt(0).toUpperCase() + said.slice(1);
  return { ...verdictOf(finding), what, whom: '', count: '' };
}

function verdictOf({ verdict }: Finding): Pick<Row, 'verdict' | 'colour'> {
  return { verdict, colour: COLOURS[verdict] ?? PALE };
}

/** Rows in columns; what is too long for its column goes on in the next line. */
function layOut(rows: readonly Row[], width: number, style: TableStyle): string[] {
  const longest = (texts: string[]) => Math.max(0, ...texts.map((text) => [...text].length));
  const verdictWidth = longest(rows.map((row) => row.verdict));
  const countWidth = longest(rows.map((row) => row.count));
  const whomWidth = Math.min(longest(rows.map((row) => row.whom)), Math.floor(width * 0.4));
  const gaps = 2 + 2 + (whomWidth > 0 ? 2 : 0) + (countWidth > 0 ? 2 : 0);
  const whatWidth = Math.max(16, width - verdictWidth - whomWidth - countWidth - gaps);
  return rows.flatMap((row) => {
    const what = wrap(row.what, whatWidth);
    const whom = wrap(row.whom, whomWidth);
    return Array.from({ length: Math.max(what.length, whom.length) }, (_, line) => {
      const verdict = pad(line === 0 ? row.verdict : '', verdictWidth);
      const cells = [
        line === 0 ? paint(verdict, row.colour, style) : verdict,
        pad(what[line] ?? '', whatWidth),
      ];
      if (whomWidth > 0) cells.push(pad(whom[line] ?? '', whomWidth));
      if (line === 0) cells.push(row.count.padStart(countWidth));
      return `  ${cells.join('  ')}`.trimEnd();
    });
  });
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - [...text].length));
}

/** Breaks at spaces, and inside a word only where it is longer than a line. */
function wrap(text: string, width: number): string[] {
  if (width <= 0) return text === '' ? [] : [text];
  const lines: string[] = [];
  let line = '';
  for (let word of printable(text).split(' ')) {
    for (;;) {
      const longer = line === '' ? word : `${line} ${word}`;
      if ([...longer].length <= width) {
        line = longer;
        break;
      }
      if (line !== '') {
        lines.push(line);
        line = '';
      } else {
        lines.push([...word].slice(0, width).join(''));
        word = [...word].slice(width).join('');
      }
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

function paint(text: string, code: string, { colour }: TableStyle): string {
  return colour ? `\u001b[${code}m${text}\u001b[0m` : text;
}
