// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { type BlockReading, MAX_CHARACTERS } from '../../policy/blocks.ts';
import { readBlocks } from '../../policy/read-blocks.ts';
import { blocksOfDocument, type ReadableNode } from '../../policy/read-document.ts';
import { capturePage, type ForeignFrame } from './capture-page.ts';
import { besideFrames } from './foreign-frames.ts';

afterEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

function capture(body: string, style = ''): string[] {
  document.head.innerHTML = `<style>${style}</style>`;
  document.body.innerHTML = body;
  return texts();
}
function texts(): string[] {
  const page = new DOMParser().parseFromString(capturePage(MAX_CHARACTERS).html, 'text/html');
  return blocksOfDocument(page.documentElement as unknown as ReadableNode).blocks.map(({ text }) => text);
}

describe('what a page shows', () => {
  test('is read from shadow roots, with what the page puts into their slots', () => {
    document.body.innerHTML = '<policy-box><p>We share your name.</p><p slot="no">Nowhere.</p></policy-box>';
    const root = document.querySelector('policy-box')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<h2>What we share</h2><slot></slot><div><p>We collect your location.</p></div>';
    expect(texts()).toEqual(['What we share', 'We share your name.', 'We collect your location.']);
  });

  test('is read from a shadow root inside another', () => {
    document.body.innerHTML = '<div id="widget"></div>';
    const outer = document.querySelector('#widget')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<section></section>';
    outer.querySelector('section')!.attachShadow({ mode: 'open' }).innerHTML =
      '<p>We sell nothing &amp; &lt;b&gt;.</p>';
    expect(texts()).toEqual(['We sell nothing & <b>.']);
  });

  test('is read from a frame of the same origin', () => {
    document.body.innerHTML = '<p>Our policy.</p>';
    const frame = document.body.appendChild(document.createElement('frame'));
    const inner = document.implementation.createHTMLDocument();
    inner.body.innerHTML = '<h1>Policy</h1><p>We collect your phone number.</p>';
    Object.defineProperty(frame, 'contentDocument', { value: inner });
    expect(texts()).toEqual(['Our policy.', 'Policy', 'We collect your phone number.']);
  });

  test('is without what a style sheet hides', () => {
    const style = '.old { display: none } .ghost { visibility: hidden }';
    expect(
      capture(
        '<p>We collect your name.</p><p class="old">We sell your name.</p><div class="ghost"><p>We sell your photos.</p></div><p>We keep it for a year.</p>',
        style,
      ),
    ).toEqual(['We collect your name.', 'We keep it for a year.']);
  });

  test('holds what is closed now and the person can open', () => {
    const style = '.body, .pane { display: none } .pane.on { display: block } .head { cursor: pointer }';
    const whole = [
      'We collect much data, which the parts below tell of one by one, in all the detail that you may wish for.',
      'What we collect',
      'We collect your name.',
      'We collect your language.',
      'In Europe',
      'We share your name.',
      'We share your language.',
    ];
    expect(
      capture(
        `<p>${whole[0]}</p><div><div class="head">What we collect</div><div class="body"><p>We collect your name.</p></div></div>
         <details><summary>More</summary><p class="body">We collect your language.</p></details>
         <p>In Europe</p><div><div class="pane on">We share your name.</div><div class="pane">We share your language.</div></div>`,
        style,
      ).filter((text) => text !== 'More'),
    ).toEqual(whole);
  });

  test('holds what a click opens, however it is hidden now', () => {
    const closed = (body: string) =>
      capture(`<p>We tell of it below.</p>${body}`, '.off, [hidden] { display: none }');
    const text = '<p>We share your name.</p>';
    for (const body of [
      `<div onclick="open()">Sharing</div><div style="display: none">${text}</div>`,
      `<div onclick="open()">Sharing</div><div class="off" aria-hidden="true">${text}</div>`,
      `<p><a href="#part">Sharing</a></p><p>See there.</p><section id="part" hidden>${text}</section>`,
      `<p><b data-bs-target="#part">Sharing</b></p><p>See there.</p><section id="part" class="off">${text}</section>`,
      `<input type="checkbox" id="box"><label for="box">Sharing</label><div class="off">${text}</div>`,
      `<div><p>See there.</p><div class="off">${text}</div></div><button>Read more</button>`,
    ])
      expect(closed(body), body).toContain('We share your name.');
  });

  test('is without what nothing opens: beside a link to another page, in a list of texts, in a closed part', () => {
    const style = '.off { display: none } a { cursor: pointer }';
    const long =
      '<p>We collect your name, and we tell you here at length what for and for how long we do.</p>';
    const old = '<p>We sell your name.</p>';
    for (const body of [
      `<p><a href="/terms">Terms</a></p><div class="off">${old}</div>`,
      `<select><option>2016</option><option>2012</option></select><div class="of">${long}</div><div class="of off">${old}</div>`,
      `<button aria-expanded="false">More</button><div class="off">${long}<p>So much.</p><div class="off">${old}</div><p>And more.</p></div>`,
    ])
      expect(capture(long + body, style), body).not.toContain('We sell your name.');
  });

  test('is the text that a script shows later, where nearly all is hidden', () => {
    expect(
      capture('<div id="app"><p>We collect your name.</p></div><p>Wait.</p>', '#app { display: none }'),
    ).toEqual(['We collect your name.', 'Wait.']);
  });

  test('is the page that a wall of consent holds back', () => {
    const style = 'body { visibility: hidden } .wall { visibility: visible } .old { display: none }';
    const body = `<div class="wall" role="dialog"><p>We use cookies.</p></div><p>We collect your name.</p>
      <p class="old">We sell your name.</p><p>${'We keep it for as long as we say here. '.repeat(9).trim()}</p>`;
    expect(capture(body, style).slice(0, -1)).toEqual(['We collect your name.']);
  });
});

