import { describe, expect, it } from 'vitest';
import type { ChannelReading } from '../../model/report.ts';
import { channelsOf } from './channels.ts';

const reading = (patch: Partial<ChannelReading>): ChannelReading => ({
  channel: 'fetch',
  role: null,
  hosts: [],
  status: 'read',
  read: 0,
  partial: 0,
  opaque: 0,
  outOfSight: 0,
  bytes: 0,
  why: '',
  ...patch,
});

describe('channelsOf', () => {
  it('puts what could not be read first', () => {
    const channels = [reading({ status: 'not-used' }), reading({}), reading({ status: 'opaque' })];
    expect(channelsOf({ channels }).map(({ word }) => word)).toEqual(['Opaque', 'Read', 'Not used']);
  });
  it('says how much was read, and where it went', () => {
    const [row] = channelsOf({
      channels: [
        reading({
          role: 'media',
          hosts: ['a', 'b', 'c', 'd'],
          status: 'partly',
          read: 2,
          opaque: 1,
          bytes: 4000,
          why: 'Because.',
        }),
      ],
    });
    expect(row).toMatchObject({
      name: 'Media',
      where: 'requests · a, b and 2 more',
      what: '2 of 3 transmissions read, 4 kB. Because.',
    });
  });
  it('is empty for a report that does not tell', () => {
    expect(channelsOf({})).toEqual([]);
  });
});
