import type { DataType } from '../../model/data-types.ts';

const WHO = '(you|users|people|members|players|customers|visitors|they|a user|a member|someone)';
const MATE =
  "(person|people|persons|user|users|member|members|contact|contacts|friend|friends) (that|who|whom|) you (call|called|text|texted|message|messaged|write to|talk to|contact|communicate with|chat with|'re calling|are calling|are writing to|are talking to|are messaging)";
const MACHINE = '(phone|smartphone|device|computer|tablet|laptop|handset|machine)';
const APP =
  '(app|apps|application|software|client|service|services|site|website|platform|product|products|game)';
const OUR = '(our|the|this|your|its|these)';
const US = `(us|here|our pages|our store|${OUR} (site|website|web site|app|service|services|platform|page|shop|store))`;
const AD =
  '(ad|ads|advert|adverts|advertisement|advertisements|advertising|banner|banners|promotion|promotions|commercial|commercials|sponsored post|sponsored posts)';
const TALK = '(message|messages|chat message|chat messages|email|emails|e-mail|text|text message)';
/** What a service writes to people. */
const MAIL =
  '(email|emails|e-mail|e-mails|email message|email messages|newsletter|newsletters|mailing|mailings|email communications|marketing email|marketing emails|promotional email|promotional emails|marketing communications)';
const MAIL_OF = '(a|an|the|our|your|each|such|these|those|any|one of our|certain|)';
const CALL =
  '(call|calls|phone call|phone calls|video call|video calls|voice call|voice calls|meeting|meetings)';
const THING =
  '(buttons|button|keys|icons|links|menus|tabs|screens|options|tiles|banners|features|pages|filters|effects|lenses|stickers)';
const PLAYED =
  '(songs|tracks|music|albums|podcasts|stations|films|movies|shows|series|episodes|videos|clips|streams|stories|games|levels|quests|matches|lessons|articles|books|news|posts|topics)';
const BOUGHT =
  '(coins|gems|credits|tokens|gifts|skins|items|goods|things|tickets|subscriptions|products|memberships|games|books|apps|stickers|services)';