describe('what is not in the page', () => {
  const captured = (body: string) => {
    document.body.innerHTML = `<p>We tell of it below.</p>${body}`;
    return capturePage(MAX_CHARACTERS);
  };
  const tabs = (first: string, second: string, names = ['aria-controls="a"', 'aria-controls="b"']) =>
    `<div role="tablist"><button role="tab" aria-selected="true" ${names[0]}>A</button>
     <button role="tab" aria-selected="false" ${names[1]}>B</button></div>${first}${second}`;
  const panel = (id: string, text: string, more = '') =>
    `<div role="tabpanel" id="${id}" ${more}>${text}</div>`;

  test('are panels of tabs that hold nothing until they are chosen', () => {
    const first = panel('a', 'We share your name.');
    expect(captured(tabs(first, panel('b', 'We share your photos.', 'hidden'))).awaited).toBe(0);
    expect(captured(tabs(first, panel('b', ' ', 'hidden'))).awaited).toBe(1);
    expect(captured(tabs(first, '')).awaited).toBe(1);
    expect(captured(tabs(first, '', ['', ''])).awaited).toBe(1);
    expect(captured(tabs(first, panel('c', 'We share it.', 'hidden'), ['', ''])).awaited).toBe(0);
    const named = panel('c', 'We share it.', 'aria-labelledby="two"');
    expect(captured(tabs(first, named, ['', 'id="two"'])).awaited).toBe(0);
  });

  test('are closed parts that are put there when they are opened, but no menus', () => {
    const opener = (more = '') => `<button aria-expanded="false" aria-controls="x" ${more}>More</button>`;
    expect(captured(opener()).awaited).toBe(1);
    expect(captured(`${opener()}<div id="x" hidden>We share your name.</div>`).awaited).toBe(0);
    expect(captured(`<nav>${opener()}</nav><header>${opener()}</header>`).awaited).toBe(0);
    expect(captured(opener('aria-haspopup="menu"')).awaited).toBe(0);
  });

  test('are documents of their own that cannot be had, but no pictures', () => {
    const framesIn = (body: string) => captured(body).frames.map(({ host, kind }) => `${kind} ${host}`);
    expect(framesIn('<embed type="text/html" src="https://a.example/policy">')).toEqual([
      'foreign a.example',
    ]);
    expect(framesIn('<embed src="https://a.example/policy.pdf?v=1">')).toEqual(['pdf a.example']);
    expect(framesIn('<object type="application/pdf" data="https://a.example/p"></object>')).toEqual([
      'pdf a.example',
    ]);
    expect(
      framesIn('<embed type="image/png" src="https://a.example/p"><embed src="https://a.example/p.svg">'),
    ).toEqual([]);
  });
});

describe('a frame of another origin', () => {
  const page = (frame: Partial<ForeignFrame>, awaited = 0) => ({
    frames: [{ host: '', share: 0.9, kind: 'foreign' as const, called: '', ...frame }],
    awaited,
  });
  const shell = (words: number) => ({
    blocks: [{ kind: 'paragraph' as const, level: 0, text: 'word '.repeat(words).trim(), lead: '' }],
    refused: null,
    truncated: false,
  });

  test('is said to hold the text of a page that has next to none', () => {
    const read = besideFrames(shell(20), page({ host: 'policies.example' }));
    expect(read.blocks).toEqual([]);
    expect(read.refused).toBe(
      'what the page shows stands in a frame from policies.example, which cannot be read from here; open that in a tab of its own',
    );
  });

  test('is said to be missing beside a text of the page’s own', () => {
    const read = besideFrames(shell(400), page({ host: 'more.example' }));
    expect(read.refused).toBeNull();
    expect(read.left).toEqual([{ what: 'what stands in a frame from more.example', characters: null }]);
    const left = (frame: Partial<ForeignFrame>) => besideFrames(shell(400), page(frame)).left?.[0]?.what;
    expect(left({ kind: 'awaited', host: 'a.example' })).toBe(
      'what stands in a frame that is not loaded yet, from a.example',
    );
    expect(left({ kind: 'awaited', share: null })).toBe('what stands in a frame that is not loaded yet');
    expect(left({ kind: 'pdf', host: 'a.example' })).toBe('what stands in a PDF from a.example');
    expect(left({})).toBe('what stands in a frame that is kept apart');
  });

  test('is nothing where it is small, or asks for consent', () => {
    for (const frame of [{ share: 0.05 }, { called: 'onetrust-frame' }])
      for (const words of [20, 400]) {
        const read = besideFrames(shell(words), page({ host: 'other.example', ...frame }));
        expect(read).toEqual(shell(words));
      }
  });

  test('that shows a PDF is no page to open', () => {
    expect(besideFrames(shell(20), page({ kind: 'pdf' })).refused).toContain('copy its text from there');
  });

  test('or a part that is loaded later leaves the reading incomplete', () => {
    const { left } = besideFrames(shell(400), page({ share: 0 }, 2));
    const text = 'We collect your name and we use it for the service that you have asked us for. '.repeat(20);
    const blocks = [{ kind: 'paragraph' as const, level: 0, text, lead: '' }];
    const reading = (input: BlockReading) => {
      const reader = readBlocks(input);
      for (;;) {
        const { done, value } = reader.next();
        if (done) return value;
      }
    };
    expect(reading({ blocks, refused: null, truncated: false }).complete).toBe(true);
    const lacking = reading({ blocks, refused: null, truncated: false, left: left ?? [] });
    expect(lacking.complete).toBe(false);
    expect(lacking.notes).toEqual(['what the page loads only when its closed parts are opened was not read']);
  });
});
