import type { DataType } from '../../model/data-types.ts';

/** What people say, and what shows that they said it. See `data-identity.ts` for the notation. */
export const CONTENT_DATA: readonly [types: DataType[], patterns: string][] = [
  [
    ['message-content'],
    `(your|the|private|personal|chat|text|direct|undelivered|delivered|whatsapp|sms|instant|secret|group|cloud|email|) (message|messages|chats|conversations) (contents|content|text|data|history|); messages; (content|contents|text) of (your|the|any|any of your|all|individual|their|a|any delivered|) (private|personal|direct|) (messages|chats|conversations|communications|message|chat|emails|posts|calls or messages) (that|);
     (contents|content) of messages; message (content|contents|text|body|history); text message; (email|emails) (that|) you (write|send|receive); ~chats; ~conversations; conversation (content|contents|data|history); dm; dms; direct message; (private|personal|online|electronic) (chats|communications|messages|correspondence); your communications; content of your communications; secret chat; interactions and your messages; (contents|content) of your private chats; private chats; text of any message; ~correspondence; ~posts; ~comments; communications (content|you send); (messages|messaging) you (send|receive|post); copies of your messages; those messages; message history; prompts; messages with; your messages with; support (conversations|correspondence); feedback you (provide|give|send)`,
  ],
  [
    ['attachment'],
    `(profile|) (photos|photo|pictures|videos|video|images|image|files|file|documents|attachments|stickers|gifs|recordings) (you (share|send|upload|post)|); voice message; voice note; video message; media (file|files|message|); ~media; attachment; uploaded files; shared media; photos and videos; audio (data|recording|file|message|clip); audio data of voice and video messages; transcripts; audio; multimedia; that media; camera (images|roll|content); screenshots; gallery`,
  ],
  [
    ['call-content'],
    `(content|contents) of (your|the|) calls; call (content|recording|audio); (recordings of|recorded) (your|their|) calls; (voice|video|audio) (calls|chats) content; calls with them; call recordings; recordings of your calls with them; audio or video content of calls; live audio; ~calls; voice call content; content of voice calls; (voice|video|audio) (and|or) (voice|video|audio) (calls|channels|chats|communications|conversations|call|chat) (or channels|); (voice|video|audio) (calls|channels|chats|communications|conversations); (contents|content) of (video or voice|voice or video) calls (or channels|); phone calls; streams; your calls`,
  ],
  [
    ['search-query'],
    `search (query|queries|terms|term|history|activity|requests|keywords|words|string); (terms|things|queries) you search (for|); what you search for; ~searches; inline query; ~queries; ~query; everything you type; searches you (make|conduct|run); text you enter in search`,
  ],
  [
    ['content'],
    `(user|your|user-generated|user generated|posted|uploaded|other|) content; (audio and visual|audio, visual|audiovisual|audio, electronic, visual|audio/visual) (data|information|content); user-generated content; content you (create|post|share|upload|send|provide|submit|generate|add|publish|store); content (that|) (you|users) (create|post|share|upload|send|provide|submit|generate|add|publish|store); user content; content posted in larger spaces; information you (post|publish); audio, electronic, visual, thermal or olfactory information; audio, electronic, visual and similar information; customer content; customer data; streaming content; visual information; content of users; types of content`,
  ],
  [
    ['message-metadata'],
    `(message|messaging|communication|communications|email|sms) (metadata|meta data|log|logs|record|records|header|headers|routing information|details|timestamp|frequency); (date and time|date and time stamp|time and date|time|date) (stamps|stamp|stamp information|stamps associated with messages|you (send|sent) messages); logs for messages; (time|frequency|duration|size|times|date|type) (and (time|frequency|duration|size)|) of (your|the|) (messages|communications|message|activities and messages); when (you messaged|messages are sent); (who|whom) you message and when; who or when you messaged; logs of messages; delivery information of messages; time of message; timestamps of messages; records of messages; traffic data; message traffic; particular chat it belongs to`,
  ],
  [
    ['call-metadata'],
    `(audio and video|audio|video) metadata; call (metadata|log|logs|records|detail record|history|duration|details|times); (duration|length|time|date|frequency) of (your|the|) calls; calling (records|information|log); phone call log; sms log; duration of calls; call and sms log; type of calls; types of calls`,
  ],
  [
    ['communication-metadata'],
    `send (you a message|messages to groups); your interactions with (others|other users|businesses|other people|them); information about (your|the) (messages|communications|calls); communication(s|) (data|information); how you interact with others; interactions and; call you`,
  ],
  [
    ['delivery-receipt', 'read-receipt'],
    `receipts; message receipts; (delivery and read|read and delivery) receipts`,
  ],
  [
    ['delivery-receipt'],
    `delivery (receipt|confirmation|status); delivered status; (sent|delivered) (receipts|at)`,
  ],
  [
    ['read-receipt'],
    `read (receipt|status|confirmation|state); whether (you have|you've|a message has been|messages have been) (read|seen|opened) (a message|messages|); seen receipts; (opened|opening) (emails|messages)`,
  ],
];
