import { formsOf } from '../lexicon/verb-forms.ts';
import { parse } from './clauses.ts';
import { cued } from './cued.ts';
import { unlabelled } from './units.ts';
import { usedUnder } from './use-headings.ts';

/** What a service does with what it knows, as the items of a list of its purposes begin. */
const AIMS = `accept adapt address adjust administer advertise advise aggregate alert allow analyse analyze answer arrange assess assist audit authenticate authorise authorize avoid back bill block
build calculate carry charge check combat combine communicate complete comply conduct confirm connect contact coordinate count create curate
customise customize deal debug defend deliver deter design detect determine develop diagnose display distribute do enable enforce
engage enhance enrich ensure establish estimate evaluate exercise expand facilitate fight filter fix fulfil fulfill generate give grow
gain gather gauge handle help honor honour identify implement improve inform innovate introduce investigate invite invoice keep launch link localise localize maintain manage market match measure
meet minimise minimize mitigate moderate monitor notify offer operate optimise optimize organise organize perform personalise personalize plan prepare
present prevent prioritise prioritize process produce promote protect provide pursue rank recognise recognize recommend reduce refine register remember remind reply review
research resolve respond retain run safeguard schedule screen secure segment send serve settle service set show store study suggest supply support sync synchronise synchronize tackle tailor
target test track train translate troubleshoot undertake understand populate update validate verify`;

const VERBS = formsOf(AIMS.split(/\s+/));

/** An item's mark: "4.", "(b)", "xii.", and the word that joins the last item. */
const MARK = /^\W*(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,5})[.)]\s+)?(?:(?:and|or)\s+)?/i;

/** "For research purposes", "for billing": a purpose without a verb. */
const FOR =
  /^for (?:our |the |your |other |any |certain |internal |legitimate |general )*(?:[\w-]+(?:,| and| or|,? and\/or)? ){0,5}(?:purposes?|reasons?|analytics|marketing|advertising|research|security|billing|prevention|improvement|development|support|administration)\b/i;

/** What is told to the person, and pointers to what stands elsewhere. */
const ELSEWHERE =
  /^for (?:example|instance|more|further|additional|details|questions|users|customers|residents|individuals|those|people|visitors)\b|\b(?:please|click|visit our|read our|learn more|more information|contact us (?:at|by|through|via|here)|see (?:our|the|section|below|above)|your (?:rights?|choices?))\b/i;

/** "Keep your password to yourself", "check your settings", "tell us": told to the person. */
const TOLD =
  /^(?:accept|adjust|avoid|back|block|check|invite|keep|limit|register|remember|report|reply|reset|send|tell|turn|update|validate)$/;

/** True for the verb that an item begins with, one that names a purpose of the service's own. */
function isAim(words: readonly string[]): boolean {
  const at = /ly$/.test(words[0] ?? '') ? 1 : 0;
  const verb = VERBS.get(words[at] ?? '');
  // "Contact us", told to the person; "Contact details", data.
  return (
    verb !== undefined &&
    (verb.form === 'base' || verb.form === 'ing') &&
    words.length > at + 2 &&
    !(words[at] === 'contact' && words[at + 1] === 'us') &&
    !(TOLD.test(words[at]!) && /^(?:your|us|it|out|these|this|here|whether|if|back)$/.test(words[at + 1]!)) &&
    // "Review your settings", told to the person; "Review and improve the app", done by the service.
    !(words[at] === 'review' && !VERBS.has(words[words[at + 1] === 'and' ? at + 2 : at + 1] ?? '')) &&
    (/^(?:retain|store|preserve|share|disclose|combine)$/.test(words[at]!) ||
      !/^(?:data|information|details|history|records?)\b/.test(words[at + 1] ?? '') ||
      /^(?:analys[ei]s|analytics|research|modelling|modeling)\b/.test(words[at + 2] ?? ''))
  );
}

/** "Processing of your data": a deed, and no purpose of one. */
const HANDLING = /^processing\b.{0,40}\b(?:data|information)\b/i;

