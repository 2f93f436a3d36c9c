// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { MAX_CHARACTERS } from '../../policy/blocks.ts';
import { blocksOfDocument, type ReadableNode } from '../../policy/read-document.ts';
import { capturePage } from './capture-page.ts';
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

describe('a frame of another origin', () => {
  const shell = (words: number) => ({
    blocks: [{ kind: 'paragraph' as const, level: 0, text: 'word '.repeat(words).trim(), lead: '' }],
    refused: null,
    truncated: false,
  });

  test('is said to hold the text of a page that has next to none', () => {
    const read = besideFrames(shell(20), [{ host: 'policies.example', share: 0.9 }]);
    expect(read.blocks).toEqual([]);
    expect(read.refused).toBe(
      'what the page shows stands in a frame from policies.example, which cannot be read from here; open that in a tab of its own',
    );
  });

  test('is nothing beside a text of the page’s own, nor where it is small', () => {
    expect(besideFrames(shell(400), [{ host: 'video.example', share: 0.9 }]).refused).toBeNull();
    expect(besideFrames(shell(20), [{ host: 'ads.example', share: 0.05 }]).refused).toBeNull();
  });
});
