import type { DataTypeMember } from '../../model/data-types.ts';
import { type Draft, shown } from '../draft.ts';
import { isRecord, type Json, member } from '../json.ts';
import type { Body } from '../rest.ts';
import type { Sdk } from './sdk.ts';

/** Kinds of event of which an upload is made. */
const METRIC = 0;
const DIMENSION = 1;
const SCRIPT_ERROR = 31;
const VARIABLE = 34;

/** What stands in an envelope, by its place. */
const ENVELOPE: Readonly<Record<number, DataTypeMember>> = {
  5: 'cookie-identifier',
  6: 'session-timing',
  11: 'page-url',
};
/** Of the page's dimensions, those that are of the person or the device. */
const DIMENSIONS: Readonly<Record<number, DataTypeMember>> = {
  0: 'browser',
  1: 'page-url',
  2: 'page-url',
  9: 'language',
  22: 'operating-system',
  23: 'operating-system',
  24: 'browser',
  25: 'device-model',
  26: 'screen',
  27: 'connection',
  33: 'page-url',
  34: 'timezone',
  35: 'timezone',
};
const METRICS: Readonly<Record<number, DataTypeMember>> = {
  14: 'screen',
  15: 'screen',
  16: 'screen',
  32: 'hardware',
  33: 'hardware',
  34: 'hardware',
};
/** What a page tells of its visitor; an account's number or address is hashed before. */
const VARIABLES: Readonly<Record<string, DataTypeMember>> = { userId: 'user-id', userHint: 'user-id' };

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);

/** Version, number, start, duration, project, user, session, page, …: `[0.8.41, 1, 0, 1042, "abc", …]`. */
function isEnvelope(json: Json | undefined): boolean {
  const envelope = listOf(member(json, 'e'));
  return (
    envelope.length >= 10 &&
    [1, 2, 3].every((n) => typeof envelope[n] === 'number') &&
    [0, 4, 5, 6].every((n) => typeof envelope[n] === 'string') &&
    /^\d+\.\d+\.\d+/.test(String(envelope[0])) &&
    Array.isArray(member(json, 'a'))
  );
}

/** Microsoft Clarity: an envelope, events for analysis and a recording of the page (microsoft/clarity, `clarity-js/src/data`). */
export const clarity: Sdk = {
  name: 'clarity',
  title: 'Microsoft Clarity',
  entity: 'Microsoft Clarity',
  hint: (url, head) => url.pathname.endsWith('/collect') || head.startsWith('{"e":['),
  kind: (_url, json) => (isEnvelope(json) ? (isRecord(json) && 'p' in json ? 'recording' : 'events') : null),
  says: ['usage-event'],
  // Lists of numbers and texts that have no names.
  keys: { e: () => null, a: () => null, p: () => null },
  more(draft, body) {
    if (body !== null) readUpload(draft, body);
  },
};

function readUpload(draft: Draft, { json, at, encodings }: Body): void {
  const tell = (type: DataTypeMember | undefined, place: string, value: Json | undefined) => {
    const told = Array.isArray(value) ? (value as Json[])[0] : value;
    const isText = (typeof told === 'string' && told !== '') || typeof told === 'number';
    if (type !== undefined && isText) draft.note(type, `${at}.${place}`, shown(type, told), encodings);
  };
  for (const [n, value] of listOf(member(json, 'e')).entries()) tell(ENVELOPE[n], `e[${n}]`, value);
  for (const [k, unknown] of listOf(member(json, 'a')).entries()) {
    const [, kind, ...values] = listOf(unknown);
    if (kind === SCRIPT_ERROR) draft.note('diagnostics', `${at}.a[${k}]`, 'script error', encodings);
    for (let n = 0; n + 1 < values.length; n += 2) {
      const [name, value] = [values[n]!, values[n + 1]];
      const place = `a[${k}][${n + 3}]`;
      if (typeof name === 'object') continue;
      if (kind === DIMENSION) tell(DIMENSIONS[Number(name)], place, value);
      else if (kind === METRIC && value !== 0) tell(METRICS[Number(name)], place, value);
      else if (kind === VARIABLE && Object.hasOwn(VARIABLES, String(name)))
        tell(VARIABLES[String(name)], place, value);
    }
  }
}