/** "Providing, Customizing and Improving the Services": each word with a capital. */
function isTitle(text: string): boolean {
  const long = text.split(/[^\p{L}'-]+/u).filter((word) => word.length > 3);
  return long.every((word) => /^\p{Lu}/u.test(word));
}

/** True for a text that begins as a purpose does: "to prevent …", "for billing", "Improving …". */
export function beginsPurpose(text: string): boolean {
  const bare = text.replace(MARK, '');
  const words = bare
    .toLowerCase()
    .split(/[\s,]+/)
    .slice(0, 6);
  if (words[0] === 'for') return FOR.test(bare) || VERBS.get(words[1] ?? '')?.form === 'ing';
  if (words[0] === 'to') return words.length > 2;
  return (
    (words[0] === 'in' && words[1] === 'order') || (words.length > 2 && isAim(words) && !HANDLING.test(bare))
  );
}

/** What a person is told how to do: "To opt out, write to us". */
const PERSON_DOES =
  /^(?:opt|unsubscribe|learn|exercise|read|see|view|change|delete|withdraw|object|request|do|be|find out|get|file|lodge|report|cancel|close|disable|turn|stop)\b/i;

/** Where a purpose goes on to examples, or to what it is for in turn: "…, such as letting you write, send and read". */
const GOES_ON = /,? (?:such as|including|so that|e\.g\.|for example|for instance)\b|\(/i;
/** "…, we use your name": a sentence's main clause behind them. */
const MAIN_AFTER = /[,;)] (?:we|our|you|it|they|this|these|your|the|information|data|personal)\b/i;

const EXAMPLE = / \((?:e\.g\.|for example|for instance|such as|including)[^()]{0,300}\)(?=[\s.;,]*$)/i;

/** "the content that we or our advertisers may show you": no clause of the item's own either. */
const OF_OURS =
  / (?:that|which) (?:we|our)\b(?: (?:or|and) [^.,;:]{3,60}?)? (?:may|might|can|could|will) [^.,;:]{3,80}/i;

/** True for a text that is a sentence of its own, with a verb of its own beyond the purpose. */
function isWhole(told: string, names: readonly string[]): boolean {
  // "Develop new features (for example, we may build a map)": what stands in brackets is no clause of the item's own.
  const text = told.replace(EXAMPLE, '').replace(OF_OURS, '');
  const from = GOES_ON.exec(text)?.index ?? text.length;
  const stem = MAIN_AFTER.test(text.slice(from)) ? text : text.slice(0, from);
  const { groups, tokens } = parse(stem, names);
  // "To send you updates and offers": a thing, as the one that it is joined to.
  return groups.some(
    (g) =>
      g.kind === 'main' &&
      g.shape === 'finite' &&
      !(g.first === g.last && !g.auxiliary && JOINS.test(tokens[g.first - 1]?.low ?? '')),
  );
}

const JOINS = /^(?:and|or)$/;

/** Verbs that are nouns as well: "Support survey, case details" lists things. */
const OR_NOUN =
  /^(?:support|address|contact|review|report|test|count|match|rank|answer|reply|study|target|display|design|plan|track|train|update|process|view|balance|account|audit|bill|charge|estimate|schedule|screen|segment|show|set|fix|help|offer|share|use)$/;

/** A purpose that stands alone, as it goes on after what is used: "to show you offers"; empty for what is none. */
function purposeOf(item: string, names: readonly string[], short = false): string {
  const { label, rest } = unlabelled(item.replace(MARK, ''));
  const bare = rest.replace(MARK, '');
  const words = bare
    .toLowerCase()
    .split(/[\s,]+/)
    .slice(0, 6);
  if (words.length < 3 || bare.length > 700 || ELSEWHERE.test(bare) || /[?|]/.test(bare)) return '';
  const from = words[0] === 'to' || (words[0] === 'for' && /ing$/.test(words[1] ?? '')) ? 1 : 0;
  const offset = words[0] === 'in' && words[1] === 'order' && words[2] === 'to' ? 3 : from;
  const noun = words[0] === 'for' && FOR.test(bare);
  const after = words.slice(offset);
  const infinitive = offset === 3 || words[0] === 'to';
  const aim = infinitive ? !PERSON_DOES.test(after.join(' ')) && after.length > 1 : isAim(after);
  if (!noun && (!aim || after.slice(0, 2).join(' ') === 'contact us')) return '';
  // "Protect your data", a heading, as nothing with a label is; "To improve it, we ask you …", a sentence.
  const labelled =
    label !== '' &&
    label.split(' ').length < 6 &&
    (infinitive || /ing$/.test(words[0]!) || (words.length > 3 && !OR_NOUN.test(words[0]!))) &&
    !isTitle(bare);
  const ends = /[.;,]\s*(?:and|or)?\s*$|\b(?:and|or)\s*$/i.test(bare);
  if (!ends && !labelled && !(short && infinitive) && (noun || bare.split(/\s+/).length < 6 || isTitle(bare)))
    return '';
  if (HANDLING.test(bare)) return '';
  if (isWhole(bare, names)) return '';
  const low = `${bare[0]!.toLowerCase()}${bare.slice(1)}`.replace(
    /[;,]\s*(?:and|or)?\s*$|\s(?:and|or)\s*$/i,
    '.',
  );
  if (offset > 0 || noun) return low;
  return VERBS.get(words[/ly$/.test(words[0]!) ? 1 : 0]!)?.form === 'ing' ? `for ${low}` : `to ${low}`;
}

/** What an item does to data that it names itself: "Analyze your messages to find spam", "Retain logs of fraud". */
const OWN_DEED =
  /^to (?:\w+ly )?(?:analy[sz]e|review|scan|examine|combine|retain|store|keep|preserve)\b(?: (?:and|or) \w+)? /i;

function ownDeed(purpose: string, names: readonly string[]): string {
  if (!OWN_DEED.test(purpose)) return '';
  const parsed = parse(purpose, names);
  const [first] = parsed.data;
  const verb = parsed.groups[0];
  const near = first && verb && first.first <= verb.last + 4;
  const named =
    near && (first.level === 'typed' || /^to (?:\w+ly )?(?:retain|store|keep|preserve)/i.test(purpose));
  return named ? `We ${purpose.replace(/^to /, '')}` : '';
}

/** "What we use your phone number for", "Why do we need your location?" */
const OF_THIS = cued(
  /^\W*(?:(?:[A-Z]|\d{1,2}(?:\.\d{1,2})*)[.)]\s*)?(?:what|how|why|what for) (?:do )?we (?:use|need|process|want) (your (?!(?:[\w-]+ )?(?:data|information|help|consent|feedback|choices|rights)\b)[^?:,]{3,50}?)(?: for)?\W*$/i,
);

/** The data of a person that a heading says is used; empty where it names none or speaks of data at large. */
function dataOfHeading(section: string): string {
  return OF_THIS.exec(section.slice(section.lastIndexOf(' > ') + 1).replace(/^> /, ''))?.[1] ?? '';
}

/**
 * An item of a list of purposes under a heading that says what they are purposes of, as the sentence that it is short
 * for: "To send you updates." under "How we use your information". Any other text is left as it is.
 */
export function purposeAsSentence(text: string, section: string, names: readonly string[]): string {
  const data = dataOfHeading(section);
  if (data !== '') {
    const told = purposeOf(text, names, true);
    return told === '' ? text : `We use ${data} ${told}`;
  }
  const used = usedUnder(section);
  if (!used) return text;
  const heading = section.split(' > ').at(-1) ?? '';
  const plain = (x: string) => x.toLowerCase().replace(/[^a-z]+/g, '');
  if (plain(heading) === plain(text)) return text;
  const purpose = purposeOf(text, names);
  const own = purpose && used === 'information' ? ownDeed(purpose, names) : '';
  if (own) return own;
  return purpose ? `We use ${used === 'cookies' ? 'cookies' : 'your information'} ${purpose}` : text;
}