/** What a clause asks tells what is known: "who you talk to", "how long a call lasted". See `data-identity.ts` for the notation. */
export const CLAUSE_DATA: readonly [types: DataType[], patterns: string][] = [
  [
    ['phone-number'],
    `(number|phone number|telephone number) (at|on|under) which (we|others|people|other users) (can|may) (reach|call|contact|text|find) you; (phone|telephone|mobile|) number (that|which|) you (verify|verified|confirm|confirmed|sign up with|signed up with|register with|registered with|log in with|call us from|called us from|call from); (callback|call-back|contact telephone) number`,
  ],
  [
    ['email-address'],
    `(email|e-mail) (address|) (that|which|) you (sign up with|signed up with|register with|registered with|log in with|write to us from); (school|work|school or work|work or school|business or personal|personal or business|university|college|paypal) (email|e-mail) (address|addresses|)`,
  ],
  [
    ['name'],
    `(what|how) you (call yourself|are called|like to be called|want to be called|wish to be called); what your name is; (first|last|full|real|legal|) (name|names) of the (person|persons|people|user|users|individual|individuals|account holder|cardholder|card holder|child|parent|guardian|owner|buyer|customer|member|employee)`,
  ],
  [
    ['username'],
    `(steam|xbox|playstation|psn|twitch|epic|minecraft|roblox|instagram|twitter|telegram|tiktok|snapchat|game center) (name|names|user name|username|handle)`,
  ],
  [
    ['user-id'],
    `(number|id|identifier) (that|which|) we (give|assign|assigned|gave|issue|create for) (to|) (you|your account|each user|each account|every user|users); unique (id|identifier|number) of (your|each|the|an) account`,
  ],
  [
    ['status-text'],
    `what you (write|say|tell|tell others|tell people|enter|put) about yourself; (short|brief|own|) (description|introduction|portrait) (of|about) yourself`,
  ],
  [
    ['date-of-birth'],
    `(whether|that) you are (over|under|at least|above|older than|younger than) (13|14|15|16|17|18|19|20|21); whether you are (an adult|a minor|of age|of legal age|an adult or a minor|old enough); (day|month|year|day and month|month and year|month and day|day , month and year|day , month , and year) (of|in which) (your|you) (birth|were born); (estimated|approximate|exact|actual|real|current|inferred|claimed) age`,
  ],
  [
    ['gender'],
    `whether you are (a man or a woman|a woman or a man|male or female|female or male|a boy or a girl|a girl or a boy)`,
  ],
  [
    ['identity'],
    `(where|what) you (work|study|studied|worked|go to school|went to school|went to university); what you (do|did) for (a living|work); (star|zodiac) (sign|signs); how (we|others) can (contact|reach|get in touch with) you; facts about (you|yourself) (that|which|) you (put|enter|share|add|post) (in|on|to) your profile`,
  ],
  [
    ['contacts'],
    `(your|their|friend|friends|social|personal|professional) (connections|relationships|friendships|ties); (your|their|) (connections|relationships|friendships|relations) (with|to|between|among) (you and|) (other|your|) (users|people|members|friends|contacts|family|each other|others); who (your|their) (friends|contacts|connections|followers|relatives|friends and family) are; who you (know|are friends with|are connected to|are connected with|are related to|follow); (who|whom) you (talk|speak|chat|write|communicate|message|call) (to|with|) (the most|most|most often|more often); who is in your (network|circle|circles|friends list|contacts); how you know (each other|other people|other users|other members|them); (connections|friends|relationships) (that|which|) you (make|made|have made|form|build|add|have added); (information|data|details|facts) (about|on|regarding) (your friends|your family|your friends and family|your family and friends|your relationships|your contacts and relationships|people you know|your relatives); contacts and relationships; (top|mutual|shared|suggested) connections; (mutual|common) friends`,
  ],
  [
    ['contact-identifier'],
    `(who|whom|which users|which people|which members|which contacts|which friends|which of your contacts|which of your friends|with whom|with which users|to whom) you ('ve|have|) (chat|chatted|talk|talked|communicate|communicated|speak|spoke|correspond|exchange messages|exchanged messages|message|messaged|call|called|text|texted|phone|dial|video chat|contact|contacted) (with|to|); (who|which numbers|which users) (called|calls|call|contacted|contacts|contact|texted|texts|messaged|messages|writes to|wrote to) you; who (sent|sends) you (a message|messages|an email|emails|mail|a text); (the|) (number|numbers|phone number|phone numbers|address|addresses|email address|email addresses|name|names|identity|username|user id|profile) of (the|each|any|every|) ${MATE}; (phone|telephone|mobile|) (number|numbers) (that|which|) (you|was|were|is|are|users) (call|called|dial|dialled|dialed|text|texted)`,
  ],
  [
    ['group-membership'],
    `(your|their) (membership|participation) (in|of) (a|any|the|our|) (group|groups|chat room|chat rooms|room|rooms|channel|channels|community|communities|club|clubs|team|teams|server|servers|guild|guilds|clan|clans|forum|forums); (what|which) (groups|teams|clubs|guilds|clans|communities|servers|channels|rooms|chat rooms|forums|group chats) you ('ve|have|) (are in|are part of|belong to|join|joined|follow|are a member of|are members of|subscribe to|take part in|are active in); your (guild|guilds|clan|clans|alliance|alliances)`,
  ],
  [
    ['message-content'],
    `(texts|text messages) (that|which|) you (send|receive|write|exchange|send and receive); (words|text|things|anything|everything|whatever) (that|which|) you (type|write|say|enter|wrote|typed) (in|into|during|within) (a|the|your|our|any|) (chat|chats|chat window|conversation|conversations|message|messages|message field|group chat|text field); (questions|things) (that|which|) you ask (our|the|an|its) (chatbot|chat bot|assistant|ai|bot|ai assistant|model|virtual assistant); (your|user|users'|text|ai|chat) (prompts|prompt); prompts (that|which|) (you|users) (enter|submit|type|write|give|send|provide|input); (your|user|users'|their) (input and output|inputs and outputs|inputs|inputs and prompts|prompts and outputs|prompts and responses|prompts and inputs|input and prompts|prompts and generated content); (text|contents|content|words) of (your|the|each|an|any|) (mail|mails|email|emails|e-mail|e-mails|letters); subject line and (text|body|content) of (your|the|an|each|) (mail|mails|email|emails|message|messages)`,
  ],
  [
    ['attachment'],
    `(files|documents|pictures|photos|media|images) attached to (your|the|an|any|) (emails|email|e-mails|mails|messages|message|posts|tickets)`,
  ],
  [
    ['call-content'],
    `(conversations|conversation|talks) (by|over|on|via) (the|) (phone|telephone|video); what (you|people|participants|users|is|was) (say|says|said) (during|in|on) (a|the|your|our|) ${CALL}`,
  ],
  [
    ['content'],
    `what (you|users) ('ve|have|) (share|shared|create|created|make|publish|published) (on|in|through|with|using) (the|our|this) (platform|service|services|app|site|website); (things|works|pieces) (that|which|) (you|users) (create|make|build|created|made) (with|in|on|); your (creations|drawings|artwork|artworks|designs|works)`,
  ],
  [
    ['search-query'],
    `(terms|words|information|things|places|people|products|items|keywords|topics|names|users|locations|homes|flights|jobs|hashtags|phrases|content|what|whatever|anything|everything) (that|which|) ${WHO} ('ve|have|) (look up|looked up|look for|looked for|search for|searched for|search|searched|are looking for|are searching for|google); (what|anything|questions|whatever) (that|) you ask (our|the|a) search (engine|function|tool|bar)`,
  ],
  [
    ['message-metadata'],
    `(when and to whom|to whom and when|when or to whom|when and from whom|when and by whom) (a|the|your|each|) ${TALK} (was|were|is|are|has been|have been) (sent|received|written); how long (your|the|each) ${TALK} (is|are|was|were); how many ${TALK} (you|were|are|was|users) ('ve|have|) (send|sent|receive|received|exchange|exchanged|write|wrote) (and receive|or receive|and received|)`,
  ],
  [
    ['message-metadata', 'delivery-receipt', 'read-receipt'],
    `(the|) (time|date|date and time|times) (that|when|at which|) (a|the|your|each|) ${TALK} (was|were|is|are) (sent|received|delivered|sent , received|sent , delivered|sent , received ,|sent , delivered ,) (or|and) (read|opened|seen|viewed)`,
  ],
  [
    ['call-metadata'],
    `how long (a|your|the|each|any) ${CALL} (last|lasts|lasted|took|takes|is|was|are|were); how (many|often) ${CALL} (you|were|are|users) (make|made|receive|received|have|had|missed|miss|place); how (often|long|frequently) you (call|phone|talk on the phone|are on the phone|are on a call); whether (a|your|the|each) ${CALL} (was|is|were|are|has been) (answered|missed|accepted|declined|connected|made|placed|ended|picked up|dropped|rejected)`,
  ],
  [
    ['communication-metadata'],
    `how (often|frequently|much) you (communicate|talk|speak|chat|correspond|are in contact) with (others|other users|other people|other members|each other|your contacts|your friends|people|someone|them|them and when); (when|when , how often|how often) (and|or) with whom you (communicate|talk|chat|speak|correspond|are in contact); with whom (and|,) (when|how often|when and how often) you (communicate|talk|chat|speak|correspond); (time|times|date|dates|date and time|dates and times|frequency|duration|time and duration) of (your|their|any|the) (communications|communication); (communication|communications) (metadata|meta data|meta-data)`,
  ],
  [
    ['delivery-receipt'],
    `whether (a|your|the|each|) ${TALK} (arrived|arrive|arrives|has arrived|have arrived|got through|reached its recipient|reached their recipient|reached the recipient|reached its destination|reaches its recipient|reaches the recipient|reach their recipients|was delivered|were delivered|is delivered|are delivered|has been delivered)`,
  ],
  [
    ['read-receipt'],
    `whether (a|your|the|each|) ${TALK} (was|were|is|are|has been|have been) (read|opened|seen|viewed); who (has|have|) (read|seen|opened|viewed) (your|a|the|their|each) (message|messages|chat message|chat messages|story|stories)`,
  ],
  [
    ['presence'],
    `(whether|that) you ('re|are) (currently|) (online|offline|available|active|away|idle|busy|reachable|free to chat) (right now|now|at the moment|)`,
  ],
  [
    ['last-seen'],
    `how long ago (you|a user|someone) (were|was|used|logged|opened|last) (online|active|seen|in|on|logged in|signed in|the app|our app); (when|how recently) you ('ve|have|) (most recently|last) (been online|opened the app|opened our app|visited|visited us|were on)`,
  ],
  [
    ['typing'],
    `(that|whether) (you|a user|someone|the other person|your contact) (are|is) (typing|writing|composing) (a message|a reply|); (rhythm|speed|pattern|cadence) of (your|their) (typing|keystrokes); how (fast|quickly) you type`,
  ],
  [
    ['usage-event'],
    `(your|users'|user|) (interaction|interactions|engagement) with (our|the|these|such|those|) ${MAIL} (or (newsletters|messages|emails)|); (which|what) (of our|of the|) ${MAIL} (are|were|is|was|have been|get|) (opened|read|forwarded|clicked|viewed); (which|what) ${MAIL} (you|users|recipients) ('ve|have|) (open|opened|read|forward|forwarded|click|clicked); (whether|whether and when|when and whether|whether or not) (${MAIL_OF} ${MAIL}|they|it) (was|were|is|are|has been|have been) (opened|forwarded|read or forwarded|opened or forwarded|opened and read|opened or read|opened or clicked|delivered and opened); (whether|whether and when|when and whether|whether or when|how often) (you|users|a user|recipients|the recipient|people) ('ve|have|) (also|) (received and|received or|) (open|opened|read|view|viewed|forward|forwarded|open and read|opened and read|open or click on|opened or acted upon|opened or clicked) (them|it|${MAIL_OF} ${MAIL}) (from us|we send|we send you|we sent|we have sent you|) ((or|and) (clicked|click) (on|) (links|any links|the links|a link) (in|within|contained in|included in) (them|it|${MAIL_OF} ${MAIL})|); (which|what) (links|links and buttons|buttons) ((contained in|in|within) (it|them|${MAIL_OF} ${MAIL})|) (are|were|have been|) (clicked|selected|followed|clicked on); (which|what) (links|links and buttons|content) (in (it|them|${MAIL_OF} ${MAIL})|) you ('ve|have|) (click|clicked|follow|followed|click on|clicked on|select|selected); (email|mail|newsletter|) (open|opening) (rate|rates); (open|opening) and click rates; email opens; email (opens|open) and clicks; whether (links|any links|the links) (are|were|have been) (clicked|selected|followed)`,
  ],
  [
    ['usage-event'],
    `(whether|whether or not|whether and when|whether and how|whether and how often|how often|if and when) ${WHO} ('ve|have|has|) (visit|visited|use|used|open|opened|install|installed|launch|launched|came back to|return to|returned to|interact with|interacted with) ${OUR} ${APP}`,
  ],
  [
    ['page-url'],
    `(whether|whether or not|whether and when) ${WHO} ('ve|have|has|) (visit|visited|view|viewed|open|opened) (a|an|other|another|certain|their|such) (web|) (site|sites|website|websites|page|pages)`,
  ],
  [
    ['usage-event'],
    `${THING} (that|which|) ${WHO} ('ve|have|) (press|pressed|push|pushed|tap|tapped|click|clicked|click on|hit|follow|followed|swipe); what (you|users|people|visitors) ('ve|have|) (click|clicked|tap|tapped|press|pressed|view|viewed|watch|watched|listen to|listened to|play|played|look at|looked at) (on|); ${PLAYED} (that|which|) ${WHO} ('ve|have|) (listen to|listened to|watch|watched|play|played|complete|completed|reach|reached|read|skip|skipped|finish|finished|stream|streamed|start|started|unlock|unlocked); (profiles|people|users|members|listings|homes|jobs) (that|which|whom|who|) you ('ve|have|) (look at|looked at|like|liked|pass on|passed on|visit|view|swipe|swiped|swipe on|swiped on|skip|skipped|reject|rejected|save|saved|browse|click on); (who|whom) you (like|liked|pass on|passed on|swipe|swiped|swipe on|like or pass on|like or dislike|skip); (who|how many people|how many users) (viewed|visited|liked|view|visit|like|views|visits|likes|looked at|looks at) your (profile|page|posts|post|content|stories|story); number of times (that|) (you|users|it|the app|our app|a page|each page) ('ve|have|is|was|) (open|opened|use|used|visit|visited|log in|logged in|click|clicked|view|viewed|access|accessed|play|played) (${OUR} ${APP}|a page|each page|it|); how many times you ('ve|have|) (open|opened|use|used|visit|visited|log in|logged in|click|clicked|view|viewed|play|played) (${OUR} ${APP}|a page|each page|it|); how far you (scroll|scrolled|read|get in|got in); (whether|that) you ('ve|have|) (installed|uninstalled|opened|launched|updated|downloaded|deleted) (our|the) (app|application|software|game); (in-game|in-app|on-screen) (actions|behaviour|behavior|choices|decisions|progress); (your|their|player) gameplay`,
  ],
  [
    ['usage-event'],
    `what ${WHO} ('ve|have|'re|are|) (been|) (read|reading|watching|listening to|playing|viewing|browsing|browse|browsed|streaming|stream|streamed); (which|what) ${PLAYED} ${WHO} ('ve|have|'re|are|) (been|) (reading|watching|listening to|playing|viewing|streaming|read|watched|listened to|played|viewed|streamed); (posts|comments|photos|pictures|videos|clips|stories|songs|articles|pages|content|items|listings|pins|tweets|recipes|products) (that|which|) ${WHO} ('ve|have|) (like|liked|favorite|favorited|favourite|favourited|save|saved|bookmark|bookmarked|react to|reacted to|upvote|upvoted|downvoted|vote on|voted on|rate|rated|repost|reposted|boost|boosted|dislike|disliked)`,
  ],
  [
    ['usage-event'],
    `(pages|features|pages or features|pages and features|sections|areas|parts) of ${OUR} ${APP} (to|that|on|in|) which (you|a user|users|they) (browsed|browse|accessed|visited|navigated|went); (links|buttons|links and buttons) (on ${OUR} ${APP}|) on which (you|a user|users|they) (clicked|click|tapped|tap); (pages|posts|screens|content|profiles) (that|which) (have been|were|are|was) shown to (you|users|a user)`,
  ],
  [
    ['session-timing'],
    `(at|) (what|which) (time|times|times of day|time of day|days|hours) (of the day|) you (use|used|open|opened|visit|visited|access|accessed|log in|logged in|are online|are active); how long you ('ve|have) (been|had) (a member|a user|a customer|a subscriber|registered|online|logged in|signed in|active|on our site|on the site|on our service|an account|your account) (with us|for|); how long ago you (registered|joined|signed up|created your account)`,
  ],
  [
    ['page-url'],
    `(site|page|website|web page|link|service|search engine) (that|which) (sent|brought|led|referred|directed|linked|took) you (to|) ${US}; how (you|users|visitors|people) (found|find|came to|come to|got to|get to|arrived at|arrive at|arrive on|reached|reach|landed on) ${US}; where you ('ve|have|) (came|come|arrived) from (before you visited ${US}|before visiting ${US}|); (site|page|website|web page) (that|which|) you (go|went|move|are going|leave) (to|for) (next|after|afterwards|when you leave|after you leave|after leaving|when leaving); (websites|web pages|sites|webpages) (that|which|) ${WHO} ('ve|have) (viewed|visited|browsed|seen)`,
  ],
  [
    ['ad-interaction'],
    `how (you|users|people) (react|reacted|respond|responded) to ${OUR} ${AD}; how (you|users|people) (react|reacted|respond|responded) to ${AD}; (whether|that|how often|how many times) (you|users|people|a user|someone) ('ve|have|has|) (saw|see|seen|view|viewed|click|clicked|tap|tapped|click on|clicked on|watch|watched|hid|hide) (on|) (an|the|our|one of our|one of their|) ${AD}; how (often|many times) (an|the|our|a|each) ${AD} (was|were|is|are|has been|have been) (shown|displayed|served|clicked|viewed|seen) (to you|on|by you|); (which|what) (of our|of the|of their|) ${AD} (you|users|led you|brought you) ('ve|have|) (clicked|click|click on|clicked on|saw|see|tapped|to us|to our site|to our app); ${AD} (that|which|) you (hide|hid|report|reported|skip|skipped|close|watch|watched|react to|respond to|dismiss); (campaign|${AD}) (that|which) (led|brought|referred|directed|took|sent) you (to ${US}|to install|to download|to join|to sign up); (your|their) (response|responses|reaction|reactions) to ${AD}; how often (users|people|you) (click|clicked|tap) on (our|the|their|) ${AD}`,
  ],
  [
    ['purchase'],
    `how (much|often|much and how often) you (spend|spent|buy|bought|purchase|order|ordered|donate|tip|shop|pay us); ${BOUGHT} (that|which|) ${WHO} ('ve|have|) (buy|bought|purchase|purchased|order|ordered|return|returned|earn and spend|spend|redeem|redeemed|trade|traded|sell|sold|pay for|paid for); (content|contents) of your (shopping|) (cart|basket|bag); (where|when and where) you ('ve|have|) (bought|purchased|ordered) (something|an item|it|a product|them|a subscription|your ticket|); (what|anything|everything|whatever) you ('ve|have|) (pay|paid|order|ordered|sell|sold|return|returned) (for|); (purchases|orders|payments|bookings) made (by|through) (you|the user|a user|users|your account); (purchase|order|payment|sales|shopping|your purchase) receipts; receipts (for|of) (your|) (purchases|payments|orders)`,
  ],
  [
    ['payment-information'],
    `(card|account|bank account|credit card|debit card|wallet) (that|which|) you (pay|paid) with; how you (pay|paid|want to pay|would like to pay|choose to pay)`,
  ],
  [
    ['cookie-identifier'],
    `(identifiers|ids|id|identifier|values|data) (in|from|of|held in) (our|the|these|) cookies`,
  ],
  [
    ['device-model'],
    `(which|what) ${MACHINE} you ('re|are|) (use|used|using|own|have); whether you (use|are using|are on|used) (a|an) (phone|mobile|smartphone|mobile device|computer|desktop|tablet) or (a|an|) (phone|mobile|smartphone|mobile device|computer|desktop|tablet|laptop)`,
  ],
  [
    ['operating-system'],
    `(which|what) (os|operating system|version of android|version of ios|version of windows|mobile operating system) (your ${MACHINE} runs|your ${MACHINE} uses|you use|you are using|you run|you have|is installed); whether you (use|run|are using|are on|have) (ios or android|android or ios|an iphone or an android phone|windows or mac|windows or macos|apple or android); version of (android|ios|windows|macos|linux|the operating system|your operating system) (that|which|) (you|your ${MACHINE}) (run|use|have|runs|uses|are running|is running); software version of your ${MACHINE}`,
  ],
  [
    ['screen'],
    `(size|dimensions|resolution|width|height|height and width|width and height|orientation) of (your|the) (screen|display|window|browser window|viewport|monitor)`,
  ],
  [
    ['language'],
    `(what|which) (language|languages) (you|your ${MACHINE}|your browser) ('re|are|is|) (speak|use|used|prefer|read|set to|uses|know|chose)`,
  ],
  [
    ['battery'],
    `how (full|charged) (your|the) (battery|phone|device) is; how much (battery|charge) (you have|your ${MACHINE} has|is) (left|); whether (your|the) (battery|${MACHINE}|phone's battery|device's battery) is (low|charging|full|plugged in|running low|nearly empty|charged|being charged); (charge|level|state) of (your|the) (battery|${MACHINE}'s battery)`,
  ],
  [
    ['hardware'],
    `how much (memory|storage|ram|space|free space|disk space|free memory|storage space) (your|the) ${MACHINE} has (free|left|); how much (memory|storage|space|storage space) is (available|free|left) (on your ${MACHINE}|); (which|what) (sensors|processor|graphics card|camera|cpu|chip|microphone) (your|the) ${MACHINE} (has|uses|contains); your (processor|cpu|graphics card|gpu|chipset|ram)`,
  ],
  [
    ['device-identifier'],
    `(number|code|string|id|identifier|token) that (uniquely|) (identifies|distinguishes|recognizes|recognises) (your|the|each|a) ${MACHINE}; (number|numbers|code|codes|identifier|identifiers|ids) that (tell|tells|set|sets) (your|the|each|a) ${MACHINE} apart`,
  ],
  [
    ['fingerprint'],
    `(plug-ins|plugins|add-ons|extensions) (in|of|on|installed in|installed on|used by) (your|the) browser; (which|what) (fonts|plug-ins|plugins|extensions|add-ons) (you have installed|are installed|your browser has|your browser uses)`,
  ],
  [
    ['diagnostics'],
    `(whether|how often|when and why|why) (the|our|an|your) (app|application|apps|software|client|game) (crashes|crashed|fails|failed|freezes|froze|has crashed|hangs|crash|stops working|quits); (bugs|errors|crashes|problems|faults) (that|which|) (you|users) (run into|encounter|encountered|experience|experienced|meet|come across|ran into) (in|when using|while using) (our|the) (app|apps|software|services|service)`,
  ],
  [
    ['connection'],
    `whether you ('re|are) (on|connected to|connected via|connected by|using|connecting via|online via) (a|) (wi-fi|wifi|wi-fi network|wireless network|mobile data|cellular|a mobile network|mobile network|wlan|4g|5g|ethernet|vpn); how (good|fast|stable|strong|slow) your (connection|internet|internet connection|network|signal|network connection) is; how much (data|mobile data|bandwidth|traffic) (you|your ${MACHINE}) (use|used|transfer|transferred|uses|send|send and receive); (speed|strength|quality) of your (connection|internet connection|signal|network|wi-fi)`,
  ],
  [
    ['location'],
    `how (far|close|near) (away|) you (are|live) (to|from|) (other|another|each other|) (users|members|people|user|member|person|profiles|) (other|); (places|place|locations|venues|cities|countries|addresses) (that|which|where|) you ('ve|have|) (go|visit|visited|been|been to|checked in|check in|check into|travel|travelled|traveled|go to|went to) (at|in|to|); (geotag|geotags|geo-tag|geo-tags|location tags) (of|in|on|from) (your|the|) (photos|pictures|photo|images|posts|videos|content)`,
  ],
  [['precise-location'], `(where exactly|exactly where|precisely where) you (are|live|stand|are located)`],
  [
    ['coarse-location'],
    `(town|city|country|region|area|state|province|county|neighborhood|neighbourhood|part of the world) (that|which|where|in which|) you (are|live|'re|are located|are based|reside|come from|connect from|access the service from) (in|); (which|what|in which|in what) (town|city|country|region|area|state|province) you (are|live|'re|are located|are based|reside|come from|connect from) (in|); (rough|vague) location`,
  ],
];

