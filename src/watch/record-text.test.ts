import { expect, it } from 'vitest';
import { parseRecords } from './record.ts';
import { untoldText } from './record-text.ts';

it('writes what the background reads', () => {
  const what = {
    channel: 'other',
    context: 'frame',
    method: 'MAY-ANNOUNCE',
    url: 'https://a.example/',
  } as const;
  const text = untoldText({ ...what, reason: 'ünseen: 3' }, 4, 1_700_000_000_000, 2);
  expect(parseRecords(text)).toEqual({
    records: [
      {
        ...what,
        headers: [],
        contentType: '',
        read: 'none',
        reason: 'ünseen: 3',
        kind: 'n',
        seq: 4,
        time: 1_700_000_000_000,
        bytes: 0,
        body: '',
        count: 2,
      },
    ],
    refused: 0,
  });
});
