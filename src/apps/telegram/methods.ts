import type { DataTypeMember } from '../../model/data-types.ts';

/** What calling a method says, whatever its arguments; and what certain arguments are. */
export interface MethodRule {
  says?: readonly DataTypeMember[];
  /** Argument names in lower case without `_`. */
  args?: Readonly<Record<string, DataTypeMember>>;
  /** Its numbers and names are an address book. */
  book?: boolean;
}

const typing: MethodRule = { says: ['typing'] };
const presence: MethodRule = { says: ['presence'] };
const read: MethodRule = { says: ['read-receipt'] };
const delivered: MethodRule = { says: ['delivery-receipt'] };
const sent: MethodRule = {
  says: ['message-metadata'],
  args: { message: 'message-content', text: 'message-content' },
};
const acted: MethodRule = { says: ['message-metadata'] };
const book: MethodRule = { book: true };
const call: MethodRule = { says: ['call-metadata'] };
const search: MethodRule = { args: { q: 'search-query', query: 'search-query', hashtag: 'search-query' } };
const group: MethodRule = { says: ['group-membership'] };
const photo: MethodRule = { says: ['profile-photo'] };
const push: MethodRule = { says: ['push-token'] };
const file: MethodRule = { says: ['attachment'] };
const usage: MethodRule = { says: ['usage-event'] };
const login: MethodRule = {
  args: {
    phonenumber: 'phone-number',
    firstname: 'name',
    lastname: 'name',
    password: 'auth-token',
    token: 'auth-token',
    phonecode: 'auth-token',
    code: 'auth-token',
    bytes: 'auth-token',
    email: 'email-address',
    webauthtoken: 'auth-token',
    botauthtoken: 'auth-token',
  },
};
const profile: MethodRule = {
  args: {
    firstname: 'name',
    lastname: 'name',
    about: 'status-text',
    bio: 'status-text',
    username: 'username',
    birthday: 'date-of-birth',
    email: 'email-address',
    phonenumber: 'phone-number',
    geopoint: 'precise-location',
    address: 'postal-address',
  },
};
const asked: MethodRule = {
  args: {
    phone: 'contact-identifier',
    username: 'contact-identifier',
    phones: 'contact-identifier',
    firstname: 'contact-identifier',
  },
};
const place: MethodRule = { says: ['precise-location'] };
const reacted: MethodRule = { says: ['message-metadata'], args: { reaction: 'message-content' } };
const connect: MethodRule = {
  args: {
    appversion: 'app-version',
    systemversion: 'operating-system',
    systemlangcode: 'language',
    langcode: 'language',
    tzoffset: 'timezone',
    platform: 'operating-system',
    useragent: 'browser',
  },
};
const plain: MethodRule = {};

/** Methods of the API by namespace and name, lower case; the first that fits counts. */
const API: readonly (readonly [RegExp, MethodRule])[] = [
  [/^messages\.set(encrypted)?typing$/, typing],
  [/^account\.updatestatus$/, presence],
  [
    /^(messages|channels)\.read(history|encryptedhistory|messagecontents|discussion|mentions|reactions)$|^stories\.readstories$|^stories\.incrementstoryviews$/,
    read,
  ],
  [/^messages\.received(messages|queue)$|^messages\.reportmessagesdelivery$/, delivered],
  [
    /^messages\.(send(message|media|multimedia|inlinebotresult|scheduledmessages|quickreplymessages|webviewdata)|editmessage|savedraft|getwebpagepreview|translatetext)$/,
    sent,
  ],
  [/^stories\.(sendstory|editstory)$/, { says: ['message-metadata'], args: { caption: 'message-content' } }],
  [
    /^messages\.(forwardmessages|deletemessages|deletehistory|sendencrypted\w*|updatepinnedmessage|sendvote|sendscreenshotnotification)$/,
    acted,
  ],
  [/\.send(paid)?reaction$/, reacted],
  [/^contacts\.importcontacts$/, book],
  [/^contacts\.(resolveusername|resolvephone|addcontact|deletebyphones)$/, asked],
  [/^contacts\.getlocated$/, place],
  [
    /^(contacts\.search|messages\.(search\w*|getinlinebotresults)|channels\.searchposts|stories\.searchposts|messages\.getchatinviteimporters)$/,
    search,
  ],
  [/^phone\./, call],
  [
    /^messages\.(createchat|addchatuser|deletechatuser|importchatinvite|checkchatinvite|getfullchat|editchat\w*)$|^channels\.(join|leave|create|invite|edit)\w*$/,
    group,
  ],
  [/^photos\.(uploadprofilephoto|updateprofilephoto)$/, photo],
  [/^account\.(un)?registerdevice$/, push],
  [/^upload\.save(big)?filepart$|^messages\.uploadmedia$/, file],
  [/^help\.saveapplog$/, usage],
  [
    /^messages\.(view|click)sponsoredmessage$|^channels\.(view|click)sponsoredmessage$/,
    { says: ['ad-interaction'] },
  ],
  [
    /^auth\.|^account\.(sendchangephonecode|changephone|sendverify\w+|verify\w+|confirm\w+|gettmppassword|checkpassword)$/,
    login,
  ],
  [/^account\.(updateprofile|updateusername|updatebirthday|updatebusinesslocation)$/, profile],
  [/^payments\.(sendpaymentform|validaterequestedinfo|sendstarsform)$/, { says: ['payment-information'] }],
  [/^initconnection$/, connect],
  [/^langpack\.|^help\.getcountrieslist$/, { args: { langcode: 'language' } }],
];

