import type { DataType } from '../../model/data-types.ts';
import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { DEED_NOUNS } from '../lexicon/deed-nouns.ts';
import { isOf } from '../lexicon/verbs.ts';
import { goesAbroad } from './abroad.ts';
import { absentDeed } from './absent.ts';
import { agreedTo } from './agreed-to.ts';
import { closesBetween } from './brackets.ts';
import { FORBIDDEN_BASIS, HINDERS } from './by-means.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { limitsOfDeed } from './deed-limits.ts';
import { type Discourse, type Draft, plainDraft } from './draft.ts';
import { encrypted, noWay, withoutKeys } from './hidden.ts';
import { leadOfPurposes } from './list-leads.ts';
import type { DataMention } from './mentions.ts';
import { noTransfer } from './no-transfer.ts';
import { nominalDeeds } from './nominal-deeds.ts';
import { optOutHeeded } from './opt-outs.ts';
import { recipientsOf } from './recipients.ts';
import { recipientsIn } from './recipients-named.ts';
import { heldTo } from './tail-limits.ts';
import { typesOf } from './types-named.ts';
import type { VerbGroup } from './verb-groups.ts';

const ADS_BASED = cued(
  new RegExp(
    [
      /\b(ads?|advertis\w+|advertisements?|sponsored (content|messages|posts|listings|results)|recommendations|suggestions|content|personali[sz]ation|targeting)\b.{0,120}?\b(based (solely |only |in part |partly |also )?(on|upon)|on the basis of|by reference to|with reference to|depending on|(?:that |which )?(?:may |will |can |often |sometimes )?reflect(?:s|ing)?(?! the (?:views|opinions))|(chosen|selected|picked|targeted|tailored|personali[sz]ed|customi[sz]ed) (by(?! us\b| our\b)|using|according to|to(?= your\b)))\b/,
      // "Some of these messages may be tailored to you, based on your interests."
      /\b(?:messages?|e-?mails?|newsletters?|notifications?|communications|offers?|results?|feed|experience)\b(?: \w+){0,3}? (?:tailored|personali[sz]ed|customi[sz]ed|targeted|adapted|ranked|selected)(?: (?:to|for) you)?,? (?:based (?:solely |only |in part |partly |also )?(?:on|upon)|on the basis of|according to)\b/,
    ]
      .map(({ source }) => source)
      .join('|'),
    'i',
  ),
);
/** "Using them may result in the collection of …" */
const MAY_END = /\b(?:may|might|could)(?: also)? $/i;
const NOMINAL = cued(
  /\b(requires?|involves?|entails?|includes?|(?<!\b(?:which|that|if|when|where|and)\b[^,]{0,60})(?:results? in|triggers?|leads? to))\b ((?!your\b|about\b)\w+,? (?:and |or )?){0,4}(submission|provision|collection|recording|storage|sharing|disclosure|use|processing|analysis) of\b(?! (?:(?:your|the|an?) )?(?:(?:mobile|smart) ?)?(?:camera|microphone|device|phone|browser|web ?cam|headset|keyboard)\b)/i,
);
/** "the sharing of your name with other users": those who stand behind "with" or "to"; whoever it may be where none does. */
function givenTo(s: ParsedSentence, last: number): readonly ClaimRecipient[] {
  const named = recipientsOf(
    s.parties.filter(
      (p) =>
        p.first > last &&
        p.first < last + 8 &&
        [1, 2, 3].some((d) => ['with', 'to'].includes(s.tokens[p.first - d]?.low ?? '')),
    ),
    '',
  );
  return named.length > 0 ? named : ['unspecified'];
}

/** "The law requires disclosing the collection of it": what has to be told. */
const TOLD_BY_LAW =
  /^requires? .*\b(?:disclosing|disclosure|describing|notice|listing)\b.* (?!disclosure)\w+ of$/i;
