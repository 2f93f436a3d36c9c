// Written by src/cli/generate-apps.ts from the folders beside it. Do not edit.
import type { Decoder } from '../model/reading.ts';
import converseProfile from './converse/profile.json' with { type: 'json' };
import { decode as discordDecoder } from './discord/decoder.ts';
import discordProfile from './discord/profile.json' with { type: 'json' };
import elementProfile from './element/profile.json' with { type: 'json' };
import genericProfile from './generic/profile.json' with { type: 'json' };
import googleChatProfile from './google-chat/profile.json' with { type: 'json' };
import googleMessagesProfile from './google-messages/profile.json' with { type: 'json' };
import { decode as instagramDecoder } from './instagram/decoder.ts';
import instagramProfile from './instagram/profile.json' with { type: 'json' };
import lineProfile from './line/profile.json' with { type: 'json' };
import mattermostProfile from './mattermost/profile.json' with { type: 'json' };
import { decode as messengerDecoder } from './messenger/decoder.ts';
import messengerProfile from './messenger/profile.json' with { type: 'json' };
import rocketChatProfile from './rocket-chat/profile.json' with { type: 'json' };
import signalProfile from './signal/profile.json' with { type: 'json' };
import { decode as slackDecoder } from './slack/decoder.ts';
import slackProfile from './slack/profile.json' with { type: 'json' };
import { decode as snapchatDecoder } from './snapchat/decoder.ts';
import snapchatProfile from './snapchat/profile.json' with { type: 'json' };
import { decode as teamsDecoder } from './teams/decoder.ts';
import teamsProfile from './teams/profile.json' with { type: 'json' };
import { decode as telegramDecoder } from './telegram/decoder.ts';
import telegramProfile from './telegram/profile.json' with { type: 'json' };
import theLoungeProfile from './the-lounge/profile.json' with { type: 'json' };
import threemaProfile from './threema/profile.json' with { type: 'json' };
import viberProfile from './viber/profile.json' with { type: 'json' };
import wechatProfile from './wechat/profile.json' with { type: 'json' };
import { decode as whatsappDecoder } from './whatsapp/decoder.ts';
import whatsappProfile from './whatsapp/profile.json' with { type: 'json' };
import wireProfile from './wire/profile.json' with { type: 'json' };
import { decode as xDecoder } from './x/decoder.ts';
import xProfile from './x/profile.json' with { type: 'json' };
import zaloProfile from './zalo/profile.json' with { type: 'json' };
import zulipProfile from './zulip/profile.json' with { type: 'json' };

/** A folder as it stands: checked by a test, not at run time. */
export interface AppFolder {
  profile: unknown;
  decoder?: Decoder;
}

export const FOLDERS: readonly AppFolder[] = [
  { profile: converseProfile },
  { profile: discordProfile, decoder: discordDecoder },
  { profile: elementProfile },
  { profile: genericProfile },
  { profile: googleChatProfile },
  { profile: googleMessagesProfile },
  { profile: instagramProfile, decoder: instagramDecoder },
  { profile: lineProfile },
  { profile: mattermostProfile },
  { profile: messengerProfile, decoder: messengerDecoder },
  { profile: rocketChatProfile },
  { profile: signalProfile },
  { profile: slackProfile, decoder: slackDecoder },
  { profile: snapchatProfile, decoder: snapchatDecoder },
  { profile: teamsProfile, decoder: teamsDecoder },
  { profile: telegramProfile, decoder: telegramDecoder },
  { profile: theLoungeProfile },
  { profile: threemaProfile },
  { profile: viberProfile },
  { profile: wechatProfile },
  { profile: whatsappProfile, decoder: whatsappDecoder },
  { profile: wireProfile },
  { profile: xProfile, decoder: xDecoder },
  { profile: zaloProfile },
  { profile: zulipProfile },
];
