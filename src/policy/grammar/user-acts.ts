import { groupOf } from '../../model/data-types.ts';
import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';
import { cued } from './cued.ts';
import type { Draft } from './draft.ts';
import { savedToDevice } from './on-device.ts';
import { inPassing, publicly } from './tempered.ts';

const MANAGES = new Set(
  'update change edit modify correct delete remove review access view manage amend'.split(' '),
);

/** "choose which address we use" */
const CHOOSES_WHICH =
  /^(?:choose|select|pick|decide|set)s? (?:which|what) [^.,;:]{2,40}? (?:we|is|are|(?:can|may|will) be)\b/i;

/** What the person does with their own data: "you provide …". */
export function userActs(c: ClauseContext): Draft[] {
  const { g } = c;
  // "You should only share what you want to be public": advice.
  const hands = isOf(g.lemma, 'submit') || g.lemma === 'include';
  if (!hands || c.denied || g.modal === 'should' || inPassing(c) || EXERCISES.test(c.s.text)) return [];
  if (savedToDevice(c) || opensAccount(c)) return [];
  const spelled = c.object.types.length > 0 && !c.object.anaphor;
  const types = spelled ? c.objectTypes().types : c.object.types;
  // "You can add or change your address": what the person may do with what is held.
  const mate = c.s.groups.find(
    (h, n) => n !== c.k && (h.mate === c.k || g.mate === n) && MANAGES.has(h.lemma),
  );
  if (mate && ['may', 'can'].includes(g.modal)) return [];
  if ((['may', 'can'].includes(g.modal) && putsInOrder(c)) || lodges(c)) return [];
  // "You can choose to opt out of …"
  if (g.lemma === 'choose' && c.s.tokens[c.start]?.low === 'to') return [];
  // "You can choose who sees your photo"
  if (/^(who|whom|whether|when)$/.test(c.s.tokens[c.start]?.low ?? '')) return [];
  // "You can choose which address we use": no more than what becomes of it.
  if (CHOOSES_WHICH.test(c.s.text.slice(c.s.tokens[g.verb]!.start))) return [];
  const { named, self } = c.recipients(true);
  // "You share photos with other members", told of what is collected.
  const shown = g.lemma === 'share' && c.discourse.statements.at(-1)?.action === 'collect';
  if (shown && named.every((r) => r === 'users') && types.some((t) => t !== 'unspecified'))
    return [c.draft('collect', types, 'self', 'user-creates', 0.6)];
  if (named.length > 0 && !self) {
    const out: Draft[] = [];
    // "You may be giving the partner access to your data": it gets what it can reach.
    const opens = ['give', 'grant', 'provide'].includes(g.lemma) && ACCESS.test(c.s.text);
    if (opens)
      return named.map((r) => c.draft('share', types, r, 'user-opens', 0.6)).filter((d) => d.data.length > 0);
    // "You give others a right to your posts": what they may do with what they already have.
    if (RIGHTS_TO.test(c.s.text.slice(c.s.tokens[g.verb]!.start, c.s.tokens[c.end - 1]?.end))) return out;
    if (['provide', 'submit', 'enter', 'give', 'supply'].includes(g.lemma)) {
      for (const r of named)
        if (types.length > 0)
          out.push(c.draft('collect', types, 'self', 'user-gives-others', 0.6, { actor: r }));
      return out;
    }
    for (const r of named) {
      if (types.length === 0) continue;
      out.push(c.draft('share', types, r, 'user-share', 0.6, { actor: 'users' }));
    }
    return out;
  }
  // "You may post on Pigeon", told of what is collected.
  if (types.length === 0 && postsThere(c))
    return [c.draft('collect', ['content'], 'self', 'user-creates', 0.55)];
  if (types.length === 0) return [];
  if (publicly(c) && ['share', 'post', 'publish', 'display'].includes(g.lemma))
    return types.map((t) => c.draft('share', [t], 'public', 'user-publishes', 0.6, { actor: 'users' }));
  // "Your browser sends its version": whatever the device sends on its own, the service gets.
  const device = DEVICES.has(c.role.word);
  if (
    device &&
    ['send', 'share', 'provide', 'submit', 'transmit', 'tell'].includes(g.lemma) &&
    named.length === 0
  )
    return [c.draft('collect', types, 'self', 'device-sends', 0.75)];
  // "You can send messages", told of what is collected: what is written goes through the service.
  const written = types.every((t) => groupOf(t) === 'content');
  if (g.lemma === 'send' && !self && written && toldOfCollecting(c))
    return [c.draft('collect', types, 'self', 'user-creates', 0.6)];
  if (['send', 'tell'].includes(g.lemma) && !self) return [];
  // "you may send us a message": how to reach the service.
  const letter = types.every((t) => t === 'message-content' || t === 'email-address');
  if (letter && ['may', 'can'].includes(g.modal) && ['send', 'submit', 'write'].includes(g.lemma)) return [];
  const gathered = c.discourse.statements.at(-1)?.action === 'collect';
  if (
    ['add', 'enter', 'complete'].includes(g.lemma) &&
    !self &&
    types.every((t) => t === 'unspecified') &&
    !OF_SELF.test(c.s.text.slice(c.s.tokens[c.start]!.start))
  )
    return [];
  if (
    [
      'share',
      'create',
      'save',
      'set',
      'choose',
      'type',
      'post',
      'write',
      'tell',
      'complete',
      'fill',
      'specify',
    ].includes(g.lemma) &&
    !self
  ) {
    if (g.lemma === 'share' && types[0] === 'unspecified' && !gathered)
      return [c.draft('share', types, 'unspecified', 'user-share', 0.5, { actor: 'users' })];
    if (types[0] === 'unspecified') return [];
    // "choose which cookies we may use"
    if (types.every((t) => groupOf(t) === 'tracking')) return [];
    return [c.draft('collect', types, 'self', 'user-creates', 0.6)];
  }
  return [c.draft('collect', types, 'self', 'user-provides', self ? 0.9 : 0.8)];
}

