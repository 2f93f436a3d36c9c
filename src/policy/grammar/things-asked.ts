import { rewriter } from './rewriting.ts';

/** "We ask for a few things: your name, …": what follows is asked for. */
const A_FEW =
  /\b(ask(?: you)? for|need|require|request|want) (?:(?:just|only) )?(?:a (?:few|couple of|handful of)|some|several|two|three|four) (?:(?:basic|simple|small|short|more|other) )?(?:things|details|items|(?:bits|pieces) of (?:data|information))(?: from you| of you| about you)?(?=:)/i;
/** "The minimum we ask is that you choose a name": we ask that. */
const ALL_WE_ASK =
  /\b(?:all|what|the (?:minimum|least|only thing)|the minimum that) (?:that )?we (?:ask|require)(?: of you| from you)? is that you:? (?=(?:choose|provide|give|create|enter|pick|submit|tell|supply|register)\b)/i;

/** A sentence in which the service asks for what it says that it asks for. */
export const plainThingsAsked = rewriter([
  [A_FEW, '$1 the following information'],
  [ALL_WE_ASK, 'we ask that you '],
]);
