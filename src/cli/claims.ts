import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { placeClaims } from '../audit/claim-places.ts';
import { type ClaimReview, type ReadClaim, reviewClaims } from '../audit/claim-review.ts';
import {
  type Claim,
  type Policy,
  type PolicyDocument,
  PolicyDocumentSchema,
  PolicySchema,
} from '../model/claim.ts';
import { counted } from '../model/counted.ts';
import { parseAddress } from '../model/parse-address.ts';
import { DOCUMENT_TYPES } from '../model/vocabulary.ts';
import { readPolicy } from '../policy/read-text.ts';
import { statementOf } from '../report/view/statement.ts';
import { type CommandShape, dateOf, readArguments, regionOf } from './arguments.ts';
import { BadInput } from './audit/bad-input.ts';
import { checkFolder, readText, whyNot } from './files.ts';

const APPS = fileURLToPath(new URL('../apps/', import.meta.url));
const CLAIMS = {
  usage: [
    'claims -- --texts DIR [--list] [--write] [APP…]',
    'claims -- --add APP --id ID --date YYYY-MM-DD [--url URL] [--title T] [--type policy] [--regions EEA,UK] FILE',
  ],
  does: `Reads the texts that bundled claims were taken from (told by their SHA-256) and holds the claims against the
reading.`,
  positionals: true,
  options: {
    texts: { type: 'string', value: 'DIR', says: 'where the texts stand, in it or below it' },
    list: { type: 'boolean', says: 'print each claim with its sentence' },
    write: {
      type: 'boolean',
      says: 'add what only the reading found, in our own words, marked as read and not yet reviewed',
    },
    add: { type: 'string', value: 'APP', says: 'begin a new document of this app the same way' },
    id: { type: 'string', value: 'ID', says: 'the new document’s id' },
    url: { type: 'string', value: 'URL', says: 'where it was had' },
    date: { type: 'string', value: 'YYYY-MM-DD', says: 'from when on it holds' },
    title: { type: 'string', value: 'T', says: 'its title, else the file’s name' },
    type: {
      type: 'string',
      value: 'TYPE',
      says: 'policy, announcement, faq, cookie or supplement; default policy',
    },
    regions: { type: 'string', value: 'LIST', says: 'where it holds, as EEA,UK; default everywhere' },
  },
} satisfies CommandShape;
/** Options of the review alone, and of a new document alone. */
const OF_REVIEW = ['texts', 'list', 'write'] as const;
const NEW_DOCUMENT = ['id', 'url', 'date', 'title', 'type', 'regions'] as const;

interface Options {
  texts: string;
  list: boolean;
  write: boolean;
  apps: string[];
}

/**
 * `claims`: regenerates the bundled claims from the texts at hand and shows them beside their sentences, for the
 * review by reading. Throws `BadInput`.
 */
export async function claims(argv: string[]): Promise<number> {
  const { values, positionals } = readArguments(CLAIMS, argv);
  if (values.add !== undefined) {
    const idle = OF_REVIEW.find((option) => values[option] !== undefined);
    if (idle) throw new BadInput(`--${idle} is not for --add`);
    return add(values.add, values, positionals);
  }
  const unused = NEW_DOCUMENT.find((option) => values[option] !== undefined);
  if (unused) throw new BadInput(`--${unused} is for --add`);
  if (values.texts === undefined) throw new BadInput('--texts DIR is missing; --help tells more');
  const { texts, list = false, write = false } = values;
  return review({ texts, list, write, apps: [...new Set(positionals)] });
}

/** Texts in a folder and below it by the SHA-256 of their bytes. What cannot be read below it is passed over. */
async function textsOf(folder: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const open = [folder];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
      if (path !== folder) return [];
      throw new BadInput(`--texts ${folder}: the folder cannot be read: ${whyNot(error)}`);
    });
    for (const entry of entries) {
      if (entry.isDirectory()) open.push(join(path, entry.name));
      if (!entry.isFile() || !/\.(txt|md|html?)$/i.test(entry.name)) continue;
      const bytes = await readFile(join(path, entry.name)).catch(() => null);
      if (bytes) texts.set(createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8'));
    }
  }
  return texts;
}

