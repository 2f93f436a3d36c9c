import type { DataType } from '../../model/data-types.ts';

/**
 * Who a person is and whom they know. One line a group of phrases: types, then patterns separated by `;`.
 * `(a|b|)` is a choice; a leading `~` marks a word that is data only among data: after a possessive, in a list.
 */
export const IDENTITY_DATA: readonly [types: DataType[], patterns: string][] = [
  [
    ['phone-number'],
    `mobile contact (information|details|number|numbers); (mobile|cell|cellular|telephone|home|work|contact|your|) phone number; mobile number; telephone number; cellphone number; cell number; msisdn; phone no; contact number;
     (phone number|phone) area code; area code; (telephone|phone) (contact|details); ~telephone; ~phone; calling party number; number you (call|dial);
     mobile telephone number; (fax|landline) number; ~fax; number you register with; (your|their|his|her|user's|users') (own|) (number|numbers); phone #; cell phone number; msisdns; phone numbers`,
  ],
  [
    ['email-address'],
    `(login|recovery|contact|work|personal|business|password recovery|sign in|) (email|e-mail|e mail|electronic mail) (address|addresses|id); (password|) recovery email; login email; ~email; ~e-mail; ~emails; ~e-mails; email account; email contact;
     (hashed|encrypted|scrambled) (email|emails|e-mails|email identifiers); mail address; e-mail account; email id; address of your email account`,
  ],
  [
    ['name'],
    `(full|real|first|last|given|legal|display|profile|screen|user|push notification|family|middle|account|preferred|your|) name; (first|given) and (last|family) name; (name and surname|surname); ~name; pseudonym; name and title; server nickname;
     (attendee|speaker|employee|member|participant|customer|guest|student|author|subscriber|visitor|invitee|recipient|sender|donor|parent|staff|team member|group member|contributor|supporter) (names|name); forename; last initial; first initial; contact name; person's name; names of users; name or nickname; given names;
     alias; ~alias`,
  ],
  [['name', 'profile-photo'], `(profile|user|display|) name and (profile|) (photo|picture)`],
  [
    ['username'],
    `username; user name; ~handle; screenname; login name; gamertag; (player|character|channel|profile) handle; @username; username change; history of username change;
     user handle; (online|user) alias; sign-in name; gamer tag; twitter handle; account handle; online identifier name; public username; handle (name|names)`,
  ],
  [
    ['user-id'],
    `user (id|identifier|identification number); account (id|identifier|identification number|number); member id; (unique|) (user|account|customer|internal) identifier; customer (id|number); advertiser id of account;
     identifier unique to; unique identifier (number|numbers); unique identification (number|numbers) (assigned to|for|of) (you|users|your account|each user|each account); account user id; facebook id; login id; (meta|social media|third party|third-party) account id;
     uid; (public|internal|numeric|random) (user|account|) id; account identifiers; user identifiers; profile id; id of your account`,
  ],
  [
    ['profile-photo'],
    `profile (photo|picture|image|pic|avatar|photograph) ((that|which|) you (upload|add|set|choose|provide|share)|); avatar; display picture; profile and cover photo; (your|user) (picture|photo) on your profile; account photo;
     (profile|user|account) icon; bitmoji; memoji; headshot; avatar image; photo for your profile; picture of yourself; profile images;
     (image|images|photo|photos|picture|pictures|link to a picture) (that|) (you|) (associate with|associated with|add to|use for|upload to|set for|on|for) your profile; (profile|account) (cover|) (photos|images|pictures); icon image; profile icon`,
  ],
  [
    ['status-text'],
    `status (message|text|update|submission|content|information); information in (the|your) " about " (field|section); (the|your) about (field|section); about (information|info|section|text|line); status message change; ~bio; biography; "about" information; profile (description|status); about me; tagline; custom status; various status information; away message;
     profile bio; short biography; mood message; personal description; self-description; profile text; short bio`,
  ],
  [
    ['date-of-birth'],
    `date of birth; birthdate; birth date; birthday; ~age; (year|month|day) of birth; dob; age (information|range|group|bracket|verification information); your age;
     birth year; year you were born; ages of users; exact age; birthdates`,
  ],
  [['gender'], `gender; sex; pronouns; gender identity`],
  [
    ['government-id'],
    `government (id|identification|identifier|issued id|issued identification|issued identifier|identity document|issued identity document); (passport|driver's license|drivers license|driver license|national id|identity card|social security|tax identification|tax|tax id|passport data) (number|details|data|information|);
     identity document; identification document; official id; (id|identity) (document|card|verification document); ssn; proof of identity; telegram passport data; identity verification data;
     (driver's|driving|drivers|driver) (licence|license); passport; ~passports; national (insurance|identification|identity) (number|card|document); social insurance number; photo id; (scan|copy|copies|picture|photo|photograph|image|images) of (your|an|the|a) (id|passport|identity document|identification document|identity card|government id|government-issued id); id card; government (photo|issued photo|issued) (id|identification|ids); taxpayer identification number; voter id; residence permit; (identification|identity|official) documents; government-issued (id|identification|identity) (card|document|number|); official identification; state identification (card|number)`,
  ],
  [
    ['postal-address'],
    `(postal|mailing|shipping|billing|home|physical|street|residential|delivery|work|business|your) address; shipping (information|info|details|data); ~address; ~addresses; zip code; postal code; postcode; place of residence; delivery (information|details);
     zip/postal code; zip; post code; (shipping|billing) and (billing|shipping|delivery|mailing) address; (delivery|correspondence|contact|permanent) address; address of residence; residential details; street and number; zip or postal code`,
  ],
  [
    ['identity'],
    `(profile|account|registration|contact|identity|identification|biographical|demographic|login and account|sign up|signup|account registration|account profile|basic account|public account|public profile|customer account) (information|info|data|detail|details); (identification|identity|identifying) (elements|particulars);
     (personal|) identifiers; identity; ~profile; (user|users|customer|member|membership|subscriber|customer mailing|mailing|marketing|email|client) (list|lists|databases); demographics; demographic (category|characteristics); profile and organizational information; how to contact you; contact information; personal identifiers; unique personal identifier; real identity; account info;
     business (card|cards) (data|information|details); (job|professional) title; identifiers/contact information; information about (you|yourself) (on|in) your profile; identification; information about their account; information about your account; characteristics of protected classifications; nationality; marital status; occupation; employer; company name; race; ethnicity; religion; sexual orientation; education; relationship status; family status;
     citizenship; country of origin; (racial|ethnic|racial or ethnic) origin; (religious|philosophical|political) (belief|beliefs|opinions|views|affiliation); trade union membership; sex life; sexual preferences; (employment|work|educational|academic|professional) (history|background|qualifications|experience|status|details); ~cv; ~resume; curriculum vitae; ~profession; ~occupation; job (function|role|description|details); household (size|composition|information); family (details|members information); personal characteristics; (user|member|customer|personal) profile (information|data|details|); attributes such; data you enter in your profile; information (in|on|from) your (public|) (profile|account); details of your account; account and profile (information|data); sign-up information; registration details; identity information; (account|user) (metadata|attributes); height; ~nationality; academic degree; ~salutation; university; company (name|details); name of your (company|employer|organisation|organization)`,
  ],
  [
    ['contact-list'],
    `(mobile|device|phone|cell phone|phone's|mobile phone|your|) address book (contacts|information|data|entries|); (phone|mobile|contact|device|email) (contacts|list|book) (information|); contact list; contacts list; address book; phone book; phonebook; ~contacts; your contacts; friend list; friends list; contact upload;
     (phone numbers|mobile phone numbers|numbers|names|information|contact information|emails) (in|from) (your|their|the|its users') (mobile|device|phone|) (address book|contacts|contact list); address books; up-to-date contacts; data about your contacts; information about your contacts; imported contacts; synced contacts; social graph; list of friends; your friends; contacts from your (device|phone|account); buddy list; your connections; friends and connections; favorites list of your contacts;
     phone contacts; (contacts'|friends'|contact's|friend's) (phone numbers|names|email addresses|contact information|contact details|information|details|data); (names|numbers|phone numbers|email addresses|emails|contact details|contact information|information|details|hashes|data) (of|about|on|for) (your|their|the user's|a user's|users'|any of your) (contacts|friends|friends and family|connections|address book); people in your (contacts|address book|phone); contact (entries|records); (third party|device|phone|) contact book; ~roster; friends lists; social (connections|network contacts); contacts (stored|saved) (on|in) your (device|phone|account|address book); address book (on|of|in|from) (your|the) (device|phone); address-book data; hashed (phone numbers of your contacts|contacts|contact data|address book); your (google|outlook|facebook) contacts; imported address book; list of (your|) (contacts|connections); network of friends; your phone's contacts;
     (phone numbers|numbers|names|contacts|email addresses|phone numbers and names) (registered|stored|saved|contained|held|listed) (in|on) your (mobile|) (phone|phone's|device|device's|) (address book|contacts|contact list|phone book|phonebook); address book (content|contents)`,
  ],
  [
    ['contact-identifier'],
    `(phone number|number|account|person|people) you (are requesting the status of|message|call|contact); phone number you are requesting the status of; (sender|recipient|recipients) of (your|the|) (messages|communications|calls); recipient's (phone number|number|email address); (people|persons|users|accounts|businesses|friends|others|person|user|those) (you|users|they) (communicate|interact|message|chat|talk|call|correspond) (with|); who you (communicate|interact|message|chat|talk|call) (with|); who you messaged; with whom you (communicate|interact|message|talk); the people you (communicate|interact) with; (sender|recipient) (information|identity|and recipient); sender and recipient; forwarding numbers; called number; calling and called numbers; (people|person) you (follow|friend);
     who (calls|called|messaged|messages|messages|talks|talks to|is talking to|talked to|contacts|communicates with|communicated with) (who|whom|you); (who|whom) you (call|called|contact|contacted|email|write to|are talking to|talk to|messaged); the (other|) (party|parties|participants) (to|of|in) (a|the|your) (call|conversation|chat|communication|communications|calls|chats|meeting); (phone numbers|numbers|addresses|email addresses|ids) of (callers|recipients|senders|the recipient|the recipients|the sender|sender and recipient|the people you call|the people you contact|your correspondents); (sender|senders|recipient|recipients) (email addresses|addresses|address|phone number|number|name|id|ids); (incoming|outgoing) (phone|) numbers; number (dialed|dialled|called); dialed numbers; accounts you (follow|interact with|message|contact); (who|which users|which accounts) you (interact|communicate|engage) with; your correspondents; identity of (the|your) (recipient|sender|correspondents|people you communicate with); people you (message|call|contact|interact with)`,
  ],
  [
    ['phone-number', 'contact-identifier'],
    `(mobile phone|phone|) numbers the messages were sent from and to; (mobile phone|phone|) numbers involved in the messages; (sender|sender's) and (recipient|recipient's) (phone|mobile|) numbers`,
  ],
  [
    ['group-membership'],
    `(groups|communities|channels|servers|chats|group chats|rooms|workspaces|spaces|lists|pages|clubs) (that|which|) (you|users|they) (are in|join|joined|belong to|follow|are (a|) part of|are a member of|create|participate in|are members of|are connected to|subscribe to); groups you created; group (membership|information|name|list|participation); whatsapp groups; (membership in|member of) (groups|channels|communities); groups and broadcast lists; channels they follow; groups, and broadcast lists; servers you join; channel (membership|information); public one-to-many channels; groups and communities; such groups and lists; workspace membership;
     (names of|) (groups|channels|communities|chat rooms) you (belong|subscribe) (to|); (community|channel|group|subreddit) (memberships|subscriptions|affiliations); group names; names of (your|the) groups; communities you (join|follow|moderate); rooms you (join|are in|have joined); room membership; your (groups|communities|subscriptions to channels)`,
  ],
];
