import type { DataType } from '../../model/data-types.ts';

const USE =
  '(use|used|have used|open|opened|launch|launched|run|access|accessed|install|installed|download|downloaded)';
const ADS = '(ads|adverts|advertisements|ad|advert|sponsored posts|promotions)';

/** What people do, when, and what they buy. See `data-identity.ts` for the notation. */
export const DOINGS_DATA: readonly [types: DataType[], patterns: string][] = [
  [
    ['presence'],
    `(user|rich|game|channel|chat|in-game) presence; (online|away|idle|do not disturb|dnd|in-game|busy|offline|online / offline|online and offline|current online|activity) (status|state|mode|statuses|times|indicator|indicators); (if|that) you are (online|active|available); (what|which) (game|games) you (are|'re) playing; status indicators; presence (updates|events|status|state)`,
  ],
  [
    ['last-seen'],
    `(the|) last time (that|when|) (you|a user|they|users|your account|the account) (used|opened|accessed|logged in|logged into|logged on|visited|were active|was active|were online|was online|connected|signed in|was used|interacted) (to|with|) (the|our|) (app|service|services|site|platform|account|); most recent (login|activity|visit|access|sign-in|connection|log-in|session|use); (date|time|date and time) of (your|the|) (last|latest|most recent) (use|login|log-in|activity|visit|access|connection|session|sign-in); last (online|active|seen|login|used) (timestamp|timestamps|indicator|times|date|dates|status)`,
  ],
  [
    ['typing'],
    `typing (state|speed|pattern|patterns|behaviour|behavior|rhythm|rhythms|cadence|events|indicators|habits); keyboard (activity|events|usage|strokes); (keystroke|key stroke) (timing|timings|rhythms|information|logs|biometrics)`,
  ],
  [
    ['usage-event'],
    `(emoji|message|post|story) reactions; ~views; ~taps; ~swipes; ~shares; ~retweets; ~reposts; ~boosts; ~achievements; ~scores; high scores; ~badges; ~streaks; (game|level|learning|course|reading|lesson|workout) progress; (open|click-through|click|clickthrough|response) rates; session (replays|replay|recordings); screen replays; (download|reading|viewing|streaming|playback|play|installation|feature) (history|records|activity|statistics); ~downloads; (contest|sweepstakes|competition|giveaway|prize draw) entries; (which|what|) (app|apps|applications|programs|tools|integrations|bots) (that|which|) you ${USE} (on your device|on your phone|); (apps|applications|programs) (installed|running) on your (device|phone|computer); installed (software|apps|programs|applications); software installed on your (device|computer); (topics|subjects|categories) (that|) you (are interested in|follow|like|view|read); ~heatmaps; (api|bot|slash|command) (calls|usage|commands|requests|interactions|activity); ~commands; services used; (reputation|karma|trust|engagement|quality) (score|scores|points); ~karma; (content|post|message|page|feature|button|link|video|article) (interactions|clicks|views|opens|plays); (browsing|user|in-app|app) (actions|events|journeys|flows|interactions); (posts|messages|photos|videos|things|items|comments) (that|) you (like|liked|bookmark|bookmarked|upvote|react to|reacted to|favorite|hide|hid|report); (which|what) (buttons|links|features|pages|screens|sections|emails) you ('ve|have|) (click|clicked|click on|tap|tapped|use|used|open|opened|visit|visited|view|viewed); click (data|patterns|paths|events|behaviour|behavior); (participation|attendance) in (events|contests|surveys|promotions|activities|our events); (event|webinar) (attendance|registrations); (email|push|newsletter) (open|click|delivery and open|open and click) (data|rates|events|statistics|tracking data); a/b test (groups|variants|data); game (results|outcomes|moves|matches); leaderboard (position|positions|rankings|scores); notification (interactions|opens|clicks|history); voting (history|data|records)`,
  ],
  [
    ['session-timing'],
    `~sessions; (active|user|login|app|website|current|recent|browsing) (sessions|session); session (details|records|times|start times|dates|activity); how (much time|long|many hours|many minutes) (you|users|people|visitors) (spend|spent|use|used|stay|stayed|were|are) (on|in|using|online|active|with|) (the|our|each|a|) (app|service|services|site|website|page|pages|platform|feature|features|content|); ~screen time; (hours|minutes|hour) of use; usage (time|times|hours); (length|duration|number|frequency|timing|dates|dates and times) of (your|each|the|) (session|sessions|visit|visits|stay); (login|log-in|sign-in|logon|connection|access) (timestamp|timestamps|times and dates|dates|dates and times|events|durations); date (and time|) (of|on which|when) (you|your|the) (account creation|registered|registration|created your account|signed up|joined|account was created)`,
  ],
  [
    ['page-url'],
    `(web|browser|surfing|website|page|url|navigation) (history|histories); dns (queries|requests|lookups|records|query data|traffic|query logs|logs); utm (parameters|tags|codes); (page|website|site) (titles|title|addresses|address|urls); ~uri; ~uris; (address|url|title) of the (page|website|web page|site|webpage) (you|that|) (visited|came from|visit|requested|)`,
  ],
  [
    ['ad-interaction'],
    `(which|what) ${ADS} (that|) (you|) ('ve|have|) (saw|see|seen|view|viewed|click|clicked|click on|clicked on|are shown|were shown|interact with|interacted with); ${ADS} (shown|displayed|served|delivered|presented|targeted) to you; ~impressions; (ad|advertising|advert|campaign) (impressions|performance|performance data|performance metrics|performance information|performance reports|campaign performance|campaign data|reporting data|metrics|engagement|effectiveness|click data|clicks|reports|exposure|interaction data|statistics|attribution data|attribution|measurement data); (attribution|install attribution|app install attribution|view-through|click-through) (data|information|events); responses to (our|) (ads|advertisements|adverts|campaigns|marketing|advertising)`,
  ],
  [
    ['purchase'],
    `~gifts; (gift card|store credit|credit|virtual currency|coin|coins|token|points|in-game currency|prepaid|loyalty points) (balance|balances|purchases|activity); (shopping|auction|bidding|refund|tipping|donation|rental|booking|order|reservation|spending|subscription|sales|download and purchase|billing and payment|payment transaction) (history|habits|records|patterns|activity|behaviour|behavior|data); (shopping|) (cart|basket|carts) (contents|items|content|data); ~bookings; (booking|reservation|rental|ticket) (details|information|reference|number|numbers|confirmation|confirmations|data); ~reservations; (event|concert|travel|train|flight) tickets; ~refunds; refund (requests|details|information|status); (coupon|promo|promotional|voucher|discount|gift) (codes|code) (you redeem|used|you use|); redeemed (coupons|codes|vouchers|gift cards); (in-game|in-app|in-store|online|offline|virtual|digital|premium|app) (purchase|purchases|transactions|items|goods|orders); virtual (goods|items|currency); ~wishlist; wish list; ~spending; (price|prices|amount|amounts|sum|sums|total) (you|) (paid|spent|charged|pay|spend); (date|amount|amounts|time|value|dates|number|frequency|price|currency) of (the|your|any|each|) (payment|payments|purchase|purchases|transaction|transactions|order|orders|donation|donations); (transaction|order|invoice|purchase|receipt|booking|reservation|payment transaction) (id|ids|identifier|identifiers|number|numbers|reference|references|confirmation|confirmations|receipts|total|totals|value|values|date|dates|time|times|type|currency); ~bids; (billing|payment) (invoices|invoice|receipts|receipt); (warranty|renewal|cancellation) (date|dates|status|information|details); (products|services|items|products or services|products and services|goods) (you|) ('ve|have|) (purchase|purchased|bought|buy|order|ordered|considered|consider|rented|rent|obtained); receipt (data|information|details); (donation|contribution) (amounts|amount|information|details|records|history)`,
  ],
];
