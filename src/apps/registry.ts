// Written by src/cli/generate-apps.ts from the folders beside it. Do not edit.
import type { Decoder } from '../model/reading.ts';
import converseProfile from './converse/profile.json' with { type: 'json' };
import discordClaims from './discord/claims.json' with { type: 'json' };
import { decode as discordDecoder } from './discord/decoder.ts';
import discordProfile from './discord/profile.json' with { type: 'json' };
import elementClaims from './element/claims.json' with { type: 'json' };
import elementProfile from './element/profile.json' with { type: 'json' };
import genericProfile from './generic/profile.json' with { type: 'json' };
import googleChatClaims from './google-chat/claims.json' with { type: 'json' };
import googleChatProfile from './google-chat/profile.json' with { type: 'json' };
import googleMessagesClaims from './google-messages/claims.json' with { type: 'json' };
import googleMessagesProfile from './google-messages/profile.json' with { type: 'json' };
import instagramClaims from './instagram/claims.json' with { type: 'json' };
import { decode as instagramDecoder } from './instagram/decoder.ts';
import instagramProfile from './instagram/profile.json' with { type: 'json' };
import lineClaims from './line/claims.json' with { type: 'json' };
import lineProfile from './line/profile.json' with { type: 'json' };
import mattermostProfile from './mattermost/profile.json' with { type: 'json' };
import messengerClaims from './messenger/claims.json' with { type: 'json' };
import { decode as messengerDecoder } from './messenger/decoder.ts';
import messengerProfile from './messenger/profile.json' with { type: 'json' };
import rocketChatProfile from './rocket-chat/profile.json' with { type: 'json' };
import signalClaims from './signal/claims.json' with { type: 'json' };
import signalProfile from './signal/profile.json' with { type: 'json' };
import slackClaims from './slack/claims.json' with { type: 'json' };
import { decode as slackDecoder } from './slack/decoder.ts';
import slackProfile from './slack/profile.json' with { type: 'json' };
import snapchatClaims from './snapchat/claims.json' with { type: 'json' };
import { decode as snapchatDecoder } from './snapchat/decoder.ts';
import snapchatProfile from './snapchat/profile.json' with { type: 'json' };
import teamsClaims from './teams/claims.json' with { type: 'json' };
import { decode as teamsDecoder } from './teams/decoder.ts';
import teamsProfile from './teams/profile.json' with { type: 'json' };
import telegramClaims from './telegram/claims.json' with { type: 'json' };
import { decode as telegramDecoder } from './telegram/decoder.ts';
import telegramProfile from './telegram/profile.json' with { type: 'json' };
import theLoungeProfile from './the-lounge/profile.json' with { type: 'json' };
import threemaClaims from './threema/claims.json' with { type: 'json' };
import threemaProfile from './threema/profile.json' with { type: 'json' };
import viberClaims from './viber/claims.json' with { type: 'json' };
import viberProfile from './viber/profile.json' with { type: 'json' };
import wechatClaims from './wechat/claims.json' with { type: 'json' };
import wechatProfile from './wechat/profile.json' with { type: 'json' };
import whatsappClaims from './whatsapp/claims.json' with { type: 'json' };
import { decode as whatsappDecoder } from './whatsapp/decoder.ts';
import whatsappProfile from './whatsapp/profile.json' with { type: 'json' };
import wireClaims from './wire/claims.json' with { type: 'json' };
import wireProfile from './wire/profile.json' with { type: 'json' };
import xClaims from './x/claims.json' with { type: 'json' };
import { decode as xDecoder } from './x/decoder.ts';
import xProfile from './x/profile.json' with { type: 'json' };
import zaloClaims from './zalo/claims.json' with { type: 'json' };
import zaloProfile from './zalo/profile.json' with { type: 'json' };
import zulipProfile from './zulip/profile.json' with { type: 'json' };

/** A folder as it stands: checked by a test, not at run time. */
export interface AppFolder {
  profile: unknown;
  claims?: unknown;
  decoder?: Decoder;
}

export const FOLDERS: readonly AppFolder[] = [
  { profile: converseProfile },
  { profile: discordProfile, claims: discordClaims, decoder: discordDecoder },
  { profile: elementProfile, claims: elementClaims },
  { profile: genericProfile },
  { profile: googleChatProfile, claims: googleChatClaims },
  { profile: googleMessagesProfile, claims: googleMessagesClaims },
  { profile: instagramProfile, claims: instagramClaims, decoder: instagramDecoder },
  { profile: lineProfile, claims: lineClaims },
  { profile: mattermostProfile },
  { profile: messengerProfile, claims: messengerClaims, decoder: messengerDecoder },
  { profile: rocketChatProfile },
  { profile: signalProfile, claims: signalClaims },
  { profile: slackProfile, claims: slackClaims, decoder: slackDecoder },
  { profile: snapchatProfile, claims: snapchatClaims, decoder: snapchatDecoder },
  { profile: teamsProfile, claims: teamsClaims, decoder: teamsDecoder },
  { profile: telegramProfile, claims: telegramClaims, decoder: telegramDecoder },
  { profile: theLoungeProfile },
  { profile: threemaProfile, claims: threemaClaims },
  { profile: viberProfile, claims: viberClaims },
  { profile: wechatProfile, claims: wechatClaims },
  { profile: whatsappProfile, claims: whatsappClaims, decoder: whatsappDecoder },
  { profile: wireProfile, claims: wireClaims },
  { profile: xProfile, claims: xClaims, decoder: xDecoder },
  { profile: zaloProfile, claims: zaloClaims },
  { profile: zulipProfile },
];