/**
 * Clauses that mostly say when or on what condition something is done. They are data only where something asks for them:
 * "we log when you sign in", "information about whether and when you call".
 */
export const ASKED_DATA: readonly [types: DataType[], patterns: string][] = [
  [
    ['session-timing'],
    `when (and how often|and for how long|and how long|or how often|and from where|) you (log in|log in and out|log in or out|sign in|log on|connect|connected|come online|sign up|signed up|register|registered|joined|join|create your account|created your account) (to your account|to our service|to our services|to us|); when (and how often|and for how long|and how long|or how often|and from where|) you (visit|visited|open|opened|use|used|access|accessed|start|close|open and close|open or close|leave) (us|it|your account|our site|our website|our app|our service|our services|the site|the website|the app|the service|the services|the game|our software)`,
  ],
  [
    ['usage-event'],
    `(when|if) you ('ve|have|) (open|opened|read|click on|clicked on|click|clicked) (the newsletter|our newsletter|our newsletters|our emails|our e-mails|emails we send|emails from us|a marketing email|marketing emails|promotional emails)`,
  ],
  [
    ['purchase'],
    `when you ('ve|have|) (bought|purchased|ordered|paid|buy|order) (something|an item|it|a product|them|)`,
  ],
  [['message-metadata'], `when (a|your|the|each|) ${TALK} (was|were|is|are) (sent|written|received)`],
  [
    ['delivery-receipt'],
    `(when|if) (a|your|the|each|) ${TALK} (arrived|arrives|has arrived|reached its recipient|reaches its recipient|reached the recipient|was delivered|is delivered|are delivered|were delivered)`,
  ],
  [
    ['read-receipt'],
    `(when|if) (a|your|the|each|) ${TALK} (was|were|is|are|has been|have been) (read|opened|seen|viewed)`,
  ],
  [
    ['call-metadata'],
    `(when|if) (a|your|the|each) ${CALL} (was|is|were|are|has been) (answered|missed|accepted|declined|connected|made|placed|started|ended)`,
  ],
  [
    ['presence'],
    `(when|whenever) you (go|went|are going) (online|offline|on or offline); if you ('re|are) (online|offline|available|active|away|idle|busy) (right now|now|)`,
  ],
  [['typing'], `(when|if) you (type|are typing|are writing a message|start typing)`],
  [
    ['usage-event'],
    `(when|if) you ('ve|have|) (installed our app|installed the app|uninstalled the app); (when|if) you ('ve|have|) (click|clicked|tap|tapped|open|opened) (on|) (an email|our email|our emails|an e-mail|a link|links|a button|a notification|notifications); (when|if|if and when|when and if) (${MAIL_OF} ${MAIL}|they|it) (was|were|is|are|has been|have been) (opened|forwarded|read or forwarded|opened or forwarded|opened and read); (when|if|if and when|when and if) (you|users|a user|recipients|the recipient) ('ve|have|) (open|opened|read|view|viewed|forward|forwarded|open and read) ${MAIL_OF} ${MAIL} (from us|we send|we send you|we sent|we have sent you|)`,
  ],
  [
    ['ad-interaction'],
    `(when|if) you ('ve|have|) (saw|see|seen|view|viewed|click|clicked|click on|clicked on|watch|watched|tapped) (an|the|our|one of our|) ${AD}`,
  ],
  [['battery'], `(when|if) your (battery|${MACHINE}) is (low|charging|full|plugged in|nearly empty|charged)`],
  [
    ['connection'],
    `(when|if) you ('re|are) (on|connected to|using) (a|) (wi-fi|wifi|wireless network|mobile data|mobile network|vpn)`,
  ],
  [
    ['diagnostics'],
    `(when|if) (the|our|an|your) (app|application|apps|software|client|game) (crashes|crashed|freezes|has crashed|hangs)`,
  ],
];

/** Clauses that say something of a person, of no type. */
export const UNTYPED_CLAUSES = `facts about (you|yourself); what (we|they) (know|learn|have learned|hold|have) about you; (communication|communications|marketing|notification|contact|advertising|email|shopping|travel|product|content|music|food) preferences; preferences; (preference|preferences) data; your (settings and preferences|preferences and settings|choices and preferences)`;
