import type { ClauseContext } from './clause-reader.ts';

const LETTERS =
  /^(these|such|our|marketing|promotional) (?:\w+ ){0,2}(communications|e-?mails|messages|newsletters|notifications)$/i;

/** "Verification codes", "e-mails", and nobody's that are named: what a service sends out. */
const SENT_OUT =
  /^(?:(?:all|the|any|an?|transactional|service|system|automated|automatic|verification|confirmation|activation|registration|login|log-in|security|one-time|two-factor|password reset|sms|text|email|welcome|notification) ){0,4}(?:e-?mails?|newsletters?|(?:push )?notifications|codes?|passcodes|one-time passwords|sms(?: messages)?|alerts|reminders|invoices)$/i;

/** "These communications will be sent by e-mail", "codes are sent by Acme": the service writes them. */
export function isOurLetter(c: ClauseContext): boolean {
  const { subject } = c.g;
  if (!subject) return false;
  const { tokens, text } = c.s;
  const said = text.slice(tokens[subject.first]!.start, tokens[subject.last]!.end);
  // "an email with a link": a letter, whatever it holds.
  const letter = said.replace(/ (?:with|containing|including|from us) .*$/i, '');
  return LETTERS.test(said) || (c.g.lemma === 'send' && SENT_OUT.test(letter));
}
