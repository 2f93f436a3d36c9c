import { isPractice, VERBS } from '../lexicon/verbs.ts';
import { parse } from './clauses.ts';
import { cued } from './cued.ts';
import { deniedLead } from './denied-leads.ts';
import { lowerFirst } from './first-letter.ts';
import { statementOf } from './headings.ts';

const DEED =
  '(?:collected|gathered|uploaded|stored|saved|kept|retained|shared|disclosed|sold|logged|recorded|tracked|used|processed|transmitted|sent|read|deleted|erased|visible|published|needed|required)';
const NO = '(?:no|never|none|nope|not at all|\\u2717|\\u2718|\\u274c|\\u00d7)';
const YES = '(?:yes|always|\\u2713|\\u2714|\\u2705)';

/** "Collected: no", "Shared: yes, with Acme", "Stored: on our servers", under what they are said of. */
const DEED_LABEL = cued(
  new RegExp(
    `^(${DEED})\\??(?: ?: ?| [\\u2013\\u2014-] )(?:(?<no>${NO})|(?<yes>${YES}))?(?<rest>[^:]{0,120}?)[.!]*$`,
    'iu',
  ),
);
/** What goes on from a deed, and does not make it the attribute of a noun. */
const GOES_ON =
  '(?=[.,;!]|$| (?:with|to|on|in|by|for|when|if|only|until|at|after|as|so|and|or|anywhere|automatically|locally|securely|temporarily|permanently|once|from|during|while|unless|without|via|through|before|immediately)\\b)';
/** "Never uploaded.", "Stored on our servers.": a deed without what it is done to. */
const FRAGMENT = new RegExp(
  `^((?:(?:not|never|only|also|always|automatically) )?(?:ever )?${DEED}${GOES_ON}[^:]{0,160})$`,
  'iu',
);
/** "Stored in Norway": where something is, under a heading for places. */
const IN_PLACE = /^\S+(?: \S+)? in \p{Lu}/u;
/** "Only when you share it." */
const ONLY_WHEN = /^(only|optionally)? ?((?:when|if|while|after|once|with your) [^:,;]{3,100})$/i;
const BARE_NO = new RegExp(`^${NO}[.!]*$`, 'iu');
const BARE_YES = new RegExp(`^${YES}[.!]*$`, 'iu');

