import { rewriter } from './rewriting.ts';

const BRIDGE =
  '(?:(?:(?:the|our|its|any|these|such|all|an?|some|matrix|irc|xmpp|chat|email|e-mail|sms|third-party|public|external) )*(?:bridges?|gateways?|transports?|bridge bots?|bridging bots?))';
const NETWORK =
  '(?:(?:other|another|the other|the bridged|bridged|remote|the remote|external|foreign|third-party|that|those|these|different) (?:chat |messaging |social )?(?:networks?|protocols?|platforms?|systems?)|IRC|XMPP|Matrix|e-?mail|SMS)';
const PASSES =
  '(?:relay|pass(?:es)?|forward|send|transmit|copy|copies|mirror|deliver|transfer|carry|carries|hand)s?(?: on| over)?';
const MODAL = '(?:(?:may|can|will|also|then|automatically) )*';
/** "Bridges relay your messages to other networks." */
const BRIDGE_PASSES = new RegExp(
  `(?<=^|[,;:] )${BRIDGE}(?: (?:to|with|for) ${NETWORK})? (${MODAL})${PASSES} ((?:your|the|all|any|messages?|its|their|users?['\\u2019]?)\\b[^.,;:]{0,60}?) (?:on )?(?:to|into|over to) ${NETWORK}(?=[.,;:]|$| (?:and|such|like|where|so|in|if|when)\\b)`,
  'giu',
);
/** "If you use a bridge, your messages are sent to the other network." */
const VIA_BRIDGE = new RegExp(
  `^((?:[^.;]*\\b(?:bridge[ds]?|bridging|gateways?)\\b)[^.;]*?\\b(?:sent|relayed|passed(?: on)?|forwarded|transmitted|copied|delivered|transferred|disclosed|shared|visible|available)) (to|with|on|into) ${NETWORK}(?=[.,;:]|$| (?:and|such|like|where|so|in|if|when)\\b)`,
  'iu',
);
/** "Operators of bridges can read your messages." */
const BRIDGE_SEES = new RegExp(
  `(?<=^|[,;:] )(?:(?:the |any )?(?:operators?|owners?|administrators?|providers?|hosts?) of )?${BRIDGE}(?: operators?)?(?: (?:to|with|for) ${NETWORK})? (?=${MODAL}(?:sees?|reads?|receives?|learns?|gets?|obtains?) (?:your|the|all|any|messages?)\\b)`,
  'giu',
);

/** A sentence that says of what goes over a bridge to another network that it is sent to others. */
export const plainBridges = rewriter([
  [BRIDGE_PASSES, 'we $1send $2 to third-party services'],
  [VIA_BRIDGE, '$1 $2 third-party services'],
  [BRIDGE_SEES, 'third-party services '],
]);
