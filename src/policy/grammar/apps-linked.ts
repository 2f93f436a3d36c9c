import { rewriter } from './rewriting.ts';

const TURNS_ON =
  '(?:connect|link|integrate|install|add|use|authori[sz]e|enable|turn on|activate|open|play|watch|load|view|click(?: on)?|follow|tap(?: on)?|pair|sign (?:in|up) (?:with|via|through|using)|log in (?:with|via|through|using)|register (?:with|via|through|using))';
const OF_OTHERS =
  '(?:your (?:\\w+ )?(?:account|profile|calendar) (?:with|to) )?(?:(?:an?|another|any|such an?|one of the) )?(?:(?:other|external|third[- ]party|embedded|linked|outside) )*';
const THING =
  '(?:apps?|applications?|services?|bots?|games?|widgets?|integrations?|plug-?ins?|extensions?|videos?|maps?|links?|buttons?|players?|sites?|websites?|platforms?|networks?|instances?|connectors?|assistants?)';
const RUNS =
  '(?:app|application|service|bot|game|widget|integration|plug-?in|extension|platform|site|website|network|provider|operator|developer|maker|host|publisher|third party|instance|connector|assistant)';
const LEARNS =
  '(?=(?:(?:can|may|will|could|might|also|then) )*(?:read|see|receive|get|learn|collect|obtain|access|know)s?\\b|(?:has|gets?|gains?) access\\b)';

/** "If you link your account with another app, that app can read your profile": what is linked is another's. */
const IF_LINKED = new RegExp(
  `^((?:if|when|once|whenever|each time) you (?:(?:choose to|decide to) )?${TURNS_ON} (?!(?:the|our|this|your) )${OF_OTHERS}(?:[\\w-]+ ){0,2}?${THING}\\b[^.;:,]{0,40}|(?:if|when|once|whenever) you (?:connect|link|integrate) (?:your [^.;:,]{2,30}? (?:with|to) )?an?(?:other)? (?:[\\w-]+ ){0,2}?${THING}\\b[^.;:,]{0,40}), (?:(?:the|that|this|its|such) (?:[\\w-]+ ){0,2}?${RUNS}(?: (?:of|behind) (?:it|the \\w+|that \\w+))?|it) ${LEARNS}`,
  'i',
);
/** "By adding a bot, you let it read your messages." */
const BY_LINKING = new RegExp(
  `^(by (?:connecting|linking|integrating|installing|adding|using|authori[sz]ing|enabling|turning on|activating) (?!(?:the|our|this|your) )${OF_OTHERS}(?:[\\w-]+ ){0,2}?${THING}\\b[^.;:,]{0,40}), you (?:(?:also|may|will) )*(?:let|allow|permit|authori[sz]e|enable) (?:it|them|the \\w+|its (?:developer|maker|operator|provider)) (?:to )?(?=(?:read|see|receive|get|learn|collect|obtain|access|use)\\b)`,
  'i',
);

/** A sentence in which what a person links or opens of others is called theirs. */
export const plainLinked = rewriter([
  [IF_LINKED, '$1, the third-party app '],
  [BY_LINKING, '$1, the third-party app can '],
]);
