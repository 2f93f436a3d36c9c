import { DISCOVERED, levelWords, requestOf, sdkWords, seenByWords } from '../view/evidence-words.ts';
import { dataOf, explanationsOf, groundSource, groundsOf, titleOf } from '../view/finding-text.ts';
import { capital, counted, inWords, number, span } from '../view/format.ts';
import { unseenOf } from '../view/limits.ts';
import type { Row } from '../view/rows.ts';
import { statementOf } from '../view/statement.ts';
import { chip, excerpt, wire } from './drawn.ts';
import { type Facts, ZONE } from './facts.ts';
import { type Markup, markup, type Section } from './markup.ts';

const PRINTED = 12;
const GROUNDS = 3;

/** Which findings are printed with their evidence: all that contradict, then gravest first. */
export function printed(rows: readonly Row[]): Row[] {
  return rows.filter((row, index) => row.verdict === 'incorrect' || index < PRINTED);
}

/** The gravest findings with their evidence. */
export function findings(facts: Facts): Section | null {
  const { rows } = facts;
  if (rows.length === 0) return null;
  const shown = printed(rows);
  const lead =
    shown.length === rows.length
      ? 'Gravest first, each with its evidence.'
      : `Gravest first. ${capital(inWords(shown.length))} of ${number(rows.length)} are printed with their evidence here; all are in the annex.`;
  return {
    title: 'Findings',
    body: markup`<p>${lead}</p>
${shown.map((row) => finding(row, facts))}`,
  };
}

function finding(row: Row, facts: Facts): Markup {
  const flow = row.flows.find(({ evidence }) => evidence.samples.length > 0) ?? row.flows[0]!;
  const sample = flow.evidence.samples[0];
  const sdks = sdkWords(row.flows);
  const request = sample ? requestOf(sample, flow) : null;
  const encodings = sample?.encodings ?? flow.evidence.encodings;
  return markup`<article class="find" id="${row.id}"><header><h3><span class="fid">${row.id}</span> ${titleOf(row)}</h3>${chip(row.verdict)}</header>
${explanationsOf(row).map((explanation) => markup`<p>${explanation}</p>`)}
${unseen(row, facts)}
<dl class="kv">
<dt>Seen</dt><dd>${counted(row.count, 'time', 'times')}, ${span(row.firstSeen, row.lastSeen, ZONE)}</dd>
${sample && request && markup`<dt>Request</dt><dd>${request.what} ${wire(sample.url)}</dd><dt>Place</dt><dd>${wire(sample.location)}</dd>`}
${sdks && markup`<dt>Made by</dt><dd>${sdks}</dd>`}
<dt>Read</dt><dd>${levelWords(row.levels)}${encodings.length > 0 && ` › ${encodings.join(' › ')}`}</dd>
<dt>Seen by</dt><dd>${facts.report.session.captured ? 'the program that captured it' : seenByWords(row.flows)}</dd>
${row.discovered && markup`<dt>Discovered</dt><dd>${DISCOVERED}</dd>`}
</dl>
${sample?.excerpt ? excerpt(sample.excerpt) : ''}
${grounds(row, facts)}</article>`;
}

function unseen(row: Row, { promises }: Facts): Markup {
  const told = unseenOf(row, promises).slice(0, 2);
  if (told.length === 0) return markup``;
  return markup`<p class="limit">Whether ${row.toName} passes it on cannot be seen from here.${told.map(
    ({ source, statement }) => ` ${source} says: ${statement.replace(/\.$/, '')}.`,
  )}</p>`;
}

function grounds(row: Row, { report }: Facts): Markup {
  const claims = groundsOf(row, report);
  if (claims.length === 0)
    return markup`<p class="rests"><b>Rests on</b> ${report.policy.documents.length > 0 ? 'no claim: none of the documents covers it' : 'no document'}.</p>`;
  const more = claims.length - GROUNDS;
  return markup`${claims.slice(0, GROUNDS).map((claim) => markup`<p class="rests"><b>Rests on</b> ${claim.quote ? `“${claim.quote}”` : statementOf(claim)} <span class="ps">${groundSource(claim, report)}</span></p>`)}${more > 0 && markup`<p class="rests">and ${counted(more, 'claim more', 'claims more')}, listed in the report’s data.</p>`}`;
}

/** Every finding about data that left, one line each. */
export function annex({ rows }: Facts): Section | null {
  if (rows.length === 0) return null;
  const lines = rows.map(
    (row) =>
      markup`<tr><td>${row.id}</td><th scope="row">${dataOf(row)}</th><td>${row.toName}</td><td>${chip(row.verdict, { bare: true })}</td><td class="num">${number(row.count)}</td><td class="when">${span(row.firstSeen, row.lastSeen, ZONE)}</td></tr>\n`,
  );
  return {
    annex: true,
    title: 'All findings',
    body: markup`<table class="all"><caption class="sr">All ${counted(rows.length, 'finding', 'findings')} about data that left</caption>
<thead><tr><th scope="col">No.</th><th scope="col">Data</th><th scope="col">Went to</th><th scope="col">The documents</th><th scope="col" class="num">Times</th><th scope="col">First – last, UTC</th></tr></thead>
<tbody>${lines}</tbody></table>`,
  };
}
