import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

/** Kind of recipient → what policies call them, parted by semicolons. */
const WORDS: readonly [kind: string, names: string][] = [
  [
    'provider',
    'sub-contractors; mailing houses; law firms; call centres; call center operators; SMS gateways; email delivery services; push notification services; content delivery networks; outsourcing partners; fraud detection services; payment gateways; customer relationship management providers; crash reporting services; fulfillment companies; fulfilment partners; survey companies; market research firms; transcription services; firms we hire; speech recognition vendors; bookkeepers; service companies; support contractors; outsourced support staff; an outside vendor; debt collectors; consultancies; business service providers; cloud computing vendors; customer service agents; the companies that host our servers; parties who process payments for us',
  ],
  [
    'advertiser',
    'ad-serving companies; marketing firms; data management platforms; demand-side platforms; supply-side platforms; ad technology companies; attribution partners; attribution providers; audience measurement companies; direct marketers; ad serving partners; adtech partners; ad-tech vendors; ad sales partners; advertising technology partners; ad buyers; media buyers; ad brokers; remarketing providers; telemarketers; list brokers; ad measurement vendors; ad verification companies; ad verification vendors; advertising customers',
  ],
  [
    'partner',
    'official accounts; plug-ins you install; add-ons that you enable; distributors; credit card companies; game studios; nonprofit organizations; research organizations; network operators; internet service providers; phone manufacturers; ticketing companies; franchisees; third-party plug-ins; login providers; film studios; media outlets; trade associations; watchdog organizations; child protection organizations; crisis hotlines; first responders; recruiters; card networks; payment networks; other messaging apps; remote servers; console makers; platform operators; restaurants; brands; registrars; certificate authorities; think tanks; landlords; recruiting firms; podcast networks; game platforms; smart speaker makers; affiliate partners; your mobile operator; religious organizations; unions',
  ],
  [
    'family',
    'companies we own; our owner; our owners; our other companies; our shareholders; regional offices; related organizations; our sister organizations; common-ownership companies; corporate parents; our other services; our other apps; our other websites',
  ],
  [
    'users',
    'members of the group; teachers; guardians; your family; your family group; meeting organizers; message recipients; callers; people in the group; people you call; matches; coworkers; co-workers; fans; creators; streamers; viewers; people you follow; your conversation partners; invitees; students; your teacher; classmates; plan members; the users you interact with; peers; peers in a call; connected peers; your peers; your team; chat participants; call participants',
  ],
  [
    'authority',
    'police forces; arbitrators; security services; secret services; military; consumer protection authorities; the tax office; judges; attorneys general; sheriff; dispute resolution bodies; ombudsmen; the data protection commissioner; the information commissioner',
  ],
  [
    'acquirer',
    'a merging company; assigns; the company that acquires us; a company that acquires us; a third party that acquires our assets; bidders; a merger partner; potential merger partners; a trustee in bankruptcy; liquidators; administrators in insolvency',
  ],
  ['public', 'everyone on the internet; web users; the entire internet'],
  [
    'unspecified',
    'unrelated third parties; independent third parties; other companies and individuals; any person or company; any company or person; persons outside our company; people outside our company; other organizations and individuals; third persons',
  ],
];

describe('what policies call those who get data', () => {
  it.each(WORDS)('%s', (kind, names) => {
    for (const name of names.split('; ')) {
      expect(said(`We share your birthday with ${name}.`), name).toEqual([
        `share affirmed date-of-birth > ${kind}`,
      ]);
      expect(said(`We do not disclose your birthday to ${name}.`), name).toEqual([
        `share denied date-of-birth > ${kind}`,
      ]);
    }
  });
});

describe('parties and what is said of them', () => {
  it.each([
    ['We share your birthday with ring-casting organisations.', ['share affirmed date-of-birth > partner']],
    ['We disclose your birthday to federal loft agencies.', ['share affirmed date-of-birth > authority']],
    ['We provide your friends with your birthday.', ['share affirmed date-of-birth > users']],
    ['We provide mobile carriers with your birthday.', ['share affirmed date-of-birth > partner']],
    [
      'We share your birthday with customer relationship management providers.',
      ['share affirmed date-of-birth > provider'],
    ],
    [
      'We share your birthday with our couriers, carriers and banks.',
      ['share affirmed date-of-birth > partner', 'share affirmed date-of-birth > provider'],
    ],
    ['We help companies and train pigeons.', []],
    [
      'We collect your company size and your bank account number.',
      ['collect affirmed identity > self', 'collect affirmed payment-information > self'],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});
