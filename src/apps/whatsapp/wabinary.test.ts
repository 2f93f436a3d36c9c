import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payloadOf } from '../payload-of.ts';
import tokens from './data/tokens.json' with { type: 'json' };
import { decode } from './decoder.ts';
import { decodeNode, type WaNode } from './wabinary.ts';

// A writer of its own, by the published constants: every legal form of a string, a list and an address, chosen by `pick`.

const SINGLE = tokens.single.split('\n');
const DOUBLE = tokens.double.map((dictionary) => dictionary.split('\n'));
const DOMAINS: Readonly<Record<string, number>> = {
  's.whatsapp.net': 0,
  lid: 1,
  hosted: 128,
  'hosted.lid': 129,
};
const NIBBLES = '0123456789-.';
const HEX = '0123456789ABCDEF';

/** Which of so many forms to take. */
type Pick = (of: number) => number;

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const bytesIn = (value: number, size: number) =>
  Array.from({ length: size }, (_, i) => Math.floor(value / 256 ** (size - 1 - i)) % 256);

function blob(bytes: readonly number[], pick: Pick): number[] {
  const heads = [
    ...(bytes.length < 256 ? [[252, bytes.length]] : []),
    [253, ...bytesIn(bytes.length, 3)],
    [254, ...bytesIn(bytes.length, 4)],
  ];
  return [...heads[pick(heads.length)]!, ...bytes];
}

function packed(tag: number, alphabet: string, text: string): number[] {
  const half = Math.ceil(text.length / 2);
  const odd = text.length % 2 === 1;
  const digits = [...text].map((char) => alphabet.indexOf(char));
  const pairs = Array.from({ length: half }, (_, i) => (digits[2 * i]! << 4) | (digits[2 * i + 1] ?? 15));
  return [tag, odd ? half | 128 : half, ...pairs];
}

function address(text: string, pick: Pick): number[][] {
  const match = /^(?:(\d+)-)?([^:@]*)(?::(\d+))?@([\w.]+)$/.exec(text);
  if (!match) return [];
  const [, integrator, user = '', device, server = ''] = match;
  const name = user === '' ? [0] : string(user, pick, false);
  const forms: number[][] = [];
  if (device === undefined && integrator === undefined)
    forms.push([250, ...name, ...string(server, pick, false)]);
  if (integrator !== undefined && device !== undefined)
    forms.push([
      245,
      ...name,
      ...bytesIn(Number(device), 2),
      ...bytesIn(Number(integrator), 2),
      ...string(server, pick, false),
    ]);
  else if (device !== undefined) {
    forms.push([246, ...name, ...bytesIn(Number(device), 2), ...string(server, pick, false)]);
    if (DOMAINS[server] !== undefined && Number(device) > 0 && Number(device) < 256)
      forms.push([247, DOMAINS[server], Number(device), ...name]);
  }
  return forms;
}

function string(text: string, pick: Pick, mayBeAddress = true): number[] {
  const forms: number[][] = [blob(utf8(text), pick)];
  const token = SINGLE.indexOf(text);
  if (token > 2) forms.push([token]);
  for (const [at, dictionary] of DOUBLE.entries())
    if (text && dictionary.includes(text)) forms.push([236 + at, dictionary.indexOf(text)]);
  if (/^[0-9.-]{1,254}$/.test(text)) forms.push(packed(255, NIBBLES, text));
  if (/^[0-9A-F]{1,254}$/.test(text)) forms.push(packed(251, HEX, text));
  if (mayBeAddress) forms.push(...address(text, pick));
  return forms[pick(forms.length)]!;
}

const list = (size: number, pick: Pick) =>
  size < 256 && pick(2) === 0 ? [248, size] : [249, ...bytesIn(size, 2)];

function written(node: WaNode, pick: Pick): number[] {
  const { tag, attrs, content } = node;
  const size = 1 + 2 * Object.keys(attrs).length + (content === undefined ? 0 : 1);
  const pairs = Object.entries(attrs).flatMap(([name, value]) => [
    ...string(name, pick, false),
    ...string(value, pick),
  ]);
  const head = [...list(size, pick), ...string(tag, pick, false), ...pairs];
  if (content === undefined) return head;
  if (content instanceof Uint8Array) return [...head, ...blob([...content], pick)];
  const children = content as readonly WaNode[];
  const empty = children.length === 0 && pick(2) === 0;
  return [
    ...head,
    ...(empty ? [0] : [...list(children.length, pick), ...children.flatMap((each) => written(each, pick))]),
  ];
}

/** Picks by the digits of a seed. */
function picker(choices: readonly number[]): Pick {
  let at = 0;
  return (of) => choices[at++ % choices.length]! % of;
}

const digits = fc.string({ unit: fc.constantFrom(...NIBBLES), minLength: 1, maxLength: 30 });
const hexes = fc.string({ unit: fc.constantFrom(...HEX), minLength: 1, maxLength: 40 });
const person = fc
  .tuple(fc.stringMatching(/^[1-9]\d{4,16}$/), fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }))
  .chain(([user, device]) =>
    fc
      .constantFrom('s.whatsapp.net', 'lid', 'hosted', 'hosted.lid', 'msgr')
      .map((server) => `${user}${device === undefined ? '' : `:${device}`}@${server}`),
  );
