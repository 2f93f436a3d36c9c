import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UNKNOWN_ENTITY } from '../model/entity.ts';
import { NAMED_COMPANIES } from '../policy/lexicon/parties.ts';
import companies from './data/companies.json' with { type: 'json' };
import thirdParties from './data/third-parties.json' with { type: 'json' };
import { companyNamed, partyOf, resolveHost } from './resolve.ts';

describe('hosts that messengers talk to', () => {
  test.each([
    ['web.whatsapp.com', 'WhatsApp', 'Meta'],
    ['crashlogs.whatsapp.net', 'WhatsApp', 'Meta'],
    ['media-fra3-1.cdn.whatsapp.net', 'WhatsApp', 'Meta'],
    ['dit.whatsapp.net', 'WhatsApp', 'Meta'],
    ['graph.facebook.com', 'Facebook', 'Meta'],
    ['gateway.facebook.com', 'Facebook', 'Meta'],
    ['scontent.xx.fbcdn.net', 'Facebook', 'Meta'],
    ['gateway.instagram.com', 'Instagram', 'Meta'],
    ['scontent.cdninstagram.com', 'Instagram', 'Meta'],
    ['api.giphy.com', 'Giphy', 'Shutterstock'],
    ['wa.tenor.co', 'Tenor', 'Google'],
    ['tenor.googleapis.com', 'Tenor', 'Google'],
    ['venus.web.telegram.org', 'Telegram', 'Telegram'],
    ['gateway.discord.gg', 'Discord', 'Discord'],
    ['cdn.discordapp.com', 'Discord', 'Discord'],
    ['wss-primary.slack.com', 'Slack', 'Salesforce'],
    ['slackb.com', 'Slack', 'Salesforce'],
    ['go-eu.trouter.teams.microsoft.com', 'Microsoft', 'Microsoft'],
    ['teams.events.data.microsoft.com', 'Microsoft', 'Microsoft'],
    ['teams.cloud.microsoft', 'Microsoft', 'Microsoft'],
    ['instantmessaging-pa.googleapis.com', 'Google', 'Google'],
    ['chat-ws.x.com', 'X', 'xAI'],
    ['sentry.sc-prod.net', 'Snapchat', 'Snap'],
    ['posthog.element.io', 'Element', 'Element'],
    ['conversejs.org', 'Converse.js', 'Converse.js'],
    ['fcm.googleapis.com', 'Google', 'Google'],
  ])('%s is %s of %s', (host, entity, family) => {
    expect(resolveHost(host)).toMatchObject({ entity, family });
  });
});

describe('third parties', () => {
  test.each([
    ['o140984.ingest.sentry.io', 'Sentry', 'Functional Software', 'provider'],
    ['eu.i.posthog.com', 'PostHog', 'PostHog', 'provider'],
    ['static.criteo.net', 'Criteo', 'Criteo', 'advertiser'],
    ['securepubads.g.doubleclick.net', 'Google Ads', 'Google', 'advertiser'],
    ['static.hotjar.com', 'Hotjar', 'Contentsquare', 'provider'],
    ['bat.bing.com', 'Microsoft Advertising', 'Microsoft', 'advertiser'],
    ['cdn.taboola.com', 'Taboola', 'Taboola', 'advertiser'],
    ['myapp.livekit.cloud', 'LiveKit', 'LiveKit', 'provider'],
    ['config.unityads.unity3d.com', 'Unity Ads', 'Unity', 'advertiser'],
    ['init.supersonicads.com', 'ironSource', 'Unity', 'advertiser'],
    ['ads.mopub.com', 'MoPub', 'AppLovin', 'advertiser'],
    ['ad.mail.ru', 'VK Ads', 'VK', 'advertiser'],
    ['yads.c.yimg.jp', 'Yahoo! JAPAN Ads', 'LY Corporation', 'advertiser'],
    ['x.bidswitch.net', 'Bidswitch', 'Criteo', 'advertiser'],
    ['munchkin.marketo.net', 'Marketo', 'Adobe', 'provider'],
  ])('%s is %s', (host, entity, family, kind) => {
    expect(resolveHost(host)).toEqual({ entity, family, kind });
  });

  test.each([
    '34.1.2.3.bc.googleusercontent.com',
    'shop.westeurope.cloudapp.azure.com',
    'tracker.blob.core.windows.net',
    'bucket-1250000000.cos.ap-guangzhou.myqcloud.com',
    'az123456.vo.msecnd.net',
    'shop.hs.llnwd.net',
    'app-1a2b.kxcdn.com',
    'shop.cdngc.net',
    '1234567.rsc.cdn77.org',
    'game.apps.fbsbx.com',
    'send-sms-1358-dev.twil.io',
    'pendo-static-1234.storage.googleapis.com',
    'shop.wpengine.com',
    'shop.nexcesscdn.net',
    'c.footprint.net',
  ])('what a customer of a cloud runs at %s is not the cloud’s', (host) => {
    expect(resolveHost(host)).toBe(UNKNOWN_ENTITY);
  });

  test('a customer who is known by the whole name is named', () => {
    expect(resolveHost('targetemsecure.blob.core.windows.net').entity).toBe('Selligent');
    expect(resolveHost('maxymiser.hs.llnwd.net').entity).toBe('Maxymiser');
    expect(resolveHost('lh3.googleusercontent.com').entity).toBe('Google');
    expect(resolveHost('login.windows.net').entity).toBe('Microsoft');
  });

  test.each([
    ['player.aniview.com', 'Aniview'],
    ['yield-manager.browsiprod.com', 'Browsi'],
    ['api.company-target.com', 'Demandbase'],
    ['i.liadm.com', 'LiveIntent'],
    ['a.optnmstr.com', 'OptinMonster'],
    ['cdn.ywxi.net', 'TrustedSite'],
    ['cdn.rawgit.com', 'unknown'],
    ['www.google.de', 'Google'],
    ['www.amazon.co.uk', 'Amazon'],
  ])('%s is no other company’s than %s', (host, entity) => {
    expect(resolveHost(host)).toMatchObject({ entity, family: entity });
  });

  test('no company has two owners, nor two spellings', () => {
    const rows = [
      ...companies.companies.map((c) => [c.entity, c.family] as const),
      ...thirdParties.rows.map((row) => [row[0], row[1]] as unknown as [string, string]),
    ];
    const owners = new Map<string, string>();
    for (const [entity, family] of rows) {
      const known = owners.get(entity.toLowerCase());
      expect(`${entity} of ${family}`).toBe(`${entity} of ${known ?? family}`);
      owners.set(entity.toLowerCase(), family);
    }
    const families = new Set(rows.map(([, family]) => family));
    expect(new Set([...families].map((family) => family.toLowerCase())).size).toBe(families.size);
  });

  test('the table behind ours answers where ours is silent', () => {
    expect(resolveHost('a.33across.com')).toMatchObject({ entity: '33 Across', kind: 'advertiser' });
  });

  test('the advertising firm once named Signal is not the messenger', () => {
    expect(resolveHost('s.thebrighttag.com').family).not.toBe(resolveHost('chat.signal.org').family);
  });
});

