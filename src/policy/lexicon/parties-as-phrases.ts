import type { RecipientKind } from '../../model/vocabulary.ts';

const FIRMS =
  '(third parties|third-parties|companies|businesses|organizations|organisations|firms|entities|third-party companies)';

/** Phrases whose words apart would name someone else. See `parties.ts`. */
export const PARTIES_AS_PHRASES: readonly [kind: RecipientKind, patterns: string][] = [
  ['unspecified', '(third-party|third party|) data (recipient|recipients)'],
  [
    'partner',
    '(the|) (operator|operators|administrator|administrators|admins|owners|maintainers) of (the|an|) (other|another|remote|federated|foreign|external) (server|servers|instance|instances|platform|platforms|network|networks)',
  ],
  ['partner', '(the|) (bridge|relay|node|gateway) (operator|operators)'],
  [
    'provider',
    '(other|) (people|companies|firms|businesses|persons|organisations|organizations|third parties) (who|that|which) (supply|provide) us with (a service|services|their services); others (to|who|that) (help|assist|support) us; others to (perform|provide) (services|tasks) for us',
  ],
  [
    'partner',
    `prospective (business|commercial|) (partner|partners); (the|an|any|each|) (relevant|other|) official (account|accounts); (the|any|each|every|a) (business|store|shop|merchant|seller|hotel|restaurant|airline|venue|company|retailer|vendor) (that|which|) you (contact|buy from|book with|order from|message|deal with|interact with|purchase from|visit|choose); (apps|app|services|bots|integrations|applications|plug-ins|plugins|extensions|browser extensions|add-ons|addons|widgets|connectors|apps and integrations) (that|which|) you (install|use with|connect|authorize|authorise|link|integrate|enable|add|choose to connect|have connected); (the|our|an|event|) (organiser|organizer|organisers|organizers) of (the|an|a|any|that|such|each); organisers; organizers; (potential|prospective|future) employers; (sponsoring|participating|sponsor|partner) (brands|companies|businesses); (the|an|any) (other|external|connected|bridged|federated|destination) (network|networks|platform|messenger|service) (servers|server|operator|operators)`,
  ],
  [
    'users',
    `strangers; (anyone|everyone|everybody|anybody|those|people) (who|that) (can access|has access to|have access to|can enter|enters|enter|joins|join) (the|a|an|this|that|your) (same|) (room|group|channel|chat|server|community|space|call|meeting|world|lobby|conversation); the other (side|end|peer|caller); (the|your) other (party|side) (to|of|in|on) (the|a|your|this) (call|chat|conversation|meeting|exchange); (the|any) (person|people|individuals) (that|whom|) you (write|reply|speak|chat|talk|send messages) to; (everyone|everybody|anybody|anyone|people|contacts|users|those|whoever) (that|whom|who|) you (message|call|text|chat with|talk to|write to|contact|invite|interact with|communicate with|share it with|connect with); (people|users|those|anyone|everyone|others) (who|that) (follow|follows) you; your (boss|pupils|followers and friends|friends and followers|friends and family|followers); (the|a|an|any) (credit|debit|payment|bank|) (card holder|cardholder|card owner|account holder); your (company's|employer's|organization's|organisation's|school's|university's|institution's) (it|hr|human resources|accounting|accounts|finance|billing|security|legal|procurement|) (department|departments|team|staff|administrator|administrators|admin|admins|office|manager|managers)`,
  ],
  [
    'provider',
    `(third-party|third party|external|outside|contracted|contract|outsourced) (moderators|reviewers|annotators|content moderators|human reviewers|content reviewers|labelers|labellers); (companies|entities|organizations|organisations|businesses|firms|third parties) (that|which|who) (support|supports|power|underpin) (our|the|its|these) (business|operations|services|service|infrastructure|platform|app|site|website|business operations) (and (operations|services|business|infrastructure|site)|); (companies|entities|organizations|organisations|businesses|firms) (that|which|who) make (our|the|these|those|this|such) (service|services|features|app|site|website|platform) possible; (folks|people|companies|firms|businesses|those|others|vendors|teams) (who|that|which) (help|assist) us (to|) (run|operate|provide|deliver|keep|host|maintain|build|with|in)`,
  ],
  ['advertiser', 'prospective (advertiser|advertisers)'],
  ['partner', '(the|your|a|any|other|) (phone|telephone|mobile|network) operator'],
  ['users', '(the|a|any|other|) content (creator|creators)'],
  ['provider', '(content moderation|moderation|fact-checking) services'],
  [
    'provider',
    '(third parties|companies|firms|businesses|persons|entities|others) (who|that|which) (may|are|) (perform|performing|provide|providing|render|rendering) (services|work|functions|tasks) (for us|for our site|on our behalf|on the site|on our site|on our sites); (all|any|other|the|) (companies|firms|businesses|third parties|persons|parties|entities|organisations|organizations) (providing|performing|rendering) (services|work|functions|tasks|a service) (for|to) us; (all|any|other|the|) (companies|firms|businesses|third parties|parties|entities) providing us with (services|a service|support)',
  ],
  // Third parties that work with the service, and those that work for it.
  [
    'partner',
    `${FIRMS} (who|that|which|whom|) we (partner|collaborate|cooperate|co-operate|have partnered) with; ${FIRMS} with (whom|which) we (partner|collaborate|cooperate|co-operate|have partnered|have a partnership|have partnerships|jointly offer|jointly provide|offer joint|offer co-branded|co-brand)`,
  ],
  [
    'provider',
    `${FIRMS} with (whom|which) we (contract|have contracted|have contracts|have a contract|have entered into a contract|have entered into contracts) (for|to) ; ${FIRMS} (who|that|which) (host|store|run|maintain|power|secure|operate) our`,
  ],
  [
    'provider',
    `(third parties|third-parties|companies|businesses|organizations|organisations|firms|entities) (who|that|which|whom|) we (use|employ|contract|retain|have engaged|have hired) to; (third parties|third-parties|companies|businesses|organizations|organisations|firms|entities|third-party companies) (who|that|which) (support our|support the) (operations|business|businesses|service|services|platform|activities); (third parties|third-parties|companies|businesses|organizations|organisations|firms|entities) (who|that|which) provide (us with|professional|technical|administrative|support|operational|it|back-office|outsourced|consulting) (services|support|assistance); (third parties|third-parties|companies|businesses|organizations|organisations|firms|entities) (who|that|which) (host|store|process|handle|manage|maintain|analyze|analyse) (it|data|the data|information|your data|your information|personal data|personal information|your personal data|your personal information) (for us|on our behalf)`,
  ],
  // What the service works with, told by what it is used for.
  [
    'provider',
    `(the|) (third-party|external|outside|marketing|analytics|payment|email|support|cloud|hosting|) (services|service|tools|platforms|systems|products) (that|which|) we (use|rely on|employ|work with|engage) (to|for|in order to)`,
  ],
  [
    'advertiser',
    `(the|other|third-party|) (services|platforms|websites|sites|networks|channels) (on which|in which|where) we (advertise|market|promote|run ads|place ads|run our ads|place our ads); (the|) (marketing|advertising) (services|tools|platforms) (that|which|) we (use|work with|rely on)`,
  ],
];
