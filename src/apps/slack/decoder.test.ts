import { expect, it } from 'vitest';
import { payloadOf } from '../payload-of.ts';
import { decode } from './decoder.ts';

const said = (method: string, form: Record<string, string>) =>
  decode(
    payloadOf(new URLSearchParams({ token: 'xoxc-1', ...form }).toString(), {
      channel: 'fetch',
      method: 'POST',
      url: `https://example.slack.com/api/${method}`,
      contentType: 'application/x-www-form-urlencoded',
    }),
  )?.items.map(({ dataType }) => dataType);

const blocks = (elements: unknown[]) => JSON.stringify([{ type: 'rich_text', elements }]);
const text = blocks([{ type: 'rich_text_section', elements: [{ type: 'text', text: 'see you at 8' }] }]);

it('reads the text of a draft, which is kept on the server before it is sent', () => {
  const destinations = '[{"channel_id":"D00000001"}]';
  for (const method of ['drafts.create', 'drafts.update'])
    expect(said(method, { blocks: text, destinations })).toEqual([
      'auth-token',
      'contact-identifier',
      'message-content',
    ]);
  expect(said('drafts.create', { blocks: blocks([]), destinations })).not.toContain('message-content');
});

it('reads a message in the form of the composer', () => {
  expect(said('chat.postMessage', { channel: 'D00000001', blocks: text })).toContain('message-content');
  expect(said('chat.postMessage', { channel: 'D00000001', blocks: '[]' })).not.toContain('message-content');
});