/** Ids of the apps that have a folder. */
async function knownApps(): Promise<string[]> {
  const entries = await readdir(APPS, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return folders.filter((name) => existsSync(join(APPS, name, 'profile.json')));
}

/** Throws `BadInput` where one of `apps` is none of the known. */
function checkApps(apps: readonly string[], known: readonly string[]): void {
  const wrong = apps.find((app) => !known.includes(app));
  if (wrong !== undefined) throw new BadInput(`no app “${wrong}”; known are ${known.join(', ')}`);
}

/** The app's bundled documents and claims; null where it has none. Throws `BadInput` where they are not as they must be. */
async function policyOf(app: string): Promise<Policy | null> {
  const path = join(APPS, app, 'claims.json');
  if (!existsSync(path)) return null;
  const policy = v.safeParse(PolicySchema, await jsonOf(path));
  if (policy.success) return policy.output;
  const [issue] = policy.issues;
  throw new BadInput(`${path}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

async function jsonOf(path: string): Promise<unknown> {
  const text = await readText(path, 'the file');
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInput(`${path}: not JSON`);
  }
}

/** What the reader finds, with the sentence each claim stands in. */
function readingOf(text: string, document: PolicyDocument, service: string): ReadClaim[] {
  const reading = readPolicy({ text }, { service, document: document.id });
  if (reading.refused) throw new BadInput(`${document.id}: ${reading.refused}`);
  return reading.claims
    .filter((claim) => claim.data.length > 0)
    .map((claim) => ({ claim, sentence: reading.text.slice(claim.start ?? 0, claim.end ?? 0) }));
}

/** A read claim as it is bundled: in our words, without the sentence. */
function bundled(claim: Claim, id: string): Claim {
  const { quote: _, ...rest } = claim;
  const statement = statementOf({ ...claim, summary: undefined });
  return { ...rest, id, summary: `${statement}.`.slice(0, 200), source: 'reader' };
}

async function write(app: string, policy: Policy): Promise<void> {
  await writeFile(join(APPS, app, 'claims.json'), `${JSON.stringify(policy, null, 2)}\n`);
}

async function review({ texts: folder, list, write: writes, apps }: Options): Promise<number> {
  const known = await knownApps();
  checkApps(apps, known);
  await checkFolder(folder, 'the texts cannot be read');
  const texts = await textsOf(folder);
  if (texts.size === 0) throw new BadInput(`--texts ${folder}: no .txt, .md or .html in it`);
  let turned = 0;
  for (const app of apps.length > 0 ? apps : known) {
    const policy = await policyOf(app);
    if (!policy) continue;
    const { placed, missing } = placeClaims(policy, texts);
    const added: Claim[] = [];
    for (const document of policy.documents) {
      const text = texts.get(document.sha256);
      if (missing.includes(document) || text === undefined) {
        console.log(`${document.id}: its text is not at hand`);
        continue;
      }
      const own = policy.claims.filter((claim) => claim.document === document.id);
      const service = own[0]?.service ?? '';
      const result = reviewClaims(document, own, readingOf(text, document, service), text);
      turned += result.turned.length;
      print(result, own.length);
      if (list) for (const line of listing(result, placed, text)) console.log(line);
      const next = own.length + 1;
      added.push(...result.onlyRead.map((claim, i) => bundled(claim, `${document.id}-read-${next + i}`)));
    }
    if (writes && added.length > 0) {
      await write(app, { ...policy, claims: [...policy.claims, ...added] });
      console.log(`${app}: ${counted(added.length, 'claim')} added, to be reviewed`);
    }
  }
  if (turned > 0)
    console.log(`${counted(turned, 'claim is', 'claims are')} turned against the text: read first.`);
  return 0;
}

function print({ document, confirmed, onlyBundled, onlyRead, turned }: ClaimReview, of: number): void {
  console.log(
    `${document.id}: ${counted(of, 'claim')}, ${confirmed.length} read again, ${onlyBundled.length} by review alone, ${turned.length} turned; ${onlyRead.length} read in other sentences`,
  );
}

function listing(
  { onlyRead, turned }: ClaimReview,
  placed: ReturnType<typeof placeClaims>['placed'],
  text: string,
): string[] {
  const sentence = ({ start, end }: Claim) => text.slice(start ?? 0, end ?? 0).replace(/\s+/g, ' ');
  const line = (mark: string, claim: Claim) =>
    `  ${mark} ${claim.id}: ${statementOf(claim)} (${claim.action} ${claim.polarity} ${claim.recipient}: ${claim.data.join(', ')})\n      “${sentence(claim)}”`;
  const ids = new Set(turned.map(({ bundled }) => bundled.id));
  const own = new Set(placed.map(({ claim }) => claim.document));
  const reviewed = placed
    .filter(({ document, sentence }) => own.has(document.id) && sentence !== null)
    .map(({ claim }) => claim)
    .filter((claim) => !onlyRead.includes(claim));
  return [
    ...reviewed.filter((claim) => ids.has(claim.id)).map((claim) => line('!', claim)),
    ...onlyRead.map((claim) => line('+', claim)),
  ];
}

async function add(
  app: string,
  values: ReturnType<typeof readArguments<typeof CLAIMS>>['values'],
  [file, ...more]: string[],
): Promise<number> {
  if (!file || more.length > 0) throw new BadInput('--add takes one FILE; --help tells more');
  checkApps([app], await knownApps());
  const missing = (['id', 'date'] as const).find((option) => values[option] === undefined);
  if (missing) throw new BadInput(`--${missing} is missing; --help tells more`);
  const type = values.type ?? 'policy';
  if (!v.is(v.picklist(DOCUMENT_TYPES), type))
    throw new BadInput(`--type ${type}: known are ${DOCUMENT_TYPES.join(', ')}`);
  const effectiveDate = dateOf('--date', values.date ?? '');
  if (values.url !== undefined && !parseAddress(values.url))
    throw new BadInput(`--url ${values.url}: not an address`);
  const regions = (values.regions?.split(',') ?? []).map((region) => regionOf('--regions', region.trim()));
  await readText(file, 'the text');
  const bytes = await readFile(file);
  const text = bytes.toString('utf8');
  const document = v.parse(PolicyDocumentSchema, {
    id: values.id,
    type,
    title: values.title ?? basename(file),
    url: values.url,
    effectiveDate,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    regions,
  });
  const profile = (await jsonOf(join(APPS, app, 'profile.json'))) as { owner: string };
  const policy = (await policyOf(app)) ?? { documents: [], claims: [] };
  if (policy.documents.some(({ id }) => id === document.id))
    throw new BadInput(`${document.id} is bundled already`);
  const found = reviewClaims(document, [], readingOf(text, document, profile.owner), text).onlyRead;
  const claims = found.map((claim, i) => bundled(claim, `${document.id}-${i + 1}`));
  await write(app, {
    documents: [...policy.documents, document],
    claims: [...policy.claims, ...claims],
  });
  console.log(`${document.id}: ${counted(claims.length, 'claim')}, to be reviewed`);
  return 0;
}
