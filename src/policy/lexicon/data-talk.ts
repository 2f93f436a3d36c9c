import type { DataType } from '../../model/data-types.ts';

const LETTERS =
  '(message|messages|chats|emails|e-mails|texts|text messages|communications|conversations|sms)';
const CALLS =
  '(call|calls|voice call|voice calls|video call|video calls|phone calls|telephone calls|meeting|meetings|conferences)';
const OF =
  '(of|for|on|about|associated with|related to|relating to) (your|the|each|a|any|these|all|individual|)';

/** What is said and sent, and what shows that it was. See `data-identity.ts` for the notation. */
export const TALK_DATA: readonly [types: DataType[], patterns: string][] = [
  [
    ['message-content'],
    `(information|data|anything|everything|what) (that|) (you|) (sent|send|exchanged|exchange|said|say|typed|type) (in|through|via|over|using) (our|the|a|) (chat|chats|messages|messaging|messenger|instant messages|private messages|direct messages); ~sms; ~mms; sms (content|texts|text|contents); (group|one-to-one|1:1|secret|private|direct|public|channel|encrypted|disappearing|ephemeral|in-app|in-game|live|archived|support|team) (chat|chats|messages|conversations|mentions|replies|dms); ~replies; communications between you and (us|others|other users|the company); content and communications you (send|share) privately; (their|its) communications; ~inquiries; ~enquiries; ~complaints; ~mentions; ~toots; ~tweets; thread (contents|content|messages); contact form (submissions|content|messages|entries|data|inquiries); (help desk|helpdesk|support|customer support|service desk) (tickets|chats|threads|emails|queries); (email|e-mail|written|chat|sms|text|postal|electronic|online) correspondence; what you (write|say|type|text|tell) (to|) (us|others|each other|your friends|); (your|their) (words|replies); content of (your|the|our|) (correspondence|communications|letters); (live chat|chat|support chat|message) (transcripts|sessions|history|text|texts); (messages|chats|conversations) (themselves|you have with others); (voicemail|voice mail) transcripts; plain text of (your|the) messages; (substance|meaning) of (your|the|any) (messages|communications|conversations)`,
  ],
  [
    ['attachment'],
    `(email|e-mail|message|mail|chat|file) attachment; ~memes; custom (emoji|emojis|stickers); ~emoji; ~emojis; ~emoticons; ~spreadsheets; ~presentations; ~pdfs; (video|audio|sound|film|media) clips; ~albums; (photo|picture|image) (albums|galleries|gallery|collection); ~thumbnails; (file|document|image|photo|attachment) (name|names|title|titles|contents|content); filename; (sound|screen|audio|film|media) recordings; camera (feed|footage|pictures|photos|images|picture|photo); ~wallpaper; chat (wallpaper|backgrounds|background|theme|photos|files); ringtones; (media|multimedia) (content|messages|contents); picture messages; (video|voice|audio|photo|picture|image|media|multimedia) (messages|message|notes|note|mails|mail|memo); ~voicemails; voicemail (messages|recordings|greetings|); (sent|shared|attached|uploaded|captured|received|transferred) (image|photo|picture|video|file|document|media|recording); ~animations; scanned documents`,
  ],
  [
    ['call-content'],
    `(group|conference|encrypted|one-to-one|in-app|internet) (call|calls|conference|conferences); (video|audio|voice|telephone|phone|web|video and voice|voice and video|video and audio|audio and video) (call|conference|conferences|meeting|meetings|room|rooms|feed|feeds|traffic|streams|conversations|chats|calls|conferencing|hangouts); media streams; livestreams; live-streams; livestream; ~conferences; ~webinars; ~meetings; (webcam|camera|microphone|mic) (video|audio|input|stream|streams); spoken (words|content|conversations); shared screens; screen content; ${CALLS} (transcript|transcripts|recording|recordings|summaries|content|contents|audio|video); (recording|transcript|transcription|audio|content|contents|video|summaries) of (your|the|any|all|our|) (calls|call|conversations with support|phone calls|meetings|video calls|voice calls)`,
  ],
  [
    ['search-query'],
    `(search|web search|internet search|site search|in-app search) (requests|logs|log|results|records|entries|text|criteria|preferences|parameters); (recent|in-app|saved|web|past|previous|gif|voice) searches; what you('ve|) (looked|searched) (up|for)`,
  ],
  [
    ['content'],
    `(your|their|account|mailbox) contents; private content and communications; ~notes; ~reminders; ~tasks; to-do (lists|list|items); ~postings; ~polls; (user|member|creative|community|visitor) (submissions|materials|material|postings|creations|works|contributions|posts|comments|uploads); ~testimonials; ~feedback; (your|user|customer|such|any|this) feedback; your (suggestions|ideas|suggestions and ideas|ideas and suggestions|testimonials|testimonial); feedback (you|that you|you choose to) (provide|give|send|share|submit); (message board|forum|bulletin board|public|community|blog) (posts|postings|messages|entries|comments|contributions); creative (works|content|projects); ~artwork; (ai|text|user|image|chatbot|assistant) (prompts|inputs|outputs|input|output); (generated|ai-generated|machine-generated|created|saved|posted) (content|text|output); ~opinions; ~answers; form (responses|submissions|entries|inputs); (poll|quiz|questionnaire) (answers|responses|results|votes); (your|cloud|device|chat|message|account|encrypted|local) (backups|backup); backup (data|content); ~notebooks; ~whiteboards; ~wikis; ~diaries; ~journals; journal entries; (app|account|workspace|server|channel|group|project|profile|website|page|team) (content|contents)`,
  ],
  [
    ['message-metadata'],
    `(attachment|attached file) (size|sizes|type|types|format|formats|metadata); (delivery|sending|sent|send|receipt) (times|timestamps|timestamp|dates); (sent|send|sending) time; (id|ids|identifier|number) of (the|a|your|each) (message|post|comment|post or comment|messages|posts); (routing|message routing|message delivery|message envelope|envelope|mail routing|message transmission) (data|information|details|metadata); (timestamp|timestamps|time stamps|time|times|size|sizes|number|count|length|volume|frequency|timing|time and date|date and time|date|dates and times|subject|subjects|status|types|type|order) of (your|the|each|a|any|these|all|) ${LETTERS}; (message|email|e-mail|sms|text message|encrypted message|group message|mail) (length|lengths|volume|frequency|size|sizes|count|counts|timing|traffic|priority|timestamp|timestamps|time|times|metadata|meta-data|meta data|ids|id|types|type|headers|header|volumes|statistics|subject|subjects|routing|flags|activity|log|log data|exchange frequency); (message|chat|group message) (length|lengths|size|sizes|count|counts|timing|timestamp|timestamps|metadata|ids|id|headers|header|statistics|routing); (sms|text message|messaging|im|instant message) (logs|log|records|history|traffic|data|metadata); (the|) (time|times|date|dates|moment) (at which|when|on which|) (a|your|the|) (message|messages|email|emails|texts) (was|were|is|are|has been|have been|gets|get) (sent|received|delivered|transmitted); (metadata|meta-data|header|headers|technical data|details) ${OF} ${LETTERS}; how (often|many|much) (messages|) you (message|send|text|write|chat)`,
  ],
  [
    ['call-metadata'],
    `calling (history|patterns|data|activity); (call|video call|voice call|audio call|phone call|telephone call|video chat) (logs|log|history|records|record|detail records|data records|duration|durations|length|lengths|time|times|timing|start|end|start and end times|start and end time|timestamp|timestamps|statistics|metadata|meta-data|details|type|types|frequency|count|counts|quality|quality data|quality metrics|quality information|quality statistics|participation|signaling data|signalling data|signalling|signaling|setup data|routing information|routing data|routing|direction|status|events|information); telephony (log|logs|metadata|data|information|log information|records); (meeting|conference|video conference|webinar|call) (ids|id|attendance|details|names|logs|metadata|history|records|duration|data|times|information|schedules); (when|how often|how long|how frequently) (you|users) (make a call|make calls|call|make or receive calls|called|place calls); when calls are made; participation in (calls|meetings|the call|a call); (duration|length|time|times|date|dates|start|end|date and time|time and duration|date, time and duration|number|frequency|type|types|quality|status|participants|metadata) of (your|the|each|any|all|) ${CALLS}; toll records; call forwarding (settings|data|numbers|information); (incoming|outgoing) (calls|call) (data|details|records|log|history); logs of (your|) calls; records of (your|) calls`,
  ],
  [
    ['delivery-receipt'],
    `(delivery|message delivery|sms delivery) (reports|report|state|notifications|acknowledgements|acknowledgments|receipt|receipts|confirmation|status|failures); whether (a|your|the|) (message|messages|email|emails) (was|were|has been|have been|is|are) (delivered|sent|received)`,
  ],
  [
    ['read-receipt'],
    `read (indicators|indicator|markers|marker|marks|time|times|acknowledgements|acknowledgments|flags|receipts|status|state); (seen|unread|viewed) (status|count|counts|state|markers|marker|indicators|receipts); message (read|seen) (receipts|status|state|times|confirmations|confirmation); whether (a|your|the|) (message|messages) (was|were|has been|have been|is|are) (read|seen|opened|viewed); (when|if) (you|they|recipients|a recipient|the recipient) (read|reads|have read|has read|opened|open|opens) (a|your|the|their|) (message|messages)`,
  ],
];
