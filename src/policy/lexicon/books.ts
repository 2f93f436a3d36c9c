import type { DataType } from '../../model/data-types.ts';
import type { Purpose, RecipientKind } from '../../model/vocabulary.ts';
import { ACTIVITY_DATA } from './data-activity.ts';
import { LISTED_DATA } from './data-as-listed.ts';
import { QUESTION_DATA } from './data-asked.ts';
import { ASKED_DATA, CLAUSE_DATA, UNTYPED_CLAUSES } from './data-clauses.ts';
import { CONTENT_DATA } from './data-content.ts';
import { DEVICE_DATA } from './data-device.ts';
import { DOINGS_DATA } from './data-doings.ts';
import { ENTERED_DATA } from './data-entered.ts';
import { DATA_FAMILIES } from './data-families.ts';
import { GENERAL_DATA, NO_DATA, WEAK_GENERAL_DATA } from './data-general.ts';
import { IDENTITY_DATA } from './data-identity.ts';
import { IN_USE_DATA, REQUESTS_RECEIVED } from './data-in-use.ts';
import { MACHINE_DATA } from './data-machine.ts';
import { MONEY_DATA, UNTYPED_RECORDS } from './data-money.ts';
import { NUMBER_DATA } from './data-numbers.ts';
import { PEOPLE_DATA } from './data-of-people.ts';
import { PERSON_DATA } from './data-person.ts';
import { PLAIN_DATA } from './data-plainly.ts';
import { POSTS_DATA } from './data-posts.ts';
import { QUALIFIED_DATA } from './data-qualified.ts';
import { REFINED_DATA, STILL_NO_DATA, UNTYPED_DATA } from './data-refined.ts';
import { TALK_DATA } from './data-talk.ts';
import { TOLD_DATA } from './data-told-of.ts';
import { USAGE_DATA } from './data-usage.ts';
import { NAMED_COMPANIES, PARTY_PHRASES, SELF_PHRASES, USER_PHRASES } from './parties.ts';
import { PARTIES_AS_PHRASES } from './parties-as-phrases.ts';
import { PARTIES_BY_ROLE } from './parties-by-role.ts';
import { PARTIES_BY_TRADE, SELF_MEMBERS } from './parties-by-trade.ts';
import { PhraseBook } from './phrases.ts';
import { PURPOSE_PHRASES } from './purposes.ts';

/** What a data phrase means. */
export interface DataMeaning {
  types: readonly DataType[];
  /** Data only among data: after a possessive or in a list. */
  weak: boolean;
  /** `typed`: names types; `general`: "information"; `loose`: "aggregated data", which a list replaces. */
  level: 'typed' | 'general' | 'loose' | 'none';
  /** A clause that says when or on what condition, unless something asks for it. */
  asked?: boolean;
}

/** Whom a party phrase means; `entity` where a company is named. */
export interface PartyMeaning {
  kind: 'self' | 'user' | RecipientKind | 'named';
  entity?: string;
}

function each(patterns: string, add: (pattern: string, weak: boolean) => void): void {
  for (const raw of patterns.toLowerCase().split(';')) {
    const pattern = raw.trim();
    const weak = pattern.startsWith('~');
    if (pattern) add(weak ? pattern.slice(1) : pattern, weak);
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Data phrases; built on first use, since building takes some milliseconds. */
export const dataBook = once(() => {
  const book = new PhraseBook<DataMeaning>();
  each(GENERAL_DATA, (p, weak) => book.add(p, { types: ['unspecified'], weak, level: 'general' }));
  each(WEAK_GENERAL_DATA, (p, weak) => book.add(p, { types: ['unspecified'], weak, level: 'loose' }));
  for (const lexicon of [
    ACTIVITY_DATA,
    CONTENT_DATA,
    DEVICE_DATA,
    IDENTITY_DATA,
    NUMBER_DATA,
    PERSON_DATA,
    PEOPLE_DATA,
    TALK_DATA,
    POSTS_DATA,
    DOINGS_DATA,
    MACHINE_DATA,
    MONEY_DATA,
    REFINED_DATA,
    DATA_FAMILIES,
    USAGE_DATA,
    LISTED_DATA,
    PLAIN_DATA,
    CLAUSE_DATA,
    QUESTION_DATA,
    ENTERED_DATA,
    TOLD_DATA,
    QUALIFIED_DATA,
    IN_USE_DATA,
  ]) {
    for (const [types, patterns] of lexicon) {
      each(patterns, (p, weak) => book.add(p, { types, weak, level: 'typed' }));
    }
  }
  for (const [types, patterns] of ASKED_DATA)
    each(patterns, (p, weak) => book.add(p, { types, weak, level: 'typed', asked: true }));
  each(`${UNTYPED_DATA};${UNTYPED_RECORDS};${UNTYPED_CLAUSES}`, (p, weak) =>
    book.add(p, { types: ['unspecified'], weak, level: 'general' }),
  );
  each(`${NO_DATA};${STILL_NO_DATA};${REQUESTS_RECEIVED}`, (p) =>
    book.add(p, { types: [], weak: false, level: 'none' }),
  );
  return book;
});

/** Phrases for those who act and receive. */
export const partyBook = once(() => {
  const book = new PhraseBook<PartyMeaning>();
  for (const [entity, patterns] of NAMED_COMPANIES)
    each(patterns, (p) => book.add(p, { kind: 'named', entity }));
  each(USER_PHRASES, (p) => book.add(p, { kind: 'user' }));
  for (const [kind, patterns] of [
    ...PARTY_PHRASES,
    ...PARTIES_AS_PHRASES,
    ...PARTIES_BY_TRADE,
    ...PARTIES_BY_ROLE,
  ])
    each(patterns, (p) => book.add(p, { kind }));
  each(`${SELF_PHRASES};${SELF_MEMBERS}`, (p) => book.add(p, { kind: 'self' }));
  return book;
});

/** Phrases of purpose. */
export const purposeBook = once(() => {
  const book = new PhraseBook<Purpose>();
  for (const [purpose, patterns] of PURPOSE_PHRASES) each(patterns, (p) => book.add(p, purpose));
  return book;
});
