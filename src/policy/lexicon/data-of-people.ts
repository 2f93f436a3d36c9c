import type { DataType } from '../../model/data-types.ts';

const PEOPLE =
  '(our|its|all|these|those|your|individual|) (users|customers|members|visitors|subscribers|players|participants|user|customer|member|visitor)';
const ONE = '(you|users|participants|people|members|they)';
const LETTERS = '(message|messages|chats|chat messages|emails|texts)';

/** What words that are data only among data name where it is told whose they are: "the age of our users". See `data-identity.ts` for the notation. */
export const PEOPLE_DATA: readonly [types: DataType[], patterns: string][] = [
  [['location'], `(location|locations|whereabouts) of ${PEOPLE}`],
  [['date-of-birth'], `(age|ages|age group|age range) of ${PEOPLE}`],
  [['gender'], `(gender|sex|genders) of ${PEOPLE}`],
  [['ip-address'], `ips of ${PEOPLE}`],
  [
    ['delivery-receipt', 'read-receipt'],
    `(whether|that) ${ONE} ('ve|have|) received (and|or) (seen|read|opened|viewed) (the|a|your|any|) ${LETTERS} (sent to (you|them)|)`,
  ],
  [
    ['message-metadata'],
    `who (sent|sends|received|receives|sent and received|sent or received|sends and receives|wrote) (your|the|which|each|) ${LETTERS} (to|) (whom|)`,
  ],
  [
    ['message-metadata', 'contact-identifier'],
    `whether ${ONE} (sent|send|received|exchanged) ${LETTERS} (,|) and (who|whom|with whom) ${ONE} (message|chat|messaged|chatted|talk|communicate|exchange messages) (with|)`,
  ],
];
