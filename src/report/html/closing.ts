import type { PolicyDocument } from '../../model/claim.ts';
import { channelsOf } from '../view/channels.ts';
import { DOCUMENT_WORDS, safeLink } from '../view/documents.ts';
import { capital, counted, date, duration } from '../view/format.ts';
import { neverSeen, spotsOf } from '../view/reading.ts';
import { chip, icon } from './drawn.ts';
import { type Facts, ZONE } from './facts.ts';
import { type Markup, markup, type Section } from './markup.ts';

/** Every promise with what this device can tell of it. */
export function promises({ promises }: Facts): Section | null {
  if (promises.length === 0) return null;
  const lines = promises.map(
    (promise) =>
      markup`<tr><th scope="row">${promise.statement}${promise.claim.quote && markup`<span class="ps">“${promise.claim.quote}”</span>`}<span class="ps">${[promise.source, promise.section].filter(Boolean).join(', ')}</span></th><td>${chip(promise.verdict, { claim: promise.claim, short: true, bare: true })}</td><td>${promise.explanation}</td></tr>\n`,
  );
  return {
    title: 'Promises',
    body: markup`<table class="prom"><caption class="sr">What the documents say, and what was seen</caption>
<thead><tr><th scope="col">The documents say</th><th scope="col">This device</th><th scope="col">What was seen</th></tr></thead>
<tbody>${lines}</tbody></table>`,
  };
}

/** What left unread. */
export function blind({ report, share }: Facts): Section | null {
  return {
    title: 'Blind spots',
    body: markup`<p>${share.total > 0 && `${share.short.replace(/ read$/, '')} could be read. `}${share.sentence}</p>
${meter(share)}
<ul class="limits">${spotsOf(report).map((note) => markup`<li>${note}</li>`)}</ul>
${channels(report)}`,
  };
}

/** Which of the app's channels were read. */
function channels(report: Facts['report']): Markup {
  const rows = channelsOf(report);
  if (rows.length === 0) return markup``;
  const lines = rows.map(
    (row) =>
      markup`<tr><th scope="row">${row.name}<span class="ps">${row.where}</span></th><td><span class="v ${row.tone} v-bare">${icon(row.tone)}${row.word}</span></td><td>${row.what}</td></tr>\n`,
  );
  return markup`<h3>Channels of the app</h3>
<table class="prom chan"><caption class="sr">Which of the app’s channels were read</caption>
<thead><tr><th scope="col">Channel</th><th scope="col">This audit</th><th scope="col">How much</th></tr></thead>
<tbody>${lines}</tbody></table>`;
}

const METER = 690;
const OPEN = 30;

function meter(share: Facts['share']): Markup {
  if (share.total === 0) return markup``;
  const width = METER - (share.open ? OPEN + 2 : 0);
  const read = Math.round((share.read / share.total) * width * 10) / 10;
  const unread = Math.max(0, width - read - 2);
  return markup`<svg class="meter-svg" viewBox="0 0 ${METER} 12" role="img" aria-label="${share.short}. ${share.sentence}">
<defs><pattern id="hm" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M-1 7 7-1M-1 1 1-1M5 7 7 5" stroke="var(--unseen-fill)" stroke-width="1"/></pattern></defs>
${share.read > 0 && markup`<rect width="${read}" height="12" rx="1.5" fill="var(--ink-2)"/>`}${share.unread > 0 && markup`<rect x="${Math.round((read + 2.5) * 10) / 10}" y=".5" width="${Math.max(1, Math.round((unread - 1) * 10) / 10)}" height="11" fill="url(#hm)" stroke="var(--unseen-fill)"/>`}${share.open && markup`<path d="M${METER} .5h-${OPEN}v11H${METER}" fill="none" stroke="var(--unseen-fill)" stroke-dasharray="3 2.5"/>`}</svg>`;
}

/** What this report cannot say. */
export function limits({ report, length }: Facts): Section | null {
  const sentences = [
    ...neverSeen(report.app),
    report.session.captured
      ? 'What the captured traffic holds, and what it lacks, is the word of whoever made the file.'
      : 'What the page alone reported could have been falsified by the page. Findings seen by the page only say so.',
    `${report.session.captured ? 'One capture' : 'One person, one browser'}, ${duration(length)}. A feature that was not used is not judged.`,
    'Claims are a reading of the documents, not legal advice.',
  ];
  return {
    title: 'Limits',
    body: markup`<ul class="limits">${sentences.map((sentence) => markup`<li>${sentence}</li>`)}</ul>`,
  };
}

/** Hashes by which log and documents can be held against this report. */
export function integrity({ report }: Facts): Section | null {
  const documents = report.policy.documents.map((document) => {
    const link = safeLink(document.url);
    const name = capital(DOCUMENT_WORDS[document.type]);
    return markup`<dt>${name}</dt><dd>${document.sha256 ? hash(document.sha256) : 'The text itself is not kept here; its claims are in our words.'}<span class="ps">${document.title && document.title !== name && `${document.title}, `}${documentDates(document)}${link && markup`, <a href="${link}" rel="noreferrer noopener">${link}</a>`}</span></dd>`;
  });
  return {
    title: 'Integrity',
    body: markup`<p>Each entry of the log carries the hash of the one before. Whoever holds the log can recompute the head and find it here.</p>
<dl class="hash"><dt>Log head</dt><dd>${hash(report.integrity.log)}<span class="ps">SHA-256, ${counted(report.integrity.entries, 'entry', 'entries')}</span></dd>
${documents}</dl>`,
  };
}

/** `in effect from 25 August 2016, read on 1 September 2016`; an undated text has only the day it was read. */
function documentDates(document: PolicyDocument): string {
  const part = document.partial ? ', only a part of it' : '';
  const read = document.capturedAt && `, read on ${date(document.capturedAt, ZONE)}`;
  if (document.undated) return `without a date${read || `, read on ${date(document.effectiveDate)}`}${part}`;
  return `in effect from ${date(document.effectiveDate)}${read}${part}`;
}

function hash(text: string): Markup {
  const groups = text.match(/.{1,4}/gsu) ?? [];
  const halves = [groups.slice(0, 8), groups.slice(8)].filter((half) => half.length > 0);
  return markup`<code dir="ltr">${halves.map((half, i) => markup`${i > 0 && ' '}<span>${half.join(' ')}</span>`)}</code>`;
}
