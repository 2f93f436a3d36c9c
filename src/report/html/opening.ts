import { summarise } from '../../audit/summary.ts';
import { appName } from '../view/app-name.ts';
import { valueName } from '../view/finding-text.ts';
import { capital, counted, date, duration, listed, seconds } from '../view/format.ts';
import { icon, wire } from './drawn.ts';
import { type Facts, ZONE } from './facts.ts';
import { type Markup, markup, type Section } from './markup.ts';

/** Title, the sentence that stands alone, and what was watched by whom. */
export function title({ report, documents }: Facts): Markup {
  const { session, tool, app } = report;
  const { sentence } = summarise(report);
  return markup`<header class="title">
<p class="kind">${icon('mark', 'i')}Candor audit report</p>
<h1>${appName(report)}</h1>
<p class="say">${sentence}</p>
${report.revealed && markup`<p class="revealed"><b>This report holds the values of identifiers.</b> Whoever made it asked for them. Think before passing it on.</p>`}
<dl class="meta">
<div><dt>Watched</dt><dd>${watched(session.startedAt, session.endedAt)}</dd></div>
<div><dt>Page</dt><dd>${wire(session.page)}</dd></div>
<div><dt>Owner</dt><dd>${owner(app)}</dd></div>
<div><dt>${session.captured ? 'Captured by' : 'Browser'}</dt><dd>${[tool.browser, tool.browserVersion].filter(Boolean).join(' ') || 'none: captured traffic'}, ${tool.name} ${tool.version}</dd></div>
<div><dt>Judged by</dt><dd>${documents ? capital(documents) : 'No document was at hand'}${session.region ? `; region ${session.region}` : ''}</dd></div>
<div><dt>Identifiers</dt><dd>${identifiers(report)}</dd></div>
</dl>
</header>`;
}

function watched(start: string, end: string): string {
  const [day, last] = [date(start, ZONE), date(end, ZONE)];
  return day === last
    ? `${day}, ${seconds(start, ZONE)} to ${seconds(end, ZONE)}, UTC`
    : `${day}, ${seconds(start, ZONE)} to ${last}, ${seconds(end, ZONE)}, UTC`;
}

function owner({ owner, family }: Facts['report']['app']): string {
  if (!owner || owner === 'unknown') return 'Not known';
  return family && family !== owner && family !== 'unknown' ? `${owner}, of the ${family} family` : owner;
}

function identifiers({ flows, revealed }: Facts['report']): string {
  const labels = [...new Set(flows.map((flow) => flow.label).filter((label) => label !== null))];
  if (labels.length === 0) return 'None that was given was found in what could be read.';
  const found = listed(labels.map((label) => `“${valueName(label)}”`));
  return `Found: ${found}. ${revealed ? 'Their values are in this report.' : 'Their values are not in this report.'}`;
}

function watching({ session }: Facts['report'], length: number): string {
  const sent = counted(session.transmissions, 'transmission', 'transmissions');
  return session.captured
    ? `Another program captured the traffic, and Candor read its file: ${sent} in ${duration(length)}. Nothing else witnessed it, and what the file leaves out cannot be told. Encodings were undone; what the app had encrypted was not.`
    : `Candor watched what one browser tab and its workers sent for ${duration(length)}: ${sent}. Each was witnessed in the page, in the browser’s request log, or both. Encodings were undone, and where the app encrypts, the data was read as the app handed it over.`;
}

/** What was watched, how it was read, and what it is held against. */
export function scope({ report, length, documents }: Facts): Section | null {
  return {
    title: 'Scope and method',
    body: markup`<p>${watching(report, length)} Identifiers were matched as they are, in other spellings, encoded, and as digests.</p>
<p>${
      documents
        ? 'What was found is held against claims that were read from the documents; where no quotation marks stand they are in our words. A finding names the claims it rests on. What a device cannot see is listed as such, and is not counted as kept.'
        : 'No document of this service was at hand. What was found is listed as it was seen and is not judged.'
    }</p>`,
  };
}
