import type { DataType } from '../../model/data-types.ts';

const TYPED = '(type|typed|enter|entered|type in|key in|dictate|input|paste|paste in|highlight|write|wrote)';

/** Data that is typed, bought or asked of a server, as policies put it. See `data-identity.ts` for the notation. */
export const ENTERED_DATA: readonly [types: DataType[], patterns: string][] = [
  [
    ['message-content'],
    `(text|texts|words|sentences|keystrokes|characters) (that|which|) (you|users|a user) (have|) ${TYPED}`,
  ],
  [
    ['purchase'],
    `(what|which products|which items|which services|which goods) (you|users|customers) ('ve|have|) (purchase|purchased|buy|bought|order|ordered|rent|rented|book|booked)`,
  ],
  [
    ['session-timing'],
    `(date and time|time and date|date|time|dates and times|timestamp|date/time) of (the|your|each|a|any|every|) (visitor|user|http|web|page|client|browser|api|individual) (request|requests|visit|visits|access|session|query|queries)`,
  ],
  [
    ['usage-event'],
    `(actions|movements|clicks|interactions|behavior|behaviour) of (our|the|all|individual|) (users|visitors|members|players|users and visitors) (on|of|in|within|across|around|through|); (statistics|statistical data|statistical information|usage statistics|telemetry) (about|on|regarding|of|concerning) (its|their|the app's|your|the software's|the app|the software|product|software) (use|usage|uses)`,
  ],
  [['ip-address'], `(your|the|) (user's|users'|visitor's|visitors'|) server (address|addresses)`],
];
