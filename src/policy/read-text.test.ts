import { describe, expect, it, vi } from 'vitest';
import { MAX_CHARACTERS } from './blocks.ts';
import { readDocument, readPolicy, readPolicySteps } from './read-text.ts';
import { SentenceReader } from './sentence-reader.ts';

const MARKDOWN = `# Pigeon privacy policy

Effective: March 3, 2021

## What we collect

We collect the following information:

* your phone number;
* **Device.** We collect your device model.
* your [email address](https://pigeon.example/mail).

This text tells how Pigeon works and what it does with what people give it, so that everyone who uses the service can decide.

## Sharing

We do not sell your personal data. We share crash reports with our service providers to fix the app.
`;

describe('readPolicy', () => {
  const reading = readPolicy({ text: MARKDOWN }, { service: 'Pigeon', document: 'p1' });

  it('finds sections, date and language', () => {
    expect(reading.language).toBe('en');
    expect(reading.effectiveDate).toBe('2021-03-03');
    expect(reading.sections.map((s) => s.path)).toEqual([
      'Pigeon privacy policy',
      'Pigeon privacy policy > What we collect',
      'Pigeon privacy policy > Sharing',
    ]);
  });

  it('gives each claim its quote, place and section', () => {
    const sale = reading.claims.find((c) => c.action === 'sell');
    expect(sale).toMatchObject({
      polarity: 'denied',
      section: 'Pigeon privacy policy > Sharing',
      document: 'p1',
      quote: 'We do not sell your personal data.',
    });
    expect(reading.text.slice(sale?.start, sale?.end)).toBe('We do not sell your personal data.');
  });

  it('reads items with their lead, and items that are sentences alone', () => {
    const collected = reading.claims
      .filter((c) => c.action === 'collect')
      .map((c) => [c.data.join('+'), c.section.split(' > ').at(-1)]);
    expect(collected).toEqual([
      ['phone-number', 'What we collect'],
      ['device-model', 'Device'],
      ['email-address', 'What we collect'],
    ]);
  });

  it('reads lightly tagged text, its lists and its bare headings', () => {
    const tagged = readPolicy({
      text: 'Information We Collect <p>We collect your name &amp; your birthday.</p><ul><li><p><strong>Messages.</strong> We do not keep your messages.</p></li></ul><script>We collect your location.</script> <p>Thank you for reading.</p>',
    });
    expect(tagged.claims.map((c) => `${c.action} ${c.polarity} ${c.data.join('+')}`)).toEqual([
      'collect affirmed name+date-of-birth',
      'store denied message-content',
    ]);
    expect(tagged.sections[0]?.path).toBe('Information We Collect');
  });

  it('lets a list say which of the types of a defined term are meant', () => {
    const text = `“Personal Information” means your name, your birthday, your phone number and your email address.\n\nWe may collect Personal Information from those who apply, such as a postal address. The rest of this text is here so that there is something to read in it, for the reader wants some words.`;
    const collected = readPolicy({ text }, { service: 'Pigeon' }).claims.filter((c) =>
      c.quote?.includes('who apply'),
    );
    expect(collected.map((c) => c.data)).toEqual([['postal-address']]);
  });

  it('takes no examples in a definition of personal data for all that it is', () => {
    const text = `“Personal Information” means any information relating to a person, such as your name, your birthday, your phone number and your email address.\n\nWe share Personal Information with advertisers. The rest of this text is here so that there is something to read in it, for the reader wants some words.`;
    const claim = readPolicy({ text }).claims.find((c) => c.action === 'share');
    expect(claim?.data).toEqual(['unspecified']);
  });

  it('resolves the terms that a document defines', () => {
    const text = `“Usage Information” means your IP address, your browser type and the pages you visit.\n\nWe share Usage Information with advertisers. The rest of this text is here so that there is something to read in it, for the reader wants some words.`;
    const claim = readPolicy({ text }).claims.find((c) => c.action === 'share');
    expect(claim?.data).toEqual(expect.arrayContaining(['ip-address', 'browser']));
  });

  it('takes the service’s own name from the text', () => {
    const text =
      'Pigeon Post Inc. (“Pigeon”, “we” or “us”) runs a messenger.\n\nPigeon collects your phone number when you sign up for an account with us and when you change it.';
    expect(readPolicy({ text }).claims).toMatchObject([
      { action: 'collect', data: ['phone-number'], actor: 'self' },
    ]);
  });

  it('shows claims step by step', () => {
    const long = `${MARKDOWN}\n${'\nWe collect your IP address when you use the service and keep it for a month.\n'.repeat(200)}`;
    const steps = readPolicySteps({ text: long }, { service: 'Pigeon' });
    const first = steps.next();
    expect(first.done).toBe(false);
    if (!first.done) expect(first.value.claims.length).toBeGreaterThan(0);
    if (!first.done) expect(first.value.done).toBeLessThan(first.value.total);
  });

  it('declares other languages unread', () => {
    const reading = readPolicy({
      text: 'Wir erheben Ihre Telefonnummer und die Daten, die Sie uns geben, und wir geben sie nicht an Dritte weiter. Die Daten werden auf unseren Servern in der EU gespeichert und nicht verkauft.',
    });
    expect(reading.language).toBe('de');
    expect(reading.claims).toEqual([]);
    expect(reading.complete).toBe(false);
    expect(reading.notes.join()).toMatch(/not English/);
  });

  it.each([
    'Wir erheben Ihre Telefonnummer und die Daten, die Sie uns geben, und wir geben sie nicht an Dritte weiter. ',
    '私たちは、あなたが私たちに提供する情報を収集し、サービスのために使用します。',
  ])('calls a policy incomplete that is partly in another language: %.20s', (foreign) => {
    const english = 'We collect your phone number and we use it to keep your account safe. '.repeat(20);
    const read = (rest: string) => readPolicy({ text: `# Privacy\n\n${english}\n\n${rest}` });
    expect(read(foreign.repeat(12))).toMatchObject({ language: 'en', complete: false });
    expect(read(foreign.repeat(12)).notes.join()).toMatch(/not English/);
    // A line of a footer is no part of it.
    expect(read(foreign).complete).toBe(true);
  });

  it('does not call a few words foreign', () => {
    const { complete, notes } = readPolicy({
      text: 'Phone number\nEmail address\nName, location, contacts.',
    });
    expect([complete, notes.at(-1)]).toEqual([false, 'not read: its language cannot be told']);
  });

  it('reads an item that is a long list of data', () => {
    const items =
      'name, email address, phone number, gender, birthday, language, timezone, operating system, device model';
    const { claims, notes } = readPolicy({
      text: `${MARKDOWN}\n\nWe also collect:\n\n* ${items}, battery level\n* photos`,
    });
    expect(claims.flatMap((c) => c.data)).toEqual(
      expect.arrayContaining(['timezone', 'operating-system', 'battery']),
    );
    expect(notes.join()).not.toMatch(/not English/);
  });

  it('calls a shell incomplete', () => {
    const shell = Array.from(
      { length: 20 },
      (_, i) => `## What we do with your information, part ${i}\n`,
    ).join('\n');
    expect(
      readPolicy({ text: `${shell}\nThis is the policy of the service and you can read it here.` }).complete,
    ).toBe(false);
  });
});

