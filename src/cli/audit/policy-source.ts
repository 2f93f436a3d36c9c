import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { type Policy, PolicyDocumentSchema, PolicySchema } from '../../model/claim.ts';
import { readPolicy } from '../../policy/read-text.ts';
import { readText } from '../files.ts';
import { BadInput } from './bad-input.ts';

/** Id of the one document that was given. */
const DOCUMENT = 'given-policy';
const DATED = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T|$)/;
const MAX_BYTES = 20_000_000;

/** What the policy's reader is told beside the text. */
export interface PolicyContext {
  /** Name of the service, whose own names count as "we"; empty: as the text says. */
  service: string;
  /** ISO date of the day by whose documents is judged; null: today. */
  date: string | null;
}

/**
 * Reads `--policy FILE|URL`: JSON of documents and claims as `report.json` has them in `policy`, or the policy's
 * text itself, plain, Markdown or HTML, which is read for its claims. Throws `BadInput`; what was passed over in
 * the text is said on standard error.
 */
export async function readPolicySource(
  source: string | null,
  context: PolicyContext,
): Promise<Policy | null> {
  if (source === null) return null;
  const text = /^https?:\/\//i.test(source) ? await download(source) : await readText(source, 'the policy');
  return /^\s*\{/.test(text) ? readClaims(source, text) : readPolicyText(source, text, context);
}

function readClaims(source: string, text: string): Policy {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadInput(`${source}: not a JSON file of documents and claims`);
  }
  const inReport = value !== null && typeof value === 'object' && 'policy' in value ? value.policy : value;
  const parsed = v.safeParse(PolicySchema, inReport);
  if (parsed.success) return checked(source, parsed.output);
  const path = parsed.issues[0].path?.map(({ key }) => String(key)).join('.') ?? '';
  throw new BadInput(`${source}: not documents and claims (${path || 'the file'} is not as it must be)`);
}

/** Documents of no date, and claims of no document, would silently not count. */
function checked(source: string, policy: Policy): Policy {
  const ids = new Set(policy.documents.map(({ id }) => id));
  const undated = policy.documents.find(({ effectiveDate }) => !DATED.test(effectiveDate));
  if (undated)
    throw new BadInput(
      `${source}: the effectiveDate of ${undated.id} is “${undated.effectiveDate}”, not a date like 2016-08-25`,
    );
  const stray = policy.claims.find(({ document }) => !ids.has(document));
  if (stray)
    throw new BadInput(
      `${source}: claim ${stray.id} is of the document “${stray.document}”, which is not there`,
    );
  return policy;
}

function readPolicyText(source: string, text: string, { service, date }: PolicyContext): Policy {
  const reading = readPolicy({ text }, { service, document: DOCUMENT });
  if (reading.refused !== null) throw new BadInput(`${source}: the policy was not read: ${reading.refused}`);
  if (reading.language !== 'en') {
    throw new BadInput(
      `${source}: the policy was not read: its language is ${reading.language}, only English is read`,
    );
  }
  const today = new Date().toISOString().slice(0, 10);
  const effectiveDate = reading.effectiveDate ?? date ?? today;
  if (effectiveDate > (date ?? today)) {
    throw new BadInput(`${source}: the policy holds from ${effectiveDate}; judge by a later day with --date`);
  }
  for (const note of reading.notes) console.error(`${source}: ${note}`);
  const document = v.parse(PolicyDocumentSchema, {
    id: DOCUMENT,
    type: 'policy',
    title: reading.sections[0]?.path ?? '',
    url: /^https?:/i.test(source) ? source : '',
    effectiveDate,
    capturedAt: today,
    sha256: createHash('sha256').update(text).digest('hex'),
    ...(reading.complete ? {} : { partial: true }),
  });
  return { documents: [document], claims: reading.claims };
}

async function download(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
    const text = response.ok ? await response.text() : null;
    if (text !== null && text.length <= MAX_BYTES) return text;
    throw new Error(response.ok ? 'it is too large' : `the server answered ${response.status}`);
  } catch (error) {
    const { message, cause } = error as Error;
    const code = (cause as NodeJS.ErrnoException | undefined)?.code;
    throw new BadInput(`${url}: the policy cannot be had: ${message}${code ? ` (${code})` : ''}`);
  }
}
