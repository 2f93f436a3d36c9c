import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const USAGE = 'collect affirmed usage-event > self';
const PIXEL = 'use affirmed tracking-pixel > self';

describe('what a person does with what the service sends', () => {
  it.each([
    ['Our newsletters hold a small transparent image that lets us know if they were opened.', [USAGE, PIXEL]],
    ['Our letters may contain web beacons to determine whether you have read the e-mail.', [USAGE, PIXEL]],
    ['We may track whether you open the emails we send you.', [USAGE]],
    ['We note how often a notification is opened.', [USAGE]],
    ['We use clear gifs to find out which emails have been opened by recipients.', [USAGE, PIXEL]],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it.each([
    'You can choose whether to open our e-mails.',
    'We will let you know when your message has been read.',
    'If you do not want us to know whether you opened an email, turn images off.',
    'A pixel tag is a tiny image in an email that tells us whether it was opened.',
    'We do not track whether you open our emails.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it('reads no messages where the service writes letters of its own', () => {
    expect(said('We use pixels in our HTML emails.')).toEqual([PIXEL]);
  });
});