/** True right under a heading or behind a sentence about what is collected. */
function toldOfCollecting(c: ClauseContext): boolean {
  const last = c.discourse.statements.at(-1);
  return last?.action === 'collect' && last.polarity === 'affirmed';
}

/** "You may post on Pigeon, …" */
function postsThere(c: ClauseContext): boolean {
  const after = c.s.text.slice(c.s.tokens[c.g.last]!.end);
  return (
    c.g.lemma === 'post' && toldOfCollecting(c) && /^(?: (?:on|in|to) (?:our|the|\p{Lu})|,)/u.test(after)
  );
}

const LODGED = cued(
  /^ (?:(?:an?|the|your|any|such|formal|written|valid|verifiable|prior|explicit|express) )*(?:objections?|complaints?|requests?|appeals?|enquir(?:y|ies)|inquir(?:y|ies)|queries|query|consent|claims?|grievances?) (?:to|about|regarding|concerning|for|against|that|with|in relation|relating|as to)\b/i,
);

/** "You submit an objection to the processing of your data": what is said of data, and none of it. */
function lodges(c: ClauseContext): boolean {
  return LODGED.test(c.s.text.slice(c.s.tokens[c.g.last]!.end));
}

const IN_ORDER = cued(
  /^[^.;,()]{0,60}? (?:to|in|into|under) (?:(?:your|the|a|an|any|different|separate|these|those|own) )*(?:[\w-]+ )?(?:folders?|favou?rites|bookmarks|playlists?|collections?|wish-?lists?|watch-?lists?|reading lists?|shortlists?)\b/i,
);

/** "You can add saved posts to your favourites": what is there is put in order, nothing is given. */
function putsInOrder(c: ClauseContext): boolean {
  const puts = ['add', 'save', 'share', 'submit'].includes(c.g.lemma);
  return puts && IN_ORDER.test(c.s.text.slice(c.s.tokens[c.g.last]!.end));
}

const FOR_ACCOUNT =
  /^ (?:(?:an?|the|your|their|own|new|user|free|separate) )*(?:accounts?|login|membership) (?:in order |so as )?to\b/i;

/** "You create an account to post messages": what the account is for, and not what is given for it. */
function opensAccount(c: ClauseContext): boolean {
  return c.g.lemma === 'create' && FOR_ACCOUNT.test(c.s.text.slice(c.s.tokens[c.g.last]!.end));
}

/** "enter further information about yourself", "… to help others find you": what is entered is for the service to have. */
const OF_SELF =
  /^(?:(?:additional|further|other|more|some|certain|any|personal|optional|voluntary) ){1,2}(?:information|data|details)(?: about you(?:rself)?| (?:in|on|to|into) your (?:[\w-]+ )?(?:profile|account|page)|,? (?:so that|to (?:make|let|help|enable|allow)) )/i;

/** "To exercise this right, you may give us …": how a right is used. */
const EXERCISES = cued(
  /^\W*(?:to|in order to) (?:exercise|use|invoke|make use of) (?:this|these|your|any of|the|such) (?:\w+ )?rights?\b/i,
);

const RIGHTS_TO = /\b(?:rights?|licen[cs]es?) (?:to|in|over|of|for|on)\b/i;

const ACCESS =
  /\b(?:giv|grant|provid)\w+ [^.;,]{2,60}\baccess to (?:your|some|all|any|certain|this|that|the (?:data|information))\b/i;

const DEVICES = new Set(['device', 'browser', 'phone', 'computer', 'smartphone']);
