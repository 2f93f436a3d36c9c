import type { DataType } from '../../model/data-types.ts';

const SERVICES =
  '(our|the|its|their|these|those|) (services|service|products|product|apps|app|site|sites|website|websites|platform|features)';
const SEEN = '(viewed|watched|tapped|clicked|clicked on|opened|seen|read|liked|played|browsed)';

/** What people do with a service and what it looks like on their devices. See `data-identity.ts` for the notation. */
export const IN_USE_DATA: readonly [types: DataType[], patterns: string][] = [
  [
    ['precise-location'],
    '(global positioning system|global positioning) (gps|) (data|information|location|coordinates|signals|)',
  ],
  [['government-id'], 'proof of (your|) (identity|age|identity or age|age or identity|identity and age)'],
  [['content'], '(your|individual|survey|their) (individual|) responses'],
  [['identity'], '(general|aggregate|aggregated|) demographic and interest (information|data)'],
  [
    ['delivery-receipt', 'read-receipt', 'message-metadata'],
    `(information about|data about|) when (the|a|your|each) (message|messages) (has|have|is|was|were|are) (been|) sent , received (,|) (and|or|and/or) read`,
  ],
  [
    ['contact-identifier'],
    '(the|) participants (in|of|to) (the|a|your|that|each) (communication|communications|conversation|conversations|chat|message)',
  ],
  [['name'], '(displayed|shown|visible) (name|names)'],
  [['username'], '(search|friend) id'],
  [
    ['usage-event'],
    `history of (service|) (use|usage); history of (your|) (use|usage) of; (use|service use) history; ${SERVICES} use history; actions (you|) ('ve|have|) taken; (apps|features|tools|services) and (features|services|tools|apps) (that|) you use; (what|which) actions you take; (contents|content) (that was|that were|) ${SEEN}; (contents|content|videos|posts) that were ${SEEN}; (what|which) (posts|videos|photos|stories|articles|pages|content) (, videos|, photos|) (and other content|and content|and videos|and posts|and photos|) you (view|watch|see|open|read|look at); how you move (your|the) (mouse|cursor|pointer); how long you (watch|view|read|listen to|look at|stay on|spend on) (each|a|an|the|any|every|our|this|that|your|) (video|videos|post|posts|page|pages|story|stories|article|articles|screen|screens|clip|clips|item|items); ~hashtags you use; ~achievements; achievement badges; ~reading lists; ~open tabs`,
  ],
  [
    ['ad-interaction'],
    `(ads|advertisements|adverts) (that|that were|which|you|) (viewed|tapped|clicked|clicked on|seen|served); (content|contents) or ads (served|viewed|clicked|clicked on|shown); (views|view) (of|and) (interactions|interaction|) with ads; interactions with (content and ads|ads and content|our ads|the ads)`,
  ],
  [
    ['usage-event', 'ad-interaction'],
    `(views and|views of and|) interactions with content and ads; (content|contents) (and|or) ads (that|which) (were|was|are) ${SEEN}`,
  ],
  [
    ['session-timing'],
    `(how and when|when and how often|when and for how long|when and how) (you|users) (use|used|access|accessed|visit|visited) ${SERVICES}; (date and time|dates and times|date|times) (that|when|at which) you (used|use|accessed|access|visited|visit) ${SERVICES}; (length of time|amount of time|how much time|time) (that|) you (used|use|spend|spent) (using|on|in|) ${SERVICES}`,
  ],
  [['activity', 'session-timing'], `when and how you (used|use|access|accessed) ${SERVICES}`],
  [['last-seen'], `(when|and) you ('ve|have|) last used; have last used ${SERVICES}`],
  [
    ['purchase'],
    `(products|services|goods|items) (that|which) (were|you|you have) (purchased|bought|ordered); payment (confirmation|confirmation details|confirmations)`,
  ],
  [
    ['search-query'],
    `searches (conducted|made|performed) (in|on|within|through); (results of those searches|your past searches)`,
  ],
  [
    ['device'],
    `(statistics|information|data|details) (about|on) (the|) (machines|computers|devices|systems) (running|that run|using|that use) (our|the) (software|app|client|programme|program|service); device signals; (mobile|) device (capacity|capabilities); (free|available|remaining) (storage|disk) space`,
  ],
  [['app-version'], `(installation|install) date; firmware (version|versions)`],
  [
    ['hardware'],
    `(compass|gyroscope|accelerometer|motion sensor|sensor) (data|readings|information|measurements)`,
  ],
  [['user-id'], `authentication (id|ids|identifier|identifiers)`],
  [['coarse-location'], `(nearest|closest) (city|town)`],
  [['contacts'], `(friends , followers|friends and followers|followers) and (other|) connections`],
];

/** What states demanded, how often and of whom, and what a person lets a program do: of nobody's data in particular. */
export const REQUESTS_RECEIVED = `(device|device-level|app|system|operating system) permissions; (information|data|details|statistics|figures|numbers) (about|on|regarding|concerning) (the|) (number|numbers|type|types|volume|number and type|number and types|amount|kind|kinds|nature|nature and number) of (government|governmental|legal|law enforcement|removal|takedown|such|these|) (requests|demands|orders); (information|data|details|statistics|figures) (about|on|regarding|concerning) (the|such|these|) (government|governmental|legal|law enforcement|removal|takedown) (requests|demands|orders); (information|data|details|statistics) (about|on|regarding) (the|) (requests|demands|orders) (that|which|) we (receive|received|get|have received); requests for (user|personal|customer) (data|information) (that|which|) we (receive|received|get|got)`;