describe('hostile input', () => {
  it('refuses a text that is too long in one line', () => {
    const reading = readPolicy({ text: 'x'.repeat(MAX_CHARACTERS + 1) });
    expect(reading.refused).toMatch(/^too long/);
    expect(reading.refused).not.toContain('\n');
    expect(reading.claims).toEqual([]);
  });

  it('reads five million characters of broken markup in bounds', () => {
    const markup = (times: number) => '<p>We collect your name.<div><b>'.repeat(times);
    // Processor time: a busy machine does not lengthen it.
    const spent = (times: number) => {
      const start = process.cpuUsage();
      expect(readPolicy({ text: markup(times) }).refused).toBeNull();
      return process.cpuUsage(start).user;
    };
    spent(1_500);
    // A hundred times as much takes a hundred times as long at most, and not ten thousand times.
    expect(spent(150_000) / spent(1_500)).toBeLessThan(200);
  }, 120_000);

  it.each(['- ', '__', '> ', 'A. '])('reads a line of “%s” as long as is read', (mark) => {
    const text = mark.repeat(MAX_CHARACTERS / mark.length);
    expect(() => readPolicy({ text })).not.toThrow();
  });

  it('refuses in one line what the engine’s stack does not suffice for', () => {
    const root = {
      nodeType: 1,
      nodeName: 'BODY',
      get firstChild(): never {
        throw new RangeError('Maximum call stack size exceeded');
      },
    };
    const reading = readDocument(root as never);
    expect([reading.refused, reading.claims]).toEqual([
      'nested too deep, or with a line too long, to be read',
      [],
    ]);
  });

  it('runs nothing, keeps no markup and no direction marks', () => {
    const reading = readPolicy({
      text: '<p>We collect \u202eyour\u202c name &lt;img src=x onerror=alert(1)&gt; and more.</p><p>a</p><p>b</p><script>alert(1)</script>',
    });
    expect(reading.text).not.toMatch(/[\u202a-\u202e]/);
    expect(reading.text).not.toContain('alert(1)</');
  });

  it.each([
    '',
    '\u0000',
    '<',
    '<'.repeat(10_000),
    '['.repeat(10_000),
    '* '.repeat(10_000),
    '|'.repeat(10_000),
    '&#x110000;&#xd800;',
  ])('takes %j', (text) => {
    expect(() => readPolicy({ text: text.slice(0, 50_000) })).not.toThrow();
  });
});

it('reads the other sentences where the reader fails over one, and says so', () => {
  const read = vi.spyOn(SentenceReader.prototype, 'read').mockImplementationOnce(() => {
    throw new TypeError('a rule that fails');
  });
  const { claims, notes } = readPolicy({ text: 'We collect your name. We collect your phone number.' });
  read.mockRestore();
  expect(claims.flatMap(({ data }) => data)).toEqual(['phone-number']);
  expect(notes).toContain('the reader failed over 1 sentence: not read');
});

it('reads on where a quotation is never closed', () => {
  const words = 'may be processed, kept on, and sent to servers and places out of your own country '.repeat(
    60,
  );
  const { claims } = readPolicy({ text: `{"copy":"Your Data ${words}\n\nWe collect your phone number.` });
  expect(claims.some((c) => c.data.includes('phone-number'))).toBe(true);
});
