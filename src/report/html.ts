import type { Report } from '../model/report.ts';
import { blind, integrity, limits, promises } from './html/closing.ts';
import { sprite } from './html/drawn.ts';
import { factsOf, ZONE } from './html/facts.ts';
import { annex, findings } from './html/findings.ts';
import { cssString, Markup, markup, type Section } from './html/markup.ts';
import { scope, title } from './html/opening.ts';
import { PARTS } from './html/parts.ts';
import { SHEET } from './html/sheet.ts';
import { summary } from './html/summary-table.ts';
import { TOKENS } from './html/tokens.ts';
import { appName } from './view/app-name.ts';
import { date } from './view/format.ts';
import { CLAIM_ORDER, FLOW_ORDER } from './view/verdicts.ts';

/** Nothing may run, load, or be sent from a report; only its own style applies. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A report as one page that stands alone: no script, nothing loaded, light and dark on a screen, paper when
 * printed. Every text of the report is escaped, whoever wrote it.
 */
export function renderHtml(report: Report): string {
  const facts = factsOf(report);
  const sections = [scope, summary, findings, promises, blind, limits, integrity, annex]
    .map((draw) => draw(facts))
    .filter((drawn) => drawn !== null);
  const day = date(report.session.startedAt, ZONE);
  const running = `Candor audit report · ${appName(report).slice(0, 80)} · ${day}`;
  // All of it is our own text but the running line, which is escaped as a CSS string.
  const style = new Markup(
    [TOKENS, PARTS, SHEET, pageOf(running)].map((sheet) => sheet.replaceAll('</', '<\\/')).join('\n'),
  );
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${`${report.tool.name} ${report.tool.version}`}">
<title>Candor audit report: ${appName(report)}, ${day}</title>
<style>${style}</style>
</head>
<body>
${sprite([...FLOW_ORDER, ...CLAIM_ORDER, 'mark'])}
<main class="sheet">
${title(facts)}
${sections.map(section)}
</main>
</body>
</html>
`.text;
}

function section({ title, body, annex }: Section, index: number): Markup {
  const id = `s${index + 1}`;
  return markup`<section${annex && new Markup(' class="annex"')} aria-labelledby="${id}"><h2 id="${id}"><span>${annex ? 'A' : index + 1}</span>${title}</h2>
${body}</section>
`;
}

function pageOf(running: string): string {
  const font = 'font: 8pt system-ui, sans-serif; color: #5f6772;';
  return `@page { size: A4; margin: 16mm 18mm 18mm;
  @bottom-left { content: ${cssString(running)}; ${font} }
  @bottom-right { content: counter(page) " / " counter(pages); ${font} } }`;
}