/** "Contacts: no", "Phone number: yes, to log you in" under what is done with them or not. */
const DATA_LABEL = new RegExp(
  `^(?<label>\\p{L}[\\p{L}\\d ,/'\\u2019&-]{2,60}?)\\??(?: ?: ?| [\\u2013\\u2014-] )(?:(?<no>${NO})|(?<yes>${YES}))(?:,? (?<rest>(?:to|for|when|if|only|with|until)\\b[^:]{2,100}?))?[.!]*$`,
  'iu',
);
/** "Username, with other users", "IP address (with Acme)" under "What we share". */
const DATA_TO_WHOM = cued(
  /^(?<label>\p{L}[\p{L}\d ,/'\u2019&-]{2,60}?)(?:,| \() ?(?<to>with|to) (?<whom>[^.,;:()]{2,60})\)?\.?$/u,
);

const SIMPLE = /^[\p{L}][\p{L}\d ,/&()'\u2019-]{2,50}$/u;

/** "your phone number" of a heading that is no more than the name of some data; null for any other. */
function namedBy(heading: string, names: readonly string[]): string | null {
  const what = heading.replace(/^[\d.)\s]+/, '').replace(/[:.]\s*$/, '');
  if (!SIMPLE.test(what) || statementOf(what)) return null;
  const { data, groups } = parse(what, names);
  if (groups.length > 0 || !data.some((m) => m.level === 'typed')) return null;
  return /^your /i.test(what) ? lowerFirst(what) : `your ${lowerFirst(what)}`;
}

/** "Once they are delivered they are deleted": a whole sentence. */
const states = (line: string, names: readonly string[]): boolean =>
  parse(line, names).groups.some((g) => g.kind === 'main' && g.shape === 'finite');
const isMany = (what: string): boolean => /[^s]s$/i.test(what);

/** What a line under the name of some data says of it, as a sentence. */
function ofHeading(line: string, heading: string, over: string, names: readonly string[]): string | null {
  const label = DEED_LABEL.exec(line);
  const fragment = label || IN_PLACE.test(line) ? null : FRAGMENT.exec(line);
  const only = label || fragment ? null : ONLY_WHEN.exec(line);
  const bare = BARE_NO.test(line) || BARE_YES.test(line);
  if (!label && !fragment && !only && !bare) return null;
  const what = namedBy(heading, names);
  if (what === null) return null;
  const is = isMany(what) ? 'are' : 'is';
  if (label) {
    const { no, yes, rest = '' } = label.groups!;
    const how = rest.replace(/^[\s,]+/, '');
    if (no !== undefined) return `Your ${what.slice(5)} ${is} not ${label[1]!.toLowerCase()}.`;
    if (yes === undefined && !/^(?:with|to|on|in|for|by|when|if|only|until|at|after)\b/i.test(how))
      return null;
    return `Your ${what.slice(5)} ${is} ${label[1]!.toLowerCase()}${how ? ` ${how}` : ''}.`;
  }
  if (fragment) return `Your ${what.slice(5)} ${is} ${lowerFirst(fragment[1]!)}`;
  if (statementOf(over)?.action !== 'collect' || (only && states(line, names))) return null;
  if (bare) return BARE_NO.test(line) ? `We do not collect ${what}.` : `We collect ${what}.`;
  return `We collect ${what} ${only![1] ? 'only ' : ''}${only![2]}`;
}

/** Headings under which a list tells what the service does and does not. */
const OURS =
  /^\W*(?:[\d.)]+ ?)?(?:what (?:we|i) (?:do|will do|promise)(?: instead)?|(?:our|my) (?:promises?|commitments?|principles|pledges?|approach|stance|philosophy)(?: to you)?|(?:we|i) (?:will|do|promise(?: to)?|pledge(?: to)?|commit to))\W*$/i;

/** "Never sell your data", "Use diagnostics to mend the app" under "What we do": a deed of the service's. */
function ownDeedUnder(line: string, heading: string): string | null {
  if (!OURS.test(heading)) return null;
  const [, how = '', first = ''] = /^((?:never|only|always) )?(\p{L}+) (?!to\b|of\b)\p{L}/iu.exec(line) ?? [];
  if (!isPractice(first.toLowerCase()) || VERBS.get(first.toLowerCase())?.form !== 'base') return null;
  return `We ${how.toLowerCase()}${lowerFirst(line.slice(how.length))}`;
}

const WHOM = /\b(with|to) ((?!you\b)[^:?]{3,60})$/i;

/** What a line under what is done with data says that it is done with, or not. */
function underDeed(line: string, heading: string, names: readonly string[]): string | null {
  const label = DATA_LABEL.exec(line);
  const given = label ? null : DATA_TO_WHOM.exec(line);
  if (!label && !given) return null;
  const stated = statementOf(heading);
  const verb = stated?.action;
  if (verb === undefined || (given && verb !== 'share' && verb !== 'sell')) return null;
  const what = namedBy((label ?? given)!.groups!.label!, names);
  if (what === null) return null;
  if (given) return `We ${verb} ${what} ${given.groups!.to} ${given.groups!.whom}.`;
  const whom = verb === 'share' || verb === 'sell' ? WHOM.exec(heading) : null;
  const to = whom ? ` ${whom[1]} ${lowerFirst(whom[2]!)}` : '';
  const rest = label!.groups!.rest;
  const isWhom = rest !== undefined && /^(?:only )?(?:with|to) /.test(rest) && to !== '';
  return `We ${label!.groups!.no === undefined ? '' : 'do not '}${verb} ${what}${isWhom ? '' : to}${rest ? ` ${rest}` : ''}.`;
}

const WE_NOT = /^we (?:(?:do|will)(?: not|n['\u2019]t)|won['\u2019]t|never|will never)\s*:\s*$/i;

/** "Sell your data" under "What we never do": a deed that its heading denies. */
function deniedDeedUnder(line: string, heading: string): string | null {
  const first = /^\p{L}+(?= (?!to\b|of\b|for\b|and\b|or\b)\p{L})/iu.exec(line)?.[0]?.toLowerCase() ?? '';
  if (!isPractice(first) || VERBS.get(first)?.form !== 'base') return null;
  const lead = deniedLead(`${heading.replace(/^[\d.)\s]+|[\s:.]+$/g, '')}:`);
  const denies = WE_NOT.test(lead) || (/ never:$/.test(lead) && lead.split(' ').length <= 4);
  return denies ? `${lead.replace(/\s*:\s*$/, '')} ${lowerFirst(line)}` : null;
}

/** Headings over those who get data, each with what it gets. */
const OF_RECEIVERS = cued(
  /^\W*(?:[\d.)]+ ?)?(?:(?:our|the|list of|which|external|other) )*(?:third[- ]part(?:y|ies)(?: (?:services?|providers?|vendors?|processors?|integrations?|tools?|sdks?|recipients?|companies))?|(?:service|hosting|cloud) providers?|(?:data |sub-?)processors?|subcontractors?|vendors?|data recipients?|recipients?(?: of (?:your |the )?data)?)(?: (?:(?:that |which )?we (?:use|share (?:your )?data with|work with)|used))?\W*$/i,
);
/** "Acme (Acme Holding): push tokens and IP address" */
const RECEIVER_GETS =
  /^(?<whom>\p{Lu}[\p{L}\d.&-]*(?: \p{Lu}[\p{L}\d.&-]*){0,3})(?: ?\([^()]{2,40}\))?(?: ?: ?| [\u2013\u2014-] )(?<what>(?!no\b|none\b)[^:.;]{3,120})\.?$/u;

/** What a line under those who get data says that one of them gets. */
function underReceivers(line: string, heading: string, names: readonly string[]): string | null {
  const told = OF_RECEIVERS.test(heading) ? RECEIVER_GETS.exec(line)?.groups : undefined;
  if (!told) return null;
  const { data, groups, tokens } = parse(told.what!, names);
  const typed = data.filter((m) => m.level === 'typed');
  // "Acme: for crash reports", "Acme: an app for photos": what it is there for.
  if (
    groups.length > 0 ||
    typed[0]?.first !== 0 ||
    tokens.some((t) => /^(?:for|to|of|that|which)$/.test(t.low))
  )
    return null;
  return `We share ${lowerFirst(told.what!)} with ${told.whom}.`;
}

/**
 * A line that its heading makes a sentence: "Never uploaded." or "Shared: no" under "Contacts", "Contacts: no" under "What
 * we collect", "Username, with other users" under "What we share", "Sell your data" under "What we never do". Null for every other.
 */
export function underDataHeading(line: string, section: string, names: readonly string[]): string | null {
  if (section === '' || line.length > 180) return null;
  const [heading = '', over = ''] = section.split(' > ').reverse();
  const text = line.trim();
  return (
    ofHeading(text, heading, over, names) ??
    underDeed(text, heading, names) ??
    underReceivers(text, heading, names) ??
    deniedDeedUnder(text, heading) ??
    ownDeedUnder(text, heading)
  );
}