const ASSETS = cued(
  new RegExp(
    [
      /\b(?:(?:transferred|business|sold|acquired) assets|among the (?:items|things|property) (?:that are |which are |being |to be )?(?:\w+ )?(?:sold|transferred|acquired)|assets (?:that are |that is |which are |being |to be |that we |we )?(?:transferred|sold|acquired|sell|transfer)|(?:one|part) of (?:the|our) (?:\w+ )?assets|asset of the (?:company|business))\b/,
      // "the sale of our business may include", "such a merger would involve"
      /\b(?:(?:sale|transfer|acquisition|purchase) of (?:(?:all|some|part|any|substantially all)(?: of)? )?(?:(?:our|the|its|company|business) )?(?:business|company|assets|stock)(?: (?:from|by) us)?|(?:such an?|any such|the|an?) (?:transaction|merger|acquisition|sale|reorgani[sz]ation))(?: to [^.;,]{3,40}?)? (?:may|might|could|would|will)(?: very well| well| also| likely| necessarily| typically)* (?:include|involve|comprise)\b/,
    ]
      .map(({ source }) => source)
      .join('|'),
    'i',
  ),
);
/** What selling is called where nobody lives on it: a business, an aim, a source of money. */
const TRADE =
  '(?:in the )?business (?:model )?(?:of|is)|(?:interest(?:ed)?|engaged?|involved|participat(?:e|ing)|part|believ(?:e|ing)) in|(?:profit|benefit|live|earn(?: \\w+){0,2}) (?:from|off|by|on)|(?:money|revenues?|income|profits?|living)(?: is (?:made|earned))? (?:by|from|off|through|out of|with)|(?:based|dependent|built|founded|reliant) (?:up)?on|financed? (?:\\w+ ){0,3}(?:by|through|from)|fund(?:s|ed)? (?:\\w+ ){0,3}(?:by|through|from)|(?:plans?|intention|idea|thought|dream) (?:of|for|on)|(?:plan(?:ning)?|intend|keen) on|(?:consider|contemplat)(?:e|ing)|think(?:ing)? (?:of|about)|about|into|be|do|by|(?<=not )for';
const SELLS = /\b(?:selling|renting|trading)\b/i;
const SELLING = new RegExp(
  `(?:\\b(?:not|never|no)|n['\u2019]t)\\b(?:(?! (?:we|they|it|you|and that|which|because|while|although|but|without|before|when|if) )[^,.;:()\u2013\u2014]){0,60}? (?:${TRADE}) (?:[a-z]+ing (?:and|or) |\\w+ly )?(selling|renting|trading)\\b|\\bno (selling|renting|trading) (of )?(your|user|personal|any)\\b|\\bbusiness (?:model )?is not (?:about )?(selling|renting|trading)\\b|(?<!\\b(?:not|never|no|cannot|n['\u2019]t)\\b[^.;]{0,100})\\bwithout (?:ever )?(selling|renting|trading)\\b`,
  'i',
);
const DEED =
  '(?:\\w+ly )?(?:(?<verb>(?:collect|sync|upload|import|access|process|record|transfer)(?:ing)?|(?:us|utili[sz]|shar|stor|disclos)(?:e|es|ing))|(?:the |any )?(?<noun>collection|sharing|disclosure|transfer|processing|use|storage) of)\\b';
