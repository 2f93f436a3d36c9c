import fc from 'fast-check';
import { expect, it } from 'vitest';
import { connectionHints } from './connection-hints.ts';

const PAGE = 'https://a.example/page';
const of = (value: string, name = 'Link') => connectionHints([{ name, value }], PAGE);

it('reads both relations, relative and bare addresses too, each host once', () => {
  expect(
    of(
      '<https://one.example/x?y>; rel=preconnect; crossorigin, <//two.example>;REL="x dns-prefetch", <https://one.example:443/z>; rel="PreConnect"',
    ),
  ).toEqual(['https://one.example/', 'https://two.example/']);
  expect(of('< http://three.example:8080 > ; title="a, <b>" ; rel = preconnect', 'link')).toEqual([
    'http://three.example:8080/',
  ]);
});

it('goes by the first relation that a link names (RFC 8288, section 3.3)', () => {
  expect(of('<https://one.example>; rel=next; rel=preconnect')).toEqual([]);
  expect(of('<https://one.example>; title="x; rel=preconnect"; rel=next')).toEqual([]);
  expect(of('<https://one.example>; title="x; rel=next"; rel=preconnect')).toEqual(['https://one.example/']);
});

it('finds nothing in what makes a request, in its own host, in other headers and in what is no address', () => {
  expect(of('<https://one.example/a.css>; rel=preload; as=style')).toEqual([]);
  expect(of('</x>; rel=preconnect, <https://a.example>; rel=dns-prefetch')).toEqual([]);
  expect(of('<https://one.example>; rel=preconnect', 'x-link')).toEqual([]);
  expect(of('<https://>; rel=preconnect, <data:,x>; rel=preconnect, <https://one.example')).toEqual([]);
  expect(of('<https://one.example>; title="; rel=preconnect')).toEqual(['https://one.example/']);
});

it('finds every host that is named, whatever stands beside it', () => {
  const host = fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/).map((name) => `${name}.example`);
  const beside = fc.stringMatching(/^[\w ,;<>=]{0,20}$/).map((text) => `; title="${text}"`);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(host, beside), { selector: ([name]) => name, maxLength: 8 }),
      (links) => {
        const value = links.map(([name, title]) => `<https://${name}/p>; rel=preconnect${title}`).join(', ');
        expect(of(value)).toEqual(
          links.map(([name]) => `https://${name}/`).filter((origin) => origin !== 'https://a.example/'),
        );
      },
    ),
  );
});

it('never throws, and takes no more than time that grows with the header', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => Array.isArray(of(value))));
  const start = performance.now();
  for (const piece of ['<', '<>', '<>;', '; rel =', '<>;rel="', '<>; ', '\\"', ';a="', ';a="\\"', ';a= '])
    of(`<x>${piece.repeat(262_144 / piece.length)}`);
  expect(performance.now() - start).toBeLessThan(3000);
});