describe('unknown stays unknown', () => {
  test.each([
    'chat.example.org',
    'evilwhatsapp.com',
    'whatsapp.com.evil.example',
    'web-whatsapp.com',
    'notfacebook.com',
    'com',
    '',
    'localhost',
    'app.localhost',
    '127.0.0.1',
    '127.0.0.1:8443',
    '8.8.8.8',
    '::1',
    '[::1]',
    '[2001:db8::1]:443',
  ])('%s', (host) => expect(resolveHost(host)).toBe(UNKNOWN_ENTITY));

  test.each([
    'd111111abcdef8.cloudfront.net',
    'mybucket.s3.amazonaws.com',
    'x.azurewebsites.net',
    'y.netlify.app',
  ])('a tenant of a hosting firm: %s', (host) => expect(resolveHost(host)).toBe(UNKNOWN_ENTITY));

  test('any string is answered, and a prefix joined without a dot never inherits', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(typeof resolveHost(text).entity).toBe('string');
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9-]{1,20}$/), (prefix) => {
        expect(resolveHost(`${prefix}whatsapp.net`).entity).toBe('unknown');
        expect(resolveHost(`${prefix}.whatsapp.net`).entity).toBe('WhatsApp');
      }),
    );
  });
});

test('case, ports and a trailing dot do not matter', () => {
  for (const host of ['WEB.WhatsApp.com', 'web.whatsapp.com:5222', 'web.whatsapp.com.']) {
    expect(resolveHost(host).entity).toBe('WhatsApp');
  }
});

test('parties', () => {
  const whatsapp = { owner: 'WhatsApp', family: 'Meta' };
  expect(partyOf(resolveHost('dit.whatsapp.net'), whatsapp)).toBe('first');
  expect(partyOf(resolveHost('graph.facebook.com'), whatsapp)).toBe('family');
  expect(partyOf(resolveHost('api.giphy.com'), whatsapp)).toBe('third');
  expect(partyOf(resolveHost('chat.example.org'), whatsapp)).toBe('unknown');
  const generic = { owner: 'unknown', family: 'unknown' };
  expect(partyOf(UNKNOWN_ENTITY, generic)).toBe('unknown');
  expect(partyOf(resolveHost('api.giphy.com'), generic)).toBe('third');
});

test('a company by its name, with its owner; a name of no table is unknown', () => {
  expect(companyNamed('Sentry')).toMatchObject({ family: 'Functional Software', kind: 'provider' });
  expect(companyNamed('Segment')).toMatchObject({ family: 'Twilio' });
  expect(companyNamed('Nobody in particular')).toBe(UNKNOWN_ENTITY);
  expect(companyNamed('')).toBe(UNKNOWN_ENTITY);
});

test.each(NAMED_COMPANIES.map(([entity]) => entity))(
  '%s, as policies name it, is a company that hosts are known of',
  (entity) => {
    expect(companyNamed(entity).entity).toBe(entity);
  },
);