const BEFORE_CONSENT = new RegExp(
  `(?<!\\byou (?:must |should |may |(?:have|need) to )?)\\b(?:(?:ask|request|obtain|get|seek|need|require|solicit)s? (?:you )?(?:for )?(?:your |their |the user's |users' )?(?:(?:explicit|express|prior|specific|opt-in|affirmative|clear|additional),? ){0,2}(?:permission|consent)\\b|(?:your|user|the user's) (?:(?:explicit|express|prior|specific|opt-in|affirmative) )?(?:permission|consent) (?:is|will be) (?:required|needed|necessary|obtained|requested|sought)\\b).{0,30}?\\b(?:before|to|prior to|for) ${DEED}`,
  'i',
);
/** "We ask you whether it is fine that we collect …" */
const WHETHER_OK = cued(
  /\bask(?:s)? (?:you |users )?(?:whether|if) (?:it is|it['\u2019]s|that is|you are|you['\u2019]re) (?:ok|okay|fine|alright|all right|happy|comfortable) (?:for us|that we|if we|with us) (?:to |may |can )?(?<verb>collect|sync|access|upload|import|us|shar|process|stor)(?:e|ing)?\b/i,
);
/** "We will get your consent before we share …" */
const BEFORE_WE = cued(
  /\b(?:ask|request|obtain|get|seek|need|require)s? (?:you )?(?:for )?(?:your |their )?(?:explicit |express |prior |specific )?(?:permission|consent)\b.{0,20}\bbefore (?:we|it) (?:can |may |will |would )?(?:(?:gain|get|obtain) (?:any )?)?(?<verb>collect|sync|access|upload|import|us|shar|process|stor)e?\b/i,
);
const PERMITS = /permission|consent/i;
const NO_ADS = /\b(no|never|not) (ads?|adverts?|advertisements?|personali[sz]ed)\b/i;
/** "We do not consider how we share your data to be a sale." */
const NO_SALE = cued(
  /\bwe do(?: not|n['\u2019]t) (?:consider|believe|view|regard|deem|treat|think) [^.;]{0,60}\b(?:shar\w+|disclos\w+|provi\w+|transfer\w*|practices?|this|these|such|use)\b[^.;]{0,80}\b(?:is|are|to be|as|constitutes?|amounts? to|qualif\w+ as|an?) (?:an? |being )?["'\u201c]?(?:sales?|selling)\b/i,
);
const NOT_FOR_SALE = /(?:\b(?:not|never)|n['\u2019]t)(?: be)? (?:(?:put )?(?:up|on) )?for sale\b/i;

/** "You may withdraw your consent to ads based on your age": whether they are shown is not said. */
const REFUSED =
  /\b(?:withdraw|revoke)\b[^,.;]{0,20}\b(?:consent|permission) (?:to|for)\b|\byou (?:may|can|have the right to) (?:also |always )?(?:object to|refuse|decline)\b/i;

/** "None of these ads are based on it", "neither we nor our partners ask for your consent to use it" */
const NONE_IN_FRONT = /^(?:no|none|neither|nobody|no-one)\b(?! (?:later|longer|matter|doubt|more)\b)/i;
const NOT_BEFORE = /(?:\b(?:not|never)|n['\u2019]t)(?: [a-z]+){0,2} $/i;

/** "your messages", "the content of your chats" */
function isYours(s: ParsedSentence, { first, last }: DataMention): boolean {
  return s.tokens.slice(Math.max(0, first - 1), last + 1).some((t) => t.low === 'your');
}

/** "… are not shown twice, to fit ads to you based on it": between a verb and there, an aim that a comma sets apart from it. */
function aimsBetween(s: ParsedSentence, verb: number, at: number): boolean {
  return s.groups.some(
    (g) =>
      g.shape === 'to' &&
      !g.negated &&
      g.first > verb &&
      s.tokens[g.first - 1]?.low === ',' &&
      s.tokens[g.first]!.start < at,
  );
}

/** Where the clause after a verb's own begins, as the index of a token: what stands there is no object of the verb. */
function nextClause(s: ParsedSentence, verb: VerbGroup): number {
  const next = s.groups.find(
    (g) => g.first > verb.last && g.shape === 'finite' && g.kind !== 'relative' && g.mate < 0,
  );
  return next ? Math.max(verb.last, (next.subject?.first ?? next.clauseFirst) - 1) : s.tokens.length;
}

/** Claims that stand in fixed turns of phrase rather than in one verb. */
export function idioms(s: ParsedSentence, discourse: Discourse): Draft[] {
  const out: Draft[] = [];
  const text = s.text;
  const conditional =
    /^(unless|opting out|if you (opt|turn|switch|disable|reject|refuse|withdraw|object|decline|deny|do|have not|haven't|never|would|choose not|decide not))\b|\bopt(ing)?[- ]out of\b|^to the extent (that )?[^,]*\b(involves?|requires?|includes?)\b|\bif you (prefer|opt|do not want|don't want)\b/i.test(
      text,
    );
  const absent = absentDeed(s);
  const none = noTransfer(s, discourse);
  out.push(...(none.length > 0 ? none : absent.length > 0 ? absent : nominalDeeds(s)));
  if (out.length === 0) out.push(...agreedTo(s, discourse.data));
  out.push(...optOutHeeded(s));
  out.push(...encrypted(s, discourse), ...noWay(s, discourse), ...leadOfPurposes(s));
  if (out.length === 0) out.push(...withoutKeys(s, discourse));
  const ads = ADS_BASED.exec(text);
  const traded = s.groups.some(
    (g) => (isOf(g.lemma, 'sell') || isOf(g.lemma, 'share')) && g.shape === 'finite',
  );
  if (ads && !conditional && !traded && !REFUSED.test(text.slice(0, ads.index))) {
    const at = ads.index + ads[0].length;
    const but = /,? but\b|, (?:and )?to [a-z]/i.exec(text.slice(at));
    const next = s.groups.find(
      (g) =>
        g.kind === 'main' &&
        (s.tokens[g.clauseFirst]?.start ?? 0) > at &&
        /^(,|;|and|but)$/.test(s.tokens[g.clauseFirst - 1]?.low ?? ''),
    );
    const until = Math.min(
      but ? at + but.index : text.length,
      next ? s.tokens[next.clauseFirst]!.start : text.length,
    );
    const after = s.data.filter(
      (m) => s.tokens[m.first]!.start >= at - 1 && s.tokens[m.first]!.start < until && m.level === 'typed',
    );
    // "based on the content of the page": nothing that anybody wrote.
    const types = typesOf(
      s,
      after.filter((m) => isYours(s, m) || !m.types.every((t) => t === 'message-content' || t === 'content')),
      s.tokens.length,
    );
    const denied =
      s.groups.some(
        (g) =>
          g.negated &&
          g.shape === 'finite' &&
          g.kind !== 'relative' &&
          !closesBetween(
            s.tokens,
            g.last,
            s.tokens.findIndex((t) => t.start >= at),
          ) &&
          (s.tokens[g.verb]?.start ?? 0) < at &&
          !aimsBetween(s, g.verb, at),
      ) ||
      NO_ADS.test(text.slice(0, at)) ||
      NONE_IN_FRONT.test(text);
    // "Opting out does not prevent ads based on your visits", "if she does not want them": neither denies that they are shown.
    const hinders = s.groups.some(
      (g) =>
        g.negated &&
        (HINDERS.has(g.lemma) || ['want', 'wish'].includes(g.lemma)) &&
        (s.tokens[g.verb]?.start ?? 0) < at,
    );
    const based = plainDraft({
      action: 'use',
      polarity: denied ? 'denied' : 'affirmed',
      data: types,
      purpose: [/\b(ad|ads|advert|sponsored)/i.test(ads[0]) ? 'advertising' : 'personalise'],
      rule: 'based-on',
      confidence: 0.65,
    });
    if (types.length > 0 && !hinders && !FORBIDDEN_BASIS.test(text)) out.push(heldTo(based, text, at));
  }
  const nominal = NOMINAL.exec(text);
  if (nominal && !conditional && !TOLD_BY_LAW.test(nominal[0])) {
    const at = nominal.index + nominal[0].length;
    const first = s.data.find((m) => s.tokens[m.first]!.start >= at);
    const comma = first
      ? s.tokens.findIndex((t, k) => k > first.last && t.low === ',' && s.tokens[k + 1]?.low === 'which')
      : -1;
    const near =
      first && s.tokens[first.first]!.start - at < 40
        ? s.data.filter((m) => m.first >= first.first && (comma < 0 || m.last < comma))
        : [];
    const types = typesOf(s, near, s.tokens.length);
    const negated = s.groups.some((g) => g.negated && s.tokens[g.verb]!.start <= nominal.index);
    // "the collection, recording and analysis of …": each of them.
    const nouns = nominal[0].toLowerCase().match(/[a-z]+/g) ?? [];
    const named = nouns.slice(1).flatMap((noun) => DEED_NOUNS[noun] ?? []);
    const actions = named.length > 0 ? [...new Set(named)] : (['collect'] as const);
    // "the transfer of your data to other countries": where to, and to no one.
    const abroad = goesAbroad(text);
    if (types.length > 0 && !negated)
      for (const action of actions.filter((a) => a !== 'share' || !abroad))
        for (const recipient of action === 'share' ? givenTo(s, near.at(-1)!.last) : (['self'] as const))
          out.push(
            plainDraft({
              action,
              polarity: 'affirmed',
              data: types,
              recipient,
              rule: 'nominal',
              confidence: 0.6,
              ...(MAY_END.test(text.slice(0, nominal.index)) ? { modality: 'may' as const } : {}),
            }),
          );
  }
  const assets = ASSETS.exec(text);
  if (assets && !/\b(not|never)\b/i.test(text) && !NONE_IN_FRONT.test(text)) {
    // "among the items sold": no purchase of the person's.
    const end = assets.index + assets[0].length;
    const before = s.data.filter((m) => s.tokens[m.first]!.start < assets.index);
    const told = before.length > 0 ? before : s.data.filter((m) => s.tokens[m.first]!.start >= end);
    const types = typesOf(s, told, s.tokens.length);
    if (types.length > 0)
      out.push(
        plainDraft({
          action: 'share',
          polarity: 'affirmed',
          modality: 'only-if',
          data: types,
          recipient: 'acquirer',
          rule: 'assets',
          confidence: 0.65,
        }),
      );
  }
  const selling = SELLS.test(text) ? SELLING.exec(text) : null;
  if (selling && !/\b(depends?|rel(y|ies)) (up)?on (the )?selling\b/i.test(text)) {
    const verb = s.groups.find(
      (g) =>
        ['sell', 'rent', 'trade'].includes(g.lemma) &&
        g.form === 'ing' &&
        s.tokens[g.last]!.start >= selling.index,
    );
    const object = verb ? (s.tokens[verb.last + 1]?.low ?? '') : '';
    const span = verb
      ? s.data.filter((m) => m.first > verb.last && m.first <= Math.min(verb.last + 12, nextClause(s, verb)))
      : [];
    const before = verb ? s.data.filter((m) => m.last < verb.first) : [];
    const earlier = before.length > 0 ? typesOf(s, before, verb!.first) : discourse.data;
    const types = ['it', 'them', 'this', 'that'].includes(object)
      ? earlier
      : typesOf(s, span, s.tokens.length);
    // "not in the business of selling it to advertisers": to them alone.
    const buyers = recipientsOf(
      s.parties.filter(
        (p) => verb && p.first > verb.last && [1, 2].some((d) => s.tokens[p.first - d]?.low === 'to'),
      ),
      '',
    );
    const limits = span.length > 0 ? limitsOfDeed(s, span, s.tokens.length) : null;
    const at = verb ? s.tokens[verb.first]!.start : 0;
    if (types.length > 0)
      for (const recipient of buyers.some((r) => r !== 'users') ? buyers : (['unspecified'] as const)) {
        const denied = plainDraft({
          action: 'sell',
          polarity: 'denied',
          data: types,
          recipient,
          rule: 'no-selling',
          confidence: 0.7,
          ...limits,
        });
        out.push(heldTo(denied, text, at));
      }
  }
  const consent = PERMITS.test(text)
    ? (BEFORE_CONSENT.exec(text) ?? BEFORE_WE.exec(text))
    : WHETHER_OK.exec(text);
  // "Where we ask for your consent to process it, you may withdraw it": only supposed.
  const supposed =
    consent !== null && /\b(?:if|where|when|whenever) we [^,.;]{0,30}$/i.test(text.slice(0, consent.index));
  // "We will not ask for your consent to process it": nothing hangs on it.
  const unasked =
    consent !== null && (NOT_BEFORE.test(text.slice(0, consent.index)) || NONE_IN_FRONT.test(text));
  if (consent && !conditional && !supposed && !unasked) {
    const at = consent.index + consent[0].length;
    // "to use your location, and you may change your settings": what the person does is no part of it.
    const theirs = s.groups.find(
      (g) =>
        g.kind === 'main' &&
        g.subject &&
        s.tokens[g.subject.first]!.low === 'you' &&
        s.tokens[g.first]!.start > at,
    );
    const end = theirs ? theirs.subject!.first : s.tokens.length;
    const types = typesOf(
      s,
      s.data.filter((m) => s.tokens[m.first]!.start >= at - 1 && m.last < end),
      end,
    );
    // "to collect, use or share it"
    const listed =
      /^(?:,? (?:and|or|and\/or) |, )(?:collect|access|us|utili[sz]|shar|stor|process)(?:e|es|ing)?\b/i;
    const verbs = [(consent.groups?.verb ?? consent.groups?.noun ?? '').toLowerCase()];
    for (let rest = text.slice(at), m = listed.exec(rest); m; m = listed.exec(rest)) {
      verbs.push(m[0].replace(/^,?(?: (?:and|or|and\/or))? /, '').toLowerCase());
      rest = rest.slice(m[0].length);
    }
    // "before we collect your location or share it with others"
    const more = /,? (?:or|and) (shar|us|stor|disclos|transferr?)(?:e|ing)? (?:it|them)\b/i.exec(
      text.slice(at),
    );
    if (more) verbs.push(more[1]!.toLowerCase());
    if (types.length > 0) out.push(...verbs.flatMap((verb) => afterConsent(s, verb, consent.index, types)));
  }
  if (NO_SALE.test(text) && !conditional)
    out.push(
      plainDraft({
        action: 'sell',
        polarity: 'denied',
        data: ['unspecified'],
        recipient: 'unspecified',
        rule: 'no-sale',
        confidence: 0.6,
      }),
    );
  if (NOT_FOR_SALE.test(text)) {
    const types = typesOf(s, s.data, s.tokens.length);
    const denied = plainDraft({
      action: 'sell',
      polarity: 'denied',
      data: types,
      recipient: 'unspecified',
      rule: 'not-for-sale',
      confidence: 0.75,
    });
    if (types.length > 0) out.push(heldTo(denied, text, text.search(NOT_FOR_SALE)));
  }
  return out;
}

/** What is done once consent, asked for at `at`, is given. */
function afterConsent(s: ParsedSentence, verb: string, at: number, types: DataType[]): Draft[] {
  const action = /^(us|utili|process)/.test(verb)
    ? 'use'
    : /^(shar|disclos|transfer)/.test(verb)
      ? 'share'
      : verb.startsWith('stor')
        ? 'store'
        : 'collect';
  const k = s.groups.findIndex((g) => s.tokens[g.verb]!.start >= at && isOf(g.lemma, 'share'));
  const parties = k < 0 ? [] : recipientsIn(s, k, s.groups[k]!.last + 1, s.tokens.length, false);
  const to = recipientsOf(parties, '');
  // "asks for your consent to share it with us": what is shared with the service it collects.
  const withUs = action === 'share' && to.length === 0 && parties.some((p) => p.kind === 'self');
  const named: ClaimRecipient[] =
    action !== 'share' || withUs ? ['self'] : to.length > 0 ? to : ['unspecified'];
  return named.map((recipient) =>
    plainDraft({
      action: withUs ? 'collect' : action,
      polarity: 'affirmed',
      modality: 'only-if',
      data: types,
      recipient,
      rule: 'after-consent',
      confidence: 0.65,
    }),
  );
}
