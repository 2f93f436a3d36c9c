import { describe, expect, it } from 'vitest';
import { readPolicy } from './read-text.ts';

const POLICY = `# Privacy Policy

Pigeon Inc. ("Pigeon", "we") runs a messenger. "Usage Data" means your IP address and your browser type.

## What we collect

We collect the following information:

- your phone number;
- your contacts, if you allow it.

We also collect Usage Data. It is kept for a month.

## What others collect

We collect the following information:

- your phone number;
- your birthday.

Die Daten werden auf unseren Servern in der EU gespeichert und nicht verkauft. Wir geben sie nicht an Dritte weiter.

## Sharing

We do not share your phone number, except:

- with vendors who send codes.

| Category | Purpose |
| --- | --- |
| Email address | To send you notices |
`;

describe('a list under another heading with the same lead', () => {
  it('has claims of its own', () => {
    const claims = readPolicy({ text: POLICY }).claims.filter(({ data }) => data.includes('phone-number'));
    expect(claims.filter(({ action }) => action === 'collect').map(({ section }) => section)).toEqual([
      'Privacy Policy > What we collect',
      'Privacy Policy > What others collect',
    ]);
  });
});
