import { describe, expect, it } from 'vitest';
import { DATA_TYPE_GROUPS, DATA_TYPES } from '../../model/data-types.ts';
import { FEATURES, UNREAD_CHANNELS } from '../../model/vocabulary.ts';
import { SENDING, sendingOf } from './channels.ts';

describe('the table of types, features and channels', () => {
  it('names members of the ontology, features and channels only', () => {
    for (const [type, { features }] of Object.entries(SENDING)) {
      expect(DATA_TYPES).toContain(type);
      expect(features.every((f) => FEATURES.includes(f))).toBe(true);
    }
  });

  it('needs every feature for something', () => {
    const needed = new Set(Object.values(SENDING).flatMap((s) => s.features));
    expect([...needed].sort()).toEqual([...FEATURES].sort());
  });

  it('lets a group stand for its members and information for all', () => {
    expect(sendingOf(['location'])).toHaveLength(DATA_TYPE_GROUPS.location.length);
    expect(sendingOf(['unspecified']).length).toBe(Object.values(DATA_TYPE_GROUPS).flat().length);
    const any = UNREAD_CHANNELS.filter((channel) => channel !== 'peer-media');
    expect(sendingOf(['battery'])).toEqual([{ features: [], channels: any }]);
  });

  it('lets sound and picture hold what is said and shown, and nothing else', () => {
    const held = DATA_TYPES.filter((type) =>
      sendingOf([type]).every(({ channels }) => channels.includes('peer-media')),
    );
    expect(held).toEqual(['biometric', 'call-content', 'face', 'voice']);
  });

  it('takes what carries an app’s messages from its profile', () => {
    const [usual] = sendingOf(['message-content']);
    expect(usual?.channels).toEqual(['websocket', 'worker-socket']);
    const carriers = { live: ['fetch-body'], files: [] } as const;
    expect(sendingOf(['typing', 'attachment'], carriers).map(({ channels }) => channels)).toEqual([
      ['fetch-body'],
      [],
    ]);
  });
});
