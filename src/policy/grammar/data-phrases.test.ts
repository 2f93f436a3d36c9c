import { describe, expect, it } from 'vitest';
import { dataPhrases } from './data-phrases.ts';
import { tokenise } from './token.ts';

function phrases(text: string): string[] {
  const tokens = tokenise(text);
  return dataPhrases(tokens).map(
    ({ first, last, value }) =>
      `${tokens
        .slice(first, last + 1)
        .map((t) => t.low)
        .join(' ')}: ${value.types.join(' ')}`,
  );
}

describe('dataPhrases', () => {
  it('takes the longer phrase where one begins within another', () => {
    expect(phrases('your call records')).toEqual(['call records: call-metadata']);
    expect(phrases('your video messages')).toEqual(['video messages: attachment']);
    expect(phrases('the content of your messages')).toEqual(['content of your messages: message-content']);
  });

  it('does not reach over a comma, a coordination or another phrase', () => {
    expect(phrases('your call, history of rings')).toEqual(['your call: call-content']);
    expect(phrases('your phone number from their address book')[0]).toBe('your phone number: phone-number');
  });

  it('leaves a verb out that is data only as a noun', () => {
    expect(phrases('Pigeon collects and shares rings')).toEqual([]);
    expect(phrases('your shares and downloads')).toEqual(['shares: usage-event', 'downloads: usage-event']);
  });
});
