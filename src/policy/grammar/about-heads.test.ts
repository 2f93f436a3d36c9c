import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const collected = (...types: string[]) => types.map((type) => `collect affirmed ${type} > self`);

describe('what is told about what was said and sent', () => {
  it.each([
    ['We collect metadata about your content and messages.', collected('message-metadata')],
    ['We log data related to your chats, such as when they were sent.', collected('message-metadata')],
    ['We log information on the e-mails you send and receive.', collected('message-metadata')],
    ['Metadata of the videos and pictures you upload is collected.', collected('unspecified')],
    ['We collect data about the files that you attach.', collected('unspecified')],
    ['We collect details about your posts.', collected('unspecified')],
    [
      'Message, call and picture metadata is logged.',
      collected('call-metadata', 'message-metadata', 'unspecified'),
    ],
    ['We collect EXIF data.', collected('unspecified')],
    ['We collect file metadata and the size of attachments.', collected('unspecified')],
    ['We collect facts about your calls.', collected('call-metadata')],
    ['We collect usage data about your calls.', collected('activity', 'call-metadata')],
    ['We collect data about your use of chats.', collected('activity')],
    [
      'We collect information about your messages, but not their content.',
      [...collected('communication-metadata'), 'collect denied message-content > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('joins them to the lead of a list', () => {
    expect(said('Metadata about content and messages', { context: 'We collect:' })).toEqual(
      collected('message-metadata'),
    );
  });
});

describe('what was said itself', () => {
  it.each([
    [
      'We collect the messages you send, including their metadata.',
      collected('message-content', 'message-metadata'),
    ],
    ['We collect information about the content of your messages.', collected('message-content')],
    ['We collect data about your device and your messages.', collected('device', 'message-content')],
    ['We collect the content of your files and metadata about them.', collected('attachment', 'unspecified')],
    ['We collect data such as messages and photos.', collected('attachment', 'message-content')],
    ['We collect photos and metadata.', collected('attachment', 'unspecified')],
    ['We collect messages, including their content.', collected('message-content')],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('metadata without a type', () => {
  it.each([
    ['We do not collect data about the files you send.'],
    ['Photo metadata is deleted at once.'],
    ['We strip metadata from your pictures.'],
  ])('is denied under no name: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});
