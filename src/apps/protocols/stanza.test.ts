import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseStanzas } from './stanza.ts';

test('namespaces are inherited, declared by default and by prefix', () => {
  const [iq] = parseStanzas(
    `<iq xmlns="jabber:client" type="set"><query xmlns="jabber:iq:roster"><item jid='a@b'/></query><x:y xmlns:x="urn:z"/></iq>`,
  )!;
  expect(iq).toMatchObject({ name: 'iq', ns: 'jabber:client', attrs: { type: 'set' } });
  expect(iq!.children.map(({ name, ns }) => [name, ns])).toEqual([
    ['query', 'jabber:iq:roster'],
    ['y', 'urn:z'],
  ]);
  expect(iq!.children[0]!.children[0]).toMatchObject({ ns: 'jabber:iq:roster', attrs: { jid: 'a@b' } });
});

test('text, predefined entities, character references and CDATA', () => {
  const [body] = parseStanzas('<body>a &lt;&#x1F600;&#65;<![CDATA[<&]]> z</body>')!;
  expect(body!.text).toBe('a <😀A<& z');
});

test.each([
  '<a>',
  '<a></b>',
  '<a b=c/>',
  '<a b="1"c="2"/>',
  '<a>&unknown;</a>',
  '<a>&valueOf;</a>',
  '<a>&#x110000;</a>',
  '<x:a/>',
  '<!DOCTYPE a><a/>',
  '<a><!-- --></a>',
  '<a b="<"/>',
  'text',
  '<'.repeat(50),
  '<a>'.repeat(100) + '</a>'.repeat(100),
  `<a>${'<b/>'.repeat(5_001)}</a>`,
])('refuses %.40s', (source) => expect(parseStanzas(source)).toBeNull());

test('several elements may stand in one frame', () => {
  expect(parseStanzas(' <a/>\n<b/> ')!.map(({ name }) => name)).toEqual(['a', 'b']);
});

test('never throws, whatever it is given', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '<',
          '>',
          '/',
          '"',
          "'",
          '=',
          ' ',
          'a',
          'xmlns',
          '&',
          ';',
          '#',
          '<![CDATA[',
          '__proto__',
        ),
        {
          maxLength: 60,
        },
      ),
      (parts) => {
        parseStanzas(parts.join(''));
      },
    ),
  );
});
