import { describe, expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';

const firmly = (sentence: string) =>
  extractClaims(sentence, { service: 'Pigeon' })
    .filter((c) => c.polarity === 'affirmed')
    .map((c) => `${c.modality}: ${c.conditions.join(', ')}`);

describe('modalityOf', () => {
  it.each([
    ['Depending on your settings, we collect your location.', 'only-if: Depending on your settings'],
    [
      'Your location may be collected depending in part on your account and device settings.',
      'only-if: depending in part on your account and device settings',
    ],
    ['Depending on the device, we collect your location.', 'does: '],
    ['Your location is collected only after your explicit consent.', 'only-if: after your explicit consent'],
    ['We collect your location to answer you (e.g., when you ask for the weather).', 'does: '],
    // Whoever uses it: no case of its own. What only some do is one.
    [
      'We collect your location when you install, access or use our services.',
      'does: when you install, access or use our services',
    ],
    ['Whenever you visit our website, we may record your IP address.', 'may: Whenever you visit our website'],
    ['We collect your location when you use our map.', 'only-if: when you use our map'],
    ['We collect your location if you use our website.', 'only-if: if you use our website'],
    // Until when it is stored, and where it came from: no case in which it is collected.
    ['We collect the address from where it was opened.', 'does: '],
    // Kept until it is no longer wanted, or up to an event on its way.
    ['We keep your number until you delete your account.', 'does: until you delete your account'],
    ['We keep your messages until they are delivered.', 'only-if: until they are delivered'],
    ['We keep your number for as long as it is necessary.', 'does: as long as it is necessary'],
    ['We may keep your number as long as you consent to it.', 'only-if: as long as you consent to it'],
    // A case in few words.
    ['We may use your number if needed to answer you.', 'only-if: '],
    ['In the event of a merger, we use your number.', 'only-if: '],
    ['We collect your location when you ask for the weather.', 'only-if: when you ask for the weather'],
  ])('%s', (sentence, told) => expect(firmly(sentence)).toEqual([told]));
});
