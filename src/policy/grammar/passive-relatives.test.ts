import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('things named by what was done with them', () => {
  it.each([
    ['We collect the services that were purchased.', ['collect affirmed purchase > self']],
    ['We collect ads that were viewed, tapped or clicked.', ['collect affirmed ad-interaction > self']],
    ['We collect the pages that have been visited.', ['collect affirmed page-url > self']],
    ['We do not record the videos that are watched.', ['collect denied usage-event > self']],
    ['We collect the features that were used by you.', ['collect affirmed usage-event > self']],
    // What they are for, and what others do.
    ['We collect the features that are used to protect accounts.', []],
    ['We buy the services that are used to send codes.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('each time that something is done', () => {
  it.each([
    ['We collect your location each time you use our app.', ['collect affirmed location > self']],
    ['We check your messages every time you visit our site.', ['use affirmed message-content > self']],
  ])('%s: no time is kept', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
