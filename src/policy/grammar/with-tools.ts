import { rewriter } from './rewriting.ts';

const GIVES = 'share|send|disclose|provide|pass|transfer|give|export|show';

/** "Hosts may use features of the app to share your name with cleaners": they share it. */
const WITH_TOOLS = new RegExp(
  `^((?:The |Our |Some |Your |Other )?(?:[\\w-]+ )?(?:hosts?|sellers?|merchants?|buyers?|drivers?|couriers?|members|users|administrators|admins?|moderators|teachers|organi[sz]ers?|owners?|creators|developers|partners|providers|publishers|employers|shops|stores|restaurants|businesses)) (may|can|might|could) (?:also )?(?:use|employ) (?:(?:the|our|these|certain|some|various|specific|other|a|an) )?(?:[\\w-]+ ){0,2}(?:features?|tools?|functions?|functionality|functionalities|buttons?|options?|dashboards?|settings|forms?|apps?|services?)((?: (?:on|in|of|within|through|at) [^,.;:]{2,40}?)?) to (${GIVES}) `,
  'i',
);

/** A sentence in which what people do by means of the service is said to be done by them. */
export const plainTools = rewriter([[WITH_TOOLS, '$1 $2 $4 ']]);