/** The rule for a method of the API, `messages.SetTyping`. */
export function apiRule(className: string): MethodRule {
  const name = className.toLowerCase();
  return API.find(([pattern]) => pattern.test(name))?.[1] ?? plain;
}

/**
 * Names by which the page asks its worker, in both clients (tweb's managers, telegram-tt's callMethod), where
 * the call leaves the device. Names change between versions: what fits none is not reported as sent.
 */
const BRIDGE: readonly (readonly [RegExp, MethodRule])[] = [
  [/^(settyping|sendmessageaction|send(watching)?emojiinteraction)$/, typing],
  [
    /^(updateisonline|updatemyonlinestatus|setonline|updatemystatus|setmystatus|setonlinestatus|updatestatus)$/,
    presence,
  ],
  [
    /^(readhistory|readallhistory|markmessagelistread|markmessagesread|readmessages|readmentions|marktopicread|readallmentions|readallreactions|readstories|viewstory|markstoryread|increment(story|message)views)$/,
    read,
  ],
  [
    /^(sendtext|sendmessage|sendmessagelocal|editmessage|savedraft|fetchwebpagepreview|syncdraft|translatetext)$/,
    sent,
  ],
  [
    /^(sendfile|sendgrouped|sendalbum|sendgrouppedfiles|uploadfile|sendother|uploadcontactprofilephoto)$/,
    {
      says: ['message-metadata', 'attachment'],
      args: { caption: 'message-content', text: 'message-content' },
    },
  ],
  [
    /^(forwardmessages|deletemessages|sendpollvote|sendvote|pinmessage|flushhistory|deletehistory|sendscheduledmessages|answercallbackbutton|startbot|sendinline(bot)?result)$/,
    acted,
  ],
  [/^(sendreaction|sendpaidreaction|sendstoryreaction)$/, reacted],
  [/^(importcontacts|uploadcontacts|synccontacts)$/, book],
  [
    /^(importcontact|addcontact|updatecontact|resolvephone|resolveusername|getchatbyphonenumber|getchatbyusername|fetchchatbyphonenumber)$/,
    asked,
  ],
  [
    /^(searchcontacts|searchchats|searchmessages\w*|searchhashtagposts|getsearch|fetchinlinebotresults|fetchgifs|searchgifs|searchstickers|getinlineresults|gethistory|requesthistory)$/,
    search,
  ],
  [
    /^(requestcall|acceptcall|confirmcall|discardcall|receivedcall|joingroupcall|leavegroupcall|startcallinternal|startcall|sendsignalingdata|setcallrating)$/,
    call,
  ],
  [
    /^(createchat|createchannel|createchatgroup|creategroupchat|joinchannel|leavechannel|leavechat|joinchat|addchatmembers|deletechatmember|addchatuser|kickfromchat|kickfromchannel|importchatinvite|openchatbyinvite|joinchatlistinvite|invitetochannel)$/,
    group,
  ],
  [/^(uploadprofilephoto|updateprofilephoto)$/, photo],
  [/^(registerdevice|unregisterdevice)$/, push],
  [/^(saveapplog|sendapplog)$/, usage],
  [/^(provideauth\w+|sendcode|signin|signup|checkpassword)$/, login],
  [/^(updateusername|checkusername)$/, { args: { username: 'username' } }],
  [/^(updateprofile|updatebirthday)$/, profile],
  [/^getlocated$/, place],
  [/^(sendpaymentform|validaterequestedinfo)$/, { says: ['payment-information'] }],
  [/^(viewsponsored|clicksponsored)\w*$/, { says: ['ad-interaction'] }],
  [
    /^(fetchmessages|fetchfullchat|fetchfulluser|fetchuser|getfulluser|getprofile|fetchcommonchats|requestchatupdate|deletecontact|fetchprofilephotos|fetchmessagereadparticipants|blockuser|unblockuser|toggleblock|reportpeer)$/,
    plain,
  ],
  [/^initapi$/, connect],
];

/** The rule for a name on the bridge; null where it is not known to leave the device. */
export function bridgeRule(name: string): MethodRule | null {
  const plainName = name.toLowerCase();
  return BRIDGE.find(([pattern]) => pattern.test(plainName))?.[1] ?? null;
}
