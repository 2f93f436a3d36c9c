import { groupOf } from '../../model/data-types.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { keeps } from './not-deleted.ts';
import { deletedThere } from './on-device.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isAdverb } from './words.ts';

/** "We may remove it from public view": it is hidden, and stays. */
const FROM_VIEW =
  /\b(delet|remov|eras)\w*\b[^.;]{0,120}\bfrom (\w+ )?(public view|view|display|search results|your (profile|timeline|feed))\b/i;

const POSTED: ReadonlySet<string> = new Set([
  'content',
  'message-content',
  'attachment',
  'profile-photo',
  'status-text',
]);
/** What rules forbid, or nobody is told of: whoever deletes for its sake moderates, and says nothing of how long data is kept. */
const FORBIDDEN =
  /\b(violat\w+|infring\w+|objectionable|inappropriate|offensive|unlawful|illegal|abusive|obscene|defamatory|profan\w+|harmful|moderat(e|es|ion)|breach(es)? (of )?(our|the|these)|break(s|ing)? (our|the|these) (rules|terms|guidelines)|without (any )?(prior |further |advance )?(notice|warning))\b/i;

/** "We delete posts that break our rules": moderation. */
export function moderates(types: readonly string[], text: string): boolean {
  const material = /\bmaterials?\b/i.test(text);
  const posted = types.every((t) => POSTED.has(t) || (t === 'unspecified' && material));
  return types.length > 0 && posted && FORBIDDEN.test(text);
}

const STEPS =
  /\b(steps?|actions?|measures?|efforts?|endeavou?rs|(processes|procedures|measures|policies|mechanisms|systems) in place)$/;

/**
 * "We take steps to remove it", "use our best efforts to remove it", "have processes in place to remove it", "work to
 * remove it". `between`: the words from the verb to "to".
 */
export function takesSteps(head: VerbGroup, between: readonly string[]): boolean {
  if (head.negated) return false;
  const words = between.filter((x) => !isAdverb(x)).join(' ');
  if (head.lemma === 'work' || head.lemma === 'proceed') return words === '';
  if (head.lemma === 'have') return /\bplace$/.test(words) && STEPS.test(words);
  return ['take', 'use', 'make', 'do', 'exert', 'undertake'].includes(head.lemma) && STEPS.test(words);
}

const ON_SERVERS = /\b(?:our|its|the) (?:own )?(?:servers?|systems?|databases?|backups?|records)\b/i;
/** "If you clear your cookies, your settings are deleted too": what goes with them lay in the browser. */
const CLEARS_BROWSER =
  /\b(?:(?:if|when|whenever|once|should) (?:you|a user|users)\b[^.;,]{0,40}? (?:delete|clear|remove|erase|wipe|block|reject|disable)|by (?:deleting|clearing|removing|erasing|blocking|disabling)|(?:deleting|clearing|removing)) (?:[\w'\u2019-]+ ){0,3}?(?:(?:[\w-]+ )?cookies?|cache|local storage|browsing (?:history|data)|browser (?:history|data|storage|cache))\b/i;

/** True where what is deleted is what lay on the person's device, as part of what the person clears there. */
export function clearedThere(text: string, subject: string): boolean {
  if (ON_SERVERS.test(text)) return false;
  return CLEARS_BROWSER.test(text) || KEPT_THERE.test(subject);
}
/** "all data stored on your phone" */
const KEPT_THERE =
  /\b(?:stored|saved|kept|held|cached|placed) (?:locally\b|(?:on|in) (?:your|the user's|their|that|those|these|the) (?:[\w-]+ ){0,2}(?:devices?|phones?|computers?|browsers?|cookies?|app)(?:['\u2019]s? (?:memory|storage|cache))?),?$/i;

/** "You may close your account. This will delete your photos.", "doing so removes them": what the person sets going. */
export function personDeletes(c: ClauseContext): Draft[] {
  const { g, s } = c;
  const first = g.subject ? s.tokens[g.subject.first]!.low : '';
  const does =
    c.role.word === 'this' || c.role.word === 'that' || (first === 'doing' && c.role.word === 'so');
  if (!does || c.denied || g.passive || !['delete', 'erase', 'remove'].includes(g.lemma)) return [];
  const types = c.object.anaphor ? [] : c.object.types;
  if (types.length === 0 || types.every((t) => groupOf(t) === 'tracking') || deletedThere(s.text)) return [];
  return [
    c.draft('store', types, 'self', 'person-deletes', 0.65, { polarity: 'denied', modality: 'on-request' }),
  ];
}

/** "from the requests we pass on": there it is left out, and may be kept all the same. */
const OUT_OF =
  /^ from (?:(?:the|any|all|every|our|these|those|such|each|its) )?(?:(?!our\b)[\w-]+ ){0,2}?(?:requests?|quer(?:y|ies)|calls?|traffic|reports?|headers?|uploads?|exports?|results?|outputs?)\b/i;

const INFECTS = /^(?:virus(?:es)?|malware|spam|trackers?|errors|bugs|duplicates|typos)$/;

/** What the service itself deletes: its storing ends. `base`: how sure the reader is of the object. */
export function selfDeletes(c: ClauseContext, types: Draft['data'], base: number): Draft[] {
  const { tokens, text } = c.s;
  if (c.denied) return keeps(c, types, base);
  if (types.length === 0) return [];
  // "We strip it of what tells who you are": the rest stays.
  if (c.g.lemma === 'strip' && tokens.slice(c.start, c.end).some((t) => t.low === 'of')) return [];
  // "We may be able to remove it": what can be done is not done for that.
  if (c.g.able || FROM_VIEW.test(text) || moderates(types, text)) return [];
  // "We will remove their access to your data": the data stays.
  const object = c.object.mentions[0]?.first ?? c.start;
  if (tokens.slice(c.start, object).some((t) => t.low === 'access')) return [];
  // "We remove your name from the reports": it may be kept elsewhere.
  const whole = c.object.mentions.at(-1)?.last ?? -1;
  if (c.g.lemma !== 'delete' && whole >= 0 && OUT_OF.test(text.slice(tokens[whole]!.end))) return [];
  // "We remove viruses from your messages": the messages stay.
  if (tokens.slice(c.start, object).some((t) => INFECTS.test(t.low))) return [];
  // "We remove the identifiers and share the rest": what is made anonymous stays.
  const strips = /^(?:remove|strip|drop|take)$/.test(c.g.lemma);
  if (strips && tokens.slice(c.start, c.start + 4).some((t) => /^identif(iers?|ying)$/.test(t.low)))
    return [];
  const asked = c.draft('store', types, 'self', '', 0, { polarity: 'denied' }).modality === 'on-request';
  return [
    c.draft('store', types, 'self', 'self-delete', base - 0.1, {
      polarity: 'denied',
      modality: asked ? 'on-request' : 'only-if',
    }),
  ];
}
