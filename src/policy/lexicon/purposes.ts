import type { Purpose } from '../../model/vocabulary.ts';

/** What data is used for: verbs and nouns of a purpose phrase, patterns as in `data-identity.ts`. */
export const PURPOSE_PHRASES: readonly [purpose: Purpose, patterns: string][] = [
  [
    'provide-service',
    `provide; providing; operate; operating; deliver; delivering; maintain; support; supporting; function; create (an|your) account; enable; facilitate; process (payments|transactions|your order|your payment); fulfill; perform; run; customer (support|service); make it easier; notify you as soon; allow you; let you; offer; complete; connect you; respond to your (request|requests|inquiries|questions); administer; host; display; route; core functionality; transactions; set up; register; so that you; (log|sign) you in; (keep|keeping) you (logged|signed) in; (stay|remain) (logged|signed) in; manage (your|user|the|) (session|sessions); create (a|an|your) (user |new |) account; create (a|an|your) account; forward; answer (your|the|their|any) (question|questions|request|requests|inquiry|inquiries|enquiry|enquiries|message|messages); answering (your|the|their|any) (question|questions|request|requests|inquiry|inquiries|enquiry|enquiries|message|messages)`,
  ],
  [
    'security',
    `security; secure; securing; protect; protecting; safety; safe; fraud; abuse; spam; integrity; prevent; preventing; detect; detecting; investigate; investigating; authenticate; verify (your|accounts|identity|activity); verification; fight; fighting; combat; enforce; enforcing; violation; malicious; authentication codes; recovery; harmful; password recovery code; login codes; promote (the|our|your|online|public|user|community|) (safety|security|integrity); (violation|violations|breach|breaches|violate|violating|breaching) (of|) (our|the|these|those|any|) (terms|terms of service|terms of use|policies|rules|agreements|community guidelines|guidelines); improve (the|your|our|) (security|safety); enforcement of (our|the|these|those|any|) (terms|terms of service|terms of use|policies|rules|guidelines); keep (you|our users|people|everyone|them|others) safe; violate; violating; ban; multiple accounts; suspicious; unauthorized; unauthorised; hackers; scams; phishing; malware; viruses; impersonation`,
  ],
  [
    'improve',
    `improve; improving; improvement; enhance; develop; developing; development; troubleshoot; troubleshooting; debug; diagnose; fix; optimize; optimise; test; testing; new (features|products|services); research and development; quality; upgrade; train; make (our|the|its|their) (service|services|product|products|app|apps|site|website|platform) (better|faster|easier to use); better (our|the|your) (service|services|experience|product|products|user experience); better the (user|customer) experience`,
  ],
  [
    'personalise',
    `personalize; personalise; personalizing; customize; customise; customizing; tailor; tailored; recommend; recommendation; suggestions; suggest; personalization; relevant content; personalized (features|content|experience); customization; remember your (preferences|settings|choices|language); remember your (essential|personal|user|site|privacy|account|) (settings|preferences|choices)`,
  ],
  [
    'advertising',
    `advertising; advertisement; ads; ad targeting; adverts; targeted; show you ads; display ads; promote; sponsored; interest-based (ads|advertising|advertisements|content|offers); retargeting; serve ads; relevant (offers and|) ads; (provide|deliver) you with (more|) (relevant|targeted|personalized|personalised|tailored) (advertising|ads|advertisements); (display|deliver|provide|offer) (you|) (more|) (interest-based|personalized|personalised|targeted|relevant|tailored|third-party|contextual|) (ads|advertising|advertisements|adverts); advertise; advertisers; behavioral advertising`,
  ],
  [
    'marketing',
    `marketing; market; promotional; promotions; newsletter; offers; commercial purposes; other commercial purposes; promotional (messages|emails|communications); commercial; commercial use; direct marketing`,
  ],
  [
    'analytics',
    `analytics; understand; understanding; (analyze|analyse); (analyzing|analysing); analysis; measure; measuring; measurement; statistics; metrics; statistical; usage patterns; trends; monitor (individual|usage|and analyze); determine how many; insights; audience measurement; surveys`,
  ],
  [
    'legal',
    `legal; comply; complying; compliance; law; laws; legal obligation; regulation; court; rights; dispute; litigation; claims; defend; enforce our (terms|agreements); establish, exercise; regulatory; tax; accounting; auditing; terms of service; law enforcement; commercial (law|laws|code|and tax law)`,
  ],
  [
    'communication',
    `communicate with you; contact you; notify you; notifying you; send you (updates|notices|messages|information|emails|service|notifications|administrative); inform you; communicating with you; keep you (informed|updated); reach you; notifications; respond to you; administrative (purposes|messages); service announcements`,
  ],
  [
    'research',
    `research; academic; scientific; surveys and research; studies; social good; innovation; promote (research|innovation)`,
  ],
  // What data is processed by, or on what ground, and work that somebody does: not what for.
  [
    'unspecified',
    `(business|operational) (and|or|and/or) commercial (purpose|purposes|reasons); perform (their|its|these|those|such|certain|specific|the|) (work|specific work|services|functions|duties|tasks|task|job|jobs); security (alerts|alert|notices); (fulfil|fulfill|achieve|accomplish) (the|these|those|such|its|our|their) (purpose|purposes); in compliance with (the|all|any|our|) (applicable|relevant|local|national|data protection|) (law|laws|legislation|regulations|legal process); (legal|lawful) (basis|bases|ground|grounds); accordance with (the|all|any|our|) (applicable|relevant|local|national|data protection|privacy|) (law|laws|legislation|regulations|regulation) (and regulations|and regulation|or regulation|or regulations|)`,
  ],
];

/** Time after which data goes, or a person's own wish, for the modality of a deletion. */
export const ON_REQUEST =
  /\b(at|upon|on|by) (your|a user's|the user's|users') (request|instruction|direction|choice)\b|\bif you (ask|request|tell|choose|delete|close|instruct|want)\b|\bwhen(ever)? you (delete|close|ask|request|choose|remove|deactivate)\b|\b(delet|clos|deactivat)ing your (\w+ )?account\b|\bonce you (delete|close)\b|\bat the request of\b|\b(users|you) choose to\b|\bupon (deletion|termination|closure) of your account\b|\byou (may|can) (ask|request)\b/i;
