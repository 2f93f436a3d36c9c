import type { DataType } from '../../model/data-types.ts';
import type { DataMention } from './mentions.ts';
import type { Token } from './token.ts';
import { BE, MODALS } from './words.ts';

/** What a word names only as one of several members of a list; beside which types it does. */
interface Member {
  types: readonly DataType[];
  level: 'typed' | 'general';
  beside: (t: DataType) => boolean;
}

const PERSONAL: ReadonlySet<DataType> = new Set([
  'name',
  'username',
  'email-address',
  'phone-number',
  'date-of-birth',
  'gender',
  'profile-photo',
  'identity',
  'ip-address',
  'coarse-location',
  'location',
]);
const MACHINE: ReadonlySet<DataType> = new Set([
  'device-model',
  'operating-system',
  'device-identifier',
  'device',
  'hardware',
  'browser',
  'screen',
]);

/** What is logged of a visit, among which a country stands as well. */
const OF_VISIT: ReadonlySet<DataType> = new Set(['session-timing', 'language', 'timezone', 'page-url']);

const PLACE: Member = {
  types: ['coarse-location'],
  level: 'typed',
  beside: (t) => PERSONAL.has(t) || MACHINE.has(t) || OF_VISIT.has(t),
};
const TRADE: Member = { types: ['identity'], level: 'typed', beside: (t) => PERSONAL.has(t) };
const LIKING: Member = {
  types: ['unspecified'],
  level: 'general',
  beside: (t) => PERSONAL.has(t) || MACHINE.has(t),
};
const MODEL: Member = { types: ['device-model'], level: 'typed', beside: (t) => MACHINE.has(t) };

const WRITTEN: Member = { types: ['content'], level: 'typed', beside: (t) => t === 'attachment' };
const PLUGIN: Member = { types: ['fingerprint'], level: 'typed', beside: (t) => t === 'browser' };
const TIES: Member = { types: ['contacts'], level: 'typed', beside: (t) => PERSONAL.has(t) };
const LOGIN: Member = { types: ['username'], level: 'typed', beside: (t) => t === 'credential' };

const MEMBERS = new Map<string, Member>([
  ...['city', 'country', 'countries', 'state', 'province', 'hometown', 'town'].map(
    (word): [string, Member] => [word, PLACE],
  ),
  ...'skills industry company hobbies profession title titles position employer employment qualifications'
    .split(' ')
    .map((word): [string, Member] => [word, TRADE]),
  ...['interests', 'preferences', 'settings'].map((word): [string, Member] => [word, LIKING]),
  ...['model', 'manufacturer', 'brand'].map((word): [string, Member] => [word, MODEL]),
  ...['plugins', 'plug-ins'].map((word): [string, Member] => [word, PLUGIN]),
  ['text', WRITTEN],
  ['login', LOGIN],
  ['connections', TIES],
  ['relationships', TIES],
]);

const BEFORE = new Set([',', 'and', 'or', '(', 'as', 'including', ':']);
const AFTER = new Set([',', 'and', 'or', ')', '.', ';']);
/** Members that stand at most so many words from the next one. */
const NEAR = 5;

/** "Your name, gender, city and interests": words that are data only among data. */
export function listMembers(tokens: readonly Token[], mentions: readonly DataMention[]): DataMention[] {
  const out: DataMention[] = [];
  tokens.forEach((token, i) => {
    const member = MEMBERS.get(token.low);
    if (!member || !BEFORE.has(tokens[i - 1]?.low ?? '')) return;
    const listed = [tokens[i - 1], tokens[i + 1]].some((t) => t?.low === ',');
    const near = mentions.filter((m) => m.last >= i - NEAR && m.first <= i + NEAR && m.level === 'typed');
    const types = near.flatMap((m) => m.types);
    // "your age, gender and city": the last one.
    const closes = /^(?:and|or)$/.test(tokens[i - 1]?.low ?? '') && near.some((m) => m.last === i - 2);
    const next = tokens[i + 1]?.low ?? '.';
    if (
      // "Your name and country are shown."
      !(AFTER.has(next) || (closes && (BE.has(next) || MODALS.has(next)))) ||
      !(listed || closes) ||
      mentions.some((m) => m.first <= i && i <= m.last) ||
      !types.some(member.beside)
    )
      return;
    // "mailing address, city, country": lines of the address.
    if (member === PLACE && types.includes('postal-address')) return;
    out.push({ first: i, last: i, types: member.types, level: member.level });
  });
  out.push(...settings(tokens, mentions));
  return out;
}

/** "your language and device settings": a member of a list of what a machine tells, else a place where people choose. */
function settings(tokens: readonly Token[], mentions: readonly DataMention[]): DataMention[] {
  const out: DataMention[] = [];
  for (let i = 2; i < tokens.length; i++) {
    if (tokens[i]!.low !== 'settings' || !/^(device|system|phone|hardware)$/.test(tokens[i - 1]!.low))
      continue;
    if (mentions.some((m) => m.first <= i && i <= m.last) || !AFTER.has(tokens[i + 1]?.low ?? '.')) continue;
    const joined = ['and', ',', '('].includes(tokens[i - 2]!.low) || tokens[i + 1]?.low === ',';
    const near = mentions.filter((m) => m.last >= i - NEAR && m.first <= i + NEAR && m.level === 'typed');
    const machine = near.some((m) =>
      m.types.some((x) => MACHINE.has(x) || x === 'language' || x === 'ip-address'),
    );
    if (joined && machine) out.push({ first: i - 1, last: i, types: ['device'], level: 'typed' });
  }
  return out;
}
