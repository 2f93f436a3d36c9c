import type { DataType } from '../../model/data-types.ts';

const PICTURE =
  '(photo|picture|image|video|photograph|recording|file|content|media|post|clip|photos or content|photos or videos|photo or video|photo or content|image or video|images or videos)';
const WHICH = '(at which|on which|that|in which|where|when|)';
const MADE =
  '(taken|uploaded|created|made|recorded|captured|shot|posted|taken or uploaded|created or uploaded|taken and uploaded|created or modified|taken or recorded)';
const WAS = `${WHICH} (the|a|an|your|each|this|that|) ${PICTURE} (was|were|is|are) ${MADE}`;
const MOMENT =
  '(time|date|time and date|date and time|dates and times|date or time|time or date|exact time|exact date)';
const SPOT = '(place|location|spot|position|exact location)';
const DEALT =
  '(purchase|transaction|order|booking|reservation|subscription|donation|refund|sale|purchases and transactions|purchases or transactions|orders and payments)';
const TOLD = '(information|data|details|info|facts|records|something)';
const SHOWN =
  '(pages|web pages|webpages|content|posts|features|videos|links|products|services|articles|apps|stories)';
const ADVERTS = '(ads|adverts|advertisements|advertising)';
const VIEWER = '(you|users|people|visitors|members|customers|they)';
const LOOKED =
  '(viewed|seen|saw|watched|visited|visited or viewed|viewed or visited|viewed or clicked|viewed or clicked on|seen or clicked on|click|clicked|click on|clicked on|interact with|interacted with|engage with|engaged with|respond to|responded to)';
const ABOUT = '(about|regarding|concerning|relating to|related to)';

/** What is told of a picture and of a deal, and where one goes on the web. See `data-identity.ts` for the notation. */
export const TOLD_DATA: readonly [types: DataType[], patterns: string][] = [
  [
    ['message-metadata'],
    `${MOMENT} ${WAS}; ${MOMENT} ${WHICH} (they|it) (was|were|is|are) (taken|shot|recorded)`,
  ],
  [['location'], `${SPOT} ${WAS}; ${SPOT} ${WHICH} (they|it) (was|were|is|are) (taken|shot|recorded)`],
  [
    ['message-metadata', 'location'],
    `${MOMENT} (,|) (and|or|) ${SPOT} ${WAS}; (time|date) , (date|time) (,|) (and|or) ${SPOT} ${WAS}; (when and where|where and when|when or where|where or when) (the|a|an|your|each|) ${PICTURE} (was|were|is|are) ${MADE}`,
  ],
  [['usage-event'], `who (views|watches|likes) (it|them|your content|your posts|your photos|your videos)`],
  [
    ['usage-event', 'ad-interaction'],
    `${SHOWN} (and|or|and/or) ${ADVERTS} (that|which|) ${VIEWER} ('ve|have|) ${LOOKED}; ${ADVERTS} (and|or|and/or) ${SHOWN} (that|which|) ${VIEWER} ('ve|have|) ${LOOKED}`,
  ],
  [
    ['activity'],
    `traffic data ( / |and|or) logs; (user|users'|your|customer|vpn) traffic (data|logs|); traffic logs`,
  ],
  [
    ['usage-event', 'contact-identifier'],
    `who (views|watches|sees) (it|them|your content) (,|) (and|or) with whom you share (it|them|)`,
  ],
  [
    ['purchase'],
    `(information|details|data|records) (about|on|regarding|of|relating to) (a|an|the|your|each|any|every) (individual|particular|specific|such|) (sales|online|) (transaction|purchase|order); (certain|limited|some|basic|any|) ${TOLD} ${ABOUT} (certain|some|any|a|an|the|each|) ${DEALT} (you make|you place|you have made|)`,
  ],
  [
    ['page-url'],
    `(name|names|address|addresses|domain|domains|url) (of (the|any|a) (website|websites|web site|site|page|pages|service) |)(from which|to which) you (came|come|arrived|arrive|entered|enter|were referred|went|go|leave|are headed) (to|) (our|the|this|) (website|web site|site|service|services|); where you (go|went) (next|online|afterwards|on the web|on the internet|after (our|the|this) (site|website)); where you (go|went) (after|when) you leave (our|the|this|us) (site|website|services|); where you (come|came) from (online|on the web|on the internet); where you (came|come) from and where you (go|went) (to|on the web|on the internet|online|next)`,
  ],
];
