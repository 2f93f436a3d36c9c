import type { DataType } from '../../model/data-types.ts';

/** What people say, and what shows that they said it. See `data-identity.ts` for the notation. */
export const CONTENT_DATA: readonly [types: DataType[], patterns: string][] = [
  [
    ['message-content'],
    `(your|the|private|personal|chat|text|direct|undelivered|delivered|whatsapp|sms|instant|secret|group|cloud|email|) (message|messages|chats|conversations) (contents|content|text|data|history|); messages; (content|contents|text) of (your|the|any|any of your|all|individual|their|a|any delivered|) (private|personal|direct|) (messages|chats|conversations|communications|message|chat|emails|posts|calls or messages) (that|);
     (contents|content|text|body) of (such|these|those|this|that|said) (communications|communication|messages|message|conversations|chats|emails|calls|correspondence); (contents|content) of messages; message (content|contents|text|body|history); text message; (email|emails) (that|) you (write|send|receive); ~chats; ~conversations; conversation (data|history); dm; dms; direct message; (private|personal|online|electronic) (chats|communications|messages|correspondence); your communications; content of your communications; secret chat; interactions and your messages; (contents|content) of your private chats; private chats; text of any message; ~correspondence; ~posts; ~comments; communications (content|you send); (messages|messaging) you (send|receive|post); copies of your messages; those messages; (such|these|those|this|your) (communication|communications|correspondence|conversation|conversations); message history; prompts; messages with; your messages with; support (conversations|correspondence); feedback you (provide|give|send);
     snaps; tweets; email content; body of (the|your|an|any|each) (message|email|emails|messages); (chat|conversation|message|email) (logs|transcripts|messages|bodies|body|texts|threads); (your|their) conversations; what (you|users|people) (say|write|type|send|are saying|talk about); what is (said|exchanged|sent|written|being exchanged|being said|being sent|being discussed); what is being exchanged; your texts; text messages; ~drafts; (in-app|in-game|chat|group|private|public|direct|individual|personal) messages; (communications|correspondence|messages|emails|conversations|interactions) (with|to|you have with|you send to|between you and) (us|our support team|our support|customer support|customer service|our customer service|our team); (support|customer support|customer service|help) (requests|tickets|messages|communications|conversations|correspondence|inquiries|enquiries); your (inquiries|enquiries|feedback|questions|comments); content of your (inquiry|enquiry|request|message|email|emails|correspondence); (contents|content) of (the|any|all|an|) (emails|email|email messages|correspondence|messages and calls|messages|chats|communications|conversations|inquiry); message bodies; (encrypted|incoming|outgoing) (emails|messages|chats|communications); (text|sms) messages; posts and comments; your (posts|comments|tweets|snaps|chats|letters); ~letters; private conversations; status updates; dms you send; audio, video and text (chats|conversations)`,
  ],
  [
    ['attachment'],
    `(profile|) (photos|photo|pictures|videos|video|images|image|files|file|documents|attachments|stickers|gifs|recordings) (you (share|send|upload|post)|); voice message; voice note; video message; media (file|files|message|); ~media; attachment; uploaded files; shared media; photos and videos; audio (data|recording|file|message|clip); audio data of voice and video messages; transcripts; audio; multimedia; that media; camera (images|roll|content); screenshots; gallery;
     (camera roll|photo library|media library|photo album|photo gallery); (your|device|phone|uploaded|shared|stored|image|audio|video|media|multimedia|sent|encrypted) (files|images|photos|videos|pictures|documents|media|recordings); (voice|video|audio) (memos|notes|messages|clips|recordings|recording|files); (images|photos|pictures|videos|files|documents|media|recordings|attachments) (that|which|) (you|users) (share|send|upload|post|store|attach|take|record|save|create|add|submit|choose|exchange); ~uploads; ~attachments; ~photographs; ~photograph; ~recordings; image metadata; photo metadata; exif data; ~screenshots; (virtual|) backgrounds; ~stickers; camera and (microphone|photos|photo library|gallery); chat (media|files|photos|images|attachments|videos)`,
  ],
  [
    ['call-content'],
    `(content|contents) of (your|the|) calls; call (content|recording|audio); (recordings of|recorded) (your|their|) calls; (voice|video|audio) (calls|chats) content; phone conversations; calls with them; call recordings; recordings of your calls with them; audio or video content of calls; live audio; ~calls; voice call content; content of voice calls; (voice|video|audio) (and|or) (voice|video|audio) (calls|channels|chats|communications|conversations|call|chat) (or channels|); (voice|video|audio) (calls|channels|chats|communications|conversations); (contents|content) of (video or voice|voice or video) calls (or channels|); phone calls; streams; your calls;
     (meeting|call|video call|voice call|audio call) (recordings|content|contents|audio|video|transcripts); (content|contents|audio|video|recordings|recording) of (your|the|a|any) (meeting|meetings|call|conference|video call|phone call|phone calls|video conferences|voice calls|video calls); screen (sharing|shares|share); (audio|video|voice) (streams|stream|content|conversations); audio and video (streams|content|of calls|of your calls|data); what is said (in|during) (calls|your calls|the call); (voice|video) and (voice|video) calls; calls you make; live (streams|stream|video|audio)`,
  ],
  [
    ['search-query'],
    `search (query|queries|terms|term|history|activity|requests|keywords|words|string); (terms|things|queries) you search (for|); what you search for; ~searches; inline query; ~queries; ~query; everything you type; searches you (make|conduct|run); text you enter in search;
     search (inputs|strings|keyword|key words|phrase|phrases|data|information|records); keywords you (enter|search|use); searches (performed|conducted|you perform|you make|you have made|you do); what you search; your searches; your search (terms|history|queries|results|activity); things you search for; search engine queries; questions you ask`,
  ],
  [
    ['content'],
    `(user|your|user-generated|user generated|posted|uploaded|other|conversation|) content; conversation contents; (audio and visual|audio, visual|audiovisual|audio, electronic, visual|audio/visual) (data|information|content); user-generated content; content you (create|post|share|upload|send|provide|submit|generate|add|publish|store); content (that|) (you|users) (create|post|share|upload|send|provide|submit|generate|add|publish|store); user content; content posted in larger spaces; information you (post|publish); audio, electronic, visual, thermal or olfactory information; audio, electronic, visual and similar information; customer content; customer data; streaming content; content data; visual information; content of users;
     ~reviews; ~ratings; ~contributions; ~submissions; ~playlists; (public|blog|forum) posts; calendar (events|entries|data|information|details|event|); ~calendar; contents of (your|the) (account|inbox|mailbox|drive|vault|cloud storage); (account|mailbox|vault|encrypted) (contents|content|data); ~stories; data you (store|upload|create|save) (in|on|with|to) (the|our) (service|services|cloud|servers|account); (creative|public|private|shared|stored|posted|submitted|published) content; content and communications; material you (post|upload|submit|share|provide); (text|files|images|content|material) and other (content|materials) you (upload|provide|post|submit|create|share); user contributions; information you (share|post|upload|disclose) (in|on) (public|the forums|our forums|your profile|your posts); information contained in your (content|posts)`,
  ],
  [
    ['message-metadata'],
    `(message|messaging|communication|communications|email|sms) (metadata|meta data|log|logs|record|records|header|headers|routing information|details|timestamp|frequency); (date and time|date and time stamp|time and date|time|date) (stamps|stamp|stamp information|stamps associated with messages|you (send|sent) messages); logs for messages; (time|frequency|duration|size|times|date|type) (and (time|frequency|duration|size)|) of (your|the|) (messages|communications|message|activities and messages); when (you messaged|messages are sent); (who|whom) you message and when; who or when you messaged; logs of messages; delivery information of messages; time of message; timestamps of messages; records of messages; traffic data; message traffic; particular chat it belongs to;
     (message|email|messaging) (ids|identifiers|size|sizes|type|types|count|volume|subject|subject lines|timestamps|times|traffic data|status); subject (line|lines) (of|); number of (messages|emails|texts) (sent|received|exchanged|you send|sent and received|); (who messaged|who messages) (who|whom) (and when|); (time|times|date|dates|date and time|frequency|length|volume|size|number) (at which|of|when) (your|the|a|each|) (messages|message|communications|chats|emails|communication) (is|are|was|were|) (sent|received|delivered|); when (a message|messages|your message) (was|were) (sent|received|delivered|read); (email|message|mail) (headers|header|header information|envelope); ~headers; header information; message routing (data|information); metadata (of|about|on|for|relating to|related to|from|associated with) (your|the|these|a|each|) (messages|message|communications|emails|email|chats|conversations|communication); (conversation|chat|messaging|email|mail|communications) metadata; messaging activity; communication (traffic|patterns|history|frequency); messages activity`,
  ],
  [
    ['call-metadata'],
    `(audio and video|audio|video) metadata; call (metadata|log|logs|records|detail record|history|duration|details|times); (duration|length|time|date|frequency) of (your|the|) calls; calling (records|information|log); phone call log; sms log; duration of calls; call and sms log; type of calls; types of calls;
     (length|duration|time|times|type|quality|date|start|end|number|status) of (the|a|your|each|any|) (call|calls|meeting|meetings|conversation by phone); (who called|who calls) (who|whom); call (quality|statistics|participants|type|types|length|time|times|timing|signalling|signaling|data|information|activity|frequency|status|setup); (incoming|outgoing|missed) (and (outgoing|incoming|missed)|) calls; meeting (metadata|duration|participants|times|information|data|title|titles|join times); whether you answered (the|a) call; who joined the (call|meeting); data related to (the|your) calls; metadata (of|about|on) (your|the|) (calls|call|meetings); (phone|telephone|video call|voice call) (records|logs|history|metadata); cdrs`,
  ],
  [
    ['call-metadata', 'message-metadata'],
    `call and message (log|logs|metadata|history|records) (information|data|); (time|date|time and date|date and time|duration|times) of (calls and messages|messages and calls); (calling|calls) and (messaging|messages) (log|logs|metadata|history|records) (information|data|)`,
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
    `read (receipt|status|confirmation|state); whether (you have|you've|a message has been|messages have been) (read|seen|opened) (a message|messages|); seen receipts; (opened|opening) (emails|messages);
     whether (you've|you have|they have|a user has|the recipient has) (read|seen|opened|viewed) (a|the|your|their|) (message|messages|email|emails|snap)`,
  ],
];