const anyString = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  digits,
  hexes,
  person,
  fc.stringMatching(/^[1-9]\d{4,16}(-\d{10})?$/).map((id) => `${id.replace('-', '')}@g.us`),
  fc.stringMatching(/^[1-9]-[1-9]\d{4,12}:[1-9]$/).map((user) => `${user}@interop`),
  fc.constantFrom('@s.whatsapp.net', 'x'.repeat(300), ...SINGLE.slice(3, 60), ...DOUBLE[2]!.slice(0, 20)),
);
const name = fc.oneof(fc.stringMatching(/^[a-z][a-z_:-]{0,15}$/), fc.constantFrom(...SINGLE.slice(3, 30)));
const node: fc.Arbitrary<WaNode> = fc.letrec<{ node: WaNode }>((tie) => ({
  node: fc.record(
    {
      tag: name,
      attrs: fc.dictionary(name, anyString, { maxKeys: 4 }).map((attrs) => ({ ...attrs })),
      content: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.uint8Array({ maxLength: 300 }),
        fc.array(tie('node'), { maxLength: 3 }),
      ),
    },
    { requiredKeys: ['tag', 'attrs'] },
  ),
})).node;
const choices = fc.array(fc.nat(20), { minLength: 1, maxLength: 30 });

describe('whatever legal form a writer takes', () => {
  test('the same stanza is read', () => {
    fc.assert(
      fc.property(node, choices, (stanza, picks) => {
        expect(decodeNode(new Uint8Array(written(stanza, picker(picks))))).toEqual(stanza);
      }),
      { numRuns: 500 },
    );
  });

  test('cut short, or with more behind it, it is none', () => {
    fc.assert(
      fc.property(node, choices, fc.nat(), (stanza, picks, at) => {
        const bytes = new Uint8Array(written(stanza, picker(picks)));
        expect(decodeNode(bytes.subarray(0, at % bytes.length))).toBeNull();
        expect(decodeNode(new Uint8Array([...bytes, 0]))).toBeNull();
      }),
    );
  });

  test.each<[string, WaNode, string[]]>([
    [
      'a read receipt of three hundred messages',
      {
        tag: 'receipt',
        attrs: { to: '15550100002@s.whatsapp.net', id: '3EB0A1', type: 'read', t: '1787430948' },
        content: [
          {
            tag: 'list',
            attrs: {},
            content: Array.from({ length: 300 }, (_, i) => ({ tag: 'item', attrs: { id: `3EB0${i}` } })),
          },
        ],
      },
      ['contact-identifier', 'read-receipt'],
    ],
    [
      'a group message for devices under opaque ids',
      {
        tag: 'message',
        attrs: { to: '120363000000000001@g.us', id: '3EB0A2', type: 'text' },
        content: [
          {
            tag: 'participants',
            attrs: {},
            content: ['100000000000002:3@lid', '15550100003:12@s.whatsapp.net'].map((jid) => ({
              tag: 'to',
              attrs: { jid },
              content: [
                { tag: 'enc', attrs: { v: '2', type: 'pkmsg' }, content: new Uint8Array(90).fill(7) },
              ],
            })),
          },
        ],
      },
      ['contact-identifier', 'group-membership', 'message-metadata'],
    ],
    [
      'a call to a group',
      {
        tag: 'call',
        attrs: { to: '120363000000000001@g.us', id: 'c1' },
        content: [
          {
            tag: 'offer',
            attrs: { 'call-id': 'AB12', 'call-creator': '15550100001:4@s.whatsapp.net' },
            content: [
              { tag: 'audio', attrs: { enc: 'opus', rate: '16000' } },
              {
                tag: 'destination',
                attrs: {},
                content: [
                  {
                    tag: 'to',
                    attrs: { jid: '15550100002:1@s.whatsapp.net' },
                    content: [
                      { tag: 'enc', attrs: { v: '2', type: 'msg' }, content: new Uint8Array(40).fill(9) },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      ['call-metadata', 'contact-identifier', 'group-membership'],
    ],
    [
      'a picture asked for with a token',
      {
        tag: 'iq',
        attrs: {
          to: 's.whatsapp.net',
          target: '15550100002@s.whatsapp.net',
          type: 'get',
          xmlns: 'w:profile:picture',
          id: '1',
        },
        content: [
          { tag: 'picture', attrs: { type: 'preview', query: 'url' } },
          { tag: 'tctoken', attrs: {}, content: new Uint8Array(11).fill(3) },
        ],
      },
      ['auth-token', 'contact-identifier'],
    ],
    [
      'the end of a pairing by code',
      {
        tag: 'iq',
        attrs: { to: 's.whatsapp.net', type: 'set', xmlns: 'md', id: '2' },
        content: [
          {
            tag: 'link_code_companion_reg',
            attrs: { jid: '15550100001@s.whatsapp.net', stage: 'companion_finish' },
            content: [
              { tag: 'companion_identity_public', attrs: {}, content: new Uint8Array(32).fill(1) },
              { tag: 'link_code_pairing_ref', attrs: {}, content: new Uint8Array(20).fill(2) },
            ],
          },
        ],
      },
      ['phone-number', 'public-key'],
    ],
  ])('%s says the same', (_, stanza, types) => {
    fc.assert(
      fc.property(choices, (picks) => {
        const bytes = new Uint8Array([0, ...written(stanza, picker(picks))]);
        const reading = decode(payloadOf(bytes, { channel: 'crypto', url: 'https://web.whatsapp.com/' }))!;
        expect([...new Set(reading.items.map(({ dataType }) => dataType))].sort()).toEqual(types);
      }),
      { numRuns: 50 },
    );
  });
});
